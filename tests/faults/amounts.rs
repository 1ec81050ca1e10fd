//! Faults of amounts, above all of when they hold.

use super::fixture::{shows, valid};

#[test]
fn an_amount_without_validity() {
    let root = valid().change("rulebook/amounts.toml", ", until = 2027-03-31", "");
    shows(
        root,
        r#"
rulebook/amounts.toml:5:11: a value of the amount `rsa` has no validity: `until` is missing
5 | values = [{ from = 2026-04-01, euros = "651.69" }]
  |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
hint: give its first day `from` and its last day `until`
"#,
    );
}

#[test]
fn an_amount_without_values() {
    let root = valid().change(
        "rulebook/amounts.toml",
        r#"values = [{ from = 2026-04-01, until = 2027-03-31, euros = "651.69" }]
"#,
        "",
    );
    shows(
        root,
        r#"
rulebook/amounts.toml:2:7: the amount `rsa` has no value
2 | id = "rsa"
  |       ^^^
"#,
    );
}

#[test]
fn an_amount_that_ends_before_it_begins() {
    let root = valid().change("rulebook/amounts.toml", "2027-03-31", "2026-03-31");
    shows(
        root,
        r#"
rulebook/amounts.toml:5:11: a value of the amount `rsa` has no validity: `from` is after `until`
5 | values = [{ from = 2026-04-01, until = 2026-03-31, euros = "651.69" }]
  |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn amounts_that_overlap() {
    let root = valid().change(
        "rulebook/amounts.toml",
        r#"euros = "651.69" }]"#,
        r#"euros = "651.69" },
  { from = 2027-03-31, until = 2028-03-31, euros = "660" }]"#,
    );
    shows(
        root,
        r#"
rulebook/amounts.toml:6:3: this value of `rsa` overlaps that of 2026-04-01 to 2027-03-31
6 |   { from = 2027-03-31, until = 2028-03-31, euros = "660" }]
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn an_amount_that_is_none() {
    let root = valid().change("rulebook/amounts.toml", r#""651.69""#, r#""651,69""#);
    shows(
        root,
        r#"
rulebook/amounts.toml:5:61: `651,69` is not an amount such as `651.69` or `100`
5 | values = [{ from = 2026-04-01, until = 2027-03-31, euros = "651,69" }]
  |                                                             ^^^^^^
"#,
    );
}
