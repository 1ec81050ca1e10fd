//! At the counter and in the list of papers: nobody asks for what their route does not ask for, and nothing is called
//! needless that is needed.

use crate::common::{compiled, engine};
use crate::letters::{Plain, pack};
use crate::person::{Person, folder, name, of_facts, person};
use secu_check::guide::{checklist, sheet};
use secu_check::i18n::Texts;
use secu_check::rulebook::Msg;
use std::collections::BTreeSet;

const TODAY: &str = "2026-11-23";
const AID: &str = r#""situation": [], "cover": "none", "nationality": "ML", "permit": "none", "permit_end": "2025-01-10",
    "age": 30, "number": "none""#;
const ERASMUS: &str = r#""situation": ["study"], "cover": "ehic", "ehic_covers": "whole", "nationality": "ES", "number": "none""#;
const VISITING_STUDENT: &str =
    r#""situation": ["study"], "cover": "none", "nationality": "US", "permit": "short""#;

/// These answers, today.
pub fn who(facts: &str) -> Person {
    person(TODAY, &format!("{{{facts}}}"))
}

/// The route of this person.
pub fn route(person: &Person) -> &'static str {
    &engine().rulebook().routes[usize::from(person.guide.route.unwrap())].id
}

/// A message in this language.
pub fn text(person: &Person, message: Msg, language: &str) -> String {
    let pack = pack(language);
    Texts { pack: &pack, locale: &Plain, rulebook: engine().rulebook(), today: person.today }.plain(message)
}

/// The sentence for the counter and the ground, by their names.
pub fn said(person: &Person) -> (&'static str, &'static str) {
    let sheet = sheet::sheet(&person.case(), &person.guide);
    (name(sheet.sentence.unwrap()), name(sheet.ground.unwrap()))
}

/// The same as text.
pub fn said_in(person: &Person, language: &str) -> String {
    let sheet = sheet::sheet(&person.case(), &person.guide);
    let parts = [sheet.sentence.unwrap(), sheet.ground.unwrap()];
    parts.map(|message| text(person, message, language)).join(" ")
}

/// What this person need not bring.
pub fn spared(person: &Person) -> Vec<&'static str> {
    checklist::not_needed(&person.case()).iter().map(|excess| excess.id.as_str()).collect()
}

/// The papers of this person.
pub fn papers(person: &Person) -> Vec<&'static str> {
    let id = |document: &u16| engine().rulebook().documents[usize::from(*document)].id.as_str();
    person.guide.documents.iter().map(id).collect()
}

#[test]
fn at_the_counter_nobody_asks_for_what_their_route_does_not_ask_for() {
    let aid = who(AID);
    assert_eq!((route(&aid), said(&aid)), ("state-medical-aid", ("sentence-aid", "ground-aid")));
    for (facts, expected) in [
        (ERASMUS, "ehic-student"),
        (VISITING_STUDENT, "student-short-stay"),
        (
            r#""situation": ["training"], "training": "volunteer", "cover": "none", "nationality": "BR", "permit": "vls_ts""#,
            "volunteer",
        ),
        (
            r#""situation": ["work"], "work_terms": "a1", "cover": "home_scheme", "nationality": "PL", "stay": "up_to_3""#,
            "posted-a1-short",
        ),
        (
            r#""situation": ["work"], "work_terms": "diplomat", "cover": "organisation", "nationality": "BR""#,
            "diplomat",
        ),
        (
            r#""situation": ["study"], "cover": "none", "nationality": "CN", "permit": "none", "age": 20"#,
            "student-no-permit",
        ),
        (
            r#""situation": ["study"], "cover": "agreement_form", "agreement_scheme": "monaco", "nationality": "MC", "age": 25,
                "permit": "vls_ts""#,
            "monaco-national",
        ),
    ] {
        let person = who(facts);
        assert_eq!(route(&person), expected);
        assert_eq!(said(&person), ("sentence-information", "ground-information"), "{expected}");
        let letter: String = said_in(&person, "fr") + &said_in(&person, "en");
        assert!(!letter.contains("ouvrir mes droits") && !letter.contains("open my rights"), "{letter}");
        assert!(!letter.contains("160-1"), "{letter}");
    }
    // Their step is to ask that their case be looked at again.
    let jobseeker = who(
        r#""situation": ["job_search"], "income": "other", "cover": "none", "nationality": "IT", "history": "came_for_work""#,
    );
    assert_eq!((route(&jobseeker), said(&jobseeker)), ("eu-jobseeker", ("sentence-review", "ground-review")));
    // A form of an agreement is handed in: that asks for no rights of residence either.
    let quebec = who(
        r#""situation": ["study"], "cover": "agreement_form", "agreement_scheme": "quebec", "nationality": "CA",
        "permit": "vls_ts""#,
    );
    assert_eq!((route(&quebec), said(&quebec)), ("quebec-student", ("sentence-form", "ground-form")));
    assert!(said_in(&aid, "fr").contains("L.\u{a0}251-1"), "{}", said_in(&aid, "fr"));
    assert!(!said_in(&aid, "fr").contains("régulière"), "{}", said_in(&aid, "fr"));
}

