//! The answers given so far.

use crate::rulebook::answer::{Answer, Truth};
use crate::rulebook::date::Date;
use crate::rulebook::{Atom, Country, Expr, FactId, Rulebook};

/// The answers given so far, by fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts(Vec<Option<Answer>>);

impl Facts {
    /// The answer to a fact, if it was given.
    pub fn get(&self, fact: FactId) -> Option<Answer> {
        self.0.get(usize::from(fact)).copied().flatten()
    }

    /// Gives or takes back an answer.
    pub fn set(&mut self, fact: FactId, answer: Option<Answer>) {
        let index = usize::from(fact);
        if self.0.len() <= index {
            self.0.resize(index + 1, None);
        }
        self.0[index] = answer;
    }

    /// The same answers with one more, or one changed.
    pub fn with(&self, fact: FactId, answer: Answer) -> Facts {
        let mut facts = self.clone();
        facts.set(fact, Some(answer));
        facts
    }

    /// The facts answered, in the rulebook's order.
    pub fn answered(&self) -> impl Iterator<Item = (FactId, Answer)> + '_ {
        self.0.iter().enumerate().filter_map(|(fact, answer)| Some((fact as FactId, (*answer)?)))
    }

    /// What a condition says of these answers, test by test (Kleene's logic): unknown where one is missing.
    pub fn truth(&self, rulebook: &Rulebook, condition: &Expr, today: Date) -> Truth {
        self.truth_in(&rulebook.atoms, &rulebook.countries, condition, today)
    }

    /// The same for a condition over other atoms, with the countries whose groups they test.
    pub fn truth_in(&self, atoms: &[Atom], countries: &[Country], condition: &Expr, today: Date) -> Truth {
        let truth = |part: &Expr| self.truth_in(atoms, countries, part, today);
        match condition {
            Expr::Constant(holds) => Truth::from(*holds),
            Expr::Atom(atom) => {
                let atom = &atoms[usize::from(*atom)];
                self.get(atom.fact).map_or(Truth::Unknown, |answer| atom.truth(answer, countries, today))
            }
            Expr::Not(inner) => truth(inner).negated(),
            Expr::And(parts) => parts.iter().fold(Truth::True, |whole, part| whole.and(truth(part))),
            Expr::Or(parts) => parts.iter().fold(Truth::False, |whole, part| whole.or(truth(part))),
        }
    }
}

impl FromIterator<(FactId, Answer)> for Facts {
    fn from_iter<T: IntoIterator<Item = (FactId, Answer)>>(answers: T) -> Self {
        let mut facts = Facts::default();
        for (fact, answer) in answers {
            facts.set(fact, Some(answer));
        }
        facts
    }
}
