//! Ids that a link could not tell apart.

use super::fixture::{shows, valid};

#[test]
fn two_choices_that_look_the_same_in_a_link() {
    let words = "fact-cover-grr = ?\n    .said = ?\nfact-cover-s1 =";
    let root = valid()
        .change("rulebook/facts.toml", r#"["ehic", "s1"]"#, r#"["ehic", "s1", "grr"]"#)
        .change("locales/en/all.ftl", "fact-cover-s1 =", words)
        .change("locales/fr/all.ftl", "fact-cover-s1 =", words);
    shows(
        root,
        r#"
rulebook/facts.toml:9:27: links cannot tell `grr` from `s1`
9 | choices = ["ehic", "s1", "grr"]
  |                           ^^^
hint: choose another id
"#,
    );
}

#[test]
fn two_facts_that_look_the_same_in_a_link() {
    let root = valid()
        .change("rulebook/facts.toml", r#"id = "age""#, r#"id = "nuz""#)
        .change("rulebook/advice/all.toml", "age < 18", "nuz < 18")
        .change("rulebook/cases/all.toml", "age = 20", "nuz = 20")
        .change("locales/en/all.ftl", "fact-age", "fact-nuz")
        .change("locales/fr/all.ftl", "fact-age", "fact-nuz");
    shows(
        root,
        r#"
rulebook/facts.toml:24:7: links cannot tell `nuz` from `situation`
24 | id = "nuz"
   |       ^^^
hint: choose another id
"#,
    );
}

#[test]
fn two_routes_that_look_the_same_in_a_link() {
    let root = valid()
        .change("rulebook/routes/90-rest.toml", r#"id = "rest""#, r#"id = "cbmd""#)
        .change("locales/en/all.ftl", "route-rest", "route-cbmd")
        .change("locales/fr/all.ftl", "route-rest", "route-cbmd");
    shows(
        root,
        r#"
rulebook/routes/90-rest.toml:2:7: links cannot tell `cbmd` from `work`
2 | id = "cbmd"
  |       ^^^^
hint: choose another id
"#,
    );
}
