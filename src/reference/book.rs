//! The rulebook with what its pages need to know of it: which rule names what, which facts a rule reads. Knows no language.

use super::files::{Article, Files, Group};
use super::open::Open;
use crate::proof::{Relations, relations};
use crate::rulebook::compile::Compiled;
use crate::rulebook::date::{Base, DateExpr};
use crate::rulebook::folder::Folder;
use crate::rulebook::{Basis, Certainty, ConditionId, Expr, FactId, ItemId, Msg, Rulebook, Test};
use std::collections::BTreeSet;

/// An entry that stands on law and sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rule {
    Route(usize),
    Advice(usize),
    Document(usize),
    Step(usize),
    /// What comes after the result: a line of the time line, something not needed, a letter.
    Entry(usize),
    Excess(usize),
    Letter(usize),
    /// A kind of number.
    Number(usize),
}

pub(super) struct Book<'a> {
    pub compiled: &'a Compiled,
    pub rules: &'a Rulebook,
    pub folder: &'a Folder,
    pub groups: &'a [Group],
    pub open: &'a [Open],
    articles: &'a [Article],
    pub relations: Relations,
}

impl<'a> Book<'a> {
    pub(super) fn new(compiled: &'a Compiled, files: &'a Files) -> Book<'a> {
        let rules = &compiled.rulebook;
        Book {
            compiled,
            rules,
            folder: &compiled.folder,
            groups: &files.groups,
            open: &files.open,
            articles: &files.articles,
            relations: relations(rules),
        }
    }

    /// The same for what comes after the result, whose facts, conditions and groups of countries are `rules` here
    /// ([`after_result`]). It stands for no relations.
    pub(super) fn after(&self, rules: &'a Rulebook) -> Book<'a> {
        Book { rules, relations: Relations::default(), ..*self }
    }

    /// Routes, advice, papers and steps, then what comes after the result, in this order.
    pub(super) fn every_rule(&self) -> impl Iterator<Item = Rule> + '_ {
        let routes = (0..self.rules.routes.len()).map(Rule::Route);
        let advice = (0..self.rules.advice.len()).map(Rule::Advice);
        let documents = (0..self.rules.documents.len()).map(Rule::Document);
        let steps = (0..self.rules.steps.len()).map(Rule::Step);
        let entries = (0..self.folder.entries.len()).map(Rule::Entry);
        let excess = (0..self.folder.excess.len()).map(Rule::Excess);
        let letters = (0..self.folder.letters.len()).map(Rule::Letter);
        let numbers = (0..self.folder.numbers.len()).map(Rule::Number);
        let later = entries.chain(excess).chain(letters).chain(numbers);
        routes.chain(advice).chain(documents).chain(steps).chain(later)
    }

    pub(super) fn basis(&self, rule: Rule) -> &'a Basis {
        match rule {
            Rule::Route(id) => &self.rules.routes[id].basis,
            Rule::Advice(id) => &self.rules.advice[id].basis,
            Rule::Document(id) => &self.rules.documents[id].basis,
            Rule::Step(id) => &self.rules.steps[id].basis,
            Rule::Entry(id) => &self.folder.entries[id].basis,
            Rule::Excess(id) => &self.folder.excess[id].basis,
            Rule::Letter(id) => &self.folder.letters[id].basis,
            Rule::Number(id) => &self.folder.numbers[id].basis,
        }
    }

    /// Steps say what to do, not whether there is a right: they have no certainty of their own.
    pub(super) fn certainty(&self, rule: Rule) -> Option<Certainty> {
        match rule {
            Rule::Route(id) => Some(self.rules.routes[id].certainty),
            Rule::Advice(id) => Some(self.rules.advice[id].certainty),
            Rule::Document(id) => Some(self.rules.documents[id].certainty),
            Rule::Step(_) => None,
            Rule::Entry(id) => Some(self.folder.entries[id].certainty),
            Rule::Excess(id) => Some(self.folder.excess[id].certainty),
            Rule::Letter(id) => Some(self.folder.letters[id].certainty),
            Rule::Number(id) => Some(self.folder.numbers[id].certainty),
        }
    }

    pub(super) fn title(&self, rule: Rule) -> Msg {
        match rule {
            Rule::Route(id) => self.rules.routes[id].title,
            Rule::Advice(id) => self.rules.advice[id].title,
            Rule::Document(id) => self.rules.documents[id].title,
            Rule::Step(id) => self.rules.steps[id].title,
            Rule::Entry(id) => self.folder.entries[id].title,
            Rule::Excess(id) => self.folder.excess[id].title,
            Rule::Letter(id) => self.folder.letters[id].title,
            Rule::Number(id) => self.folder.numbers[id].title,
        }
    }

    /// Where it stands among the pages.
    pub(super) fn address(&self, rule: Rule) -> String {
        match rule {
            Rule::Route(id) => format!("routes.html#route-{}", self.rules.routes[id].id),
            Rule::Advice(id) => format!("advice.html#advice-{}", self.rules.advice[id].id),
            Rule::Document(id) => format!("papers.html#document-{}", self.rules.documents[id].id),
            Rule::Step(id) => format!("steps.html#step-{}", self.rules.steps[id].id),
            Rule::Entry(id) => format!("stages.html#entry-{}", self.folder.entries[id].id),
            Rule::Excess(id) => format!("papers.html#excess-{}", self.folder.excess[id].id),
            Rule::Letter(id) => format!("letters.html#letter-{}", self.folder.letters[id].id),
            Rule::Number(id) => format!("numbers.html#number-{}", self.folder.numbers[id].kind.id()),
        }
    }

    fn when(&self, rule: Rule) -> Option<ConditionId> {
        match rule {
            Rule::Route(id) => Some(self.rules.routes[id].when),
            Rule::Advice(id) => Some(self.rules.advice[id].when),
            Rule::Document(id) => self.rules.documents[id].when,
            Rule::Step(id) => self.rules.steps[id].when,
            Rule::Entry(id) => Some(self.folder.entries[id].scope.when),
            Rule::Excess(id) => Some(self.folder.excess[id].scope.when),
            Rule::Letter(id) => Some(self.folder.letters[id].scope.when),
            Rule::Number(_) => None,
        }
    }

    /// The page and the anchor of a question.
    pub(super) fn question(&self, fact: FactId) -> String {
        let page = if fact < self.folder.first { "questions.html" } else { "stages.html" };
        format!("{page}#question-{}", self.rules.facts[usize::from(fact)].id)
    }

    pub(super) fn condition(&self, id: ConditionId) -> &'a Expr {
        &self.rules.conditions[usize::from(id)]
    }

    /// The group of countries that a condition asks for by itself, besides what else it asks for.
    pub(super) fn only_group(&self, condition: ConditionId) -> Option<usize> {
        let group = |part: &Expr| match part {
            Expr::Atom(atom) => match self.rules.atoms[usize::from(*atom)].test {
                Test::In(group) => Some(usize::from(group)),
                _ => None,
            },
            _ => None,
        };
        match self.condition(condition) {
            Expr::And(parts) => parts.iter().find_map(group),
            other => group(other),
        }
    }

    /// Whether the condition of a rule reads a fact. To be asked of the book whose conditions are the rule's.
    pub(super) fn reads(&self, rule: Rule, fact: FactId) -> bool {
        self.when(rule).is_some_and(|when| {
            let mut facts = BTreeSet::new();
            facts_of(self.rules, self.condition(when), &mut facts);
            facts.contains(&fact)
        })
    }

    /// The dates of a rule: not before, at the latest.
    pub(super) fn dates(&self, rule: Rule) -> [Option<DateExpr>; 2] {
        match rule {
            Rule::Route(id) => [self.rules.routes[id].from, None],
            Rule::Step(id) => [self.rules.steps[id].from, self.rules.steps[id].by],
            Rule::Entry(id) => [self.folder.entries[id].from, self.folder.entries[id].until],
            Rule::Advice(_) | Rule::Document(_) | Rule::Excess(_) | Rule::Letter(_) | Rule::Number(_) => {
                [None, None]
            }
        }
    }

    /// Whether a date of a rule is counted from a fact.
    pub(super) fn counts_from(&self, rule: Rule, fact: FactId) -> bool {
        let mut dates = self.dates(rule).into_iter().flatten();
        dates.any(|date| date.base == Base::Fact(fact))
    }

    /// The routes and advice that list something.
    pub(super) fn listing(&self, lists: impl Fn(Listed<'_>) -> bool) -> Vec<Rule> {
        let named = |rule: &Rule| match *rule {
            Rule::Route(id) => {
                let route = &self.rules.routes[id];
                lists(Listed { steps: &route.steps, documents: &route.documents, contacts: &route.contacts })
            }
            Rule::Advice(id) => {
                let advice = &self.rules.advice[id];
                lists(Listed {
                    steps: &advice.steps,
                    documents: &advice.documents,
                    contacts: &advice.contacts,
                })
            }
            _ => false,
        };
        self.every_rule().filter(named).collect()
    }

    /// The rows of the decision tables that a route or an advice stands for.
    pub(super) fn rows(&self, id: &str) -> &'a [String] {
        let found = self.compiled.rows.iter().find(|(known, _)| known == id);
        found.map_or(&[], |(_, rows)| rows)
    }

    /// The text that a citation names a place in.
    pub(super) fn article(&self, citation: &str) -> Option<&'a Article> {
        let named = |article: &&Article| {
            let place = citation.strip_prefix(article.cite.as_str());
            place.is_some_and(|place| place.is_empty() || place.starts_with([' ', '(']))
        };
        self.articles.iter().filter(named).max_by_key(|article| article.cite.len())
    }

    /// Whether all sources of a rule are older, second-hand or inferred, or it has none.
    pub(super) fn is_weak(&self, rule: Rule) -> bool {
        let sources = &self.basis(rule).sources;
        !sources.is_empty() && sources.iter().all(|id| self.rules.sources[usize::from(*id)].grade != 'H')
    }
}

/// What a route or an advice lists.
pub(super) struct Listed<'a> {
    pub steps: &'a [ItemId],
    pub documents: &'a [ItemId],
    pub contacts: &'a [ItemId],
}

/// The rulebook as what comes after the result sees it: with its own facts, and its own conditions in the place of the others.
pub(super) fn after_result(compiled: &Compiled) -> Rulebook {
    let mut rules = compiled.rulebook.clone();
    let folder = &compiled.folder;
    rules.facts.extend(folder.facts.iter().cloned());
    rules.atoms.clone_from(&folder.atoms);
    rules.conditions.clone_from(&folder.conditions);
    rules.countries.clone_from(&folder.countries);
    rules.groups.clone_from(&compiled.folder_groups);
    rules
}

fn facts_of(rulebook: &Rulebook, condition: &Expr, facts: &mut BTreeSet<FactId>) {
    facts.extend(condition.atoms().iter().map(|atom| rulebook.atoms[usize::from(*atom)].fact));
}
