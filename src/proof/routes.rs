//! The routes: the rules as written and the interview as walked say the same everywhere; each route can be reached;
//! "I don't know" never leads to a promise; bounds on the questions.

use super::space::{Region, Space, person, print};
use super::walk::Walk;
use super::{BEFORE_ROUTE, Findings};
use crate::engine::{Engine, Facts};
use crate::rulebook::FactId;
use crate::rulebook::date::Date;
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
}

pub(super) fn prove(engine: &Engine, space: &Space<'_>, regions: &Regions, findings: &mut Findings) {
    let rulebook = engine.rulebook();
    let today = rulebook.date;
    let mut walk = Walk::new(engine, space, today);
    let ahead = walk.from(&Facts::default());
    let absent = walk.absent();

    let mut differ = Vec::new();
    let names = rulebook.routes.iter().map(|route| route.id.as_str()).chain(["unsure"]);
    let read = regions.chosen.iter().chain([&regions.unsure]);
    for ((name, read), walked) in names.zip(read).zip(&ahead.regions) {
        let walked = walked.and(&space.all);
        let gap = read.xor(&walked).and_not(&absent);
        if let Some(values) = space.witness(&gap) {
            let who =
                smallest(rulebook, &values, today, |facts| space_point(space, rulebook, facts, &gap, today));
            differ.push(format!("{name}: {who}"));
        }
    }
    findings.claim(
        &format!(
            "the rules as written and the interview as walked ({} states) agree on every answer",
            walk.states
        ),
        &differ,
    );

    prove_reached(space, regions, findings);
    let last = regions.chosen.len() - 1;
    for (index, route) in rulebook.routes.iter().enumerate() {
        if let Some(values) = space.witness(&regions.chosen[index].and(&space.known).and_not(&absent)) {
            let wanted = crate::engine::Verdict::Route(index as u16);
            let who = smallest(rulebook, &values, today, |facts| engine.verdict(facts, today) == wanted);
            findings.note(&format!("        {}: {who}", route.id));
        }
    }

    let mut overlaps = 0;
    for later in 0..regions.own.len() {
        overlaps += (0..later)
            .filter(|earlier| {
                !regions.own[*earlier].holds.and(&regions.own[later].holds).and(&space.known).is_false()
            })
            .count();
    }
    findings.note(&format!("        {overlaps} pairs of routes overlap; their order decides"));

    let share = 100.0 * regions.chosen[last].and(&space.known).cardinality() / space.known.cardinality();
    findings.note(&format!(
        "        {share:.2} % of all complete answers fall through to `{}`",
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
    let idle: Vec<String> = walk.idle.iter().map(|facts| print(rulebook, facts)).collect();
    findings.claim("each question can change the route wherever it is asked", &idle);
    super::items::prove_length(engine, space, regions, &ahead.questions, findings);
}

/// Each route is chosen for some answers.
pub(super) fn prove_reached(space: &Space<'_>, regions: &Regions, findings: &mut Findings) {
    // The last route takes what is left; that nothing is left is no fault.
    let last = regions.chosen.len() - 1;
    let unreached: Vec<String> = (space.rulebook.routes.iter().zip(&regions.chosen))
        .take(last)
        .filter(|(_, chosen)| chosen.and(&space.known).is_false())
        .map(|(route, _)| format!("{} is never chosen: earlier routes take all of it", route.id))
        .collect();
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
                if let Some(values) = space.witness(&with_unknown.and_not(&with_value)) {
                    let fact = &space.rulebook.facts[usize::from(variable.fact)].id;
                    let facts: Vec<FactId> = (0..space.rulebook.facts.len() as u8).collect();
                    let who =
                        print(space.rulebook, &person(space.rulebook, &values, &facts, space.rulebook.date));
                    broken.push(format!("{} when {fact} is unknown: {who}", space.rulebook.routes[route].id));
                    break;
                }
            }
        }
    }
    broken
}

/// Whether these answers, given alone, keep inside a part of the space.
fn space_point(
    space: &Space<'_>,
    rulebook: &crate::rulebook::Rulebook,
    facts: &Facts,
    part: &Bdd,
    today: Date,
) -> bool {
    let mut cube = space.all.clone();
    for (index, variable) in rulebook.diagram.variables.iter().enumerate() {
        let Some(answer) = facts.get(variable.fact) else {
            continue;
        };
        let fits = (0..super::space::values(variable)).filter(|value| {
            let same = super::space::answer_for(rulebook, variable, *value, today);
            match (same, answer) {
                (Some(crate::engine::Answer::Choices(option)), crate::engine::Answer::Choices(ticked)) => {
                    if option == 0 {
                        *value == 0 && !ticks(rulebook, variable, ticked)
                    } else {
                        ticked & option != 0
                    }
                }
                (same, answer) => same == Some(answer),
            }
        });
        let here = fits.fold(space.bits.mk_false(), |whole, value| whole.or(&space.value(index, value)));
        cube = cube.and(&here);
    }
    !cube.is_false() && cube.and_not(part).is_false()
}

fn ticks(rulebook: &crate::rulebook::Rulebook, variable: &crate::rulebook::Variable, ticked: u64) -> bool {
    variable.atoms.iter().any(|atom| match rulebook.atoms[usize::from(*atom)].test {
        crate::rulebook::Test::Has(option) => ticked >> option & 1 == 1,
        _ => false,
    })
}

/// The fewest answers with these values that still do what is asked of them, printed.
fn smallest(
    rulebook: &crate::rulebook::Rulebook,
    values: &[usize],
    today: Date,
    works: impl Fn(&Facts) -> bool,
) -> String {
    let mut needed: Vec<FactId> = (0..rulebook.facts.len() as FactId).collect();
    for fact in (0..rulebook.facts.len() as FactId).rev() {
        let fewer: Vec<FactId> = needed.iter().copied().filter(|kept| *kept != fact).collect();
        if works(&person(rulebook, values, &fewer, today)) {
            needed = fewer;
        }
    }
    print(rulebook, &person(rulebook, values, &needed, today))
}
