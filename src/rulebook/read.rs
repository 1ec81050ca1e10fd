//! Reads what the build wrote (`write`).
//!
//! Written by hand, since a derived reader is 24 KB of the WASM and this one 5. The tests hold it against the writer.
//! Fields stand in the order of the types. A damaged file ends in `None`, never in a panic.

use super::date::{Base, Date, DateExpr};
use super::wire;
use super::{
    Advice, Amount, Atom, Basis, Certainty, Choice, Compare, Contact, Country, Diagram, Document, Expr, Fact,
    Kind, Msg, Route, Rulebook, Source, Step, Test, Tone, Turn, Value, Variable,
};

impl Rulebook {
    /// Reads a rulebook; `None` if the bytes are not one.
    pub fn read(bytes: &[u8]) -> Option<Rulebook> {
        let mut from = Reader::new(bytes);
        let rulebook = Rulebook {
            facts: from.list(fact),
            atoms: from.list(atom),
            conditions: from.list(expr),
            routes: from.list(route),
            advice: from.list(advice),
            documents: from.list(document),
            steps: from.list(step),
            contacts: from.list(contact),
            amounts: from.list(amount),
            sources: from.list(source),
            groups: from.list(Reader::text),
            countries: countries(&mut from),
            diagram: diagram(&mut from),
            date: from.date(),
            fingerprint: from.text(),
        };
        from.done().then_some(rulebook)
    }
}

/// Takes values off the front of the streams. After a failure everything read is empty, and `done` says so.
pub(super) struct Reader<'a> {
    /// The numbers; for a moment the dates.
    bytes: &'a [u8],
    dates: &'a [u8],
    texts: &'a str,
    /// The message after the one read last.
    next: u16,
    /// The date read last.
    day: i32,
    failed: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Reader<'a> {
        let mut from = Reader { bytes, dates: &[], texts: "", next: 0, day: 0, failed: false };
        from.dates = from.slice();
        let numbers = from.slice();
        match std::str::from_utf8(from.bytes) {
            Ok(texts) => from.texts = texts,
            Err(_) => from.failed = true,
        }
        from.bytes = numbers;
        from
    }

    pub(super) fn done(&self) -> bool {
        !self.failed && self.bytes.is_empty() && self.dates.is_empty() && self.texts.is_empty()
    }

    #[inline(never)]
    pub(super) fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => {
                self.failed = true;
                0
            }
        }
    }

    /// A number in groups of seven bits, the lowest first.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte & 0x80 == 0 {
                return number;
            }
        }
    }

    /// A signed number: the sign is the lowest bit.
    fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    pub(super) fn id(&mut self) -> u16 {
        self.number() as u16
    }

    pub(super) fn flag(&mut self) -> bool {
        self.byte() == 1
    }

    #[inline(never)]
    fn slice(&mut self) -> &'a [u8] {
        let length = self.number() as usize;
        match self.bytes.split_at_checked(length) {
            Some((taken, rest)) => {
                self.bytes = rest;
                taken
            }
            None => {
                self.failed = true;
                self.bytes = &[];
                &[]
            }
        }
    }

    /// The next line of the texts.
    #[inline(never)]
    pub(super) fn text(&mut self) -> String {
        let end = self.texts.bytes().position(|byte| byte == b'\n');
        self.failed |= end.is_none();
        let (text, rest) = self.texts.split_at(end.unwrap_or_default());
        self.texts = rest.get(1..).unwrap_or_default();
        text.to_owned()
    }

    pub(super) fn list<T>(&mut self, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut items = Vec::new();
        for _ in 0..self.number() {
            if self.failed {
                break;
            }
            items.push(read(self));
        }
        items
    }

    #[inline(never)]
    pub(super) fn ids(&mut self) -> Vec<u16> {
        self.list(Self::id)
    }

    #[inline(never)]
    pub(super) fn texts(&mut self) -> Vec<String> {
        self.list(Self::text)
    }

    pub(super) fn option<T>(&mut self, read: impl Fn(&mut Self) -> T) -> Option<T> {
        if self.flag() { Some(read(self)) } else { None }
    }

    #[inline(never)]
    pub(super) fn msg(&mut self) -> Msg {
        let message = self.next.wrapping_add(self.signed() as u16);
        self.next = message.wrapping_add(1);
        Msg(message)
    }

    #[inline(never)]
    pub(super) fn optional_msg(&mut self) -> Option<Msg> {
        self.option(Self::msg)
    }

    #[inline(never)]
    fn optional_text(&mut self) -> Option<String> {
        self.option(Self::text)
    }

    fn date(&mut self) -> Date {
        std::mem::swap(&mut self.bytes, &mut self.dates);
        self.day = self.day.wrapping_add(self.signed() as i32);
        std::mem::swap(&mut self.bytes, &mut self.dates);
        Date(self.day)
    }

    /// One of some variants by its number.
    pub(super) fn one_of<T: Copy>(&mut self, variants: &[T], fallback: T) -> T {
        let known = variants.get(self.number() as usize).copied();
        self.failed |= known.is_none();
        known.unwrap_or(fallback)
    }
}

