//! What the pages say of a small rulebook, word by word.

use super::fixture::{Root, valid};
use super::html::Html;
use secu_check::reference::{Files, Group, pages};

/// The messages of the page that the reference takes over.
const WORDS: &str = "\
ui-amount-to-check = to be checked
ui-settled = Settled:
    .about = yes
ui-practice-varies = Varies:
    .about = perhaps
ui-fund-decides = Fund:
    .about = perhaps
ui-not-yet = Later:
    .about = wait
ui-no-right = No:
    .about = no
";
const USES: &str = "msg::AMOUNT_TO_CHECK SETTLED SETTLED_ABOUT PRACTICE_VARIES PRACTICE_VARIES_ABOUT FUND_DECIDES \
    FUND_DECIDES_ABOUT NOT_YET NOT_YET_ABOUT NO_RIGHT NO_RIGHT_ABOUT START_TITLE PAGE_LEAD_TEXT FOLDER_TITLE";

fn page(root: Root, name: &str) -> (Html, String) {
    let root = ["en", "fr"].into_iter().fold(root.with("src/ui.rs", USES), |mut root, language| {
        let file = if language == "en" { "locales/en/all.ftl" } else { "locales/fr/all.ftl" };
        root.0.get_mut(file).unwrap().push_str(WORDS);
        root
    });
    let compiled = root.compile().unwrap_or_else(|faults| panic!("{faults:?}"));
    let groups = vec![Group { name: "all".to_owned(), routes: vec![0, 1] }];
    let files = pages(&compiled, &Files { groups, articles: Vec::new(), open: Vec::new() }).unwrap();
    let (_, text) = files.into_iter().find(|(file, _)| file == name).unwrap();
    (Html::read(&text), text)
}

/// The conditions of a page, in order, with a dash for each depth.
fn conditions(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let lists = text.split("<ul class=\"condition\">").skip(1);
    let mut depth = 0;
    for list in lists {
        depth += 1;
        let mut rest = list;
        while let Some(at) = rest.find('<') {
            let (tag, after) = rest[at..].split_once('>').unwrap();
            match tag {
                "<li" => found.push(format!("{} ", "-".repeat(depth))),
                "</ul" => depth -= 1,
                _ => {}
            }
            let words = after.split('<').next().unwrap();
            if depth > 0 {
                found.last_mut().unwrap().push_str(words);
            }
            rest = after;
            if depth == 0 {
                break;
            }
        }
    }
    found.iter().map(|line| line.trim_end().to_owned()).collect()
}

#[test]
fn conditions_are_lists_of_statements() {
    let (_, routes) = page(valid(), "en/routes.html");
    assert_eq!(
        conditions(&routes),
        [
            "- Which nationality? France",
            "- False: You have an S1.",
            // Of the step `join`, which the route lists.
            "- The start of your unbroken stay in France: more than 3 months ago",
            // Of the paper `birth`.
            "- You do not.",
        ]
    );
    let (_, advice) = page(valid(), "en/advice.html");
    assert_eq!(
        conditions(&advice),
        [
            "- At least one of these:",
            "-- All of these:",
            "--- How old? under 18",
            "--- None of these:",
            "---- Which nationality? France",
            "---- Which nationality? Switzerland",
            "-- All of these:",
            "--- You have one.",
            "--- You work.",
        ]
    );
}

#[test]
fn opposites_are_said_as_they_read_best() {
    let when = "nationality in EEA and not (cover is s1)";
    let other = "not (situation has work and age >= 18) and not cover is unknown and not arrival + 1 month before today";
    let (_, routes) = page(valid().change("rulebook/routes/10-work.toml", when, other), "fr/routes.html");
    assert_eq!(
        conditions(&routes)[..5],
        [
            "- Pas toutes ces conditions à la fois\u{a0}:",
            "-- Vous travaillez.",
            "-- Quel âge ? 18 ou plus",
            "- Vous n’avez pas répondu «\u{a0}Je ne sais pas\u{a0}» à\u{a0}: «\u{a0}Quelle couverture ?\u{a0}»",
            "- Le début de votre séjour ininterrompu en France\u{a0}: il y a 1 mois au plus",
        ]
    );
}

#[test]
fn the_last_route_needs_no_condition() {
    let (html, _) = page(valid(), "en/routes.html");
    let last = html.all("article").last().unwrap();
    assert!(last.text.contains("If no earlier route applies."), "{}", last.text);
    assert!(last.text.contains("Above €651.69."), "{}", last.text);
    assert!(last.text.contains("Compared with its sources on 23 November 2026."), "{}", last.text);
}

#[test]
fn texts_never_become_markup() {
    let evil = "<script>alert(1)</script> & \"more\"";
    let root = valid().change("locales/en/all.ftl", "You have an S1.", evil).change(
        "rulebook/sources.toml",
        "Code de la sécurité sociale",
        "</a><b onclick='x'>",
    );
    let (html, text) = page(root, "en/routes.html");
    assert_eq!(html.faults, Vec::<String>::new());
    assert!(html.all("script").next().is_none() && html.all("b").next().is_none());
    assert!(text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"));
    assert!(html.elements.iter().any(|element| element.text.contains(evil)));
    assert!(html.all("a").any(|link| link.text == "</a><b onclick='x'>"));
}
