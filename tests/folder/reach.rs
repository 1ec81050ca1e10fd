//! Everything there is is shown to somebody: to somebody of the worked cases, at some stage, with some trouble.

use crate::common::compiled;
use crate::person::{Person, folder, id, of_facts};
use secu_check::engine::{Answer, Facts};
use secu_check::guide::{checklist, letters, sheet};
use secu_check::rulebook::date::Date;
use secu_check::rulebook::{FactId, Kind};
use std::collections::BTreeSet;

fn fact(name: &str) -> FactId {
    let own = folder().facts.iter().position(|fact| fact.id == name).unwrap();
    folder().first + own as u8
}

/// The worked cases at each stage, with each trouble, with dates long ago and with recent ones.
fn everybody() -> impl Iterator<Item = Person> {
    let choices = |name: &str| folder().facts[usize::from(fact(name) - folder().first)].choices.len() as u8;
    let (stages, asked) = (choices("stage"), choices("asked_for"));
    let variants = (0..stages).flat_map(move |stage| (0..asked).map(move |asked| (stage, asked)));
    let mut all = Vec::new();
    for case in &compiled().cases {
        for (stage, asked) in variants.clone() {
            for (days, done, act_sent) in [(10, 0, 1), (100, 0b11, 0), (300, 0b1111, 1), (300, 0b0111, 1)] {
                let mut facts: Facts = case.facts.iter().copied().collect();
                let since = Answer::Date(case.today.plus_days(-days));
                for (own, about) in (folder().first..).zip(&folder().facts) {
                    if about.kind == Kind::Date {
                        facts.set(own, Some(since));
                    }
                }
                let trouble = if stage == 0 { 0 } else { (1 << choices("trouble")) - 1 };
                facts.set(fact("stage"), Some(Answer::Choice(stage)));
                facts.set(fact("asked_for"), Some(Answer::Choice(asked)));
                facts.set(fact("done"), Some(Answer::Choices(done)));
                facts.set(fact("act_sent"), Some(Answer::Choice(act_sent)));
                facts.set(fact("trouble"), Some(Answer::Choices(trouble)));
                facts.set(fact("course_end"), Some(Answer::Date(case.today.plus_days(400))));
                all.push((case.today, facts));
            }
        }
    }
    all.into_iter().filter_map(|(today, facts): (Date, Facts)| of_facts(today, facts))
}

#[test]
fn everything_is_shown_to_somebody_and_everybody_is_shown_something() {
    let mut seen = BTreeSet::new();
    for person in everybody() {
        let case = person.case();
        let lines = person.lines();
        let sent = person.facts.get(fact("stage")) != Some(Answer::Choice(0));
        assert!(!sent || !lines.is_empty(), "nothing to do or to know: {:?}", person.facts);
        seen.extend(lines.iter().map(|line| format!("entry {}", id(line))));
        for letter in letters::offered(&case) {
            let letter = &folder().letters[usize::from(letter)];
            seen.insert(format!("letter {}", letter.id));
            let draft = letters::draft(&case, &person.guide, letter);
            assert!(draft.paragraphs.len() > 1, "{} has no body for {:?}", letter.id, person.facts);
            seen.extend(draft.paragraphs.iter().map(|message| format!("message {}", message.0)));
            seen.extend(draft.enclosures.iter().map(|message| format!("message {}", message.0)));
        }
        let sheet = sheet::sheet(&case, &person.guide);
        for message in [sheet.sentence, sheet.ground] {
            assert!(message.is_some(), "nothing to say at the counter");
            seen.extend(message.map(|message| format!("message {}", message.0)));
        }
        seen.extend(checklist::not_needed(&case).into_iter().map(|excess| format!("excess {}", excess.id)));
        seen.extend(case.questions().into_iter().map(|fact| format!("question {fact}")));
    }
    let messages = folder().letters.iter().flat_map(|letter| {
        letter
            .paragraphs
            .iter()
            .filter_map(|paragraph| paragraph.text)
            .chain(letter.enclosures.iter().copied())
    });
    let clauses = folder().grounds.iter().chain(&folder().sentences).map(|clause| clause.text);
    let wanted = (folder().entries.iter().map(|entry| format!("entry {}", entry.id)))
        .chain(folder().letters.iter().map(|letter| format!("letter {}", letter.id)))
        .chain(folder().excess.iter().map(|excess| format!("excess {}", excess.id)))
        .chain(folder().questions.iter().map(|question| format!("question {}", question.fact)))
        .chain(messages.chain(clauses).map(|message| format!("message {}", message.0)));
    let never: Vec<String> = wanted
        .filter(|wanted| !seen.contains(wanted))
        .map(|wanted| match wanted.strip_prefix("message ").and_then(|index| index.parse().ok()) {
            Some(index) => crate::person::name(secu_check::rulebook::Msg(index)).to_owned(),
            None => wanted,
        })
        .collect();
    assert_eq!(never, [""; 0], "never shown to anybody");
}
