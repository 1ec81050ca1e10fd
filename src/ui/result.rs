//! The result: what a person leaves with, in the order in which it is needed.

use super::page::Page;
use super::{Action, State, Words};
use super::{advice, answers, changes, contacts, frame, outcome, papers, reasons, sources, steps};
use crate::engine::{Change, Engine, Facts, Why};
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Msg, Route};

/// Why this route, and what would change it.
#[derive(Default)]
pub struct Findings {
    pub(crate) why: Why,
    pub(crate) changes: Vec<Change>,
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
pub(crate) fn route<'w>(words: &'w Words, guide: &Guide) -> Option<&'w Route> {
    words.engine.rulebook().routes.get(usize::from(guide.route?))
}

/// What the result is called.
pub(crate) fn title(words: &Words, guide: &Guide) -> Msg {
    route(words, guide).map_or(msg::UNSURE_TITLE, |route| route.title)
}

/// The screen of the result.
pub(super) fn screen(page: &mut Page<'_>, state: &State, guide: &Guide, findings: &Findings) {
    page.tag("div", "sc-result", |page| {
        page.set("data-route", route(page.words, guide).map_or("unsure", |route| route.id.as_str()));
        page.set("data-certainty", guide.certainty.id());
        page.tag("div", "sc-way", |page| {
            frame::back(page);
            page.button("sc-quiet", msg::PRINT, Action::Print);
        });
        outcome::head(page, state, guide);
        page.tag("div", "sc-columns", |page| {
            page.tag("div", "sc-column", |page| {
                steps::now(page, guide);
                more(page, state);
                steps::then(page, guide);
                page.tag("div", "sc-open sc-part", |page| {
                    page.line("p", "", msg::OPEN_FILE_ABOUT);
                    open(page, "sc-button sc-second", "file", msg::OPEN_FILE);
                    open(page, "sc-quiet", "number", msg::OPEN_NUMBER);
                });
            });
            page.tag("div", "sc-column sc-side", |page| {
                papers::list(page, &state.ready, guide, |_, _| {});
                steps::dates(page, guide);
            });
            page.tag("div", "sc-column", |page| {
                advice::list(page, guide);
                contacts::list(page, guide);
                reasons::list(page, guide, &findings.why);
                changes::list(page, &findings.changes);
                sources::list(page, guide);
                answers::list(page, state);
            });
        });
    });
}

/// A button that opens a room of the folder, which the page does (behind.js).
pub(super) fn open(page: &mut Page<'_>, class: &'static str, room: &str, message: Msg) {
    page.tag("button", class, |page| {
        page.set("type", "button");
        page.set("data-open", room);
        page.say(message);
    });
}

/// The questions that make the guide exact, offered and not put.
fn more(page: &mut Page<'_>, state: &State) {
    let evaluation = &state.outlook.evaluation;
    let Some((min, max)) = evaluation.next.and(evaluation.left.guide).filter(|(_, max)| *max > 0) else {
        return;
    };
    let (min, max) = (i32::from(min), i32::from(max));
    let message = if min == max { msg::MORE_EXACTLY } else { msg::MORE_UP_TO };
    page.tag("div", "sc-more", |page| {
        page.tag("p", "", |page| {
            page.values(message, &[(Arg::Min, Value::Number(min)), (Arg::Max, Value::Number(max))]);
        });
        page.button("sc-button sc-second", msg::MORE, Action::Refine);
    });
}
