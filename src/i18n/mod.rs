//! Messages: look-up, values, plurals. The words come compiled (`locales/`, see `rulebook/compile`); dates, numbers and
//! plural categories come from whoever implements [`Locale`]: the browser's Intl, or the terminal program.
//!
//! - [`letters`]: letters put into words.
//! - `statements`: answers as sentences.
//! - [`timeline`]: lines of the time line put into words.

pub mod letters;
mod statements;
pub mod timeline;

use crate::rulebook::date::Date;
use crate::rulebook::{Amount, Arg, Msg, Pack, Part, Rulebook, Variant};

/// The page's own messages by name, and the compiled languages. Made by the build script.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}

/// The folder's own messages by name. Made by the build script. They are numbered after those of the page: a pack that holds
/// them is made by [`Pack::join`].
pub mod folder {
    include!(concat!(env!("OUT_DIR"), "/folder.rs"));
}

/// The own messages of the adviser's desk by name. Made by the build script. They are numbered after those of the page, and
/// their packs hold both.
pub mod desk {
    include!(concat!(env!("OUT_DIR"), "/desk.rs"));
}

/// What a language needs besides words.
pub trait Locale {
    /// The CLDR plural category of a whole number.
    fn plural(&self, number: i32) -> Variant;
    /// A date in words ("23 November 2026").
    fn date(&self, date: Date) -> String;
    /// An amount of money in euro cents.
    fn money(&self, cents: i64) -> String;
    /// The name of a country by its ISO 3166 code.
    fn country(&self, code: &str) -> String;
}

/// A piece of a message, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain text.
    Text(String),
    /// An official French term.
    French(String),
    /// Strong text.
    Strong(String),
    /// Words for an amount that has no value today, and the address where to look it up.
    Link(String, String),
}

/// A value for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number; chooses plurals.
    Number(i32),
    /// Text that is ready to be shown.
    Text(String),
}

/// The words of one language, for one rulebook and one day.
pub struct Texts<'a> {
    /// The words.
    pub pack: &'a Pack,
    /// Plurals, dates, amounts, countries.
    pub locale: &'a dyn Locale,
    /// For amounts and statements.
    pub rulebook: &'a Rulebook,
    /// For the validity of amounts.
    pub today: Date,
}

impl Texts<'_> {
    /// A message without values, as pieces.
    pub fn spans(&self, message: Msg) -> Vec<Span> {
        self.spans_with(message, &[])
    }

    /// A message with values, as pieces. A value that was not given is left out.
    pub fn spans_with(&self, message: Msg, values: &[(Arg, Value)]) -> Vec<Span> {
        let mut spans = Vec::new();
        if let Some(parts) = self.pack.messages.get(usize::from(message.0)) {
            self.render(parts, values, &mut spans);
        }
        spans
    }

    /// A message without values, as text.
    pub fn plain(&self, message: Msg) -> String {
        self.plain_with(message, &[])
    }

    /// A message with values, as text.
    pub fn plain_with(&self, message: Msg, values: &[(Arg, Value)]) -> String {
        self.spans_with(message, values).into_iter().map(Span::into_text).collect()
    }

    fn render(&self, parts: &[Part], values: &[(Arg, Value)], spans: &mut Vec<Span>) {
        let value = |arg: Arg| values.iter().find(|(name, _)| *name == arg).map(|(_, value)| value);
        // With what the clause ends that is left out, because of an amount without a value today.
        let mut left_out = None;
        for part in parts {
            if let Some(end) = left_out {
                if let Part::Text(text) = part
                    && let Some(at) = text.find(end)
                {
                    push_text(spans, &text[at..]);
                    left_out = None;
                }
                continue;
            }
            match part {
                Part::Text(text) => push_text(spans, text),
                Part::French(term) => spans.push(Span::French(term.clone())),
                Part::Strong(text) => spans.push(Span::Strong(text.clone())),
                Part::Arg(arg) => match value(*arg) {
                    Some(Value::Number(number)) => push_text(spans, &number.to_string()),
                    Some(Value::Text(text)) => push_text(spans, text),
                    None => {}
                },
                Part::Amount(id) => {
                    let Some(amount) = self.rulebook.amounts.get(usize::from(*id)) else { continue };
                    match valid(amount, self.today) {
                        Some(cents) => push_text(spans, &self.locale.money(cents)),
                        None => {
                            left_out = Some(cut_clause(spans));
                            spans.push(Span::Link(self.plain(msg::AMOUNT_TO_CHECK), amount.url.clone()));
                        }
                    }
                }
                Part::Select(arg, variants) => {
                    let number = match value(*arg) {
                        Some(Value::Number(number)) => *number,
                        _ => 0,
                    };
                    let category = self.locale.plural(number);
                    let exact = variants.iter().find(|(key, _)| *key == Variant::Exactly(number));
                    let plural = variants.iter().find(|(key, _)| *key == category);
                    let other = variants.iter().find(|(key, _)| *key == Variant::Other);
                    if let Some((_, parts)) = exact.or(plural).or(other) {
                        self.render(parts, values, spans);
                    }
                }
            }
        }
    }
}

impl Span {
    /// Its text.
    pub fn into_text(self) -> String {
        match self {
            Span::Text(text) | Span::French(text) | Span::Strong(text) => text,
            Span::Link(text, url) => [text, " (".to_owned(), url, ")".to_owned()].concat(),
        }
    }
}

/// Takes away what has been said of an amount since the colon, and says with what the rest of that will end: a bracket, or the
/// sentence. Of what nobody has checked only the name is told, and once: "Ceilings a year: to be checked."
fn cut_clause(spans: &mut [Span]) -> char {
    let Some(Span::Text(before)) = spans.last_mut() else { return '.' };
    let end = if before.rfind('(') > before.rfind(')') { ')' } else { '.' };
    if let Some(at) = before.rfind(": ") {
        before.truncate(at + 2);
    }
    end
}

/// Neighbouring text becomes one piece.
fn push_text(spans: &mut Vec<Span>, text: &str) {
    match spans.last_mut() {
        Some(Span::Text(before)) => before.push_str(text),
        _ => spans.push(Span::Text(text.to_owned())),
    }
}

/// The value of an amount on a day, in euro cents.
pub fn valid(amount: &Amount, today: Date) -> Option<i64> {
    amount.values.iter().find(|value| value.from <= today && today <= value.until).map(|value| value.cents)
}
