//! Reads and writes CSV as spreadsheets make it: separated by commas, semicolons or tabs, with or without a mark at
//! the beginning, any line ends, quotes where needed. Never fails: a quote that is not closed ends its row.

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The number of its first line, from 1.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<String>,
    /// The column, from 1, of a quote that is never closed. What follows it in the line is not read.
    pub open: Option<u32>,
}

/// The separator of a text: the sign that its first line has most of, outside quotes.
pub fn separator(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted && counts.iter().any(|(_, count)| *count > 0) => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(sign, _)| *sign == byte).for_each(|(_, count)| *count += 1),
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| sign)
}

/// The rows of a text; empty lines are none.
pub fn rows(text: &str, separator: u8) -> impl Iterator<Item = Row> + '_ {
    let rest = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader { rest, line: 1, separator };
    std::iter::from_fn(move || reader.row())
}

struct Reader<'a> {
    rest: &'a str,
    line: u32,
    separator: u8,
}

impl Reader<'_> {
    fn row(&mut self) -> Option<Row> {
        while self.rest.starts_with(['\n', '\r']) {
            self.end_line();
        }
        if self.rest.is_empty() {
            return None;
        }
        let mut row = Row { line: self.line, ..Row::default() };
        loop {
            let cell = self.cell();
            if cell.is_none() {
                row.open = Some(row.cells.len() as u32 + 1);
                self.rest = self.rest.get(plain(self.rest, None)..).unwrap_or_default();
            }
            row.cells.push(cell.unwrap_or_default());
            if self.rest.as_bytes().first() != Some(&self.separator) {
                break;
            }
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
        self.end_line();
        Some(row)
    }

    /// The next cell, up to the separator or the end of the line. `None`, with nothing read, if its quote is never closed.
    fn cell(&mut self) -> Option<String> {
        let mut text = String::new();
        let mut rest = self.rest;
        while let Some(inside) = rest.strip_prefix('"') {
            let end = inside.find('"')?;
            text.push_str(&inside[..end]);
            rest = &inside[end + 1..];
            // Two quotes stand for one.
            if !rest.starts_with('"') {
                break;
            }
            text.push('"');
        }
        // Lines within quotes count.
        let quoted = &self.rest[..self.rest.len() - rest.len()];
        self.line += breaks(quoted);
        let end = plain(rest, Some(self.separator));
        text.push_str(&rest[..end]);
        self.rest = &rest[end..];
        Some(text)
    }

    fn end_line(&mut self) {
        let end = self.rest.strip_prefix("\r\n").or_else(|| self.rest.strip_prefix(['\n', '\r']));
        if let Some(rest) = end {
            self.rest = rest;
            self.line += 1;
        }
    }
}

/// How many lines a text breaks.
fn breaks(text: &str) -> u32 {
    (text.matches(['\n', '\r']).count() - text.matches("\r\n").count()) as u32
}

/// How many bytes come before the end of the line, or before the separator.
fn plain(text: &str, separator: Option<u8>) -> usize {
    let ends = |byte: u8| matches!(byte, b'\n' | b'\r') || Some(byte) == separator;
    text.bytes().position(ends).unwrap_or(text.len())
}

/// Adds a cell, in quotes where it needs them.
pub fn write(out: &mut String, cell: &str, separator: u8) {
    let needs = |byte: u8| matches!(byte, b'"' | b'\n' | b'\r') || byte == separator;
    if cell.bytes().any(needs) {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, rows, separator, write};
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<Row> {
        rows(text, separator(text)).collect()
    }

    fn cells(text: &str) -> Vec<Vec<String>> {
        read(text).into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        let wanted = vec![vec!["a", "b;c, d", "e\"f"], vec!["1", "", "3"]];
        for text in [
            "a,\"b;c, d\",\"e\"\"f\"\n1,,3\n",
            "a;\"b;c, d\";\"e\"\"f\"\r\n1;;3",
            "\u{FEFF}a\tb;c, d\te\"f\r1\t\t3\r\r",
            "\n\na,\"b;c, d\",e\"f\n\n1,,3",
        ] {
            assert_eq!(cells(text), wanted, "{text:?}");
        }
        assert_eq!(cells("one"), [["one"]]);
        assert_eq!(cells(""), Vec::<Vec<String>>::new());
    }

    #[test]
    fn lines_are_counted_through_quotes() {
        let lines: Vec<u32> = read("a,b\r\n\"1\r\n2\n3\",x\n\ny,z\n").iter().map(|row| row.line).collect();
        assert_eq!(lines, [1, 2, 6]);
    }

    #[test]
    fn a_quote_never_closed_costs_its_line_only() {
        let rows = read("a,b,c\n1,\"2,3\n4,5,6\n");
        assert_eq!(rows[1].open, Some(2));
        assert_eq!(rows[1].cells, ["1", ""]);
        assert_eq!(
            (rows[2].line, &rows[2].cells[..], rows[2].open),
            (3, &["4", "5", "6"].map(str::to_owned)[..], None)
        );
    }

    proptest! {
        /// Against the `csv` crate, on any text whose quotes are closed.
        #[test]
        fn agrees_with_the_csv_crate(text in "[a\",;\t\n\r é]{0,40}", separator in prop_oneof![Just(b','), Just(b';'), Just(b'\t')]) {
            let ours: Vec<Row> = rows(&text, separator).collect();
            prop_assume!(ours.iter().all(|row| row.open.is_none()));
            let mut theirs = csv::ReaderBuilder::new();
            let mut theirs = theirs.delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
            let theirs: Vec<Vec<String>> =
                theirs.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
            let ours: Vec<Vec<String>> = ours.into_iter().map(|row| row.cells).collect();
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn what_is_written_is_read_again(
            table in proptest::collection::vec(proptest::collection::vec("\\PC{0,6}|[\",;\t\n\r]{0,6}", 2..4), 1..5),
            separator in prop_oneof![Just(b','), Just(b';'), Just(b'\t')],
        ) {
            let mut text = String::new();
            for row in &table {
                for (at, cell) in row.iter().enumerate() {
                    if at > 0 {
                        text.push(char::from(separator));
                    }
                    write(&mut text, cell, separator);
                }
                text.push('\n');
            }
            let ours: Vec<Vec<String>> = rows(&text, separator).map(|row| row.cells).collect();
            let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
            prop_assume!(!text.starts_with('\u{FEFF}'));
            prop_assert_eq!(ours, table);
        }

        #[test]
        fn any_text_is_read(text in "(\\PC|[\",;\n\r]){0,60}") {
            let separator = separator(&text);
            let mut line = 0;
            for row in rows(&text, separator) {
                prop_assert!(row.line > line && !row.cells.is_empty());
                line = row.line;
            }
        }
    }
}
