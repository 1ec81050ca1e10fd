//! Faults of messages, in one language or between them.

use super::fixture::{shows, valid};

#[test]
fn missing_message() {
    let root = valid().change("locales/en/all.ftl", "step-ask = Ask.\n", "").change(
        "locales/fr/all.ftl",
        "step-ask = Demandez.\n",
        "",
    );
    shows(
        root,
        r#"
rulebook/steps.toml:2:7: the message `step-ask` is missing
2 | id = "ask"
  |       ^^^
hint: write it in locales/en/ and in the other languages
"#,
    );
}

#[test]
fn missing_part_of_a_message() {
    let root = valid().change("locales/en/all.ftl", "    .summary = You work.\n", "").change(
        "locales/fr/all.ftl",
        "    .summary = Vous travaillez.\n",
        "",
    );
    shows(
        root,
        r#"
rulebook/routes/10-work.toml:2:7: the message `route-work.summary` is missing
2 | id = "work"
  |       ^^^^
hint: write it in locales/en/ and in the other languages
"#,
    );
}

#[test]
fn missing_message_in_a_language() {
    let root = valid().change("locales/fr/all.ftl", "step-ask = Demandez.\n", "");
    shows(
        root,
        r#"
locales/en/all.ftl:42:1: the message `step-ask` is missing in `fr`
42 | step-ask = Ask.
   | ^^^^^^^^
hint: write it in locales/fr/all.ftl
"#,
    );
}

#[test]
fn missing_part_in_a_language() {
    let root = valid().change("locales/fr/all.ftl", "    .summary = Vous travaillez.\n", "");
    shows(
        root,
        r#"
locales/en/all.ftl:28:6: the message `route-work.summary` is missing in `fr`
28 |     .summary = You work.
   |      ^^^^^^^
hint: write it in locales/fr/all.ftl
"#,
    );
}

#[test]
fn missing_message_in_the_reference() {
    let root = valid().change("locales/en/all.ftl", "step-ask = Ask.\n", "");
    shows(
        root,
        r#"
locales/fr/all.ftl:38:1: the message `step-ask` is missing in `en`
38 | step-ask = Demandez.
   | ^^^^^^^^
hint: write it in locales/en/all.ftl
"#,
    );
}

#[test]
fn mistyped_message() {
    let root = valid().change("locales/en/all.ftl", "step-ask = Ask.\n", "step-aks = Ask.\n").change(
        "locales/fr/all.ftl",
        "step-ask = Demandez.\n",
        "step-aks = Demandez.\n",
    );
    shows(
        root,
        r#"
rulebook/steps.toml:2:7: the message `step-ask` is missing
2 | id = "ask"
  |       ^^^
hint: did you mean it by `step-aks`, which nothing uses?
"#,
    );
}

#[test]
fn unused_message() {
    let root = valid()
        .change("locales/en/all.ftl", "step-ask = Ask.\n", "step-ask = Ask.\nstep-axe = Axe.\n")
        .change("locales/fr/all.ftl", "step-ask = Demandez.\n", "step-ask = Demandez.\nstep-axe = Hache.\n");
    shows(
        root,
        r#"
locales/en/all.ftl:43:1: nothing uses the message `step-axe`
43 | step-axe = Axe.
   | ^^^^^^^^
"#,
    );
}

#[test]
fn unused_part_of_a_message() {
    let root = valid()
        .change(
            "locales/en/all.ftl",
            "    .summary = You work.\n",
            "    .summary = You work.\n    .difer = They differ.\n",
        )
        .change(
            "locales/fr/all.ftl",
            "    .summary = Vous travaillez.\n",
            "    .summary = Vous travaillez.\n    .difer = Elles diffèrent.\n",
        );
    shows(
        root,
        r#"
locales/en/all.ftl:29:6: nothing uses the message `route-work.difer`
29 |     .difer = They differ.
   |      ^^^^^
hint: did you mean `differ`?
"#,
    );
}

#[test]
fn unused_message_of_the_page() {
    let root = valid().change("src/ui.rs", "START_TITLE", "START_TITLES");
    shows(
        root,
        r#"
locales/en/all.ftl:45:1: nothing uses the message `ui-start-title`
45 | ui-start-title = Hello
   | ^^^^^^^^^^^^^^
hint: `msg::START_TITLE` stands nowhere in src/
"#,
    );
}

#[test]
fn unused_kind_of_message() {
    let root = valid().change("locales/en/all.ftl", "ui-start-title", "start-title").change(
        "locales/fr/all.ftl",
        "ui-start-title",
        "start-title",
    );
    shows(
        root,
        r#"
locales/en/all.ftl:45:1: nothing uses the message `start-title`
45 | start-title = Hello
   | ^^^^^^^^^^^
hint: names begin with `ui-`, `fact-`, `heading-`, `route-`, `advice-`, `document-`, `step-`, `contact-`
"#,
    );
}

#[test]
fn messages_of_the_page_of_one_name() {
    let root = valid()
        .change(
            "locales/en/all.ftl",
            "ui-start-title = Hello\n",
            "ui-start-title = Hello\nui-start_title = Hello\n",
        )
        .change(
            "locales/fr/all.ftl",
            "ui-start-title = Bonjour\n",
            "ui-start-title = Bonjour\nui-start_title = Bonjour\n",
        );
    shows(
        root,
        r#"
locales/en/all.ftl:46:1: `ui-start_title` and `ui-start-title` would both be called `START_TITLE`
46 | ui-start_title = Hello
   | ^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn duplicate_message() {
    let root = valid().change(
        "locales/fr/all.ftl",
        "step-ask = Demandez.\n",
        "step-ask = Demandez.\nstep-ask = Demandez-le.\n",
    );
    shows(
        root,
        r#"
locales/fr/all.ftl:39:1: duplicate message `step-ask`
39 | step-ask = Demandez-le.
   | ^^^^^^^^
hint: the first is at locales/fr/all.ftl:38
"#,
    );
}

#[test]
fn other_values_in_a_language() {
    let root = valid().change("locales/fr/all.ftl", "{ $value }", "toujours");
    shows(
        root,
        r#"
locales/fr/all.ftl:18:6: the message `fact-arrival.said` has other values than in `en`
18 |     .said = Vous êtes là depuis toujours.
   |      ^^^^
hint: `en` has `$value`, `fr` has none
"#,
    );
}
