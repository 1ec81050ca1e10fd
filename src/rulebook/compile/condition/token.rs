//! The words and signs of conditions.

use crate::rulebook::compile::fault::Faults;
use crate::rulebook::compile::text::Text;
use crate::rulebook::date::Date;
use std::ops::Range;

/// A word or sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A name or a keyword: which one it is hangs on where it stands.
    Word(&'a str),
    /// A whole number.
    Number(i32),
    /// A day, written `2026-11-23`.
    Day(Date),
    /// Any of `<`, `<=`, `>`, `>=`, `+`, `-`, `(`, `)`, `[`, `]`, `,`.
    Sign(&'a str),
    /// The end of the condition.
    End,
}

/// Words that mean something in conditions and so cannot be the id of a fact.
pub(in crate::rulebook::compile) const KEYWORDS: [&str; 17] = [
    "and",
    "or",
    "not",
    "is",
    "in",
    "has",
    "before",
    "after",
    "unknown",
    "today",
    "month_end",
    "true",
    "false",
    "day",
    "days",
    "month",
    "months",
];

/// Splits a condition into tokens with their places in it; `None`, with a fault, at what belongs to none.
pub(super) fn tokens<'a>(text: &'a Text, faults: &Faults) -> Option<Vec<(Token<'a>, Range<usize>)>> {
    let all = text.value.as_str();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = all.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = &all[at..];
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (token, length) = if first.is_alphabetic() || first == '_' {
            let word = prefix(rest, |c| c.is_alphanumeric() || c == '_');
            (Token::Word(word), word.len())
        } else if first.is_ascii_digit() {
            let day = prefix(rest, |c| c.is_ascii_digit() || c == '-');
            // `2-1` could only be a mistyped day too, but a number with an unexpected sign says it well enough.
            let written =
                if day.matches('-').count() == 2 { day } else { prefix(rest, |c| c.is_ascii_digit()) };
            let place = || text.part(at..at + written.len());
            let token = if written.contains('-') {
                Date::parse(written).map(Token::Day).ok_or("a date")
            } else {
                written.parse().map(Token::Number).map_err(|_| "a number that fits")
            };
            match token {
                Ok(token) => (token, written.len()),
                Err(kind) => {
                    faults.at(&place(), format!("`{written}` is not {kind}"));
                    return None;
                }
            }
        } else if let Some(sign) = sign(rest) {
            (Token::Sign(sign), sign.len())
        } else {
            let place = text.part(at..at + first.len_utf8());
            let message = format!("`{first}` means nothing in a condition");
            match first {
                '=' => faults.hinted(&place, message, "write `is`"),
                '!' => faults.hinted(&place, message, "write `not`"),
                '&' => faults.hinted(&place, message, "write `and`"),
                '|' => faults.hinted(&place, message, "write `or`"),
                '"' | '\'' => faults.hinted(&place, message, "names are written without quotes"),
                _ => faults.at(&place, message),
            }
            return None;
        };
        tokens.push((token, at..at + length));
        at += length;
    }
    // The end is marked at the last character: after it there is nothing to point at.
    let last = all.trim_end().char_indices().last().map_or(0..0, |(at, c)| at..at + c.len_utf8());
    tokens.push((Token::End, last));
    Some(tokens)
}

fn prefix(text: &str, accept: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !accept(c)).unwrap_or(text.len());
    &text[..end]
}

fn sign(text: &str) -> Option<&str> {
    let known = ["<=", ">=", "<", ">", "+", "-", "(", ")", "[", "]", ","];
    known.iter().find(|sign| text.starts_with(**sign)).and_then(|sign| text.get(..sign.len()))
}
