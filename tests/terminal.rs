//! The terminal program as a person uses it: what goes in, what comes out, what is said about bad input.
#![expect(clippy::unwrap_used, reason = "a test stops at what is not there")]

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_secu-check"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments ends before it reads.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn evaluate(input: &str) -> Value {
    let output = run(&["evaluate", "--today", "2026-11-23", "-"], input);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

#[test]
fn evaluate_says_everything_that_follows() {
    let result = evaluate(
        r#"{"situation":["work"],"work_terms":"local","cover":"none","nationality":"ES","number":"ntt"}"#,
    );
    assert_eq!(result["decided"], true);
    assert_eq!(result["route"], "work");
    assert_eq!(result["certainty"], "settled");
    assert_eq!(texts(&result["candidates"]), ["work"]);
    assert!(texts(&result["advice"]).contains(&"payroll-number"));
    assert!(texts(&result["documents"]).contains(&"work-contract"));
    assert!(!texts(&result["documents"]).contains(&"residence-permit"), "Spanish people need none");
    assert_eq!(texts(&result["steps"])[0], "send-s1106-work");
    assert!(texts(&result["contacts"]).contains(&"cpam"));
    assert!(texts(&result["sources"]).contains(&"sp-f12859"));
    let because: Vec<&str> =
        result["because"].as_array().unwrap().iter().map(|reason| reason["fact"].as_str().unwrap()).collect();
    assert!(because.contains(&"situation") && because.contains(&"nationality"), "{because:?}");
    let changes = result["changes"].as_array().unwrap();
    assert!(
        changes.iter().any(|change| change["fact"] == "work_terms" && change["to"] == "a1"),
        "{changes:?}"
    );
    assert!(changes.iter().all(|change| change["fact"] != "nationality"), "never about nationality");
    assert!(result["next_question"].is_string(), "the guide is not exact yet");
    assert_eq!(result["questions_left"]["route"], serde_json::json!([0, 0]));
}

#[test]
fn the_local_fund_has_a_name_where_it_is_the_one_to_ask() {
    let spanish = r#"{"situation":["work"],"work_terms":"local","cover":"none","nationality":"ES"}"#;
    let farm = r#"{"situation":["work"],"work_terms":"farm","cover":"none","nationality":"ES"}"#;
    let abroad = r#"{"situation":["lives_abroad"]}"#;
    let funds = |place: &str, input: &str| {
        let output = run(&["evaluate", "--departement", place], input);
        let result: Value = serde_json::from_slice(&output.stdout).unwrap();
        texts(&result["funds"]).join(" | ")
    };
    assert_eq!(funds("69003", spanish), "CPAM du Rhône");
    assert_eq!(funds("2B", spanish), "CPAM de la Haute-Corse");
    assert_eq!(funds("974", spanish), "CGSS de La Réunion");
    assert_eq!(funds("64", spanish), "CPAM de Bayonne | CPAM de Pau-Pyrénées");
    assert_eq!(funds("69", farm), "", "the MSA");
    assert_eq!(funds("69", abroad), "", "no fund in France");
    assert_eq!(texts(&evaluate(spanish)["funds"]).len(), 0, "nobody asked");

    let text = |arguments: &[&str]| String::from_utf8(run(arguments, spanish).stdout).unwrap();
    let english = text(&["explain", "--departement", "69"]);
    assert!(english.contains("Your fund: CPAM du Rhône"), "{english}");
    let french = text(&["explain", "--language", "fr", "--departement", "76"]);
    assert!(french.contains("CPAM de Rouen-Elbeuf-Dieppe, CPAM du Havre"), "{french}");
    assert!(!text(&["explain"]).contains("CPAM du Rhône"));
}

#[test]
fn an_amount_past_its_validity_is_a_link() {
    let input = r#"{"situation":[],"cover":"none","nationality":"ML","permit":"expired","permit_end":"2026-01-01","age":40}"#;
    let text = |today: &str| {
        String::from_utf8(run(&["explain", "--today", today], input).stdout).unwrap().replace('\n', " ")
    };
    let past = text("2026-11-23");
    let link = "amount to be checked (https://www.complementaire-sante-solidaire.gouv.fr)";
    assert!(past.contains(link) && !past.contains("10339"), "{past}");
    let valid = text("2026-03-31");
    assert!(!text("2026-04-10").contains("10339"));
    assert!(!valid.contains(link), "{valid}");
}

