//! `secu-check questions`: what may be asked, as JSON.

use crate::rulebook::folder::Folder;
use crate::rulebook::{Kind, Pack, Rulebook};
use serde_json::{Value, json};

use super::explain::{Plain, texts};

/// Every fact with its kind and choices, in the order in which they are asked: those of the interview, then those of what
/// comes after the result. The pack holds the words of both.
pub(super) fn to_json(rulebook: &Rulebook, folder: &Folder, pack: &Pack) -> String {
    let locale = Plain::default();
    let texts = texts(rulebook, pack, rulebook.date, &locale);
    let of_interview = rulebook.facts.iter().map(|fact| (fact, false));
    let facts = of_interview.chain(folder.facts.iter().map(|fact| (fact, true))).map(|(fact, later)| {
        let (kind, min, max) = match fact.kind {
            Kind::Choice => ("choice", None, None),
            Kind::Choices => ("choices", None, None),
            Kind::Country => ("country", None, None),
            Kind::Date => ("date", None, None),
            Kind::Number { min, max } => ("number", Some(min), Some(max)),
            Kind::YesNo => ("yes_no", None, None),
        };
        let listed = matches!(fact.kind, Kind::Choice | Kind::Choices);
        let choices: Vec<&str> =
            fact.choices.iter().filter(|_| listed).map(|choice| choice.id.as_str()).collect();
        json!({
            "id": fact.id,
            "kind": kind,
            "choices": choices,
            "min": min,
            "max": max,
            "unknown": fact.unknown,
            "after_result": later,
            "question": texts.plain(fact.question),
        })
    });
    format!("{:#}\n", facts.collect::<Value>())
}
