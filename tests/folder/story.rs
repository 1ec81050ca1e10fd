//! Nine months of one person, with a moved clock: a student from Tunisia files, is asked for a paper, gets a waiting
//! number, hears nothing, is refused, appeals, gets the number and orders the card.

use crate::person::{Person, day, name, person};
use secu_check::guide::calendar::{Event, events, gone};
use secu_check::guide::timeline::Moment;
use secu_check::rulebook::date::Date;

const WHO: &str = r#""situation": ["study"], "cover": "none", "nationality": "TN", "permit": "vls_ts", "stay": "over_6",
    "number": "none", "act_country": "TN", "arrival": "2026-09-05", "age": 22, "permit_end": "2027-09-04""#;

fn at(today: &str, stage: &str) -> Person {
    person(today, &format!("{{{WHO}, {stage}}}"))
}

fn has(person: &Person, entries: &[&str]) {
    let now = person.now();
    for entry in entries {
        assert!(now.iter().any(|other| other == entry), "{entry} is not among {now:?}");
    }
}

#[test]
fn september_the_file_is_not_sent() {
    let student = at("2026-09-10", r#""stage": "not_filed""#);
    assert_eq!(student.now(), ["step register-on-portal", "prepare-portal"]);
    assert_eq!(student.letters(), [""; 0], "the student site takes no letter");
    assert!(student.line("number-comes").is_none(), "no range before there is a day to count from");
    assert_eq!(student.line("renew-permit").unwrap().until, Some(day("2027-09-04")));
    // Who says nothing has sent nothing.
    assert_eq!(at("2026-09-10", r#""stage": null"#).now(), student.now());
}

#[test]
fn what_no_day_urges_stands_in_the_order_of_the_rules() {
    let new = person("2026-09-10", &format!("{{{}}}", WHO.replace(r#", "permit_end": "2027-09-04""#, "")));
    assert!(new.line("renew-permit").is_none(), "a permit of which no end is known can wait");
    let silent = r#""stage": "silent", "filed": "2026-10-01""#;
    let called = at("2026-12-20", &format!(r#"{silent}, "done": ["called"]"#));
    assert_eq!(
        called.to_do(),
        ["appeal-after-silence", "ask-what-is-missing", "ask-the-conciliator", "silence-is-refusal"]
    );
    // Who has written is not told to write, and is sent to the conciliator once.
    let wrote = |wrote: &str| {
        at("2026-12-20", &format!(r#"{silent}, "done": ["called", "wrote"], "wrote": "{wrote}""#))
    };
    assert_eq!(
        wrote("2026-12-05").to_do(),
        ["appeal-after-silence", "ask-the-conciliator", "silence-is-refusal"]
    );
    assert_eq!(
        wrote("2026-10-20").to_do(),
        ["appeal-after-silence", "letter-unanswered", "silence-is-refusal"]
    );
}

#[test]
fn october_the_file_is_sent() {
    let student = at("2026-10-20", r#""stage": "filed", "filed": "2026-10-01""#);
    assert_eq!(student.now(), ["wait-two-months"]);
    assert_eq!(student.letters(), [""; 0], "it is too early for a reminder");
    let expected = [
        ("2026-10-01", "wait-two-months"),
        ("2026-12-01", "ask-what-is-missing"),
        ("2026-12-01", "silence-is-refusal"),
        ("2027-01-01", "number-comes"),
        ("2027-02-01", "appeal-after-silence"),
        ("2027-09-04", "renew-permit"),
    ];
    let expected = expected.map(|(day, id)| (day.to_owned(), id.to_owned()));
    assert_eq!(student.days(), expected);
    let number = student.line("number-comes").unwrap();
    assert_eq!((number.from, number.until), (Some(day("2027-01-01")), Some(day("2027-07-01"))), "a range");
}

#[test]
fn november_a_paper_is_asked_for() {
    let stage =
        r#""stage": "asked", "filed": "2026-10-01", "asked_for": "civil_status", "asked": "2026-11-30""#;
    let student = at("2026-12-02", stage);
    has(&student, &["send-act", "act-impossible"]);
    assert_eq!(student.line("send-act").unwrap().until, Some(day("2027-02-28")), "there is no 30 February");
    assert_eq!(student.letters(), ["answer", "impossible"]);
    let answer: Vec<&str> = student.draft("answer").paragraphs.into_iter().map(name).collect();
    assert_eq!(answer, ["letter-answer.paper", "letter-answer.time-act", "letter-answer.complete"]);
    // A day late: the formal notice is the next thing, and it gives three months more.
    let late = at("2027-03-01", stage);
    assert_eq!(late.line("send-act").unwrap().moment, Moment::Past);
    has(&late, &["act-after-notice"]);
    assert_eq!(late.line("act-after-notice").unwrap().until, Some(day("2027-05-30")));
}

#[test]
fn december_a_waiting_number_comes() {
    let stage = r#""stage": "waiting_number", "filed": "2026-10-01", "waiting_since": "2026-12-08", "act_sent": true"#;
    let student = at("2026-12-10", stage);
    has(&student, &["use-waiting-number"]);
    let end = student.line("nine-months").unwrap();
    assert_eq!((end.until, end.moment), (Some(day("2027-09-08")), Moment::Ahead));
    let kept = student.line("rights-may-close").unwrap();
    assert_eq!(kept.until, Some(day("2028-05-15")), "the end of March 2028 and 45 days");
    assert_eq!(student.letters(), [""; 0]);
    // On the last of the nine months both are said; from the day after, only what to do.
    let last = at("2027-09-08", stage);
    assert!(last.line("nine-months").is_some() && last.line("past-nine-months").is_some());
    let after = at("2027-09-09", stage);
    assert!(after.line("nine-months").is_none());
    has(&after, &["past-nine-months"]);
    assert!(after.letters().contains(&"past-nine-months"));
}

#[test]
fn january_nothing_is_heard() {
    let student = at("2027-01-10", r#""stage": "silent", "filed": "2026-10-01", "done": ["called"]"#);
    has(
        &student,
        &["ask-what-is-missing", "silence-is-refusal", "appeal-after-silence", "ask-the-conciliator"],
    );
    assert_eq!(student.letters(), ["reminder", "conciliator", "appeal"]);
    let appeal: Vec<&str> = student.draft("appeal").paragraphs.into_iter().map(name).collect();
    assert_eq!(appeal[..2], ["letter-appeal.silent", "ground-studies"]);
    // It is never said that it is too late.
    let late = at("2027-02-02", r#""stage": "silent", "filed": "2026-10-01""#);
    assert!(late.line("appeal-after-silence").is_none());
    has(&late, &["silence-not-too-late"]);
    let wrote = at(
        "2027-02-02",
        r#""stage": "silent", "filed": "2026-10-01", "done": ["wrote"], "wrote": "2027-01-15""#,
    );
    assert_eq!(wrote.line("letter-unanswered").unwrap().from, Some(day("2027-03-15")));
}

#[test]
fn february_a_refusal_and_the_appeal() {
    let student = at("2027-02-12", r#""stage": "refused", "refused": "2027-02-10""#);
    let appeal = student.line("appeal").unwrap();
    assert_eq!((appeal.until, appeal.moment), (Some(day("2027-04-10")), Moment::Now));
    let letter: Vec<&str> = student.draft("appeal").paragraphs.into_iter().map(name).collect();
    assert_eq!(letter[..2], ["letter-appeal.refused", "ground-studies"]);
    has(&at("2027-04-11", r#""stage": "refused", "refused": "2027-02-10""#), &["appeal-not-too-late"]);
    let appealed = at(
        "2027-03-01",
        r#""stage": "refused", "refused": "2027-02-10", "done": ["appealed"], "appealed": "2027-02-20""#,
    );
    assert!(appealed.line("appeal").is_none() && !appealed.letters().contains(&"appeal"));
    assert_eq!(appealed.line("appeal-is-silent").unwrap().from, Some(day("2027-04-20")));
    assert_eq!(appealed.line("go-to-court").unwrap().until, Some(day("2027-06-20")));
}

#[test]
fn may_the_number_and_june_the_card() {
    let student = at("2027-05-20", r#""stage": "number""#);
    has(&student, &["order-the-card", "choose-a-doctor", "send-old-care-sheets"]);
    let card = at("2027-06-03", r#""stage": "card", "card_ordered": "2027-06-01""#);
    let comes = card.line("card-comes").unwrap();
    assert_eq!((comes.from, comes.until), (Some(day("2027-06-15")), Some(day("2027-06-22"))), "a range");
    assert_eq!(card.line("card-late").unwrap().from, Some(day("2027-07-01")));
    assert!(card.line("number-comes").is_none());
    // The appeal of the winter is over.
    let answers =
        r#""stage": "card", "card_ordered": "2027-06-01", "done": ["appealed"], "appealed": "2027-02-20""#;
    let appealed = at("2027-06-03", answers);
    assert!(appealed.line("go-to-court").is_none() && appealed.line("appeal-is-silent").is_none());
}

#[test]
fn the_questions_follow_the_stage() {
    let asked = |stage: &str| {
        let person = at("2027-01-10", stage);
        let case = person.case();
        case.questions().into_iter().map(|fact| case.fact(fact).unwrap().id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(asked(r#""stage": null"#), ["stage", "permit_end", "course_end"]);
    assert_eq!(asked(r#""stage": "filed""#), ["stage", "filed", "trouble", "permit_end", "course_end"]);
    let waiting = asked(r#""stage": "waiting_number", "act_sent": false"#);
    assert_eq!(
        waiting,
        ["stage", "filed", "waiting_since", "act_sent", "asked", "trouble", "permit_end", "course_end"]
    );
    let refused = asked(r#""stage": "refused", "done": ["appealed"]"#);
    assert_eq!(
        refused,
        ["stage", "filed", "refused", "done", "appealed", "trouble", "permit_end", "course_end"]
    );
    let erasmus = r#"{"situation": ["study"], "nationality": "ES", "cover": "ehic", "ehic_covers": "whole"}"#;
    let erasmus = person("2026-11-23", erasmus);
    let case = erasmus.case();
    let asked: Vec<&str> =
        case.questions().into_iter().map(|fact| case.fact(fact).unwrap().id.as_str()).collect();
    assert_eq!(asked, ["ehic_end", "course_end"], "who stays insured at home has no file to follow");
    assert_eq!(erasmus.now(), ["step carry-ehic", "step get-refunds-with-ehic", "ehic-ends"]);
}

#[test]
fn what_the_calendar_had_and_is_no_longer_so_is_cancelled() {
    let calendar = |student: &Person, given: &[(String, Date)]| {
        let (case, lines) = (student.case(), student.lines());
        let mut events = events(&case, &lines, |line| (crate::person::id(line), String::new()));
        events.extend(gone(&case, &lines, given, |_| ("gone".to_owned(), String::new())));
        events
    };
    let ids = |events: &[Event], cancelled: bool| -> Vec<String> {
        events.iter().filter(|event| event.cancelled == cancelled).map(|event| event.id.clone()).collect()
    };
    let filed = at("2026-10-20", r#""stage": "filed", "filed": "2026-10-01""#);
    let first = calendar(&filed, &[]);
    assert_eq!(ids(&first, true), [""; 0], "a first calendar takes nothing back");
    let given: Vec<(String, Date)> = first.iter().map(|event| (event.id.clone(), event.day)).collect();
    // The number came before the fund was late.
    let number = at("2026-11-10", r#""stage": "number", "filed": "2026-10-01""#);
    let second = calendar(&number, &given);
    let mut gone = ids(&second, true);
    gone.sort();
    assert_eq!(gone, ["appeal-after-silence", "ask-what-is-missing", "number-comes", "silence-is-refusal"]);
    assert!(ids(&second, false).contains(&"renew-permit".to_owned()));
    // What has passed is left as it was.
    let late = at("2027-03-10", r#""stage": "number", "filed": "2026-10-01""#);
    assert_eq!(ids(&calendar(&late, &given), true), [""; 0]);
    let unknown = [("a-rule-that-is-no-more".to_owned(), day("2030-01-01"))];
    assert_eq!(ids(&calendar(&number, &unknown), true), [""; 0]);
}
