//! The person's answers, each to be changed, and the way to erase them all.

use super::tags::{all, button, does, p, part, span, tag};
use super::{Action, Emit, State, Words};
use crate::engine::Answer;
use crate::i18n::msg;
use crate::rulebook::FactId;
use yew::prelude::*;

/// The answers that count, in the order of the questions.
pub(super) fn list(words: &Words, state: &State, emit: &Emit) -> Html {
    let mut rows = Vec::new();
    for (fact, answer) in &state.outlook.asked {
        rows.push(row(words, emit, *fact, *answer));
    }
    let erase = html! {
        <button class="sc-button sc-second" type="button" data-erase="" onclick={does(emit, Action::Erase)}>
            { words.say(msg::ERASE) }
        </button>
    };
    let content =
        vec![tag("dl", "sc-answers-list", all(rows)), p("sc-soft", words.say(msg::ERASE_ABOUT)), erase];
    part(words, "sc-part sc-answers", msg::ANSWERS, content)
}

fn row(words: &Words, emit: &Emit, fact: FactId, answer: Answer) -> Html {
    let Some(about) = words.engine.rulebook().facts.get(usize::from(fact)) else { return Html::default() };
    // The statement of "I don't know" repeats the question, which stands above it already.
    let said = match answer {
        Answer::Unknown => vec![words.say(msg::UNKNOWN)],
        answer => words.said(fact, answer),
    };
    let said = said.into_iter().map(|sentence| p("", sentence)).collect();
    let hidden = all(vec![Html::from(": "), span("", words.say(about.question))]);
    let label = all(vec![span("", words.say(msg::CHANGE)), span("sc-hidden", hidden)]);
    let row = vec![
        tag("dt", "", words.say(about.question)),
        tag("dd", "", all(said)),
        tag("dd", "", button(emit, "sc-quiet", label, Action::Change(fact))),
    ];
    html! { <div class="sc-answer" data-answer={about.id.clone()}>{ all(row) }</div> }
}
