//! The result: what a person leaves with, in the order in which it is needed.

use super::{Action, Emit, State, Words};
use super::{advice, answers, changes, outcome, papers, reasons, sources, steps};
use crate::engine::{Change, Engine, Facts, Why};
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Msg, Route};
use yew::prelude::*;

/// Why this route, and what would change it.
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
            None => Findings { why: Why::default(), changes: Vec::new() },
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

/// A part of the result under its heading.
pub(super) fn part(words: &Words, name: &'static str, heading: Msg, content: Html) -> Html {
    html! {
        <section class={classes!("sc-part", name)}>
            <h2>{ words.say(heading) }</h2>
            { content }
        </section>
    }
}

/// The screen of the result.
pub(super) fn screen(words: &Words, state: &State, emit: &Emit, guide: &Guide, findings: &Findings) -> Html {
    let id = route(words, guide).map_or("unsure", |route| route.id.as_str());
    html! {
        <div class="sc-result" data-route={id.to_owned()} data-certainty={guide.certainty.id()}>
            <div class="sc-way">
                { super::frame::back(words, emit) }
                <button class="sc-quiet" type="button" onclick={emit.reform(|_| Action::Print)}>
                    <span>{ words.say(msg::PRINT) }</span>
                </button>
            </div>
            { outcome::head(words, state, guide) }
            <div class="sc-columns">
                <div class="sc-column">
                    { steps::now(words, guide) }
                    { more(words, state, emit) }
                    { steps::then(words, guide) }
                </div>
                <div class="sc-column sc-side">{ papers::list(words, state, emit, guide) }{ steps::dates(words, guide) }</div>
                <div class="sc-column">
                    { advice::list(words, guide) }
                    { reasons::list(words, guide, &findings.why) }
                    { changes::list(words, &findings.changes) }
                    { sources::list(words, guide) }
                    { answers::list(words, state, emit) }
                </div>
            </div>
        </div>
    }
}

/// The questions that make the guide exact, offered and not put.
fn more(words: &Words, state: &State, emit: &Emit) -> Html {
    let evaluation = &state.outlook.evaluation;
    let left = evaluation.next.and(evaluation.left.guide).filter(|(_, max)| *max > 0);
    let offer = left.map(|(min, max)| {
        let (min, max) = (i32::from(min), i32::from(max));
        let message = if min == max { msg::MORE_EXACTLY } else { msg::MORE_UP_TO };
        let values = [(Arg::Min, Value::Number(min)), (Arg::Max, Value::Number(max))];
        html! {
            <div class="sc-more">
                <p>{ words.keyed(message, &values) }</p>
                <button class="sc-button sc-second" type="button" onclick={emit.reform(|_| Action::Refine)}>
                    { words.say(msg::MORE) }
                </button>
            </div>
        }
    });
    html! { <div>{ for offer }</div> }
}
