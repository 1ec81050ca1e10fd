//! Nothing stands in a letter, on the time line or in a ground that is not true of who signs or reads it.

use crate::counter::{papers, route, said, said_in, spared, text, who};
use crate::person::{Person, folder, name};

const PARTNER: &str = r#""situation": ["family"], "family_link": "partner", "cover": "none", "nationality": "MA", "age": 30,
    "number": "none", "act_country": "MA""#;

/// What an entry is called and says, in this language.
fn entry(person: &Person, id: &str, language: &str) -> (String, String) {
    let entry = folder().entries.iter().find(|entry| entry.id == id).unwrap();
    (text(person, entry.title, language), text(person, entry.text, language))
}

/// The paragraphs of a letter, without the name of the letter; `None` if it is not offered.
fn paragraphs(person: &Person, letter: &str) -> Option<Vec<&'static str>> {
    let offered = person.letters().contains(&letter);
    let short = |message| name(message).rsplit('.').next().unwrap();
    offered.then(|| person.draft(letter).paragraphs.into_iter().map(short).collect())
}

/// Somebody whose file is sent and who is told to wait three months.
fn told_to_wait(facts: &str) -> Person {
    who(&format!(r#"{facts}, "stage": "filed", "filed": "2026-11-01", "trouble": ["three_months_asked"]"#))
}

#[test]
fn a_written_refusal_of_the_board_shortens_the_way_to_court() {
    let appealed = who(
        r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "ES", "number": "none",
        "act_country": "ES", "stage": "refused", "refused": "2026-09-20", "done": ["appealed"], "appealed": "2026-10-01""#,
    );
    assert_eq!(appealed.line("go-to-court").unwrap().until.unwrap().to_string(), "2027-02-01");
    for (language, title, sentence) in [
        (
            "en",
            "No answer from the board",
            "If the board refused in writing, count two months from its letter: that day comes first.",
        ),
        (
            "fr",
            "Sans réponse de la commission",
            "Si elle a refusé par écrit, comptez deux mois à partir de sa lettre\u{a0}: ce jour passe avant.",
        ),
    ] {
        let (heading, text) = entry(&appealed, "go-to-court", language);
        assert!(heading.starts_with(title) && text.starts_with(sentence), "{heading}: {text}");
        assert!(entry(&appealed, "appeal-is-silent", language).1.starts_with(sentence));
    }
}

#[test]
fn who_need_not_wait_is_never_told_that_they_may_have_to() {
    let school = |training: &str| {
        format!(
            r#""situation": ["training"], "training": "{training}", "cover": "none", "nationality": "BR", "permit": "vls_ts",
            "stay": "over_6", "arrival": "2026-10-20", "age": 20"#
        )
    };
    let family = |link: &str| {
        format!(
            r#""situation": ["family"], "family_link": "{link}", "cover": "none", "nationality": "MA", "permit": "family", "age": 19"#
        )
    };
    for (facts, paragraph) in [
        (school("language"), "studies"),
        (school("private"), "studies"),
        (school("lycee"), "studies"),
        (school("cooperation"), "cooperation"),
        (family("partner"), "family"),
        (family("adult_child"), "family"),
        (family("relative"), "family"),
        (
            r#""situation": ["in_care"], "cover": "none", "nationality": "MA", "permit": "family", "age": 19"#.to_owned(),
            "care",
        ),
        (
            r#""situation": [], "cover": "none", "nationality": "AF", "permit": "asylum", "age": 15"#
                .to_owned(),
            "asylum-child",
        ),
        (
            r#""situation": [], "cover": "none", "nationality": "AF", "permit": "refugee""#.to_owned(),
            "protection",
        ),
        (
            r#""situation": [], "cover": "none", "nationality": "FR", "returning": "volunteer_abroad""#
                .to_owned(),
            "volunteer",
        ),
    ] {
        let person = told_to_wait(&facts);
        assert!(person.line("three-months-count").is_none(), "{facts}");
        assert!(person.line("no-three-months").is_some(), "{facts}");
        let letter = paragraphs(&person, "no-three-months").unwrap();
        assert_eq!(letter, ["asked", paragraph, "request"], "{facts}");
        assert!(spared(&person).contains(&"three-months-exempt"), "{facts}: {:?}", spared(&person));
    }
    // Nor who is insured by another right than residence.
    for (facts, paragraph) in [
        (
            r#""situation": ["pension"], "income": "pension_france", "cover": "none", "nationality": "US", "permit": "card""#,
            "pension",
        ),
        (
            r#""situation": ["job_search"], "income": "benefit_france", "cover": "none", "nationality": "US", "permit": "card""#,
            "benefit",
        ),
        (r#""situation": [], "cover": "s1", "nationality": "DE""#, "s1"),
        (
            r#""situation": ["pension"], "income": "pension_europe", "cover": "none", "nationality": "DE""#,
            "s1",
        ),
        (
            r#""situation": ["work"], "work_terms": "abroad", "sending_state": "LU", "cover": "none", "nationality": "DE""#,
            "s1",
        ),
        (
            r#""situation": ["work"], "work_terms": "a1", "cover": "home_scheme", "nationality": "DE", "stay": "over_6""#,
            "s1",
        ),
        (
            r#""situation": ["work"], "work_terms": "abroad", "sending_state": "CH", "cover": "none", "nationality": "DE""#,
            "swiss",
        ),
        (
            r#""situation": ["pension"], "income": "pension_switzerland", "cover": "none", "nationality": "DE""#,
            "swiss",
        ),
    ] {
        let person = told_to_wait(facts);
        assert!(person.line("three-months-count").is_none(), "{facts}");
        assert!(person.line("no-three-months").is_some(), "{facts}");
        let letter = paragraphs(&person, "no-three-months").unwrap();
        assert_eq!(letter, ["asked", paragraph, "other-right", "request"], "{facts}");
        assert!(!spared(&person).contains(&"three-months-exempt"), "they are not on that list: {facts}");
    }
    // No article frees people under temporary protection: it is said as what it is.
    let ukrainian = told_to_wait(
        r#""situation": [], "cover": "none", "nationality": "UA", "permit": "temporary_protection""#,
    );
    assert!(ukrainian.line("three-months-count").is_none());
    assert!(ukrainian.line("three-months-waived").is_some());
    assert_eq!(paragraphs(&ukrainian, "no-three-months"), None);
    // Who lives here on a visitor's card does wait.
    let visitor = told_to_wait(
        r#""situation": [], "cover": "none", "nationality": "US", "permit": "vls_ts", "stay": "over_6", "arrival": "2026-10-20""#,
    );
    assert!(visitor.line("three-months-count").is_some() && visitor.line("no-three-months").is_none());
}

#[test]
fn without_regular_stay_the_three_months_are_not_waived() {
    let expired = format!(r#"{PARTNER}, "permit": "expired", "permit_end": "2026-01-10""#);
    let person = told_to_wait(&expired);
    assert_eq!(route(&person), "state-medical-aid");
    assert!(papers(&person).contains(&"proof-three-months"));
    assert!(!spared(&person).contains(&"three-months-exempt"), "the route asks for that proof");
    assert_eq!(paragraphs(&person, "no-three-months"), None);
    assert!(person.line("no-three-months").is_none());
    // The same person with a permit is on the list; a child is on it whatever the papers.
    let regular = told_to_wait(&format!(r#"{PARTNER}, "permit": "family""#));
    assert!(spared(&regular).contains(&"three-months-exempt"));
    let child = told_to_wait(&expired.replace("partner", "child").replace("30", "9"));
    assert_eq!(paragraphs(&child, "no-three-months").unwrap(), ["asked", "family", "request"]);
    // Work opens nothing of itself without regular stay.
    let worker = told_to_wait(
        r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "ML", "permit": "expired",
        "permit_end": "2026-01-10", "age": 30"#,
    );
    assert_eq!(paragraphs(&worker, "no-three-months"), None);
    assert!(!spared(&worker).contains(&"three-months-worker"));
}

#[test]
fn a_letter_says_that_the_act_was_sent_only_if_it_was() {
    let waiting = |sent: &str, since: &str| {
        who(&format!(
            r#""situation": ["work"], "work_terms": "local", "nationality": "MA", "permit": "card", "cover": "none", "number": "nia",
            "stage": "waiting_number", "act_sent": {sent}, "waiting_since": "{since}", "asked": "2026-07-01",
            "trouble": ["closed_number"]"#
        ))
    };
    for since in ["2026-06-01", "2025-12-01"] {
        let not_sent = waiting("false", since);
        assert_eq!(paragraphs(&not_sent, "past-nine-months"), None, "{since}");
        assert!(not_sent.letters().contains(&"impossible"), "what helps who has none");
        let sent = paragraphs(&waiting("true", since), "past-nine-months").unwrap();
        assert_eq!(sent, ["since", "provided", "law", "cover", "request"]);
        let unsure = paragraphs(&waiting(r#""unknown""#, since), "past-nine-months").unwrap();
        assert_eq!(unsure, ["since", "law", "cover", "request"]);
    }
}

#[test]
fn in_care_one_may_be_of_age() {
    let care = who(r#""situation": ["in_care"], "cover": "none", "nationality": "GN", "age": 19"#);
    assert_eq!(said(&care).1, "ground-care");
    assert!(said_in(&care, "en").contains("a minor or a young adult in the care"));
    assert!(said_in(&care, "fr").contains("un mineur ou un jeune majeur pris en charge"));
    assert!(
        said_in(&care, "fr").contains("Pour un mineur, le document du service"),
        "R114-8 1° is for minors"
    );
}

#[test]
fn who_has_a_permanent_number_hears_of_no_waiting_number() {
    let filed = |number: &str| {
        who(&format!(
            r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "PL", "number": "{number}",
            "stage": "filed", "filed": "2026-09-01""#
        ))
    };
    let (known, new) = (filed("nir"), filed("none"));
    assert_eq!(said(&known).0, "sentence-rights");
    assert_eq!(said(&new).0, "sentence-waiting");
    assert!(known.line("number-comes").is_none() && new.line("number-comes").is_some());
    assert!(!paragraphs(&known, "reminder").unwrap().contains(&"waiting-number"));
    assert!(paragraphs(&new, "reminder").unwrap().contains(&"waiting-number"));
    assert!(!papers(&known).contains(&"civil-status") && papers(&new).contains(&"civil-status"));
}

#[test]
fn a_certificate_in_french_or_in_many_languages_needs_no_translation() {
    let senegalese = who(
        r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "SN", "permit": "card",
        "act_country": "SN", "number": "nia", "stage": "asked", "asked_for": "translation", "asked": "2026-11-01""#,
    );
    assert!(senegalese.line("translate").is_some());
    let starts = [
        ("en", "A certificate in French or a multilingual extract needs none"),
        ("fr", "Un acte en français ou un extrait plurilingue n’en demande pas"),
    ];
    for (language, start) in starts {
        assert!(entry(&senegalese, "translate", language).1.starts_with(start));
    }
}

#[test]
fn a_request_signed_before_the_three_months_are_over_states_the_day_and_not_their_end() {
    let waits = [
        r#""situation": [], "cover": "none", "nationality": "AF", "permit": "asylum", "age": 30, "arrival": "2026-10-20""#,
        r#""situation": [], "cover": "none", "nationality": "US", "permit": "vls_ts", "stay": "over_6", "arrival": "2026-10-20""#,
    ];
    for facts in waits {
        let person = who(facts);
        assert!(route(&person).ends_with("-wait"), "{}", route(&person));
        assert!(
            said_in(&person, "en").contains("without a break since the date shown by the enclosed proof")
        );
        let french = said_in(&person, "fr");
        assert!(french.contains("sans interruption depuis la date que montrent les justificatifs joints"));
        assert!(!french.contains("depuis plus de trois mois"), "{french}");
    }
}

#[test]
fn the_day_before_which_rights_cannot_be_closed_has_the_exceptions_of_its_article() {
    let worker = who(
        r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "SN", "permit": "card",
        "permit_end": "2027-02-01", "number": "nir", "stage": "number""#,
    );
    assert!(worker.line("rights-may-close").is_some());
    for id in ["rights-may-close", "rights-may-close-early"] {
        let (english, french) = (entry(&worker, id, "en").1, entry(&worker, id, "fr").1);
        assert!(english.contains("Unless you leave France, or another country insures you."), "{english}");
        assert!(
            french.contains("Sauf si vous quittez la France ou si un autre pays vous assure."),
            "{french}"
        );
    }
}
