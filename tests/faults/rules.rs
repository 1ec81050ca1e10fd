//! Faults of routes and advice, and of the tables they are written in.

use super::fixture::{shows, valid};

#[test]
fn empty_route() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#"steps = ["ask"]"#, "steps = []").change(
        "rulebook/routes/90-rest.toml",
        r#"contacts = ["fund"]
"#,
        "",
    );
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:2:7: the route `rest` has no steps
2 | id = "rest"
  |       ^^^^
hint: each route needs something to do

rulebook/routes/90-rest.toml:2:7: the route `rest` has no contacts
2 | id = "rest"
  |       ^^^^
hint: each route needs somebody to ask
"#,
    );
}

#[test]
fn a_rule_without_law_or_source() {
    let root = valid().change(
        "rulebook/routes/90-rest.toml",
        r#"law = ["CSS L160-1"]
sources = ["law-text"]
"#,
        "",
    );
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:2:7: the route `rest` has neither law nor source
2 | id = "rest"
  |       ^^^^
hint: give `law`, `sources`, best both
"#,
    );
}

#[test]
fn a_document_without_law_or_source() {
    let root = valid().change(
        "rulebook/documents.toml",
        r#"law = ["CSS R111-1"]
"#,
        "",
    );
    shows(
        root,
        r#"
rulebook/documents.toml:7:7: the document `birth` has neither law nor source
7 | id = "birth"
  |       ^^^^^
hint: give `law`, `sources`, best both
"#,
    );
}

#[test]
fn a_last_route_that_does_not_always_hold() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#"when = "true""#, r#"when = "cover is s1""#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:3:9: the last route, `rest`, must have `when = "true"`
3 | when = "cover is s1"
  |         ^^^^^^^^^^^
hint: whoever fits no other route must find something here
"#,
    );
}

#[test]
fn a_route_after_which_nothing_is_reached() {
    let root = valid().change(
        "rulebook/routes/10-work.toml",
        r#"when = "nationality in EEA and not (cover is s1)""#,
        r#"when = "true""#,
    );
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:2:7: the route `work` always holds: nothing after it is ever reached
2 | id = "work"
  |       ^^^^
"#,
    );
}

#[test]
fn a_first_day_where_it_says_nothing() {
    let root = valid().change(
        "rulebook/routes/90-rest.toml",
        r#"when = "true""#,
        r#"when = "true"
from = "arrival + 3 months""#,
    );
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:4:9: `from` is for routes with `certainty = "not_yet"`
4 | from = "arrival + 3 months"
  |         ^^^^^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn unknown_certainty() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#""fund_decides""#, r#""fund-decides""#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:4:14: `fund-decides` is not a certainty
4 | certainty = "fund-decides"
  |              ^^^^^^^^^^^^
hint: did you mean `fund_decides`?
"#,
    );
}

#[test]
fn missing_certainty() {
    let root = valid().change(
        "rulebook/routes/90-rest.toml",
        r#"certainty = "fund_decides"
"#,
        "",
    );
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:1:1: `certainty` is missing
1 | [[route]]
  | ^^^^^^^^^
"#,
    );
}

#[test]
fn unknown_tone() {
    let root = valid().change("rulebook/advice/all.toml", r#"tone = "warn""#, r#"tone = "shout""#);
    shows(
        root,
        r#"
rulebook/advice/all.toml:5:9: `shout` is not a tone
5 | tone = "shout"
  |         ^^^^^
hint: known: `do`, `know`, `warn`
"#,
    );
}

#[test]
fn bad_date() {
    let root = valid().change("rulebook/routes/90-rest.toml", "checked = 2026-11-23", "checked = 2026-02-30");
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:7:11: `2026-02-30` is not a date
7 | checked = 2026-02-30
  |           ^^^^^^^^^^
hint: expected day between 01 and 28
"#,
    );
}

#[test]
fn a_date_in_quotes() {
    let root =
        valid().change("rulebook/routes/90-rest.toml", "checked = 2026-11-23", r#"checked = "2026-11-23""#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:7:11: `checked` must be a date, written without quotes as 2026-11-23
7 | checked = "2026-11-23"
  |           ^^^^^^^^^^^^
"#,
    );
}

#[test]
fn a_missing_date() {
    let root = valid().change("rulebook/routes/90-rest.toml", "checked = 2026-11-23\n", "");
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:1:1: `checked` is missing
1 | [[route]]
  | ^^^^^^^^^
"#,
    );
}

#[test]
fn a_review_before_the_check() {
    let root = valid().change(
        "rulebook/routes/90-rest.toml",
        "checked = 2026-11-23",
        "checked = 2026-11-23\nreview = 2026-11-22",
    );
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:8:10: `review` is before `checked`
8 | review = 2026-11-22
  |          ^^^^^^^^^^
"#,
    );
}

#[test]
fn unknown_grade() {
    let root = valid().change("rulebook/sources.toml", r#"grade = "H""#, r#"grade = "A""#);
    shows(
        root,
        r#"
rulebook/sources.toml:6:10: `A` is not a grade
6 | grade = "A"
  |          ^
hint: known: `H`, `M`, `L`
"#,
    );
}

#[test]
fn unknown_key() {
    let root = valid().change(
        "rulebook/routes/90-rest.toml",
        "steps = [",
        r#"step = ["ask"]
steps = ["#,
    );
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:8:1: unknown key `step`
8 | step = ["ask"]
  | ^^^^
hint: did you mean `steps`?
"#,
    );
}

#[test]
fn unknown_kind_of_entry() {
    let root = valid().change("rulebook/advice/all.toml", "[[advice]]", "[[advise]]");
    shows(
        root,
        r#"
rulebook/advice/all.toml:1:3: unknown key `advise`
1 | [[advise]]
  |   ^^^^^^
hint: did you mean `advice`?
"#,
    );
}

#[test]
fn a_value_of_the_wrong_type() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#"steps = ["ask"]"#, r#"steps = "ask""#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:8:9: `steps` must be a list of texts
8 | steps = "ask"
  |         ^^^^^
"#,
    );
}

