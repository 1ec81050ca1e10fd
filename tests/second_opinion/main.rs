//! A second opinion: the decision tables of the domain files as plain functions, compared with the engine on a million
//! random people and on every worked case. It shares nothing with the engine but the names of answers and routes.
//!
//! - `person`: the answers; `world`: countries and days; `table`: the order of the tables.
//! - `work`, `coordination`, `learning`, `residence`: the rows, by subject.
//! - `bridge`: a person as the engine's answers; `random`, `shrink`: people made up, and made small.
//! - `known`: where the two differ, and who is right.
//!
//! `SECU_SEED=7 cargo test --test second_opinion` tries other people.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

#[path = "../common/mod.rs"]
mod common;

mod bridge;
mod coordination;
mod known;
mod learning;
mod person;
mod random;
mod residence;
mod shrink;
mod table;
mod work;
mod world;

use bridge::{Bridge, FACTS, ours, theirs};
use common::{compiled, engine};
use known::{Conceded, KNOWN, Known, Reading};
use person::{Code, Cover, Person};
use random::Random;
use secu_check::engine::{Answer, Facts, Verdict};
use secu_check::rulebook::Certainty;
use std::collections::BTreeMap;
use table::{Row, decide};

const PEOPLE: u64 = 1_000_000;
const THREADS: u64 = 2;

fn seed() -> u64 {
    std::env::var("SECU_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(2026)
}

fn codes() -> Vec<Code> {
    engine().rulebook().countries.iter().map(|country| country.code).collect()
}

/// The engine's route; what hangs on something unknown is shown as the last one.
fn route(facts: &Facts, person: &Person) -> &'static str {
    let rulebook = engine().rulebook();
    match engine().verdict(facts, theirs(person.today)) {
        Verdict::Route(id) => &rulebook.routes[usize::from(id)].id,
        Verdict::Unsure => "fund-decides",
        Verdict::Open => "(not decided)",
    }
}

/// The readings that make a difference for this person: withdrawn alone, each leads elsewhere than the engine.
fn withdrawn(person: &Person, first: &str) -> impl Iterator<Item = usize> {
    (0..KNOWN.len()).filter(move |known| {
        let mut person = person.clone();
        person.conceded = Conceded::all_but(KNOWN[*known].reading);
        decide(&person).route != first
    })
}

/// What one thread finds.
#[derive(Default)]
struct Found {
    routes: BTreeMap<&'static str, usize>,
    rows: BTreeMap<&'static str, usize>,
    /// How many go elsewhere by our own reading, and for each known difference how many hang on it.
    differ: usize,
    known: BTreeMap<usize, usize>,
    /// By row and the engine's route: how many, and the first.
    new: BTreeMap<(Row, &'static str), (usize, Option<Person>)>,
}

fn compare(people: u64, seed: u64) -> Found {
    let (codes, bridge) = (codes(), Bridge::new(engine().rulebook()));
    let mut random = Random(seed);
    let mut found = Found::default();
    for _ in 0..people {
        let mut person = random.person(&codes);
        person.conceded = Conceded::NONE;
        let own = decide(&person);
        person.conceded = Conceded::ALL;
        let second = decide(&person);
        let first = route(&bridge.facts(&person), &person);
        *found.routes.entry(second.route).or_default() += 1;
        *found.rows.entry(second.row).or_default() += 1;
        if first == second.route {
            if own.route != first {
                found.differ += 1;
                withdrawn(&person, first).for_each(|known| *found.known.entry(known).or_default() += 1);
            }
            continue;
        }
        let new = found.new.entry((second, first)).or_default();
        new.0 += 1;
        new.1.get_or_insert(person);
    }
    found
}

#[test]
fn a_million_people_go_where_the_tables_say() {
    let start = std::time::Instant::now();
    let all: Vec<Found> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| scope.spawn(move || compare(PEOPLE / THREADS, seed() * THREADS + thread)))
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let (mut routes, mut rows, mut known_hits) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut differ = 0;
    let mut new: BTreeMap<(Row, &str), (usize, Person)> = BTreeMap::new();
    for found in all {
        found.routes.into_iter().for_each(|(route, count)| *routes.entry(route).or_insert(0) += count);
        differ += found.differ;
        found.rows.into_iter().for_each(|(row, count)| *rows.entry(row).or_insert(0) += count);
        found.known.into_iter().for_each(|(entry, count)| *known_hits.entry(entry).or_insert(0) += count);
        for (key, (count, person)) in found.new {
            new.entry(key).or_insert((0, person.unwrap())).0 += count;
        }
    }
    let bridge = Bridge::new(engine().rulebook());
    let lines: Vec<String> = new
        .iter()
        .map(|((row, first), (count, person))| {
            let differs =
                |other: &Person| decide(other) == *row && route(&bridge.facts(other), other) == *first;
            let who = shrink::smallest(engine(), &bridge, person, &differs);
            format!("{count:>7} people: {} says {}, the engine {first}\n          {who}", row.row, row.route)
        })
        .collect();
    let rulebook = engine().rulebook();
    // The last route takes what is left; complete answers without "I don't know" leave nothing.
    let never: Vec<&str> = rulebook.routes[..rulebook.routes.len() - 1]
        .iter()
        .map(|route| route.id.as_str())
        .filter(|route| !routes.contains_key(route) && instead_of(route).is_empty())
        .collect();
    let stale: Vec<Reading> = (0..KNOWN.len())
        .filter(|entry| !known_hits.contains_key(entry))
        .map(|entry| KNOWN[entry].reading)
        .collect();
    println!(
        "{PEOPLE} people in {:.1?}: {} routes, {} rows compared; {differ} people differ, by {} known readings",
        start.elapsed(),
        routes.len(),
        rows.len(),
        KNOWN.len()
    );
    for (known, count) in &known_hits {
        let known: &Known = &KNOWN[*known];
        println!("{count:>7} people: {:?} ({:?} is right): {}", known.reading, known.right, known.why);
    }
    if let Some((route, count)) = routes.iter().min_by_key(|(_, count)| **count) {
        println!("the rarest route, {route}, was met {count} times");
    }
    assert!(lines.is_empty(), "{} differences (seed {}):\n{}", lines.len(), seed(), lines.join("\n"));
    assert!(never.is_empty(), "never met: {}", never.join(", "));
    assert!(stale.is_empty(), "no longer a difference, strike it from KNOWN: {:?}", stale);
}

