//! TOML tables read key by key: each value with its place, each wrong type and each unknown key a fault.

use super::fault::Faults;
use super::files::{Place, Source};
use super::text::Text;
use crate::rulebook::date::Date;
use std::cell::RefCell;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// A TOML file, parsed.
pub(super) struct Document<'a> {
    source: &'a Rc<Source>,
    table: Spanned<DeTable<'a>>,
}

impl<'a> Document<'a> {
    /// Parses a file; what is not TOML, also a day that does not exist, is a fault.
    pub(super) fn parse(source: &'a Rc<Source>, faults: &Faults) -> Document<'a> {
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        let is_date = |message: &str| message.contains("date");
        // After the first error the others mostly follow from it; days that do not exist stand each for itself.
        let first = errors.iter().position(|error| !is_date(error.message()));
        for (index, error) in errors.iter().enumerate() {
            let range = error.span().unwrap_or(0..0);
            let place = Place::new(source, range);
            let message = error.message();
            if is_date(message) {
                let reason = message.strip_prefix("invalid date, ").unwrap_or(message);
                faults.hinted(&place, format!("`{}` is not a date", place.text()), reason);
            } else if first == Some(index) {
                faults.at(&place, format!("not TOML: {message}"));
            }
        }
        Document { source, table }
    }

    /// The beginning of the file.
    pub(super) fn place(&self) -> Place {
        Place::new(self.source, 0..0)
    }

    /// The file as a table.
    pub(super) fn root<'b>(&'b self, faults: &'b Faults) -> Table<'b, 'a> {
        Table::new(self.source, Place::new(self.source, 0..0), self.table.get_ref(), faults)
    }
}

/// A table of a file. Each key that is asked for is known; [`Table::finish`] reports the others.
pub(super) struct Table<'b, 'a> {
    source: &'b Rc<Source>,
    place: Place,
    entries: &'b DeTable<'a>,
    faults: &'b Faults,
    known: RefCell<Vec<&'static str>>,
}

impl<'b, 'a> Table<'b, 'a> {
    fn new(source: &'b Rc<Source>, place: Place, entries: &'b DeTable<'a>, faults: &'b Faults) -> Self {
        Table { source, place, entries, faults, known: RefCell::default() }
    }

    /// Where it begins: its heading, or its brace.
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// The place of the value of a key, or of the table where there is none.
    pub(super) fn place_of(&self, key: &str) -> Place {
        self.entries.get(key).map_or_else(|| self.place.clone(), |value| self.at(value))
    }

    /// Whether this key is given.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// A text, if given.
    pub(super) fn text(&self, key: &'static str) -> Option<Text> {
        self.read(key, "a text in quotes", |value| self.as_text(value))
    }

    /// A text that must be given and must not be blank.
    pub(super) fn need_text(&self, key: &'static str) -> Option<Text> {
        let text = self.needed(key, self.text(key))?;
        if text.value.trim().is_empty() {
            self.faults.at(&text.place(), format!("`{key}` is empty"));
            return None;
        }
        Some(text)
    }

    /// A list of texts; empty if not given.
    pub(super) fn texts(&self, key: &'static str) -> Vec<Text> {
        let Some(items) = self.read(key, "a list of texts", |value| value.get_ref().as_array()) else {
            return Vec::new();
        };
        let read = |item| {
            let text = self.as_text(item);
            if text.is_none() {
                self.faults.at(&self.at(item), format!("`{key}` holds texts in quotes only"));
            }
            text
        };
        items.iter().filter_map(read).collect()
    }

    /// Whether a list is empty or not given.
    pub(super) fn lacks(&self, key: &str) -> bool {
        self.entries
            .get(key)
            .is_none_or(|value| value.get_ref().as_array().is_some_and(|items| items.is_empty()))
    }

    /// Yes or no; no if not given.
    pub(super) fn flag(&self, key: &'static str) -> bool {
        self.read(key, "`true` or `false`", |value| value.get_ref().as_bool()).unwrap_or(false)
    }

