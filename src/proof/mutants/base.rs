//! The rulebook the mutants start from, and what its conditions say of each worked case.

use crate::engine::{Engine, Facts, Truth};
use crate::rulebook::compile::{Case, Compiled, Entry};
use crate::rulebook::{ConditionId, Rulebook};

/// The rulebook, its engine and its cases.
pub(super) struct Base<'a> {
    pub(super) engine: Engine,
    pub(super) cases: Vec<Known<'a>>,
    /// Where the rules are written.
    pub(super) entries: &'a [Entry],
}

/// A case and what is known of it without any diagram.
pub(super) struct Known<'a> {
    pub(super) case: &'a Case,
    pub(super) facts: Facts,
    /// What the condition of each route says of its answers.
    pub(super) routes: Vec<Truth>,
}

impl<'a> Base<'a> {
    pub(super) fn new(compiled: &'a Compiled) -> Base<'a> {
        let (rulebook, cases) = (&compiled.rulebook, &compiled.cases);
        let cases = cases.iter().map(|case| {
            let facts: Facts = case.facts.iter().copied().collect();
            let truth = |when: ConditionId| {
                facts.truth(rulebook, &rulebook.conditions[usize::from(when)], case.today)
            };
            let routes = rulebook.routes.iter().map(|route| truth(route.when)).collect();
            Known { case, facts, routes }
        });
        Base { cases: cases.collect(), engine: Engine::new(rulebook.clone()), entries: &compiled.entries }
    }

    pub(super) fn rulebook(&self) -> &Rulebook {
        self.engine.rulebook()
    }

    /// The cases that fail as things are: with these, nothing could be said of the mutants.
    pub(super) fn wrong_cases(&self) -> Vec<String> {
        let wrong = |known: &&Known<'_>| super::cases::fails(&self.engine, known, &|route| route);
        self.cases.iter().filter(wrong).map(|known| known.case.id.clone()).collect()
    }
}