/// Of the worked cases: who asks for rights is who has a file to send for them.
#[test]
fn rights_are_asked_for_where_the_route_asks_for_a_file_and_nowhere_else() {
    let mut seen = BTreeSet::new();
    for case in &compiled().cases {
        let Some(person) = of_facts(case.today, case.facts.iter().copied().collect()) else { continue };
        let (sentence, ground) = said(&person);
        let opens =
            ["sentence-open", "sentence-work", "sentence-family", "sentence-studies", "sentence-protection"];
        if opens.contains(&sentence) {
            assert!(
                !["ground-information", "ground-aid", "ground-form"].contains(&ground),
                "{}: {sentence} and {ground}",
                route(&person)
            );
            let certainty = &engine().rulebook().routes[usize::from(person.guide.route.unwrap())].certainty;
            assert_ne!(certainty.id(), "no_right", "{}", route(&person));
        }
        assert_eq!(sentence == "sentence-information", ground == "ground-information", "{}", route(&person));
        let aid = sentence == "sentence-aid";
        assert!(!aid || papers(&person).contains(&"form-s3720"), "{}", route(&person));
        seen.insert(sentence);
    }
    assert!(seen.contains("sentence-general") && seen.contains("sentence-open"), "{seen:?}");
}

#[test]
fn what_is_not_needed_is_only_said_where_it_would_open_something() {
    assert_eq!(spared(&who(VISITING_STUDENT)), [""; 0]);
    assert_eq!(spared(&who(ERASMUS)), ["permit"]);
    let holiday = who(
        r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "AU", "permit": "vvt",
        "number": "none""#,
    );
    assert_eq!(route(&holiday), "work-unlisted-permit");
    assert_eq!(spared(&holiday), ["recent-act", "certified-copy"], "there a refusal is to be expected");
    let mayotte = who(
        r#""situation": ["work", "other_territory"], "work_terms": "local", "cover": "none", "nationality": "FR""#,
    );
    assert_eq!(spared(&mayotte), [""; 0], "other rules hold there");
}

/// Of the worked cases: no paper is both asked for and not needed, and no remark is about a paper that nobody asks for.
#[test]
fn no_paper_is_both_asked_for_and_not_needed() {
    const OF_THE_ACT: [&str; 4] = ["translation", "apostille", "recent-act", "certified-copy"];
    let act = engine().rulebook().documents.iter().position(|document| document.id == "civil-status").unwrap()
        as u16;
    let routes = (0..).zip(&engine().rulebook().routes);
    let asking: BTreeSet<u16> =
        routes.filter(|(_, route)| route.documents.contains(&act)).map(|(id, _)| id).collect();
    for excess in folder().excess.iter().filter(|excess| OF_THE_ACT.contains(&excess.id.as_str())) {
        let only: BTreeSet<u16> = excess.scope.only.iter().copied().collect();
        assert_eq!(only, asking, "{}: `only` names the routes with civil-status", excess.id);
    }
    let mut seen = 0;
    for case in &compiled().cases {
        let Some(person) = of_facts(case.today, case.facts.iter().copied().collect()) else { continue };
        let (spared, papers) = (spared(&person), papers(&person));
        let asked = papers.contains(&"civil-status");
        for remark in &spared {
            assert!(asked || !OF_THE_ACT.contains(remark), "{}: {remark} but {papers:?}", route(&person));
            let waits = remark.starts_with("three-months") && papers.contains(&"proof-three-months");
            assert!(!waits, "{}: {remark} but {papers:?}", route(&person));
        }
        seen += usize::from(asked);
    }
    assert!(seen > 50, "{seen}");
}