#[test]
fn every_worked_case_goes_where_the_tables_say() {
    let rulebook = &compiled().rulebook;
    let (codes, bridge) = (codes(), Bridge::new(rulebook));
    let mut random = Random(seed());
    let mut wrong = Vec::new();
    for case in &compiled().cases {
        let said = &rulebook.routes[usize::from(case.route)];
        let guessed = case.facts.iter().any(|(_, answer)| *answer == Answer::Unknown);
        if guessed && said.certainty == Certainty::FundDecides {
            // "I don't know" led to no promise: whatever the truth is.
            continue;
        }
        // A case gives as few facts as decide it: the others may be anything.
        for _ in 0..200 {
            let mut person = random.person(&codes);
            person.today = ours(case.today);
            bridge.fill(&mut person, &case.facts);
            let second = decide(&person);
            if second.route != said.id {
                wrong.push(format!(
                    "{}:{} {}: {} says {}",
                    case.file, case.line, case.id, second.row, second.route
                ));
                break;
            }
        }
    }
    println!("{} worked cases", compiled().cases.len());
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

/// The routes of who does not know their cover, or when their card ends: no complete answers lead there. Where the tables
/// send the same person when nothing pays, or with any card, so that what is done today is right.
fn instead_of(route: &str) -> &'static [&'static str] {
    match route {
        "work-cover-unknown" => &["work", "work-sent", "work-self-employed", "work-artist"],
        "ehic-end-unknown" => &["ehic-student", "ehic-renew", "ehic-certificate", "ehic-intern"],
        "student-cover-unknown" => &["student-portal", "work-student-portal"],
        _ => &[],
    }
}

/// Some answers become "I don't know": then the engine promises the route of the person, or asks the fund.
#[test]
fn who_does_not_know_is_promised_nothing_else() {
    let rulebook = engine().rulebook();
    let (codes, bridge) = (codes(), Bridge::new(rulebook));
    let mut random = Random(seed() + 1);
    let mut wrong = Vec::new();
    let mut decided = 0;
    let mut covers_unknown = BTreeMap::new();
    for _ in 0..100_000 {
        let person = random.person(&codes);
        let mut facts = bridge.facts(&person);
        for _ in 0..random.below(3) + 1 {
            let (fact, _) = bridge.answer(&person, random.of(&FACTS));
            if rulebook.facts[usize::from(fact)].unknown {
                facts.set(fact, Some(Answer::Unknown));
            }
        }
        let Verdict::Route(id) = engine().verdict(&facts, theirs(person.today)) else { continue };
        decided += 1;
        let said = &rulebook.routes[usize::from(id)];
        let second = decide(&person);
        let instead = instead_of(&said.id);
        if !instead.is_empty() {
            *covers_unknown.entry(said.id.as_str()).or_insert(0) += 1;
            let cover = if said.id == "ehic-end-unknown" { person.cover } else { Cover::Nothing };
            let without = Person { cover, ..person.clone() };
            let second = decide(&without);
            if !instead.contains(&second.route) {
                wrong.push(format!("{} although {} says {}: {without:?}", said.id, second.row, second.route));
            }
        } else if said.certainty != Certainty::FundDecides && said.id != second.route {
            wrong.push(format!("{} although {} says {}: {person:?}", said.id, second.row, second.route));
        }
    }
    println!("{decided} of 100000 were decided all the same; {covers_unknown:?}");
    assert_eq!(covers_unknown.len(), 3, "met: {covers_unknown:?}");
    wrong.truncate(5);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
