//! What is looked up in tables: papers by the country that issued the birth certificate, funds by *département*.

mod common;

use common::{compiled, engine};
use secu_check::engine::Facts;
use secu_check::guide::funds::{FundMatch, NoFund, funds};
use secu_check::rulebook::answer::Answer;
use std::collections::BTreeMap;

/// The groups that say whether a certificate is stamped, and how.
const STAMP: [&str; 4] = ["ACT_EXEMPT", "ACT_EXEMPT_UNSURE", "ACT_APOSTILLE", "ACT_LEGALISATION"];
/// The groups that say whether it is translated; those of none of them are in French.
const LANGUAGE: [&str; 4] = ["ACT_TRANSLATE", "ACT_TOLERATED", "ACT_FRENCH_VERSION", "ACT_CIEC16"];

#[test]
fn each_country_has_one_answer_to_each_question() {
    let compiled = compiled();
    let rulebook = &compiled.rulebook;
    let mut in_french = Vec::new();
    for (country, (code, ..)) in rulebook.countries.iter().zip(&compiled.country_names) {
        let is_in = |name: &&str| {
            let bit = rulebook.groups.iter().position(|group| group == name);
            bit.is_some_and(|bit| country.groups >> bit & 1 == 1)
        };
        let count = |names: &[&str]| names.iter().filter(|name| is_in(name)).count();
        let (stamp, language) = (count(&STAMP), count(&LANGUAGE));
        if is_in(&"EEA_CH") {
            assert_eq!((stamp, language, is_in(&"ACT_UNSURE")), (0, 0, false), "{code}");
            continue;
        }
        // Moldova and Cabo Verde: only the multilingual extract is exempt, which is said with it.
        let only_the_extract = is_in(&"ACT_CIEC16") && stamp == 0;
        assert!(stamp == 1 || only_the_extract, "{code}: {stamp}");
        match language {
            0 => in_french.push(code.as_str()),
            1 => {}
            _ => panic!("{code} has two languages"),
        }
    }
    let expected = "BF BI BJ CD CF CG CI GA GN HT MC ML NE SN TG";
    assert_eq!(in_french.join(" "), expected);
}

#[test]
fn whoever_issued_the_certificate_somebody_with_a_job_is_told_one_thing_about_it() {
    let compiled = compiled();
    let rulebook = engine().rulebook();
    let fact = |id: &str| rulebook.facts.iter().position(|fact| fact.id == id).unwrap() as u8;
    // A British worker with a card, from the worked case of that name.
    let british = compiled.cases.iter().find(|case| case.id == "act-british").unwrap();
    let facts: Facts = british.facts.iter().copied().collect();
    let mut said = BTreeMap::new();
    for country in 0..rulebook.countries.len() {
        let facts = facts.with(fact("act_country"), Answer::Country(country as u16));
        let found = engine().evaluate(&facts, british.today);
        let stamp = |id: &&str| {
            [
                "european",
                "exempt",
                "exempt-unsure",
                "apostille",
                "legalisation",
                "taiwan",
                "unsure",
                "algeria",
                "viet-nam",
                "senegal",
                "japan",
            ]
            .iter()
            .any(|name| *id == ["act-", name].concat())
        };
        let advice = found.advice.iter().map(|id| rulebook.advice[usize::from(*id)].id.as_str());
        let papers = found.documents.iter().map(|id| rulebook.documents[usize::from(*id)].id.as_str());
        let stamps = advice.filter(stamp).count();
        let translations = papers.filter(|id| id.starts_with("translation")).count();
        *said.entry((stamps, translations)).or_insert(0) += 1;
    }
    // French acts: nothing; European: one; French elsewhere, Moldova and Cabo Verde: one of the two; others: both.
    assert_eq!(said, BTreeMap::from([((0, 0), 13), ((0, 1), 2), ((1, 0), 46), ((1, 1), 189)]));
}

#[test]
fn every_department_has_its_funds() {
    let all = &compiled().folder.funds;
    let mainland = (1..=95).filter(|number| *number != 20).map(|number| format!("{number:02}"));
    let islands = ["2A", "2B", "971", "972", "973", "974", "977", "978"].map(str::to_owned);
    for department in mainland.chain(islands) {
        let several = match department.as_str() {
            "59" => 4,
            "62" | "64" | "76" => 2,
            _ => 1,
        };
        let found = match funds(all, &department) {
            Ok(FundMatch::One(_)) => 1,
            Ok(FundMatch::Several(names)) => names.len(),
            Err(_) => 0,
        };
        assert_eq!(found, several, "{department}");
    }
}

#[test]
fn a_postcode_finds_the_fund_of_its_place() {
    let all = &compiled().folder.funds;
    for (text, name) in [
        ("69003", "CPAM du Rhône"),
        ("75013", "CPAM de Paris"),
        ("20000", "CPAM de la Corse-du-Sud"),
        ("20200", "CPAM de la Haute-Corse"),
        ("48000", "Caisse commune de sécurité sociale de la Lozère"),
        ("97110", "CGSS de la Guadeloupe"),
        ("97133", "CGSS de la Guadeloupe"), // Saint-Barthélemy
        ("97150", "CGSS de la Guadeloupe"), // Saint-Martin
        ("97410", "CGSS de La Réunion"),
        ("97600", "CSSM (Mayotte)"),
    ] {
        assert_eq!(funds(all, text), Ok(FundMatch::One(name)), "{text}");
    }
    // Wallis-et-Futuna has no fund, Monaco is not France.
    for text in ["98600", "98000"] {
        assert_eq!(funds(all, text), Err(NoFund::Unknown), "{text}");
    }
}
