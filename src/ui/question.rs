//! One question: why it is asked, help, the ways to answer, and what is wrong with the answer.

use super::draft::{Draft, Edit, Pick};
use super::page::{Page, join};
use super::problem::Problem;
use super::{Act, Action, State, Words, country, frame, options, typed};
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Fact, FactId, Kind};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// A question with its answer so far.
pub(crate) struct Asked<'a> {
    pub(crate) words: &'a Words,
    pub(crate) fact: &'a Fact,
    pub(crate) draft: &'a Draft,
    pub(crate) problem: Option<&'a Problem>,
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
pub(super) fn screen(page: &mut Page<'_>, state: &State, id: FactId) {
    let words = page.words;
    let fact = &words.engine.rulebook().facts[usize::from(id)];
    let asked = Asked { words, fact, draft: &state.draft, problem: state.problem.as_ref() };
    page.tag("div", "sc-question", |page| {
        page.set("data-fact", &fact.id);
        page.tag("div", "sc-way", |page| {
            // Nothing comes before the first screen.
            page.tag("div", "", |page| {
                if state.at > 0 {
                    frame::back(page);
                }
            });
            page.tag("p", "", |page| place(page, state, id));
        });
        form(page, &asked, state.failures);
    });
}

/// The question itself, with the button that says that the answer is given. `attempt` counts what was wrong so far.
pub(crate) fn form<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>, attempt: u32) {
    let fact = asked.fact;
    page.tag("div", "", |page| {
        if let Some(problem) = asked.problem {
            summary(page, asked, problem, attempt);
        }
    });
    page.tag("form", "", |page| {
        page.flag("novalidate", true);
        submit(page, asked);
        // Several fields with one question are a group, which the question names; a single field names it itself.
        match fact.kind {
            Kind::Choice | Kind::Choices | Kind::YesNo | Kind::Date => page.tag("fieldset", "", |page| {
                page.set("aria-describedby", &asked.describe(fact.kind == Kind::Date));
                page.tag("legend", "", |page| frame::heading(page, fact.question));
                about(page, asked);
                match fact.kind {
                    Kind::Date => typed::date(page, asked),
                    _ => options::rows(page, asked),
                }
            }),
            Kind::Country => {
                frame::heading(page, fact.question);
                about(page, asked);
                country::field(page, asked);
                typed::unknown(page, asked);
            }
            Kind::Number { min, max } => {
                frame::heading(page, fact.question);
                about(page, asked);
                typed::number(page, asked, min, max);
            }
        }
        page.tag("button", "sc-button", |page| {
            page.set("type", "submit");
            page.say(msg::CONTINUE);
        });
    });
}

fn submit<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>) {
    // What is typed out in full need not be chosen from the list.
    let typed = (asked.fact.kind == Kind::Country && asked.draft.pick == Pick::Nothing)
        .then(|| country::exactly(asked.words, &asked.draft.fields[0]))
        .flatten();
    let emit = page.emit.clone();
    page.on(ListenerKind::onsubmit, move |event| {
        event.prevent_default();
        if let Some(country) = typed {
            emit.emit(Action::Edit(Edit::Pick(Pick::Country(country))).into());
        }
        emit.emit(Action::Submit.into());
    })
}

/// Why it is asked, help, and what is wrong.
fn about<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>) {
    page.tag("p", "sc-why", |page| {
        page.set("id", "sc-why");
        page.line("strong", "", msg::WHY_ASK);
        page.text(" ");
        page.line("span", "", asked.fact.why);
    });
    if let Some(help) = asked.fact.help {
        page.fold("sc-help", msg::HELP, |page| page.line("p", "", help));
    }
    // Always there: what follows must not be taken for it when it comes.
    page.tag("div", "", |page| {
        let Some(problem) = asked.problem else { return };
        page.tag("p", "sc-error", |page| {
            page.set("id", "sc-error");
            page.line("span", "sc-hidden", msg::PROBLEM_PREFIX);
            problem.say(page);
        });
    });
}

/// "Question 3 · 1 to 4 more".
fn place(page: &mut Page<'_>, state: &State, fact: FactId) {
    if let Some(number) = state.outlook.number(fact) {
        // For whoever embeds the app: numbers tell nothing of the answers.
        page.set("data-step", &number.to_string());
        page.values(msg::QUESTION, &[(Arg::Count, Value::Number(number as i32))]);
    }
    let Some((min, max)) = state.outlook.left_after(fact) else { return };
    let message = match (min, max) {
        (_, 0) if state.outlook.is_open() => msg::LEFT_BEFORE_RESULT,
        (_, 0) => msg::LEFT_NONE,
        (min, max) if min == max => msg::LEFT_EXACTLY,
        (0, _) => msg::LEFT_UP_TO,
        _ => msg::LEFT_BETWEEN,
    };
    let (min, max) = (Value::Number(i32::from(min)), Value::Number(i32::from(max)));
    page.tag("span", "sc-left", |page| page.values(message, &[(Arg::Min, min), (Arg::Max, max)]));
}

/// What is wrong, at the top, with the way to the field. A new one for each attempt: the same words must be read again.
fn summary<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>, problem: &Problem, attempt: u32) {
    let field = match (asked.fact.kind, problem.fields().trailing_zeros()) {
        (Kind::YesNo, _) => "#sc-o-1",
        (Kind::Choice | Kind::Choices, _) => "#sc-o-0",
        (_, 1) => "#sc-f1",
        (_, 2) => "#sc-f2",
        _ => "#sc-f0",
    };
    // The address must not change: it would be an entry in the history.
    let focus = move |event: Event| {
        event.prevent_default();
        let link = event.target_dyn_into::<HtmlElement>();
        let root = link.and_then(|link| link.closest(".secu-check").ok().flatten());
        let field = root.and_then(|root| root.query_selector(field).ok().flatten());
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            let _ = field.focus();
        }
    };
    page.tag("div", "sc-problem", |page| {
        page.key(&attempt.to_string());
        page.set("role", "group");
        page.set("aria-labelledby", "sc-problem");
        page.set("tabindex", "-1");
        page.set("data-problem", "");
        page.tag("h2", "", |page| {
            page.set("id", "sc-problem");
            page.say(msg::PROBLEM);
        });
        page.tag("p", "", |page| {
            page.tag("a", "", |page| {
                page.set("href", field);
                page.on(ListenerKind::onclick, focus);
                problem.say(page);
            });
        });
    });
}
