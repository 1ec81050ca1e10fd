//! `countries.csv`: codes, names and the groups a condition can name.

use super::fault::Faults;
use super::files::{Place, Source};
use std::rc::Rc;

/// Code and names, before the columns of the groups.
const HEAD: [&str; 3] = ["code", "name_en", "name_fr"];

/// All countries and the groups they belong to.
#[derive(Default)]
pub(super) struct Countries {
    /// ISO 3166 code, English name, French name.
    pub(super) names: Vec<(String, String, String)>,
    /// The names of the groups.
    pub(super) columns: Vec<String>,
    /// For each country, whether it belongs to each group.
    members: Vec<Vec<bool>>,
}

impl Countries {
    /// Reads and checks the file.
    pub(super) fn read(source: &Rc<Source>, faults: &Faults) -> Countries {
        let mut countries = Countries::default();
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(source.text.as_bytes());
        let mut width = None;
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    faults.at(&Place::new(source, 0..0), format!("not CSV: {error}"));
                    continue;
                }
            };
            let row = Row::new(source, &record);
            match width {
                None => {
                    countries.columns = row.heading(faults);
                    width = Some(record.len());
                }
                Some(width) if record.len() != width => {
                    faults.at(&row.place(), format!("{} cells, but the heading has {width}", record.len()));
                }
                Some(_) => row.country(&mut countries, faults),
            }
        }
        countries
    }

    /// Whether the country with this index belongs to this group; a country alone is a group of one.
    pub(super) fn belongs(&self, country: usize, group: &str) -> bool {
        match self.columns.iter().position(|column| column == group) {
            Some(column) => {
                self.members.get(country).and_then(|row| row.get(column)).copied().unwrap_or(false)
            }
            None => self.names.get(country).is_some_and(|(code, ..)| code == group),
        }
    }
}

/// A record and where it stands.
struct Row<'a> {
    source: &'a Rc<Source>,
    record: &'a csv::StringRecord,
    start: usize,
    line: &'a str,
}

impl<'a> Row<'a> {
    fn new(source: &'a Rc<Source>, record: &'a csv::StringRecord) -> Row<'a> {
        let from = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        let rest = source.text.get(from..).unwrap_or_default();
        // The reader counts blank lines before a record to the record.
        let start = from + (rest.len() - rest.trim_start_matches('\n').len());
        let line = source.text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
        Row { source, record, start, line }
    }

    fn place(&self) -> Place {
        Place::new(self.source, self.start..self.start + self.line.len())
    }

    fn heading(&self, faults: &Faults) -> Vec<String> {
        for (column, wanted) in HEAD.iter().enumerate() {
            if self.record.get(column) != Some(wanted) {
                let place = self.cell(column);
                faults.at(&place, format!("column {} must be `{wanted}`", column + 1));
            }
        }
        let groups: Vec<String> = self.record.iter().skip(HEAD.len()).map(str::to_owned).collect();
        for (index, group) in groups.iter().enumerate() {
            let place = self.cell(index + HEAD.len());
            if group.is_empty() || !group.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                faults.at(&place, "a group is named by letters, digits and `_`");
            } else if groups[..index].contains(group) {
                faults.at(&place, format!("duplicate group `{group}`"));
            }
        }
        groups
    }

    fn country(&self, countries: &mut Countries, faults: &Faults) {
        let cell = |column| self.record.get(column).unwrap_or_default().to_owned();
        let code = cell(0);
        if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
            faults.at(&self.cell(0), format!("`{code}` is not a code of two capital letters"));
        } else if countries.names.iter().any(|(other, ..)| *other == code) {
            faults.at(&self.cell(0), format!("duplicate country `{code}`"));
        } else if countries.columns.contains(&code) {
            faults.at(&self.cell(0), format!("`{code}` is the name of a group too"));
        }
        for (column, heading) in HEAD.iter().enumerate().skip(1) {
            if cell(column).trim().is_empty() {
                faults.at(&self.cell(column), format!("`{code}` has no name in `{heading}`"));
            }
        }
        let mut members = Vec::new();
        for column in HEAD.len()..self.record.len() {
            let value = cell(column);
            if !value.is_empty() && value != "yes" {
                faults.at(&self.cell(column), format!("`{value}` must be `yes` or nothing"));
            }
            members.push(value == "yes");
        }
        countries.names.push((code, cell(1), cell(2)));
        countries.members.push(members);
    }

    /// Where a cell stands; the line if it has fewer cells.
    fn cell(&self, column: usize) -> Place {
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
