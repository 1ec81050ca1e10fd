//! What to do, in order: the first thing now, then the rest, with dates and where to go.

use super::contacts::{Place, ways};
use super::page::Page;
use super::{Act, Words, icon};
use crate::guide::{Guide, Step};
use crate::i18n::msg;
use crate::rulebook::date::Date;
use crate::rulebook::{Certainty, ItemId, Msg, Step as Rule};

/// The first step: the one thing to do now.
pub(crate) fn now<A: Act>(page: &mut Page<'_, A>, guide: &Guide) {
    let Some(step) = guide.steps.first() else { return };
    let Some(rule) = rule(page.words, step) else { return };
    let heading = match guide.route {
        // To find out comes first; the head says what.
        None => msg::UNSURE_TITLE_ELSE,
        Some(_) if waits(page.words, step).is_some() => msg::NEXT,
        Some(_) => msg::NOW,
    };
    page.part("sc-part sc-now", heading, |page| {
        about(page, step, rule);
        // Without an address of its own the step leads to whoever helps most.
        let contact = rule.contact.or_else(|| guide.contacts.first().copied());
        lead(page, contact, Place::Now);
    });
}

/// The other steps.
pub(crate) fn then<A: Act>(page: &mut Page<'_, A>, guide: &Guide) {
    if guide.steps.len() < 2 {
        return;
    }
    page.part("sc-part", msg::THEN, |page| {
        page.tag("ol", "sc-steps", |page| {
            page.set("start", "2");
            for step in guide.steps.iter().skip(1) {
                let Some(rule) = rule(page.words, step) else { continue };
                page.tag("li", "", |page| {
                    about(page, step, rule);
                    lead(page, rule.contact, Place::Step);
                });
            }
        });
    });
}

/// The dates among the steps, in their order: what goes into a calendar.
pub(crate) fn dates<A: Act>(page: &mut Page<'_, A>, guide: &Guide) {
    let mut dates: Vec<(Date, Msg, Msg)> = Vec::new();
    for step in &guide.steps {
        let Some(rule) = rule(page.words, step) else { continue };
        if let Some(from) = waits(page.words, step) {
            dates.push((from, msg::STEP_FROM, rule.title));
        }
        if let Some(by) = step.by.filter(|by| *by >= page.words.today) {
            dates.push((by, msg::STEP_BY, rule.title));
        }
    }
    if dates.is_empty() {
        return;
    }
    dates.sort_unstable();
    page.part("sc-part", msg::DATES, |page| {
        page.tag("ul", "sc-plain", |page| {
            for (date, message, title) in dates {
                page.tag("li", "", |page| {
                    page.tag("strong", "", |page| page.dated(message, date));
                    page.text(" ");
                    page.line("span", "", title);
                });
            }
        });
    });
}

fn rule<'w>(words: &'w Words, step: &Step) -> Option<&'w Rule> {
    words.engine.rulebook().steps.get(usize::from(step.step))
}

fn lead<A: Act>(page: &mut Page<'_, A>, contact: Option<ItemId>, place: Place) {
    let contacts = &page.words.engine.rulebook().contacts;
    if let Some(contact) = contact.and_then(|id| contacts.get(usize::from(id))) {
        ways(page, contact, place);
    }
}

/// The day a step has to wait for.
fn waits(words: &Words, step: &Step) -> Option<Date> {
    step.from.filter(|from| *from > words.today)
}

/// What, when, how, how long.
fn about<A: Act>(page: &mut Page<'_, A>, step: &Step, rule: &Rule) {
    page.line("p", "sc-step", rule.title);
    let late = step.by.is_some_and(|by| by < page.words.today);
    let by = if late { msg::STEP_LATE } else { msg::STEP_BY };
    for (message, date) in [(msg::STEP_FROM, waits(page.words, step)), (by, step.by)] {
        if let Some(date) = date {
            page.tag("p", "sc-when", |page| {
                page.node(icon::certainty(Certainty::NotYet));
                page.dated(message, date);
            });
        }
    }
    page.maybe("", rule.how);
    page.maybe("sc-soft", rule.delay);
}
