//! What stands in the letters and on the sheet.

use crate::common::{compiled, engine};
use crate::person::{Person, day, folder, name, person};
use secu_check::engine::Answer;
use secu_check::guide::{checklist, letters, sheet};
use secu_check::i18n::letters::{BLANK, Role, blanks, blocks, values};
use secu_check::i18n::{Locale, Span, Texts};
use secu_check::rulebook::date::Date;
use secu_check::rulebook::{Arg, Pack, Part, Variant};

pub struct Plain;

impl Locale for Plain {
    fn plural(&self, _: i32) -> Variant {
        Variant::Other
    }
    fn date(&self, date: Date) -> String {
        format!("<{date}>")
    }
    fn money(&self, cents: i64) -> String {
        cents.to_string()
    }
    fn country(&self, code: &str) -> String {
        code.to_owned()
    }
}

pub fn pack(language: &str) -> Pack {
    let index = compiled().packs.iter().position(|pack| pack.language == language).unwrap();
    compiled().packs[index].clone().join(compiled().folder_packs[index].clone())
}

fn written(person: &Person, letter: &str, language: &str, typed: &[(Arg, String)]) -> Vec<(Role, String)> {
    let (pack, draft) = (pack(language), person.draft(letter));
    let texts = Texts { pack: &pack, locale: &Plain, rulebook: engine().rulebook(), today: person.today };
    let values = values(&texts, typed, &letters::days(&person.case()));
    let flat = |spans: Vec<Span>| spans.into_iter().map(Span::into_text).collect();
    blocks(&texts, &draft, &values).into_iter().map(|(role, spans)| (role, flat(spans))).collect()
}

const ROMANIAN: &str = r#"{"situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "RO", "number": "ntt",
    "act_country": "RO", "stage": "not_filed"}"#;

#[test]
fn the_cover_letter_brings_the_papers_and_says_what_the_request_stands_on() {
    let worker = person("2026-11-23", ROMANIAN);
    assert_eq!(worker.letters(), ["cover"]);
    let typed = [
        (Arg::Name, " Ana Pop ".to_owned()),
        (Arg::Place, "Lyon".to_owned()),
        (Arg::Date, "<today>".to_owned()),
    ];
    let letter = written(&worker, "cover", "fr", &typed);
    let all = |role: Role| {
        letter.iter().filter(|(other, _)| *other == role).map(|(_, text)| text.as_str()).collect::<Vec<_>>()
    };
    let sender = all(Role::Sender);
    assert_eq!(sender[0], "Ana Pop", "what is typed stands in its place");
    assert!(
        sender[1].starts_with(BLANK) && sender[1].len() > BLANK.len(),
        "an address has room for its lines"
    );
    assert_eq!(sender[2], ["Date de naissance\u{a0}: ", BLANK].concat(), "what is not typed is a line");
    assert_eq!(all(Role::Place), ["Lyon, le <today>"]);
    assert!(
        all(Role::Paragraph)
            .iter()
            .any(|text| text.contains("L.\u{a0}160-1, alinéa 1, et L.\u{a0}111-2-2, 1°"))
    );
    assert_eq!(all(Role::Enclosure).len(), worker.guide.documents.len());
    assert!(all(Role::Enclosure)[0].starts_with("Formulaire S1106"), "{:?}", all(Role::Enclosure));
}

#[test]
fn the_days_of_the_person_stand_in_the_letter() {
    let answers = r#"{"situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "RO", "number": "none",
        "act_country": "RO", "stage": "silent", "filed": "2026-09-01", "done": ["wrote"], "wrote": "2026-11-02"}"#;
    let letter = written(&person("2026-11-23", answers), "conciliator", "fr", &[]);
    let text: String = letter.into_iter().map(|(_, text)| text + "\n").collect();
    assert!(text.contains("La caisse a reçu le <2026-09-01> ma demande"), "{text}");
    assert!(text.contains("La caisse a reçu le <2026-11-02> ma lettre"), "{text}");
    assert!(text.contains("L.\u{a0}217-7-1"), "{text}");
}

#[test]
fn the_appeal_against_closed_rights_states_the_day_on_which_all_hangs() {
    let answers = r#"{"situation": ["study"], "cover": "france", "nationality": "CN", "permit": "expired",
        "permit_end": "2026-08-20", "removal_order": false, "stage": "card", "trouble": ["closed_permit"]}"#;
    for (language, said) in
        [("fr", "Mon document de séjour a expiré le <2026-08-20>"), ("en", "expired on <2026-08-20>")]
    {
        let letter = written(&person("2026-11-23", answers), "appeal", language, &[]);
        assert!(letter.iter().any(|(_, text)| text.contains(said)), "{letter:?}");
    }
}

