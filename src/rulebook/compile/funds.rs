//! `funds.csv`: the fund of each *département*.

use super::fault::Faults;
use super::files::Source;
use super::rows::{Row, rows};
use crate::rulebook::folder::Fund;
use std::rc::Rc;

/// The columns; the note is for who reads the file.
const HEAD: [&str; 3] = ["department", "name", "note"];

/// Reads and checks the file: one row a fund, in the order of the *départements*.
pub(super) fn read(source: &Rc<Source>, faults: &Faults) -> Vec<Fund> {
    let mut funds: Vec<Fund> = Vec::new();
    let rows = rows(source, faults);
    if let Some((heading, rows)) = rows.split_first() {
        heading.must_begin(&HEAD, faults);
        rows.iter().for_each(|row| add(row, &mut funds, faults));
    }
    funds
}

fn add(row: &Row<'_>, funds: &mut Vec<Fund>, faults: &Faults) {
    let (department, name) = (row.cell(0), row.cell(1).trim());
    if !is_department(department) {
        let hint = "they go from `01` to `95`, with `2A` and `2B` for `20`; overseas from `971` to `978` and from `986` to `988`";
        let message = format!("`{department}` is no *département* or territory");
        faults.hinted(&row.place_of(0), message, hint);
    }
    if name.is_empty() {
        faults.at(&row.place_of(1), format!("the fund of `{department}` has no name"));
    }
    let known = funds.iter_mut().find(|fund| fund.department == department);
    match known {
        Some(fund) if fund.names.iter().any(|other| other == name) => {
            faults.at(&row.place_of(1), format!("duplicate fund `{name}` of `{department}`"));
        }
        Some(fund) => fund.names.push(name.to_owned()),
        None => funds.push(Fund { department: department.to_owned(), names: vec![name.to_owned()] }),
    }
}

fn is_department(code: &str) -> bool {
    let number: u16 = match code {
        "2A" | "2B" => return true,
        "20" => return false,
        _ if code.bytes().all(|b| b.is_ascii_digit()) => code.parse().unwrap_or(0),
        _ => 0,
    };
    match code.len() {
        2 => (1..=95).contains(&number),
        3 => (971..=978).contains(&number) || (986..=988).contains(&number),
        _ => false,
    }
}
