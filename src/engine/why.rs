//! The conditions of a route with the person's own answers, and the first reason why each earlier route does not apply.

use super::facts::Facts;
use super::{Answer, Engine, Truth};
use crate::rulebook::date::Date;
use crate::rulebook::{AtomId, Expr, FactId, RouteId};

/// An answer that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The fact.
    pub fact: FactId,
    /// The answer given.
    pub answer: Answer,
    /// The option looked at, for a fact of kind choices; whether it is ticked is in the answer.
    pub option: Option<u8>,
}

/// Why a route applies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// The answers that make the route apply, in the order of its condition.
    pub because: Vec<Reason>,
    /// Each earlier route with the first answer that rules it out; `None` where no single one does.
    pub earlier: Vec<(RouteId, Option<Reason>)>,
}

impl Engine {
    /// Why this route applies and none before it.
    pub fn why(&self, facts: &Facts, today: Date, route: RouteId) -> Why {
        let condition = |id: RouteId| {
            let route = &self.rulebook.routes[usize::from(id)];
            &self.rulebook.conditions[usize::from(route.when)]
        };
        let mut because = Vec::new();
        let look = Look { engine: self, facts, today };
        look.collect(condition(route), Truth::True, &mut because);
        let mut once: Vec<Reason> = Vec::new();
        for reason in because {
            if !once.iter().any(|known| (known.fact, known.option) == (reason.fact, reason.option)) {
                once.push(reason);
            }
        }
        let because = once;
        let earlier = (0..route).map(|id| {
            let mut reasons = Vec::new();
            look.collect(condition(id), Truth::False, &mut reasons);
            (id, reasons.first().copied())
        });
        Why { because, earlier: earlier.collect() }
    }
}

struct Look<'a> {
    engine: &'a Engine,
    facts: &'a Facts,
    today: Date,
}

impl Look<'_> {
    /// The answers that are enough to make the condition come out as wanted, the first way that works.
    fn collect(&self, condition: &Expr, wanted: Truth, reasons: &mut Vec<Reason>) {
        let truth = |part: &Expr| self.facts.truth(&self.engine.rulebook, part, self.today);
        match condition {
            Expr::Constant(_) => {}
            Expr::Atom(atom) => reasons.extend(self.reason(*atom)),
            Expr::Not(inner) => self.collect(inner, wanted.negated(), reasons),
            Expr::And(parts) | Expr::Or(parts) => {
                let every = matches!(condition, Expr::And(_)) == (wanted == Truth::True);
                let mut fitting = parts.iter().filter(|part| truth(part) == wanted);
                if every {
                    fitting.for_each(|part| self.collect(part, wanted, reasons));
                } else if let Some(part) = fitting.next() {
                    self.collect(part, wanted, reasons);
                }
            }
        }
    }

    fn reason(&self, atom: AtomId) -> Option<Reason> {
        let atom = &self.engine.rulebook.atoms[usize::from(atom)];
        let option = match atom.test {
            crate::rulebook::Test::Has(option) => Some(option),
            _ => None,
        };
        Some(Reason { fact: atom.fact, answer: self.facts.get(atom.fact)?, option })
    }
}
