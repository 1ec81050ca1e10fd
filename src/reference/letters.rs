//! Letters, with what stands in them when, and the sentences for the counter.

use super::page::Page;
use super::tongue::Tongue;
use crate::rulebook::Msg;
use crate::rulebook::folder::{Clause, Letter, Recipient};
use maud::{Markup, html};

impl Tongue<'_> {
    pub(super) fn letters(&self) -> Markup {
        let (words, folder) = (self.words, self.book.folder);
        html! {
            p.lead { (words.letters.about) }
            p { (words.letters_lead) }
            nav.contents aria-label=(words.on_this_page) {
                h2 { (words.on_this_page) }
                ul {
                    @for letter in &folder.letters { li { a href={ "#letter-" (letter.id) } { (self.say(letter.title)) } } }
                    li { a href="#grounds" { (words.grounds) } }
                    li { a href="#sentences" { (words.sentences) } }
                }
            }
            @for letter in &folder.letters { (self.letter(letter)) }
            (self.clauses("grounds", words.grounds, words.grounds_about, &folder.grounds))
            (self.clauses("sentences", words.sentences, words.sentences_about, &folder.sentences))
        }
    }

    fn letter(&self, letter: &Letter) -> Markup {
        let words = self.words;
        let to = match letter.to {
            Recipient::Fund => words.to_fund,
            Recipient::Conciliator => words.to_conciliator,
            Recipient::Board => words.to_board,
            Recipient::Employer => words.to_employer,
        };
        html! {
            article.rule {
                (self.heading((Page::Letters, false), &format!("letter-{}", letter.id), &letter.id, &self.say(letter.title)))
                (self.sure(letter.certainty))
                p { (self.say(letter.about)) }
                p {
                    strong { (words.to) } " " (to)
                    @if letter.registered { ". " (words.registered) }
                }
                h3 { (words.when) }
                (self.scope(&letter.scope))
                h3 { (words.letter_text) }
                div.letter {
                    (self.both("p", letter.subject))
                    @for paragraph in &letter.paragraphs {
                        @if let Some(when) = paragraph.when {
                            div.only-if { p { (words.only_if) } (self.condition(when)) }
                        }
                        @match paragraph.text {
                            Some(text) => (self.both("p", text)),
                            None => p { a href="#grounds" { (words.ground_here) } },
                        }
                    }
                }
                @if letter.papers || !letter.enclosures.is_empty() {
                    h3 { (words.enclosures) }
                    ul {
                        @if letter.papers { li { (words.route_papers) } }
                        @for enclosure in &letter.enclosures { li { (self.both("span", *enclosure)) } }
                    }
                }
                h3 { (words.basis) }
                (self.basis(&letter.basis))
            }
        }
    }

    fn clauses(&self, anchor: &str, title: &str, about: &str, clauses: &[Clause]) -> Markup {
        html! {
            h2 #(anchor) tabindex="-1" { (title) }
            p { (about) }
            @for (index, clause) in clauses.iter().enumerate() {
                article.rule {
                    // A whole paragraph is no heading.
                    p { span.number { (index + 1) "." } " " (self.say(clause.text)) }
                    @if self.words.code != "fr" { p lang="fr" { (self.say_french(clause.text)) } }
                    (self.scope(&clause.scope))
                }
            }
        }
    }

    /// What is sent, in French; in another language, below it what it says.
    fn both(&self, element: &str, message: Msg) -> Markup {
        let french = self.words.code == "fr";
        html! {
            @if element == "p" {
                p lang="fr" { (self.say_french(message)) }
                @if !french { p.beside { (self.say(message)) } }
            } @else {
                span lang="fr" { (self.say_french(message)) }
                @if !french { " " span.soft { "(" (self.say(message)) ")" } }
            }
        }
    }
}
