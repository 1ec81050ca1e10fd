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

/// Ten bytes an answer: fact, kind, value. For two programs of one build; a link needs a code that outlives it.
impl Facts {
    /// The answers as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (fact, answer) in self.answered() {
            let (kind, value) = match answer {
                Answer::Choice(option) => (0, u64::from(option)),
                Answer::Choices(ticked) => (1, ticked),
                Answer::Country(index) => (2, u64::from(index)),
                Answer::Date(date) => (3, date.0 as u64),
                Answer::Number(number) => (4, number as u64),
                Answer::Unknown => (5, 0),
            };
            bytes.extend([fact, kind]);
            bytes.extend(value.to_le_bytes());
        }
        bytes
    }

    /// The answers that [`Facts::to_bytes`] wrote; what is no answer is left out.
    pub fn from_bytes(bytes: &[u8]) -> Facts {
        let (all, _) = bytes.as_chunks::<10>();
        let answers = all.iter().filter_map(|[fact, kind, value @ ..]| {
            let value = u64::from_le_bytes(*value);
            let answer = match kind {
                0 => Answer::Choice(value as u8),
                1 => Answer::Choices(value),
                2 => Answer::Country(value as u16),
                3 => Answer::Date(Date(value as i32)),
                4 => Answer::Number(value as i32),
                5 => Answer::Unknown,
                _ => return None,
            };
            Some((*fact, answer))
        });
        answers.collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_back_from_bytes() {
        let facts: Facts = [
            (0, Answer::Choice(3)),
            (2, Answer::Choices(1 << 40 | 5)),
            (3, Answer::Country(249)),
            (5, Answer::Date(Date(-40))),
            (9, Answer::Number(-7)),
            (200, Answer::Unknown),
        ]
        .into_iter()
        .collect();
        let bytes = facts.to_bytes();
        assert_eq!(Facts::from_bytes(&bytes), facts);
        assert_eq!(Facts::from_bytes(&bytes[..bytes.len() - 1]).get(200), None);
        assert_eq!(Facts::from_bytes(&[1; 10]).get(1), Some(Answer::Choices(0x0101_0101_0101_0101)));
        assert_eq!(Facts::from_bytes(&[1, 9, 0, 0, 0, 0, 0, 0, 0, 0]), Facts::default());
    }
}
