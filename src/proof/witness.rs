//! Who sees what: each route, advice, paper, step, contact and message with a person who is shown it. The person is
//! read from the conditions; that the engine does show it to them is looked at too.

use super::Findings;
use super::routes::Regions;
use super::space::{Space, person, print};
use crate::engine::{Answer, Engine, Facts, Verdict};
use crate::rulebook::compile::Compiled;
use crate::rulebook::{Choice, ConditionId, Fact, FactId, ItemId, Kind, Msg, RouteId};
use biodivine_lib_bdd::Bdd;
use std::collections::{BTreeMap, BTreeSet};

/// Something that is shown to some people.
struct Entry<'a> {
    kind: Kinds,
    index: usize,
    id: &'a str,
    region: Bdd,
    messages: Vec<Msg>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kinds {
    Route,
    Advice,
    Paper,
    Step,
    Contact,
}

impl Kinds {
    fn name(self) -> &'static str {
        match self {
            Kinds::Route => "route",
            Kinds::Advice => "advice",
            Kinds::Paper => "paper",
            Kinds::Step => "step",
            Kinds::Contact => "contact",
        }
    }
}

/// The messages that somebody is shown, each with that person.
pub(super) type Seen = BTreeMap<Msg, String>;

pub(super) fn prove(
    engine: &Engine,
    compiled: &Compiled,
    space: &Space<'_>,
    regions: &Regions,
    findings: &mut Findings,
) -> Seen {
    let rulebook = engine.rulebook();
    let mut seen = Seen::new();
    let (mut people, mut lost, mut contacts) = (Vec::new(), Vec::new(), Vec::new());
    let entries = entries(space, regions);
    for entry in &entries {
        let Some(somebody) = space.smallest(&entry.region) else {
            // Of the others it is said elsewhere that they are never shown.
            if entry.kind == Kinds::Contact {
                contacts.push(format!("{} is never shown", entry.id));
            }
            continue;
        };
        let who = print(rulebook, &somebody);
        findings.witness(&format!("{} {}: {who}", entry.kind.name(), entry.id));
        for message in &entry.messages {
            seen.entry(*message).or_insert_with(|| who.clone());
        }
        let whole = whole(space, &entry.region);
        if !shows(engine, &whole, entry) {
            lost.push(format!("{} {}: {}", entry.kind.name(), entry.id, print(rulebook, &whole)));
        }
        people.push(whole);
    }
    let count = entries.iter().filter(|entry| entry.kind == Kinds::Contact).count();
    findings.claim(&format!("each of {count} contacts can be reached"), &contacts);
    findings.claim("the engine shows everything to the person whom the conditions name", &lost);

    people.extend(compiled.cases.iter().map(|case| case.facts.iter().copied().collect()));
    interviews(engine, &people, &mut seen);
    // The last route takes what is left: its words are there also when nothing is.
    let last = rulebook.routes.len().saturating_sub(1);
    let net =
        |entry: &&Entry<'_>| entry.kind == Kinds::Route && entry.index == last && entry.region.is_false();
    let shown = entries.iter().filter(|entry| !net(entry));
    let mut wanted: BTreeSet<Msg> = shown.flat_map(|entry| entry.messages.iter().copied()).collect();
    wanted.extend(rulebook.facts.iter().flat_map(messages_of));
    let name = |message: &Msg| compiled.messages.get(usize::from(message.0)).map_or("?", String::as_str);
    let unseen = wanted.iter().filter(|message| !seen.contains_key(message));
    let unseen: Vec<String> = unseen.map(|message| format!("{} is never shown", name(message))).collect();
    for (message, who) in &seen {
        findings.witness(&format!("message {}: {who}", name(message)));
    }
    let others = compiled.messages.len() - wanted.len();
    findings.claim(
        &format!(
            "each of {} messages of the rulebook can be reached ({others} others are the page's own)",
            wanted.len()
        ),
        &unseen,
    );
    seen
}

