//! One question: why it is asked, help, the ways to answer, and what is wrong with the answer.

use super::draft::{Draft, Edit, Pick};
use super::problem::Problem;
use super::tags::{all, fold, join, labelled, p, span, tag};
use super::{Action, Emit, State, Words, country, frame, options, typed};
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Fact, FactId, Kind};
use wasm_bindgen::JsCast;
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

impl Asked<'_> {
    /// What describes a field: why it is asked, its hint, what is wrong.
    pub(super) fn describe(&self, hint: bool) -> String {
        let hint = if hint { " sc-hint" } else { "" };
        let problem = if self.problem.is_some() { " sc-error" } else { "" };
        join(&["sc-why", hint, problem])
    }
}

/// The screen of a question.
pub(super) fn screen(words: &Words, state: &State, emit: &Emit, id: FactId) -> Html {
    let fact = &words.engine.rulebook().facts[usize::from(id)];
    let asked = Asked { words, fact, draft: &state.draft, problem: state.problem.as_ref(), emit };
    let heading = frame::heading(words, fact.question);
    // Several fields with one question are a group, which the question names; a single field names it itself.
    let body = match fact.kind {
        Kind::Choice | Kind::Choices | Kind::YesNo | Kind::Date => {
            let date = fact.kind == Kind::Date;
            let fields = if date { typed::date(&asked) } else { options::rows(&asked) };
            let group = vec![tag("legend", "", heading), about(&asked), fields];
            html! { <fieldset aria-describedby={asked.describe(date)}>{ all(group) }</fieldset> }
        }
        Kind::Country => all(vec![heading, about(&asked), country::field(&asked), typed::unknown(&asked)]),
        Kind::Number { min, max } => all(vec![heading, about(&asked), typed::number(&asked, min, max)]),
    };
    // What is typed out in full need not be chosen from the list.
    let typed = (fact.kind == Kind::Country && state.draft.pick == Pick::Nothing)
        .then(|| country::exactly(words, &state.draft.fields[0]))
        .flatten();
    let emit = emit.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(country) = typed {
            emit.emit(Action::Edit(Edit::Pick(Pick::Country(country))));
        }
        emit.emit(Action::Submit);
    });
    let go = html! { <button class="sc-button" type="submit">{ words.say(msg::CONTINUE) }</button> };
    let way = vec![frame::back(words, asked.emit), p("", place(words, state, id))];
    let problem = asked.problem.map(|problem| summary(&asked, problem, state.failures)).unwrap_or_default();
    html! {
        <div class="sc-question" data-fact={fact.id.clone()}>
            { tag("div", "sc-way", all(way)) }
            { tag("div", "", problem) }
            <form novalidate=true {onsubmit}>{ all(vec![body, go]) }</form>
        </div>
    }
}

/// Why it is asked, help, and what is wrong.
fn about(asked: &Asked<'_>) -> Html {
    let words = asked.words;
    let why = labelled(words.say(msg::WHY_ASK), words.say(asked.fact.why));
    let help = asked.fact.help.map(|help| fold("sc-help", words.say(msg::HELP), p("", words.say(help))));
    let problem = asked.problem.map(|problem| {
        let prefix = span("sc-hidden", words.say(msg::PROBLEM_PREFIX));
        html! { <p class="sc-error" id="sc-error">{ all(vec![prefix, problem.said(words)]) }</p> }
    });
    all(vec![
        html! { <p class="sc-why" id="sc-why">{ why }</p> },
        help.unwrap_or_default(),
        tag("div", "", problem.unwrap_or_default()),
    ])
}

/// "Question 3 · 1 to 4 more".
fn place(words: &Words, state: &State, fact: FactId) -> Html {
    let number = state.outlook.number(fact).map(|number| {
        let number = Value::Number(number as i32);
        words.keyed(msg::QUESTION, &[(Arg::Count, number)])
    });
    let left = state.outlook.left_after(fact).map(|(min, max)| {
        let message = match (min, max) {
            (_, 0) if state.outlook.is_open() => msg::LEFT_BEFORE_RESULT,
            (_, 0) => msg::LEFT_NONE,
            (min, max) if min == max => msg::LEFT_EXACTLY,
            (0, _) => msg::LEFT_UP_TO,
            _ => msg::LEFT_BETWEEN,
        };
        let (min, max) = (Value::Number(i32::from(min)), Value::Number(i32::from(max)));
        span("sc-left", words.keyed(message, &[(Arg::Min, min), (Arg::Max, max)]))
    });
    all(vec![number.unwrap_or_default(), left.unwrap_or_default()])
}

/// What is wrong, at the top, with the way to the field. A new one for each attempt: the same words must be read again.
fn summary(asked: &Asked<'_>, problem: &Problem, attempt: u32) -> Html {
    let field = match (asked.fact.kind, problem.fields().trailing_zeros()) {
        (Kind::YesNo, _) => "#sc-o-1",
        (Kind::Choice | Kind::Choices, _) => "#sc-o-0",
        (_, 1) => "#sc-f1",
        (_, 2) => "#sc-f2",
        _ => "#sc-f0",
    };
    // The address must not change: it would be an entry in the history.
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        let link = event.target_dyn_into::<HtmlElement>();
        let root = link.and_then(|link| link.closest(".secu-check").ok().flatten());
        let field = root.and_then(|root| root.query_selector(field).ok().flatten());
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            let _ = field.focus();
        }
    });
    html! {
        <div key={attempt} class="sc-problem" role="group" aria-labelledby="sc-problem" tabindex="-1" data-problem="">
            <h2 id="sc-problem">{ asked.words.say(msg::PROBLEM) }</h2>
            <p><a href={field} {onclick}>{ problem.said(asked.words) }</a></p>
        </div>
    }
}
