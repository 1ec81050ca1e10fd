//! Tests of one fact, and their types: what may be asked of which kind of fact.

use super::parse::Parser;
use super::simplify;
use super::token::Token;
use crate::rulebook::compile::fault::{list, nearest};
use crate::rulebook::{Atom, Compare, Expr, Fact, FactId, Kind, Test};

impl<'p> Parser<'p, '_> {
    /// One test: everything but `and`, `or`, `not` and brackets.
    pub(super) fn test(&mut self) -> Option<Expr> {
        let word = match self.peek() {
            Token::Day(_) | Token::Word("today" | "month_end") => return self.date_test(),
            Token::Word(word @ ("true" | "false")) => {
                let message = format!("`{word}` can only stand alone, as the whole condition");
                self.scope.faults.at(&self.place(), message);
                return Some(self.skip_test());
            }
            Token::Word("and" | "or" | "is" | "in" | "has" | "before" | "after") => {
                return self.unexpected("a fact");
            }
            Token::Word(word) => word,
            _ => return self.unexpected("a fact"),
        };
        if self.scope.names.get(word).is_none() {
            let known = self.scope.names.iter();
            self.scope.faults.unknown(&self.place(), format!("unknown fact `{word}`"), word, known);
            return Some(self.skip_test());
        }
        match self.scope.fact(word) {
            Some(fact) => self.fact_test(FactId::try_from(fact).unwrap_or(FactId::MAX)),
            None => Some(self.derived_test(word)),
        }
    }

    fn derived_test(&mut self, word: &str) -> Expr {
        let index = self.scope.derived(word);
        let Some(expr) = index.and_then(|index| self.scope.derived.get(index).cloned().flatten()) else {
            // Only what stands above may be named: so no derived fact can hang on itself.
            let message = format!("the derived fact `{word}` is not made yet here");
            self.scope.faults.hinted(&self.place(), message, "a derived fact may use those above it only");
            return self.skip_test();
        };
        self.advance();
        if self.test_goes_on() {
            let message = format!("`{word}` is a derived fact: it holds or not");
            self.scope.faults.hinted(&self.place(), message, format!("write `{word}` or `not {word}`"));
            return self.skip_test();
        }
        expr
    }

    fn fact_test(&mut self, id: FactId) -> Option<Expr> {
        let fact = self.scope.facts.get(usize::from(id)).cloned()?;
        let start = self.position();
        self.advance();
        if self.take_word("is") {
            if self.take_word("unknown") {
                return Some(self.unknown_test(id, &fact));
            }
            if self.peek() == Token::Word("not") {
                self.scope.faults.hinted(
                    &self.place(),
                    "`is not` is not part of the language",
                    format!("write `not ({} is …)`", fact.id),
                );
                return Some(self.skip_test());
            }
        }
        self.back_to(start);
        if fact.kind == Kind::Date {
            return self.date_test();
        }
        self.advance();
        let operator = self.place();
        let expr = match (fact.kind, self.peek()) {
            (Kind::YesNo, _) if !self.test_goes_on() => self.atom(id, Test::Is(0b10)),
            (Kind::Choice, Token::Word("is")) => {
                self.advance();
                let choice = self.choice(&fact);
                choice.map(|index| self.atom(id, Test::Is(1 << index)))?
            }
            (Kind::Choice, Token::Word("in")) => {
                self.advance();
                let choices = self.bracketed(|parser| parser.choice(&fact))?;
                self.atom(id, Test::Is(choices.into_iter().fold(0, |mask, index| mask | 1 << index)))
            }
            (Kind::Choices, Token::Word("has")) => {
                self.advance();
                let choice = self.choice(&fact);
                choice.map(|index| self.atom(id, Test::Has(index)))?
            }
            (Kind::Country, Token::Word("is")) => {
                self.advance();
                let group = self.group(&fact, false)?;
                self.atom(id, Test::In(group))
            }
            (Kind::Country, Token::Word("in")) => {
                self.advance();
                let groups = if self.peek() == Token::Sign("[") {
                    self.bracketed(|parser| parser.group(&fact, true))?
                } else {
                    vec![self.group(&fact, true)?]
                };
                let tests = groups.into_iter().map(|group| self.atom(id, Test::In(group))).collect();
                simplify::or(tests)
            }
            (Kind::Number { .. }, token)
                if let Some(compare) = compare(token).filter(|_| !is_of_dates(token)) =>
            {
                self.advance();
                let number = self.signed_number(&fact)?;
                self.atom(id, Test::Number(compare, number))
            }
            (_, token) => {
                let sort = sort(fact.kind);
                let message = if self.test_goes_on() && token != Token::End {
                    format!("`{}` is {sort}: `{}` does not apply", fact.id, operator.text())
                } else {
                    format!("`{}` is {sort}: it cannot stand alone", fact.id)
                };
                let place = if self.test_goes_on() { operator } else { self.place_before() };
                self.scope.faults.hinted(&place, message, accepted(&fact));
                self.skip_test()
            }
        };
        Some(expr)
    }

    fn unknown_test(&mut self, id: FactId, fact: &Fact) -> Expr {
        if fact.unknown {
            return self.atom(id, Test::Unknown);
        }
        let message = format!("`{}` is never answered with \"I don't know\"", fact.id);
        let place = self.place_before();
        if fact.kind == Kind::Choices {
            self.scope.faults.at(&place, message);
        } else {
            self.scope.faults.hinted(&place, message, format!("give `{}` the key `unknown = true`", fact.id));
        }
        Expr::Constant(true)
    }

    /// An option of this fact. An unknown one is reported and read as the first.
    fn choice(&mut self, fact: &Fact) -> Option<u8> {
        let Token::Word(word) = self.peek() else {
            return self.unexpected(&format!("an option of `{}`", fact.id));
        };
        let found = fact.choices.iter().position(|choice| choice.id == word);
        if found.is_none() {
            let known = fact.choices.iter().map(|choice| choice.id.as_str());
            let message = format!("`{}` has no choice `{word}`", fact.id);
            self.scope.faults.unknown(&self.place(), message, word, known);
        }
        self.advance();
        u8::try_from(found.unwrap_or(0)).ok()
    }

    /// A country, or a group where that is wanted. An unknown one is reported and read as the first group.
    fn group(&mut self, fact: &Fact, groups: bool) -> Option<u8> {
        let Token::Word(word) = self.peek() else {
            return self.unexpected(if groups { "a country or a group of countries" } else { "a country" });
        };
        let place = self.place();
        self.advance();
        let scope = &mut *self.scope;
        let is_group = scope.columns.iter().any(|group| group == word);
        if is_group && !groups {
            let hint = format!("write `{} in {word}`", fact.id);
            scope.faults.hinted(&place, format!("`{word}` is a group of countries"), hint);
        } else if !is_group && !scope.countries.iter().any(|code| code == word) {
            let message = match scope.facts.iter().find(|other| other.id == word) {
                Some(other) => format!("`{word}` is {}, not a country", sort(other.kind)),
                None => format!("unknown country `{word}`"),
            };
            // All codes are near each other: only group names are worth suggesting.
            let columns = || scope.columns.iter().map(String::as_str);
            let hint = match nearest(word, columns()).filter(|_| groups) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None if groups => format!("groups: {}; countries by ISO 3166 code, as `FR`", list(columns())),
                None => "countries are named by their ISO 3166 code, as `FR`".to_owned(),
            };
            scope.faults.hinted(&place, message, hint);
        } else {
            let group = scope.group(word);
            if group.is_none() {
                scope.faults.at(&place, "more than 64 countries and groups are named in conditions");
            }
            return group;
        }
        Some(0)
    }

    fn signed_number(&mut self, fact: &Fact) -> Option<i32> {
        let negative = self.take_sign("-");
        let Token::Number(number) = self.peek() else {
            return self.unexpected(&format!("a whole number to compare `{}` with", fact.id));
        };
        self.advance();
        Some(if negative { -number } else { number })
    }

    /// `[a, b]`, at least one.
    fn bracketed<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.expect_sign("[")?;
        let mut items = vec![item(self)?];
        while self.take_sign(",") {
            items.push(item(self)?);
        }
        self.expect_sign("]")?;
        Some(items)
    }

    /// Whether the test is not over after its first word.
    pub(super) fn test_goes_on(&self) -> bool {
        !matches!(self.peek(), Token::End | Token::Word("and" | "or") | Token::Sign(")"))
    }

    /// The test as an expression.
    pub(super) fn atom(&mut self, fact: FactId, test: Test) -> Expr {
        self.scope.atom(Atom { fact, test })
    }
}

