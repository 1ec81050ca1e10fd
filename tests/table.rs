//! The adviser's table: every worked case as a row leads where its author says; bad rows are named, others kept.
#![expect(clippy::unwrap_used, reason = "a test stops at what is not there")]

mod common;

use common::{compiled, engine};
use secu_check::engine::{Answer, Facts};
use secu_check::guide::table::{COLUMNS, Fault, Said, Table, Unreadable, Wrong, csv, sample};
use secu_check::rulebook::date::Date;
use secu_check::rulebook::{FactId, Kind};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn read(text: &str) -> Result<Table, Unreadable> {
    Table::read(&compiled().rulebook, text)
}

fn fact(id: &str) -> FactId {
    compiled().rulebook.facts.iter().position(|fact| fact.id == id).unwrap() as FactId
}

fn cell(fact: FactId, answer: Answer) -> String {
    let rulebook = &compiled().rulebook;
    let about = &rulebook.facts[usize::from(fact)];
    let name = |index: usize| about.choices[index].id.clone();
    match answer {
        Answer::Unknown => "unknown".to_owned(),
        Answer::Choice(index) if about.kind == Kind::YesNo => (index == 1).to_string(),
        Answer::Choice(index) => name(usize::from(index)),
        Answer::Choices(0) => "[]".to_owned(),
        Answer::Choices(ticked) => {
            let names: Vec<String> =
                (0..about.choices.len()).filter(|at| ticked >> at & 1 == 1).map(name).collect();
            names.join(", ")
        }
        Answer::Country(index) => {
            String::from_utf8(rulebook.countries[usize::from(index)].code.to_vec()).unwrap()
        }
        Answer::Date(date) => date.to_string(),
        Answer::Number(number) => number.to_string(),
    }
}

#[test]
fn every_case_as_a_row_goes_where_its_author_says() {
    let rulebook = &compiled().rulebook;
    for separator in [b',', b';', b'\t'] {
        let mut text = String::from("\u{FEFF}");
        let facts = 0..rulebook.facts.len() as FactId;
        let headings = facts.clone().map(|fact| rulebook.facts[usize::from(fact)].id.clone());
        let mut line = |cells: Vec<String>| {
            for (at, cell) in cells.iter().enumerate() {
                if at > 0 {
                    text.push(char::from(separator));
                }
                csv::write(&mut text, cell, separator);
            }
            text.push_str("\r\n");
        };
        line(std::iter::once("case".to_owned()).chain(headings).collect());
        for case in &compiled().cases {
            let answer =
                |fact| case.facts.iter().find(|(id, _)| *id == fact).map(|(id, answer)| cell(*id, *answer));
            let cells = facts.clone().map(|fact| answer(fact).unwrap_or_default());
            line(std::iter::once(case.id.clone()).chain(cells).collect());
        }
        let table = read(&text).unwrap();
        assert_eq!((table.separator, table.cases.len()), (separator, compiled().cases.len()));
        assert_eq!(table.columns[0], None, "a column of the adviser's own");
        let last = rulebook.routes.len() as u16 - 1;
        for (row, case) in table.cases.iter().zip(&compiled().cases) {
            let outcome = row.outcome(engine(), case.today).unwrap();
            assert_eq!(outcome.route.unwrap_or(last), case.route, "{}", case.id);
            assert!(outcome.step.is_some() && outcome.certainty.is_some(), "{}", case.id);
        }
    }
}

