//! The adviser's desk: a table of cases in, what follows from each out. A bad row is named and the others are kept.
//!
//! - here: the cases of a table, what follows from one, the table of results.
//! - [`csv`]: rows and cells.
//! - `cell`: an answer from a cell, and back.
//! - [`sample`]: a table to begin with, which holds every value.
//!
//! The first row of a table names facts by their ids; columns that name none (a name, a file number) are handed
//! through. An empty cell is no answer yet.

mod cell;
pub mod csv;
pub mod sample;

pub use cell::{answer, text};

use super::build;
use crate::engine::{Engine, Facts, Verdict};
use crate::rulebook::date::Date;
use crate::rulebook::{Certainty, FactId, ItemId, RouteId, Rulebook};
use csv::Row;

/// A table of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The sign between its cells, and between those of its results.
    pub separator: u8,
    /// The headings, as written.
    pub headings: Vec<String>,
    /// The fact that each column answers; `None` for a column that is handed through.
    pub columns: Vec<Option<FactId>>,
    /// Its cases, in order.
    pub cases: Vec<Case>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its line in the file, from 1.
    pub line: u32,
    /// Its cells, as written.
    pub cells: Vec<String>,
    /// The answers.
    pub facts: Facts,
    /// What is wrong with it: then nothing follows from it.
    pub faults: Vec<Fault>,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its line in the file, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// What it is.
    pub wrong: Wrong,
}

/// What is wrong with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is no answer to this fact.
    Answer(FactId),
    /// It has no heading.
    Heading,
    /// Its quote is never closed.
    Quote,
}

/// Why a table cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no row, or only the headings.
    Empty,
    /// No heading is the id of a fact.
    NoFact,
    /// Two columns answer this fact; the second is here (from 1).
    Twice(FactId, u32),
}

/// What follows from a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The route, once it is decided.
    pub route: Option<RouteId>,
    /// How sure the answer is; `None` while the route is open. Without a route: the fund decides.
    pub certainty: Option<Certainty>,
    /// For a route that is not open yet: the first day it is.
    pub from: Option<Date>,
    /// What to do first.
    pub step: Option<ItemId>,
    /// What to ask next.
    pub next: Option<FactId>,
}

/// A column of the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The route.
    Route,
    /// How sure.
    Certainty,
    /// From when.
    From,
    /// What to do first.
    FirstStep,
    /// What to ask next.
    NextQuestion,
    /// What is wrong with the row.
    Problem,
}

/// The columns of the results, in order.
pub const COLUMNS: [Column; 6] = [
    Column::Route,
    Column::Certainty,
    Column::From,
    Column::FirstStep,
    Column::NextQuestion,
    Column::Problem,
];

/// Something that the results name; the caller has the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// A heading.
    Heading(Column),
    /// A route.
    Route(RouteId),
    /// A certainty.
    Certainty(Certainty),
    /// A day.
    Day(Date),
    /// A step.
    Step(ItemId),
    /// A question.
    Question(FactId),
    /// A fault.
    Fault(Fault),
}

impl Table {
    /// Reads a table.
    ///
    /// # Errors
    /// When there is no case, or the headings do not say which column answers what.
    pub fn read(rulebook: &Rulebook, text: &str) -> Result<Table, Unreadable> {
        let separator = csv::separator(text);
        let mut rows = csv::rows(text, separator);
        let headings = rows.next().ok_or(Unreadable::Empty)?.cells;
        let mut columns = Vec::new();
        for heading in &headings {
            let name = heading.trim();
            let fact = rulebook.facts.iter().position(|fact| fact.id.eq_ignore_ascii_case(name));
            let fact = fact.map(|id| id as FactId);
            if let Some(id) = fact.filter(|_| columns.contains(&fact)) {
                return Err(Unreadable::Twice(id, columns.len() as u32 + 1));
            }
            columns.push(fact);
        }
        if columns.iter().all(Option::is_none) {
            return Err(Unreadable::NoFact);
        }
        let filled =
            rows.filter(|row| row.open.is_some() || row.cells.iter().any(|cell| !cell.trim().is_empty()));
        let cases: Vec<Case> = filled.map(|row| case(rulebook, &columns, row)).collect();
        if cases.is_empty() {
            Err(Unreadable::Empty)
        } else {
            Ok(Table { separator, headings, columns, cases })
        }
    }

