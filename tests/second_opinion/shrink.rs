//! The smallest person that still shows a difference, in one line.

use super::bridge::{Bridge, FACTS};
use super::person::Person;
use secu_check::engine::{Answer, Engine, Facts, Verdict};
use secu_check::rulebook::FactId;

/// Makes a person plainer, fact by fact, as long as the difference stays; then leaves out what the engine does not
/// need for its answer.
pub fn smallest(
    engine: &Engine,
    bridge: &Bridge<'_>,
    person: &Person,
    differs: &dyn Fn(&Person) -> bool,
) -> String {
    let plain = Person::plain(person.today);
    let mut small = person.clone();
    for index in 0..small.situation.len() {
        let mut fewer = small.clone();
        fewer.situation[index] = false;
        if differs(&fewer) {
            small = fewer;
        }
    }
    for name in FACTS.iter().filter(|name| **name != "situation").rev() {
        let mut plainer = small.clone();
        bridge.fill(&mut plainer, &[bridge.answer(&plain, name)]);
        if differs(&plainer) {
            small = plainer;
        }
    }
    let day = super::bridge::theirs(small.today);
    let all = bridge.facts(&small);
    let verdict = engine.verdict(&all, day);
    let mut kept: Vec<(FactId, Answer)> = all.answered().collect();
    for name in FACTS.iter().rev() {
        let own = bridge.answer(&small, name);
        if own != bridge.answer(&plain, name) {
            continue;
        }
        let fewer: Facts = kept.iter().copied().filter(|(fact, _)| *fact != own.0).collect();
        if engine.verdict(&fewer, day) == verdict && verdict != Verdict::Open {
            kept.retain(|(fact, _)| *fact != own.0);
        }
    }
    print(engine, &small, &kept)
}

fn print(engine: &Engine, person: &Person, answers: &[(FactId, Answer)]) -> String {
    let rulebook = engine.rulebook();
    let answers = answers.iter().map(|(fact, answer)| {
        let about = &rulebook.facts[usize::from(*fact)];
        let name = |index: usize| about.choices[index].id.clone();
        let said = match *answer {
            Answer::Choice(index) => name(usize::from(index)),
            Answer::Choices(ticked) => {
                let ticked = (0..about.choices.len()).filter(|index| ticked >> index & 1 == 1).map(name);
                format!("[{}]", ticked.collect::<Vec<_>>().join(", "))
            }
            Answer::Country(index) => {
                String::from_utf8_lossy(&rulebook.countries[usize::from(index)].code).into_owned()
            }
            Answer::Date(date) => date.to_string(),
            Answer::Number(number) => number.to_string(),
            Answer::Unknown => "unknown".to_owned(),
        };
        format!("{} {said}", about.id)
    });
    format!("on {}: {}", person.today, answers.collect::<Vec<_>>().join(", "))
}
