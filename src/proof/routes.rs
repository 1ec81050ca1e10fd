//! The routes: the rules as written and the interview as walked say the same everywhere; each route can be reached;
//! "I don't know" never leads to a promise; bounds on the questions.

use super::space::{Region, Space, print};
use super::walk::Walk;
use super::{BEFORE_ROUTE, Findings};
use crate::engine::{Engine, Facts};
use crate::rulebook::{FactId, RouteId};
use biodivine_lib_bdd::Bdd;

/// Which answers lead to which route, read from the conditions: it holds, and all before it fail.
pub(super) struct Regions {
    /// Where each route's own condition holds.
    pub own: Vec<Region>,
    /// Where each route is chosen.
    pub chosen: Vec<Bdd>,
    /// Where nothing is certain.
    pub unsure: Bdd,
}

impl Regions {
    pub(super) fn new(space: &Space<'_>) -> Regions {
        let rulebook = space.rulebook;
        let mut rest = space.all.clone();
        let mut unsure = space.all.clone();
        let (mut own, mut chosen) = (Vec::new(), Vec::new());
        for route in &rulebook.routes {
            let region = space.region(&rulebook.conditions[usize::from(route.when)]);
            let here = rest.and(&region.holds);
            rest = rest.and(&region.fails);
            unsure = unsure.and_not(&here);
            own.push(region);
            chosen.push(here);
        }
        Regions { own, chosen, unsure }
    }

    /// The complete answers that fit two routes.
    pub(super) fn both(&self, space: &Space<'_>, earlier: usize, later: usize) -> Bdd {
        self.own[earlier].holds.and(&self.own[later].holds).and(&space.known)
    }

    /// For each route, the earlier ones whose condition can hold together with its own.
    pub(super) fn overlaps(&self, space: &Space<'_>) -> Vec<Vec<RouteId>> {
        let earlier = |later: usize| {
            let own = self.own[later].holds.and(&space.known);
            let meets = |earlier: &usize| !self.own[*earlier].holds.and(&own).is_false();
            (0..later).filter(meets).map(|earlier| earlier as RouteId).collect()
        };
        (0..self.own.len()).map(earlier).collect()
    }
}

pub(super) fn prove(engine: &Engine, space: &Space<'_>, regions: &Regions, findings: &mut Findings) {
    let rulebook = engine.rulebook();
    let today = rulebook.date;
    let mut walk = Walk::new(engine, space, today);
    let ahead = walk.from(&Facts::default());

    let names = rulebook.routes.iter().map(|route| route.id.as_str()).chain(["unsure"]);
    let read = regions.chosen.iter().chain([&regions.unsure]);
    let differ: Vec<String> = (names.zip(read).zip(&ahead.regions))
        .map(|((name, read), walked)| (name, read.xor(&walked.and(&space.all)).and_not(space.absent())))
        .filter(|(_, gap)| !gap.is_false())
        .map(|(name, gap)| format!("{name}: {}", space.who(&gap)))
        .collect();
    findings.claim(
        &format!(
            "the rules as written and the interview as walked ({} states) agree on every answer",
            walk.states
        ),
        &differ,
    );

    prove_reached(space, regions, findings);
    let last = regions.chosen.len() - 1;
    let share = 100.0 * regions.chosen[last].and(&space.known).cardinality() / space.known.cardinality();
    findings.note(&format!(
        "counted {share:.2} % of all complete answers fall through to `{}`",
        rulebook.routes[last].id
    ));

    prove_unknown(space, regions, findings);

    let too_long =
        (0..rulebook.routes.len()).filter(|r| ahead.questions[*r].is_some_and(|(_, m)| m > BEFORE_ROUTE));
    let long: Vec<String> = too_long
        .map(|route| format!("{}: {}", rulebook.routes[route].id, print(rulebook, &walk.longest(route))))
        .collect();
    let reached = ahead.questions.iter().flatten();
    let (fewest, most) =
        reached.fold((u8::MAX, 0), |(low, high), (min, max)| (low.min(*min), high.max(*max)));
    findings.claim(
        &format!("at most {BEFORE_ROUTE} questions before the route ({fewest} to {most} over all paths)"),
        &long,
    );
    let idle: Vec<String> = (walk.idle.iter())
        .map(|(fact, facts)| {
            let needed = fewest_before(engine, *fact, facts);
            format!("{}: {}", rulebook.facts[usize::from(*fact)].id, print(rulebook, &needed))
        })
        .collect();
    findings.claim("each question can change the route wherever it is asked", &idle);
    super::items::prove_length(engine, space, regions, &ahead.questions, findings);
}

/// The fewest of these answers after which the same question is asked.
fn fewest_before(engine: &Engine, asked: FactId, facts: &Facts) -> Facts {
    let today = engine.rulebook().date;
    let mut needed = facts.clone();
    for (fact, _) in facts.answered() {
        let mut fewer = needed.clone();
        fewer.set(fact, None);
        if engine.next_for_route(&fewer, today) == Some(asked) {
            needed = fewer;
        }
    }
    needed
}

/// Each route is chosen for some answers.
pub(super) fn prove_reached(space: &Space<'_>, regions: &Regions, findings: &mut Findings) {
    // The last route takes what is left; that nothing is left is no fault.
    let last = regions.chosen.len() - 1;
    let mut unreached = Vec::new();
    for (index, route) in space.rulebook.routes.iter().enumerate().take(last) {
        // A route for who does not know something cannot be a promise: see `prove_unknown`.
        if !regions.chosen[index].is_false() {
            continue;
        }
        unreached.push(format!("{} is never chosen: earlier routes take all of it", route.id));
        let own = regions.own[index].holds.and(&space.known);
        if own.is_false() {
            unreached.push("    its condition holds for nobody".to_owned());
        }
        for (earlier, chosen) in space.rulebook.routes.iter().zip(&regions.chosen).take(index) {
            let taken = chosen.and(&own);
            if !taken.is_false() {
                unreached.push(format!("    {} takes: {}", earlier.id, space.who(&taken)));
            }
        }
    }
    findings.claim(&format!("each of {last} routes can be reached"), &unreached);
}

/// No "I don't know" promises more than the answers it may be.
pub(super) fn prove_unknown(space: &Space<'_>, regions: &Regions, findings: &mut Findings) {
    let promises = promises(space, regions);
    findings.claim("“I don’t know” leads to a promise only if every answer it may be leads there", &promises);
}

/// Routes that an "I don't know" leads to although some answer it may be does not.
fn promises(space: &Space<'_>, regions: &Regions) -> Vec<String> {
    let mut broken = Vec::new();
    for (index, variable) in space.rulebook.diagram.variables.iter().enumerate() {
        if !variable.unknown {
            continue;
        }
        let unknown = space.value(index, variable.cells.len());
        let bits: Vec<_> = unknown.support_set().into_iter().collect();
        for (route, chosen) in regions.chosen.iter().enumerate() {
            // "The fund decides" promises nothing.
            if space.rulebook.routes[route].certainty == crate::rulebook::Certainty::FundDecides {
                continue;
            }
            let with_unknown = chosen.and(&unknown).exists(&bits);
            for value in 0..variable.cells.len() {
                let with_value = chosen.and(&space.value(index, value)).exists(&bits);
                let broken_there = with_unknown.and_not(&with_value);
                if !broken_there.is_false() {
                    let fact = &space.rulebook.facts[usize::from(variable.fact)].id;
                    let who = space.who(&broken_there);
                    broken.push(format!("{} when {fact} is unknown: {who}", space.rulebook.routes[route].id));
                    break;
                }
            }
        }
    }
    broken
}
