//! Mutation of the rulebook: one small change at a time, and whether a worked case or a proof notices. What nobody
//! notices is either no rule at all, or a rule that no case holds in place.
//!
//! - `list`: all mutants; `change`: the changes of one condition; `days`: those of the days that rules name; `text`: conditions in words, for names that last.
//! - `base`: the rulebook they start from, and what each worked case says of it.
//! - `cases`: whether a worked case notices; `same`: whether anything differs at all, and for whom.
//! - `report`: counts, survivors, and what `rulebook/survivors.toml` says of them.

mod base;
mod cases;
mod change;
mod days;
mod list;
mod report;
mod same;
mod text;

use super::{Findings, countries, items, routes, space};
use crate::engine::Engine;
use crate::rulebook::compile::{compile, diagram};
use base::Base;
use list::{Kind, Mutant, What};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

pub use report::Outcome;

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fate {
    /// A worked case comes out otherwise: its id.
    Case(String),
    /// A proof fails.
    Proof,
    /// No diagram can be made of it: the build refuses it.
    Refused,
    /// Whatever is answered, the same is shown.
    Equivalent,
    /// Somebody is shown something else, and nothing notices: this person.
    Survived(String),
}

struct Result {
    id: String,
    place: String,
    kind: Kind,
    fate: Fate,
}

/// Mutates the rulebook of this checkout, one mutant in `every`, on both cores.
///
/// # Errors
/// When the rulebook or the list of survivors cannot be read.
pub fn run(root: &Path, every: usize) -> std::result::Result<Outcome, String> {
    let compiled = compile(root)
        .map_err(|faults| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>())?;
    let listed = report::listed(&root.join("rulebook/survivors.toml"))?;
    let base = Base::new(&compiled);
    let broken = base.wrong_cases();
    if !broken.is_empty() {
        return Err(format!("worked cases fail without any mutation: {}", broken.join(", ")));
    }
    let mutants: Vec<Mutant> = list::all(&base).into_iter().step_by(every.max(1)).collect();
    let results = judge_all(&base, &mutants);
    Ok(report::outcome(&compiled, &results, &listed, every.max(1)))
}

fn judge_all(base: &Base<'_>, mutants: &[Mutant]) -> Vec<Result> {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let mut results: Vec<(usize, Result)> = std::thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(mutant) = mutants.get(index) else { break done };
                let fate = judge(base, mutant);
                done.push((
                    index,
                    Result { id: mutant.id.clone(), place: mutant.place(base), kind: mutant.kind, fate },
                ));
            }
        };
        let handles: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        handles.into_iter().filter_map(|handle| handle.join().ok()).flatten().collect()
    });
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Cases first, as they cost least; the proofs, which cost most, only for what is left.
fn judge(base: &Base<'_>, mutant: &Mutant) -> Fate {
    let (original, mut mutated) = mutant.make(base);
    if let What::Country { country, .. } = mutant.what {
        // A group is data: the second table has to notice, whatever the cases say.
        let wrong = countries::wrong(&mutated);
        let code = String::from_utf8_lossy(&mutated.countries[country].code).into_owned();
        return if wrong.is_empty() { Fate::Survived(code) } else { Fate::Proof };
    }
    if let What::Day { .. } = mutant.what {
        let noticed = cases::misdated(base, &Engine::new(mutated));
        return noticed.map_or_else(|| Fate::Survived("whoever is shown that day".to_owned()), Fate::Case);
    }
    if let Some(case) = cases::noticed_at_once(base, &mutated, mutant) {
        return Fate::Case(case);
    }
    if diagram::rebuild(&mut mutated).is_err() {
        return Fate::Refused;
    }
    let original = match original {
        None => None,
        Some(mut extended) => match diagram::rebuild(&mut extended) {
            Ok(()) => Some(extended),
            Err(_) => return Fate::Refused,
        },
    };
    let original = original.as_ref().unwrap_or(base.rulebook());
    let Some(person) = same::difference(original, &mutated, mutant) else {
        return Fate::Equivalent;
    };
    let engine = Engine::new(mutated);
    if let Some(case) = cases::noticed(base, &engine, mutant) {
        return Fate::Case(case);
    }
    if disproved(&engine) { Fate::Proof } else { Fate::Survived(person) }
}

/// Whether one of the proofs fails that cost little. The words are those of the original, and that the interview says
/// what the rules say holds for every rulebook that compiles: neither is proved again.
fn disproved(engine: &Engine) -> bool {
    let mut findings = Findings::default();
    let space = space::Space::new(engine.rulebook());
    let regions = routes::Regions::new(&space);
    routes::prove_reached(&space, &regions, &mut findings);
    if findings.failed == 0 {
        routes::prove_unknown(&space, &regions, &mut findings);
    }
    if findings.failed == 0 {
        items::prove(&space, &regions, &mut findings);
    }
    findings.failed > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Expr;
    use crate::rulebook::compile::Compiled;
    use list::Owner;

    fn compiled() -> Compiled {
        compile(Path::new(env!("CARGO_MANIFEST_DIR"))).ok().unwrap()
    }

    fn mutant(changed: Vec<(Owner, Option<Expr>)>) -> Mutant {
        let what = What::Conditions { changed, atoms: Vec::new() };
        Mutant { id: "test".to_owned(), kind: Kind::Part, what }
    }

    #[test]
    fn a_changed_rule_is_noticed_by_a_case_else_by_a_proof_and_one_that_says_the_same_is_equal() {
        let mut compiled = compiled();
        let work = compiled.rulebook.routes.iter().position(|route| route.id == "work").unwrap();
        let when = compiled.rulebook.conditions[usize::from(compiled.rulebook.routes[work].when)].clone();
        let never = mutant(vec![(Owner::Route(work), Some(Expr::Constant(false)))]);
        let twice = Expr::Not(Box::new(Expr::Not(Box::new(when))));
        let same = mutant(vec![(Owner::Route(work), Some(twice))]);

        let base = Base::new(&compiled);
        assert!(matches!(judge(&base, &never), Fate::Case(_)));
        assert_eq!(judge(&base, &same), Fate::Equivalent);

        compiled.cases.clear();
        let base = Base::new(&compiled);
        assert_eq!(judge(&base, &never), Fate::Proof, "a route that nobody takes");
        let swap = Mutant { id: "swap".to_owned(), kind: Kind::Order, what: What::Swap(1) };
        assert_eq!(judge(&base, &swap), Fate::Proof, "a route that the one before it now hides");
        let wider = mutant(vec![(Owner::Advice(0), Some(Expr::Constant(true)))]);
        assert!(matches!(judge(&base, &wider), Fate::Survived(_)));
    }

    #[test]
    fn every_mutant_has_a_name_of_its_own_and_a_place() {
        let compiled = compiled();
        let base = Base::new(&compiled);
        let mutants = list::all(&base);
        let names: std::collections::BTreeSet<&str> =
            mutants.iter().map(|mutant| mutant.id.as_str()).collect();
        assert_eq!(names.len(), mutants.len());
        let placed = |mutant: &&Mutant| mutant.place(&base).starts_with("rulebook/");
        assert_eq!(mutants.iter().filter(placed).count(), mutants.len());
    }
}
