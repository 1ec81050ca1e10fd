//! What the rules stand on: sources, law, amounts, groups of countries.

use super::book::Rule;
use super::page::Page;
use super::parts::{fold_aside, slug};
use super::statement::capital;
use super::tongue::Tongue;
use super::words::fill;
use crate::rulebook::{Amount, ItemId};
use maud::{Markup, html};
use std::collections::BTreeMap;

const FEW: usize = 6;

impl Tongue<'_> {
    pub(super) fn sources(&self) -> Markup {
        let rules = self.book.rules;
        html! {
            p.lead { (self.words.sources.about) }
            h2 { (self.words.grades) }
            ul { @for grade in ['H', 'M', 'L'] { li { strong { (grade) } (self.words.colon) (self.grade(grade)) } } }
            @for (index, source) in rules.sources.iter().enumerate() {
                article.rule {
                    (self.heading((Page::Sources, false), &format!("source-{}", source.id), &source.id, &html! { span lang=[self.tongue_of(source)] { (source.title) } }))
                    p { a href=(source.url) { (source.url) } }
                    p { (capital(&self.dated(&source.dated))) ". " (self.words.grade) " " (source.grade) ", " (self.grade(source.grade)) "." }
                    (self.standing(&self.standing_on(index as ItemId)))
                    (self.used_by_others(index as ItemId))
                }
            }
        }
    }

    fn standing_on(&self, source: ItemId) -> Vec<Rule> {
        let rules = self.book.every_rule();
        rules.filter(|rule| self.book.basis(*rule).sources.contains(&source)).collect()
    }

    /// A few rules at once, many on demand.
    fn standing(&self, rules: &[Rule]) -> Markup {
        let label = self.count(&self.words.stands_on_it, rules.len());
        match rules.len() {
            0 => Markup::default(),
            1..=FEW => html! { p.label { (label) (self.words.colon) } (self.links(rules)) },
            _ => fold_aside(&label, &self.links(rules)),
        }
    }

    /// The contacts and amounts that come from a source.
    fn used_by_others(&self, source: ItemId) -> Markup {
        let rules = self.book.rules;
        let contacts = rules.contacts.iter().filter(|contact| contact.sources.contains(&source));
        let amounts = rules.amounts.iter().filter(|amount| amount.sources.contains(&source));
        html! {
            ul {
                @for contact in contacts {
                    li { span.soft { (self.words.contact) (self.words.colon) } a href={ "contacts.html#contact-" (contact.id) } { (self.say(contact.title)) } }
                }
                @for amount in amounts {
                    li { span.soft { (self.words.amount) (self.words.colon) } a href={ "amounts.html#amount-" (amount.id) } { (self.amount_name(&amount.id)) } }
                }
            }
        }
    }

    pub(super) fn law(&self) -> Markup {
        let mut cited: BTreeMap<Natural, Vec<Rule>> = BTreeMap::new();
        for rule in self.book.every_rule() {
            for citation in &self.book.basis(rule).law {
                cited.entry(Natural::new(citation)).or_default().push(rule);
            }
        }
        html! {
            p.lead { (self.words.law.about) }
            h2 { (self.words.law_names_about) }
            dl { @for (short, long) in self.words.law_names { div { dt { (short) } dd lang=[french(short)] { (long) } } } }
            @for (citation, rules) in &cited {
                article.rule {
                    h2 #{ "law-" (slug(&citation.text)) } tabindex="-1" translate="no" { (self.citation(&citation.text)) }
                    (self.read(&citation.text))
                    (self.standing(rules))
                }
            }
        }
    }

    /// The version of a text that was read, and where to read it.
    fn read(&self, citation: &str) -> Markup {
        let article = self.book.article(citation);
        let since = article.and_then(|article| article.since);
        let outside = article.and_then(|article| article.outside.as_deref());
        html! {
            @if let Some(since) = since {
                p.soft { (fill(self.words.version_read, &[("date", &self.date(since))])) }
            }
            @if let Some(outside) = outside {
                @let address = outside.rfind("http").unwrap_or(outside.len());
                p.soft lang="fr" {
                    (&outside[..address]) a href=(&outside[address..]) { (&outside[address..]) }
                }
            }
        }
    }

    pub(super) fn amounts(&self) -> Markup {
        html! {
            p.lead { (self.words.amounts.about) }
            @for amount in &self.book.rules.amounts {
                article.rule {
                    (self.heading((Page::Amounts, false), &format!("amount-{}", amount.id), &amount.id, &html! { (self.amount_name(&amount.id)) }))
                    (self.values(amount))
                    p { (self.words.check_at) " " a href=(amount.url) { (amount.url) } }
                    ul { @for id in &amount.sources { li { (self.source(*id)) } } }
                }
            }
        }
    }

    fn values(&self, amount: &Amount) -> Markup {
        let today = self.book.rules.date;
        let valid = crate::i18n::valid(amount, today).is_some();
        html! {
            table {
                thead {
                    tr { th scope="col" { (self.words.valid_from) } th scope="col" { (self.words.valid_until) } th scope="col" { (self.words.value) } }
                }
                tbody {
                    @for value in &amount.values {
                        tr { td { (self.date(value.from)) } td { (self.date(value.until)) } td.amount { (self.money(value.cents)) } }
                    }
                }
            }
            @if !valid { p.stale { strong { (self.date(today)) (self.words.colon) } (self.words.to_be_checked) } }
        }
    }

    pub(super) fn countries(&self) -> Markup {
        let groups = &self.book.rules.groups;
        html! {
            p.lead { (self.words.countries.about) }
            @for (index, name) in groups.iter().enumerate() {
                @let members = self.members(index);
                // A country that a condition names alone is a group of one.
                @if name.len() > 2 {
                    article.rule {
                        (self.heading((Page::Countries, false), &format!("group-{name}"), name, &self.group_name(name)))
                        p { (self.count(&self.words.countries_in, members.len())) (self.words.colon) (self.names(&members)) "." }
                    }
                }
            }
        }
    }

    fn group_name(&self, name: &str) -> Markup {
        let phrase = super::words::named(self.words.country_groups, name);
        let unnamed = || fill(self.words.in_group, &[("group", name)]);
        let phrase = phrase.map_or_else(unnamed, |[within, _]| within.to_owned());
        html! { (capital(&phrase)) }
    }

    fn names(&self, members: &[usize]) -> String {
        let mut names: Vec<&str> = members.iter().map(|index| self.country(*index)).collect();
        names.sort_by_key(|name| unaccented(name));
        names.join(", ")
    }
}

