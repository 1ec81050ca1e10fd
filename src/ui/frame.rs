//! What stands around each screen: name, language, live region.

use super::{Action, Emit, Findings, Screen, State, Words, country, question, result, start};
use crate::i18n::msg;
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
    // A new screen for each visit, also of the same question: nothing of the old one is left.
    let key = [&state.visits.to_string(), words.code].concat();
    html! {
        <>
            <p class="sc-hidden" role="status" aria-live="polite" translate="no"><span key={spoken.clone()}>{ spoken }</span></p>
            <header class="sc-top">
                <p class="sc-brand">{ super::icon::mark() }<span translate="no">{ words.text(msg::NAME) }</span></p>
                { languages(frame) }
                <div class="sc-preview" hidden={!frame.preview}>{ words.dated(msg::PREVIEW, words.today) }</div>
            </header>
            <main {key} class={classes!("sc-main", (state.visits > 0).then_some("sc-new"))}>{ screen }</main>
        </>
    }
}

fn languages(frame: &Frame<'_>) -> Html {
    let onchange = frame.choose.reform(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        select.map_or(0, |select| select.selected_index().max(0) as usize)
    });
    let option = |(index, name): (usize, &String)| {
        let (code, _) = msg::LANGUAGES.get(index).copied().unwrap_or_default();
        html! { <option key={code} value={code} lang={code} selected={index == frame.language}>{ name }</option> }
    };
    html! {
        <div class="sc-language">
            <label for="sc-language">{ frame.words.keyed(msg::LANGUAGE, &[]) }</label>
            <select id="sc-language" translate="no" {onchange}>{ for frame.languages.iter().enumerate().map(option) }</select>
        </div>
    }
}

/// The way back.
pub(super) fn back(words: &Words, emit: &Emit) -> Html {
    let onclick = emit.reform(|_| Action::Back);
    html! {
        <button class="sc-back" type="button" {onclick}>{ super::icon::back() }<span>{ words.say(msg::BACK) }</span></button>
    }
}