/// Everything that is shown, with the answers for which it is.
fn entries<'a>(space: &Space<'a>, regions: &Regions) -> Vec<Entry<'a>> {
    let rulebook = space.rulebook;
    let mut known: BTreeMap<ConditionId, Bdd> = BTreeMap::new();
    let mut holds = |condition: Option<ConditionId>| match condition {
        None => space.all.clone(),
        Some(id) => {
            let region = || space.region(&rulebook.conditions[usize::from(id)]).holds;
            known.entry(id).or_insert_with(region).clone()
        }
    };
    let any =
        |parts: &mut dyn Iterator<Item = &Bdd>| parts.fold(space.bits.mk_false(), |all, part| all.or(part));
    let advice: Vec<Bdd> = (rulebook.advice.iter())
        .map(|advice| {
            let mut routes = (regions.chosen.iter().enumerate())
                .filter(|(route, _)| advice.goes_with(*route as RouteId))
                .map(|(_, chosen)| chosen);
            any(&mut routes).and(&holds(Some(advice.when)))
        })
        .collect();
    // What routes and advice list.
    let listed = |of_route: &dyn Fn(usize) -> bool, of_advice: &dyn Fn(usize) -> bool| {
        let routes = regions.chosen.iter().enumerate().filter(|(index, _)| of_route(*index));
        let added = advice.iter().enumerate().filter(|(index, _)| of_advice(*index));
        any(&mut routes.chain(added).map(|(_, region)| region))
    };
    let mut entries = Vec::new();
    for (index, route) in rulebook.routes.iter().enumerate() {
        let messages = [Some(route.title), Some(route.summary), route.differ];
        let region = regions.chosen[index].clone();
        entries.push(entry(Kinds::Route, index, &route.id, region, &messages));
    }
    for (index, one) in rulebook.advice.iter().enumerate() {
        let messages = [Some(one.title), Some(one.text)];
        entries.push(entry(Kinds::Advice, index, &one.id, advice[index].clone(), &messages));
    }
    for (index, paper) in rulebook.documents.iter().enumerate() {
        let id = index as ItemId;
        let region = listed(&|route| rulebook.routes[route].documents.contains(&id), &|advice| {
            rulebook.advice[advice].documents.contains(&id)
        });
        let messages = [Some(paper.title), paper.shows, paper.instead, paper.refused];
        entries.push(entry(Kinds::Paper, index, &paper.id, region.and(&holds(paper.when)), &messages));
    }
    let mut steps = Vec::new();
    for (index, step) in rulebook.steps.iter().enumerate() {
        let id = index as ItemId;
        let region = listed(&|route| rulebook.routes[route].steps.contains(&id), &|advice| {
            rulebook.advice[advice].steps.contains(&id)
        });
        let region = region.and(&holds(step.when));
        steps.push(region.clone());
        entries.push(entry(Kinds::Step, index, &step.id, region, &[Some(step.title), step.how, step.delay]));
    }
    for (index, contact) in rulebook.contacts.iter().enumerate() {
        let id = index as ItemId;
        let region = listed(&|route| rulebook.routes[route].contacts.contains(&id), &|advice| {
            rulebook.advice[advice].contacts.contains(&id)
        });
        let there = rulebook.steps.iter().zip(&steps).filter(|(step, _)| step.contact == Some(id));
        let region = there.fold(region, |all, (_, step)| all.or(step));
        entries.push(entry(Kinds::Contact, index, &contact.id, region, &[Some(contact.title), contact.note]));
    }
    entries
}

fn entry<'a>(kind: Kinds, index: usize, id: &'a str, region: Bdd, messages: &[Option<Msg>]) -> Entry<'a> {
    Entry { kind, index, id, region, messages: messages.iter().flatten().copied().collect() }
}

/// Somebody in a region, with an answer to everything that a condition reads.
fn whole(space: &Space<'_>, region: &Bdd) -> Facts {
    let there = region.and_not(space.absent());
    let values = space.witness(&there.and(&space.known)).or_else(|| space.witness(&there));
    let all: Vec<FactId> = (0..space.rulebook.facts.len() as FactId).collect();
    person(space.rulebook, &values.unwrap_or_default(), &all, space.rulebook.date)
}

