//! `cases/*.toml`: worked examples, facts in, route out.

use super::fault::Faults;
use super::names::Names;
use super::register::{Register, identify};
use super::table::{Table, as_date, as_number};
use super::text::Text;
use crate::rulebook::answer::Answer;
use crate::rulebook::date::Date;
use crate::rulebook::{Certainty, Fact, FactId, ItemId, Kind, RouteId};
use toml::Spanned;
use toml::de::DeValue;

/// A worked example.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its name.
    pub id: String,
    /// The test vector or the rule it comes from.
    pub source: String,
    /// The day on which it is evaluated.
    pub today: Date,
    /// The answers.
    pub facts: Vec<(FactId, Answer)>,
    /// The route it must take.
    pub route: RouteId,
    /// How sure the answer must be, if the case says.
    pub certainty: Option<Certainty>,
    /// Papers that must be there.
    pub documents: Vec<ItemId>,
    /// Papers that must not.
    pub no_documents: Vec<ItemId>,
    /// Steps that must be there.
    pub steps: Vec<ItemId>,
    /// Steps that must not.
    pub no_steps: Vec<ItemId>,
    /// Advice that must be there.
    pub advice: Vec<ItemId>,
    /// Advice that must not.
    pub no_advice: Vec<ItemId>,
    /// The first day of a route that is not open yet, if the case says.
    pub from: Option<Date>,
    /// Steps with the day that they name: the last one, or else the first.
    pub dates: Vec<(ItemId, Date)>,
    /// The id of the case from which one fact was changed.
    pub near: Option<String>,
    /// The file it is written in, from the root.
    pub file: String,
    /// The line it begins at.
    pub line: usize,
}

/// Reads the cases of all files.
pub(super) fn read(files: Vec<Table<'_, '_>>, register: &Register<'_>) -> Vec<Case> {
    let faults = register.faults;
    let mut names = Names::new("case");
    let mut cases = Vec::new();
    let mut nears = Vec::new();
    for root in files {
        for entry in root.tables("case") {
            let Some(id) = identify(&entry, &mut names, faults) else {
                continue;
            };
            let near = entry.text("near");
            cases.extend(case(&entry, id, near.as_ref(), register));
            nears.extend(near);
            entry.finish();
        }
        root.finish();
    }
    // A case may come before the one it is near to.
    for near in nears {
        names.known(&near, faults);
    }
    cases
}

fn case(entry: &Table<'_, '_>, id: Text, near: Option<&Text>, register: &Register<'_>) -> Option<Case> {
    let faults = register.faults;
    let all = |key, names: &Names| names.known_all(&entry.texts(key), faults);
    let facts =
        entry.pairs("facts").into_iter().filter_map(|(name, value)| fact(entry, &name, value, register));
    let facts: Vec<_> = facts.collect();
    let dates = entry.pairs("dates").into_iter().filter_map(|(step, value)| {
        let day = as_date(value);
        if day.is_none() {
            faults
                .at(&entry.at(value), format!("the day of `{}` must be a date, without quotes", step.value));
        }
        register.steps.known(&step, faults).zip(day)
    });
    let today = entry.need_date("today");
    let route = entry.need_text("route").and_then(|route| register.routes.known(&route, faults));
    let source = entry.need_text("source");
    let case = Case {
        id: id.value,
        source: source.map(|source| source.value).unwrap_or_default(),
        today: today.unwrap_or_default(),
        facts,
        route: route.unwrap_or_default(),
        certainty: register.certainty(entry),
        documents: all("documents", &register.documents),
        no_documents: all("no_documents", &register.documents),
        steps: all("steps", &register.steps),
        no_steps: all("no_steps", &register.steps),
        advice: all("advice", &register.advice),
        no_advice: all("no_advice", &register.advice),
        from: entry.date("from"),
        dates: dates.collect(),
        near: near.map(|near| near.value.clone()),
        file: entry.place().file().to_owned(),
        line: entry.place().line(),
    };
    today.and(route).map(|_| case)
}

fn fact(
    entry: &Table<'_, '_>,
    name: &Text,
    value: &Spanned<DeValue<'_>>,
    register: &Register<'_>,
) -> Option<(FactId, Answer)> {
    let facts = &register.scope.facts;
    let Some(index) = facts.iter().position(|fact| fact.id == name.value) else {
        let known = facts.iter().map(|fact| fact.id.as_str());
        register.faults.unknown(&name.place(), format!("unknown fact `{}`", name.value), &name.value, known);
        return None;
    };
    let fact = &facts[index];
    let text = entry.as_text(value);
    if let Some(text) = text.as_ref().filter(|text| text.value == "unknown") {
        if !fact.unknown {
            let message = format!("`{}` is never answered with \"I don't know\"", fact.id);
            register.faults.at(&text.place(), message);
        }
        return Some((FactId::try_from(index).ok()?, Answer::Unknown));
    }
    let read = match fact.kind {
        Kind::Choice => text.map(|text| choice(fact, &text, register.faults).map(Answer::Choice)),
        Kind::Choices => choices(entry, fact, value, register.faults).map(|mask| mask.map(Answer::Choices)),
        Kind::Country => text.map(|text| country(&text, register).map(Answer::Country)),
        Kind::Date => as_date(value).map(|date| Some(Answer::Date(date))),
        Kind::Number { min, max } => as_number(value).map(|number| {
            if (min..=max).contains(&number) {
                return Some(Answer::Number(number));
            }
            let message = format!("`{}` lies between {min} and {max}", fact.id);
            register.faults.at(&entry.at(value), message);
            None
        }),
        Kind::YesNo => value.get_ref().as_bool().map(|yes| Some(Answer::Choice(u8::from(yes)))),
    };
    let Some(read) = read else {
        let wanted = match fact.kind {
            Kind::Choice => "one of its choices, in quotes",
            Kind::Choices => "a list of its choices, in quotes",
            Kind::Country => "the code of a country, in quotes",
            Kind::Date => "a date, without quotes",
            Kind::Number { .. } => "a whole number",
            Kind::YesNo => "`true` or `false`",
        };
        register.faults.at(&entry.at(value), format!("`{}` must be {wanted}", fact.id));
        return None;
    };
    Some((FactId::try_from(index).ok()?, read?))
}

/// The outer `None` is a value of the wrong type, the inner one was reported.
fn choices(
    entry: &Table<'_, '_>,
    fact: &Fact,
    value: &Spanned<DeValue<'_>>,
    faults: &Faults,
) -> Option<Option<u64>> {
    let mut mask = Some(0);
    for item in value.get_ref().as_array()?.iter() {
        let bit = choice(fact, &entry.as_text(item)?, faults);
        mask = mask.zip(bit).map(|(mask, bit)| mask | 1 << bit);
    }
    Some(mask)
}

fn choice(fact: &Fact, text: &Text, faults: &Faults) -> Option<u8> {
    let found = fact.choices.iter().position(|choice| choice.id == text.value);
    if found.is_none() {
        let known = fact.choices.iter().map(|choice| choice.id.as_str());
        let message = format!("`{}` has no choice `{}`", fact.id, text.value);
        faults.unknown(&text.place(), message, &text.value, known);
    }
    u8::try_from(found?).ok()
}

fn country(text: &Text, register: &Register<'_>) -> Option<u16> {
    let found = register.scope.countries.iter().position(|code| *code == text.value);
    if found.is_none() {
        register.faults.at(&text.place(), format!("unknown country `{}`", text.value));
    }
    u16::try_from(found?).ok()
}
