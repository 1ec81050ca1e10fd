//! Answers, and what a test says of them.

use super::date::{Base, Date, DateExpr};
use super::{Atom, Compare, Country, Test};

/// An answer to one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Choice: the index of the option. Yes/no: 0 for no, 1 for yes.
    Choice(u8),
    /// Choices: the ticked options as bits.
    Choices(u64),
    /// Country: index into [`super::Rulebook::countries`].
    Country(u16),
    /// Date.
    Date(Date),
    /// Number.
    Number(i32),
    /// "I don't know."
    Unknown,
}

/// True, false, or unknown: not asked yet, or not known to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    False,
    /// It holds.
    True,
    /// It may or may not hold.
    Unknown,
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Truth {
        if holds { Truth::True } else { Truth::False }
    }
}

impl Truth {
    /// The opposite; unknown stays unknown. Kleene's strong logic, like `and` and `or`.
    pub fn negated(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        }
    }
    /// False if one is false, true if both are true.
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::False, _) | (_, Truth::False) => Truth::False,
            (Truth::True, Truth::True) => Truth::True,
            _ => Truth::Unknown,
        }
    }
    /// True if one is true, false if both are false.
    pub fn or(self, other: Truth) -> Truth {
        self.negated().and(other.negated()).negated()
    }
}

impl Compare {
    /// Whether `left` compares to `right` in this way.
    pub fn holds<T: Ord>(self, left: T, right: T) -> bool {
        match self {
            Compare::Less => left < right,
            Compare::AtMost => left <= right,
            Compare::Equal => left == right,
            Compare::AtLeast => left >= right,
            Compare::More => left > right,
        }
    }
}

impl DateExpr {
    /// The date, when its fact (if it has one) was answered with `answer`.
    pub fn resolve(&self, answer: Option<Answer>, today: Date) -> Option<Date> {
        match (self.base, answer) {
            (Base::Today, _) => Some(self.apply(today)),
            (Base::Fixed(date), _) => Some(self.apply(date)),
            (Base::Fact(_), Some(Answer::Date(date))) => Some(self.apply(date)),
            (Base::Fact(_), _) => None,
        }
    }
}

impl Atom {
    /// What the test says of this answer to its fact. An answer of another kind says nothing.
    pub fn truth(&self, answer: Answer, countries: &[Country], today: Date) -> Truth {
        match (&self.test, answer) {
            (Test::Unknown, answer) => Truth::from(answer == Answer::Unknown),
            (_, Answer::Unknown) => Truth::Unknown,
            (Test::Is(mask), Answer::Choice(choice)) => Truth::from(mask >> choice & 1 == 1),
            (Test::Has(option), Answer::Choices(ticked)) => Truth::from(ticked >> option & 1 == 1),
            (Test::In(group), Answer::Country(index)) => countries
                .get(usize::from(index))
                .map_or(Truth::Unknown, |country| Truth::from(country.groups >> group & 1 == 1)),
            (Test::Number(compare, value), Answer::Number(number)) => {
                Truth::from(compare.holds(number, *value))
            }
            (Test::Date(left, compare, right), Answer::Date(_)) => {
                match (left.resolve(Some(answer), today), right.resolve(Some(answer), today)) {
                    (Some(left), Some(right)) => Truth::from(compare.holds(left, right)),
                    _ => Truth::Unknown,
                }
            }
            _ => Truth::Unknown,
        }
    }
}
