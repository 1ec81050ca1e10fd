//! Which facts can still change something: what the adviser's desk dims is what this rules out.

use super::diagram::View;
use super::facts::Facts;
use super::{Answer, Engine};
use crate::rulebook::date::{Base, Date, DateExpr};
use crate::rulebook::{FALSE, FactId, RouteId};

impl Engine {
    /// For each fact, by its number: whether its answer counts, or could. Where it does not, no answer to it, nor taking
    /// one back, changes the verdict or what is shown with it, whatever is still answered to the others.
    pub fn matters(&self, facts: &Facts, today: Date) -> Vec<bool> {
        let reach = self.reach(facts, today);
        let all = 0..self.rulebook.facts.len() as FactId;
        all.map(|fact| match facts.get(fact) {
            None => reach >> fact & 1 == 1,
            Some(_) => {
                let mut others = facts.clone();
                others.set(fact, None);
                self.reach(&others, today) >> fact & 1 == 1
            }
        })
        .collect()
    }

    /// The facts without an answer that something still hangs on, as bits.
    fn reach(&self, facts: &Facts, today: Date) -> u64 {
        let known: Facts = facts.answered().filter(|(_, answer)| *answer != Answer::Unknown).collect();
        let reach = self.reach_of(facts, today);
        // What is not known today may be found out.
        if known == *facts { reach } else { reach | self.reach_of(&known, today) }
    }

    fn reach_of(&self, facts: &Facts, today: Date) -> u64 {
        let rulebook = &self.rulebook;
        let mut view = View::new(rulebook, &self.notes, facts, today);
        let root = view.restrict(rulebook.diagram.verdict);
        let mut reach = view.reads(root);
        let last = rulebook.routes.len().saturating_sub(1) as RouteId;
        // Where nothing is certain, the last route helps.
        let routes: Vec<RouteId> = view.leaves(root).into_iter().map(|leaf| leaf.min(last)).collect();
        let (mut steps, mut documents, mut dates) = (Vec::new(), Vec::new(), Vec::new());
        for id in &routes {
            let route = &rulebook.routes[usize::from(*id)];
            steps.extend_from_slice(&route.steps);
            documents.extend_from_slice(&route.documents);
            dates.extend(route.from);
        }
        for advice in &rulebook.advice {
            if routes.iter().any(|route| advice.goes_with(*route)) {
                let when = view.restrict(rulebook.diagram.conditions[usize::from(advice.when)]);
                reach |= view.reads(when);
                if when != FALSE {
                    steps.extend_from_slice(&advice.steps);
                    documents.extend_from_slice(&advice.documents);
                }
            }
        }
        let mut shown = |when: Option<u16>| {
            let when = when.map(|when| view.restrict(rulebook.diagram.conditions[usize::from(when)]));
            reach |= when.map_or(0, |when| view.reads(when));
            when != Some(FALSE)
        };
        for id in documents {
            shown(rulebook.documents[usize::from(id)].when);
        }
        for id in steps {
            let step = &rulebook.steps[usize::from(id)];
            if shown(step.when) {
                dates.extend(step.from.into_iter().chain(step.by));
            }
        }
        let read = |date: &DateExpr| match date.base {
            Base::Fact(fact) if facts.get(fact).is_none() => 1 << fact,
            _ => 0,
        };
        dates.iter().fold(reach, |reach, date| reach | read(date))
    }
}
