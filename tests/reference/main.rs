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

/// The dates that an author of rules writes are said as the law says them.
#[test]
fn days_are_named_and_not_given_as_questions() {
    let months = [
        ("en", "the end of the 6th month after", "the day your last visa or permit ends", "plus 45 days"),
        ("fr", "la fin du 6e mois après", "l’expiration de votre dernier visa ou titre", "plus 45 jours"),
    ];
    for (language, end, day, rest) in months {
        let (_, steps) = files().iter().find(|(file, _)| *file == format!("{language}/steps.html")).unwrap();
        let link = format!("<a href=\"questions.html#question-permit_end\">{day}</a>, {rest}");
        assert!(steps.contains(&format!("{end} {link}")), "{language}: {end} {link}");
        for (name, page) in read().iter().filter(|(name, _)| name.starts_with(language)) {
            let text = page.all("body").map(|body| body.text.as_str()).collect::<String>();
            for given in ["the day given for", "le jour donné à"] {
                assert!(
                    !text.contains(given),
                    "{name}: a day has no name in src/reference/words/{language}.rs"
                );
            }
        }
    }
}

#[test]
fn each_kind_of_number_is_there_with_its_uses_and_what_it_stands_on() {
    let (folder, rules) = (&compiled().folder, &compiled().rulebook);
    assert_eq!(folder.numbers.len(), 7);
    for language in LANGUAGES {
        let (_, page) = files().iter().find(|(file, _)| *file == format!("{language}/numbers.html")).unwrap();
        for number in &folder.numbers {
            let (_, shown) = page.split_once(&format!("id=\"number-{}\"", number.kind.id())).unwrap();
            let (shown, _) = shown.split_once("</article>").unwrap();
            let items = shown.matches("<li>").count();
            let basis = &number.basis;
            let least =
                number.allows.len() + number.refuses.len() + number.next.len() + number.contacts.len();
            assert_eq!(items, least + basis.sources.len(), "{language}: {}", number.kind.id());
            for source in &basis.sources {
                let id = &rules.sources[usize::from(*source)].id;
                assert!(shown.contains(&format!("sources.html#source-{id}")), "{language}: {id}");
            }
        }
        let law = &read()[format!("{language}/law.html").as_str()];
        assert!(law.links.iter().any(|link| link == "numbers.html#number-nia"), "{language}");
    }
}

#[test]
fn what_the_rules_do_not_say_yet_is_told_with_what_would_settle_it() {
    let open = Files::read(root(), &compiled().rulebook).unwrap().open;
    assert!(!open.is_empty());
    let ids: BTreeSet<&str> = open.iter().map(|point| point.id.as_str()).collect();
    assert_eq!(ids.len(), open.len(), "a point is there twice");
    for (language, index) in [("en", 0), ("fr", 1)] {
        let page = &read()[format!("{language}/uncertain.html").as_str()];
        let text = page.all("main").map(|main| main.text.as_str()).collect::<String>();
        for point in &open {
            assert!(page.ids.contains(&format!("open-{}", point.id)), "{language}: {}", point.id);
            for said in &point.said[index] {
                assert!(text.contains(said.as_str()), "{language}: {said}");
            }
            for route in &point.routes {
                let link = format!("routes.html#route-{}", compiled().rulebook.routes[*route].id);
                assert!(page.links.contains(&link), "{language}: {link}");
            }
        }
    }
}

#[test]
fn an_open_point_that_names_no_route_or_lacks_a_language_is_a_fault() {
    let folder = std::env::temp_dir().join(format!("secu-check-open-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("rulebook/routes")).unwrap();
    let text = std::fs::read_to_string(root().join("rulebook/open.toml")).unwrap();
    let said = [
        ("routes = [\"", "routes = [\"nowhere-", "there is no route `nowhere-"),
        ("kind = \"ask\"", "kind = \"later\"", "`kind` is wrong, missing or ask"),
        ("fr.title = ", "fr.name = ", "`fr.title` is missing"),
    ]
    .map(|(from, to, fault)| {
        std::fs::write(folder.join("rulebook/open.toml"), text.replacen(from, to, 1)).unwrap();
        let read = Files::read(&folder, &compiled().rulebook);
        (fault, read.err().unwrap_or_default())
    });
    std::fs::remove_dir_all(&folder).unwrap();
    for (fault, said) in said {
        assert!(said.contains(fault) && said.contains("open.toml"), "{fault}: {said}");
    }
}

/// A picture is for who sees it: the list beside it has every question and every group that it shows.
#[test]
fn the_picture_and_the_list_beside_it_say_the_same() {
    for language in LANGUAGES {
        let (_, page) = files().iter().find(|(file, _)| *file == format!("{language}/flow.html")).unwrap();
        let pictures: Vec<&str> = page.split("<div class=\"tall\">").skip(1).collect();
        assert!(pictures.len() > 5, "{language}");
        for picture in pictures {
            let (drawn, after) = picture.split_once("</svg>").unwrap();
            let (_, list) = after.split_once("<ol class=\"flow\">").unwrap();
            let (list, _) = list.split_once("</details>").unwrap();
            assert!(drawn.contains("role=\"img\" aria-label=\""), "{language}");
            let words = |text: &str| {
                let inner = text.split('>').filter_map(|part| part.split_once('<').map(|(words, _)| words));
                inner.collect::<String>().split_whitespace().collect::<String>()
            };
            let list = words(&format!("{list}<"));
            for shown in drawn.split("<text ").skip(1) {
                let (_, shown) = shown.split_once('>').unwrap();
                let shown = words(&format!(">{}<", shown.split_once("</text>").unwrap().0));
                assert!(!shown.is_empty() && list.contains(&shown), "{language}: {shown}");
            }
        }
    }
}

/// A title in the other language is read out as such.
#[test]
fn titles_of_sources_say_their_language() {
    for (language, title, other) in
        [("en", "Vous venez étudier en France (ameli)", "fr"), ("fr", "Foreign companies (Urssaf)", "en")]
    {
        let sources = &read()[format!("{language}/sources.html").as_str()];
        let named = sources.all("span").find(|span| span.text == title).unwrap();
        assert_eq!(named.attribute("lang"), Some(other));
        let routes = &read()[format!("{language}/routes.html").as_str()];
        let cited = routes.all("a").find(|link| link.text == title).unwrap();
        assert_eq!(cited.attribute("lang"), Some(other));
    }
}

#[test]
fn a_change_in_one_country_names_it() {
    for (language, country) in [("en", "(China)"), ("fr", "(Chine)")] {
        let (_, advice) =
            files().iter().find(|(file, _)| *file == format!("{language}/advice.html")).unwrap();
        let (_, link) = advice.split_once("href=\"#advice-act-china\"").unwrap();
        let (link, _) = link.split_once("</li>").unwrap();
        assert!(link.contains(country), "{link}");
    }
}

/// "None of these papers" is no condition where nobody sees which papers.
#[test]
fn no_condition_speaks_of_these_where_nothing_shows_which() {
    for (language, alone) in [
        ("en", ["You hold none of these papers", "You receive none of these"]),
        ("fr", ["Vous n’avez aucun de ces papiers", "Vous ne touchez rien de tout cela"]),
    ] {
        for page in ["routes", "advice", "steps", "papers", "stages", "letters"] {
            let items = read()[format!("{language}/{page}.html").as_str()].all("li");
            for item in items {
                assert!(!alone.contains(&item.text.trim()), "{language}/{page}.html: {}", item.text);
            }
        }
    }
}
