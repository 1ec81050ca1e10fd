//! What to do, in order: the first thing now, then the rest, with dates and where to go.

use super::contacts::{Place, ways};
use super::tags::{all, labelled, p, part, said, tag};
use super::{Words, icon};
use crate::guide::{Guide, Step};
use crate::i18n::msg;
use crate::rulebook::date::Date;
use crate::rulebook::{Certainty, Contact, ItemId, Msg, Step as Rule};
use yew::prelude::*;

/// The first step: the one thing to do now.
pub(super) fn now(words: &Words, guide: &Guide) -> Html {
    let Some((step, rule)) = guide.steps.first().and_then(|step| Some((step, rule(words, step)?))) else {
        return Html::default();
    };
    // Without an address of its own the step leads to whoever helps most.
    let contact = contact(words, rule.contact.or_else(|| guide.contacts.first().copied()));
    let heading = if waits(words, step).is_some() { msg::NEXT } else { msg::NOW };
    let mut content = about(words, step, rule);
    content.push(contact.map(|contact| ways(words, contact, Place::Now)).unwrap_or_default());
    part(words, "sc-part sc-now", heading, content)
}

/// The other steps.
pub(super) fn then(words: &Words, guide: &Guide) -> Html {
    let mut others = Vec::new();
    for step in guide.steps.iter().skip(1) {
        let Some(rule) = rule(words, step) else { continue };
        let mut content = about(words, step, rule);
        content.push(
            contact(words, rule.contact).map(|contact| ways(words, contact, Place::Step)).unwrap_or_default(),
        );
        others.push(tag("li", "", all(content)));
    }
    if others.is_empty() {
        return Html::default();
    }
    let list = html! { <ol class="sc-steps" start="2">{ all(others) }</ol> };
    part(words, "sc-part", msg::THEN, vec![list])
}

/// The dates among the steps, in their order: what goes into a calendar.
pub(super) fn dates(words: &Words, guide: &Guide) -> Html {
    let mut dates: Vec<(Date, Msg, Msg)> = Vec::new();
    for step in &guide.steps {
        let Some(rule) = rule(words, step) else { continue };
        if let Some(from) = waits(words, step) {
            dates.push((from, msg::STEP_FROM, rule.title));
        }
        if let Some(by) = step.by.filter(|by| *by >= words.today) {
            dates.push((by, msg::STEP_BY, rule.title));
        }
    }
    if dates.is_empty() {
        return Html::default();
    }
    dates.sort_unstable();
    let mut lines = Vec::new();
    for (date, message, title) in dates {
        lines.push(tag("li", "", labelled(words.dated(message, date), words.say(title))));
    }
    part(words, "sc-part", msg::DATES, vec![tag("ul", "sc-plain", all(lines))])
}

fn rule<'w>(words: &'w Words, step: &Step) -> Option<&'w Rule> {
    words.engine.rulebook().steps.get(usize::from(step.step))
}

fn contact(words: &Words, id: Option<ItemId>) -> Option<&Contact> {
    words.engine.rulebook().contacts.get(usize::from(id?))
}

/// The day a step has to wait for.
fn waits(words: &Words, step: &Step) -> Option<Date> {
    step.from.filter(|from| *from > words.today)
}

/// What, when, how, how long.
fn about(words: &Words, step: &Step, rule: &Rule) -> Vec<Html> {
    let mut about = vec![p("sc-step", words.say(rule.title))];
    let mut when = |message: Msg, date: Date| {
        about.push(p("sc-when", all(vec![icon::certainty(Certainty::NotYet), words.dated(message, date)])));
    };
    if let Some(from) = waits(words, step) {
        when(msg::STEP_FROM, from);
    }
    if let Some(by) = step.by {
        when(if by < words.today { msg::STEP_LATE } else { msg::STEP_BY }, by);
    }
    about.push(said(words, "", rule.how));
    about.push(said(words, "sc-soft", rule.delay));
    about
}
