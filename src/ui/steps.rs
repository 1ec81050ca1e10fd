//! What to do, in order: the first thing now, then the rest, with dates and where to go.

use super::contacts::{Place, ways};
use super::result::part;
use super::{Words, icon};
use crate::guide::{Guide, Step};
use crate::i18n::msg;
use crate::rulebook::date::Date;
use crate::rulebook::{Msg, Step as Rule};
use yew::prelude::*;

/// The first step: the one thing to do now.
pub(super) fn now(words: &Words, guide: &Guide) -> Html {
    let Some((step, rule)) = rules(words, guide).next() else {
        return Html::default();
    };
    // Without an address of its own the step leads to whoever helps most.
    let contact = rule.contact.or_else(|| guide.contacts.first().copied());
    let contact = contact.and_then(|id| words.engine.rulebook().contacts.get(usize::from(id)));
    part(
        words,
        "sc-now",
        if waits(words, step).is_some() { msg::NEXT } else { msg::NOW },
        html! {
            <>
                <p class="sc-step">{ words.say(rule.title) }</p>
                { about(words, step, rule) }
                { for contact.map(|contact| ways(words, contact, Place::Now)) }
            </>
        },
    )
}

/// The other steps.
pub(super) fn then(words: &Words, guide: &Guide) -> Html {
    let others: Vec<Html> = rules(words, guide)
        .skip(1)
        .map(|(step, rule)| {
            let contact = rule.contact.and_then(|id| words.engine.rulebook().contacts.get(usize::from(id)));
            html! {
                <li>
                    <p class="sc-step">{ words.say(rule.title) }</p>
                    { about(words, step, rule) }
                    { for contact.map(|contact| ways(words, contact, Place::Step)) }
                </li>
            }
        })
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    part(words, "sc-then", msg::THEN, html! { <ol class="sc-steps" start="2">{ for others }</ol> })
}

/// The dates among the steps, in their order: what goes into a calendar.
pub(super) fn dates(words: &Words, guide: &Guide) -> Html {
    let mut dates: Vec<(Date, Msg, &Rule)> = Vec::new();
    for (step, rule) in rules(words, guide) {
        dates.extend(waits(words, step).map(|date| (date, msg::STEP_FROM, rule)));
        dates.extend(step.by.filter(|by| *by >= words.today).map(|date| (date, msg::STEP_BY, rule)));
    }
    dates.sort_by_key(|(date, ..)| *date);
    if dates.is_empty() {
        return Html::default();
    }
    let line = |(date, message, rule): (Date, Msg, &Rule)| {
        html! { <li><strong>{ words.dated(message, date) }</strong>{ " " }<span>{ words.say(rule.title) }</span></li> }
    };
    part(
        words,
        "sc-dates",
        msg::DATES,
        html! { <ul class="sc-plain">{ for dates.into_iter().map(line) }</ul> },
    )
}

fn rules<'w>(words: &'w Words, guide: &'w Guide) -> impl Iterator<Item = (&'w Step, &'w Rule)> {
    guide
        .steps
        .iter()
        .filter_map(|step| Some((step, words.engine.rulebook().steps.get(usize::from(step.step))?)))
}

/// The day a step has to wait for.
fn waits(words: &Words, step: &Step) -> Option<Date> {
    step.from.filter(|from| *from > words.today)
}

/// When, how, how long.
fn about(words: &Words, step: &Step, rule: &Rule) -> Html {
    let from = waits(words, step).map(|from| words.dated(msg::STEP_FROM, from));
    let by = step.by.map(|by| {
        let message = if by < words.today { msg::STEP_LATE } else { msg::STEP_BY };
        words.dated(message, by)
    });
    let when = |date: Html| html! { <p class="sc-when">{ icon::certainty(crate::rulebook::Certainty::NotYet) }{ date }</p> };
    html! {
        <>
            { for from.map(when) }
            { for by.map(when) }
            { for rule.how.map(|how| html! { <p>{ words.say(how) }</p> }) }
            { for rule.delay.map(|delay| html! { <p class="sc-soft">{ words.say(delay) }</p> }) }
        </>
    }
}
