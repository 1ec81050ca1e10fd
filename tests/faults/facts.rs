//! Faults of facts.

use super::fixture::{shows, valid};

#[test]
fn unknown_kind() {
    let root = valid().change("rulebook/facts.toml", r#"kind = "country""#, r#"kind = "contry""#);
    shows(
        root,
        r#"
rulebook/facts.toml:16:9: `contry` is not a kind of fact
16 | kind = "contry"
   |         ^^^^^^
hint: did you mean `country`?
"#,
    );
}

#[test]
fn a_number_without_bounds() {
    let root = valid().change("rulebook/facts.toml", "min = 0\n", "");
    shows(
        root,
        r#"
rulebook/facts.toml:25:8: a number needs `min` and `max`
25 | kind = "number"
   |        ^^^^^^^^
"#,
    );
}

#[test]
fn bounds_of_what_is_no_number() {
    let root = valid().change(
        "rulebook/facts.toml",
        r#"kind = "date""#,
        r#"kind = "date"
min = 1"#,
    );
    shows(
        root,
        r#"
rulebook/facts.toml:21:8: `min` and `max` are for the kind `number`
21 | kind = "date"
   |        ^^^^^^
"#,
    );
}

#[test]
fn a_single_choice() {
    let root = valid()
        .change("rulebook/facts.toml", r#"choices = ["ehic", "s1"]"#, r#"choices = ["s1"]"#)
        .change(
            "rulebook/facts.toml",
            r#"headings = { ehic = "card" }
"#,
            "",
        )
        .change(
            "rulebook/facts.toml",
            r#"typical = "ehic"
"#,
            "",
        )
        .change("locales/en/all.ftl", "fact-cover-ehic = Card\n    .said = You have one.\n", "")
        .change("locales/fr/all.ftl", "fact-cover-ehic = Carte\n    .said = Vous l’avez.\n", "")
        .change("locales/en/all.ftl", "heading-card = Cards\n", "")
        .change("locales/fr/all.ftl", "heading-card = Cartes\n", "")
        .change("rulebook/advice/all.toml", "cover is ehic", "cover is s1");
    shows(
        root,
        r#"
rulebook/cases/all.toml:13:40: `cover` has no choice `ehic`
13 | facts = { nationality = "FR", cover = "ehic", arrival = 2026-09-01, age = 20 }
   |                                        ^^^^
hint: known: `s1`

rulebook/facts.toml:7:7: the fact `cover` needs at least two choices
7 | id = "cover"
  |       ^^^^^
"#,
    );
}

#[test]
fn duplicate_choice() {
    let root = valid().change("rulebook/facts.toml", r#"["ehic", "s1"]"#, r#"["ehic", "s1", "s1"]"#);
    shows(
        root,
        r#"
rulebook/facts.toml:9:27: duplicate choice `s1`
9 | choices = ["ehic", "s1", "s1"]
  |                           ^^
"#,
    );
}

#[test]
fn unknown_as_a_choice() {
    let root = valid()
        .change("rulebook/facts.toml", r#"["ehic", "s1"]"#, r#"["ehic", "s1", "unknown"]"#)
        .change(
            "locales/en/all.ftl",
            "fact-cover-s1 =",
            "fact-cover-unknown = ?\n    .said = ?\nfact-cover-s1 =",
        )
        .change(
            "locales/fr/all.ftl",
            "fact-cover-s1 =",
            "fact-cover-unknown = ?\n    .said = ?\nfact-cover-s1 =",
        );
    shows(
        root,
        r#"
rulebook/facts.toml:9:27: `unknown` cannot be a choice
9 | choices = ["ehic", "s1", "unknown"]
  |                           ^^^^^^^
hint: give the fact the key `unknown = true`
"#,
    );
}

#[test]
fn unknown_offered_on_choices() {
    let root = valid().change(
        "rulebook/facts.toml",
        r#"kind = "choices""#,
        r#"kind = "choices"
unknown = true"#,
    );
    shows(
        root,
        r#"
rulebook/facts.toml:4:11: `unknown` is not for the kind `choices`
4 | unknown = true
  |           ^^^^
hint: leave it out
"#,
    );
}

#[test]
fn a_typical_choice_that_does_not_exist() {
    let root = valid().change("rulebook/facts.toml", r#"typical = "ehic""#, r#"typical = "none""#);
    shows(
        root,
        r#"
rulebook/facts.toml:11:12: unknown choice `none`
11 | typical = "none"
   |            ^^^^
hint: known: `ehic`, `s1`
"#,
    );
}

#[test]
fn a_heading_above_nothing() {
    let root = valid().change("rulebook/facts.toml", "headings = { ehic", "headings = { echic");
    shows(
        root,
        r#"
rulebook/facts.toml:12:14: unknown choice `echic`
12 | headings = { echic = "card" }
   |              ^^^^^
hint: did you mean `ehic`?
"#,
    );
}

#[test]
fn bounds_the_wrong_way_round() {
    let root = valid().change("rulebook/facts.toml", "min = 0", "min = 121");
    shows(
        root,
        r#"
rulebook/cases/all.toml:13:75: `age` lies between 121 and 120
13 | facts = { nationality = "FR", cover = "ehic", arrival = 2026-09-01, age = 20 }
   |                                                                           ^^

rulebook/facts.toml:26:7: `min` is greater than `max`
26 | min = 121
   |       ^^^
"#,
    );
}

#[test]
fn a_fact_with_a_minus_in_its_name() {
    let root = valid().change("rulebook/facts.toml", r#"id = "eu_like""#, r#"id = "eu-like""#).change(
        "rulebook/advice/all.toml",
        "not eu_like",
        "nationality is CH",
    );
    shows(
        root,
        r#"
rulebook/facts.toml:35:7: `-` means minus in conditions
35 | id = "eu-like"
   |       ^^^^^^^
hint: write `eu_like`
"#,
    );
}

#[test]
fn a_choice_that_cannot_be_one() {
    let root = valid()
        .change("rulebook/facts.toml", r#"["ehic", "s1"]"#, r#"["ehic", "s1", "no-cover"]"#)
        .change(
            "locales/en/all.ftl",
            "fact-cover-s1 =",
            "fact-cover-no-cover = ?\n    .said = ?\nfact-cover-s1 =",
        )
        .change(
            "locales/fr/all.ftl",
            "fact-cover-s1 =",
            "fact-cover-no-cover = ?\n    .said = ?\nfact-cover-s1 =",
        );
    shows(
        root,
        r#"
rulebook/facts.toml:9:27: `no-cover` cannot be a choice
9 | choices = ["ehic", "s1", "no-cover"]
  |                           ^^^^^^^^
hint: choices are lower-case letters, digits and `_`, and begin with a letter
"#,
    );
}

#[test]
fn choices_of_what_has_none() {
    let root = valid().change(
        "rulebook/facts.toml",
        r#"kind = "date""#,
        r#"kind = "date"
choices = ["today"]"#,
    );
    shows(
        root,
        r#"
rulebook/facts.toml:22:11: `choices` is for the kinds `choice` and `choices`
22 | choices = ["today"]
   |           ^^^^^^^^^
"#,
    );
}

#[test]
fn a_heading_that_is_no_name() {
    let root = valid().change("rulebook/facts.toml", r#"ehic = "card""#, "ehic = 3");
    shows(
        root,
        r#"
rulebook/facts.toml:12:21: a heading is named by a text in quotes
12 | headings = { ehic = 3 }
   |                     ^
"#,
    );
}

#[test]
fn a_typical_choice_of_what_has_none() {
    let root = valid().change(
        "rulebook/facts.toml",
        r#"kind = "date""#,
        r#"kind = "date"
typical = "today""#,
    );
    shows(
        root,
        r#"
rulebook/facts.toml:22:12: `typical` is for facts with choices and for yes/no facts
22 | typical = "today"
   |            ^^^^^
"#,
    );
}

#[test]
fn yes_or_no_in_quotes() {
    let root = valid().change("rulebook/facts.toml", "fixed = true", r#"fixed = "yes""#);
    shows(
        root,
        r#"
rulebook/facts.toml:17:9: `fixed` must be `true` or `false`
17 | fixed = "yes"
   |         ^^^^^
"#,
    );
}

#[test]
fn more_choices_than_fit() {
    let choices: Vec<String> = (0..65).map(|at| format!("\"c{at}\"")).collect();
    let root = valid().change("rulebook/facts.toml", r#""ehic", "s1""#, &choices.join(", "));
    let faults = root.compile().err().unwrap();
    assert!(faults.iter().any(|fault| fault.message == "the fact `cover` has more than 64 choices"));
}

#[test]
fn more_facts_than_fit() {
    let facts: String = (0..300).map(|at| format!("[[fact]]\nid = \"f{at}\"\nkind = \"date\"\n")).collect();
    let faults = valid().with("rulebook/facts.toml", &facts).compile().err().unwrap();
    let fault = faults.iter().find(|fault| fault.message == "there can be 255 facts at most").unwrap();
    assert_eq!(fault.text, "id = \"f255\"");
}

#[test]
fn more_tests_of_one_fact_than_a_diagram_can_hold() {
    let tests: Vec<String> = (0..100).map(|at| format!("age < {at}")).collect();
    let root = valid().change("rulebook/advice/all.toml", "age < 18", &format!("({})", tests.join(" or ")));
    let faults = root.compile().err().unwrap();
    assert!(faults[0].message.starts_with("the conditions make no decision diagram: "), "{}", faults[0]);
}
