//! The person's answers, each to be changed, and the way to erase them all.

use super::result::part;
use super::{Action, Emit, State, Words};
use crate::engine::Answer;
use crate::i18n::msg;
use crate::rulebook::FactId;
use yew::prelude::*;

/// The answers that count, in the order of the questions.
pub(super) fn list(words: &Words, state: &State, emit: &Emit) -> Html {
    part(
        words,
        "sc-answers",
        msg::ANSWERS,
        html! {
            <>
                <dl class="sc-answers-list">{ for state.outlook.asked.iter().map(|asked| row(words, emit, *asked)) }</dl>
                <p class="sc-soft">{ words.say(msg::ERASE_ABOUT) }</p>
                <button class="sc-button sc-second" type="button" data-erase="" onclick={emit.reform(|_| Action::Erase)}>
                    { words.say(msg::ERASE) }
                </button>
            </>
        },
    )
}

fn row(words: &Words, emit: &Emit, (fact, answer): (FactId, Answer)) -> Html {
    let Some(about) = words.engine.rulebook().facts.get(usize::from(fact)) else {
        return Html::default();
    };
    let onclick = emit.reform(move |_| Action::Change(fact));
    // The statement of "I don't know" repeats the question, which stands above it already.
    let said = match answer {
        Answer::Unknown => vec![words.say(msg::UNKNOWN)],
        answer => words.said(fact, answer),
    };
    html! {
        <div class="sc-answer" data-answer={about.id.clone()}>
            <dt>{ words.say(about.question) }</dt>
            <dd>{ for said.into_iter().map(|sentence| html! { <p>{ sentence }</p> }) }</dd>
            <dd>
                <button class="sc-quiet" type="button" {onclick}>
                    <span>{ words.say(msg::CHANGE) }</span>
                    <span class="sc-hidden">{ ": " }<span>{ words.say(about.question) }</span></span>
                </button>
            </dd>
        </div>
    }
}