    /// A whole number, if given.
    pub(super) fn number(&self, key: &'static str) -> Option<i32> {
        self.read(key, "a whole number", as_number)
    }

    /// A date, if given.
    pub(super) fn date(&self, key: &'static str) -> Option<Date> {
        self.read(key, "a date, written without quotes as 2026-11-23", as_date)
    }

    /// A date that must be given.
    pub(super) fn need_date(&self, key: &'static str) -> Option<Date> {
        self.needed(key, self.date(key))
    }

    /// The entries of a table inside, in the order in which they are written.
    pub(super) fn pairs(&self, key: &'static str) -> Vec<(Text, &'b Spanned<DeValue<'a>>)> {
        let inner = self.read(key, "a table", |value| value.get_ref().as_table());
        let mut pairs: Vec<_> = inner.into_iter().flat_map(|table| table.iter()).collect();
        pairs.sort_by_key(|(key, _)| key.span().start);
        let text = |(key, value): (&Spanned<DeString<'a>>, _)| {
            (Text::new(self.source, key.span(), key.get_ref()), value)
        };
        pairs.into_iter().map(text).collect()
    }

    /// The tables of a list of tables.
    pub(super) fn tables(&self, key: &'static str) -> Vec<Table<'b, 'a>> {
        let Some(items) = self.read(key, "a list of tables", |value| value.get_ref().as_array()) else {
            return Vec::new();
        };
        let read = |item: &'b Spanned<DeValue<'a>>| match item.get_ref() {
            DeValue::Table(entries) => Some(Table::new(self.source, self.at(item), entries, self.faults)),
            _ => {
                self.faults.at(&self.at(item), format!("`{key}` holds tables only"));
                None
            }
        };
        items.iter().filter_map(read).collect()
    }

    /// Reports the keys nobody asked for.
    pub(super) fn finish(self) {
        let known = self.known.borrow();
        for key in self.entries.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref();
            let place = Place::new(self.source, key.span());
            self.faults.unknown(&place, format!("unknown key `{name}`"), name, known.iter().copied());
        }
    }

    /// The place of a value.
    pub(super) fn at(&self, value: &Spanned<DeValue<'a>>) -> Place {
        Place::new(self.source, value.span())
    }

    /// The value as a text.
    pub(super) fn as_text(&self, value: &Spanned<DeValue<'a>>) -> Option<Text> {
        value.get_ref().as_str().map(|text| Text::new(self.source, value.span(), text))
    }

    fn read<T>(
        &self,
        key: &'static str,
        wanted: &str,
        read: impl FnOnce(&'b Spanned<DeValue<'a>>) -> Option<T>,
    ) -> Option<T> {
        self.known.borrow_mut().push(key);
        let value = self.entries.get(key)?;
        let result = read(value);
        if result.is_none() {
            self.faults.at(&self.at(value), format!("`{key}` must be {wanted}"));
        }
        result
    }

    fn needed<T>(&self, key: &str, value: Option<T>) -> Option<T> {
        // A value of the wrong type was reported when it was read.
        if value.is_none() && !self.has(key) {
            self.faults.at(&self.place, format!("`{key}` is missing"));
        }
        value
    }
}

/// The value as a whole number.
pub(super) fn as_number(value: &Spanned<DeValue<'_>>) -> Option<i32> {
    let number = value.get_ref().as_integer()?;
    i32::from_str_radix(number.as_str(), number.radix()).ok()
}

/// The value as a civil date: no time, no zone.
pub(super) fn as_date(value: &Spanned<DeValue<'_>>) -> Option<Date> {
    let day = value.get_ref().as_datetime().filter(|day| day.time.is_none() && day.offset.is_none())?.date?;
    Date::new(i32::from(day.year), u32::from(day.month), u32::from(day.day))
}
