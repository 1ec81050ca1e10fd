//! Worked cases: each goes where its author says, with the papers and steps that the author names.

mod common;

use common::{compiled, engine};
use secu_check::engine::{Facts, Verdict};
use secu_check::rulebook::compile::Case;
use secu_check::rulebook::{ItemId, Rulebook};

/// The answers of a case.
fn facts(case: &Case) -> Facts {
    case.facts.iter().copied().collect()
}

#[test]
fn every_case_comes_out_as_written() {
    let rulebook = &compiled().rulebook;
    let wrong: Vec<String> = compiled().cases.iter().filter_map(|case| differs(rulebook, case)).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), compiled().cases.len(), wrong.join("\n"));
}

fn differs(rulebook: &Rulebook, case: &Case) -> Option<String> {
    let facts = facts(case);
    let result = engine().evaluate(&facts, case.today);
    let at = format!("{}:{} {}", case.file, case.line, case.id);
    // What nobody can tell yet is shown as the last route, which asks the fund.
    let last = rulebook.routes.len() as u16 - 1;
    let route = match result.verdict {
        Verdict::Route(route) => Some(route),
        Verdict::Unsure => Some(last),
        Verdict::Open => None,
    };
    let Some(route) = route else {
        let next = result.next.map(|fact| rulebook.facts[usize::from(fact)].id.as_str());
        return Some(format!("{at}: not decided; next question {next:?}"));
    };
    let rule = &rulebook.routes[usize::from(route)];
    if route != case.route {
        let wanted = &rulebook.routes[usize::from(case.route)];
        return Some(format!("{at}: goes to {}, not to {}", rule.id, wanted.id));
    }
    if case.certainty.is_some_and(|certainty| certainty != rule.certainty) {
        return Some(format!("{at}: is {}", rule.certainty.id()));
    }
    let check = |what: &str,
                 shown: &[ItemId],
                 must: &[ItemId],
                 must_not: &[ItemId],
                 name: &dyn Fn(ItemId) -> String| {
        let missing =
            must.iter().filter(|id| !shown.contains(id)).map(|id| format!("{what} {} is missing", name(*id)));
        let extra = must_not
            .iter()
            .filter(|id| shown.contains(id))
            .map(|id| format!("{what} {} is there", name(*id)));
        missing.chain(extra).collect::<Vec<String>>()
    };
    let mut wrong = check("paper", &result.documents, &case.documents, &case.no_documents, &|id| {
        rulebook.documents[usize::from(id)].id.clone()
    });
    wrong.extend(check("step", &result.steps, &case.steps, &case.no_steps, &|id| {
        rulebook.steps[usize::from(id)].id.clone()
    }));
    wrong.extend(check("advice", &result.advice, &case.advice, &case.no_advice, &|id| {
        rulebook.advice[usize::from(id)].id.clone()
    }));
    let Some(guide) = secu_check::guide::build(engine(), &facts, case.today, &result) else {
        return Some(format!("{at}: no guide"));
    };
    if let Some(day) = case.from.filter(|day| guide.from != Some(*day)) {
        wrong.push(format!("opens on {:?}, not on {day}", guide.from.map(|day| day.to_string())));
    }
    for (id, day) in &case.dates {
        let told = guide.steps.iter().find(|step| step.step == *id).and_then(|step| step.day());
        if told != Some(*day) {
            let step = &rulebook.steps[usize::from(*id)].id;
            wrong.push(format!(
                "step {step} is told for {:?}, not for {day}",
                told.map(|day| day.to_string())
            ));
        }
    }
    (!wrong.is_empty()).then(|| format!("{at}: {}", wrong.join("; ")))
}

#[test]
fn a_near_case_differs_in_one_fact_and_goes_elsewhere() {
    let cases = &compiled().cases;
    let rulebook = &compiled().rulebook;
    for case in cases {
        let Some(near) = &case.near else { continue };
        let other = cases.iter().find(|other| other.id == *near).unwrap();
        let (mine, theirs) = (facts(case), facts(other));
        // A fact that only one of the two needs is no change: the other was never asked for it.
        let changed: Vec<&str> = (0..rulebook.facts.len() as u8)
            .filter(|fact| mine.get(*fact).zip(theirs.get(*fact)).is_some_and(|(a, b)| a != b))
            .map(|fact| rulebook.facts[usize::from(fact)].id.as_str())
            .collect();
        let later = case.today != other.today;
        assert!(changed.len() + usize::from(later) <= 1, "{} and {near} differ in {changed:?}", case.id);
        assert_ne!(case.route, other.route, "{} and {near} go the same way", case.id);
    }
}
