//! One language of the reference: messages, dates, amounts and names as markup.
//!
//! Messages are read from the packs by name, not by the constants of the build: the rulebook may be newer than the
//! program.

use super::book::{Book, Rule};
use super::words::{Plural, Words, fill, named};
use crate::rulebook::date::Date;
use crate::rulebook::{Certainty, ItemId, Msg, Pack, Part, Variant};
use maud::{Markup, html};

pub(super) struct Tongue<'a> {
    pub book: &'a Book<'a>,
    pub words: &'static Words,
    /// The words of the page and of what comes after the result.
    pack: Pack,
    /// The same in French, as letters are sent.
    french: Pack,
}

impl<'a> Tongue<'a> {
    /// # Errors
    /// When the rulebook has no words in this language, in one line.
    pub(super) fn new(book: &'a Book<'a>, words: &'static Words) -> Result<Tongue<'a>, String> {
        let pack = |language: &str| {
            let of = |packs: &[Pack]| packs.iter().find(|pack| pack.language == language).cloned();
            let page = of(&book.compiled.packs).ok_or_else(|| format!("locales/{language} is missing"))?;
            let folder = of(&book.compiled.folder_packs);
            let folder = folder.ok_or_else(|| format!("locales/{language}/folder is missing"))?;
            Ok::<Pack, String>(page.join(folder))
        };
        let tongue = Tongue { book, words, pack: pack(words.code)?, french: pack("fr")? };
        tongue.named(TO_CHECK)?;
        for certainty in CERTAINTIES {
            let (label, about) = certainty_names(certainty);
            tongue.named(label)?;
            tongue.named(about)?;
        }
        Ok(tongue)
    }

    /// A message of the page, by its name in `locales/`.
    fn named(&self, name: &str) -> Result<Msg, String> {
        let index = self.book.compiled.messages.iter().position(|known| known == name);
        let index = index.and_then(|index| u16::try_from(index).ok());
        index.map(Msg).ok_or_else(|| format!("the message `{name}` is missing in locales/"))
    }

    fn parts(&self, message: Msg) -> &[Part] {
        self.pack.messages.get(usize::from(message.0)).map_or(&[], Vec::as_slice)
    }

    /// A message in French, as it is sent.
    pub(super) fn say_french(&self, message: Msg) -> Markup {
        self.render(self.french.messages.get(usize::from(message.0)).map_or(&[], Vec::as_slice), None)
    }

    /// A message.
    pub(super) fn say(&self, message: Msg) -> Markup {
        self.render(self.parts(message), None)
    }

    /// A message with the value that stands in it.
    pub(super) fn say_with(&self, message: Msg, value: &Markup) -> Markup {
        self.render(self.parts(message), Some(value))
    }

    /// A message without markup.
    pub(super) fn plain(&self, message: Msg) -> String {
        let mut text = String::new();
        flatten(self, self.parts(message), &mut text);
        text
    }

    fn render(&self, parts: &[Part], value: Option<&Markup>) -> Markup {
        html! {
            @for part in parts {
                @match part {
                    Part::Text(text) => (text),
                    Part::French(term) => i lang="fr" translate="no" { (term) },
                    Part::Strong(text) => strong { (text) },
                    Part::Arg(_) => @if let Some(value) = value { (value) } @else { "…" },
                    Part::Amount(id) => a href={ "amounts.html#amount-" (self.amount_id(*id)) } { (self.amount(*id)) },
                    Part::Select(_, variants) => (self.render(other(variants), value)),
                }
            }
        }
    }

    fn amount_id(&self, id: ItemId) -> &str {
        let amount = self.book.rules.amounts.get(usize::from(id));
        amount.map_or("", |amount| amount.id.as_str())
    }

    /// What an amount is.
    pub(super) fn amount_name<'b>(&self, id: &'b str) -> &'b str {
        named(self.words.amount_names, id).unwrap_or(id)
    }

    /// An amount on the date of the rulebook.
    fn amount(&self, id: ItemId) -> String {
        let amount = self.book.rules.amounts.get(usize::from(id));
        let valid = amount.and_then(|amount| crate::i18n::valid(amount, self.book.rules.date));
        let unknown = || self.named(TO_CHECK).map(|message| self.plain(message)).unwrap_or_default();
        valid.map_or_else(unknown, |cents| self.money(cents))
    }

    /// A date in words.
    pub(super) fn date(&self, date: Date) -> String {
        let (year, month, day) = date.ymd();
        let month = self.words.months.get(month as usize - 1).copied().unwrap_or_default();
        let day = match day {
            1 => self.words.first_day.to_owned(),
            day => day.to_string(),
        };
        format!("{day} {month} {year}")
    }

    /// An amount of money.
    pub(super) fn money(&self, cents: i64) -> String {
        let whole = (cents / 100).to_string();
        let mut number = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                number.push_str(self.words.thousands);
            }
            number.push(digit);
        }
        if cents % 100 != 0 {
            number.push_str(&format!("{}{:02}", self.words.decimals, cents % 100));
        }
        fill(self.words.euros, &[("n", &number)])
    }

    /// A phrase with a number in it.
    pub(super) fn count(&self, plural: &Plural, number: usize) -> String {
        self.words.count(plural, number)
    }

    pub(super) fn quoted(&self, text: &str) -> String {
        fill(self.words.quoted, &[("n", text)])
    }

    /// The name of a country by its index in the rulebook.
    pub(super) fn country(&self, index: usize) -> &'a str {
        let names = self.book.compiled.country_names.get(index);
        names.map_or("", |(_, en, fr)| if self.words.code == "fr" { fr } else { en })
    }

    /// A citation as it is said in this language: kinds of text by their names, dates in words.
    pub(super) fn citation(&self, citation: &str) -> String {
        let said = self.words.law_said.iter();
        let said = said.fold(citation.to_owned(), |said, (rulebook, here)| said.replace(rulebook, here));
        let date = said.rsplit_once(' ').and_then(|(text, date)| Some((text, Date::parse(date)?)));
        match date {
            Some((text, date)) => fill(self.words.text_of, &[("text", text), ("date", &self.date(date))]),
            None => said,
        }
    }

    /// The name of a file of routes.
    pub(super) fn group<'b>(&self, name: &'b str) -> &'b str {
        named(self.words.route_groups, name).unwrap_or(name)
    }

    /// A link to a rule, by its title. Routes have numbers, as some have the same title.
    pub(super) fn link(&self, rule: Rule) -> Markup {
        html! {
            a href=(self.book.address(rule)) {
                @if let Rule::Route(index) = rule { (index + 1) ". " }
                (self.say(self.book.title(rule)))
                @if let Some(country) = self.country_of(rule) { " (" (country) ")" }
            }
        }
    }

    /// The country that a piece of advice is about, if it asks for a single one and its title leaves it to the condition.
    pub(super) fn country_of(&self, rule: Rule) -> Option<&'a str> {
        let Rule::Advice(id) = rule else { return None };
        let group = self.book.only_group(self.book.rules.advice[id].when)?;
        let members = self.members(group);
        let [only] = members.as_slice() else { return None };
        let country = self.country(*only);
        (!self.plain(self.book.title(rule)).contains(country)).then_some(country)
    }

    /// The name of a certainty and its sentence.
    pub(super) fn certainty(&self, certainty: Certainty) -> (Markup, Markup) {
        let (label, about) = certainty_names(certainty);
        let say = |name| self.named(name).map(|message| self.say(message)).unwrap_or_default();
        (say(label), say(about))
    }
}