pub(super) fn fact(from: &mut Reader<'_>) -> Fact {
    Fact {
        id: from.text(),
        kind: kind(from),
        choices: from.list(|from| Choice {
            id: from.text(),
            label: from.msg(),
            hint: from.optional_msg(),
            said: from.msg(),
            change: from.optional_msg(),
            heading: from.optional_msg(),
        }),
        unknown: from.flag(),
        fixed: from.flag(),
        typical: from.option(Reader::byte),
        question: from.msg(),
        why: from.msg(),
        help: from.optional_msg(),
        said: from.optional_msg(),
    }
}

fn kind(from: &mut Reader<'_>) -> Kind {
    match from.number() {
        0 => Kind::Choice,
        1 => Kind::Choices,
        2 => Kind::Country,
        3 => Kind::Date,
        4 => Kind::Number { min: from.signed() as i32, max: from.signed() as i32 },
        other => {
            from.failed |= other != 5;
            Kind::YesNo
        }
    }
}

pub(super) fn atom(from: &mut Reader<'_>) -> Atom {
    Atom { fact: from.byte(), test: test(from) }
}

fn test(from: &mut Reader<'_>) -> Test {
    match from.number() {
        0 => Test::Is(from.number()),
        1 => Test::Has(from.byte()),
        2 => Test::In(from.byte()),
        3 => Test::Date(date_expr(from), compare(from), date_expr(from)),
        4 => Test::Number(compare(from), from.signed() as i32),
        other => {
            from.failed |= other != 5;
            Test::Unknown
        }
    }
}

fn compare(from: &mut Reader<'_>) -> Compare {
    use Compare::{AtLeast, AtMost, Equal, Less, More};
    from.one_of(&[Less, AtMost, Equal, AtLeast, More], Equal)
}

#[inline(never)]
fn date_expr(from: &mut Reader<'_>) -> DateExpr {
    let base = match from.number() {
        0 => Base::Today,
        1 => Base::Fact(from.byte()),
        other => {
            from.failed |= other != 2;
            Base::Fixed(from.date())
        }
    };
    DateExpr { base, months: from.signed() as i16, month_end: from.flag(), days: from.signed() as i16 }
}

#[inline(never)]
pub(super) fn optional_date_expr(from: &mut Reader<'_>) -> Option<DateExpr> {
    from.option(date_expr)
}

pub(super) fn expr(from: &mut Reader<'_>) -> Expr {
    match from.number() {
        0 => Expr::Constant(from.flag()),
        1 => Expr::Atom(from.id()),
        2 => Expr::Not(Box::new(expr(from))),
        3 => Expr::And(from.list(expr)),
        other => {
            from.failed |= other != 4;
            Expr::Or(if from.failed { Vec::new() } else { from.list(expr) })
        }
    }
}

pub(super) fn certainty(from: &mut Reader<'_>) -> Certainty {
    use Certainty::{FundDecides, NoRight, NotYet, PracticeVaries, Settled};
    from.one_of(&[Settled, PracticeVaries, FundDecides, NotYet, NoRight], FundDecides)
}

#[inline(never)]
pub(super) fn basis(from: &mut Reader<'_>) -> Basis {
    Basis { law: from.texts(), sources: from.ids(), checked: from.date(), review: from.date() }
}

