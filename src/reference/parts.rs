//! What the pages of rules share: certainty, law and sources, steps, papers, contacts, cases.

use super::book::Rule;
use super::page::Page;
use super::tongue::Tongue;
use super::words::{LANGUAGES, fill};
use crate::proof::Shown;
use crate::rulebook::compile::Case;
use crate::rulebook::{Basis, Certainty, Expr, ItemId, Source};
use maud::{Markup, html};

/// The sources whose titles are in English; the others are French.
const ENGLISH: [&str; 13] = [
    "apostille-hcch",
    "ciup-talent",
    "connexion-6m",
    "connexion-fee",
    "gov-uk-france",
    "kent-paris",
    "monaco-students",
    "nhsbsa",
    "pvtistes",
    "unistra-researchers",
    "univ-lorraine",
    "univ-lorraine-phd",
    "urssaf-foreign-firms",
];

/// The anchor of a citation: what is no letter or digit becomes a hyphen.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'A'..='Z' => slug.push(c.to_ascii_lowercase()),
            // The first paragraph of an article and its point 1° are two places.
            '°' => slug.push_str("-point"),
            _ if slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug
}

impl Tongue<'_> {
    /// The heading of an entry, with its anchor, its name in the rulebook and the way to the other language. On some
    /// pages the entries stand in groups, whose headings are the second.
    pub(super) fn heading(
        &self,
        (page, grouped): (Page, bool),
        anchor: &str,
        id: &str,
        title: &Markup,
    ) -> Markup {
        html! {
            @if grouped { h3 #{ (anchor) } tabindex="-1" { (title) } }
            @else { h2 #{ (anchor) } tabindex="-1" { (title) } }
            p.name {
                a href={ "#" (anchor) } { code { (id) } }
                @for other in LANGUAGES {
                    @if other.code != self.words.code {
                        " · "
                        a href={ "../" (other.code) "/" (page.file()) "#" (anchor) } hreflang=(other.code) lang=(other.code) {
                            (other.language)
                        }
                    }
                }
            }
        }
    }

    /// How sure an answer is: a drawing, a word and a sentence.
    pub(super) fn sure(&self, certainty: Certainty) -> Markup {
        let (label, about) = self.certainty(certainty);
        html! {
            p class={ "sure " (certainty.id()) } {
                (icon(certainty))
                span { strong { (label) } " " (about) }
            }
        }
    }

    /// Law, sources, and when they were read.
    pub(super) fn basis(&self, basis: &Basis) -> Markup {
        let dates = [("checked", self.date(basis.checked)), ("review", self.date(basis.review))];
        let [(checked, on), (review, by)] = &dates;
        html! {
            @if !basis.law.is_empty() {
                p { strong { (self.words.law_label) } " " (self.citations(&basis.law)) }
            }
            @if basis.sources.is_empty() {
                p { (self.words.no_source) }
            } @else {
                p.label { strong { (self.words.sources_label) } }
                ul { @for id in &basis.sources { li { (self.source(*id)) } } }
            }
            p.soft { (fill(self.words.checked, &[(checked, on), (review, by)])) }
        }
    }

    pub(super) fn citations(&self, law: &[String]) -> Markup {
        self.cited(law, ", ")
    }

    /// Citations, with this before the last.
    pub(super) fn cited(&self, law: &[String], last: &str) -> Markup {
        html! {
            @for (index, citation) in law.iter().enumerate() {
                @if index + 1 == law.len() && index > 0 { (last) } @else if index > 0 { ", " }
                a href={ "law.html#law-" (slug(citation)) } translate="no" { (self.citation(citation)) }
            }
        }
    }

    pub(super) fn source(&self, id: ItemId) -> Markup {
        let source = &self.book.rules.sources[usize::from(id)];
        html! {
            a href={ "sources.html#source-" (source.id) } lang=[self.tongue_of(source)] { (source.title) }
            ", " (self.dated(&source.dated)) ". "
            span.soft { (self.words.grade) " " (source.grade) ", " (self.grade(source.grade)) }
        }
    }

    /// The language of a source's title, where it is not that of the page.
    pub(super) fn tongue_of(&self, source: &Source) -> Option<&'static str> {
        let tongue = if ENGLISH.contains(&source.id.as_str()) { "en" } else { "fr" };
        (tongue != self.words.code).then_some(tongue)
    }

    /// The date on a source, as far as it is known.
    pub(super) fn dated(&self, dated: &str) -> String {
        let date = crate::rulebook::date::Date::parse(dated);
        match (date, dated) {
            (_, "") => self.words.undated.to_owned(),
            (Some(date), _) => fill(self.words.dated, &[("date", &self.date(date))]),
            (None, text) => fill(self.words.dated, &[("date", &self.month(text))]),
        }
    }

    /// A month written `2024-10` in words; anything else as it is.
    fn month(&self, text: &str) -> String {
        let parts = text.split_once('-');
        let month = parts.and_then(|(_, month)| month.parse::<usize>().ok()?.checked_sub(1));
        match (parts, month.and_then(|month| self.words.months.get(month))) {
            (Some((year, _)), Some(month)) => format!("{month} {year}"),
            _ => text.to_owned(),
        }
    }

    pub(super) fn grade(&self, grade: char) -> &'static str {
        match grade {
            'H' => self.words.grade_high,
            'M' => self.words.grade_middle,
            _ => self.words.grade_low,
        }
    }

    /// "only if:" and the condition.
    pub(super) fn only_if(&self, condition: &Expr) -> Markup {
        html! { div.only-if { p { (self.words.only_if) } (self.written(condition)) } }
    }

    /// Steps, each with its condition and its dates.
    pub(super) fn steps_of(&self, steps: &[Shown]) -> Markup {
        html! {
            ol {
                @for (id, when) in steps {
                    @let step = &self.book.rules.steps[usize::from(*id)];
                    li {
                        a href={ "steps.html#step-" (step.id) } { (self.say(step.title)) }
                        @if let Some(when) = when { (self.only_if(when)) }
                        @if let Some(from) = &step.from { p.soft { (self.words.from) " " (self.day(from)) } }
                        @if let Some(by) = &step.by { p.soft { (self.words.by) " " (self.day(by)) } }
                    }
                }
            }
        }
    }

    /// Papers, each with its condition.
    pub(super) fn papers_of(&self, papers: &[Shown]) -> Markup {
        html! {
            ul {
                @for (id, when) in papers {
                    @let paper = &self.book.rules.documents[usize::from(*id)];
                    li {
                        a href={ "papers.html#document-" (paper.id) } { (self.say(paper.title)) }
                        @if let Some(when) = when { (self.only_if(when)) }
                    }
                }
            }
        }
    }

    pub(super) fn contacts_of(&self, contacts: &[ItemId]) -> Markup {
        html! {
            ul {
                @for id in contacts {
                    @let contact = &self.book.rules.contacts[usize::from(*id)];
                    li { a href={ "contacts.html#contact-" (contact.id) } { (self.say(contact.title)) } }
                }
            }
        }
    }

    /// A list of links to rules; what kind they are is said where they are of several kinds.
    pub(super) fn links(&self, rules: &[Rule]) -> Markup {
        let routes_only = rules.iter().all(|rule| matches!(rule, Rule::Route(_)));
        html! {
            ul {
                @for rule in rules {
                    li {
                        @if !routes_only { span.soft { (self.kind(*rule)) (self.words.colon) } }
                        (self.link(*rule))
                    }
                }
            }
        }
    }

    fn kind(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::Route(_) => self.words.route,
            Rule::Advice(_) => self.words.advice_one,
            Rule::Document(_) => self.words.paper,
            Rule::Step(_) => self.words.step,
            Rule::Entry(_) => self.words.entry,
            Rule::Excess(_) => self.words.excess,
            Rule::Letter(_) => self.words.letter,
            Rule::Number(_) => self.words.number,
        }
    }

    /// A worked case: its answers as statements.
    pub(super) fn case(&self, case: &Case) -> Markup {
        html! {
            li #{ "case-" (case.id) } {
                p.label {
                    code { (case.id) } " "
                    span.soft {
                        (fill(self.words.case_on, &[("date", &self.date(case.today))]))
                        ", " (self.words.case_source) " " span lang="en" { (case.source) }
                        @if let Some(near) = &case.near {
                            ", " (self.words.case_near) " " a href={ "#case-" (near) } { code { (near) } }
                        }
                    }
                }
                ul {
                    @for (fact, answer) in &case.facts {
                        @for statement in self.said(*fact, *answer) { li { (statement) } }
                    }
                }
            }
        }
    }
}

/// Something that is opened on demand.
pub(super) fn fold(label: &str, content: &Markup) -> Markup {
    html! { details { summary { (label) } (content) } }
}

/// The same for lists that lead to other pages: on paper their number is enough.
pub(super) fn fold_aside(label: &str, content: &Markup) -> Markup {
    html! { details.aside { summary { (label) } (content) } }
}

/// The drawings of the questionnaire's result: a tick, a fork, scales, a clock, a way round.
fn icon(certainty: Certainty) -> Markup {
    let path = match certainty {
        Certainty::Settled => "M4.5 12.5l5 5 10-11",
        Certainty::PracticeVaries => "M12 21v-7L5 6M5 11V6h5M12 14l7-8M14 6h5v5",
        Certainty::FundDecides => "M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
        Certainty::NotYet => "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3.5 2.5",
        Certainty::NoRight => "M4 18V9a4 4 0 0 1 4-4h11M15 1l4 4-4 4",
    };
    html! { svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" { path d=(path) {} } }
}
