//! The result: what a person leaves with, in the order in which it is needed.

use super::tags::{all, button, p, span, tag};
use super::{Action, Emit, State, Words};
use super::{advice, answers, changes, contacts, frame, outcome, papers, reasons, sources, steps};
use crate::engine::{Change, Engine, Facts, Why};
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Msg, Route};
use yew::prelude::*;

/// Why this route, and what would change it.
#[derive(Default)]
pub struct Findings {
    pub(super) why: Why,
    pub(super) changes: Vec<Change>,
}

impl Findings {
    /// Finds them for these answers; nothing without a route.
    pub fn new(engine: &Engine, facts: &Facts, today: Date, guide: Option<&Guide>) -> Findings {
        match guide.and_then(|guide| guide.route) {
            Some(route) => {
                Findings { why: engine.why(facts, today, route), changes: engine.changes(facts, today) }
            }
            None => Findings::default(),
        }
    }
}

/// The route of a guide.
pub(super) fn route<'w>(words: &'w Words, guide: &Guide) -> Option<&'w Route> {
    words.engine.rulebook().routes.get(usize::from(guide.route?))
}

/// What the result is called.
pub(super) fn title(words: &Words, guide: &Guide) -> Msg {
    route(words, guide).map_or(msg::UNSURE_TITLE, |route| route.title)
}

/// The screen of the result.
pub(super) fn screen(words: &Words, state: &State, emit: &Emit, guide: &Guide, findings: &Findings) -> Html {
    let way = vec![
        frame::back(words, emit),
        button(emit, "sc-quiet", span("", words.say(msg::PRINT)), Action::Print),
    ];
    let first = vec![steps::now(words, guide), more(words, state, emit), steps::then(words, guide)];
    let side = vec![papers::list(words, state, emit, guide), steps::dates(words, guide)];
    let then = vec![
        advice::list(words, guide),
        contacts::list(words, guide),
        reasons::list(words, guide, &findings.why),
        changes::list(words, &findings.changes),
        sources::list(words, guide),
        answers::list(words, state, emit),
    ];
    let columns = vec![
        tag("div", "sc-column", all(first)),
        tag("div", "sc-column sc-side", all(side)),
        tag("div", "sc-column", all(then)),
    ];
    let id = route(words, guide).map_or("unsure", |route| route.id.as_str());
    html! {
        <div class="sc-result" data-route={id.to_owned()} data-certainty={guide.certainty.id()}>
            { tag("div", "sc-way", all(way)) }
            { outcome::head(words, state, guide) }
            { tag("div", "sc-columns", all(columns)) }
        </div>
    }
}

/// The questions that make the guide exact, offered and not put.
fn more(words: &Words, state: &State, emit: &Emit) -> Html {
    let evaluation = &state.outlook.evaluation;
    let Some((min, max)) = evaluation.next.and(evaluation.left.guide).filter(|(_, max)| *max > 0) else {
        return Html::default();
    };
    let (min, max) = (i32::from(min), i32::from(max));
    let message = if min == max { msg::MORE_EXACTLY } else { msg::MORE_UP_TO };
    let values = [(Arg::Min, Value::Number(min)), (Arg::Max, Value::Number(max))];
    let offer = vec![
        p("", words.keyed(message, &values)),
        button(emit, "sc-button sc-second", words.say(msg::MORE), Action::Refine),
    ];
    tag("div", "sc-more", all(offer))
}
