//! The page in a real browser, at the level of its elements: what end-to-end tests of the built page cannot reach as fast.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at what is not there")]

use secu_check::engine::{Answer, Facts};
use secu_check::i18n::{Locale, msg};
use secu_check::rulebook::date::Date;
use secu_check::ui::Handover;
use secu_check::widget::{App, Intl, Settings, engine, learn, mount};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::AppHandle;
use yew::scheduler::flush;

wasm_bindgen_test_configure!(run_in_browser);

/// The app in an element of its own, on a page of others: it has neither title nor history.
struct Page {
    host: Element,
    app: AppHandle<App>,
}

impl Page {
    async fn open() -> Page {
        learn("en", include_bytes!(concat!(env!("OUT_DIR"), "/en.bin")));
        learn("fr", include_bytes!(concat!(env!("OUT_DIR"), "/fr.bin")));
        let document = gloo::utils::document();
        let host = document.create_element("div").unwrap();
        gloo::utils::body().append_child(&host).unwrap();
        let settings = Settings {
            engine: engine(),
            language: 0,
            today: Date::parse("2026-11-23").unwrap(),
            preview: false,
            hosted: false,
            history: false,
            straight: false,
            offered: u32::MAX,
            rules: "https://example.org/v1/reference/".to_owned(),
        };
        let app = mount(host.clone(), settings);
        flush().await;
        Page { host, app }
    }

    async fn begin() -> Page {
        let page = Page::open().await;
        page.click(".sc-start .sc-button").await;
        page
    }

    fn close(self) {
        self.app.destroy();
        self.host.remove();
    }

    fn has(&self, selector: &str) -> bool {
        self.host.query_selector(selector).unwrap().is_some()
    }

    fn find<T: JsCast>(&self, selector: &str) -> T {
        let found = self.host.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("there is no {selector}")).dyn_into().unwrap()
    }

    fn text(&self, selector: &str) -> String {
        self.find::<Element>(selector).text_content().unwrap_or_default()
    }

    fn all(&self, selector: &str) -> Vec<String> {
        let found = self.host.query_selector_all(selector).unwrap();
        (0..found.length()).filter_map(|index| found.item(index)?.text_content()).collect()
    }

    async fn click(&self, selector: &str) {
        self.find::<HtmlElement>(selector).click();
        flush().await;
    }

    async fn fill(&self, selector: &str, text: &str) {
        let field: HtmlInputElement = self.find(selector);
        field.set_value(text);
        happens(&field, "input");
        flush().await;
    }

    async fn choose(&self, options: &[&str]) {
        for option in options {
            self.click(&format!("[data-choice={option}] input")).await;
        }
    }

    async fn submit(&self) {
        self.click("form [type=submit]").await;
    }

    async fn answer(&self, fact: &str, options: &[&str]) {
        assert!(self.has(&format!("[data-fact={fact}]")), "the question is {}", self.text("h1"));
        self.choose(options).await;
        self.submit().await;
    }

    async fn speak(&self, language: i32) {
        let select: HtmlSelectElement = self.find("select");
        select.set_selected_index(language);
        happens(&select, "change");
        flush().await;
    }
}

fn happens(element: &Element, what: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    element.dispatch_event(&Event::new_with_event_init_dict(what, &init).unwrap()).unwrap();
}

#[wasm_bindgen_test]
async fn mounts_and_says_so() {
    let page = Page::open().await;
    assert!(page.has(".secu-check[lang=en][dir=ltr] h1"));
    assert!(page.host.has_attribute("data-ready"));
    assert_eq!(page.text("[aria-live]"), "");
    page.close();
}

#[wasm_bindgen_test]
async fn an_answer_leads_to_the_next_question() {
    let page = Page::begin().await;
    page.answer("situation", &["job_search"]).await;
    assert!(page.has("[data-fact=income]"));
    assert_eq!(page.text("[aria-live]"), page.text("h1"));
    page.close();
}

#[wasm_bindgen_test]
async fn back_keeps_the_answer() {
    let page = Page::begin().await;
    page.answer("situation", &["job_search", "study"]).await;
    page.click(".sc-back").await;
    assert!(page.find::<HtmlInputElement>("[data-choice=study] input").checked());
    assert!(!page.find::<HtmlInputElement>("[data-choice=work] input").checked());
    page.close();
}

