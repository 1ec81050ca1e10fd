//! Faults of the folder: `stages.toml` and the words in `folder/`, and what is kept apart from the first visit's.

use super::fixture::{shows, valid};
use secu_check::rulebook::folder::EntryKind;

#[test]
fn the_folder_is_compiled_apart() {
    let plain = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    let rulebook = &plain.rulebook;
    let folder = &plain.folder;
    assert_eq!(usize::from(folder.first), rulebook.facts.len());
    assert_eq!(folder.facts.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>(), ["stage", "filed"]);
    assert_eq!(folder.questions.iter().map(|question| question.fact).collect::<Vec<_>>(), [6, 7]);
    assert!(rulebook.atoms.iter().all(|atom| usize::from(atom.fact) < rulebook.facts.len()));
    assert!(folder.atoms.iter().any(|atom| atom.fact == 6));
    assert!(
        folder.atoms.iter().any(|atom| atom.fact == 2),
        "a derived fact of the rulebook reads the nationality"
    );
    let wait = &folder.entries[0];
    assert_eq!((wait.id.as_str(), wait.kind), ("wait", EntryKind::Deadline));
    assert_eq!((wait.scope.only.as_slice(), wait.contacts.as_slice()), ([0].as_slice(), [0].as_slice()));
    assert_eq!(folder.fingerprint, rulebook.fingerprint);
    assert!(!plain.messages.iter().any(|name| name.starts_with("entry-")));
    assert!(plain.folder_messages.iter().all(|name| !name.starts_with("route-")));
    assert_eq!(
        plain.folder_packs.iter().map(|pack| pack.language.as_str()).collect::<Vec<_>>(),
        ["en", "fr"]
    );
}

#[test]
fn what_the_folder_says_changes_nothing_of_the_first_visit() {
    let plain = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    let other = valid()
        .change(
            "rulebook/stages.toml",
            "waits and filed",
            "waits and age > 17 and nationality is DZ and filed",
        )
        .change("locales/en/folder/all.ftl", "Wait", "Wait longer")
        .compile()
        .map_err(|faults| faults[0].to_string())
        .unwrap();
    assert_ne!(plain.folder.atoms, other.folder.atoms);
    assert_eq!(plain.packs, other.packs);
    let same = |mut rulebook: secu_check::rulebook::Rulebook| {
        rulebook.fingerprint.clear();
        rulebook
    };
    assert_eq!(same(plain.rulebook), same(other.rulebook));
}

#[test]
fn a_file_that_is_not_there() {
    shows(
        valid().without("rulebook/stages.toml"),
        r#"
rulebook/stages.toml:1:1: cannot be read: it is not there
1 |
  | ^
"#,
    );
}

#[test]
fn a_word_of_the_folder_is_missing() {
    shows(
        valid().change("locales/en/folder/all.ftl", "entry-wait = Wait\n", "entry-wait =\n").change(
            "locales/fr/folder/all.ftl",
            "entry-wait = Attendez\n",
            "entry-wait =\n",
        ),
        r#"
rulebook/stages.toml:27:7: the message `entry-wait` is missing
27 | id = "wait"
   |       ^^^^
hint: write it in locales/en/folder/ and in the other languages
"#,
    );
}

#[test]
fn a_word_of_the_folder_is_missing_in_a_language() {
    shows(
        valid().change("locales/fr/folder/all.ftl", "    .text = Gardez le *récépissé*.\n", ""),
        r#"
locales/en/folder/all.ftl:10:6: the message `entry-wait.text` is missing in `fr`
10 |     .text = Keep the *récépissé*.
   |      ^^^^
hint: write it in locales/fr/folder/all.ftl
"#,
    );
}

#[test]
fn a_word_of_the_folder_that_nothing_uses() {
    shows(
        valid().change("src/ui.rs", "; folder::FOLDER_TITLE", ""),
        r#"
locales/en/folder/all.ftl:24:1: nothing uses the message `ui-folder-title`
24 | ui-folder-title = Folder
   | ^^^^^^^^^^^^^^^
hint: `folder::FOLDER_TITLE` stands nowhere in src/
"#,
    );
}

#[test]
fn a_word_in_the_wrong_place() {
    let both = |root: super::fixture::Root, file: [&'static str; 2], from: [&str; 2], add: &str| {
        let [en, fr] = from.map(|from| format!("{add}{from}"));
        root.change(file[0], from[0], &en).change(file[1], from[1], &fr)
    };
    shows(
        both(
            valid(),
            ["locales/en/all.ftl", "locales/fr/all.ftl"],
            ["ui-start-title"; 2],
            "entry-wait = x\n",
        ),
        r#"
locales/en/all.ftl:45:1: nothing uses the message `entry-wait`
45 | entry-wait = x
   | ^^^^^^^^^^
hint: messages of this kind are in locales/en/folder/
"#,
    );
    let words = ["locales/en/folder/all.ftl", "locales/fr/folder/all.ftl"];
    shows(
        both(valid(), words, ["ui-folder-title"; 2], "step-ask = x\n"),
        r#"
locales/en/folder/all.ftl:24:1: nothing uses the message `step-ask`
24 | step-ask = x
   | ^^^^^^^^
hint: messages of this kind are in locales/en/
"#,
    );
}

