//! How long one full evaluation takes: all routes, advice, papers, next question. The bound is 50 µs.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use divan::{Bencher, black_box};
use secu_check::engine::{Engine, Facts};
use secu_check::guide::table::Table;
use secu_check::rulebook::date::Date;
use secu_check::terminal::{embedded_rulebook, read_facts};

fn main() {
    divan::main();
}

const PEOPLE: &[(&str, &str)] = &[
    ("nothing answered", "{}"),
    ("student", r#"{"situation":["study"],"cover":"none","nationality":"IN","permit":"vls_ts"}"#),
    (
        "worker, out of order",
        r#"{"nationality":"ES","situation":["work"],"work_terms":"local","number":"ntt"}"#,
    ),
    (
        "jobseeker",
        r#"{"situation":["job_search"],"cover":"none","nationality":"PT","income":"other","history":"came_to_study"}"#,
    ),
];

#[divan::bench(args = 0..PEOPLE.len())]
fn evaluate(bencher: Bencher, person: usize) {
    let engine = Engine::new(embedded_rulebook().unwrap());
    let facts: Facts = read_facts(engine.rulebook(), PEOPLE[person].1).unwrap();
    let today = Date::parse("2026-11-23").unwrap();
    bencher.bench(|| engine.evaluate(black_box(&facts), today));
}

/// A table of 10,000 cases, read, evaluated and written. The bound is one second.
#[divan::bench(sample_count = 5)]
fn table(bencher: Bencher) {
    let engine = Engine::new(embedded_rulebook().unwrap());
    let today = Date::parse("2026-11-23").unwrap();
    let rows = [
        "Ana,study,none,IN,vls_ts,,",
        "Bo,work,none,ES,,local,ntt",
        "Cy,job_search,none,PT,,,",
        "Di,job_search + family,s1,PT,,,nia",
        "Ed,study,nothing,IN,,,",
    ];
    let mut text = "name,situation,cover,nationality,permit,work_terms,number\n".to_owned();
    for row in rows.iter().cycle().take(10_000) {
        text.push_str(row);
        text.push('\n');
    }
    bencher.bench(|| {
        let table = Table::read(engine.rulebook(), black_box(&text)).unwrap();
        table.results(&engine, today, &|said| format!("{said:?}"))
    });
}
