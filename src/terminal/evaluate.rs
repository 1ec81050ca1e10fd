//! `secu-check evaluate`: what follows from some answers, as JSON.

use super::facts::answer_to_json;
use super::fund::Place;
use super::link::Answers;
use crate::engine::{Change, Engine, Reason, Verdict};
use crate::guide;
use crate::rulebook::ItemId;
use crate::rulebook::date::Date;
use serde_json::{Value, json};

/// What follows from these answers on this day, as an indented JSON object.
pub(super) fn to_json(engine: &Engine, answers: &Answers, today: Date, place: &Place<'_>) -> String {
    let rulebook = engine.rulebook();
    let facts = &answers.facts;
    let result = engine.evaluate(facts, today);
    let guide = guide::build(engine, facts, today, &result);
    let route = match result.verdict {
        Verdict::Route(id) => Some(id),
        _ => None,
    };
    let why = route.map(|id| engine.why(facts, today, id)).unwrap_or_default();
    let names = |ids: &[ItemId], name: &dyn Fn(usize) -> String| -> Vec<String> {
        ids.iter().map(|id| name(usize::from(*id))).collect()
    };
    let reason = |reason: &Reason| {
        let about = &rulebook.facts[usize::from(reason.fact)];
        let option = reason.option.and_then(|option| about.choices.get(usize::from(option)));
        json!({
            "fact": about.id,
            "answer": answer_to_json(rulebook, reason.fact, reason.answer),
            "option": option.map(|choice| choice.id.as_str()),
        })
    };
    let change = |change: &Change| {
        let assumed = change.assumed.iter().map(|(fact, answer)| {
            (rulebook.facts[usize::from(*fact)].id.clone(), answer_to_json(rulebook, *fact, *answer))
        });
        json!({
            "fact": rulebook.facts[usize::from(change.fact)].id,
            "to": answer_to_json(rulebook, change.fact, change.to),
            "route": rulebook.routes[usize::from(change.route)].id,
            "assumed": assumed.collect::<serde_json::Map<_, _>>(),
        })
    };
    let rule = route.map(|id| &rulebook.routes[usize::from(id)]);
    let dates =
        guide.iter().flat_map(|guide| &guide.steps).filter(|step| step.from.is_some() || step.by.is_some());
    let text = |date: Option<Date>| date.map(|date| date.to_string());
    let interval = |(min, max): (u8, u8)| json!([min, max]);
    let mut output = json!({
        "today": today.to_string(),
        "rulebook": { "date": rulebook.date.to_string(), "fingerprint": rulebook.fingerprint },
        "decided": route.is_some(),
        "unsure": result.verdict == Verdict::Unsure,
        "route": rule.map(|rule| rule.id.as_str()),
        "candidates": names(&result.candidates, &|id| rulebook.routes[id].id.clone()),
        "certainty": guide.as_ref().map(|guide| guide.certainty.id()),
        "from": guide.as_ref().and_then(|guide| text(guide.from)),
        "law": rule.map(|rule| rule.basis.law.clone()),
        "checked": guide.as_ref().and_then(|guide| text(guide.checked)),
        "advice": names(&result.advice, &|id| rulebook.advice[id].id.clone()),
        "documents": names(&result.documents, &|id| rulebook.documents[id].id.clone()),
        "steps": names(&result.steps, &|id| rulebook.steps[id].id.clone()),
        "dates": dates.map(|step| json!({
            "step": rulebook.steps[usize::from(step.step)].id,
            "from": text(step.from),
            "by": text(step.by),
        })).collect::<Vec<Value>>(),
        // The names of the contact `cpam`, where `--departement` was given: several where the commune decides.
        "funds": place.names(guide.as_ref()),
        "contacts": names(&result.contacts, &|id| rulebook.contacts[id].id.clone()),
        "sources": names(&result.sources, &|id| rulebook.sources[id].id.clone()),
        "because": why.because.iter().map(reason).collect::<Vec<Value>>(),
        "earlier": why.earlier.iter().map(|(id, first)| json!({
            "route": rulebook.routes[usize::from(*id)].id,
            "because": first.as_ref().map(reason),
        })).collect::<Vec<Value>>(),
        "changes": engine.changes(facts, today).iter().map(change).collect::<Vec<Value>>(),
        "next_question": result.next.map(|fact| rulebook.facts[usize::from(fact)].id.as_str()),
        "questions_left": {
            "route": interval(result.left.route),
            "guide": result.left.guide.map(interval),
        },
    });
    if let Some(link) = answers.link(rulebook) {
        output["link"] = link;
    }
    format!("{output:#}\n")
}
