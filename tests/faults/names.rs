//! Faults of ids: unknown, given twice, used by nothing.

use super::fixture::{shows, valid};

#[test]
fn unknown_document() {
    let root = valid().change(
        "rulebook/routes/10-work.toml",
        r#"documents = ["identity"]"#,
        r#"documents = ["identiti"]"#,
    );
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:9:15: unknown document `identiti`
9 | documents = ["identiti"]
  |               ^^^^^^^^
hint: did you mean `identity`?
"#,
    );
}

#[test]
fn unknown_step() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#"steps = ["ask"]"#, r#"steps = ["asc"]"#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:8:11: unknown step `asc`
8 | steps = ["asc"]
  |           ^^^
hint: did you mean `ask`?
"#,
    );
}

#[test]
fn unknown_contact() {
    let root =
        valid().change("rulebook/routes/90-rest.toml", r#"contacts = ["fund"]"#, r#"contacts = ["found"]"#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:10:14: unknown contact `found`
10 | contacts = ["found"]
   |              ^^^^^
hint: did you mean `fund`?
"#,
    );
}

#[test]
fn unknown_contact_of_a_step() {
    let root = valid().change("rulebook/steps.toml", r#"contact = "fund""#, r#"contact = "fond""#);
    shows(
        root,
        r#"
rulebook/steps.toml:5:12: unknown contact `fond`
5 | contact = "fond"
  |            ^^^^
hint: did you mean `fund`?
"#,
    );
}

#[test]
fn unknown_source() {
    let root = valid().change(
        "rulebook/routes/90-rest.toml",
        r#"sources = ["law-text"]"#,
        r#"sources = ["law-txt"]"#,
    );
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:6:13: unknown source `law-txt`
6 | sources = ["law-txt"]
  |             ^^^^^^^
hint: did you mean `law-text`?
"#,
    );
}

#[test]
fn unknown_route_of_an_advice() {
    let root = valid().change("rulebook/advice/all.toml", r#"only = ["work"]"#, r#"only = ["wrok"]"#);
    shows(
        root,
        r#"
rulebook/advice/all.toml:4:10: unknown route `wrok`
4 | only = ["wrok"]
  |          ^^^^
hint: did you mean `work`?
"#,
    );
}

#[test]
fn unknown_route_of_a_case() {
    let root = valid().change(
        "rulebook/cases/all.toml",
        r#"route = "work"
near"#,
        r#"route = "job"
near"#,
    );
    shows(
        root,
        r#"
rulebook/cases/all.toml:6:10: unknown route `job`
6 | route = "job"
  |          ^^^
hint: known: `work`, `rest`
"#,
    );
}

#[test]
fn the_same_named_twice() {
    let root =
        valid().change("rulebook/routes/90-rest.toml", r#"steps = ["ask"]"#, r#"steps = ["ask", "ask"]"#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:8:18: `ask` is named twice
8 | steps = ["ask", "ask"]
  |                  ^^^
"#,
    );
}

#[test]
fn duplicate_id() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#"id = "rest""#, r#"id = "work""#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:2:7: duplicate id `work` of a route
2 | id = "work"
  |       ^^^^
hint: the first is at rulebook/routes/10-work.toml:2
"#,
    );
}

#[test]
fn a_missing_id() {
    let root = valid().change(
        "rulebook/documents.toml",
        r#"id = "birth"
"#,
        "",
    );
    shows(
        root,
        r#"
rulebook/cases/all.toml:17:18: unknown document `birth`
17 | no_documents = ["birth"]
   |                  ^^^^^
hint: known: `identity`

rulebook/documents.toml:6:1: `id` is missing
6 | [[document]]
  | ^^^^^^^^^^^^

rulebook/routes/90-rest.toml:9:15: unknown document `birth`
9 | documents = ["birth"]
  |               ^^^^^
hint: known: `identity`
"#,
    );
}

#[test]
fn duplicate_id_of_a_fact_and_a_derived_fact() {
    let root = valid().change("rulebook/facts.toml", r#"id = "eu_like""#, r#"id = "cover""#);
    shows(
        root,
        r#"
rulebook/facts.toml:35:7: duplicate id `cover` of a fact
35 | id = "cover"
   |       ^^^^^
hint: the first is at rulebook/facts.toml:7
"#,
    );
}

#[test]
fn duplicate_id_of_a_document() {
    let root = valid().change("rulebook/documents.toml", r#"id = "birth""#, r#"id = "identity""#);
    shows(
        root,
        r#"
rulebook/cases/all.toml:17:18: unknown document `birth`
17 | no_documents = ["birth"]
   |                  ^^^^^
hint: known: `identity`

rulebook/documents.toml:7:7: duplicate id `identity` of a document
7 | id = "identity"
  |       ^^^^^^^^
hint: the first is at rulebook/documents.toml:2

rulebook/routes/90-rest.toml:9:15: unknown document `birth`
9 | documents = ["birth"]
  |               ^^^^^
hint: known: `identity`
"#,
    );
}

#[test]
fn an_id_that_cannot_be_one() {
    let root = valid()
        .change("rulebook/steps.toml", r#"id = "ask""#, r#"id = "Ask us""#)
        .change("rulebook/routes/10-work.toml", r#""ask", "#, "")
        .change("rulebook/routes/90-rest.toml", r#""ask""#, r#""join""#)
        .change("locales/en/all.ftl", "step-ask = Ask.\n", "")
        .change("locales/fr/all.ftl", "step-ask = Demandez.\n", "");
    shows(
        root,
        r#"
rulebook/steps.toml:2:7: `Ask us` cannot be an id
2 | id = "Ask us"
  |       ^^^^^^
hint: ids are lower-case letters, digits, `-` and `_`, and begin with a letter
"#,
    );
}

#[test]
fn a_fact_named_like_a_word_of_the_language() {
    let root = valid().change("rulebook/facts.toml", r#"id = "eu_like""#, r#"id = "today""#).change(
        "rulebook/advice/all.toml",
        "not eu_like",
        "nationality is CH",
    );
    shows(
        root,
        r#"
rulebook/facts.toml:35:7: `today` is a word of the condition language
35 | id = "today"
   |       ^^^^^
"#,
    );
}

#[test]
fn nothing_uses_it() {
    let root = valid()
        .change("rulebook/routes/10-work.toml", r#"documents = ["identity"]"#, "documents = []")
        .change("rulebook/routes/10-work.toml", "cover is s1", "nationality is CH");
    shows(
        root,
        r#"
rulebook/documents.toml:2:7: nothing uses the document `identity`
2 | id = "identity"
  |       ^^^^^^^^
"#,
    );
}

#[test]
fn an_amount_that_nothing_uses() {
    let root = valid().change("locales/en/all.ftl", "Above { $amount-rsa }.", "Above.").change(
        "locales/fr/all.ftl",
        "Au-delà de { $amount-rsa }.",
        "Au-delà.",
    );
    shows(
        root,
        r#"
rulebook/amounts.toml:2:7: nothing uses the amount `rsa`
2 | id = "rsa"
  |       ^^^
"#,
    );
}
