//! Conditions as nested lists of statements.

use super::statement::Said;
use super::tongue::Tongue;
use crate::rulebook::{ConditionId, Expr};
use maud::{Markup, html};

/// A condition as it is read.
enum Shown {
    Line(Markup),
    False(Markup),
    List(Join, Vec<Shown>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    All,
    Any,
    None,
    NotAll,
}

impl Tongue<'_> {
    /// A condition as a list of which everything must be so.
    pub(super) fn condition(&self, id: ConditionId) -> Markup {
        self.written(self.book.condition(id))
    }

    /// The same of a condition that the rulebook does not have in this form.
    pub(super) fn written(&self, condition: &Expr) -> Markup {
        let shown = self.shown(condition, true);
        let parts = match shown {
            Shown::List(Join::All, parts) => parts,
            other => vec![other],
        };
        self.list(&parts)
    }

    fn list(&self, parts: &[Shown]) -> Markup {
        html! { ul.condition { @for part in parts { li { (self.part(part)) } } } }
    }

    fn part(&self, part: &Shown) -> Markup {
        match part {
            Shown::Line(statement) => html! { (statement) },
            Shown::False(statement) => html! { span.op { (self.words.false_) } " " (statement) },
            Shown::List(join, parts) => html! {
                span.op {
                    @match join {
                        Join::All => (self.words.all),
                        Join::Any => (self.words.any),
                        Join::None => (self.words.none),
                        Join::NotAll => (self.words.not_all),
                    }
                }
                (self.list(parts))
            },
        }
    }

    /// A condition, or its opposite. "Not" is moved inwards only where that reads better than "none of these".
    fn shown(&self, condition: &Expr, holds: bool) -> Shown {
        match condition {
            Expr::Constant(value) => {
                let word = if *value == holds { self.words.always } else { self.words.never };
                Shown::Line(html! { (word) })
            }
            Expr::Atom(atom) => match self.test(*atom, holds) {
                (Said::One(statement), true) => Shown::Line(statement),
                (Said::One(statement), false) => Shown::False(statement),
                (Said::Several(statements), holds) => {
                    let join = if holds { Join::Any } else { Join::None };
                    Shown::List(join, statements.into_iter().map(Shown::Line).collect())
                }
            },
            Expr::Not(inner) => self.shown(inner, !holds),
            Expr::And(parts) if holds => self.joined(Join::All, parts, true),
            Expr::Or(parts) if holds => self.joined(Join::Any, parts, true),
            Expr::Or(parts) if parts.iter().all(is_plain) => self.joined(Join::None, parts, true),
            Expr::Or(parts) => self.joined(Join::All, parts, false),
            Expr::And(parts) if parts.iter().all(is_plain) => self.joined(Join::NotAll, parts, true),
            Expr::And(parts) => self.joined(Join::Any, parts, false),
        }
    }

    /// The parts under one heading; a part that would have the same heading gives its own parts.
    fn joined(&self, join: Join, parts: &[Expr], holds: bool) -> Shown {
        let mut all = Vec::new();
        for part in parts {
            match (self.shown(part, holds), join) {
                (Shown::List(inner, parts), outer) if inner == outer => all.extend(parts),
                // None of these, one of which is "one of these", is none of all of them.
                (Shown::List(Join::Any, parts), Join::None) => all.extend(parts),
                (other, _) => all.push(other),
            }
        }
        Shown::List(join, all)
    }
}

/// Whether nothing is negated in it and nothing nested.
fn is_plain(condition: &Expr) -> bool {
    matches!(condition, Expr::Atom(_))
}