#[wasm_bindgen_test]
async fn a_day_that_does_not_exist_is_refused() {
    let page = Page::begin().await;
    page.answer("situation", &["none-of-these"]).await;
    page.answer("cover", &["france"]).await;
    page.fill("#sc-f0", "brazil").await;
    page.submit().await;
    page.answer("permit", &["expired"]).await;
    assert!(page.has("[data-fact=permit_end]"), "the question is {}", page.text("h1"));
    for (field, text) in ["#sc-f0", "#sc-f1", "#sc-f2"].iter().zip(["31", "9", "2026"]) {
        page.fill(field, text).await;
    }
    page.submit().await;
    assert!(page.text("#sc-error").contains("30"), "{}", page.text("#sc-error"));
    assert_eq!(page.find::<Element>("#sc-f0").get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(page.has("[data-problem]"));
    page.fill("#sc-f0", "30").await;
    page.submit().await;
    assert!(!page.has("[data-problem]"));
    page.close();
}

#[wasm_bindgen_test]
async fn countries_are_found_by_their_first_letters() {
    let page = Page::begin().await;
    page.answer("situation", &["job_search"]).await;
    page.answer("income", &["other"]).await;
    page.answer("cover", &["none"]).await;
    page.fill("#sc-f0", "cote").await;
    assert_eq!(page.all("[role=option]"), ["Côte d’Ivoire"]);
    page.fill("#sc-f0", "GB").await;
    assert_eq!(page.all("[role=option]").first().map(String::as_str), Some("United Kingdom"));
    page.click("[role=option]").await;
    assert!(page.text(".sc-chosen").contains("United Kingdom"));
    assert!(page.all("[role=option]").is_empty());
    page.close();
}

#[wasm_bindgen_test]
async fn another_language_keeps_the_answers_and_the_screen() {
    let page = Page::begin().await;
    page.answer("situation", &["job_search"]).await;
    page.answer("income", &["other"]).await;
    page.choose(&["s1"]).await;
    let english = page.text("h1");
    let french = msg::LANGUAGES.iter().position(|code| *code == "fr").unwrap();
    page.speak(french as i32).await;
    assert!(page.has(".secu-check[lang=fr] [data-fact=cover]"));
    assert_ne!(page.text("h1"), english);
    assert!(page.find::<HtmlInputElement>("[data-choice=s1] input").checked());
    page.submit().await;
    assert!(page.has("[data-fact=nationality]"));
    page.close();
}

#[wasm_bindgen_test]
async fn survives_a_translated_page() {
    let page = Page::begin().await;
    translate(&page.host);
    page.submit().await;
    assert!(page.has("[data-problem]"));
    translate(&page.host);
    let before = page.text("h1");
    page.answer("situation", &["job_search"]).await;
    assert_ne!(page.text("h1"), before);
    assert!(!page.text("h1").contains("[T]"), "old words stay: {}", page.text("h1"));
    page.close();
}

#[wasm_bindgen_test]
fn what_page_and_folder_hand_each_other_comes_back_from_bytes() {
    let facts: Facts = [(2, Answer::Choice(1)), (7, Answer::Unknown)].into_iter().collect();
    for helps in [false, true] {
        let handover = Handover { facts: facts.clone(), ready: vec![3, 260], helps };
        assert_eq!(Handover::from_bytes(&handover.to_bytes()), handover);
    }
    assert_eq!(Handover::from_bytes(&[]), Handover::default());
}

#[wasm_bindgen_test]
fn dates_are_written_as_each_language_writes_them() {
    let date = |code: &str, day: &str| Intl::new(code).date(Date::parse(day).unwrap());
    assert_eq!(date("fr", "2027-03-01"), "1er mars 2027");
    assert_eq!(date("fr", "2026-12-01"), "1er décembre 2026");
    for (day, written) in [
        ("2027-03-02", "2 mars 2027"),
        ("2027-03-11", "11 mars 2027"),
        ("2027-03-21", "21 mars 2027"),
        ("2027-03-31", "31 mars 2027"),
    ] {
        assert_eq!(date("fr", day), written);
    }
    assert_eq!(date("en", "2027-03-01"), "1 March 2027");
}

#[wasm_bindgen_test]
async fn erasing_forgets_everything() {
    let page = Page::begin().await;
    page.answer("situation", &["job_search"]).await;
    page.answer("income", &["other"]).await;
    page.answer("cover", &["s1"]).await;
    page.fill("#sc-f0", "portugal").await;
    page.submit().await;
    assert!(page.has("[data-route=s1-resident][data-certainty=settled]"), "ends at {}", page.text("h1"));
    page.click(".sc-erase").await;
    assert!(page.has(".sc-start"));
    page.click(".sc-start .sc-button").await;
    assert!(!page.has(":checked:not(option)"));
    page.close();
}

/// Replaces each text as a browser's translator does.
fn translate(host: &Element) {
    let document = gloo::utils::document();
    let mut open: Vec<web_sys::Node> = vec![host.clone().into()];
    while let Some(node) = open.pop() {
        let children = node.child_nodes();
        open.extend((0..children.length()).filter_map(|index| children.item(index)));
        let text = node.node_value().filter(|text| !text.trim().is_empty());
        let Some((text, parent)) = text.zip(node.parent_node()) else { continue };
        let font = document.create_element("font").unwrap();
        font.set_text_content(Some(&["[T]", &text].concat()));
        parent.replace_child(&font, &node).unwrap();
    }
}
