//! What is shown of the rulebook over the whole space of answers, not over a sample.
//!
//! - `space`: the space as bits, and every condition as the answers for which it holds and for which it does not
//!   (by a library of binary decision diagrams, from the conditions themselves).
//! - `walk`: every path of the interview, by asking the engine what it would ask.
//! - `routes`: the two agree; each route can be reached; none is shadowed; bounds on the questions.
//! - `overlaps`: each pair of routes that can fit one person is acknowledged in `overlaps.toml`, and no other.
//! - `items`: each advice, paper and step can be reached; every result has a next action and a contact.
//! - `countries`: the groups of countries are those that a second table makes.
//! - `witness`: somebody who is shown it, for everything and each message.
//! - `cases`: enough worked cases for each route, and few questions for most of them.
//! - `relations`: which routes overlap, and what can be shown with each; for the reference pages.
//! - [`mutants`]: whether a worked case or a proof notices when a rule is changed.
//! - `words`: nothing on the list "never show" is in the words.

mod cases;
mod countries;
mod items;
pub mod mutants;
mod overlaps;
mod relations;
mod routes;
mod space;
mod walk;
mod witness;
mod words;

pub use relations::{Relations, Shown, relations};

use crate::engine::Engine;
use crate::rulebook::compile::Compiled;
use crate::rulebook::date::Date;
use crate::rulebook::folder::Folder;
use std::fmt::Write;

/// What was proved.
pub struct Report {
    /// One line a proof, with its counts; what failed with the smallest set of answers that breaks it.
    pub text: String,
    /// How many proofs failed.
    pub failed: usize,
}

/// At most so many questions before the route is known, on any path.
pub const BEFORE_ROUTE: u8 = 8;
/// At most so many questions before the route is known, for the worked case in the middle.
pub const MEDIAN: usize = 4;
/// At most so many questions in all, on any path.
pub const IN_ALL: u8 = 16;

/// Proves what is claimed of a rulebook, and says which rules are past their review day on this day: no proof fails for it.
/// With `witnesses` it names for everything that is shown somebody to whom it is.
pub fn verify(compiled: &Compiled, today: Date, witnesses: bool) -> Report {
    let engine = Engine::new(compiled.rulebook.clone());
    let mut findings = Findings { witnesses, ..Findings::default() };
    findings.note(&format!(
        "rulebook of {}, fingerprint {}: {} facts, {} routes, {} advices, {} papers, {} steps",
        engine.rulebook().date,
        engine.rulebook().fingerprint,
        engine.rulebook().facts.len(),
        engine.rulebook().routes.len(),
        engine.rulebook().advice.len(),
        engine.rulebook().documents.len(),
        engine.rulebook().steps.len(),
    ));
    let space = space::Space::new(engine.rulebook());
    let regions = routes::Regions::new(&space);
    routes::prove(&engine, &space, &regions, &mut findings);
    overlaps::prove(&space, &regions, &compiled.overlaps, &mut findings);
    items::prove(&space, &regions, &mut findings);
    let seen = witness::prove(&engine, compiled, &space, &regions, &mut findings);
    words::prove(compiled, &seen, &mut findings);
    countries::prove(engine.rulebook(), &mut findings);
    cases::prove(&engine, &compiled.cases, &mut findings);
    findings.by_construction();
    findings.due(&engine, &compiled.folder, today);
    findings.report()
}

/// The proofs as they are made.
#[derive(Default)]
struct Findings {
    text: String,
    passed: usize,
    failed: usize,
    /// Whether to name who sees what.
    witnesses: bool,
}

impl Findings {
    /// Somebody who is shown something, if that is to be told.
    fn witness(&mut self, line: &str) {
        if self.witnesses {
            self.note(&format!("        {line}"));
        }
    }

    fn note(&mut self, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{line}");
    }

