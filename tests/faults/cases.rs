//! Faults of worked cases.

use super::fixture::{shows, valid};

#[test]
fn a_case_with_an_unknown_fact() {
    let root = valid().change("rulebook/cases/all.toml", r#"cover = "ehic""#, r#"covr = "ehic""#);
    shows(
        root,
        r#"
rulebook/cases/all.toml:13:31: unknown fact `covr`
13 | facts = { nationality = "FR", covr = "ehic", arrival = 2026-09-01, age = 20 }
   |                               ^^^^
hint: did you mean `cover`?
"#,
    );
}

#[test]
fn a_case_with_an_unknown_choice() {
    let root = valid().change("rulebook/cases/all.toml", r#"cover = "ehic""#, r#"cover = "card""#);
    shows(
        root,
        r#"
rulebook/cases/all.toml:13:40: `cover` has no choice `card`
13 | facts = { nationality = "FR", cover = "card", arrival = 2026-09-01, age = 20 }
   |                                        ^^^^
hint: known: `ehic`, `s1`
"#,
    );
}

#[test]
fn a_case_with_a_value_of_the_wrong_type() {
    let root = valid().change("rulebook/cases/all.toml", r#"cover = "ehic""#, "cover = true").change(
        "rulebook/cases/all.toml",
        "arrival = 2026-09-01",
        r#"arrival = "2026-09-01""#,
    );
    shows(
        root,
        r#"
rulebook/cases/all.toml:13:39: `cover` must be one of its choices, in quotes
13 | facts = { nationality = "FR", cover = true, arrival = "2026-09-01", age = 20 }
   |                                       ^^^^

rulebook/cases/all.toml:13:55: `arrival` must be a date, without quotes
13 | facts = { nationality = "FR", cover = true, arrival = "2026-09-01", age = 20 }
   |                                                       ^^^^^^^^^^^^
"#,
    );
}

#[test]
fn a_case_with_an_unknown_country() {
    let root = valid().change(
        "rulebook/cases/all.toml",
        r#"nationality = "FR", cover = "ehic""#,
        r#"nationality = "XX", cover = "ehic""#,
    );
    shows(
        root,
        r#"
rulebook/cases/all.toml:13:26: unknown country `XX`
13 | facts = { nationality = "XX", cover = "ehic", arrival = 2026-09-01, age = 20 }
   |                          ^^
"#,
    );
}

#[test]
fn a_case_with_a_number_out_of_bounds() {
    let root = valid().change("rulebook/cases/all.toml", "age = 20", "age = 200");
    shows(
        root,
        r#"
rulebook/cases/all.toml:13:75: `age` lies between 0 and 120
13 | facts = { nationality = "FR", cover = "ehic", arrival = 2026-09-01, age = 200 }
   |                                                                           ^^^
"#,
    );
}

#[test]
fn a_case_that_does_not_know_where_it_cannot() {
    let root = valid().change("rulebook/cases/all.toml", "age = 20", r#"age = "unknown""#);
    shows(
        root,
        r#"
rulebook/cases/all.toml:13:76: `age` is never answered with "I don't know"
13 | facts = { nationality = "FR", cover = "ehic", arrival = 2026-09-01, age = "unknown" }
   |                                                                            ^^^^^^^
"#,
    );
}

#[test]
fn a_case_near_no_other() {
    let root = valid().change("rulebook/cases/all.toml", r#"near = "card""#, r#"near = "cord""#);
    shows(
        root,
        r#"
rulebook/cases/all.toml:7:9: unknown case `cord`
7 | near = "cord"
  |         ^^^^
hint: did you mean `card`?
"#,
    );
}

#[test]
fn duplicate_case() {
    let root = valid().change("rulebook/cases/all.toml", r#"id = "card""#, r#"id = "other""#).change(
        "rulebook/cases/all.toml",
        r#"near = "card"
"#,
        "",
    );
    shows(
        root,
        r#"
rulebook/cases/all.toml:9:7: duplicate id `other` of a case
9 | id = "other"
  |       ^^^^^
hint: the first is at rulebook/cases/all.toml:2
"#,
    );
}

#[test]
fn a_case_with_days_that_are_none_and_a_step_that_is_none() {
    let root = valid().change(
        "rulebook/cases/all.toml",
        r#"documents = ["identity"]"#,
        r#"dates = { joi = 2026-12-01, join = "2026-12-01" }"#,
    );
    shows(
        root,
        r#"
rulebook/cases/all.toml:16:11: unknown step `joi`
16 | dates = { joi = 2026-12-01, join = "2026-12-01" }
   |           ^^^
hint: did you mean `join`?

rulebook/cases/all.toml:16:36: the day of `join` must be a date, without quotes
16 | dates = { joi = 2026-12-01, join = "2026-12-01" }
   |                                    ^^^^^^^^^^^^
"#,
    );
}