#[test]
fn a_bad_row_is_named_and_the_others_are_kept() {
    let text = "name;situation;cover;nationality;income\n\
                Ana;job_search;s1;PT;other\n\
                Bo;job_serch;s1;Portugal\n\
                \n;;;\n\
                Cy;\"work\nstudy\";;ES\n\
                Di;study;none;IN;;extra;\n\
                Ed;study;\"none;IN\n\
                Flo;study;none";
    let table = read(text).unwrap();
    let faults: Vec<(u32, u32, Wrong)> = table
        .cases
        .iter()
        .flat_map(|case| &case.faults)
        .map(|Fault { line, column, wrong }| (*line, *column, *wrong))
        .collect();
    assert_eq!(
        faults,
        [
            (3, 2, Wrong::Answer(fact("situation"))),
            (3, 4, Wrong::Answer(fact("nationality"))),
            (8, 6, Wrong::Heading),
            (9, 3, Wrong::Quote),
        ]
    );
    let lines: Vec<(u32, bool)> = table
        .cases
        .iter()
        .map(|case| (case.line, case.outcome(engine(), date("2026-11-23")).is_some()))
        .collect();
    assert_eq!(lines, [(2, true), (3, false), (6, true), (8, false), (9, false), (10, true)]);
    let flo = table.cases[5].outcome(engine(), date("2026-11-23")).unwrap();
    assert_eq!((flo.route, flo.certainty, flo.next), (None, None, Some(fact("nationality"))));

    // The results stand beside the table, under their headings, and can be read as a table again.
    let results = table.results(engine(), date("2026-11-23"), &|said| match said {
        Said::Route(id) => compiled().rulebook.routes[usize::from(id)].id.clone(),
        Said::Fault(fault) => format!("{}:{}", fault.line, fault.column),
        Said::Heading(column) => format!("{column:?}"),
        other => format!("\"{other:?}\";"),
    });
    let rows: Vec<Vec<String>> = csv::rows(&results, b';').map(|row| row.cells).collect();
    assert_eq!(rows.len(), 7);
    assert!(rows.iter().all(|row| row.len() == 5 + COLUMNS.len()), "{rows:?}");
    assert_eq!(rows[1][..6], ["Ana", "job_search", "s1", "PT", "other", "s1-resident"].map(str::to_owned));
    assert_eq!(rows[2][5..], ["", "", "", "", "", "3:2; 3:4"].map(str::to_owned));
    assert_eq!(rows[3][1], "work\nstudy");
}

#[test]
fn a_table_without_cases_or_facts_is_told() {
    assert_eq!(read(""), Err(Unreadable::Empty));
    assert_eq!(read("situation,cover\n\n,\n"), Err(Unreadable::Empty));
    assert_eq!(read("name,town\nAna,Lyon\n"), Err(Unreadable::NoFact));
    assert_eq!(read("cover,name,Cover\ns1,Ana,s1\n"), Err(Unreadable::Twice(fact("cover"), 3)));
}

#[test]
fn the_sample_holds_every_column_and_every_value_and_no_fault() {
    let rulebook = &compiled().rulebook;
    for separator in [b',', b';'] {
        let text = sample::table(rulebook, separator, ("name", "values"), date("2026-11-23"));
        let table = read(&text).unwrap();
        assert_eq!(table.separator, separator);
        assert_eq!(table.columns[0], None);
        let columns: Vec<FactId> = table.columns.iter().copied().flatten().collect();
        assert_eq!(columns, (0..rulebook.facts.len() as FactId).collect::<Vec<_>>());
        for case in &table.cases {
            assert_eq!(case.faults, [], "{:?}", case.cells);
        }
        // The lives lead somewhere, and to different places.
        let routes: Vec<_> = table.cases[..3]
            .iter()
            .map(|case| case.outcome(engine(), date("2026-11-23")).unwrap().route)
            .collect();
        assert!(routes.iter().all(Option::is_some), "{routes:?}");
        assert!(routes[0] != routes[1] && routes[1] != routes[2] && routes[0] != routes[2], "{routes:?}");
        for (id, fact) in rulebook.facts.iter().enumerate() {
            let given: Vec<Answer> =
                table.cases.iter().filter_map(|case| case.facts.get(id as FactId)).collect();
            assert_eq!(given.contains(&Answer::Unknown), fact.unknown, "{}", fact.id);
            for option in 0..fact.choices.len() as u8 {
                let shown = match fact.kind {
                    Kind::Choices => Answer::Choices(1 << option),
                    _ => Answer::Choice(option),
                };
                assert!(given.contains(&shown), "{} {option}", fact.id);
            }
        }
    }
}

#[test]
fn cases_of_the_desk_come_back_from_their_table() {
    let rulebook = &compiled().rulebook;
    let cases = &compiled().cases;
    assert!(cases.len() > 100);
    let facts: Vec<Facts> = cases.iter().map(|case| case.facts.iter().copied().collect()).collect();
    let named: Vec<(&str, &Facts)> =
        cases.iter().zip(&facts).map(|(case, facts)| (case.id.as_str(), facts)).collect();
    let table = Table::of(rulebook, "name", b';', &named);
    let written = table.results(engine(), date("2026-11-23"), &|said| format!("{said:?}"));
    let back = read(&written).unwrap();
    assert_eq!(back.cases.len(), cases.len());
    for (case, row) in cases.iter().zip(&back.cases) {
        assert_eq!(row.faults, [], "{}", case.id);
        assert_eq!(row.cells[0], case.id);
        let mut wanted = case.facts.clone();
        wanted.sort_by_key(|(fact, _)| *fact);
        assert_eq!(row.facts.answered().collect::<Vec<_>>(), wanted, "{}", case.id);
    }
}
