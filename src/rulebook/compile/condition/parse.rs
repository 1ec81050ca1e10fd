//! `and`, `or`, `not` and brackets, by recursive descent. `not` binds most, then `and`, then `or`.

use super::Scope;
use super::simplify;
use super::token::{Token, tokens};
use crate::rulebook::Expr;
use crate::rulebook::compile::files::Place;
use crate::rulebook::compile::text::Text;
use crate::rulebook::date::DateExpr;
use std::ops::Range;

/// Reads one condition. What is `None` was reported and cannot be read on from; a fault of meaning is reported, stands
/// as `true` and is read on from, so that one run shows all of them.
pub(super) struct Parser<'p, 'f> {
    pub(super) scope: &'p mut Scope<'f>,
    pub(super) text: &'p Text,
    tokens: Vec<(Token<'p>, Range<usize>)>,
    next: usize,
}

impl<'p, 'f> Parser<'p, 'f> {
    /// At the beginning of a text.
    pub(super) fn new(scope: &'p mut Scope<'f>, text: &'p Text) -> Option<Self> {
        let tokens = tokens(text, scope.faults)?;
        Some(Parser { scope, text, tokens, next: 0 })
    }

    /// The whole text as a condition.
    pub(super) fn whole(&mut self) -> Option<Expr> {
        let constant = match (self.peek(), self.tokens.len()) {
            (Token::Word("true"), 2) => Some(true),
            (Token::Word("false"), 2) => Some(false),
            _ => None,
        };
        if let Some(value) = constant {
            return Some(Expr::Constant(value));
        }
        let expr = self.or()?;
        self.expect_end("`and`, `or` or the end of the condition")?;
        Some(expr)
    }

    /// The whole text as a date.
    pub(super) fn whole_date(&mut self) -> Option<DateExpr> {
        let date = self.date()?;
        self.expect_end("`+`, `-` or the end of the date")?;
        date
    }

    fn or(&mut self) -> Option<Expr> {
        let mut parts = vec![self.and()?];
        while self.take_word("or") {
            parts.push(self.and()?);
        }
        Some(simplify::or(parts))
    }

    fn and(&mut self) -> Option<Expr> {
        let mut parts = vec![self.not()?];
        while self.take_word("and") {
            parts.push(self.not()?);
        }
        Some(simplify::and(parts))
    }

    fn not(&mut self) -> Option<Expr> {
        if self.take_word("not") {
            return Some(simplify::not(self.not()?));
        }
        if self.take_sign("(") {
            let inner = self.or()?;
            self.expect_sign(")")?;
            return Some(inner);
        }
        self.test()
    }

    /// The token that comes next.
    pub(super) fn peek(&self) -> Token<'p> {
        self.tokens.get(self.next).map_or(Token::End, |(token, _)| *token)
    }

    /// Where the next token stands.
    pub(super) fn place(&self) -> Place {
        self.place_at(self.next)
    }

    /// Where the token just taken stands.
    pub(super) fn place_before(&self) -> Place {
        self.place_at(self.next.saturating_sub(1))
    }

    /// From the token at `from` up to the one just taken.
    pub(super) fn since(&self, from: usize) -> Place {
        let start = self.tokens.get(from).map_or(0, |(_, range)| range.start);
        let end = self.tokens.get(self.next.saturating_sub(1)).map_or(start, |(_, range)| range.end);
        self.text.part(start..end)
    }

    /// The number of the next token.
    pub(super) fn position(&self) -> usize {
        self.next
    }

    /// Goes back to the token with this number.
    pub(super) fn back_to(&mut self, position: usize) {
        self.next = position;
    }

    /// Goes past the next token; the end is never passed.
    pub(super) fn advance(&mut self) {
        self.next = (self.next + 1).min(self.tokens.len().saturating_sub(1));
    }

    /// Goes past this word, if it is next.
    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let found = self.peek() == Token::Word(word);
        if found {
            self.advance();
        }
        found
    }

    /// Goes past this sign, if it is next.
    pub(super) fn take_sign(&mut self, sign: &str) -> bool {
        let found = self.peek() == Token::Sign(sign);
        if found {
            self.advance();
        }
        found
    }

    /// Goes past this sign, which must be next.
    pub(super) fn expect_sign(&mut self, sign: &str) -> Option<()> {
        if self.take_sign(sign) {
            return Some(());
        }
        self.unexpected(&format!("`{sign}`"))
    }

    /// Reports that something else should stand here.
    pub(super) fn unexpected<T>(&self, wanted: &str) -> Option<T> {
        let message = match self.peek() {
            Token::End => format!("the condition ends here, but {wanted} must follow"),
            _ => format!("expected {wanted}, found `{}`", self.place().text()),
        };
        self.scope.faults.at(&self.place(), message);
        None
    }

    /// Goes to where the next test can begin, past what is left of a faulty one.
    pub(super) fn skip_test(&mut self) -> Expr {
        let mut depth = 0;
        loop {
            match self.peek() {
                Token::End => break,
                Token::Word("and" | "or") | Token::Sign(")") if depth == 0 => break,
                Token::Sign("(") => depth += 1,
                Token::Sign(")") => depth -= 1,
                _ => {}
            }
            self.advance();
        }
        Expr::Constant(true)
    }

    fn expect_end(&self, wanted: &str) -> Option<()> {
        if self.peek() == Token::End { Some(()) } else { self.unexpected(wanted) }
    }

    fn place_at(&self, index: usize) -> Place {
        self.text.part(self.tokens.get(index).map_or(0..0, |(_, range)| range.clone()))
    }
}
