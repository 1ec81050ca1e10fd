//! Faults of `overlaps.toml`. What overlaps is for the proofs to say (`proofs.rs`).

use super::fixture::{shows, valid};

const FILE: &str = "rulebook/overlaps.toml";
const MEET: &str = r#"meet = [{ earlier = ["10-work"], later = ["rest"] }]"#;

#[test]
fn a_route_or_a_file_that_is_not_there() {
    shows(
        valid().change(FILE, MEET, r#"meet = [{ earlier = ["10-work"], later = ["rset"] }]"#),
        r#"
rulebook/overlaps.toml:8:44: there is no route or file of routes `rset`
8 | meet = [{ earlier = ["10-work"], later = ["rset"] }]
  |                                            ^^^^
hint: did you mean `rest`?
"#,
    );
    shows(
        valid().change(FILE, r#"name = "10-work""#, r#"name = "10-wrok""#),
        r#"
rulebook/overlaps.toml:2:9: there is no file of routes `10-wrok`
2 | name = "10-wrok"
  |         ^^^^^^^
hint: did you mean `10-work`?

rulebook/overlaps.toml:8:23: `10-work` is not listed
8 | meet = [{ earlier = ["10-work"], later = ["rest"] }]
  |                       ^^^^^^^
hint: add a `[[file]]` with `name = "10-work"` and the routes it stands for
"#,
    );
}

#[test]
fn a_file_that_stands_for_nothing_or_for_routes_of_another() {
    shows(
        valid().change(FILE, MEET, r#"meet = [{ earlier = ["work"], later = ["90-rest"] }]"#),
        r#"
rulebook/overlaps.toml:8:41: `90-rest` is not listed
8 | meet = [{ earlier = ["work"], later = ["90-rest"] }]
  |                                         ^^^^^^^
hint: add a `[[file]]` with `name = "90-rest"` and the routes it stands for
"#,
    );
    shows(
        valid().change(FILE, r#"routes = ["work"]"#, r#"routes = ["work", "rest"]"#),
        r#"
rulebook/overlaps.toml:3:20: the route `rest` is in `90-rest`
3 | routes = ["work", "rest"]
  |                    ^^^^

rulebook/overlaps.toml:8:9: `rest` does not stand before `rest`
8 | meet = [{ earlier = ["10-work"], later = ["rest"] }]
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
    );
    shows(
        valid().change(
            FILE,
            "[[overlap]]",
            "[[file]]\nname = \"10-work\"\nroutes = [\"work\"]\n\n[[overlap]]",
        ),
        r#"
rulebook/overlaps.toml:6:9: `10-work` is listed twice
6 | name = "10-work"
  |         ^^^^^^^
"#,
    );
}

#[test]
fn a_list_without_a_route() {
    shows(
        valid().change(FILE, MEET, r#"meet = [{ earlier = ["10-work", "not work"], later = ["rest"] }]"#),
        r#"
rulebook/overlaps.toml:8:21: `earlier` names no route
8 | meet = [{ earlier = ["10-work", "not work"], later = ["rest"] }]
  |                     ^^^^^^^^^^^^^^^^^^^^^^^
"#,
    );
    shows(
        valid().change(FILE, MEET, r#"meet = [{ earlier = ["10-work", "not rest"], later = ["rest"] }]"#),
        r#"
rulebook/overlaps.toml:8:34: it is not among the routes before it
8 | meet = [{ earlier = ["10-work", "not rest"], later = ["rest"] }]
  |                                  ^^^^^^^^
"#,
    );
    shows(
        valid().change(FILE, MEET, "meet = []"),
        r#"
rulebook/overlaps.toml:5:1: `meet` is missing
5 | [[overlap]]
  | ^^^^^^^^^^^
"#,
    );
}

#[test]
fn an_overlap_without_a_reason_in_both_languages() {
    shows(
        valid().change(FILE, "fr = \"Le travail d’abord.\"\n", ""),
        r#"
rulebook/overlaps.toml:5:1: `fr` is missing
5 | [[overlap]]
  | ^^^^^^^^^^^
"#,
    );
}

#[test]
fn a_pair_that_is_there_twice_or_the_wrong_way_round() {
    shows(
        valid().change(
            FILE,
            MEET,
            "meet = [\n  { earlier = [\"work\"], later = [\"rest\"] },\n  { earlier = [\"10-work\"], later = [\"rest\"] },\n]",
        ),
        r#"
rulebook/overlaps.toml:10:3: `work`, `rest` is said to overlap already
10 |   { earlier = ["10-work"], later = ["rest"] },
   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
hint: the first is at line 9
"#,
    );
    shows(
        valid().change(FILE, MEET, r#"meet = [{ earlier = ["rest"], later = ["work"] }]"#),
        r#"
rulebook/overlaps.toml:8:9: `rest` does not stand before `work`
8 | meet = [{ earlier = ["rest"], later = ["work"] }]
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
    );
}
