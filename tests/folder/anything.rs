//! Whatever somebody answers, on whatever day: everything comes out, and the calendar is one.

use crate::common::compiled;
use crate::person::{folder, of_facts};
use icalendar::Calendar;
use proptest::prelude::*;
use secu_check::engine::{Answer, Facts};
use secu_check::guide::calendar::{Edition, events, write};
use secu_check::guide::{checklist, letters, sheet, timeline};
use secu_check::rulebook::date::Date;
use secu_check::rulebook::{FactId, Kind};
use std::collections::BTreeSet;

/// The first and the last day there is.
const DAYS: std::ops::RangeInclusive<i32> = -719_162..=2_932_896;

/// An answer to a fact, made of a number.
fn answer(kind: Kind, choices: usize, seed: u64) -> Option<Answer> {
    if seed.is_multiple_of(5) {
        return None;
    }
    let seed = seed / 5;
    if seed.is_multiple_of(11) {
        return Some(Answer::Unknown);
    }
    Some(match kind {
        Kind::Choice => Answer::Choice((seed % choices as u64) as u8),
        Kind::YesNo => Answer::Choice((seed % 2) as u8),
        Kind::Choices => Answer::Choices(seed % (1 << choices)),
        Kind::Country => Answer::Country((seed % compiled().rulebook.countries.len() as u64) as u16),
        Kind::Number { min, max } => Answer::Number(min + (seed % (max - min + 1) as u64) as i32),
        Kind::Date if seed.is_multiple_of(7) => Answer::Date(Date(DAYS.start() + (seed % 3_652_058) as i32)),
        Kind::Date => Answer::Date(Date(20_000 + (seed % 1_500) as i32)),
    })
}

proptest! {
    #[test]
    fn any_answers_have_lines_papers_letters_and_a_calendar(
        seeds in prop::collection::vec(0u64..u64::MAX, 60), today in prop_oneof![DAYS, 20_000i32..22_000]
    ) {
        let all = compiled().rulebook.facts.iter().chain(&folder().facts);
        let answers = all.zip(&seeds).map(|(fact, seed)| answer(fact.kind, fact.choices.len(), *seed));
        let mut facts = Facts::default();
        for (id, answer) in (0..FactId::MAX).zip(answers) {
            facts.set(id, answer);
        }
        let today = Date(today);
        let Some(person) = of_facts(today, facts) else { return Ok(()) };
        let case = person.case();
        let lines = person.lines();
        prop_assert!(timeline::now(&lines).len() <= lines.len());
        for letter in letters::offered(&case) {
            letters::draft(&case, &person.guide, &folder().letters[usize::from(letter)]);
        }
        let sheet = sheet::sheet(&case, &person.guide);
        prop_assert!(sheet.sentence.is_some() && sheet.ground.is_some());
        let checks = checklist::checklist(&case, &person.guide);
        prop_assert_eq!(checks.len(), person.guide.documents.len());
        let events = events(&case, &lines, |line| (crate::person::id(line), "x".repeat(200)));
        let file = write("x", "en", &events, Edition { file: "a", day: today, sequence: 1 });
        let calendar: Result<Calendar, _> = file.parse();
        prop_assert_eq!(calendar.map(|calendar| calendar.components.len()), Ok(events.len()));
        let ids: BTreeSet<&str> = events.iter().map(|event| event.id.as_str()).collect();
        prop_assert_eq!(ids.len(), events.len(), "each event has an id of its own");
        prop_assert!(!ids.contains("") && !ids.contains("step-"));
        for event in &events {
            prop_assert!(event.day >= today && DAYS.contains(&event.day.0), "{}", event.day);
        }
    }
}