#[test]
fn what_is_said_of_an_amount_that_is_past_is_left_out_but_its_name() {
    let text = |today: &str, input: &str| {
        String::from_utf8(run(&["explain", "--today", today], input).stdout).unwrap().replace('\n', " ")
    };
    let work = r#"{"situation":["work"],"work_terms":"local","cover":"none","nationality":"PT"}"#;
    let past = text("2026-11-23", work);
    let link = "amount to be checked (https://www.complementaire-sante-solidaire.gouv.fr). ";
    assert!(past.contains(&["Ceilings for one person, a year: ", link].concat()), "{past}");
    assert!(!past.contains("(cheap)"), "{past}");
    let valid = text("2026-03-31", work);
    assert!(valid.contains("(cheap)") && !valid.contains("to be checked"), "{valid}");
    // In brackets, the sentence goes on after them.
    let inactive = r#"{"situation":[],"cover":"none","nationality":"PT","history":"came_otherwise","arrival":"2026-01-10","resources":"enough"}"#;
    let past = text("2027-04-10", inactive);
    let rest = "amount to be checked (https://www.service-public.gouv.fr)) is always enough.";
    assert!(past.contains(&["In law the RSA (for one person, a month: ", rest].concat()), "{past}");
}

#[test]
fn evaluate_takes_partial_answers_and_asks_on() {
    let nothing = evaluate("{}");
    assert_eq!(nothing["decided"], false);
    assert_eq!(nothing["route"], Value::Null);
    assert_eq!(nothing["next_question"], "situation");
    assert!(texts(&nothing["candidates"]).len() > 100);
    let some = evaluate(r#"{"situation":["study"],"cover":null}"#);
    assert_eq!(some["decided"], false);
    assert_eq!(some["next_question"], "cover");
    let [min, max] = [0, 1].map(|i| some["questions_left"]["route"][i].as_u64().unwrap());
    assert!(1 <= min && min < max && max <= 8, "{min} to {max}");
}

#[test]
fn the_founding_cases() {
    let portuguese = |more: &str| {
        evaluate(&format!(r#"{{"situation":["job_search"],"nationality":"PT","income":"other",{more}}}"#))
    };
    let grey = portuguese(r#""cover":"none","history":"came_to_study""#);
    assert_eq!((&grey["route"], &grey["certainty"]), (&"eu-jobseeker-grey".into(), &"fund_decides".into()));
    assert_eq!(portuguese(r#""cover":"s1""#)["route"], "s1-resident");
    assert_eq!(portuguese(r#""cover":"none","history":"worked""#)["route"], "eu-worked-before");
    let benefit =
        r#"{"situation":["job_search"],"nationality":"PT","cover":"none","income":"benefit_france"}"#;
    assert_eq!(evaluate(benefit)["route"], "french-unemployment-benefit");
    let moroccan = evaluate(
        r#"{"situation":["job_search"],"nationality":"MA","cover":"none","permit":"card","income":"other",
            "stay":"over_6","arrival":"2026-03-20"}"#,
    );
    assert_eq!((&moroccan["route"], &moroccan["certainty"]), (&"residence".into(), &"settled".into()));
}

#[test]
fn an_unknown_is_no_promise() {
    let unsure = evaluate(r#"{"situation":["study"],"nationality":"IN","cover":"none","permit":"unknown"}"#);
    assert_eq!(unsure["decided"], false);
    assert_eq!(unsure["unsure"], true);
    assert_eq!(unsure["certainty"], "fund_decides");
    assert!(texts(&unsure["candidates"]).contains(&"student-portal"));
    assert!(!texts(&unsure["steps"]).is_empty());
}

#[test]
fn bad_input_ends_with_two_and_one_line_that_says_what_is_accepted() {
    for (input, wanted) in [
        (r#"{"nationalty":"PT"}"#, "unknown key `nationalty` (value \"PT\"); accepted are situation, "),
        (
            r#"{"nationality":"pt"}"#,
            "`nationality`: \"pt\" is not an answer; accepted is a country as ISO 3166 code",
        ),
        (r#"{"cover":"nothing"}"#, "`cover`: \"nothing\" is not an answer; accepted is one of \"france\", "),
        (
            r#"{"arrival":"2026-02-30"}"#,
            "`arrival`: \"2026-02-30\" is not an answer; accepted is a date such as",
        ),
        (
            r#"{"situation":"work"}"#,
            "`situation`: \"work\" is not an answer; accepted is a list of any of \"study\"",
        ),
        (r#"{"age":-1}"#, "`age`: -1 is not an answer; accepted is a whole number from 0 to 120"),
        (
            r#"{"removal_order":"yes"}"#,
            "`removal_order`: \"yes\" is not an answer; accepted is true or false",
        ),
        ("[]", "the input is `[]`; accepted is an object from fact to answer"),
        ("{", "the input is not JSON"),
    ] {
        let output = run(&["evaluate"], input);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{input}");
        assert!(error.contains(wanted), "{input}: {error}");
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(output.stdout.is_empty());
    }
    for arguments in [
        &["evaluat"][..],
        &["evaluate", "--today", "23/11/2026"],
        &["evaluate", "--day", "x"],
        &["evaluate", "no-such-file.json"],
        &["explain", "--language", "xx"],
        &["evaluate", "--departement", "Lyon"],
        &["explain", "--departement", "98600"],
        &["questions", "file"],
    ] {
        assert_eq!(run(arguments, "{}").status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn questions_lists_every_fact_with_its_choices() {
    let output = run(&["questions"], "");
    let facts: Value = serde_json::from_slice(&output.stdout).unwrap();
    let facts = facts.as_array().unwrap();
    let named = |id: &str| facts.iter().find(|fact| fact["id"] == id).unwrap();
    assert_eq!(named("situation")["kind"], "choices");
    assert!(texts(&named("cover")["choices"]).contains(&"ehic"));
    assert_eq!(named("nationality")["kind"], "country");
    assert_eq!(named("age")["max"], 120);
    assert_eq!(named("situation")["after_result"], false);
    assert_eq!(named("trouble")["kind"], "choices");
    assert_eq!(named("stage")["after_result"], true, "what comes after the result is asked too");
    assert!(facts.iter().all(|fact| fact["question"].as_str().unwrap().len() > 5));
}

#[test]
fn explain_speaks_the_language_asked_for() {
    let facts = r#"{"situation":["study"],"cover":"none","nationality":"IN","permit":"vls_ts"}"#;
    for (language, wanted) in [("en", "Settled:"), ("fr", "étudiant")] {
        let output = run(&["explain", "--language", language, "--today", "2026-11-23"], facts);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(wanted), "{text}");
        assert!(text.contains("etudiant-etranger.ameli.fr"), "{text}");
        assert!(text.contains("CSS D160-2 II 5°"), "{text}");
    }
}

#[test]
fn link_and_evaluate_are_each_others_inverse() {
    let facts = r#"{"situation":["job_search"],"cover":"none","nationality":"PT","income":"other",
        "history":"came_to_study","arrival":"2026-03-20","age":27}"#;
    let today = ["--today", "2026-11-23"];
    let link = run(&["link", today[0], today[1]], facts);
    let code = String::from_utf8(link.stdout).unwrap();
    assert!(code.trim_end().len() < 80 && code.ends_with('\n'), "{code}");
    let output = run(&["evaluate", today[0], today[1], "--link", code.trim_end()], "");
    let result: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["route"], "eu-jobseeker-grey");
    assert_eq!(result["link"]["before"], "eu-jobseeker-grey");
    assert_eq!(result["link"]["months"], serde_json::json!(["arrival"]));
    assert_eq!((&result["link"]["again"], &result["link"]["gone"]), (&serde_json::json!([]), &0.into()));
    assert_eq!(result["because"], evaluate(facts)["because"]);
    let text = run(&["explain", today[0], today[1], "--link", code.trim_end()], "");
    assert_eq!(text.stdout, run(&["explain", today[0], today[1]], &facts.replace("03-20", "03-01")).stdout);
    let exact = run(&["link", "--dates", "day", today[0], today[1]], facts).stdout;
    let exact = String::from_utf8(exact).unwrap();
    let output = run(&["evaluate", today[0], today[1], "--link", exact.trim_end()], "");
    let result: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["link"]["months"], serde_json::json!([]));
    assert!(evaluate(facts).get("link").is_none());
    for arguments in [
        &["evaluate", "--link", "1AAAA"][..],
        &["evaluate", "--link", &code[1..]],
        &["evaluate", "--link", code.trim_end(), "file.json"],
        &["link", "--dates", "year"],
    ] {
        let output = run(arguments, "{}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 1);
    }
}

#[test]
fn number_says_what_it_is_and_never_repeats_it() {
    let number = |arguments: &[&str], input: &str| -> (Value, String) {
        let output = run(&[&["number"], arguments].concat(), input);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        (serde_json::from_slice(&output.stdout).unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    let (personal, text) = number(&["--birth", "1989-04", "--born", "PT", "1 89 04 99 139 001"], "");
    assert_eq!((&personal["kind"], &personal["number"]), (&"personal".into(), &Value::Null));
    assert_eq!(personal["says"]["place"], serde_json::json!({ "country_digits": "139", "country": "PT" }));
    assert_eq!(
        personal["check"],
        serde_json::json!({ "sex": null, "year": "yes", "month": "yes", "place": "yes" })
    );
    assert!(!text.contains("1890499139001") && !text.contains("1 89 04"));
    let (wrong, _) = number(&["--born", "69"], "2550814168025 39\n");
    assert_eq!(
        (&wrong["kind"], &wrong["mistake"]),
        (&"mistyped".into(), &serde_json::json!({"what": "key"}))
    );
    assert_eq!((&wrong["key"], &wrong["check"]["place"]), (&"38".into(), &"no".into()));
    assert_eq!(number(&["-"], "7 1 751 00012345").0["number"], "old");
    assert_eq!(number(&["1 732829320 X12"], "").0["number"], "ntt");
    assert_eq!(number(&["2550"], "").0["mistake"], serde_json::json!({ "what": "missing", "count": 9 }));
    let (waiting, _) = number(&["--sees", "waiting", "--language", "fr", "2550814168025 38"], "");
    assert_eq!((&waiting["number"], &waiting["means"]["certainty"]), (&"nia".into(), &"settled".into()));
    assert_eq!(waiting["means"]["title"], "C’est un numéro d’attente (NIA)");
    assert!(texts(&waiting["means"]["law"]).contains(&"CSS R114-7 II"));
    assert!(texts(&waiting["means"]["refuses"]).contains(&"Un compte ameli."));
    assert!(
        !texts(&waiting["means"]["next"]).is_empty()
            && texts(&waiting["means"]["contacts"]).contains(&"cpam")
    );
    assert_eq!(number(&["5 1 751 00012345"], "").0["means"]["certainty"], "fund_decides");
    assert_eq!(wrong["means"], Value::Null);
    for arguments in
        [&["number", "--birth", "1989"][..], &["number", "--born", "Portugal"], &["number", "--sees", "card"]]
    {
        assert_eq!(run(arguments, "1").status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn table_puts_what_follows_beside_each_case() {
    let input = "file,situation,cover,nationality,income\nA1,job_search,s1,PT,other\nA2,study,nothing,IN,\n";
    let output = run(&["table", "--today", "2026-11-23"], input);
    assert_eq!(output.status.code(), Some(1), "a row is wrong");
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[0],
        "file,situation,cover,nationality,income,route,certainty,from,first_step,next_question,problem"
    );
    assert!(lines[1].starts_with("A1,job_search,s1,PT,other,s1-resident,settled,,"), "{}", lines[1]);
    assert!(
        lines[2]
            .starts_with("A2,study,nothing,IN,,,,,,,\"line 3, column 3: no answer to `cover`; accepted is "),
        "{}",
        lines[2]
    );
    let good = run(&["table"], "situation,cover,nationality\njob_search,s1,PT\n");
    assert_eq!(good.status.code(), Some(0));
    for input in ["", "a,b\n1,2\n", "cover,cover\ns1,s1\n"] {
        let output = run(&["table"], input);
        assert_eq!(output.status.code(), Some(2), "{input}");
        assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 1);
    }
}

/// A student who filed seven weeks ago.
const FILED: &str = r#"{"situation":["study"],"cover":"none","nationality":"TN","permit":"vls_ts","stay":"over_6","number":"none",
    "act_country":"TN","permit_end":"2027-09-04","stage":"filed","filed":"2026-10-01"}"#;

fn after(command: &str, language: &str, input: &str) -> String {
    let output = run(&[command, "--language", language, "--today", "2026-11-23", "-"], input);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn timeline_says_what_is_to_do_with_days_and_articles() {
    let text = after("timeline", "en", FILED);
    assert!(text.starts_with("now   2026-10-01 know: Wait"), "{text}");
    assert!(
        text.contains("ahead 2027-02-01 deadline: Still no answer: safe day to write to the appeal board"),
        "{text}"
    );
    assert!(text.contains("[practice_varies] CSS R142-1-A III, CRPA L112-6"), "{text}");
    assert!(after("timeline", "fr", FILED).contains("Attendez et gardez la preuve d’envoi"));
}

#[test]
fn calendar_is_a_file_that_a_calendar_reads_and_that_a_second_import_updates() {
    use icalendar::{Calendar, CalendarComponent, Component};
    let events = |input: &str| -> Vec<(String, String)> {
        let calendar: Calendar = after("calendar", "fr", input).parse().unwrap();
        let text = |text: Option<&str>| text.unwrap().to_owned();
        let event = |component: &CalendarComponent| match component {
            CalendarComponent::Event(event) => {
                let day = event.property_value("DTSTART");
                (text(event.get_uid()), text(day))
            }
            other => panic!("{other:?}"),
        };
        calendar.components.iter().map(event).collect()
    };
    let expected = [
        ("ask-what-is-missing@secu-check", "20261201"),
        ("silence-is-refusal@secu-check", "20261201"),
        ("number-comes@secu-check", "20270101"),
        ("appeal-after-silence@secu-check", "20270201"),
        ("renew-permit@secu-check", "20270904"),
    ];
    let expected = expected.map(|(id, day)| (id.to_owned(), day.to_owned()));
    assert_eq!(events(FILED), expected, "what is over is left out");
    let later = events(&FILED.replace("2026-10-01", "2026-10-12"));
    assert_eq!(
        later[0],
        ("ask-what-is-missing@secu-check".to_owned(), "20261212".to_owned()),
        "the same event"
    );
}

#[test]
fn checklist_names_the_files_and_what_is_not_needed() {
    let text = after("checklist", "en", FILED);
    assert!(text.contains("[ ] Passport or identity card (01-piece-identite.pdf)"), "{text}");
    assert!(text.contains("[-] Proof of three months in France"), "{text}");
}

#[test]
fn letters_are_in_french_with_the_language_beside() {
    let silent = FILED.replace("filed\",\"filed\":\"2026-10-01", "silent\",\"filed\":\"2026-09-01");
    let text = after("letters", "en", &silent);
    assert!(text.contains("=== Reminder after two months (reminder)"), "{text}");
    assert!(text.contains("Vous avez reçu le 1er septembre 2026 ma demande"), "{text}");
    assert!(
        text.contains("    | You received my request to open rights to health cover on 1 September 2026."),
        "{text}"
    );
    assert!(!after("letters", "fr", &silent).contains(" | "), "nothing beside what is read already");
}

#[test]
fn sheet_begins_with_what_to_say() {
    let text = after("sheet", "en", FILED);
    assert!(text.starts_with("« J’ai déposé un dossier et je n’ai pas de réponse."), "{text}");
    assert!(text.contains("CSS L160-5 al. 1"), "{text}");
}

#[test]
fn what_comes_after_the_result_needs_one() {
    let output = run(&["timeline", "-"], r#"{"situation":["study"]}"#);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("the route is still open"));
    let output = run(&["letters", "-"], r#"{"stage":"lost"}"#);
    assert!(String::from_utf8(output.stderr).unwrap().contains("\"waiting_number\""));
}
