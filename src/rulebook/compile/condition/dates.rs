//! Dates in conditions: `arrival + 3 months before today`, `month_end(permit_end + 6 months)`.

use super::parse::Parser;
use super::test::{accepted, compare, sort};
use super::token::Token;
use crate::rulebook::date::{Base, DateExpr};
use crate::rulebook::{Compare, Expr, FactId, Kind, Test};

impl Parser<'_, '_> {
    /// A comparison of two dates, of which one is made from a fact and the other is not.
    pub(super) fn date_test(&mut self) -> Option<Expr> {
        let start = self.position();
        let left = self.date()?;
        let left_place = self.since(start);
        let token = self.peek();
        let Some(compare) = compare(token) else {
            let fact =
                left.and_then(|left| fact_of(&left)).and_then(|id| self.scope.facts.get(usize::from(id)));
            let what = left_place.text().to_owned();
            let (place, message) = if self.test_goes_on() {
                (self.place(), format!("`{what}` is a date: `{}` does not apply", self.place().text()))
            } else {
                (left_place, format!("`{what}` is a date: it cannot stand alone"))
            };
            let hint = fact.map_or_else(|| "compare it with `before` or `after`".to_owned(), accepted);
            self.scope.faults.hinted(&place, message, hint);
            return Some(self.skip_test());
        };
        self.advance();
        if let Token::Word(word @ ("unknown" | "not")) = self.peek() {
            self.scope.faults.at(&self.place(), format!("expected a date, found `{word}`"));
            return Some(self.skip_test());
        }
        let right = self.date()?;
        let (Some(left), Some(right)) = (left, right) else {
            return Some(Expr::Constant(true));
        };
        let (fact, left, compare, right) = match (fact_of(&left), fact_of(&right)) {
            (Some(fact), None) => (fact, left, compare, right),
            // One way of writing it, so that it becomes one test.
            (None, Some(fact)) => (fact, right, flipped(compare), left),
            (Some(_), Some(_)) => {
                let message = "a test reads one fact: two dates the person gives cannot be compared";
                self.scope.faults.at(&self.since(start), message);
                return Some(Expr::Constant(true));
            }
            (None, None) => {
                self.scope.faults.at(&self.since(start), "neither of these dates comes from a fact");
                return Some(Expr::Constant(true));
            }
        };
        Some(self.atom(fact, Test::Date(left, compare, right)))
    }

    /// A date. The outer `None` cannot be read on from, the inner one can; both are reported.
    pub(super) fn date(&mut self) -> Option<Option<DateExpr>> {
        let mut date = self.date_base()?;
        loop {
            let start = self.position();
            let sign = if self.take_sign("+") {
                1
            } else if self.take_sign("-") {
                -1
            } else {
                break;
            };
            let Token::Number(number) = self.peek() else {
                return self.unexpected("a number of months or days");
            };
            self.advance();
            let months = match self.peek() {
                Token::Word("month" | "months") => true,
                Token::Word("day" | "days") => false,
                Token::Word("year" | "years") => {
                    let hint = format!("write `{} months`", number.saturating_mul(12));
                    self.scope.faults.hinted(&self.place(), "dates are moved by months and days", hint);
                    return None;
                }
                _ => return self.unexpected("`months` or `days`"),
            };
            self.advance();
            if let Some(moved) = date {
                date = self.moved(moved, months, sign * number, start);
            }
        }
        Some(date.map(settled))
    }

    fn date_base(&mut self) -> Option<Option<DateExpr>> {
        let base = match self.peek() {
            Token::Day(day) => Some(Base::Fixed(day)),
            Token::Word("today") => Some(Base::Today),
            Token::Word("month_end") => return self.month_end(),
            Token::Word(word) => self.date_fact(word),
            _ => return self.unexpected("a date"),
        };
        self.advance();
        Some(base.map(|base| DateExpr { base, months: 0, month_end: false, days: 0 }))
    }

    fn date_fact(&mut self, word: &str) -> Option<Base> {
        let scope = &*self.scope;
        let known = scope.names.get(word);
        let index = scope.fact(word);
        let fact = index.and_then(|index| scope.facts.get(index));
        match (known, fact) {
            (_, Some(fact)) if fact.kind == Kind::Date => {
                return index.and_then(|index| FactId::try_from(index).ok()).map(Base::Fact);
            }
            (_, Some(fact)) => {
                scope.faults.at(&self.place(), format!("`{word}` is {}, not a date", sort(fact.kind)));
            }
            (Some(_), None) => {
                scope.faults.at(&self.place(), format!("`{word}` is a derived fact, not a date"));
            }
            (None, None) => {
                let dates = scope.facts.iter().filter(|fact| fact.kind == Kind::Date);
                let known = dates.map(|fact| fact.id.as_str()).chain(["today"]);
                scope.faults.unknown(&self.place(), format!("unknown date `{word}`"), word, known);
            }
        }
        None
    }

    fn month_end(&mut self) -> Option<Option<DateExpr>> {
        let start = self.position();
        self.advance();
        self.expect_sign("(")?;
        let inner = self.date()?;
        self.expect_sign(")")?;
        let Some(date) = inner else { return Some(None) };
        if date.month_end || date.days != 0 {
            let message = "inside `month_end` only months can be added or taken away";
            self.scope.faults.at(&self.since(start), message);
            return Some(None);
        }
        Some(Some(DateExpr { month_end: true, ..date }))
    }

    /// The date so many months or days later. Months come first: a month after 31 January and a day is not a day
    /// and a month after it, and only one of both orders can be kept.
    fn moved(&self, date: DateExpr, months: bool, by: i32, start: usize) -> Option<DateExpr> {
        if months && (date.month_end || date.days != 0) {
            let hint = "write `arrival + 3 months + 1 day`, `month_end(arrival + 3 months)`";
            self.scope.faults.hinted(&self.since(start), "months come before days and `month_end`", hint);
            return None;
        }
        let old = if months { date.months } else { date.days };
        let Ok(new) = i16::try_from(i32::from(old).saturating_add(by)) else {
            self.scope.faults.at(&self.since(start), "this is more than a date can be moved");
            return None;
        };
        Some(if months { DateExpr { months: new, ..date } } else { DateExpr { days: new, ..date } })
    }
}

fn fact_of(date: &DateExpr) -> Option<FactId> {
    match date.base {
        Base::Fact(fact) => Some(fact),
        Base::Today | Base::Fixed(_) => None,
    }
}

/// A date made from a fixed day is a fixed day.
fn settled(date: DateExpr) -> DateExpr {
    match date.base {
        Base::Fixed(day) => {
            DateExpr { base: Base::Fixed(date.apply(day)), months: 0, month_end: false, days: 0 }
        }
        Base::Today | Base::Fact(_) => date,
    }
}

fn flipped(compare: Compare) -> Compare {
    match compare {
        Compare::Less => Compare::More,
        Compare::AtMost => Compare::AtLeast,
        Compare::Equal => Compare::Equal,
        Compare::AtLeast => Compare::AtMost,
        Compare::More => Compare::Less,
    }
}
