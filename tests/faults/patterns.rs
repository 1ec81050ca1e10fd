//! Faults inside a message: values, choices by number, markup.

use super::fixture::{shows, valid};

#[test]
fn unknown_value() {
    let root = valid().change("locales/en/all.ftl", "{ $value }", "{ $valeu }").change(
        "locales/fr/all.ftl",
        "{ $value }",
        "{ $value }",
    );
    shows(
        root,
        r#"
locales/en/all.ftl:18:35: unknown value `$valeu`
18 |     .said = You are here since { $valeu }.
   |                                   ^^^^^
hint: did you mean `$value`?
"#,
    );
}

#[test]
fn unknown_amount() {
    let root = valid()
        .change("locales/en/all.ftl", "$amount-rsa", "$amount-rsb")
        .change("locales/fr/all.ftl", "$amount-rsa", "$amount-rsb")
        .change("rulebook/amounts.toml", r#"id = "rsa""#, r#"id = "ass""#);
    shows(
        root,
        r#"
locales/en/all.ftl:30:25: unknown amount `rsb`
30 |     .summary = Above { $amount-rsb }.
   |                         ^^^^^^^^^^
hint: known: `ass`

locales/fr/all.ftl:30:30: unknown amount `rsb`
30 |     .summary = Au-delà de { $amount-rsb }.
   |                              ^^^^^^^^^^
hint: known: `ass`
"#,
    );
}

#[test]
fn a_construct_that_is_not_used_here() {
    let root = valid().change("locales/en/all.ftl", "Ask.", "Ask { DATETIME($date) }.");
    shows(
        root,
        r#"
locales/en/all.ftl:42:18: only values such as `{ $date }` and choices by number can stand in braces
42 | step-ask = Ask { DATETIME($date) }.
   |                  ^^^^^^^^
"#,
    );
}

#[test]
fn a_term() {
    let root = valid().change("locales/en/all.ftl", "step-ask", "-term = x\nstep-ask");
    shows(
        root,
        r#"
locales/en/all.ftl:42:2: terms are not used here: write the words out
42 | -term = x
   |  ^^^^
"#,
    );
}

#[test]
fn a_choice_by_what_is_no_number() {
    let root = valid().change("locales/en/all.ftl", "{ $count ->", "{ $name ->").change(
        "locales/fr/all.ftl",
        "{ $count ->",
        "{ $name ->",
    );
    shows(
        root,
        r#"
locales/en/all.ftl:34:15: this can be no number to choose by
34 |         in { $name ->
   |               ^^^^
hint: choose by `$count`, `$min`, `$max` or `$value`

locales/fr/all.ftl:32:43: this can be no number to choose by
32 |     .text = La *carte Vitale* vient en { $name ->
   |                                           ^^^^
hint: choose by `$count`, `$min`, `$max` or `$value`
"#,
    );
}

#[test]
fn a_default_that_is_not_other() {
    let root = valid().change("locales/en/all.ftl", "*[other] { $count } days", "*[many] { $count } days");
    shows(
        root,
        r#"
locales/en/all.ftl:36:14: the default, with the star, must be `*[other]`
36 |            *[many] { $count } days
   |              ^^^^
"#,
    );
}

#[test]
fn no_default_of_a_value() {
    let root = valid().change(
        "locales/en/all.ftl",
        "step-ask = Ask.",
        "step-ask = Ask { $count ->\n    [one] once\n    }.",
    );
    shows(
        root,
        r#"
locales/en/all.ftl:44:5: not Fluent: The select expression must have a default variant
44 |     }.
   |     ^
"#,
    );
}

#[test]
fn no_default() {
    let root = valid().change("locales/en/all.ftl", "*[other] { $count } days", "[other] { $count } days");
    shows(
        root,
        r#"
locales/en/all.ftl:32:5: this part of a message is not Fluent
32 |     .text =
   |     ^
hint: each `{` needs its `}`, each choice by number its `*[other]`
"#,
    );
}

#[test]
fn unknown_plural_category() {
    let root = valid().change("locales/fr/all.ftl", "[one] un jour", "[une] un jour");
    shows(
        root,
        r#"
locales/fr/all.ftl:33:10: `une` is neither a whole number nor a plural category
33 |         [une] un jour
   |          ^^^
hint: did you mean `one`?
"#,
    );
}

#[test]
fn markup_that_is_not_closed() {
    let root = valid().change("locales/en/all.ftl", "a *carte Vitale*", "a *carte Vitale");
    shows(
        root,
        r#"
locales/en/all.ftl:33:19: `*` must be closed before the value that follows
33 |         You get a *carte Vitale
   |                   ^
hint: write `*…* { $count }`
"#,
    );
}

#[test]
fn markup_at_the_end_that_is_not_closed() {
    let root = valid().change("locales/en/all.ftl", "step-ask = Ask.", "step-ask = Ask **now.");
    shows(
        root,
        r#"
locales/en/all.ftl:42:16: `**` is opened here and never closed
42 | step-ask = Ask **now.
   |                ^^
"#,
    );
}

#[test]
fn markup_around_nothing() {
    let root = valid().change("locales/en/all.ftl", "a *carte Vitale*", "a ** **");
    shows(
        root,
        r#"
locales/en/all.ftl:33:22: there is nothing between `**` and `**`
33 |         You get a ** **
   |                      ^^
"#,
    );
}

#[test]
fn markup_in_markup() {
    let root = valid().change("locales/en/all.ftl", "a *carte Vitale*", "a **very *carte Vitale***");
    shows(
        root,
        r#"
locales/en/all.ftl:33:26: `*` cannot stand inside `**…**`
33 |         You get a **very *carte Vitale***
   |                          ^
"#,
    );
}

#[test]
fn a_value_in_markup() {
    let root = valid().change("locales/en/all.ftl", "since { $value }", "**since { $value }**");
    shows(
        root,
        r#"
locales/en/all.ftl:18:26: `**` must be closed before the value that follows
18 |     .said = You are here **since { $value }**.
   |                          ^^
hint: write `**…** { $value }`
"#,
    );
}

#[test]
fn a_line_that_begins_with_a_star() {
    let root =
        valid().change("locales/en/all.ftl", "step-ask = Ask.", "step-ask =\n    Ask\n    *la caisse*.");
    shows(
        root,
        r#"
locales/en/all.ftl:44:5: a line of a message cannot begin with `*`
44 |     *la caisse*.
   |     ^
hint: move a word of the line before to this line
"#,
    );
}

#[test]
fn not_fluent() {
    let root = valid().change("locales/en/all.ftl", "step-ask = Ask.", "step-ask = Ask }.");
    shows(
        root,
        r#"
locales/en/all.ftl:42:16: not Fluent: Unbalanced closing brace
42 | step-ask = Ask }.
   |                ^
"#,
    );
}

#[test]
fn no_words_in_the_reference() {
    let root = valid().without("locales/en/all.ftl").without("locales/en/folder/all.ftl");
    shows(
        root,
        r#"
locales/en:1:1: cannot be read: it is not there
1 |
  | ^
"#,
    );
}
