//! Papers, steps and contacts.

use super::book::Rule;
use super::page::Page;
use super::parts::{fold, fold_aside};
use super::tongue::Tongue;
use crate::rulebook::{ConditionId, Contact, Document, ItemId, Msg, Step};
use maud::{Markup, html};

impl Tongue<'_> {
    /// `later` speaks of what comes after the result.
    pub(super) fn papers(&self, later: &Tongue<'_>) -> Markup {
        let papers = &self.book.rules.documents;
        html! {
            p.lead { (self.words.papers.about) }
            nav.contents aria-label=(self.words.on_this_page) {
                h2 { (self.words.on_this_page) }
                ul {
                    @for paper in papers { li { a href={ "#document-" (paper.id) } { (self.say(paper.title)) } } }
                    li { a href="#not-needed" { (self.words.not_needed) } }
                }
            }
            @for (index, paper) in papers.iter().enumerate() { (self.paper(index, paper)) }
            (later.not_needed())
        }
    }

    fn paper(&self, index: usize, paper: &Document) -> Markup {
        let id = index as ItemId;
        html! {
            article.rule {
                (self.heading((Page::Papers, false), &format!("document-{}", paper.id), &paper.id, &self.say(paper.title)))
                (self.sure(paper.certainty))
                (self.line(self.words.shows, paper.shows))
                (self.line(self.words.instead, paper.instead))
                (self.line(self.words.refused, paper.refused))
                (self.copied(id))
                (self.needed(paper.when))
                (self.basis(&paper.basis))
                (self.asked_by(&self.book.listing(|listed| listed.documents.contains(&id))))
            }
        }
    }

    /// How to copy and name it, and the advice about it.
    fn copied(&self, document: ItemId) -> Markup {
        let paper = self.book.folder.papers.iter().find(|paper| paper.document == document);
        html! {
            @if let Some(paper) = paper {
                (self.line(self.words.copy, paper.copy))
                p { strong { (self.words.file_name) } " " code { (paper.file) } }
                p { strong { (self.words.enclosed_as) } " " span lang="fr" { (self.say_french(paper.enclosure)) } }
                @if !paper.advice.is_empty() {
                    @let advice: Vec<Rule> = paper.advice.iter().map(|id| Rule::Advice(usize::from(*id))).collect();
                    (fold(&self.count(&self.words.advice_about, advice.len()), &self.plain_links(&advice)))
                }
            }
        }
    }

    /// What people are asked for although it is not needed.
    fn not_needed(&self) -> Markup {
        html! {
            h2 #not-needed tabindex="-1" { (self.words.not_needed) }
            p { (self.words.not_needed_about) }
            @for excess in &self.book.folder.excess {
                article.rule {
                    (self.heading((Page::Papers, true), &format!("excess-{}", excess.id), &excess.id, &self.say(excess.title)))
                    (self.sure(excess.certainty))
                    p { (self.say(excess.text)) }
                    h4 { (self.words.when) }
                    (self.scope(&excess.scope))
                    h4 { (self.words.basis) }
                    (self.basis(&excess.basis))
                }
            }
        }
    }

    pub(super) fn steps(&self) -> Markup {
        let steps = &self.book.rules.steps;
        let titles: Vec<String> = steps.iter().map(|step| self.plain(step.title)).collect();
        html! {
            p.lead { (self.words.steps.about) }
            nav.contents aria-label=(self.words.on_this_page) {
                h2 { (self.words.on_this_page) }
                ul {
                    @for step in steps {
                        li {
                            a href={ "#step-" (step.id) } { (self.say(step.title)) }
                            // Some are called alike: their names tell them apart.
                            @if titles.iter().filter(|title| **title == self.plain(step.title)).count() > 1 {
                                " " code { (step.id) }
                            }
                        }
                    }
                }
            }
            @for (index, step) in steps.iter().enumerate() { (self.step(index, step)) }
        }
    }

    fn step(&self, index: usize, step: &Step) -> Markup {
        let id = index as ItemId;
        let contact = step.contact.and_then(|id| self.book.rules.contacts.get(usize::from(id)));
        html! {
            article.rule {
                (self.heading((Page::Steps, false), &format!("step-{}", step.id), &step.id, &self.say(step.title)))
                (self.line(self.words.how, step.how))
                (self.line(self.words.delay, step.delay))
                @if let Some(from) = &step.from { p { strong { (self.words.from) } " " (self.day(from)) } }
                @if let Some(by) = &step.by { p { strong { (self.words.by) } " " (self.day(by)) } }
                @if let Some(contact) = contact {
                    p { strong { (self.words.where_) } " " a href={ "contacts.html#contact-" (contact.id) } { (self.say(contact.title)) } }
                }
                (self.needed(step.when))
                (self.basis(&step.basis))
                (self.asked_by(&self.book.listing(|listed| listed.steps.contains(&id))))
            }
        }
    }

    pub(super) fn contacts(&self) -> Markup {
        let contacts = &self.book.rules.contacts;
        html! {
            p.lead { (self.words.contacts.about) }
            nav.contents aria-label=(self.words.on_this_page) {
                h2 { (self.words.on_this_page) }
                ul {
                    @for contact in contacts { li { a href={ "#contact-" (contact.id) } { (self.say(contact.title)) } } }
                    @if !self.book.compiled.folder.funds.is_empty() { li { a href="#funds" { (self.words.funds) } } }
                }
            }
            @for (index, contact) in contacts.iter().enumerate() { (self.contact(index, contact)) }
            (self.funds())
        }
    }

    /// The local funds, by *département* and territory.
    fn funds(&self) -> Markup {
        html! {
            @if !self.book.compiled.folder.funds.is_empty() {
                h2 #funds tabindex="-1" { (self.words.funds) }
                p { (self.words.funds_about) }
                dl translate="no" {
                    @for fund in &self.book.compiled.folder.funds {
                        div { dt { (fund.department) } dd { (fund.names.join(", ")) } }
                    }
                }
            }
        }
    }

    fn contact(&self, index: usize, contact: &Contact) -> Markup {
        let id = index as ItemId;
        let words = self.words;
        let nowhere = contact.url.is_none() && contact.phone.is_none() && contact.address.is_none();
        let steps =
            (0..self.book.rules.steps.len()).filter(|step| self.book.rules.steps[*step].contact == Some(id));
        let mut asking = self.book.listing(|listed| listed.contacts.contains(&id));
        asking.extend(steps.map(Rule::Step));
        html! {
            article.rule {
                (self.heading((Page::Contacts, false), &format!("contact-{}", contact.id), &contact.id, &self.say(contact.title)))
                @if let Some(note) = contact.note { p { (self.say(note)) } }
                @if let Some(url) = &contact.url { p { strong { (words.page) (words.colon) } a href=(url) { (url) } } }
                @for (label, phone) in [(words.phone, &contact.phone), (words.phone_abroad, &contact.phone_abroad)] {
                    @if let Some(phone) = phone {
                        p { strong { (label) (words.colon) } a href={ "tel:" (phone.replace(' ', "")) } { (phone) } }
                    }
                }
                @if let Some(address) = &contact.address {
                    p { strong { (words.address) (words.colon) } span translate="no" { (address) } }
                }
                @if nowhere { p.soft { (words.address_varies) } }
                @if !contact.sources.is_empty() {
                    p.label { strong { (words.sources_label) } }
                    ul { @for id in &contact.sources { li { (self.source(*id)) } } }
                }
                @if !asking.is_empty() {
                    (fold_aside(&self.count(&words.sent_by, asking.len()), &self.links(&asking)))
                }
            }
        }
    }

    pub(super) fn line(&self, label: &str, message: Option<Msg>) -> Markup {
        html! { @if let Some(message) = message { p { strong { (label) } " " (self.say(message)) } } }
    }

    fn needed(&self, when: Option<ConditionId>) -> Markup {
        html! {
            @if let Some(when) = when {
                p.label { (self.words.needed_if) }
                (self.condition(when))
            } @else {
                p { (self.words.needed_always) }
            }
        }
    }

    fn asked_by(&self, rules: &[Rule]) -> Markup {
        html! {
            @if !rules.is_empty() { (fold_aside(&self.count(&self.words.asked_by, rules.len()), &self.links(rules))) }
        }
    }
}
