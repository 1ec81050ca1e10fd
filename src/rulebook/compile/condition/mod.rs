//! The language of conditions: what they may name, and what they become.
//!
//! `token` splits, `parse` understands `and`, `or`, `not` and brackets, `test` the tests of one fact with their
//! types, `dates` the dates in them, `simplify` joins the parts.

mod dates;
mod parse;
mod simplify;
mod test;
#[cfg(test)]
mod tests;
mod token;

use super::countries::Countries;
use super::fault::Faults;
use super::names::Names;
use super::text::Text;
use crate::rulebook::date::DateExpr;
use crate::rulebook::{Atom, AtomId, ConditionId, Expr, Fact};
use parse::Parser;

pub(super) use token::KEYWORDS;

/// A group is a bit of `u64`.
const MOST_GROUPS: usize = 64;

/// Everything a condition may name, and all conditions made so far.
pub(super) struct Scope<'f> {
    /// Where faults go.
    pub(super) faults: &'f Faults,
    /// Ids of facts and derived facts, facts first. A fact is used when a condition or a date reads it.
    pub(super) names: Names,
    /// The facts.
    pub(super) facts: Vec<Fact>,
    /// Derived facts in order; those that are not made yet are `None`.
    pub(super) derived: Vec<Option<Expr>>,
    /// Country codes.
    pub(super) countries: Vec<String>,
    /// The country groups that may be named.
    pub(super) columns: Vec<String>,
    /// Groups named so far, a country alone being a group of one.
    pub(super) groups: Vec<String>,
    /// Tests made so far.
    pub(super) atoms: Vec<Atom>,
    /// Conditions made so far.
    pub(super) conditions: Vec<Expr>,
}

impl<'f> Scope<'f> {
    /// A scope with these countries, and no facts yet.
    pub(super) fn new(countries: &Countries, faults: &'f Faults) -> Scope<'f> {
        Scope {
            faults,
            names: Names::new("fact"),
            facts: Vec::new(),
            derived: Vec::new(),
            countries: countries.names.iter().map(|(code, ..)| code.clone()).collect(),
            columns: countries.columns.clone(),
            groups: Vec::new(),
            atoms: Vec::new(),
            conditions: Vec::new(),
        }
    }

    /// Compiles a condition; `true` in its place where it is faulty.
    pub(super) fn condition(&mut self, text: &Text) -> ConditionId {
        let expr = self.expr(text);
        self.kept(expr)
    }

    /// The condition of a derived fact, which is used from now on; `None` if there is none of this name.
    pub(super) fn condition_of(&mut self, derived: &str) -> Option<ConditionId> {
        let expr = self.derived.get(self.derived(derived)?).cloned().flatten()?;
        self.names.get(derived);
        Some(self.kept(expr))
    }

    fn kept(&mut self, expr: Expr) -> ConditionId {
        let found = self.conditions.iter().position(|other| *other == expr).unwrap_or_else(|| {
            self.conditions.push(expr);
            self.conditions.len() - 1
        });
        ConditionId::try_from(found).unwrap_or(ConditionId::MAX)
    }

    /// Compiles the condition of a derived fact.
    pub(super) fn expr(&mut self, text: &Text) -> Expr {
        let parsed = Parser::new(self, text).and_then(|mut parser| parser.whole());
        parsed.unwrap_or(Expr::Constant(true))
    }

    /// Compiles a date made from a fact, from today or from a fixed day.
    pub(super) fn date(&mut self, text: &Text) -> Option<DateExpr> {
        Parser::new(self, text).and_then(|mut parser| parser.whole_date())
    }

    /// The fact of this name.
    fn fact(&self, word: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.id == word)
    }

    /// The derived fact of this name.
    fn derived(&self, word: &str) -> Option<usize> {
        self.names.iter().filter(|name| self.fact(name).is_none()).position(|name| name == word)
    }

    /// A scope that knows the facts and the derived facts of this one, for conditions that are compiled apart.
    pub(super) fn fork(&self) -> Scope<'f> {
        Scope {
            faults: self.faults,
            names: self.names.fork(),
            facts: self.facts.clone(),
            derived: self.derived.clone(),
            countries: self.countries.clone(),
            columns: self.columns.clone(),
            groups: self.groups.clone(),
            atoms: self.atoms.clone(),
            conditions: Vec::new(),
        }
    }

    /// Reports the facts and derived facts that nothing uses, but those of what this scope was forked from.
    pub(super) fn report_unused_but(&self, known: &Names) {
        self.names.use_where(|id| known.iter().any(|other| other == id));
        self.names.report_unused(self.faults);
    }

    /// Counts as used the derived facts that a fork of this scope uses.
    pub(super) fn use_derived_of(&self, fork: &Scope<'_>) {
        self.names.use_where(|id| self.fact(id).is_none() && fork.names.is_used(id));
    }

    /// Drops the tests that no condition holds any more, and sorts the others by fact, so that a change of one rule
    /// does not renumber the tests of all.
    pub(super) fn tidy(&mut self) {
        let mut used = vec![false; self.atoms.len()];
        self.conditions.iter_mut().for_each(|expr| each_atom(expr, &mut |id| used[*id as usize] = true));
        let mut order: Vec<usize> = (0..self.atoms.len()).filter(|id| used[*id]).collect();
        order.sort_by(|a, b| self.atoms[*a].cmp(&self.atoms[*b]));
        let mut renamed = vec![0; self.atoms.len()];
        for (new, old) in (0..).zip(&order) {
            renamed[*old] = new;
        }
        self.conditions.iter_mut().for_each(|expr| each_atom(expr, &mut |id| *id = renamed[*id as usize]));
        self.atoms = order.iter().map(|old| self.atoms[*old].clone()).collect();
    }

    /// The test, made once however often it is used.
    fn atom(&mut self, atom: Atom) -> Expr {
        let found = self.atoms.iter().position(|other| *other == atom).unwrap_or_else(|| {
            self.atoms.push(atom);
            self.atoms.len() - 1
        });
        Expr::Atom(AtomId::try_from(found).unwrap_or(AtomId::MAX))
    }

    /// The bit of a group; `None` when there are too many.
    fn group(&mut self, name: &str) -> Option<u8> {
        let found = self.groups.iter().position(|other| other == name).or_else(|| {
            (self.groups.len() < MOST_GROUPS).then(|| {
                self.groups.push(name.to_owned());
                self.groups.len() - 1
            })
        });
        found.and_then(|bit| u8::try_from(bit).ok())
    }
}

fn each_atom(expr: &mut Expr, act: &mut impl FnMut(&mut AtomId)) {
    match expr {
        Expr::Constant(_) => {}
        Expr::Atom(id) => act(id),
        Expr::Not(inner) => each_atom(inner, act),
        Expr::And(parts) | Expr::Or(parts) => parts.iter_mut().for_each(|part| each_atom(part, act)),
    }
}
