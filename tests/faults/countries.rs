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

#[test]
fn duplicate_group() {
    let root = valid()
        .change("rulebook/countries.csv", "name_fr,EEA", "name_fr,EEA,EEA")
        .change("rulebook/countries.csv", "France,yes", "France,yes,yes")
        .change("rulebook/countries.csv", "Suisse,", "Suisse,,")
        .change("rulebook/countries.csv", "Algérie,", "Algérie,,");
    shows(
        root,
        r#"
rulebook/countries.csv:1:26: duplicate group `EEA`
1 | code,name_en,name_fr,EEA,EEA
  |                          ^^^
"#,
    );
}

#[test]
fn a_group_that_cannot_be_named() {
    let root = valid()
        .change("rulebook/countries.csv", "EEA", "E E A")
        .change("rulebook/facts.toml", "nationality in EEA", "nationality is FR")
        .change("rulebook/routes/10-work.toml", "nationality in EEA", "nationality is FR");
    shows(
        root,
        r#"
rulebook/countries.csv:1:22: a group is named by letters, digits and `_`
1 | code,name_en,name_fr,E E A
  |                      ^^^^^
"#,
    );
}

#[test]
fn a_group_named_as_a_country() {
    let root = valid()
        .change("rulebook/countries.csv", "EEA", "DZ")
        .change("rulebook/facts.toml", "nationality in EEA", "nationality is FR")
        .change("rulebook/routes/10-work.toml", "nationality in EEA", "nationality is FR");
    shows(
        root,
        r#"
rulebook/countries.csv:4:1: `DZ` is the name of a group too
4 | "DZ","Algeria",Algérie,
  | ^^^^
"#,
    );
}

#[test]
fn a_country_without_a_name() {
    let root = valid().change("rulebook/countries.csv", "Suisse", "");
    shows(
        root,
        r#"
rulebook/countries.csv:3:16: `CH` has no name in `name_fr`
3 | CH,Switzerland,,
  |                ^
"#,
    );
}
