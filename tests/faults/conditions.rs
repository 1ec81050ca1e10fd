//! Faults in conditions and dates: they point at the word.

use super::fixture::{shows, valid};

#[test]
fn unknown_fact() {
    let root = valid().change("rulebook/routes/10-work.toml", "nationality in EEA", "nationalty in EEA");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:9: unknown fact `nationalty`
3 | when = "nationalty in EEA and not (cover is s1)"
  |         ^^^^^^^^^^
hint: did you mean `nationality`?
"#,
    );
}

#[test]
fn unknown_fact_in_a_condition_of_several_lines() {
    let root = valid().change(
        "rulebook/routes/10-work.toml",
        r#"when = "nationality in EEA and not (cover is s1)""#,
        r#"when = """
  nationality in EEA and \
  not (covr is s1)""""#,
    );
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:5:8: unknown fact `covr`
5 |   not (covr is s1)"""
  |        ^^^^
hint: did you mean `cover`?
"#,
    );
}

#[test]
fn unknown_choice() {
    let root = valid().change("rulebook/routes/10-work.toml", "cover is s1", "cover is s2");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:46: `cover` has no choice `s2`
3 | when = "nationality in EEA and not (cover is s2)"
  |                                              ^^
hint: did you mean `s1`?
"#,
    );
}

#[test]
fn wrong_type_of_comparison() {
    let root =
        valid().change("rulebook/routes/10-work.toml", "nationality in EEA", "nationality before today");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:21: `nationality` is a country: `before` does not apply
3 | when = "nationality before today and not (cover is s1)"
  |                     ^^^^^^
hint: accepted: `nationality is FR`, `nationality in EEA`, `nationality in [FR, EEA]`
"#,
    );
}

#[test]
fn a_date_compared_with_a_country() {
    let root = valid().change(
        "rulebook/routes/10-work.toml",
        "nationality in EEA",
        "arrival before nationality and nationality in EEA",
    );
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:24: `nationality` is a country, not a date
3 | when = "arrival before nationality and nationality in EEA and not (cover is s1)"
  |                        ^^^^^^^^^^^
"#,
    );
}

#[test]
fn unknown_country() {
    let root =
        valid().change("rulebook/routes/10-work.toml", "nationality in EEA", "nationality in [FR, ES]");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:29: unknown country `ES`
3 | when = "nationality in [FR, ES] and not (cover is s1)"
  |                             ^^
hint: groups: `EEA`; countries by ISO 3166 code, as `FR`
"#,
    );
}

#[test]
fn unknown_group() {
    let root = valid().change("rulebook/routes/10-work.toml", "nationality in EEA", "nationality in EAE");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:24: unknown country `EAE`
3 | when = "nationality in EAE and not (cover is s1)"
  |                        ^^^
hint: did you mean `EEA`?
"#,
    );
}

#[test]
fn a_word_that_means_nothing() {
    let root = valid().change("rulebook/routes/10-work.toml", "cover is s1", "cover = s1");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:43: `=` means nothing in a condition
3 | when = "nationality in EEA and not (cover = s1)"
  |                                           ^
hint: write `is`
"#,
    );
}

#[test]
fn a_bracket_that_is_not_closed() {
    let root = valid().change("rulebook/routes/10-work.toml", "(cover is s1)", "(cover is s1");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:47: the condition ends here, but `)` must follow
3 | when = "nationality in EEA and not (cover is s1"
  |                                               ^
"#,
    );
}

#[test]
fn is_not() {
    let root = valid().change("rulebook/routes/10-work.toml", "not (cover is s1)", "cover is not s1");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:41: `is not` is not part of the language
3 | when = "nationality in EEA and cover is not s1"
  |                                         ^^^
hint: write `not (cover is …)`
"#,
    );
}

#[test]
fn is_unknown_where_it_is_not_offered() {
    let root = valid().change("rulebook/routes/10-work.toml", "cover is s1", "nationality is unknown");
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:52: `nationality` is never answered with "I don't know"
3 | when = "nationality in EEA and not (nationality is unknown)"
  |                                                    ^^^^^^^
hint: give `nationality` the key `unknown = true`
"#,
    );
}

#[test]
fn bad_date_in_a_condition() {
    let root = valid().change(
        "rulebook/routes/10-work.toml",
        "nationality in EEA",
        "nationality in EEA and arrival > 2026-02-30",
    );
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:3:42: `2026-02-30` is not a date
3 | when = "nationality in EEA and arrival > 2026-02-30 and not (cover is s1)"
  |                                          ^^^^^^^^^^
"#,
    );
}

#[test]
fn a_derived_fact_that_stands_below() {
    let root = valid().change(
        "rulebook/facts.toml",
        r#"when = "nationality in EEA or nationality is CH""#,
        r#"when = "later"

[[derived]]
id = "later"
when = "nationality in EEA or nationality is CH""#,
    );
    shows(
        root,
        r#"
rulebook/facts.toml:36:9: the derived fact `later` is not made yet here
36 | when = "later"
   |         ^^^^^
hint: a derived fact may use those above it only
"#,
    );
}

#[test]
fn a_derived_fact_that_hangs_on_itself() {
    let root = valid().change(
        "rulebook/facts.toml",
        r#"when = "nationality in EEA or nationality is CH""#,
        r#"when = "nationality in EEA or nationality is CH or eu_like""#,
    );
    shows(
        root,
        r#"
rulebook/facts.toml:36:52: the derived fact `eu_like` is not made yet here
36 | when = "nationality in EEA or nationality is CH or eu_like"
   |                                                    ^^^^^^^
hint: a derived fact may use those above it only
"#,
    );
}

#[test]
fn a_bad_date_of_a_step() {
    let root =
        valid().change("rulebook/steps.toml", r#"by = "arrival + 3 months""#, r#"by = "arrival + 3 weeks""#);
    shows(
        root,
        r#"
rulebook/steps.toml:13:19: expected `months` or `days`, found `weeks`
13 | by = "arrival + 3 weeks"
   |                   ^^^^^
"#,
    );
}
