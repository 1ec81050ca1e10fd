//! The decision tables of the domain files, read in the order that `domain/README.md` settles (point 1): first match
//! wins. Written from the tables, not from the rulebook.

use super::person::Person;
use super::{coordination, learning, residence, work};

/// The row that decides, and the route that stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    pub row: &'static str,
    pub route: &'static str,
}

pub fn row(row: &'static str, route: &'static str) -> Option<Row> {
    Some(Row { row, route })
}

/// The route of a person.
pub fn decide(person: &Person) -> Row {
    type Table = fn(&Person) -> Option<Row>;
    let tables: [Table; 8] = [
        // out of scope
        residence::out_of_scope,
        // the work is under another law
        work::under_another_law,
        // in prison; came for treatment, staff of organisations, with no other work here
        residence::excluded,
        // already covered today in France
        residence::covered,
        // works in France, even a little
        work::here,
        // French pension or benefit
        work::french_money,
        // coordination documents
        coordination::forms,
        // enrolled students
        learning::students,
    ];
    // Family joining an insured person, asylum and protection; schools, internships and volunteering, which give at
    // most what residence gives and take away nothing; residence, no right today.
    let rest: [Table; 5] = [
        residence::family,
        residence::protection,
        residence::child_of_who_waits,
        learning::trainees,
        residence::by_residence,
    ];
    tables
        .iter()
        .chain(&rest)
        .find_map(|table| table(person))
        .unwrap_or(Row { row: "students I", route: "fund-decides" })
}