#[test]
fn an_amount_in_the_folder() {
    shows(
        valid().change("locales/en/folder/all.ftl", "Keep the", "Above { $amount-rsa } keep the").change(
            "locales/fr/folder/all.ftl",
            "Gardez",
            "Au-delà de { $amount-rsa } gardez",
        ),
        r#"
locales/en/folder/all.ftl:10:22: unknown amount `rsa`
10 |     .text = Above { $amount-rsa } keep the *récépissé*.
   |                      ^^^^^^^^^^

locales/fr/folder/all.ftl:10:27: unknown amount `rsa`
10 |     .text = Au-delà de { $amount-rsa } gardez le *récépissé*.
   |                           ^^^^^^^^^^
"#,
    );
}

#[test]
fn an_unknown_fact_in_a_stage() {
    shows(
        valid().change("rulebook/stages.toml", "waits and filed", "wait and filed"),
        r#"
rulebook/stages.toml:28:9: unknown fact `wait`
28 | when = "wait and filed + 2 months after today"
   |         ^^^^
hint: did you mean `waits`?
"#,
    );
}

#[test]
fn a_rule_of_the_first_visit_that_reads_the_folder() {
    let root = valid().change("rulebook/documents.toml", "not resident", "not resident or stage is filed");
    let faults = root.compile().err().unwrap();
    assert_eq!(faults[0].message, "unknown fact `stage`");
}

#[test]
fn a_fact_of_the_folder_that_nothing_uses() {
    let more = "\n[[fact]]\nid = \"refused\"\nkind = \"date\"\n\n[[derived]]\nid = \"late\"\nwhen = \"waits\"\n\n[[entry]]\n";
    let words = "fact-refused = When?\n    .why = It decides.\nui-folder-title";
    shows(
        valid()
            .change("rulebook/stages.toml", "\n[[entry]]\n", more)
            .change("locales/en/folder/all.ftl", "ui-folder-title", words)
            .change("locales/fr/folder/all.ftl", "ui-folder-title", words),
        r#"
rulebook/stages.toml:27:7: nothing uses the fact `refused`
27 | id = "refused"
   |       ^^^^^^^

rulebook/stages.toml:31:7: nothing uses the fact `late`
31 | id = "late"
   |       ^^^^
"#,
    );
}

#[test]
fn a_fact_that_only_the_folder_reads() {
    let root = valid().change("rulebook/documents.toml", "not resident", "age > 30").change(
        "rulebook/stages.toml",
        "waits and filed",
        "waits and resident and filed",
    );
    let faults = root.compile().err().unwrap();
    assert_eq!(faults[0].message, "nothing uses the fact `resident`");
}

#[test]
fn a_derived_fact_that_only_the_folder_reads() {
    let root = valid()
        .change(
            "rulebook/facts.toml",
            "[[derived]]\n",
            "[[derived]]\nid = \"old\"\nwhen = \"age > 60\"\n\n[[derived]]\n",
        )
        .change("rulebook/stages.toml", "waits and filed", "waits and old and filed");
    assert!(root.compile().is_ok());
}

#[test]
fn a_question_about_no_fact() {
    shows(
        valid().change("rulebook/stages.toml", "fact = \"filed\"", "fact = \"waits\""),
        r#"
rulebook/stages.toml:23:9: unknown fact `waits`
23 | fact = "waits"
   |         ^^^^^
hint: known: `situation`, `cover`, `nationality`, `arrival`, `age`, `resident`, `stage`, `filed`
"#,
    );
}

#[test]
fn a_deadline_without_its_day() {
    shows(
        valid().change(
            "rulebook/stages.toml",
            "until = \"filed + 2 months\"\nbefore = \"arrival + 12 months\"\n",
            "",
        ),
        r#"
rulebook/stages.toml:27:7: an entry of the kind `deadline` needs `until`
27 | id = "wait"
   |       ^^^^
"#,
    );
}

#[test]
fn a_comparison_without_a_last_day() {
    shows(
        valid().change("rulebook/stages.toml", "until = \"filed + 2 months\"\n", "").change(
            "rulebook/stages.toml",
            "\"deadline\"",
            "\"do\"",
        ),
        r#"
rulebook/stages.toml:36:10: `before` is compared with `until`, which is missing
36 | before = "arrival + 12 months"
   |          ^^^^^^^^^^^^^^^^^^^^^
"#,
    );
}

#[test]
fn an_unknown_kind_of_entry() {
    shows(
        valid().change("rulebook/stages.toml", "\"deadline\"", "\"dedline\""),
        r#"
rulebook/stages.toml:30:9: `dedline` is not a kind of entry
30 | kind = "dedline"
   |         ^^^^^^^
hint: did you mean `deadline`?
"#,
    );
}

#[test]
fn nothing_says_what_is_before_the_file_is_sent() {
    let root = valid().change("rulebook/stages.toml", "id = \"preparing\"", "id = \"prepares\"");
    let faults = root.compile().err().unwrap();
    assert_eq!(
        faults[0].message,
        "there must be a derived fact `preparing`: the steps of the route are still to be done"
    );
}
