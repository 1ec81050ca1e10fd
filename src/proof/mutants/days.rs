//! The days that routes and steps name, each moved by one: no diagram knows of them.

use super::list::{Kind, Mutant, Owner, What};
use super::text;
use crate::rulebook::Rulebook;
use crate::rulebook::date::DateExpr;

/// Which day of which rule.
#[derive(Clone, Copy)]
pub(super) enum Day {
    /// The first day of a route that is not open yet.
    Route(usize),
    /// The first day of a step.
    From(usize),
    /// The last day of a step.
    By(usize),
}

impl Day {
    pub(super) fn owner(self) -> Owner {
        match self {
            Day::Route(index) => Owner::Route(index),
            Day::From(index) | Day::By(index) => Owner::Step(index),
        }
    }

    fn of(self, rulebook: &mut Rulebook) -> &mut Option<DateExpr> {
        match self {
            Day::Route(index) => &mut rulebook.routes[index].from,
            Day::From(index) => &mut rulebook.steps[index].from,
            Day::By(index) => &mut rulebook.steps[index].by,
        }
    }

    pub(super) fn moved(self, rulebook: &mut Rulebook, by: i16) {
        if let Some(date) = self.of(rulebook) {
            date.days += by;
        }
    }
}

/// Each day, one earlier and one later.
pub(super) fn all(rulebook: &Rulebook) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let mut add = |day: Day, word: &str, date: Option<DateExpr>| {
        for (by, moved) in [(1, "a day later"), (-1, "a day earlier")] {
            let Some(date) = &date else { continue };
            let id =
                format!("{}: {word} {}, {moved}", day.owner().name(rulebook), text::date(rulebook, date));
            mutants.push(Mutant { id, kind: Kind::Threshold, what: What::Day { day, by } });
        }
    };
    for (index, route) in rulebook.routes.iter().enumerate() {
        add(Day::Route(index), "from", route.from);
    }
    for (index, step) in rulebook.steps.iter().enumerate() {
        add(Day::From(index), "from", step.from);
        add(Day::By(index), "by", step.by);
    }
    mutants
}
