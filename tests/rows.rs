//! Every row of the decision tables has a rule, and a worked case that names it; every settled conflict has a case.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the rulebook must stop")]

use std::collections::BTreeSet;
use std::path::Path;

/// The rows of the tables, by file: students 2, workers 0, residence 1, number-and-papers 2 ("numbers").
const TABLES: &[(&str, &str)] = &[
    (
        "students",
        "A1 A2 A3 A4a A4b A4c A5 A6 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 C1 C2 C3 C4 C5 C6 C7 C8 D0 D1 D2 D3 D4 D5 D6 D7 D8 \
         D9 E1 E2 F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 G1 G2 G3 G4 G5 G6 H1 H2 H3 I",
    ),
    (
        "workers",
        "W01 W02 W03 W04 W05 W06 W07 W08 W09 W10 W11 W12 W13 W14 W15 P01 P02 P03 P04 J01 J02 J03 J04 J05 J06 J07 J08 \
         J09 J10 F01 N01 N02 N03",
    ),
    (
        "residence",
        "R0 R1 R2 R3 R4 R5 R6 R7 R7b R7c R8 R9 R9b R9c R10 R11 R12 R13 R13b R13c R13d R13e R14 R14b R14c R15 R16 R16b \
         R16c R17 R18",
    ),
    ("numbers", "T1 T2 T3 T4 T5 T6 T7 L1 L2 L3 L4 L5 L6"),
];
/// When stuck (number-and-papers 5): rules of `stages.toml`, which has tests of its own instead of worked cases.
const STUCK: std::ops::RangeInclusive<u8> = 1..=14;
/// The settled conflicts that decide for somebody. The others say how an answer looks: amounts (12), postal addresses
/// and phone numbers (13), how sure (14), where CLEISS and Urssaf are (22).
const SETTLED: &[u8] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15, 16, 17, 18, 19, 20, 21, 23];

/// The texts of the files in this folder and below; in `rulebook`, without the worked cases.
fn texts(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("cases") {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "toml") {
                found.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

/// The rows that a list names: `students A1, D5, workers J06 (why)`. A row without a table belongs to the one before.
fn named(list: &str) -> Vec<String> {
    let mut table = "";
    let mut rows = Vec::new();
    for part in list.split(", ") {
        let mut words = part.split(' ');
        let mut row = words.next().unwrap_or_default();
        if TABLES.iter().any(|(name, _)| *name == row) {
            table = row;
            row = words.next().unwrap_or_default();
        }
        rows.push(format!("{table} {row}"));
    }
    rows
}

/// The rows of the rules: of lists, and of the comments of papers and stages, which have no lists.
fn rules() -> BTreeSet<String> {
    let mut rows = BTreeSet::new();
    for text in texts("rulebook") {
        for line in text.lines() {
            if let Some(list) = line.strip_prefix("rows = [") {
                rows.extend(list.split('"').skip(1).step_by(2).map(str::to_owned));
            }
            if let Some((_, comment)) = line.split_once("]] # ") {
                rows.extend(comment.split([':', ',']).map(|row| row.trim().to_owned()));
            }
        }
    }
    rows
}

/// What the cases say they come from.
fn sources() -> Vec<String> {
    let all = texts("rulebook/cases");
    let lines = all.iter().flat_map(|text| text.lines());
    lines.filter_map(|line| Some(line.strip_prefix("source = \"")?.split('"').next()?.to_owned())).collect()
}

#[test]
fn every_row_of_the_tables_has_a_rule_and_a_case() {
    let rules = rules();
    let cases: BTreeSet<String> = sources().iter().flat_map(|source| named(source)).collect();
    let mut missing = Vec::new();
    for (table, rows) in TABLES {
        for row in rows.split_whitespace() {
            let row = format!("{table} {row}");
            if !rules.contains(&row) {
                missing.push(format!("{row} has no rule"));
            }
            if !cases.contains(&row) {
                missing.push(format!("{row} has no case"));
            }
        }
    }
    let stuck = STUCK.filter(|number| !rules.contains(&format!("K{number}")));
    missing.extend(stuck.map(|number| format!("K{number} has no rule")));
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The points of the domain's README that a source names: `domain point 3`, `domain points 8 and 15`.
fn points(source: &str) -> Vec<u8> {
    let lists = source.split("domain point").skip(1).map(|list| list.trim_start_matches('s'));
    lists.flat_map(|list| list.split([',', ' ']).filter_map(|word| word.parse().ok())).collect()
}

#[test]
fn every_settled_conflict_has_a_case() {
    let shown: BTreeSet<u8> = sources().iter().flat_map(|source| points(source)).collect();
    let missing: Vec<u8> = SETTLED.iter().copied().filter(|point| !shown.contains(point)).collect();
    assert!(missing.is_empty(), "no case for the settled conflicts {missing:?}");
}

#[test]
fn a_source_is_read_as_people_write_it() {
    assert_eq!(
        named("students T4, D1, workers J06 (never worked), CSS R111-4"),
        ["students T4", "students D1", "workers J06", "workers CSS"]
    );
    assert_eq!(points("students F3, domain points 8 and 15"), [8, 15]);
    assert_eq!(points("domain point 1 (family before protection), residence R9"), [1]);
}