#[test]
fn not_toml() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#"steps = ["ask"]"#, r#"steps = ["ask""#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:9:1: not TOML: missing comma between array elements, expected `,`
9 | documents = ["birth"]
  | ^
"#,
    );
}

#[test]
fn a_file_that_is_not_there() {
    let root = valid().without("rulebook/amounts.toml");
    shows(
        root,
        r#"
rulebook/amounts.toml:1:1: cannot be read: it is not there
1 |
  | ^
"#,
    );
}

#[test]
fn a_file_of_routes_without_its_place() {
    let root = valid().with("rulebook/routes/rest.toml", "");
    shows(
        root,
        r#"
rulebook/routes/rest.toml:1:1: the name of a file of routes must begin with its place in the order
1 |
  | ^
hint: two digits and `-`, as in `20-work.toml`
"#,
    );
}

#[test]
fn no_routes_at_all() {
    let root = valid()
        .without("rulebook/routes/10-work.toml")
        .without("rulebook/routes/90-rest.toml")
        .without("rulebook/advice/all.toml")
        .without("rulebook/cases/all.toml");
    shows(
        root,
        r#"
rulebook/routes:1:1: there is no route
1 |
  | ^
"#,
    );
}

#[test]
fn a_citation_that_says_nothing() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#"law = ["CSS L160-1"]"#, r#"law = [" "]"#);
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:5:9: a citation is empty
5 | law = [" "]
  |         ^
"#,
    );
}

#[test]
fn an_empty_text() {
    let root = valid().change("rulebook/advice/all.toml", r#"tone = "warn""#, r#"tone = """#);
    shows(
        root,
        r#"
rulebook/advice/all.toml:5:9: `tone` is empty
5 | tone = ""
  |         ^
"#,
    );
}

#[test]
fn a_list_of_other_things() {
    let root = valid().change("rulebook/routes/90-rest.toml", r#"law = ["CSS L160-1"]"#, "law = [160]");
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:5:8: `law` holds texts in quotes only
5 | law = [160]
  |        ^^^
"#,
    );
}

#[test]
fn a_table_where_a_list_of_tables_is_wanted() {
    let root = valid().change("rulebook/contacts.toml", "[[contact]]", "[contact]");
    shows(
        root,
        r#"
rulebook/advice/all.toml:9:14: unknown contact `fund`
9 | contacts = ["fund"]
  |              ^^^^

rulebook/contacts.toml:1:1: `contact` must be a list of tables
1 | [contact]
  | ^^^^^^^^^

rulebook/routes/10-work.toml:10:14: unknown contact `fund`
10 | contacts = ["fund"]
   |              ^^^^

rulebook/routes/90-rest.toml:10:14: unknown contact `fund`
10 | contacts = ["fund"]
   |              ^^^^

rulebook/steps.toml:5:12: unknown contact `fund`
5 | contact = "fund"
  |            ^^^^
"#,
    );
}

#[test]
fn a_list_of_other_things_than_tables() {
    let root = valid().change("rulebook/amounts.toml", "values = [", "values = [3, ");
    shows(
        root,
        r#"
rulebook/amounts.toml:5:11: `values` holds tables only
5 | values = [3, { from = 2026-04-01, until = 2027-03-31, euros = "651.69" }]
  |           ^
"#,
    );
}

#[test]
fn an_advice_goes_with_the_routes_that_ask_for_a_paper() {
    let with = |paper: &str| {
        let only_with = format!("only_with = \"{paper}\"");
        valid().change("rulebook/advice/all.toml", "only = [\"work\"]", &only_with)
    };
    let compiled = with("birth").compile().map_err(|faults| faults[0].to_string()).unwrap();
    assert_eq!(compiled.rulebook.advice[0].only, [1]);
    shows(
        with("brith"),
        r#"
rulebook/advice/all.toml:4:14: unknown document `brith`
4 | only_with = "brith"
  |              ^^^^^
hint: did you mean `birth`?
"#,
    );
}

#[test]
fn an_advice_with_a_paper_that_no_route_asks_for() {
    let root = valid()
        .change("rulebook/routes/90-rest.toml", "documents = [\"birth\"]", "documents = []")
        .change("rulebook/advice/all.toml", "only = [\"work\"]", "only_with = \"birth\"");
    shows(
        root,
        r#"
rulebook/advice/all.toml:4:14: no route asks for `birth`
4 | only_with = "birth"
  |              ^^^^^
"#,
    );
}

#[test]
fn an_advice_with_routes_and_a_paper() {
    let root = valid().change(
        "rulebook/advice/all.toml",
        "only = [\"work\"]",
        "only = [\"work\"]\nonly_with = \"birth\"",
    );
    shows(
        root,
        r#"
rulebook/advice/all.toml:5:14: an advice has `only` or `only_with`, not both
5 | only_with = "birth"
  |              ^^^^^
"#,
    );
}
