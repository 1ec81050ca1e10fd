//! Each deadline, held against another library of dates.

use crate::person::{Person, person};
use jiff::civil::Date as Other;
use jiff::{Span, ToSpan};
use proptest::prelude::*;

const STUDENT: &str = r#""situation": ["study"], "cover": "none", "nationality": "TN", "permit": "vls_ts", "stay": "over_6",
    "number": "none", "act_country": "TN", "arrival": "2026-09-05", "age": 22"#;
const ERASMUS: &str =
    r#""situation": ["study"], "nationality": "ES", "cover": "ehic", "ehic_covers": "ends_before""#;

/// The first and the last day of an entry.
fn days(person: &Person, entry: &str) -> (Option<String>, Option<String>) {
    let line = person.line(entry);
    let text = |day: Option<secu_check::rulebook::date::Date>| day.map(|day| day.to_string());
    line.map(|line| (text(line.from), text(line.until))).unwrap_or_default()
}

fn later(day: Other, span: Span) -> Option<String> {
    Some(day.checked_add(span).unwrap().to_string())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn deadlines_fall_where_the_calendar_says(offset in 0i32..3000, permit_offset in 0i32..3000) {
        let start = jiff::civil::date(2024, 1, 1);
        let day = start.checked_add(offset.days()).unwrap();
        let permit = start.checked_add(permit_offset.days()).unwrap();
        let at = |stage: &str| person(&day.to_string(), &format!("{{{STUDENT}, \"permit_end\": \"{permit}\", {stage}}}"));

        let filed = at(&format!(r#""stage": "filed", "filed": "{day}""#));
        prop_assert_eq!(days(&filed, "wait-two-months"), (Some(day.to_string()), later(day, 2.months())));
        prop_assert_eq!(days(&filed, "number-comes"), (later(day, 3.months()), later(day, 9.months())));
        prop_assert_eq!(days(&filed, "silence-is-refusal").0, later(day, 2.months()));
        prop_assert_eq!(days(&filed, "appeal-after-silence").1, later(day, 4.months()));

        let asked = |what: &str| at(&format!(r#""stage": "asked", "asked_for": "{what}", "asked": "{day}""#));
        prop_assert_eq!(days(&asked("civil_status"), "send-act"), (None, later(day, 3.months())));
        let notice = (later(day, 3.months()), later(day, 6.months()));
        prop_assert_eq!(days(&asked("civil_status"), "act-after-notice"), notice.clone());
        prop_assert_eq!(days(&asked("formal_notice"), "answer-formal-notice").1, later(day, 3.months()));
        prop_assert_eq!(days(&asked("formal_notice"), "payments-stopped"), notice);
        prop_assert_eq!(days(&asked("residence"), "send-residence-proof").1, later(day, 1.month()));

        let waiting = at(&format!(r#""stage": "waiting_number", "waiting_since": "{day}""#));
        prop_assert_eq!(days(&waiting, "nine-months").1, later(day, 9.months()));
        // CSS R111-4: the end of the sixth month after the month of the expiry; R114-10-1 II: 45 days more.
        let sixth = permit.checked_add(6.months()).unwrap().last_of_month();
        prop_assert_eq!(days(&waiting, "rights-may-close").1, later(sixth, 45.days()));
        let removed = at(r#""stage": "waiting_number", "removal_order": true"#);
        let second = permit.checked_add(2.months()).unwrap().last_of_month();
        prop_assert_eq!(days(&removed, "rights-may-close-early").1, later(second, 45.days()));
        prop_assert_eq!(removed.line("rights-may-close"), None);

        let refused = at(&format!(r#""stage": "refused", "refused": "{day}""#));
        prop_assert_eq!(days(&refused, "appeal").1, later(day, 2.months()));
        let appealed = at(&format!(r#""stage": "refused", "done": ["appealed"], "appealed": "{day}""#));
        prop_assert_eq!(days(&appealed, "go-to-court"), (later(day, 2.months()), later(day, 4.months())));
    }

    #[test]
    fn a_card_that_ends_before_the_course_is_told(card in 0i32..800, course in 0i32..800) {
        let start = jiff::civil::date(2026, 9, 1);
        let (card_end, course_end) = (start.checked_add(card.days()).unwrap(), start.checked_add(course.days()).unwrap());
        let answers = format!(r#"{{{ERASMUS}, "ehic_end": "{card_end}", "course_end": "{course_end}"}}"#);
        let line = person("2026-09-10", &answers).line("ehic-ends");
        prop_assert_eq!(line.is_some(), card < course);
        prop_assert_eq!(line.and_then(|line| line.until).map(|day| day.to_string()), (card < course).then(|| card_end.to_string()));
    }

    #[test]
    fn lines_are_sorted_and_stay_themselves(offset in 0i32..1500, stage in 0usize..8, today in 0i32..1500) {
        let stages = ["not_filed", "filed", "asked", "silent", "waiting_number", "number", "refused", "card"];
        let day = jiff::civil::date(2026, 1, 1).checked_add(offset.days()).unwrap();
        let today = jiff::civil::date(2026, 1, 1).checked_add(today.days()).unwrap();
        let dates = ["filed", "asked", "waiting_since", "wrote", "refused", "appealed", "card_ordered", "permit_end"];
        let dates: Vec<String> = dates.map(|fact| format!("\"{fact}\": \"{day}\"")).into();
        let answers = format!("{{{STUDENT}, \"stage\": \"{}\", {}}}", stages[stage], dates.join(", "));
        let person = person(&today.to_string(), &answers);
        let lines = person.lines();
        prop_assert!(lines.is_sorted_by_key(|line| line.day()));
        for line in &lines {
            if let (Some(from), Some(until)) = (line.from, line.until) {
                prop_assert!(from <= until, "{line:?}");
            }
        }
        prop_assert_eq!(person.lines(), lines);
    }
}

#[test]
fn without_its_day_a_deadline_is_still_named() {
    for stage in [r#""stage": "refused""#, r#""stage": "refused", "refused": "unknown""#] {
        let person = person("2027-01-10", &format!("{{{STUDENT}, {stage}}}"));
        assert_eq!(person.line("appeal").unwrap().day(), None, "{stage}");
    }
    let end = person("2027-01-10", &format!("{{{ERASMUS}}}")).line("ehic-ends").unwrap();
    assert_eq!(end.day(), None);
}

#[test]
fn the_swiss_choice_ends_after_three_months() {
    let frontier = r#"{"situation": ["work"], "work_terms": "abroad", "nationality": "PT", "sending_state": "CH", "swiss_since": "2026-09-15"}"#;
    let line = person("2026-11-23", frontier).line("swiss-choice").unwrap();
    assert_eq!(line.until.unwrap().to_string(), "2026-12-15");
    assert!(person("2026-12-15", frontier).line("swiss-choice").is_some());
    assert!(person("2026-12-16", frontier).line("swiss-choice").is_none());
    let pension = r#"{"situation": ["pension"], "income": "pension_switzerland", "cover": "none", "nationality": "PT"}"#;
    assert_eq!(person("2026-11-23", pension).line("swiss-choice").unwrap().day(), None);
    // The choice is for EU and Swiss citizens.
    let third = frontier.replace("PT", "IN");
    assert!(person("2026-11-23", &third).line("swiss-choice").is_none());
}

#[test]
fn the_form_of_an_exported_benefit_ends() {
    let answers = r#"{"situation": ["job_search"], "nationality": "IT", "income": "benefit_u2", "cover": "ehic", "u2_end": "2027-02-28"}"#;
    let line = person("2026-12-01", answers).line("u2-ends").unwrap();
    assert_eq!(line.until.unwrap().to_string(), "2027-02-28");
}

#[test]
fn steps_with_days_are_lines_until_the_file_is_sent() {
    let answers = |stage: &str| {
        format!(
            r#"{{"situation": ["study"], "nationality": "IN", "permit": "vls_ts_unvalidated", "cover": "none",
            "arrival": "2026-11-01", "stage": "{stage}"}}"#
        )
    };
    let option = |stage: &str| person("2026-11-23", &answers(stage)).line("step validate-visa");
    assert_eq!(option("not_filed").unwrap().until.unwrap().to_string(), "2027-02-01");
    assert!(option("filed").is_some(), "the three months of the visa run on");
    let wait = |stage: &str| {
        let answers = format!(
            r#"{{"situation": [], "nationality": "US", "permit": "vls_ts", "cover": "none", "stay": "over_6",
            "arrival": "2026-10-10", "stage": "{stage}"}}"#
        );
        person("2026-11-23", &answers).line("step send-s1106-residence")
    };
    assert_eq!(wait("not_filed").unwrap().from.unwrap().to_string(), "2027-01-11", "three months and a day");
    assert!(wait("filed").is_none(), "what is sent is not to be sent again");
}
