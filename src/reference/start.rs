//! The first page: what this is, how to read it, what there is.

use super::page::{PAGES, Page};
use super::tongue::{CERTAINTIES, Tongue};
use maud::{Markup, html};

impl Tongue<'_> {
    pub(super) fn start(&self) -> Markup {
        let words = self.words;
        let rules = self.book.rules;
        let number = |page: Page| match page {
            Page::Routes => Some(rules.routes.len()),
            Page::Questions => Some(rules.facts.len()),
            Page::Advice => Some(rules.advice.len()),
            Page::Papers => Some(rules.documents.len()),
            Page::Steps => Some(rules.steps.len()),
            Page::Contacts => Some(rules.contacts.len()),
            Page::Amounts => Some(rules.amounts.len()),
            Page::Sources => Some(rules.sources.len()),
            Page::Overlaps => Some(self.book.compiled.overlaps.len()),
            Page::Stages => Some(self.book.folder.entries.len()),
            Page::Letters => Some(self.book.folder.letters.len()),
            Page::Numbers => Some(self.book.folder.numbers.len()),
            _ => None,
        };
        html! {
            p.lead { (terms(words.lead)) }
            p { a.button href="../../" { (words.answer) } }
            p { a href={ "../../desk.html?lang=" (words.code) } { (words.desk) } }
            p { (words.by_hand) }
            ul.cards {
                @for page in PAGES {
                    @if page != Page::Book {
                        li {
                            a href=(page.file()) { (page.title(words).name) }
                            @if let Some(number) = number(page) { span.soft { " (" (number) ")" } }
                            p { (page.title(words).about) }
                        }
                    }
                }
            }
            h2 #how-to-read { (words.how_to_read) }
            ul { @for line in words.reading { li { (line) } } }
            h2 #by-certainty { (words.by_certainty) }
            (self.table())
            h2 #version { (words.version) }
            p { (self.version()) " " (words.version_about) }
        }
    }

    /// How many routes of each file have which certainty.
    fn table(&self) -> Markup {
        let rules = self.book.rules;
        let count = |routes: &[usize], certainty| {
            let number = routes.iter().filter(|id| rules.routes[**id].certainty == certainty).count();
            html! { @if number > 0 { (number) } }
        };
        let all: Vec<usize> = (0..rules.routes.len()).collect();
        html! {
            div.scrolls tabindex="0" role="group" aria-label=(self.words.by_certainty) {
                table {
                    thead {
                        tr {
                            th scope="col" { (self.words.routes.name) }
                            @for certainty in CERTAINTIES {
                                @let (label, _) = self.certainty(certainty);
                                th scope="col" { (without_colon(label.0)) }
                            }
                            th scope="col" { (self.words.total) }
                        }
                    }
                    tbody {
                        @for group in self.book.groups {
                            tr {
                                th scope="row" { a href={ "routes.html#routes-" (group.name) } { (self.group(&group.name)) } }
                                @for certainty in CERTAINTIES { td { (count(&group.routes, certainty)) } }
                                td { (group.routes.len()) }
                            }
                        }
                        tr.total {
                            th scope="row" { (self.words.total) }
                            @for certainty in CERTAINTIES { td { (count(&all, certainty)) } }
                            td { (all.len()) }
                        }
                    }
                }
            }
        }
    }
}

/// A text in which official French terms stand between stars, as in `locales/`.
fn terms(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('*').enumerate() {
            @if index % 2 == 1 { i lang="fr" translate="no" { (part) } } @else { (part) }
        }
    }
}

/// The labels of certainty stand before a sentence; in a table they stand alone.
fn without_colon(label: String) -> Markup {
    maud::PreEscaped(label.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']).to_owned())
}
