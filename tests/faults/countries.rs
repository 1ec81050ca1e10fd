//! Faults of `countries.csv`.

use super::fixture::{shows, valid};

#[test]
fn a_bad_country_code() {
    let root = valid().change("rulebook/countries.csv", "CH,", "CHE,");
    shows(
        root,
        r#"
rulebook/countries.csv:3:1: `CHE` is not a code of two capital letters
3 | CHE,Switzerland,Suisse,
  | ^^^
"#,
    );
}

#[test]
fn duplicate_country() {
    let root = valid().change("rulebook/countries.csv", "CH,Switzerland", "FR,Switzerland");
    shows(
        root,
        r#"
rulebook/countries.csv:3:1: duplicate country `FR`
3 | FR,Switzerland,Suisse,
  | ^^
"#,
    );
}

#[test]
fn a_cell_that_is_neither_yes_nor_empty() {
    let root = valid().change("rulebook/countries.csv", "France,yes", "France,x");
    shows(
        root,
        r#"
rulebook/countries.csv:2:18: `x` must be `yes` or nothing
2 | FR,France,France,x
  |                  ^
"#,
    );
}

#[test]
fn too_few_cells() {
    let root = valid().change("rulebook/countries.csv", "Switzerland,Suisse,", "Switzerland");
    shows(
        root,
        r#"
rulebook/countries.csv:3:1: 2 cells, but the heading has 4
3 | CH,Switzerland
  | ^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn a_wrong_heading() {
    let root = valid().change("rulebook/countries.csv", "name_en", "name");
    shows(
        root,
        r#"
rulebook/countries.csv:1:6: column 2 must be `name_en`
1 | code,name,name_fr,EEA
  |      ^^^^
"#,
    );
}
