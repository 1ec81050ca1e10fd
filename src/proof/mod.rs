//! What is shown of the rulebook over the whole space of answers, not over a sample.
//!
//! - `space`: the space as bits, and every condition as the answers for which it holds and for which it does not
//!   (by a library of binary decision diagrams, from the conditions themselves).
//! - `walk`: every path of the interview, by asking the engine what it would ask.
//! - `routes`: the two agree; each route can be reached; none is shadowed; bounds on the questions.
//! - `items`: each advice, paper and step can be reached; every result has a next action and a contact.
//! - `relations`: which routes overlap, and what can be shown with each; for the reference pages.
//! - `words`: nothing on the list "never show" is in the words.

mod items;
mod relations;
mod routes;
mod space;
mod walk;
mod words;

pub use relations::{Relations, Shown, relations};

use crate::engine::Engine;
use crate::rulebook::Rulebook;
use crate::rulebook::compile::Compiled;
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
/// At most so many questions in all, on any path.
pub const IN_ALL: u8 = 16;

/// Proves what is claimed of a rulebook.
///
/// # Errors
/// When the embedded words cannot be read.
pub fn verify(rulebook: Rulebook) -> Result<Report, String> {
    let packs = crate::i18n::msg::LANGUAGES
        .iter()
        .map(|code| crate::terminal::embedded_pack(code))
        .collect::<Result<Vec<_>, _>>()?;
    let engine = Engine::new(rulebook);
    let mut findings = Findings::default();
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
    items::prove(&space, &regions, &mut findings);
    words::prove(&packs, &mut findings);
    Ok(findings.report())
}

/// Proves what is claimed of a rulebook that was just compiled; for the tests that break one on purpose.
pub fn verify_compiled(compiled: &Compiled) -> Report {
    let engine = Engine::new(compiled.rulebook.clone());
    let mut findings = Findings::default();
    let space = space::Space::new(engine.rulebook());
    let regions = routes::Regions::new(&space);
    routes::prove(&engine, &space, &regions, &mut findings);
    items::prove(&space, &regions, &mut findings);
    words::prove(&compiled.packs, &mut findings);
    findings.report()
}

/// The proofs as they are made.
#[derive(Default)]
struct Findings {
    text: String,
    passed: usize,
    failed: usize,
}

impl Findings {
    fn note(&mut self, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{line}");
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

    fn report(mut self) -> Report {
        let line = format!("{} passed, {} failed", self.passed, self.failed);
        self.note(&line);
        Report { text: self.text, failed: self.failed }
    }
}
