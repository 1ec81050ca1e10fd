//! What is added to the routes.

use super::book::Rule;
use super::page::Page;
use super::parts::fold;
use super::tongue::Tongue;
use crate::proof::Shown;
use crate::rulebook::{Advice, ConditionId, ItemId, RouteId, Tone};
use maud::{Markup, html};

impl Tongue<'_> {
    pub(super) fn advice(&self) -> Markup {
        let all = &self.book.rules.advice;
        html! {
            p.lead { (self.words.advice.about) }
            nav.contents aria-label=(self.words.on_this_page) {
                h2 { (self.words.on_this_page) }
                ul {
                    @for (index, advice) in all.iter().enumerate() {
                        li {
                            a href={ "#advice-" (advice.id) } { (self.say(advice.title)) }
                            @if let Some(country) = self.country_of(Rule::Advice(index)) { " (" (country) ")" }
                        }
                    }
                }
            }
            @for advice in all { (self.one_advice(advice)) }
        }
    }

    fn one_advice(&self, advice: &Advice) -> Markup {
        let rows = self.book.rows(&advice.id);
        let tone = match advice.tone {
            Tone::Do => self.words.tone_do,
            Tone::Know => self.words.tone_know,
            Tone::Warn => self.words.tone_warn,
        };
        html! {
            article.rule {
                (self.heading((Page::Advice, false), &format!("advice-{}", advice.id), &advice.id, &self.say(advice.title)))
                (self.sure(advice.certainty))
                p { strong { (tone) (self.words.colon) } (self.say(advice.text)) }
                h3 { (self.words.when) }
                (self.condition(advice.when))
                (self.companions(&advice.only, &advice.except))
                @if !advice.steps.is_empty() {
                    h3 { (self.words.adds_steps) }
                    (self.steps_of(&self.asked(&advice.steps, |id| self.book.rules.steps[id].when)))
                }
                @if !advice.documents.is_empty() {
                    h3 { (self.words.adds_papers) }
                    (self.papers_of(&self.asked(&advice.documents, |id| self.book.rules.documents[id].when)))
                }
                @if !advice.contacts.is_empty() {
                    h3 { (self.words.whom) }
                    (self.contacts_of(&advice.contacts))
                }
                h3 { (self.words.basis) }
                (self.basis(&advice.basis))
                @if !rows.is_empty() {
                    p.soft { (self.words.rows) " " span lang="en" { (rows.join(", ")) } }
                }
            }
        }
    }

    /// What it adds, with its conditions as they are written.
    fn asked(&self, ids: &[ItemId], when: impl Fn(usize) -> Option<ConditionId>) -> Vec<Shown> {
        let shown = |id: &ItemId| (*id, when(usize::from(*id)).map(|when| self.book.condition(when).clone()));
        ids.iter().map(shown).collect()
    }

    /// The routes that something goes with.
    pub(super) fn companions(&self, only: &[RouteId], except: &[RouteId]) -> Markup {
        let rules = |ids: &[RouteId]| {
            let mut rules: Vec<Rule> = ids.iter().map(|id| Rule::Route(usize::from(*id))).collect();
            rules.sort_unstable();
            rules
        };
        let list = |label: &str, ids: &[RouteId]| {
            fold(&format!("{label} ({})", ids.len()), &self.links(&rules(ids)))
        };
        html! {
            @if only.is_empty() && except.is_empty() { p { (self.words.with_all) } }
            @if !only.is_empty() { (list(self.words.with_routes, only)) }
            @if !except.is_empty() { (list(self.words.not_with_routes, except)) }
        }
    }
}
