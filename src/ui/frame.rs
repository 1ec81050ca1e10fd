//! What stands around each screen: name, language, live region.

use super::tags::{all, button, join, p, span, tag};
use super::{Action, Emit, Findings, Screen, State, TITLE, Words, country, question, result, start};
use crate::i18n::msg;
use crate::rulebook::Msg;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

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

/// The page of the app.
pub fn frame(frame: &Frame<'_>) -> Html {
    let Frame { words, state, emit, .. } = frame;
    let screen = match state.screen() {
        Screen::Start => start::screen(words, emit),
        Screen::Question(fact) => question::screen(words, state, emit, fact),
        Screen::Result => match (&state.outlook.guide, frame.findings) {
            (Some(guide), Some(findings)) => result::screen(words, state, emit, guide, findings),
            _ => Html::default(),
        },
    };
    let spoken = frame.spoken();
    let name = html! { <span translate="no">{ words.text(msg::NAME) }</span> };
    let preview = if frame.preview { words.dated(msg::PREVIEW, words.today) } else { Html::default() };
    let top = vec![
        p("sc-brand", all(vec![super::icon::mark(), name])),
        languages(frame),
        tag("div", if frame.preview { "sc-preview" } else { "" }, preview),
    ];
    // A new screen for each visit, also of the same question: nothing of the old one is left. The first is there at once.
    let key = join(&[&state.visits.to_string(), words.code]);
    let class = if state.visits > 0 { "sc-main sc-new" } else { "sc-main" };
    html! {
        <>
            <p class="sc-hidden" role="status" aria-live="polite" translate="no"><span key={spoken.as_str()}>{ &spoken }</span></p>
            { tag("header", "sc-top", all(top)) }
            <main {key} {class}>{ screen }</main>
        </>
    }
}

fn languages(frame: &Frame<'_>) -> Html {
    let mut options = Vec::new();
    for (index, code) in msg::LANGUAGES.iter().enumerate() {
        let name = frame.languages.get(index).map(String::as_str).unwrap_or(code);
        let selected = index == frame.language;
        options.push(html! { <option key={*code} value={*code} lang={*code} {selected}>{ name }</option> });
    }
    let choose = frame.choose.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            choose.emit(select.selected_index().max(0) as usize);
        }
    });
    html! {
        <div class="sc-language">
            <label for="sc-language">{ frame.words.keyed(msg::LANGUAGE, &[]) }</label>
            <select id="sc-language" translate="no" {onchange}>{ all(options) }</select>
        </div>
    }
}

/// The heading of a screen, which takes the focus.
pub(super) fn heading(words: &Words, message: Msg) -> Html {
    html! { <h1 id={TITLE} tabindex="-1" data-focus="">{ words.say(message) }</h1> }
}

/// The way back.
pub(super) fn back(words: &Words, emit: &Emit) -> Html {
    let content = all(vec![super::icon::back(), span("", words.say(msg::BACK))]);
    button(emit, "sc-back", content, Action::Back)
}
