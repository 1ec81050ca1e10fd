//! The kinds of numbers: what each allows, and what to do with it.

use super::page::Page;
use super::tongue::Tongue;
use crate::rulebook::Msg;
use crate::rulebook::folder::Number;
use maud::{Markup, html};

impl Tongue<'_> {
    /// To be asked of the words of what comes after the result.
    pub(super) fn numbers(&self) -> Markup {
        let numbers = &self.book.folder.numbers;
        html! {
            p.lead { (self.words.numbers.about) }
            p { (self.words.numbers_lead) }
            nav.contents aria-label=(self.words.on_this_page) {
                h2 { (self.words.on_this_page) }
                ul { @for number in numbers { li { a href={ "#number-" (number.kind.id()) } { (self.say(number.title)) } } } }
            }
            @for number in numbers { (self.number(number)) }
        }
    }

    fn number(&self, number: &Number) -> Markup {
        let words = self.words;
        let id = number.kind.id();
        html! {
            article.rule {
                (self.heading((Page::Numbers, false), &format!("number-{id}"), id, &self.say(number.title)))
                (self.sure(number.certainty))
                p { (self.say(number.text)) }
                (self.uses(words.number_allows, &number.allows))
                (self.uses(words.number_refuses, &number.refuses))
                h3 { (words.what_to_do) }
                ol { @for next in &number.next { li { (self.say(*next)) } } }
                h3 { (words.whom) }
                (self.contacts_of(&number.contacts))
                h3 { (words.basis) }
                (self.basis(&number.basis))
            }
        }
    }

    fn uses(&self, label: &str, uses: &[Msg]) -> Markup {
        html! {
            @if !uses.is_empty() {
                h3 { (label) }
                ul { @for one in uses { li { (self.say(*one)) } } }
            }
        }
    }
}