#[test]
fn a_letter_with_a_number_does_not_doubt_that_it_exists() {
    let note = person("2026-11-23", &ROMANIAN.replace("not_filed", "number"));
    let typed = [(Arg::Number, "2 55 08 14 168 025 38".to_owned())];
    for (letter, who) in [("payroll", &note), ("cover", &person("2026-11-23", ROMANIAN))] {
        let text: Vec<String> =
            written(who, letter, "fr", &typed).into_iter().map(|(_, text)| text).collect();
        assert!(text.iter().any(|text| text.contains("025 38") && !text.contains("existe")), "{text:?}");
    }
}

#[test]
fn what_is_to_be_typed_is_listed_in_order() {
    let worker = person("2026-11-23", ROMANIAN);
    let order = blanks(&pack("fr"), &worker.draft("cover"));
    assert_eq!(order, [Arg::Name, Arg::Address, Arg::Birth, Arg::Number, Arg::Fund, Arg::Place, Arg::Date]);
    let note = person("2026-11-23", &ROMANIAN.replace("not_filed", "number"));
    assert_eq!(
        blanks(&pack("fr"), &note.draft("payroll")),
        [Arg::Name, Arg::Address, Arg::Employer, Arg::Place, Arg::Date, Arg::Number]
    );
}

#[test]
fn a_letter_says_nothing_that_is_not_known_to_be_true() {
    // Whether this person works is not asked on this route's way: no paragraph about work may stand in the letter.
    let answers = r#"{"situation": ["family"], "family_link": "partner", "nationality": "MA", "permit": "family", "cover": "none",
        "stage": "filed", "filed": "2026-11-01", "trouble": ["three_months_asked"]}"#;
    let letter = person("2026-11-23", answers).draft("no-three-months");
    let parts: Vec<&str> = letter.paragraphs.into_iter().map(name).collect();
    assert_eq!(
        parts,
        ["letter-no-three-months.asked", "letter-no-three-months.family", "letter-no-three-months.request"]
    );
    // Nor is it said that no translation is needed of a certificate of which nobody told whence it comes.
    let answers = r#"{"situation": ["work"], "work_terms": "local", "nationality": "RO", "cover": "none", "number": "none"}"#;
    let worker = person("2026-11-23", answers);
    let spared: Vec<&str> =
        checklist::not_needed(&worker.case()).iter().map(|excess| excess.id.as_str()).collect();
    assert_eq!(spared, ["recent-act", "certified-copy", "permit", "three-months-worker"]);
}

