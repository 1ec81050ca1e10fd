//! Whether a worked case notices a mutant: read from the conditions where that is enough, else by the engine.

use super::base::{Base, Known};
use super::list::{Mutant, Owner, What};
use crate::engine::{Engine, Evaluation, Truth, Verdict};
use crate::guide;
use crate::rulebook::{Expr, ItemId, Rulebook};

/// A case that comes out otherwise for certain, found without any diagram: what Kleene's logic says of the answers of
/// a case the diagrams say too. `mutated` holds the tests that the mutant needs.
pub(super) fn noticed_at_once(base: &Base<'_>, mutated: &Rulebook, mutant: &Mutant) -> Option<String> {
    let surely = |known: &&Known<'_>| match mutant.what {
        What::Swap(first) => {
            let mut routes = known.routes.clone();
            routes.swap(first, first + 1);
            leads_away(&routes, mutant.route(known.case.route))
        }
        _ => surely_fails(base.rulebook(), mutated, mutant, known),
    };
    base.cases.iter().find(surely).map(|known| known.case.id.clone())
}

fn surely_fails(rulebook: &Rulebook, mutated: &Rulebook, mutant: &Mutant, known: &Known<'_>) -> bool {
    let mut routes = None;
    for (owner, condition) in mutant.changed() {
        let condition = condition.as_ref().unwrap_or(&Expr::Constant(true));
        let truth = known.facts.truth(mutated, condition, known.case.today);
        let holds = |must: &[ItemId], index: usize| must.contains(&(index as ItemId));
        let fails = match *owner {
            Owner::Route(index) => {
                if truth != known.routes[index] {
                    routes.get_or_insert_with(|| known.routes.clone())[index] = truth;
                }
                false
            }
            Owner::Advice(index) => {
                let advice = &rulebook.advice[index];
                let goes = (advice.only.is_empty() || advice.only.contains(&known.case.route))
                    && !advice.except.contains(&known.case.route);
                (holds(&known.case.advice, index) && truth == Truth::False)
                    || (holds(&known.case.no_advice, index) && goes && truth == Truth::True)
            }
            Owner::Document(index) => holds(&known.case.documents, index) && truth == Truth::False,
            Owner::Step(index) => holds(&known.case.steps, index) && truth == Truth::False,
        };
        if fails {
            return true;
        }
    }
    routes.is_some_and(|routes| leads_away(&routes, known.case.route))
}

/// Whether the first route that does not fail holds, and is another one than wanted.
fn leads_away(routes: &[Truth], wanted: u16) -> bool {
    let first = routes.iter().position(|truth| *truth != Truth::False);
    first.is_some_and(|first| routes[first] == Truth::True && first != usize::from(wanted))
}

/// A case that comes out otherwise.
pub(super) fn noticed(base: &Base<'_>, engine: &Engine, mutant: &Mutant) -> Option<String> {
    let back = |route: u16| mutant.route(route);
    base.cases.iter().find(|known| fails(engine, known, &back)).map(|known| known.case.id.clone())
}

/// Whether a case does not come out as written; `back` is where a route of the engine stood in the original.
pub(super) fn fails(engine: &Engine, known: &Known<'_>, back: &dyn Fn(u16) -> u16) -> bool {
    let case = known.case;
    let rulebook = engine.rulebook();
    // Cheaper than all that is shown with it, and mostly enough.
    let route = match engine.verdict(&known.facts, case.today) {
        Verdict::Route(route) => route,
        // What nobody can tell yet is shown as the last route, which asks the fund.
        Verdict::Unsure => (rulebook.routes.len() - 1) as u16,
        Verdict::Open => return true,
    };
    let certainty = rulebook.routes[usize::from(route)].certainty;
    if back(route) != case.route || case.certainty.is_some_and(|wanted| wanted != certainty) {
        return true;
    }
    let shown = engine.evaluate(&known.facts, case.today);
    let wrong = |shown: &[ItemId], must: &[ItemId], must_not: &[ItemId]| {
        must.iter().any(|id| !shown.contains(id)) || must_not.iter().any(|id| shown.contains(id))
    };
    wrong(&shown.documents, &case.documents, &case.no_documents)
        || wrong(&shown.steps, &case.steps, &case.no_steps)
        || wrong(&shown.advice, &case.advice, &case.no_advice)
        || other_days(engine, known, &shown)
}

/// A case that is told another day than the one written there.
pub(super) fn misdated(base: &Base<'_>, engine: &Engine) -> Option<String> {
    let told = |known: &&Known<'_>| {
        let dated = known.case.from.is_some() || !known.case.dates.is_empty();
        dated && other_days(engine, known, &engine.evaluate(&known.facts, known.case.today))
    };
    base.cases.iter().find(told).map(|known| known.case.id.clone())
}

fn other_days(engine: &Engine, known: &Known<'_>, shown: &Evaluation) -> bool {
    let case = known.case;
    if case.from.is_none() && case.dates.is_empty() {
        return false;
    }
    let Some(guide) = guide::build(engine, &known.facts, case.today, shown) else {
        return true;
    };
    let day = |step: ItemId| guide.steps.iter().find(|shown| shown.step == step)?.day();
    (case.from.is_some() && case.from != guide.from)
        || case.dates.iter().any(|(step, wanted)| day(*step) != Some(*wanted))
}
