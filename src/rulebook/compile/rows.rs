//! CSV files read row by row: each cell with its place.

use super::fault::Faults;
use super::files::{Place, Source};
use std::rc::Rc;

/// A record and where it stands.
pub(super) struct Row<'a> {
    source: &'a Rc<Source>,
    record: csv::StringRecord,
    start: usize,
    line: &'a str,
}

/// The rows of a file, the heading first; what is not CSV is a fault and left out, as are rows of another width.
pub(super) fn rows<'a>(source: &'a Rc<Source>, faults: &Faults) -> Vec<Row<'a>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(source.text.as_bytes());
    let mut rows: Vec<Row<'a>> = Vec::new();
    for record in reader.records() {
        let row = match record {
            Ok(record) => Row::new(source, record),
            Err(error) => {
                faults.at(&Place::new(source, 0..0), format!("not CSV: {error}"));
                continue;
            }
        };
        match rows.first().map(Row::len) {
            Some(width) if row.len() != width => {
                let message = format!("{} cells, but the heading has {width}", row.len());
                faults.at(&row.place(), message);
            }
            _ => rows.push(row),
        }
    }
    rows
}

impl<'a> Row<'a> {
    fn new(source: &'a Rc<Source>, record: csv::StringRecord) -> Row<'a> {
        let from = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        let rest = source.text.get(from..).unwrap_or_default();
        // The reader counts blank lines before a record to the record.
        let start = from + (rest.len() - rest.trim_start_matches('\n').len());
        let line = source.text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
        Row { source, record, start, line }
    }

    /// How many cells it has.
    pub(super) fn len(&self) -> usize {
        self.record.len()
    }

    /// What a cell holds; nothing where there is none.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.record.get(column).unwrap_or_default()
    }

    /// Reports where this heading does not begin with these.
    pub(super) fn must_begin(&self, head: &[&str], faults: &Faults) {
        for (column, wanted) in head.iter().enumerate() {
            if self.record.get(column) != Some(wanted) {
                let place = self.place_of(column);
                faults.at(&place, format!("column {} must be `{wanted}`", column + 1));
            }
        }
    }

    /// Where the row stands.
    fn place(&self) -> Place {
        Place::new(self.source, self.start..self.start + self.line.len())
    }

    /// Where a cell stands; the line if it has fewer cells.
    pub(super) fn place_of(&self, column: usize) -> Place {
        let mut quoted = false;
        let mut starts = vec![0];
        for (at, c) in self.line.char_indices() {
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => starts.push(at + 1),
                _ => {}
            }
        }
        let Some(start) = starts.get(column).map(|at| self.start + at) else {
            return self.place();
        };
        let end = starts.get(column + 1).map_or(self.line.len(), |next| next - 1);
        Place::new(self.source, start..self.start + end)
    }
}