/// The comparison a token means.
pub(super) fn compare(token: Token<'_>) -> Option<Compare> {
    match token {
        Token::Sign("<") | Token::Word("before") => Some(Compare::Less),
        Token::Sign("<=") => Some(Compare::AtMost),
        Token::Word("is") => Some(Compare::Equal),
        Token::Sign(">=") => Some(Compare::AtLeast),
        Token::Sign(">") | Token::Word("after") => Some(Compare::More),
        _ => None,
    }
}

fn is_of_dates(token: Token<'_>) -> bool {
    matches!(token, Token::Word("before" | "after"))
}

/// What a fact of this kind is called in messages.
pub(super) fn sort(kind: Kind) -> &'static str {
    match kind {
        Kind::Choice => "a choice",
        Kind::Choices => "a set of choices",
        Kind::Country => "a country",
        Kind::Date => "a date",
        Kind::Number { .. } => "a number",
        Kind::YesNo => "a yes/no fact",
    }
}

/// How a fact of this kind is tested.
pub(super) fn accepted(fact: &Fact) -> String {
    let id = &fact.id;
    let option = |at: usize| fact.choices.get(at).map_or("…", |choice| choice.id.as_str());
    let ways = match fact.kind {
        Kind::Choice => {
            vec![format!("{id} is {}", option(0)), format!("{id} in [{}, {}]", option(0), option(1))]
        }
        Kind::Choices => vec![format!("{id} has {}", option(0))],
        Kind::Country => vec![format!("{id} is FR"), format!("{id} in EEA"), format!("{id} in [FR, EEA]")],
        Kind::Date => vec![format!("{id} before today"), format!("{id} + 3 months after 2026-11-23")],
        Kind::Number { min, .. } => vec![format!("{id} >= {min}")],
        Kind::YesNo => vec![id.clone(), format!("not {id}")],
    };
    format!("accepted: {}", list(ways.iter().map(String::as_str)))
}
