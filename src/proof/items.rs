//! Advice, papers and steps: each can be reached; every result has a next action and a contact; no path is too long.

use super::routes::Regions;
use super::space::Space;
use super::{Findings, IN_ALL};
use crate::engine::Engine;
use crate::rulebook::date::Base;
use crate::rulebook::{Advice, ConditionId, FactId, ItemId, RouteId, Rulebook};
use biodivine_lib_bdd::Bdd;
use std::collections::BTreeSet;

pub(super) fn prove(space: &Space<'_>, regions: &Regions, findings: &mut Findings) {
    let rulebook = space.rulebook;
    let holds = |condition: Option<ConditionId>| {
        condition.map_or(space.bits.mk_true(), |id| space.region(&rulebook.conditions[usize::from(id)]).holds)
    };
    let routes = |advice: &Advice| -> Vec<usize> {
        (0..rulebook.routes.len()).filter(|route| advice.goes_with(*route as RouteId)).collect()
    };
    let advice: Vec<Bdd> = rulebook
        .advice
        .iter()
        .map(|advice| {
            let chosen =
                routes(advice).into_iter().fold(space.bits.mk_false(), |all, r| all.or(&regions.chosen[r]));
            chosen.and(&holds(Some(advice.when)))
        })
        .collect();
    let dead = |ids: Vec<(&str, Option<ConditionId>, bool)>| -> Vec<String> {
        let unseen = ids.into_iter().filter(|(.., reached)| !reached);
        unseen
            .map(|(id, when, _)| {
                let fits = holds(when).and(&space.known);
                if fits.is_false() {
                    return format!("{id} is never shown: its condition holds for nobody");
                }
                format!("{id} is never shown: no route that it goes with is that of {}", space.who(&fits))
            })
            .collect()
    };
    let shown =
        |when: Option<ConditionId>, by_route: &dyn Fn(usize) -> bool, by_advice: &dyn Fn(usize) -> bool| {
            let when = holds(when);
            let route =
                (0..rulebook.routes.len()).any(|r| by_route(r) && !regions.chosen[r].and(&when).is_false());
            route || (0..rulebook.advice.len()).any(|a| by_advice(a) && !advice[a].and(&when).is_false())
        };
    let advices = rulebook.advice.iter().zip(&advice);
    let advices = advices.map(|(a, region)| (a.id.as_str(), Some(a.when), !region.is_false()));
    findings.claim(&format!("each of {} advices can be reached", advice.len()), &dead(advices.collect()));
    let documents = rulebook.documents.iter().enumerate().map(|(index, document)| {
        let id = index as ItemId;
        let by_route = |r: usize| rulebook.routes[r].documents.contains(&id);
        (
            document.id.as_str(),
            document.when,
            shown(document.when, &by_route, &|a| rulebook.advice[a].documents.contains(&id)),
        )
    });
    let documents = dead(documents.collect());
    findings.claim(&format!("each of {} papers can be reached", rulebook.documents.len()), &documents);
    let steps = rulebook.steps.iter().enumerate().map(|(index, step)| {
        let id = index as ItemId;
        let by_route = |r: usize| rulebook.routes[r].steps.contains(&id);
        (
            step.id.as_str(),
            step.when,
            shown(step.when, &by_route, &|a| rulebook.advice[a].steps.contains(&id)),
        )
    });
    let steps = dead(steps.collect());
    findings.claim(&format!("each of {} steps can be reached", rulebook.steps.len()), &steps);

    let mut stuck = Vec::new();
    for (route, chosen) in rulebook.routes.iter().zip(&regions.chosen) {
        let certain = route
            .steps
            .iter()
            .fold(space.bits.mk_false(), |all, step| all.or(&holds(rulebook.steps[usize::from(*step)].when)));
        let without = if route.contacts.is_empty() { chosen.clone() } else { chosen.and_not(&certain) };
        if !without.is_false() {
            stuck.push(format!("{} can end without a step or a contact: {}", route.id, space.who(&without)));
        }
    }
    findings.claim("every result has a next action and a contact", &stuck);
}

/// No path asks more questions in all than [`IN_ALL`]: the most before the route, and every fact that the guide of
/// the route may still need.
pub(super) fn prove_length(
    engine: &Engine,
    space: &Space<'_>,
    regions: &Regions,
    before: &[Option<(u8, u8)>],
    findings: &mut Findings,
) {
    let rulebook = engine.rulebook();
    let mut long = Vec::new();
    let mut most = 0;
    for (index, route) in rulebook.routes.iter().enumerate() {
        let Some((_, questions)) = before[index] else {
            continue;
        };
        let mut facts = BTreeSet::new();
        let mut steps = route.steps.clone();
        let mut documents = route.documents.clone();
        for advice in rulebook.advice.iter().filter(|advice| advice.goes_with(index as RouteId)) {
            // What is settled on this route needs no question.
            let region = space.region(&rulebook.conditions[usize::from(advice.when)]);
            if regions.chosen[index].and_not(&region.fails).is_false() {
                continue;
            }
            facts_of(rulebook, advice.when, &mut facts);
            steps.extend_from_slice(&advice.steps);
            documents.extend_from_slice(&advice.documents);
        }
        let steps: Vec<_> = steps.iter().map(|step| &rulebook.steps[usize::from(*step)]).collect();
        let documents = documents.iter().map(|document| rulebook.documents[usize::from(*document)].when);
        for when in documents.chain(steps.iter().map(|step| step.when)).flatten() {
            facts_of(rulebook, when, &mut facts);
        }
        let dates = steps.iter().flat_map(|step| [step.from, step.by]).chain([route.from]).flatten();
        facts.extend(dates.filter_map(|date| match date.base {
            Base::Fact(fact) => Some(fact),
            _ => None,
        }));
        let always = asked_always(space, &regions.chosen[index]);
        let more = facts.difference(&always).count() as u8;
        most = most.max(questions + more);
        if questions + more > IN_ALL {
            let names: Vec<&str> = facts
                .difference(&always)
                .map(|fact| rulebook.facts[usize::from(*fact)].id.as_str())
                .collect();
            long.push(format!("{}: {questions} before, then at most {}", route.id, names.join(", ")));
        }
    }
    findings.claim(&format!("at most {IN_ALL} questions in all ({most} at the most)"), &long);
}

/// The facts without which a route cannot be known: they are among the questions before it.
fn asked_always(space: &Space<'_>, chosen: &Bdd) -> BTreeSet<FactId> {
    let variables = space.rulebook.diagram.variables.iter().enumerate();
    let needed = variables.filter(|(index, variable)| {
        (0..super::space::values(variable)).any(|value| chosen.and(&space.value(*index, value)).is_false())
    });
    needed.map(|(_, variable)| variable.fact).collect()
}

fn facts_of(rulebook: &Rulebook, condition: ConditionId, facts: &mut BTreeSet<FactId>) {
    let atoms = rulebook.conditions[usize::from(condition)].atoms();
    facts.extend(atoms.iter().map(|atom| rulebook.atoms[usize::from(*atom)].fact));
}
