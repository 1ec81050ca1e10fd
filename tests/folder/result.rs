//! The file says what the result says: its steps first, and nothing that is for others.

use crate::counter::{said, who};
use crate::person::{folder, id, name};
use secu_check::guide::timeline;

#[test]
fn who_has_no_sure_result_is_not_told_everything_at_once() {
    for facts in [
        r#""situation": ["work"], "work_terms": "farm", "cover": "unknown""#,
        r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "PE", "permit": "unknown""#,
    ] {
        let person = who(facts);
        let lines = timeline::now(&person.lines());
        assert!(id(lines.first().unwrap()).starts_with("step "), "{facts}: {:?}", person.to_do());
        for entry in ["renew-permit", "ehic-ends", "rights-may-close", "prepare", "prepare-portal"] {
            assert!(person.line(entry).is_none(), "{facts}: {entry}");
        }
    }
}

#[test]
fn before_the_file_is_sent_what_to_do_begins_as_the_result_does() {
    for (facts, first) in [
        (
            r#""situation": ["pension"], "income": "pension_europe", "cover": "none", "nationality": "DE", "number": "none""#,
            "step ask-s1-pension",
        ),
        (
            r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "ES", "number": "none""#,
            "step send-s1106-work",
        ),
        (
            r#""situation": ["work"], "work_terms": "abroad", "sending_state": "CH", "cover": "none", "nationality": "IT""#,
            "step choose-swiss-system",
        ),
    ] {
        let person = who(facts);
        assert_eq!(person.to_do().first().map(String::as_str), Some(first), "{facts}");
        let sent = who(&format!(r#"{facts}, "stage": "filed", "filed": "2026-11-01""#));
        assert!(sent.line(first).is_none(), "{facts}: it is done");
    }
}

#[test]
fn who_has_a_waiting_number_sends_no_second_form() {
    let person = who(
        r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "ES", "number": "nia""#,
    );
    assert!(person.line("prepare").is_none() && person.line("step send-s1106-work").is_none());
    assert!(person.line("step ask-why-not-open").is_some(), "{:?}", person.to_do());
    assert!(!person.letters().contains(&"cover"));
    assert_eq!(said(&person).0, "sentence-why-not-open");
}

#[test]
fn a_birth_certificate_that_is_late_is_sent_today() {
    let person = who(
        r#""situation": ["work"], "work_terms": "local", "cover": "none", "nationality": "ES", "number": "nia",
        "stage": "waiting_number", "waiting_since": "2026-07-01", "act_sent": false, "asked": "2026-07-01""#,
    );
    assert!(person.to_do().contains(&"send-act-late".to_owned()), "{:?}", person.to_do());
    assert!(person.line("number-comes").is_none(), "no number comes without the certificate");
    assert_eq!(said(&person).0, "sentence-act-to-send");
    let answer: Vec<&str> = person.draft("answer").paragraphs.into_iter().map(name).collect();
    assert!(!answer.contains(&"letter-answer.time-act"), "{answer:?}");
    assert!(folder().entries.iter().any(|entry| entry.id == "send-act" && !entry.sure));
}

#[test]
fn nobody_pleads_at_the_counter_what_is_not_theirs() {
    for (facts, sentence, ground) in [
        (
            r#""situation": ["work"], "work_terms": "abroad", "nationality": "IT", "sending_state": "CH", "cover": "none""#,
            "choice",
            "choice",
        ),
        (
            r#""situation": ["job_search"], "cover": "france", "nationality": "ML", "permit": "expired",
            "permit_end": "2026-08-10", "removal_order": false"#,
            "covered",
            "kept",
        ),
        (
            r#""situation": ["family"], "family_link": "child", "cover": "none", "nationality": "DZ", "permit": "none", "age": 8"#,
            "child",
            "child",
        ),
        (
            r#""situation": ["work"], "work_terms": "local", "cover": "france", "nationality": "TN", "permit": "vls_ts", "number": "nia""#,
            "covered",
            "covered",
        ),
    ] {
        let person = who(facts);
        let wanted = (format!("sentence-{sentence}"), format!("ground-{ground}"));
        let (said_sentence, said_ground) = said(&person);
        assert_eq!((said_sentence.to_owned(), said_ground.to_owned()), wanted, "{facts}");
    }
    let swiss =
        who(r#""situation": ["work"], "work_terms": "abroad", "nationality": "IT", "sending_state": "CH""#);
    assert!(!swiss.letters().contains(&"cover"), "a letter may bind who has not chosen");
}
