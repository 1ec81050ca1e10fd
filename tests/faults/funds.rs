//! Faults of `funds.csv`.

use super::fixture::{shows, valid};

const FILE: &str = "rulebook/funds.csv";

#[test]
fn a_department_that_does_not_exist() {
    let root = valid().change(FILE, "2A,", "20,");
    shows(
        root,
        r#"
rulebook/funds.csv:4:1: `20` is no *département* or territory
4 | 20,CPAM de la Corse-du-Sud,
  | ^^
hint: they go from `01` to `95`, with `2A` and `2B` for `20`; overseas from `971` to `978` and from `986` to `988`
"#,
    );
}

#[test]
fn a_fund_without_a_name() {
    let root = valid().change(FILE, "CPAM de la Corse-du-Sud", " ");
    shows(
        root,
        r#"
rulebook/funds.csv:4:4: the fund of `2A` has no name
4 | 2A, ,
  |    ^
"#,
    );
}

#[test]
fn duplicate_fund() {
    let root = valid().change(FILE, "CPAM du Hainaut", "CPAM des Flandres");
    shows(
        root,
        r#"
rulebook/funds.csv:3:4: duplicate fund `CPAM des Flandres` of `59`
3 | 59,CPAM des Flandres,by commune
  |    ^^^^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn a_wrong_heading() {
    let root = valid().change(FILE, "department,name", "name,department");
    shows(
        root,
        r#"
rulebook/funds.csv:1:1: column 1 must be `department`
1 | name,department,note
  | ^^^^

rulebook/funds.csv:1:6: column 2 must be `name`
1 | name,department,note
  |      ^^^^^^^^^^
"#,
    );
}

#[test]
fn too_few_cells() {
    let root = valid().change(FILE, "2A,CPAM de la Corse-du-Sud,", "2A");
    shows(
        root,
        r#"
rulebook/funds.csv:4:1: 1 cells, but the heading has 3
4 | 2A
  | ^^
"#,
    );
}

#[test]
fn no_file() {
    shows(
        valid().without(FILE),
        r#"
rulebook/funds.csv:1:1: cannot be read: it is not there
1 |
  | ^
"#,
    );
}

#[test]
fn the_local_fund_is_one_contact() {
    const CONTACTS: &str = "rulebook/contacts.toml";
    let local = valid().change(CONTACTS, "id = \"fund\"\n", "id = \"fund\"\nlocal = true\n");
    let compiled = local.compile().map_err(|faults| faults[0].to_string()).unwrap();
    assert_eq!(compiled.folder.local, Some(0));
    assert_eq!(valid().compile().map_err(|faults| faults[0].to_string()).unwrap().folder.local, None);

    let root = local.change(
        CONTACTS,
        "sources = [\"law-text\"]\n",
        "sources = [\"law-text\"]\n\n[[contact]]\nid = \"second\"\nlocal = true\n",
    );
    let faults = root.compile().err().unwrap_or_default();
    let last = faults.last().map(ToString::to_string).unwrap_or_default();
    assert!(
        last.starts_with("rulebook/contacts.toml:10:9: one contact only can be the local fund"),
        "{last}"
    );
}
