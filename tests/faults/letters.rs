//! Faults of `papers.toml` and `letters.toml`, and what becomes of them.

use super::fixture::{shows, valid};
use secu_check::rulebook::{Arg, Part};

#[test]
fn papers_and_letters_name_what_there_is() {
    let compiled = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    let folder = &compiled.folder;
    let papers =
        folder.papers.iter().map(|paper| (paper.document, paper.file.as_str(), paper.advice.as_slice()));
    assert_eq!(papers.collect::<Vec<_>>(), [(0, "identite", [].as_slice()), (1, "acte", [0].as_slice())]);
    let letter = &folder.letters[0];
    assert!(letter.registered && letter.papers);
    assert_eq!(letter.scope.except, [1]);
    assert_eq!(letter.paragraphs.iter().map(|part| part.text.is_some()).collect::<Vec<_>>(), [true, false]);
    assert!(letter.paragraphs[1].when.is_some());
    let request = letter.paragraphs[0].text.unwrap();
    let parts = &compiled.folder_packs[0].messages[usize::from(request.0) - compiled.messages.len()];
    assert!(parts.contains(&Part::Arg(Arg::Filed)), "{parts:?}");
    assert_eq!(folder.grounds.len(), 2);
}

#[test]
fn a_document_without_a_name_for_its_copy() {
    shows(
        valid()
            .change("rulebook/papers.toml", "[[paper]]\nid = \"identity\"\nfile = \"identite\"\n", "")
            .change("locales/en/folder/all.ftl", "paper-identity = Identity\n    .copy = Both sides.\n", "")
            .change(
                "locales/fr/folder/all.ftl",
                "paper-identity = Identité\n    .copy = Les deux côtés.\n",
                "",
            ),
        r#"
rulebook/papers.toml:1:1: the document `identity` has no entry here: what is its copy called?
1 | [[paper]]
  | ^
"#,
    );
}

#[test]
fn a_file_name_with_an_accent() {
    shows(
        valid().change("rulebook/papers.toml", "\"identite\"", "\"identité\""),
        r#"
rulebook/papers.toml:8:9: the name of a file is lower-case letters without accents, digits and `-`
8 | file = "identité"
  |         ^^^^^^^^
"#,
    );
}

#[test]
fn a_paragraph_without_words() {
    shows(
        valid().change(
            "rulebook/letters.toml",
            "{ id = \"request\" }",
            "{ id = \"request\" }, { id = \"thanks\" }",
        ),
        r#"
rulebook/letters.toml:10:43: the message `letter-cover.thanks` is missing
10 | paragraphs = [{ id = "request" }, { id = "thanks" }, { id = "ground", when = "eu_like" }]
   |                                           ^^^^^^
hint: write it in locales/en/folder/ and in the other languages
"#,
    );
}

#[test]
fn a_letter_to_nobody() {
    shows(
        valid().change("rulebook/letters.toml", "to = \"fund\"", "to = \"fond\""),
        r#"
rulebook/letters.toml:5:7: `fond` is not a recipient
5 | to = "fond"
  |       ^^^^
hint: did you mean `fund`?
"#,
    );
}

#[test]
fn a_last_ground_that_does_not_fit_everybody() {
    shows(
        valid().change(
            "rulebook/letters.toml",
            "id = \"general\"\nwhen = \"true\"",
            "id = \"general\"\nwhen = \"eu_like\"",
        ),
        r#"
rulebook/letters.toml:20:7: the last ground must fit everybody: `when = "true"`, for all routes
20 | id = "general"
   |       ^^^^^^^
"#,
    );
}

#[test]
fn a_value_of_letters_on_the_page() {
    shows(
        valid().change("locales/en/all.ftl", "step-ask = Ask.", "step-ask = Ask { $address }.").change(
            "locales/fr/all.ftl",
            "step-ask = Demandez.",
            "step-ask = Demandez { $address }.",
        ),
        r#"
locales/en/all.ftl:42:19: unknown value `$address`
42 | step-ask = Ask { $address }.
   |                   ^^^^^^^
hint: known: `$date`, `$count`, `$min`, `$max`, `$value`, `$name`

locales/fr/all.ftl:38:24: unknown value `$address`
38 | step-ask = Demandez { $address }.
   |                        ^^^^^^^
hint: known: `$date`, `$count`, `$min`, `$max`, `$value`, `$name`
"#,
    );
}
