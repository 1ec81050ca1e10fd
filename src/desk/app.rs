//! The root component: holds the state and carries out what the screens cannot.

use super::frame::{self, Desk};
use super::say;
use super::sheet::Sheet;
use super::state::{Act, File, State, View};
use crate::engine::Engine;
use crate::guide::table::{Table, sample};
use crate::i18n::{desk, msg};
use crate::rulebook::date::Date;
use crate::ui::{Page, Words};
use crate::widget::{Intl, direction, download, endonym, keep_language, pack, tell_page};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// How many rows of a table are worked through before the page may draw.
const PIECE: usize = 1000;

/// What the page gives.
#[derive(Clone, Properties)]
pub struct Settings {
    /// The rulebook, ready to be asked.
    pub engine: Rc<Engine>,
    /// The first language, as an index of [`msg::LANGUAGES`].
    pub language: usize,
    /// The day of the evaluation.
    pub today: Date,
    /// Whether that is another day than today's.
    pub preview: bool,
}

impl PartialEq for Settings {
    fn eq(&self, other: &Settings) -> bool {
        // They never change while the app runs.
        Rc::ptr_eq(&self.engine, &other.engine)
    }
}

/// The desk.
pub struct App {
    state: State,
    words: Words,
    language: usize,
    /// The languages by name in themselves.
    languages: Vec<String>,
    root: NodeRef,
    /// Where the focus goes once the screen is drawn.
    goes: Option<String>,
    told: Option<usize>,
}

impl Component for App {
    type Message = Act;
    type Properties = Settings;

    fn create(ctx: &Context<App>) -> App {
        let Settings { engine, language, today, .. } = ctx.props();
        App {
            state: State::new(engine.clone(), *today),
            words: words(ctx, *language),
            language: *language,
            languages: msg::LANGUAGES.iter().map(|code| endonym(code)).collect(),
            root: NodeRef::default(),
            goes: None,
            told: None,
        }
    }

    fn update(&mut self, ctx: &Context<App>, act: Act) -> bool {
        match act {
            Act::Shared => return false,
            Act::File(file) => {
                self.file(file);
                return false;
            }
            Act::Speak(language) => {
                self.language = language;
                self.words = words(ctx, language);
                keep_language(self.words.code);
            }
            Act::Next => self.goes = self.next(),
            Act::GoOn => {
                let Some(sheet) = &mut self.state.sheet else { return false };
                if sheet.go_on(&self.state.engine, self.state.today, PIECE) {
                    let link = ctx.link().clone();
                    Timeout::new(0, move || link.send_message(Act::GoOn)).forget();
                } else {
                    sheet.finish(js_sys::Date::now());
                }
            }
            act => {
                self.goes = match &act {
                    Act::Choose(_) | Act::Row(_) | Act::Remove => Some(".desk-name[aria-current]".to_owned()),
                    Act::Add | Act::Duplicate => Some("#desk-name".to_owned()),
                    Act::Turn(_) | Act::Filter(_) => Some("#desk-rows".to_owned()),
                    _ => None,
                };
                if let Act::Read(..) = &act {
                    ctx.link().send_message(Act::GoOn);
                }
                let name = self.state.cases.open().name.clone();
                let copy = || match name.is_empty() {
                    true => String::new(),
                    false => [&name, " ", &self.words.text(desk::COPY)].concat(),
                };
                self.state.act(act, copy, js_sys::Date::now());
            }
        }
        true
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let emit = ctx.link().callback(|act| act);
        let shown = Desk {
            state: &self.state,
            languages: &self.languages,
            language: self.language,
            preview: ctx.props().preview,
        };
        let mut page = Page::new(&self.words, &emit);
        frame::show(&mut page, &shown);
        let page = page.done();
        let code = self.words.code;
        html! { <div class="secu-check desk" lang={code} dir={direction(code)} ref={&self.root}>{ page }</div> }
    }

    fn rendered(&mut self, _: &Context<App>, _: bool) {
        if self.told.replace(self.language) != Some(self.language) {
            let title = [&self.words.text(desk::TITLE), " – ", &self.words.text(msg::NAME)].concat();
            tell_page(&title, self.words.code);
        }
        let Some(place) = self.goes.take() else { return };
        let found =
            self.root.cast::<HtmlElement>().and_then(|root| root.query_selector(&place).ok().flatten());
        if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = found.focus();
        }
    }
}

impl App {
    /// The field of the next question that matters.
    fn next(&self) -> Option<String> {
        let fact = self.state.outlook.evaluation.next?;
        let id = &self.state.engine.rulebook().facts.get(usize::from(fact))?.id;
        (self.state.view == View::Case).then(|| ["[data-fact=\"", id, "\"] :is(select, input)"].concat())
    }

    /// Makes a file of what is in memory. Spreadsheets know by the mark at its beginning how it is written.
    fn file(&self, file: File) {
        let State { engine, today, .. } = &self.state;
        let rulebook = engine.rulebook();
        let words = &self.words;
        // Where a comma stands in numbers, spreadsheets part cells by semicolons.
        let separator = if words.code == "en" { b',' } else { b';' };
        let say = |said| say::said(words, said);
        let name = words.text(desk::NAME);
        let (file, text) = match (file, &self.state.sheet) {
            (File::Sample, _) => {
                let values = words.text(desk::VALUES);
                ("secu-check-sample.csv", sample::table(rulebook, separator, (&name, &values), *today))
            }
            (File::Cases, _) => {
                let names: Vec<String> =
                    self.state.cases.all().iter().map(|case| frame::name_of(words, case)).collect();
                let cases = self.state.cases.all().iter().map(|case| &case.facts);
                let cases: Vec<_> = names.iter().map(String::as_str).zip(cases).collect();
                let table = Table::of(rulebook, &name, separator, &cases);
                ("secu-check-cases.csv", table.results(engine, *today, &say))
            }
            (File::Results, Some(Sheet { table: Ok(table), outcomes, .. })) => {
                ("secu-check-results.csv", table.written(outcomes, &say))
            }
            (File::Results, _) => return,
        };
        download(file, "text/csv;charset=utf-8", &["\u{FEFF}", &text].concat());
    }
}

/// The words of a language. They have come before the desk is opened; of one that has not, nothing is said.
fn words(ctx: &Context<App>, language: usize) -> Words {
    let code = msg::LANGUAGES.get(language).copied().unwrap_or(msg::LANGUAGES[0]);
    let Settings { engine, today, .. } = ctx.props();
    Words::new(code, pack(language).unwrap_or_default(), Box::new(Intl::new(code)), engine.clone(), *today)
}
