//! What stands around each screen: name, language, live region.

use super::page::{Page, join};
use super::{Act, Action, Emit, Findings, Screen, State, TITLE, Words, country, question, result, start};
use crate::i18n::msg;
use crate::rulebook::Msg;
use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// What the frame needs beside the state.
pub struct Frame<'a> {
    /// The words.
    pub words: &'a Words,
    /// The state.
    pub state: &'a State,
    /// Where to send what a person does.
    pub emit: &'a Emit,
    /// Why and what would change it, when the result is shown.
    pub findings: Option<&'a Findings>,
    /// Languages by name in themselves.
    pub languages: &'a [String],
    /// The language shown.
    pub language: usize,
    /// Where to send another choice of language.
    pub choose: Callback<usize>,
    /// Whether today is not today.
    pub preview: bool,
    /// Whether the page is ours: the screen is then its main part.
    pub hosted: bool,
    /// The languages that can be chosen, a bit each.
    pub offered: u32,
}

impl Frame<'_> {
    /// The title of the screen, as text.
    pub fn title(&self) -> String {
        let words = self.words;
        match self.state.screen() {
            Screen::Start => words.text(msg::START_TITLE),
            Screen::Question(fact) => words.text(words.engine.rulebook().facts[usize::from(fact)].question),
            Screen::Result => self
                .state
                .outlook
                .guide
                .as_ref()
                .map(|guide| words.text(result::title(words, guide)))
                .unwrap_or_default(),
        }
    }

    /// The title of the document.
    pub fn document_title(&self) -> String {
        let title = [&self.title(), " – ", &self.words.text(msg::NAME)].concat();
        match self.state.problem {
            Some(_) => [&self.words.text(msg::PROBLEM_PREFIX), " ", title.as_str()].concat(),
            None => title,
        }
    }

    /// What the live region says: nothing before the first step, as nothing has changed.
    fn spoken(&self) -> String {
        match country::spoken(self.words, &self.state.draft) {
            Some(found) => found,
            None if self.state.visits == 0 => String::new(),
            None => self.title(),
        }
    }
}

/// How long rules are trusted after they were last checked: six months. A copy kept on a device may be older.
const FRESH_FOR_DAYS: i32 = 183;

/// The page of the app.
pub fn frame(frame: &Frame<'_>) -> Html {
    let Frame { words, state, emit, .. } = frame;
    let mut page = Page::new(words, emit);
    page.tag("p", "sc-hidden", |page| {
        page.set("role", "status");
        page.set("aria-live", "polite");
        page.set("translate", "no");
        let spoken = frame.spoken();
        page.tag("span", "", |page| {
            page.key(&spoken);
            page.text(&spoken);
        });
    });
    page.tag("header", "sc-top", |page| {
        page.tag("p", "sc-brand", |page| {
            page.node(super::icon::mark());
            page.name(&words.text(msg::NAME));
        });
        languages(page, frame);
        page.tag("div", "", |page| {
            if state.helping {
                page.set("class", "sc-preview");
                page.line("span", "", msg::HELPING_NOTE);
            }
        });
        page.tag("div", "", |page| {
            if frame.preview {
                page.set("class", "sc-preview");
                page.dated(msg::PREVIEW, words.today);
            }
        });
        page.tag("div", "", |page| {
            let checked = words.engine.rulebook().date;
            if words.today.0 > checked.0 + FRESH_FOR_DAYS {
                page.set("class", "sc-preview sc-outdated");
                page.dated(msg::OUTDATED, checked);
            }
        });
    });
    // The first screen is there at once.
    let name = if frame.hosted { "main" } else { "div" };
    page.tag(name, if state.visits > 0 { "sc-main sc-new" } else { "sc-main" }, |page| {
        // A new screen for each visit, also of the same question: nothing of the old one is left.
        page.key(&join(&[&state.visits.to_string(), words.code]));
        match (state.screen(), &state.outlook.guide, frame.findings) {
            (Screen::Start, ..) => start::screen(page, state.helping),
            (Screen::Question(fact), ..) => question::screen(page, state, fact),
            (Screen::Result, Some(guide), Some(findings)) => result::screen(page, state, guide, findings),
            (Screen::Result, ..) => {}
        }
    });
    page.done()
}

fn languages(page: &mut Page<'_>, frame: &Frame<'_>) {
    page.tag("div", "sc-language", |page| {
        page.tag("label", "", |page| {
            page.set("for", "sc-language");
            page.values(msg::LANGUAGE, &[]);
        });
        page.tag("select", "", |page| {
            page.set("id", "sc-language");
            page.set("translate", "no");
            let choose = frame.choose.clone();
            page.on(ListenerKind::onchange, move |event| {
                if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                    let chosen = select.value();
                    choose.emit(msg::LANGUAGES.iter().position(|code| *code == chosen).unwrap_or(0));
                }
            });
            for (index, code) in msg::LANGUAGES.iter().enumerate() {
                if frame.offered >> index & 1 == 0 {
                    continue;
                }
                page.tag("option", "", |page| {
                    page.key(code);
                    page.set("value", code);
                    page.set("lang", code);
                    page.flag("selected", index == frame.language);
                    page.text(frame.languages.get(index).map(String::as_str).unwrap_or(code));
                });
            }
        });
    });
}

/// The heading of a screen, which takes the focus.
pub(crate) fn heading<A: Act>(page: &mut Page<'_, A>, message: Msg) {
    page.tag("h1", "", |page| {
        page.set("id", TITLE);
        page.set("tabindex", "-1");
        page.set("data-focus", "");
        page.say(message);
    });
}

/// The way back.
pub(super) fn back(page: &mut Page<'_>) {
    let mut label = Page::new(page.words, page.emit);
    label.node(super::icon::back());
    label.line("span", "", msg::BACK);
    page.press("sc-back", label.done(), Action::Back);
}