    /// A table of these cases, each with its name, that answers every fact which one of them answers.
    pub fn of(rulebook: &Rulebook, heading: &str, separator: u8, cases: &[(&str, &Facts)]) -> Table {
        let all = 0..rulebook.facts.len() as FactId;
        let given: Vec<FactId> =
            all.filter(|fact| cases.iter().any(|(_, facts)| facts.get(*fact).is_some())).collect();
        let id = |fact: &FactId| rulebook.facts[usize::from(*fact)].id.clone();
        let row = |(line, (name, facts)): (u32, &(&str, &Facts))| {
            let cell = |fact: &FactId| {
                let about = &rulebook.facts[usize::from(*fact)];
                facts.get(*fact).map(|answer| text(rulebook, about, answer)).unwrap_or_default()
            };
            let cells = std::iter::once((*name).to_owned()).chain(given.iter().map(cell)).collect();
            Case { line, cells, facts: (*facts).clone(), faults: Vec::new() }
        };
        Table {
            separator,
            headings: std::iter::once(heading.to_owned()).chain(given.iter().map(id)).collect(),
            columns: std::iter::once(None).chain(given.iter().copied().map(Some)).collect(),
            cases: (2..).zip(cases).map(row).collect(),
        }
    }

    /// The table with what follows from each case beside it, as CSV for spreadsheets. `say` has the words.
    pub fn results(&self, engine: &Engine, today: Date, say: &dyn Fn(Said) -> String) -> String {
        let outcomes: Vec<Outcome> =
            self.cases.iter().map(|case| case.outcome(engine, today).unwrap_or_default()).collect();
        self.written(&outcomes, say)
    }

    /// The same with what follows from each case, which is known already.
    pub fn written(&self, outcomes: &[Outcome], say: &dyn Fn(Said) -> String) -> String {
        let headings = COLUMNS.map(|column| say(Said::Heading(column)));
        let mut out = String::new();
        self.line(&mut out, &self.headings, &headings);
        for (case, outcome) in self.cases.iter().zip(outcomes) {
            let faults: Vec<String> = case.faults.iter().map(|fault| say(Said::Fault(*fault))).collect();
            let said = |said: Option<Said>| said.map(say).unwrap_or_default();
            let results = [
                said(outcome.route.map(Said::Route)),
                said(outcome.certainty.map(Said::Certainty)),
                said(outcome.from.map(Said::Day)),
                said(outcome.step.map(Said::Step)),
                said(outcome.next.map(Said::Question)),
                faults.join("; "),
            ];
            self.line(&mut out, &case.cells, &results);
        }
        out
    }

    fn line(&self, out: &mut String, cells: &[String], results: &[String]) {
        // A row that is short or long keeps its results under their headings.
        for at in 0..self.headings.len() {
            csv::write(out, cells.get(at).map_or("", String::as_str), self.separator);
            out.push(char::from(self.separator));
        }
        for (at, result) in results.iter().enumerate() {
            if at > 0 {
                out.push(char::from(self.separator));
            }
            csv::write(out, result, self.separator);
        }
        out.push_str("\r\n");
    }
}

fn case(rulebook: &Rulebook, columns: &[Option<FactId>], row: Row) -> Case {
    let mut case = Case { line: row.line, cells: row.cells, facts: Facts::default(), faults: Vec::new() };
    for (at, text) in case.cells.iter().enumerate() {
        let wrong = match columns.get(at) {
            _ if row.open == Some(at as u32 + 1) => Some(Wrong::Quote),
            _ if text.trim().is_empty() => None,
            None => Some(Wrong::Heading),
            Some(None) => None,
            Some(Some(id)) => {
                let answer = cell::answer(rulebook, &rulebook.facts[usize::from(*id)], text);
                case.facts.set(*id, answer);
                answer.is_none().then_some(Wrong::Answer(*id))
            }
        };
        if let Some(wrong) = wrong {
            case.faults.push(Fault { line: row.line, column: at as u32 + 1, wrong });
        }
    }
    case
}

impl Case {
    /// What follows from it on this day; `None` if something is wrong with it.
    pub fn outcome(&self, engine: &Engine, today: Date) -> Option<Outcome> {
        if !self.faults.is_empty() {
            return None;
        }
        let evaluation = engine.evaluate(&self.facts, today);
        let route = match evaluation.verdict {
            Verdict::Route(id) => Some(id),
            _ => None,
        };
        let guide = build(engine, &self.facts, today, &evaluation);
        Some(Outcome {
            route,
            certainty: guide.as_ref().map(|guide| guide.certainty),
            from: guide.as_ref().and_then(|guide| guide.from),
            step: guide.as_ref().and_then(|guide| guide.steps.first()).map(|step| step.step),
            next: evaluation.next,
        })
    }
}