fn route(from: &mut Reader<'_>) -> Route {
    Route {
        id: from.text(),
        when: from.id(),
        certainty: certainty(from),
        basis: basis(from),
        title: from.msg(),
        summary: from.msg(),
        differ: from.optional_msg(),
        from: optional_date_expr(from),
        steps: from.ids(),
        documents: from.ids(),
        contacts: from.ids(),
    }
}

fn advice(from: &mut Reader<'_>) -> Advice {
    Advice {
        id: from.text(),
        when: from.id(),
        only: from.ids(),
        except: from.ids(),
        tone: from.one_of(&[Tone::Do, Tone::Know, Tone::Warn], Tone::Know),
        certainty: certainty(from),
        basis: basis(from),
        title: from.msg(),
        text: from.msg(),
        steps: from.ids(),
        documents: from.ids(),
        contacts: from.ids(),
    }
}

fn document(from: &mut Reader<'_>) -> Document {
    Document {
        id: from.text(),
        when: from.option(Reader::id),
        certainty: certainty(from),
        basis: basis(from),
        title: from.msg(),
        shows: from.optional_msg(),
        instead: from.optional_msg(),
        refused: from.optional_msg(),
    }
}

fn step(from: &mut Reader<'_>) -> Step {
    Step {
        id: from.text(),
        when: from.option(Reader::id),
        basis: basis(from),
        title: from.msg(),
        how: from.optional_msg(),
        delay: from.optional_msg(),
        from: optional_date_expr(from),
        by: optional_date_expr(from),
        contact: from.option(Reader::id),
        turn: from.one_of(&[Turn::First, Turn::File, Turn::Beside, Turn::Meanwhile, Turn::After], Turn::File),
    }
}

fn contact(from: &mut Reader<'_>) -> Contact {
    Contact {
        id: from.text(),
        title: from.msg(),
        note: from.optional_msg(),
        url: from.optional_text(),
        phone: from.optional_text(),
        phone_abroad: from.optional_text(),
        address: from.optional_text(),
        sources: from.ids(),
    }
}

fn amount(from: &mut Reader<'_>) -> Amount {
    Amount {
        id: from.text(),
        values: from.list(|from| Value { from: from.date(), until: from.date(), cents: from.signed() }),
        sources: from.ids(),
        url: from.text(),
    }
}

pub(super) fn source(from: &mut Reader<'_>) -> Source {
    let (id, title, url, dated) = (from.text(), from.text(), from.text(), from.text());
    Source { id, title, url, dated, grade: from.text().chars().next().unwrap_or('L') }
}

pub(super) fn countries(from: &mut Reader<'_>) -> Vec<Country> {
    let (codes, sets, places) = (from.slice(), from.list(Reader::number), from.slice());
    let countries = wire::countries::join(codes, &sets, places);
    from.failed |= countries.is_none();
    countries.unwrap_or_default()
}

fn diagram(from: &mut Reader<'_>) -> Diagram {
    let variables = from.list(|from| Variable {
        fact: from.byte(),
        atoms: from.ids(),
        cells: from.list(|from| from.number() as u32),
        unknown: from.flag(),
    });
    let shapes = from.list(|from| (from.byte(), from.slice()));
    let diagram = wire::diagram::join(variables, &shapes, &from.ids(), from.slice(), &from.ids());
    from.failed |= diagram.is_none();
    diagram.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::rulebook::write::to_bytes;
    use crate::rulebook::{Pack, Rulebook};
    use proptest::prelude::*;

    fn rulebook() -> Vec<u8> {
        include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.bin")).to_vec()
    }

    #[test]
    fn what_the_build_wrote_is_read_as_it_was() {
        let bytes = rulebook();
        let rulebook = Rulebook::read(&bytes).unwrap();
        assert_eq!(to_bytes(&rulebook).unwrap(), bytes);
        for bytes in crate::i18n::msg::PACKS {
            let pack = Pack::read(bytes).unwrap();
            assert_eq!(pack.to_bytes(), *bytes);
        }
    }

    proptest! {
        #[test]
        fn damaged_bytes_are_refused_or_read_and_never_panic(at in 0usize..60_000, byte: u8, cut in 0usize..60_000) {
            let mut bytes = rulebook();
            let length = bytes.len();
            prop_assert_eq!(Rulebook::read(&bytes[..cut % length]), None);
            bytes[at % length] = byte;
            let _ = Rulebook::read(&bytes);
        }
    }
}