#[test]
fn each_request_to_quote_an_article_is_offered_to_whom_it_concerns() {
    let asked = |who: &str, trouble: &str| {
        let stage =
            format!(r#""stage": "waiting_number", "waiting_since": "2026-11-01", "trouble": ["{trouble}"]"#);
        person("2026-11-23", &format!("{{{who}, {stage}}}")).letters()
    };
    let romanian = r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "RO", "act_country": "RO""#;
    let chinese = r#""situation": ["study"], "cover": "none", "nationality": "CN", "permit": "vls_ts", "stay": "over_6",
        "act_country": "CN", "permit_end": "2026-08-20""#;
    assert!(asked(romanian, "translation_asked").contains(&"no-translation"));
    assert!(!asked(chinese, "translation_asked").contains(&"no-translation"), "a Chinese act needs one");
    assert!(asked(chinese, "three_months_asked").contains(&"no-three-months"), "students need not wait");
    assert!(
        asked(chinese, "closed_permit").contains(&"rights-kept"),
        "until the end of February and 45 days"
    );
    assert!(!asked(romanian, "closed_permit").contains(&"rights-kept"), "Europeans have no permit");
    let late = chinese.replace("2026-08-20", "2026-03-20");
    assert!(!asked(&late, "closed_permit").contains(&"rights-kept"), "the six months and 45 days are over");
}

#[test]
fn the_french_letters_are_in_french_and_whole() {
    let french = pack("fr");
    let of_letter = |name: &str| {
        ["letter-", "ground-", "enclosure-", "ui-letter-"].iter().any(|kind| name.starts_with(kind))
    };
    let first = compiled().messages.len();
    let mut letters = 0;
    for (index, name) in compiled().folder_messages.iter().enumerate().filter(|(_, name)| of_letter(name)) {
        letters += 1;
        let parts = &french.messages[first + index];
        let text: String = parts
            .iter()
            .map(|part| match part {
                Part::Text(text) | Part::French(text) | Part::Strong(text) => text.as_str(),
                _ => "…",
            })
            .collect();
        assert!(!text.trim().is_empty(), "{name}");
        assert!(!text.contains('\'') && !text.contains('"'), "{name}: French apostrophes and quotes: {text}");
        // A citation in a letter is written out: « article L. 160-1 », with the name of its code beside.
        assert!(!text.contains("CSS ") && !text.contains("CRPA "), "{name}: {text}");
        for (at, _) in text.match_indices(['?', '!', ':', ';', '»']) {
            assert!(
                text[..at].ends_with('\u{a0}'),
                "{name}: a space that does not break before {}",
                &text[at..]
            );
        }
    }
    assert!(letters > 80, "{letters}");
}

#[test]
fn the_sheet_says_the_situation_the_route_and_the_papers() {
    let worker = person("2026-11-23", ROMANIAN);
    let (case, guide) = (worker.case(), &worker.guide);
    let sheet = sheet::sheet(&case, guide);
    assert_eq!(sheet.sentence.map(name), Some("sentence-work"));
    assert_eq!(sheet.ground.map(name), Some("ground-work"));
    assert_eq!(sheet.law, ["CSS L160-1 al. 1", "CSS L111-2-2 1°", "CSS R161-2"]);
    assert_eq!(sheet.papers.len(), guide.documents.len());
    assert!(sheet.statements.len() >= 6);
    let spared: Vec<&str> = sheet.not_needed.iter().map(|excess| excess.id.as_str()).collect();
    assert_eq!(
        spared,
        ["translation", "apostille", "recent-act", "certified-copy", "permit", "three-months-worker"]
    );
}

/// What was ticked besides, and what pays for care today, might be held against the person at the counter.
#[test]
fn the_sheet_tells_only_what_carries_the_route() {
    let asylum = person(
        "2026-11-23",
        r#"{"situation": ["treatment", "family"], "cover": "none", "nationality": "GE", "permit": "asylum", "family_link": "other", "arrival": "2026-10-01", "age": 50, "permit_end": "2027-02-01"}"#,
    );
    let aid = person(
        "2026-11-23",
        r#"{"situation": [], "cover": "none", "nationality": "CM", "permit": "none", "permit_end": "2026-02-01", "age": 30}"#,
    );
    let student = person(
        "2026-11-23",
        r#"{"situation": ["study", "job_search"], "income": "other", "cover": "france_past", "nationality": "FR"}"#,
    );
    let told = |person: &Person| -> Vec<String> {
        let case = person.case();
        let sheet = sheet::sheet(&case, &person.guide);
        let facts = sheet.statements.iter().map(|(fact, _)| case.fact(*fact).unwrap().id.clone());
        facts.collect()
    };
    assert!(!told(&asylum).iter().any(|fact| fact == "situation" || fact == "cover"), "{:?}", told(&asylum));
    assert!(told(&asylum).iter().any(|fact| fact == "arrival"));
    // "None of these" and "another link" say nothing without their lists.
    assert!(!told(&asylum).iter().any(|fact| fact == "family_link"), "{:?}", told(&asylum));
    assert!(!told(&student).iter().any(|fact| fact == "income"), "{:?}", told(&student));
    assert!(!told(&aid).iter().any(|fact| fact == "cover"), "{:?}", told(&aid));
    let sheet = sheet::sheet(&student.case(), &student.guide).statements;
    // Studies alone: the route hangs on them and on the old number, not on the search for work.
    assert!(sheet.iter().any(|(fact, answer)| *fact == 0 && *answer == Answer::Choices(1)), "{sheet:?}");
    assert!(told(&student).iter().any(|fact| fact == "cover"));
}

#[test]
fn copies_are_numbered_and_named_after_what_they_are() {
    let worker = person("2026-11-23", ROMANIAN);
    let case = worker.case();
    let files: Vec<String> = checklist::checklist(&case, &worker.guide)
        .iter()
        .map(|check| check.file(&case, "Ștefan Pop"))
        .collect();
    assert_eq!(files[0], "stefan-pop-01-formulaire-s1106.pdf");
    let different: std::collections::BTreeSet<&String> = files.iter().collect();
    assert_eq!(different.len(), files.len());
    let checks = checklist::checklist(&case, &worker.guide);
    let act = checks.iter().find(|check| check.paper(&case).unwrap().file == "acte-de-naissance").unwrap();
    let advice: Vec<&str> =
        act.advice.iter().map(|id| engine().rulebook().advice[usize::from(*id)].id.as_str()).collect();
    assert!(advice.contains(&"act-european"), "{advice:?}");
    assert_eq!(folder().papers.len(), engine().rulebook().documents.len());
    assert_eq!(worker.today, day("2026-11-23"));
}
