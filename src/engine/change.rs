//! Which single change leads to another route: found by evaluating, never about a fact that cannot change.

use super::facts::Facts;
use super::{Answer, Engine, Verdict};
use crate::rulebook::date::Date;
use crate::rulebook::{FactId, Kind, RouteId};

/// A change of one answer that leads to another route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The fact that changes.
    pub fact: FactId,
    /// What it changes to.
    pub to: Answer,
    /// For a fact of kind choices: the option that is ticked or unticked by it.
    pub option: Option<u8>,
    /// Where it leads.
    pub route: RouteId,
    /// What was assumed where the change made further questions needed (each fact's `typical` answer).
    pub assumed: Vec<(FactId, Answer)>,
}

impl Engine {
    /// Every change of one given answer that leads to another route than these answers do. Empty while the route is
    /// open. Dates, numbers and countries do not change; for dates see the days of the guide.
    pub fn changes(&self, facts: &Facts, today: Date) -> Vec<Change> {
        let Verdict::Route(current) = self.verdict(facts, today) else {
            return Vec::new();
        };
        let mut changes = Vec::new();
        for (fact, answer) in facts.answered() {
            let about = &self.rulebook.facts[usize::from(fact)];
            if about.fixed {
                continue;
            }
            let options = 0..about.choices.len() as u8;
            let others: Vec<(Answer, Option<u8>)> = match (about.kind, answer) {
                (Kind::Choices, Answer::Choices(ticked)) => {
                    options.map(|option| (Answer::Choices(ticked ^ (1 << option)), Some(option))).collect()
                }
                (Kind::Choice | Kind::YesNo, _) => {
                    options.map(|option| (Answer::Choice(option), None)).collect()
                }
                _ => Vec::new(),
            };
            for (to, option) in others.into_iter().filter(|(to, _)| *to != answer) {
                let (route, assumed) = self.lead(facts.with(fact, to), today);
                if let Some(route) = route.filter(|route| *route != current) {
                    changes.push(Change { fact, to, option, route, assumed });
                }
            }
        }
        changes
    }

    /// The route that these answers lead to, with the typical answer wherever a further question is needed.
    fn lead(&self, mut facts: Facts, today: Date) -> (Option<RouteId>, Vec<(FactId, Answer)>) {
        let mut assumed = Vec::new();
        loop {
            match self.verdict(&facts, today) {
                Verdict::Route(route) => return (Some(route), assumed),
                Verdict::Unsure => return (None, assumed),
                Verdict::Open => {}
            }
            let next = self.next_for_route(&facts, today);
            let typical = next.and_then(|fact| Some((fact, self.rulebook.facts[usize::from(fact)].typical?)));
            let Some((fact, typical)) = typical else {
                return (None, assumed);
            };
            facts.set(fact, Some(Answer::Choice(typical)));
            assumed.push((fact, Answer::Choice(typical)));
        }
    }
}
