//! The words of the adviser's desk, in `desk/`: numbered after those of the page, which their packs hold too.

use super::fixture::{Root, shows, valid};
use secu_check::rulebook::Part;

fn root(en: &str, fr: &str) -> Root {
    valid().with("locales/en/desk/all.ftl", en).with("locales/fr/desk/all.ftl", fr)
}

#[test]
fn the_words_of_the_desk_follow_those_of_the_page() {
    let plain = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    assert_eq!(plain.desk_packs, plain.packs);
    let with = root("ui-desk-title = Desk\n", "ui-desk-title = Bureau\n")
        .change("src/ui.rs", "folder::FOLDER_TITLE", "folder::FOLDER_TITLE; desk::DESK_TITLE")
        .compile()
        .map_err(|faults| faults[0].to_string())
        .unwrap();
    assert_eq!(with.packs, plain.packs);
    assert_eq!(with.folder_packs, plain.folder_packs);
    assert_eq!(with.desk_messages, ["ui-desk-title"]);
    let french = &with.desk_packs[1].messages;
    assert_eq!(french.len(), plain.messages.len() + 1);
    assert_eq!(french[plain.messages.len()], [Part::Text("Bureau".to_owned())]);
}

#[test]
fn a_word_of_the_desk_that_nothing_uses() {
    shows(
        root("ui-desk-title = Desk\n", "ui-desk-title = Bureau\n"),
        r#"
locales/en/desk/all.ftl:1:1: nothing uses the message `ui-desk-title`
1 | ui-desk-title = Desk
  | ^^^^^^^^^^^^^
hint: `desk::DESK_TITLE` stands nowhere in src/
"#,
    );
    shows(
        root("title = Desk\n", "title = Bureau\n"),
        r#"
locales/en/desk/all.ftl:1:1: nothing uses the message `title`
1 | title = Desk
  | ^^^^^
hint: names begin with `ui-`
"#,
    );
}

#[test]
fn a_word_of_the_desk_that_a_language_lacks() {
    shows(
        root("ui-desk-title = Desk\n", "").change(
            "src/ui.rs",
            "FOLDER_TITLE",
            "FOLDER_TITLE; desk::DESK_TITLE",
        ),
        r#"
locales/en/desk/all.ftl:1:1: the message `ui-desk-title` is missing in `fr`
1 | ui-desk-title = Desk
  | ^^^^^^^^^^^^^
hint: write it in locales/fr/desk/all.ftl
"#,
    );
}