fn shows(engine: &Engine, facts: &Facts, entry: &Entry<'_>) -> bool {
    let rulebook = engine.rulebook();
    let found = engine.evaluate(facts, rulebook.date);
    let id = entry.index as ItemId;
    match entry.kind {
        Kinds::Route => found.verdict == Verdict::Route(id),
        Kinds::Advice => found.advice.contains(&id),
        Kinds::Paper => found.documents.contains(&id),
        Kinds::Step => found.steps.contains(&id),
        Kinds::Contact => {
            let of_step = |step: &ItemId| rulebook.steps[usize::from(*step)].contact == Some(id);
            found.contacts.contains(&id) || found.steps.iter().any(of_step)
        }
    }
}

/// Asks these people as the page does: which questions they meet, what is said of their answers, what would change them.
fn interviews(engine: &Engine, people: &[Facts], seen: &mut Seen) {
    let rulebook = engine.rulebook();
    let today = rulebook.date;
    let mut said = BTreeSet::new();
    for person in people {
        let mut facts = Facts::default();
        while let Some(fact) = engine.evaluate(&facts, today).next {
            let about = &rulebook.facts[usize::from(fact)];
            if said.insert(fact) {
                let who = print(rulebook, &facts);
                for message in [Some(about.question), Some(about.why), about.help].into_iter().flatten() {
                    seen.entry(message).or_insert_with(|| who.clone());
                }
                for (index, choice) in about.choices.iter().enumerate() {
                    for message in [Some(choice.label), choice.hint, choice.heading].into_iter().flatten() {
                        seen.entry(message).or_insert_with(|| who.clone());
                    }
                    let with = facts.with(fact, ticked(about.kind, index));
                    seen.entry(choice.said).or_insert_with(|| print(rulebook, &with));
                }
                if let Some(message) = about.said {
                    seen.entry(message)
                        .or_insert_with(|| print(rulebook, &facts.with(fact, any(about.kind))));
                }
            }
            facts.set(fact, Some(person.get(fact).unwrap_or_else(|| any(about.kind))));
        }
        for change in engine.changes(&facts, today) {
            let about = &rulebook.facts[usize::from(change.fact)];
            if let Some(message) = gained(about, change.to, change.option).and_then(|choice| choice.change) {
                seen.entry(message).or_insert_with(|| print(rulebook, &facts));
            }
        }
    }
}

/// The option that holds after a change, if one does that did not before.
fn gained(about: &Fact, to: Answer, option: Option<u8>) -> Option<&Choice> {
    let option = match (to, option) {
        (Answer::Choices(ticked), Some(option)) => (ticked >> option & 1 == 1).then_some(option)?,
        (Answer::Choice(option), _) => option,
        _ => return None,
    };
    about.choices.get(usize::from(option))
}

fn ticked(kind: Kind, option: usize) -> Answer {
    match kind {
        Kind::Choices => Answer::Choices(1 << option),
        _ => Answer::Choice(option as u8),
    }
}

/// Some answer, where no condition reads it.
fn any(kind: Kind) -> Answer {
    match kind {
        Kind::Choice | Kind::YesNo => Answer::Choice(0),
        Kind::Choices => Answer::Choices(0),
        Kind::Country => Answer::Country(0),
        Kind::Date => Answer::Date(crate::rulebook::date::Date(20_000)),
        Kind::Number { min, .. } => Answer::Number(min),
    }
}

/// All messages of a question.
fn messages_of(about: &Fact) -> Vec<Msg> {
    let own = [Some(about.question), Some(about.why), about.help, about.said];
    let choices = about.choices.iter();
    let choices = choices.flat_map(|choice| {
        [Some(choice.label), choice.hint, Some(choice.said), choice.change, choice.heading]
    });
    own.into_iter().chain(choices).flatten().collect()
}
