//! The reference pages: whole, well-formed, in both languages, and nothing in them that a browser would run.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on must stop")]

#[path = "../common/mod.rs"]
#[expect(dead_code, reason = "the engine is for others")]
mod common;
#[path = "../faults/fixture.rs"]
#[expect(dead_code, reason = "some of it is for faults")]
mod fixture;
mod html;
mod small;

use common::compiled;
use html::Html;
use secu_check::reference::{Files, pages, write};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files() -> &'static [(String, String)] {
    static FILES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    FILES.get_or_init(|| pages(compiled(), &Files::read(root(), &compiled().rulebook).unwrap()).unwrap())
}

/// The pages by name, read.
fn read() -> &'static BTreeMap<&'static str, Html> {
    static READ: OnceLock<BTreeMap<&'static str, Html>> = OnceLock::new();
    READ.get_or_init(|| {
        let pages = files().iter().filter(|(name, _)| name.ends_with(".html"));
        pages.map(|(name, text)| (name.as_str(), Html::read(text))).collect()
    })
}

const LANGUAGES: [&str; 2] = ["en", "fr"];

#[test]
fn every_page_is_well_formed() {
    for (name, page) in read() {
        assert_eq!(page.faults, Vec::<String>::new(), "{name}");
        let ids: BTreeSet<&String> = page.ids.iter().collect();
        assert_eq!(ids.len(), page.ids.len(), "{name} has an anchor twice");
        assert_eq!(page.all("h1").count(), 1, "{name}");
        let mut before = 0;
        for element in
            page.elements.iter().filter(|element| matches!(element.name.as_bytes(), [b'h', b'1'..=b'4']))
        {
            let level = element.name[1..].parse::<usize>().unwrap();
            assert!(level <= before + 1, "{name}: “{}” leaves out a level", element.text);
            before = level;
        }
    }
}

#[test]
fn nothing_in_them_is_run_or_fetched() {
    for (name, page) in read() {
        let policy = page.all("meta").find_map(|meta| {
            meta.attribute("http-equiv")
                .filter(|kind| *kind == "Content-Security-Policy")
                .and(meta.attribute("content"))
        });
        assert!(
            policy.unwrap().starts_with("default-src 'none'; style-src 'self'; img-src 'self' data:;"),
            "{name}"
        );
        for element in &page.elements {
            assert!(
                !["script", "style", "iframe", "object", "form"].contains(&element.name.as_str()),
                "{name}"
            );
            for (key, value) in &element.attributes {
                assert!(key != "style" && !key.starts_with("on"), "{name}: {key}={value}");
                assert!(!value.starts_with("javascript:"), "{name}: {value}");
            }
        }
    }
}

#[test]
fn every_entry_has_its_place_in_both_languages() {
    let rules = &compiled().rulebook;
    let places: Vec<(&str, &str, Vec<&str>)> = vec![
        ("routes.html", "route", rules.routes.iter().map(|entry| entry.id.as_str()).collect()),
        ("routes.html", "case", compiled().cases.iter().map(|entry| entry.id.as_str()).collect()),
        ("questions.html", "question", rules.facts.iter().map(|entry| entry.id.as_str()).collect()),
        ("advice.html", "advice", rules.advice.iter().map(|entry| entry.id.as_str()).collect()),
        ("papers.html", "document", rules.documents.iter().map(|entry| entry.id.as_str()).collect()),
        ("steps.html", "step", rules.steps.iter().map(|entry| entry.id.as_str()).collect()),
        ("contacts.html", "contact", rules.contacts.iter().map(|entry| entry.id.as_str()).collect()),
        ("amounts.html", "amount", rules.amounts.iter().map(|entry| entry.id.as_str()).collect()),
        ("sources.html", "source", rules.sources.iter().map(|entry| entry.id.as_str()).collect()),
    ];
    for language in LANGUAGES {
        for (page, kind, ids) in &places {
            let anchors = &read()[format!("{language}/{page}").as_str()].ids;
            for id in ids {
                assert!(anchors.contains(&format!("{kind}-{id}")), "{language}/{page}#{kind}-{id}");
            }
        }
    }
}

#[test]
fn no_link_leads_nowhere() {
    let names: BTreeSet<&str> = files().iter().map(|(name, _)| name.as_str()).collect();
    for (name, page) in read() {
        let folder = Path::new(name).parent().unwrap();
        // The checker and the adviser's desk stand beside the folder of these pages.
        let beside = |link: &str| link == "../../" || link.starts_with("../../desk.html?lang=");
        for link in page.links.iter().filter(|link| !link.contains(':') && !beside(link)) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { PathBuf::from(name) } else { folder.join(file) };
            let target = target.to_string_lossy().replace("en/../", "").replace("fr/../", "");
            assert!(names.contains(target.as_str()), "{name}: {link}");
            if !anchor.is_empty() {
                assert!(read()[target.as_str()].ids.iter().any(|id| id == anchor), "{name}: {link}");
            }
        }
    }
}

#[test]
fn no_text_is_missing() {
    let said =
        ["a", "li", "p", "h1", "h2", "h3", "h4", "th", "dt", "dd", "summary", "strong", "i", "code", "title"];
    for (name, page) in read() {
        for element in page.elements.iter().filter(|element| said.contains(&element.name.as_str())) {
            assert!(!element.text.trim().is_empty(), "{name}: an empty <{}>", element.name);
        }
        let text = page.all("body").map(|body| body.text.as_str()).collect::<String>();
        assert!(!text.contains(['{', '}']), "{name}: a value is not filled in");
    }
}

/// A name that only programs know is no name for a person.
#[test]
fn every_group_is_named_in_both_languages() {
    let rules = &compiled().rulebook;
    let groups = Files::read(root(), rules).unwrap().groups;
    for language in LANGUAGES {
        let routes = &read()[format!("{language}/routes.html").as_str()];
        for group in &groups {
            let name = routes.text(&format!("routes-{}", group.name));
            assert!(
                name.contains(' ') && name != group.name,
                "src/reference/words/{language}.rs: {}",
                group.name
            );
        }
        let countries = &read()[format!("{language}/countries.html").as_str()];
        for group in rules.groups.iter().filter(|group| group.len() > 2) {
            let name = countries.text(&format!("group-{group}"));
            assert!(!name.contains(group.as_str()), "src/reference/words/{language}.rs: {group}");
        }
    }
}

#[test]
fn the_same_rulebook_gives_the_same_bytes() {
    let again = pages(compiled(), &Files::read(root(), &compiled().rulebook).unwrap()).unwrap();
    assert!(again == files());
    let folder = std::env::temp_dir().join(format!("secu-check-reference-{}", std::process::id()));
    let said = write(root(), &folder);
    let written: Vec<bool> = files()
        .iter()
        .map(|(name, text)| std::fs::read_to_string(folder.join(name)).is_ok_and(|written| written == *text))
        .collect();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(said.is_ok_and(|said| said.starts_with(&format!("{} files", written.len()))));
    assert!(written.iter().all(|same| *same));
}

#[test]
fn a_text_that_changed_since_it_was_read_is_told() {
    for (language, day) in [("en", "1 September 2026"), ("fr", "1er septembre 2026")] {
        let name = format!("{language}/uncertain.html");
        let (_, page) = files().iter().find(|(file, _)| *file == name).unwrap();
        let (_, changed) = page.split_once("id=\"changed\"").unwrap();
        let (changed, _) = changed.split_once("id=\"amounts\"").unwrap();
        for said in [day, "route-work-civic-service", "LEGIARTI000053151645"] {
            assert!(changed.contains(said), "{language}: {said} is not in {changed}");
        }
    }
}