/// What stands for an amount that is past its last day.
const TO_CHECK: &str = "ui-amount-to-check";

pub(super) const CERTAINTIES: [Certainty; 5] = [
    Certainty::Settled,
    Certainty::PracticeVaries,
    Certainty::FundDecides,
    Certainty::NotYet,
    Certainty::NoRight,
];

fn certainty_names(certainty: Certainty) -> (&'static str, &'static str) {
    match certainty {
        Certainty::Settled => ("ui-settled", "ui-settled.about"),
        Certainty::PracticeVaries => ("ui-practice-varies", "ui-practice-varies.about"),
        Certainty::FundDecides => ("ui-fund-decides", "ui-fund-decides.about"),
        Certainty::NotYet => ("ui-not-yet", "ui-not-yet.about"),
        Certainty::NoRight => ("ui-no-right", "ui-no-right.about"),
    }
}

/// Without a number at hand, what is said of most numbers.
fn other(variants: &[(Variant, Vec<Part>)]) -> &[Part] {
    let found = variants.iter().find(|(key, _)| *key == Variant::Other);
    found.map_or(&[], |(_, parts)| parts)
}

fn flatten(tongue: &Tongue<'_>, parts: &[Part], text: &mut String) {
    for part in parts {
        match part {
            Part::Text(piece) | Part::French(piece) | Part::Strong(piece) => text.push_str(piece),
            Part::Arg(_) => text.push('…'),
            Part::Amount(id) => text.push_str(&tongue.amount(*id)),
            Part::Select(_, variants) => flatten(tongue, other(variants), text),
        }
    }
}