/// The codes are French; what else is abbreviated is in the language of the page.
fn french(short: &str) -> Option<&'static str> {
    matches!(short, "CSS" | "CASF" | "CESEDA" | "CRPA").then_some("fr")
}

/// Citations in the order of their numbers: L160-2 before L160-11.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Natural {
    key: Vec<(String, u32)>,
    text: String,
}

impl Natural {
    fn new(text: &str) -> Natural {
        let (mut key, mut word, mut number) = (Vec::new(), String::new(), None::<u32>);
        for c in text.chars() {
            match (c.to_digit(10), number) {
                (Some(digit), before) => {
                    number = Some(before.unwrap_or(0).saturating_mul(10).saturating_add(digit));
                }
                (None, Some(done)) => {
                    key.push((std::mem::take(&mut word), done));
                    number = None;
                    word.push(c);
                }
                (None, None) => word.push(c),
            }
        }
        key.push((word, number.unwrap_or(0)));
        let text = text.to_owned();
        Natural { key, text }
    }
}

/// For sorting: the letters that begin French names of countries without their accents.
fn unaccented(name: &str) -> String {
    let small = name.to_lowercase();
    let plain = small.chars().map(|c| match c {
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'å' | 'à' | 'â' => 'a',
        'ô' | 'ö' | 'ó' => 'o',
        'ç' => 'c',
        other => other,
    });
    plain.collect()
}
