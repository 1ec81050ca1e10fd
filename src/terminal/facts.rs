//! Answers from JSON. What is wrong is said in one line: the key, the value and what is accepted.

use crate::engine::{Answer, Facts};
use crate::rulebook::date::Date;
use crate::rulebook::folder::Folder;
use crate::rulebook::{Fact, Kind, Rulebook};
use serde_json::Value;

/// Reads answers: an object from fact to answer. `null` means not answered, `"unknown"` means "I don't know".
///
/// # Errors
/// One line that names the key, the value and what is accepted.
pub fn read_facts(rulebook: &Rulebook, json: &str) -> Result<Facts, String> {
    read_all(rulebook, &rulebook.facts.iter().collect::<Vec<_>>(), json)
}

/// The same, with the facts of the folder after those of the rulebook.
///
/// # Errors
/// One line that names the key, the value and what is accepted.
pub fn read_folder_facts(rulebook: &Rulebook, folder: &Folder, json: &str) -> Result<Facts, String> {
    read_all(rulebook, &rulebook.facts.iter().chain(&folder.facts).collect::<Vec<_>>(), json)
}

fn read_all(rulebook: &Rulebook, all: &[&Fact], json: &str) -> Result<Facts, String> {
    let value: Value = serde_json::from_str(json).map_err(|error| {
        format!("the input is not JSON ({error}); accepted is an object from fact to answer")
    })?;
    let Value::Object(entries) = value else {
        return Err(format!("the input is `{value}`; accepted is an object from fact to answer"));
    };
    let mut facts = Facts::default();
    for (key, value) in &entries {
        let Some(index) = all.iter().position(|fact| fact.id == *key) else {
            let ids: Vec<&str> = all.iter().map(|fact| fact.id.as_str()).collect();
            return Err(format!("unknown key `{key}` (value {value}); accepted are {}", ids.join(", ")));
        };
        if !value.is_null() {
            let fact = all[index];
            let answer = read_answer(rulebook, fact, value);
            let refuse = || format!("`{key}`: {value} is not an answer; accepted is {}", accepted(fact));
            facts.set(index as u8, Some(answer.ok_or_else(refuse)?));
        }
    }
    Ok(facts)
}

fn read_answer(rulebook: &Rulebook, fact: &Fact, value: &Value) -> Option<Answer> {
    if fact.unknown && value.as_str() == Some("unknown") {
        return Some(Answer::Unknown);
    }
    let choice = |value: &Value| {
        let name = value.as_str()?;
        fact.choices.iter().position(|choice| choice.id == name)
    };
    match fact.kind {
        Kind::Choice => Some(Answer::Choice(choice(value)? as u8)),
        Kind::YesNo => Some(Answer::Choice(u8::from(value.as_bool()?))),
        Kind::Choices => {
            let ticked =
                value.as_array()?.iter().try_fold(0, |bits, value| Some(bits | 1u64 << choice(value)?));
            Some(Answer::Choices(ticked?))
        }
        Kind::Country => {
            let code = value.as_str()?.as_bytes();
            let index = rulebook.countries.iter().position(|country| country.code == code)?;
            Some(Answer::Country(index as u16))
        }
        Kind::Date => Some(Answer::Date(Date::parse(value.as_str()?)?)),
        Kind::Number { min, max } => {
            let number = i32::try_from(value.as_i64()?).ok()?;
            (min..=max).contains(&number).then_some(Answer::Number(number))
        }
    }
}

/// What is an answer to this fact.
pub(super) fn accepted(fact: &Fact) -> String {
    let choices = || {
        let names: Vec<String> = fact.choices.iter().map(|choice| format!("\"{}\"", choice.id)).collect();
        names.join(", ")
    };
    let what = match fact.kind {
        Kind::Choice => format!("one of {}", choices()),
        Kind::Choices => format!("a list of any of {}", choices()),
        Kind::Country => "a country as ISO 3166 code in capitals, such as \"PT\"".to_owned(),
        Kind::Date => "a date such as \"2026-11-23\"".to_owned(),
        Kind::Number { min, max } => format!("a whole number from {min} to {max}"),
        Kind::YesNo => "true or false".to_owned(),
    };
    if fact.unknown { format!("{what}, or \"unknown\"") } else { what }
}

/// An answer as JSON, the way it is read.
pub(super) fn answer_to_json(rulebook: &Rulebook, fact: u8, answer: Answer) -> Value {
    let about = &rulebook.facts[usize::from(fact)];
    let choice =
        |index: usize| about.choices.get(index).map_or(Value::Null, |choice| Value::from(choice.id.as_str()));
    match answer {
        Answer::Unknown => Value::from("unknown"),
        Answer::Choice(index) if about.kind == Kind::YesNo => Value::from(index == 1),
        Answer::Choice(index) => choice(usize::from(index)),
        Answer::Choices(ticked) => {
            (0..about.choices.len()).filter(|index| ticked >> index & 1 == 1).map(choice).collect()
        }
        Answer::Country(index) => rulebook
            .countries
            .get(usize::from(index))
            .map_or(Value::Null, |country| Value::from(String::from_utf8_lossy(&country.code).into_owned())),
        Answer::Date(date) => Value::from(date.to_string()),
        Answer::Number(number) => Value::from(number),
    }
}
