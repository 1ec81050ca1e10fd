//! What is claimed of the worked cases: enough for each route, and few questions for most people.

use super::{Findings, MEDIAN};
use crate::engine::{Engine, Facts};
use crate::rulebook::RouteId;
use crate::rulebook::compile::Case;
use std::collections::BTreeSet;

/// Each route has so many cases at least.
const EACH: usize = 2;

pub(super) fn prove(engine: &Engine, cases: &[Case], findings: &mut Findings) {
    let routes = engine.rulebook().routes.iter().enumerate();
    let few: Vec<String> = routes
        .filter_map(|(index, route)| {
            let count = cases.iter().filter(|case| usize::from(case.route) == index).count();
            (count < EACH).then(|| format!("{} has {count}", route.id))
        })
        .collect();
    findings.claim(&format!("each route has at least {EACH} of the {} worked cases", cases.len()), &few);

    // Tests look into it that a case and the one it is near to differ by one answer and go different ways.
    let edges: BTreeSet<RouteId> = cases
        .iter()
        .filter_map(|case| {
            let near = cases.iter().find(|other| Some(&other.id) == case.near.as_ref())?;
            (near.route != case.route).then_some([case.route, near.route])
        })
        .flatten()
        .collect();
    let without: Vec<String> = (engine.rulebook().routes.iter().enumerate())
        .filter(|(index, _)| !edges.contains(&(*index as RouteId)))
        .map(|(_, route)| format!("{} has none", route.id))
        .collect();
    findings
        .claim("each route has a worked case at its edge, one answer or one day away from another", &without);

    let median = median(engine, cases);
    let long: Vec<String> = (median > MEDIAN)
        .then(|| format!("half of the cases need {median} questions or more"))
        .into_iter()
        .collect();
    findings.claim(
        &format!("at most {MEDIAN} questions before the route at the median of the cases ({median})"),
        &long,
    );
}

/// How many questions the person in the middle is asked before the route is known.
fn median(engine: &Engine, cases: &[Case]) -> usize {
    let mut counts: Vec<usize> = cases.iter().map(|case| questions(engine, case)).collect();
    counts.sort_unstable();
    counts.get(counts.len() / 2).copied().unwrap_or_default()
}

/// How many questions the interview asks this person before the route is known.
fn questions(engine: &Engine, case: &Case) -> usize {
    let all: Facts = case.facts.iter().copied().collect();
    let mut asked = Facts::default();
    let mut count = 0;
    while let Some(fact) = engine.next_for_route(&asked, case.today) {
        let Some(answer) = all.get(fact) else { break };
        asked.set(fact, Some(answer));
        count += 1;
    }
    count
}
