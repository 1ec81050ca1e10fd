//! `countries.csv`: codes, names and the groups a condition can name.

use super::fault::Faults;
use super::files::Source;
use super::rows::{Row, rows};
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
        let rows = rows(source, faults);
        if let Some((heading, rows)) = rows.split_first() {
            countries.columns = groups(heading, faults);
            rows.iter().for_each(|row| country(row, &mut countries, faults));
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

/// The groups that the heading names.
fn groups(heading: &Row<'_>, faults: &Faults) -> Vec<String> {
    heading.must_begin(&HEAD, faults);
    let columns = HEAD.len()..heading.len();
    let groups: Vec<String> = columns.map(|column| heading.cell(column).to_owned()).collect();
    for (index, group) in groups.iter().enumerate() {
        let place = heading.place_of(index + HEAD.len());
        if group.is_empty() || !group.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            faults.at(&place, "a group is named by letters, digits and `_`");
        } else if groups[..index].contains(group) {
            faults.at(&place, format!("duplicate group `{group}`"));
        }
    }
    groups
}

fn country(row: &Row<'_>, countries: &mut Countries, faults: &Faults) {
    let code = row.cell(0);
    if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
        faults.at(&row.place_of(0), format!("`{code}` is not a code of two capital letters"));
    } else if countries.names.iter().any(|(other, ..)| other == code) {
        faults.at(&row.place_of(0), format!("duplicate country `{code}`"));
    } else if countries.columns.iter().any(|group| group == code) {
        faults.at(&row.place_of(0), format!("`{code}` is the name of a group too"));
    }
    for (column, heading) in HEAD.iter().enumerate().skip(1) {
        if row.cell(column).trim().is_empty() {
            faults.at(&row.place_of(column), format!("`{code}` has no name in `{heading}`"));
        }
    }
    let mut members = Vec::new();
    for column in HEAD.len()..row.len() {
        let value = row.cell(column);
        if !value.is_empty() && value != "yes" {
            faults.at(&row.place_of(column), format!("`{value}` must be `yes` or nothing"));
        }
        members.push(value == "yes");
    }
    let name = |column| row.cell(column).to_owned();
    countries.names.push((code.to_owned(), name(1), name(2)));
    countries.members.push(members);
}