    /// What holds by the way the engine is made, and is looked at in tests: no proof is claimed for it.
    fn by_construction(&mut self) {
        for claim in [
            "the order of answers never changes the result: the engine keeps one answer a fact, without their order",
            "changing one answer and changing it back restores the result: it is worked out from the answers alone",
            "a decided route never changes when more facts come: it is decided where all that can follow leads to it",
        ] {
            self.note(&format!("built   {claim} (tests/properties.rs)"));
        }
    }

    /// One proof: its claim, and what breaks it.
    fn claim(&mut self, claim: &str, broken: &[String]) {
        if broken.is_empty() {
            self.passed += 1;
            self.note(&format!("proved  {claim}"));
        } else {
            self.failed += 1;
            self.note(&format!("BROKEN  {claim}"));
            for line in broken {
                self.note(&format!("        {line}"));
            }
        }
    }

    /// The rules that a person must read again, or the next day on which there are some.
    fn due(&mut self, engine: &Engine, folder: &Folder, today: Date) {
        let rulebook = engine.rulebook();
        let routes = rulebook.routes.iter().map(|rule| ("route", rule.id.as_str(), &rule.basis));
        let advice = rulebook.advice.iter().map(|rule| ("advice", rule.id.as_str(), &rule.basis));
        let papers = rulebook.documents.iter().map(|rule| ("paper", rule.id.as_str(), &rule.basis));
        let steps = rulebook.steps.iter().map(|rule| ("step", rule.id.as_str(), &rule.basis));
        let entries = folder.entries.iter().map(|rule| ("entry", rule.id.as_str(), &rule.basis));
        let excess = folder.excess.iter().map(|rule| ("excess", rule.id.as_str(), &rule.basis));
        let letters = folder.letters.iter().map(|rule| ("letter", rule.id.as_str(), &rule.basis));
        let numbers = folder.numbers.iter().map(|rule| ("number", rule.kind.id(), &rule.basis));
        let first = routes.chain(advice).chain(papers).chain(steps);
        let all: Vec<_> = first.chain(entries).chain(excess).chain(letters).chain(numbers).collect();
        let past: Vec<_> = all.iter().filter(|(.., basis)| basis.review < today).collect();
        if past.is_empty() {
            let next = all.iter().map(|(.., basis)| basis.review).min().unwrap_or(today);
            self.note(&format!("no rule is past its review day; the next is on {next}"));
            return;
        }
        self.note(&format!("{} rules are past their review day:", past.len()));
        for (kind, id, basis) in past {
            self.note(&format!("        {kind} {id}: checked {}, review by {}", basis.checked, basis.review));
        }
    }

    fn report(mut self) -> Report {
        let line = format!("{} passed, {} failed", self.passed, self.failed);
        self.note(&line);
        Report { text: self.text, failed: self.failed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_past_their_review_day_are_named() {
        let engine = Engine::new(crate::terminal::embedded_rulebook().unwrap());
        let folder = crate::terminal::embedded_folder().unwrap();
        let first = engine.rulebook().routes.iter().min_by_key(|route| route.basis.review).unwrap();
        let due = |today| {
            let mut findings = Findings::default();
            findings.due(&engine, &folder, today);
            findings.report()
        };
        let line = format!("route {}: checked {}", first.id, first.basis.checked);
        let past = due(Date(first.basis.review.0 + 1));
        assert!(past.text.contains(&line), "{}", past.text);
        for (kind, id) in [
            ("number", "nia"),
            ("entry", "wait-two-months"),
            ("letter", "cover"),
            ("excess", &folder.excess[0].id),
        ] {
            let line = format!("{kind} {id}: checked ");
            assert!(due(Date(i32::MAX)).text.contains(&line), "{line}");
        }
        assert_eq!(past.failed, 0, "a day that passes breaks no proof");
        let before = due(first.basis.checked);
        assert!(
            before.text.starts_with("no rule is past its review day; the next is on "),
            "{}",
            before.text
        );
    }
}
