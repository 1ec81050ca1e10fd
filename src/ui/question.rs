//! One question: why it is asked, help, the ways to answer, and what is wrong with the answer.

use super::draft::{Draft, Pick};
use super::problem::Problem;
use super::words::keyed;
use super::{Action, Emit, State, TITLE, Words, country, options, typed};
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Fact, FactId, Kind};
use web_sys::HtmlElement;
use yew::prelude::*;

/// A question with its answer so far.
pub(super) struct Asked<'a> {
    pub(super) words: &'a Words,
    pub(super) fact: &'a Fact,
    pub(super) draft: &'a Draft,
    pub(super) problem: Option<&'a Problem>,
    pub(super) emit: &'a Emit,
}

/// What describes a field: why it is asked, its hint, what is wrong.
pub(super) fn describe(asked: &Asked<'_>, hint: bool) -> String {
    let mut ids = "sc-why".to_owned();
    if hint {
        ids.push_str(" sc-hint");
    }
    if asked.problem.is_some() {
        ids.push_str(" sc-error");
    }
    ids
}

/// The screen of a question.
pub(super) fn screen(words: &Words, state: &State, emit: &Emit, id: FactId) -> Html {
    let fact = &words.engine.rulebook().facts[usize::from(id)];
    let asked = Asked { words, fact, draft: &state.draft, problem: state.problem.as_ref(), emit };
    let heading = html! { <h1 id={TITLE} tabindex="-1" data-focus="">{ words.say(fact.question) }</h1> };
    let about = html! {
        <>
            <p class="sc-why" id="sc-why">
                <strong>{ words.say(msg::WHY_ASK) }</strong>{ " " }<span>{ words.say(fact.why) }</span>
            </p>
            <div>{ for fact.help.map(|help| html! {
                <details class="sc-help">
                    <summary>{ words.say(msg::HELP) }</summary>
                    <p>{ words.say(help) }</p>
                </details>
            }) }</div>
            <div>{ for asked.problem.map(|problem| html! {
                <p class="sc-error" id="sc-error">
                    <span class="sc-hidden">{ words.say(msg::PROBLEM_PREFIX) }</span>{ problem.said(words) }
                </p>
            }) }</div>
        </>
    };
    // Several fields with one question are a group, which the question names; a single field names it itself.
    let body = match fact.kind {
        Kind::Choice | Kind::Choices | Kind::YesNo | Kind::Date => html! {
            <fieldset aria-describedby={describe(&asked, fact.kind == Kind::Date)}>
                <legend>{ heading }</legend>
                { about }
                { if fact.kind == Kind::Date { typed::date(&asked) } else { options::rows(&asked) } }
            </fieldset>
        },
        Kind::Country => html! {
            <div>
                { heading }
                { about }
                { country::field(&asked) }
                <div>{ typed::unknown(&asked) }</div>
            </div>
        },
        Kind::Number { min, max } => {
            html! { <div>{ heading }{ about }{ typed::number(&asked, min, max) }</div> }
        }
    };
    // What is typed out in full need not be chosen from the list.
    let typed = (fact.kind == Kind::Country && state.draft.pick == Pick::Nothing)
        .then(|| country::exactly(words, &state.draft.fields[0]))
        .flatten();
    let onsubmit = {
        let emit = emit.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(country) = typed {
                emit.emit(Action::Edit(super::draft::Edit::Pick(Pick::Country(country))));
            }
            emit.emit(Action::Submit);
        })
    };
    html! {
        <div class="sc-question" data-fact={fact.id.clone()}>
            <div class="sc-way">
                { super::frame::back(words, emit) }
                <p>{ place(words, state, id) }</p>
            </div>
            <div>{ for asked.problem.map(|problem| summary(&asked, problem, state.failures)) }</div>
            <form novalidate=true {onsubmit}>
                { body }
                <button class="sc-button" type="submit">{ words.say(msg::CONTINUE) }</button>
            </form>
        </div>
    }
}

/// "Question 3 · 1 to 4 more after this one".
fn place(words: &Words, state: &State, fact: FactId) -> Html {
    let number = state
        .outlook
        .number(fact)
        .map(|number| words.keyed(msg::QUESTION, &[(Arg::Count, Value::Number(number as i32))]));
    let left = state.outlook.left_after(fact).map(|(min, max)| {
        let message = match (min, max) {
            (_, 0) if state.outlook.is_open() => msg::LEFT_BEFORE_RESULT,
            (_, 0) => msg::LEFT_NONE,
            (min, max) if min == max => msg::LEFT_EXACTLY,
            (0, _) => msg::LEFT_UP_TO,
            _ => msg::LEFT_BETWEEN,
        };
        let (min, max) = (i32::from(min), i32::from(max));
        keyed(
            words
                .texts()
                .spans_with(message, &[(Arg::Min, Value::Number(min)), (Arg::Max, Value::Number(max))]),
        )
    });
    html! { <><span>{ for number }</span><span class="sc-left">{ for left }</span></> }
}

/// What is wrong, at the top, with the way to the field. A new one for each attempt: the same words must be read again.
fn summary(asked: &Asked<'_>, problem: &Problem, attempt: u32) -> Html {
    let several = matches!(asked.fact.kind, Kind::Choice | Kind::Choices | Kind::YesNo);
    let field = match problem.fields().trailing_zeros() {
        _ if several && asked.fact.kind == Kind::YesNo => "sc-o-1",
        _ if several => "sc-o-0",
        1 => "sc-f1",
        2 => "sc-f2",
        _ => "sc-f0",
    };
    // The address must not change: it would be an entry in the history.
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        let root = event
            .target_dyn_into::<HtmlElement>()
            .and_then(|link| link.closest(".secu-check").ok().flatten());
        let field = root.and_then(|root| root.query_selector(&["#", field].concat()).ok().flatten());
        if let Some(field) = field.and_then(|field| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(field).ok())
        {
            let _ = field.focus();
        }
    });
    html! {
        <div key={attempt} class="sc-problem" role="group" aria-labelledby="sc-problem" tabindex="-1" data-problem="">
            <h2 id="sc-problem">{ asked.words.say(msg::PROBLEM) }</h2>
            <p><a href={["#", field].concat()} {onclick}>{ problem.said(asked.words) }</a></p>
        </div>
    }
}
