//! What comes after the result: what is asked then, and what to do, to wait for and not to miss.

use super::book::Rule;
use super::page::Page;
use super::parts::fold;
use super::tongue::Tongue;
use crate::rulebook::folder::{Entry, EntryKind, Scope};
use crate::rulebook::{Expr, FactId};
use maud::{Markup, html};

impl Tongue<'_> {
    pub(super) fn stages(&self) -> Markup {
        let (words, folder) = (self.words, self.book.folder);
        html! {
            p.lead { (words.stages.about) }
            p { (words.stages_lead) }
            nav.contents aria-label=(words.on_this_page) {
                h2 { (words.on_this_page) }
                details {
                    summary { (words.asked_later) }
                    ol { @for fact in &folder.facts { li { a href={ "#question-" (fact.id) } { (self.say(fact.question)) } } } }
                }
                details {
                    summary { (words.lines) }
                    ul { @for entry in &folder.entries { li { a href={ "#entry-" (entry.id) } { (self.say(entry.title)) } } } }
                }
            }
            section {
                h2 #asked { (words.asked_later) }
                p { (words.asked_later_about) }
                @for (index, fact) in folder.facts.iter().enumerate() {
                    (self.question((Page::Stages, true), index, fact, &self.opens(folder.first + index as FactId)))
                }
            }
            section {
                h2 #lines { (words.lines) }
                p { (words.lines_about) }
                @for entry in &folder.entries { (self.entry(entry)) }
            }
        }
    }

    /// When a question is asked, and what hangs on it.
    fn opens(&self, fact: FactId) -> Markup {
        let question = self.book.folder.questions.iter().find(|question| question.fact == fact);
        let later = |rule: &Rule| matches!(rule, Rule::Entry(_) | Rule::Excess(_) | Rule::Letter(_));
        let reading: Vec<Rule> =
            self.book.every_rule().filter(|rule| later(rule) && self.book.reads(*rule, fact)).collect();
        let counted: Vec<Rule> =
            self.book.every_rule().filter(|rule| self.book.counts_from(*rule, fact)).collect();
        html! {
            @if let Some(question) = question {
                p.label { (self.words.asked_if) }
                (self.condition(question.scope.when))
                @if !question.scope.only.is_empty() || !question.scope.except.is_empty() {
                    (self.companions(&question.scope.only, &question.scope.except))
                }
            }
            @for (label, rules) in [(&self.words.read_by_rules, &reading), (&self.words.dates_from, &counted)] {
                @if !rules.is_empty() { (fold(&self.count(label, rules.len()), &self.links(rules))) }
            }
        }
    }

    fn entry(&self, entry: &Entry) -> Markup {
        let words = self.words;
        let kind = match entry.kind {
            EntryKind::Do => words.entry_do,
            EntryKind::Expect => words.entry_expect,
            EntryKind::Deadline => words.entry_deadline,
            EntryKind::End => words.entry_end,
            EntryKind::Know => words.entry_know,
        };
        let days =
            [(words.from, &entry.from), (words.until, &entry.until), (words.only_before, &entry.before)];
        html! {
            article.rule {
                (self.heading((Page::Stages, true), &format!("entry-{}", entry.id), &entry.id, &self.say(entry.title)))
                (self.sure(entry.certainty))
                p { strong { (kind) (words.colon) } (self.say(entry.text)) }
                @for (label, day) in days {
                    @if let Some(day) = day { p { strong { (label) } " " (self.day(day)) } }
                }
                h4 { (words.when) }
                (self.scope(&entry.scope))
                @if !entry.contacts.is_empty() {
                    h4 { (words.whom) }
                    (self.contacts_of(&entry.contacts))
                }
                h4 { (words.basis) }
                (self.basis(&entry.basis))
            }
        }
    }

    /// When something of what comes after the result is shown, and with which routes.
    pub(super) fn scope(&self, scope: &Scope) -> Markup {
        html! {
            @if *self.book.condition(scope.when) == Expr::Constant(true) { p { (self.words.always) "." } }
            @else { (self.condition(scope.when)) }
            (self.companions(&scope.only, &scope.except))
        }
    }
}
