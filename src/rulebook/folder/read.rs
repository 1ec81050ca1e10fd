//! Reads the folder as the build wrote it.

use super::{
    Clause, Entry, EntryKind, Excess, Folder, Fund, Letter, Number, NumberKind, Paper, Paragraph, Question,
    Recipient, Scope,
};
use crate::rulebook::read::{
    Reader, atom, basis, certainty, countries, expr, fact, optional_date_expr, source,
};

impl Folder {
    /// Reads a folder; `None` if the bytes are not one.
    pub fn read(bytes: &[u8]) -> Option<Folder> {
        let mut from = Reader::new(bytes);
        let folder = Folder {
            fingerprint: from.text(),
            first: from.byte(),
            facts: from.list(fact),
            questions: from.list(|from| Question { fact: from.byte(), scope: scope(from) }),
            atoms: from.list(atom),
            conditions: from.list(expr),
            countries: countries(&mut from),
            sources: from.list(source),
            preparing: from.id(),
            dated_steps: from.texts(),
            entries: from.list(entry),
            papers: from.list(paper),
            excess: from.list(excess),
            letters: from.list(letter),
            grounds: from.list(clause),
            sentences: from.list(clause),
            numbers: from.list(number),
            funds: from.list(|from| Fund { department: from.text(), names: from.texts() }),
            local: from.option(Reader::id),
        };
        from.done().then_some(folder)
    }
}

fn entry(from: &mut Reader<'_>) -> Entry {
    use EntryKind::{Deadline, Do, End, Expect, Know};
    Entry {
        id: from.text(),
        scope: scope(from),
        sure: from.flag(),
        kind: from.one_of(&[Do, Expect, Deadline, End, Know], Know),
        certainty: certainty(from),
        basis: basis(from),
        from: optional_date_expr(from),
        until: optional_date_expr(from),
        before: optional_date_expr(from),
        contacts: from.ids(),
        title: from.msg(),
        text: from.msg(),
    }
}

fn scope(from: &mut Reader<'_>) -> Scope {
    Scope { when: from.id(), only: from.ids(), except: from.ids() }
}

fn paper(from: &mut Reader<'_>) -> Paper {
    Paper {
        document: from.id(),
        file: from.text(),
        advice: from.ids(),
        enclosure: from.msg(),
        copy: from.optional_msg(),
    }
}

fn excess(from: &mut Reader<'_>) -> Excess {
    Excess {
        id: from.text(),
        scope: scope(from),
        certainty: certainty(from),
        basis: basis(from),
        title: from.msg(),
        text: from.msg(),
    }
}

fn letter(from: &mut Reader<'_>) -> Letter {
    use Recipient::{Board, Conciliator, Employer, Fund};
    Letter {
        id: from.text(),
        scope: scope(from),
        to: from.one_of(&[Fund, Conciliator, Board, Employer], Fund),
        registered: from.flag(),
        certainty: certainty(from),
        basis: basis(from),
        title: from.msg(),
        about: from.msg(),
        subject: from.msg(),
        paragraphs: from.list(|from| Paragraph { when: from.option(Reader::id), text: from.optional_msg() }),
        papers: from.flag(),
        enclosures: from.list(Reader::msg),
    }
}

fn clause(from: &mut Reader<'_>) -> Clause {
    Clause { id: from.text(), scope: scope(from), text: from.msg() }
}

fn number(from: &mut Reader<'_>) -> Number {
    Number {
        kind: from.one_of(&NumberKind::ALL, NumberKind::Unclear),
        certainty: certainty(from),
        basis: basis(from),
        contacts: from.ids(),
        title: from.msg(),
        text: from.msg(),
        allows: from.list(Reader::msg),
        refuses: from.list(Reader::msg),
        next: from.list(Reader::msg),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bytes() -> Vec<u8> {
        include_bytes!(concat!(env!("OUT_DIR"), "/folder.bin")).to_vec()
    }

    #[test]
    fn what_the_build_wrote_is_read_as_it_was() {
        let bytes = bytes();
        let folder = Folder::read(&bytes).unwrap();
        assert_eq!(crate::rulebook::write::to_bytes(&folder).unwrap(), bytes);
        for bytes in crate::i18n::folder::PACKS {
            let pack = crate::rulebook::Pack::read(bytes).unwrap();
            assert_eq!(pack.to_bytes(), *bytes);
        }
    }

    proptest! {
        #[test]
        fn damaged_bytes_are_refused_or_read_and_never_panic(at in 0usize..60_000, byte: u8, cut in 0usize..60_000) {
            let mut bytes = bytes();
            let length = bytes.len();
            prop_assert_eq!(Folder::read(&bytes[..cut % length]), None);
            bytes[at % length] = byte;
            let _ = Folder::read(&bytes);
        }
    }
}
