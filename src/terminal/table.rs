//! `secu-check table`: a CSV of cases in, what follows from each beside it.

use super::facts::accepted;
use crate::engine::Engine;
use crate::guide::table::{Column, Fault, Said, Table, Unreadable, Wrong};
use crate::rulebook::Rulebook;
use crate::rulebook::date::Date;

/// The results as CSV, and how many rows are wrong.
///
/// # Errors
/// One line, when no row can be read.
pub(super) fn results(engine: &Engine, input: &str, today: Date) -> Result<(String, usize), String> {
    let rulebook = engine.rulebook();
    let table = Table::read(rulebook, input).map_err(|error| match error {
        Unreadable::Empty => "the table has no case: accepted are headings and at least one row".to_owned(),
        Unreadable::NoFact => {
            let ids: Vec<&str> = rulebook.facts.iter().map(|fact| fact.id.as_str()).collect();
            format!("no heading is a fact; accepted are {}", ids.join(", "))
        }
        Unreadable::Twice(fact, column) => {
            let id = &rulebook.facts[usize::from(fact)].id;
            format!("line 1, column {column}: a second column `{id}`; accepted is one")
        }
    })?;
    let say = |said: Said| match said {
        Said::Heading(column) => heading(column).to_owned(),
        Said::Route(id) => rulebook.routes[usize::from(id)].id.clone(),
        Said::Certainty(certainty) => certainty.id().to_owned(),
        Said::Day(date) => date.to_string(),
        Said::Step(id) => rulebook.steps[usize::from(id)].id.clone(),
        Said::Question(fact) => rulebook.facts[usize::from(fact)].id.clone(),
        Said::Fault(fault) => problem(rulebook, fault),
    };
    let wrong = table.cases.iter().filter(|case| !case.faults.is_empty()).count();
    Ok((table.results(engine, today, &say), wrong))
}

fn heading(column: Column) -> &'static str {
    match column {
        Column::Route => "route",
        Column::Certainty => "certainty",
        Column::From => "from",
        Column::FirstStep => "first_step",
        Column::NextQuestion => "next_question",
        Column::Problem => "problem",
    }
}

fn problem(rulebook: &Rulebook, fault: Fault) -> String {
    let what = match fault.wrong {
        Wrong::Answer(fact) => {
            let fact = &rulebook.facts[usize::from(fact)];
            format!("no answer to `{}`; accepted is {}", fact.id, accepted(fact))
        }
        Wrong::Heading => "a cell without a heading".to_owned(),
        Wrong::Quote => "a quote that is never closed".to_owned(),
    };
    format!("line {}, column {}: {what}", fault.line, fault.column)
}
