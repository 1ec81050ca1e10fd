//! A table to begin with: some lives as examples, then rows in which every column shows each of its values.

use super::{csv, text};
use crate::engine::Answer;
use crate::rulebook::date::Date;
use crate::rulebook::{Fact, Kind, Rulebook};

/// Some lives: a name, then cells by fact.
const LIVES: [(&str, &[(&str, &str)]); 3] = [
    (
        "Ana",
        &[
            ("situation", "study"),
            ("cover", "none"),
            ("nationality", "BR"),
            ("permit", "vls_ts"),
            ("stay", "over_6"),
        ],
    ),
    (
        "Ben",
        &[
            ("situation", "study + work"),
            ("work_terms", "local"),
            ("cover", "ehic"),
            ("nationality", "DE"),
            ("card_state", "DE"),
        ],
    ),
    (
        "Chi",
        &[
            ("situation", "job_search"),
            ("cover", "none"),
            ("nationality", "PT"),
            ("income", "other"),
            ("history", "worked"),
        ],
    ),
];

/// The whole table. `name` heads the first column, which is no fact; `values` names the rows of values; `today` is among
/// the days.
pub fn table(rulebook: &Rulebook, separator: u8, (name, values): (&str, &str), today: Date) -> String {
    let mut out = String::new();
    let mut line = |first: &str, cells: &mut dyn Iterator<Item = String>| {
        csv::write(&mut out, first, separator);
        for cell in cells {
            out.push(char::from(separator));
            csv::write(&mut out, &cell, separator);
        }
        out.push_str("\r\n");
    };
    line(name, &mut rulebook.facts.iter().map(|fact| fact.id.clone()));
    for (who, cells) in LIVES {
        let cell = |fact: &Fact| cells.iter().find(|(id, _)| *id == fact.id).map_or("", |(_, cell)| cell);
        line(who, &mut rulebook.facts.iter().map(|fact| cell(fact).to_owned()));
    }
    let columns: Vec<Vec<String>> = rulebook.facts.iter().map(|fact| cells(rulebook, fact, today)).collect();
    for row in 0..columns.iter().map(Vec::len).max().unwrap_or(0) {
        let label = [values, " ", &(row + 1).to_string()].concat();
        line(&label, &mut columns.iter().map(|cells| cells.get(row).cloned().unwrap_or_default()));
    }
    out
}

/// Every value of a fact, as cells; of countries and days some.
pub fn cells(rulebook: &Rulebook, fact: &Fact, today: Date) -> Vec<String> {
    let cell = |answer: Answer| text(rulebook, fact, answer);
    let options = 0..fact.choices.len() as u8;
    let mut cells: Vec<String> = match fact.kind {
        Kind::Choice | Kind::YesNo => options.map(|option| cell(Answer::Choice(option))).collect(),
        Kind::Choices => {
            let each = options.map(|option| 1 << option);
            each.chain([3, 0]).map(|ticked| cell(Answer::Choices(ticked))).collect()
        }
        Kind::Country => ["DE", "BR", "MA"].map(str::to_owned).to_vec(),
        Kind::Date => [today, today.plus_days(-100)].map(|day| cell(Answer::Date(day))).to_vec(),
        Kind::Number { min, max } => [min, max].map(|number| cell(Answer::Number(number))).to_vec(),
    };
    if fact.unknown {
        cells.push(cell(Answer::Unknown));
    }
    cells
}
