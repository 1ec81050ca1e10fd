//! Texts of TOML files that know where each of their characters stands, so that a fault in a condition points into
//! the condition and not at its line.

use super::files::{Place, Source};
use std::ops::Range;
use std::rc::Rc;

/// A text as TOML reads it, and where it is written.
#[derive(Clone, Debug)]
pub(super) struct Text {
    /// What it says.
    pub(super) value: String,
    source: Rc<Source>,
    /// For each byte of `value`, and for its end, the byte of the file.
    origins: Vec<usize>,
}

impl Text {
    /// The text that is written, quotes and all, at this range of the file and reads `value`.
    pub(super) fn new(source: &Rc<Source>, range: Range<usize>, value: &str) -> Text {
        let raw = source.text.get(range.clone()).unwrap_or_default();
        let mut origins = origins(raw, range.start);
        if origins.len() != value.len() + 1 {
            // Not reached while TOML's escapes are as below; a place at the beginning is still better than none.
            origins = vec![range.start; value.len() + 1];
        }
        Text { value: value.to_owned(), source: Rc::clone(source), origins }
    }

    /// The place of the whole text, without its quotes.
    pub(super) fn place(&self) -> Place {
        self.part(0..self.value.len())
    }

    /// The place of a range of its bytes.
    pub(super) fn part(&self, range: Range<usize>) -> Place {
        let origin = |at: usize| self.origins.get(at).or(self.origins.last()).copied().unwrap_or(0);
        Place::new(&self.source, origin(range.start)..origin(range.end))
    }
}

/// For each byte of the text that `raw` stands for, and for its end, where it is written. `raw` is a TOML string of
/// any of the four kinds, or a bare key.
fn origins(raw: &str, start: usize) -> Vec<usize> {
    let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| raw.starts_with(quote)).unwrap_or("");
    let escapes = quote.starts_with('"');
    let inner = raw.get(quote.len()..raw.len().saturating_sub(quote.len())).unwrap_or_default();
    let mut at = start + quote.len();
    let mut rest = inner;
    // A line end right after the opening quotes of a text of several lines does not belong to it.
    if quote.len() == 3 && rest.starts_with('\n') {
        rest = &rest[1..];
        at += 1;
    }
    let mut origins = Vec::with_capacity(raw.len());
    while let Some(first) = rest.chars().next() {
        let (written, bytes) =
            if escapes && first == '\\' { escape(rest) } else { (first.len_utf8(), first.len_utf8()) };
        origins.extend(std::iter::repeat_n(at, bytes));
        at += written;
        rest = rest.get(written..).unwrap_or_default();
    }
    origins.push(at);
    origins
}

/// How many bytes an escape is written with, and how many it stands for.
fn escape(rest: &str) -> (usize, usize) {
    let code = |digits: usize| {
        let character = rest.get(2..2 + digits).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        (2 + digits, character.and_then(char::from_u32).map_or(0, char::len_utf8))
    };
    match rest.as_bytes().get(1) {
        Some(b'x') => code(2),
        Some(b'u') => code(4),
        Some(b'U') => code(8),
        // A backslash at the end of a line takes the line end and the blanks after it away.
        Some(b' ' | b'\t' | b'\n') => {
            let blank = rest[1..].len() - rest[1..].trim_start().len();
            (1 + blank, 0)
        }
        _ => (2, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_character_knows_where_it_is_written() {
        for raw in [
            r#""plain é text""#,
            r#""a \"b\" \u00e9\t\\ c""#,
            "'''\nno \\n escapes'''",
            "\"\"\"\n  studies and \\\n     nationality\"\"\"",
            "bare-key",
        ] {
            let file = if raw == "bare-key" { format!("{raw} = 1") } else { format!("k = {raw}") };
            let table = toml::de::DeTable::parse(&file).unwrap();
            let (key, value) = table.get_ref().iter().next().unwrap();
            let (span, text) = match value.get_ref().as_str() {
                Some(text) => (value.span(), text),
                None => (key.span(), key.get_ref().as_ref()),
            };
            let source = Rc::new(Source { file: "a".into(), text: file.clone() });
            let read = Text::new(&source, span.clone(), text);
            assert_ne!(read.origins.first(), read.origins.last(), "{raw}");
            for (at, c) in text.char_indices() {
                let written = &file[read.origins[at]..];
                assert!(written.starts_with(c) || written.starts_with('\\'), "{raw}: {c} at {written}");
            }
        }
    }
}
