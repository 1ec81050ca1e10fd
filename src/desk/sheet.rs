//! A table that was dropped in, with what follows from its rows. It is worked through in pieces, so that the page stays alive.

use crate::engine::Engine;
use crate::guide::table::{Case, Outcome, Table, Unreadable};
use crate::rulebook::date::Date;
use crate::rulebook::{RouteId, Rulebook};

/// How many rows a screen shows.
pub const SHOWN: usize = 25;

/// Which rows are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those with a fault.
    Wrong,
    /// Those that need more answers.
    Open,
    /// Those that hang on an "I don't know".
    Unsure,
    /// Those of this route.
    Route(RouteId),
}

impl Filter {
    /// The group to which a row belongs.
    pub fn of(case: &Case, outcome: &Outcome) -> Filter {
        match (outcome.route, outcome.certainty) {
            _ if !case.faults.is_empty() => Filter::Wrong,
            (Some(route), _) => Filter::Route(route),
            (None, None) => Filter::Open,
            (None, Some(_)) => Filter::Unsure,
        }
    }
}

/// A table with what follows from its rows.
pub struct Sheet {
    /// What its file is called; may be empty.
    pub name: String,
    /// Its rows, or why there are none.
    pub table: Result<Table, Unreadable>,
    /// What follows from them, as far as it is found.
    pub outcomes: Vec<Outcome>,
    /// When it came, in milliseconds.
    started: f64,
    /// How many milliseconds it took, once all is found.
    pub took: Option<f64>,
    /// Which rows are shown.
    pub filter: Filter,
    /// The first of them on the screen.
    pub from: usize,
}

impl Sheet {
    /// Reads a table; `now` is in milliseconds.
    pub fn new(rulebook: &Rulebook, name: String, text: &str, now: f64) -> Sheet {
        let table = Table::read(rulebook, text);
        Sheet { name, table, outcomes: Vec::new(), started: now, took: None, filter: Filter::All, from: 0 }
    }

    /// Finds what follows from this many rows more; whether some are left.
    pub fn go_on(&mut self, engine: &Engine, today: Date, rows: usize) -> bool {
        let Ok(table) = &self.table else { return false };
        let next = table.cases.iter().skip(self.outcomes.len()).take(rows);
        self.outcomes.extend(next.map(|case| case.outcome(engine, today).unwrap_or_default()));
        self.outcomes.len() < table.cases.len()
    }

    /// All is found at this time, in milliseconds.
    pub fn finish(&mut self, now: f64) {
        self.took = Some(now - self.started);
    }

    /// Its rows with what follows from them, as far as it is found.
    pub fn rows(&self) -> impl Iterator<Item = (&Case, &Outcome)> {
        let cases = self.table.as_ref().map(|table| table.cases.as_slice()).unwrap_or_default();
        cases.iter().zip(&self.outcomes)
    }

    /// The places of the rows that are to be shown.
    pub fn chosen(&self) -> Vec<usize> {
        let fits = |case: &Case, outcome: &Outcome| {
            matches!(self.filter, Filter::All) || Filter::of(case, outcome) == self.filter
        };
        self.rows().enumerate().filter(|(_, (case, outcome))| fits(case, outcome)).map(|(at, _)| at).collect()
    }

    /// The groups of rows with their numbers: all, those with a fault, those not decided; then the routes, the most frequent first.
    pub fn groups(&self) -> Vec<(Filter, usize)> {
        let mut groups: Vec<(Filter, usize)> = Vec::new();
        for (case, outcome) in self.rows() {
            let group = Filter::of(case, outcome);
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, count)) => *count += 1,
                None => groups.push((group, 1)),
            }
        }
        groups.push((Filter::All, self.outcomes.len()));
        let route = |group: &Filter| matches!(group, Filter::Route(_));
        groups.sort_by(
            |(a, many), (b, more)| {
                if route(a) && route(b) { more.cmp(many).then(a.cmp(b)) } else { a.cmp(b) }
            },
        );
        groups
    }

    /// What the adviser calls a row: the first cell of a column that is no fact.
    pub fn label(&self, at: usize) -> Option<&str> {
        let table = self.table.as_ref().ok()?;
        let column = table.columns.iter().position(Option::is_none)?;
        let name = table.cases.get(at)?.cells.get(column)?.trim();
        (!name.is_empty()).then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::embedded_rulebook;

    #[test]
    fn rows_are_worked_through_in_pieces_and_grouped() {
        let engine = Engine::new(embedded_rulebook().unwrap());
        let today = Date::parse("2026-11-23").unwrap();
        let text = "who,situation,cover,nationality,permit,stay\nAna,study,none,BR,vls_ts,over_6\n,nothing,,,,\nCy,,,,,\n Di ,study,none,IN,vls_ts,over_6\n";
        let mut sheet = Sheet::new(engine.rulebook(), "a.csv".to_owned(), text, 100.0);
        assert!(sheet.go_on(&engine, today, 3));
        assert!(!sheet.go_on(&engine, today, 3));
        sheet.finish(130.0);
        assert_eq!((sheet.took, sheet.outcomes.len()), (Some(30.0), 4));
        let groups = sheet.groups();
        let route = sheet.outcomes[0].route.unwrap();
        assert_eq!(
            groups,
            [(Filter::All, 4), (Filter::Wrong, 1), (Filter::Open, 1), (Filter::Route(route), 2)]
        );
        assert_eq!(sheet.chosen(), [0, 1, 2, 3]);
        sheet.filter = Filter::Route(route);
        assert_eq!(sheet.chosen(), [0, 3]);
        sheet.filter = Filter::Wrong;
        assert_eq!(sheet.chosen(), [1]);
        assert_eq!([0, 1, 3].map(|at| sheet.label(at)), [Some("Ana"), None, Some("Di")]);
    }

    #[test]
    fn what_is_no_table_has_no_rows() {
        let engine = Engine::new(embedded_rulebook().unwrap());
        let mut sheet = Sheet::new(engine.rulebook(), String::new(), "a,b\n1,2\n", 0.0);
        assert!(!sheet.go_on(&engine, Date(20_780), 10));
        assert_eq!(sheet.table, Err(Unreadable::NoFact));
        assert_eq!((sheet.rows().count(), sheet.groups()), (0, vec![(Filter::All, 0)]));
    }
}
