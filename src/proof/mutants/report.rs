//! What became of the mutants: counts by kind, the survivors with their place, and what is said of them in
//! `rulebook/survivors.toml`.

use super::list::Kind;
use super::{Fate, Result};
use crate::rulebook::compile::Compiled;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// At least so many percent of the mutants that show somebody something else must be noticed.
const WANTED: f64 = 95.0;

/// The report, and whether all is well.
pub struct Outcome {
    /// Counts, survivors and what is wrong.
    pub text: String,
    /// Whether enough mutants are noticed, and every survivor is listed with its reason.
    pub passed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    survivor: Vec<Listed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// Their names, as the report gives them.
    mutants: Vec<String>,
    /// Why nothing has to notice them, for all of them.
    reason: String,
}

/// The survivors that are accepted, with their reasons. Where there is no file, none is.
pub(super) fn listed(path: &Path) -> std::result::Result<BTreeMap<String, String>, String> {
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let read = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file: File = toml::from_str(&read).map_err(|error| format!("{}: {error}", path.display()))?;
    let each = |listed: Listed| {
        let reason = listed.reason;
        listed.mutants.into_iter().map(move |mutant| (mutant, reason.clone()))
    };
    Ok(file.survivor.into_iter().flat_map(each).collect())
}

#[derive(Default)]
struct Count {
    all: usize,
    equivalent: usize,
    case: usize,
    proof: usize,
    refused: usize,
    survived: usize,
}

impl Count {
    fn add(&mut self, fate: &Fate) {
        self.all += 1;
        match fate {
            Fate::Case(_) => self.case += 1,
            Fate::Proof => self.proof += 1,
            Fate::Refused => self.refused += 1,
            Fate::Equivalent => self.equivalent += 1,
            Fate::Survived(_) => self.survived += 1,
        }
    }

    fn of(results: &[Result], kind: Kind) -> Count {
        let mut count = Count::default();
        results.iter().filter(|result| result.kind == kind).for_each(|result| count.add(&result.fate));
        count
    }

    fn join(&mut self, other: &Count) {
        self.all += other.all;
        self.equivalent += other.equivalent;
        self.case += other.case;
        self.proof += other.proof;
        self.refused += other.refused;
        self.survived += other.survived;
    }

    /// The share of those that differ which is noticed.
    fn caught(&self) -> f64 {
        let differ = self.all - self.equivalent;
        if differ == 0 { 100.0 } else { 100.0 * (differ - self.survived) as f64 / differ as f64 }
    }

    fn line(&self, name: &str) -> String {
        format!(
            "{:>6} {:>6} {:>6} {:>6} {:>6} {:>6}  {:>5.1} %  {name}",
            self.all,
            self.equivalent,
            self.case,
            self.proof,
            self.refused,
            self.survived,
            self.caught()
        )
    }
}

pub(super) fn outcome(
    compiled: &Compiled,
    results: &[Result],
    listed: &BTreeMap<String, String>,
    every: usize,
) -> Outcome {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let mut line = |new: &str| {
        let _ = writeln!(text, "{new}");
    };
    let (rulebook, cases) = (&compiled.rulebook, &compiled.cases);
    line(&format!(
        "rulebook of {}, fingerprint {}: {} mutants (one in {every}), {} worked cases",
        rulebook.date,
        rulebook.fingerprint,
        results.len(),
        cases.len()
    ));
    line("   all  equal  cases proofs  build   left   caught");
    let mut total = Count::default();
    for kind in Kind::OF_RULES {
        let count = Count::of(results, kind);
        total.join(&count);
        if count.all > 0 {
            line(&count.line(kind.text()));
        }
    }
    line(&total.line("of the rules in all"));
    let countries = Count::of(results, Kind::Country);
    if countries.all > 0 {
        line(&countries.line(Kind::Country.text()));
    }

    let places: BTreeMap<&str, &str> =
        results.iter().map(|result| (result.id.as_str(), result.place.as_str())).collect();
    let survivors: Vec<(&str, &str)> = results
        .iter()
        .filter_map(|result| match &result.fate {
            Fate::Survived(person) => Some((result.id.as_str(), person.as_str())),
            _ => None,
        })
        .collect();
    let mut passed = true;
    if !survivors.is_empty() {
        line(&format!("\n{} survivors", survivors.len()));
    }
    for (id, person) in &survivors {
        let reason = listed.get(*id).filter(|reason| !reason.trim().is_empty());
        passed &= reason.is_some();
        line(&format!("  {}: {id}", places.get(id).unwrap_or(&"")));
        line(&format!("      differs for: {person}"));
        line(&reason.map_or("      NOT LISTED in rulebook/survivors.toml".to_owned(), |reason| {
            format!("      {reason}")
        }));
    }
    let idle: Vec<&Result> = results
        .iter()
        .filter(|result| result.fate == Fate::Equivalent && result.kind != Kind::Order)
        .collect();
    if !idle.is_empty() {
        line(&format!("\n{} changes of a condition that show nobody anything else", idle.len()));
        idle.iter().for_each(|result| line(&format!("  {}: {}", result.place, result.id)));
    }
    let by_id: BTreeMap<&str, &Fate> =
        results.iter().map(|result| (result.id.as_str(), &result.fate)).collect();
    for id in listed.keys() {
        let stale = match by_id.get(id.as_str()) {
            Some(Fate::Survived(_)) => None,
            Some(Fate::Case(case)) => Some(format!("the case {case} notices it")),
            Some(Fate::Proof) => Some("a proof notices it".to_owned()),
            Some(Fate::Refused) => Some("the build refuses it".to_owned()),
            Some(Fate::Equivalent) => Some("it changes nothing".to_owned()),
            // A sample need not hold it.
            None => (every == 1).then(|| "there is no such mutant".to_owned()),
        };
        if let Some(stale) = stale {
            passed = false;
            line(&format!("strike from rulebook/survivors.toml: {id}: {stale}"));
        }
    }
    let caught = total.caught();
    passed &= caught >= WANTED;
    line(&format!(
        "\n{caught:.1} % of the changed rules noticed (at least {WANTED} % wanted): {}",
        if passed { "well" } else { "NOT WELL" }
    ));
    Outcome { text, passed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::compile::compile;

    /// A hundred mutants of which one survives.
    fn hundred() -> Vec<Result> {
        let fate = |index| match index {
            0 => Fate::Survived("somebody".to_owned()),
            _ => Fate::Case("case".to_owned()),
        };
        let result = |index| Result {
            id: format!("mutant {index}"),
            place: "rulebook/routes/here.toml:1".to_owned(),
            kind: Kind::Part,
            fate: fate(index),
        };
        (0..100).map(result).collect()
    }

    fn said(results: &[Result], listed: &[(&str, &str)]) -> Outcome {
        let compiled = compile(Path::new(env!("CARGO_MANIFEST_DIR"))).ok().unwrap();
        let listed = listed.iter().map(|(id, reason)| ((*id).to_owned(), (*reason).to_owned())).collect();
        outcome(&compiled, results, &listed, 1)
    }

    #[test]
    fn a_survivor_needs_a_reason() {
        let results = hundred();
        assert!(!said(&results, &[]).passed);
        assert!(!said(&results, &[("mutant 0", " ")]).passed);
        let outcome = said(&results, &[("mutant 0", "nobody is shown it")]);
        assert!(outcome.passed, "{}", outcome.text);
        assert!(outcome.text.contains("nobody is shown it"), "{}", outcome.text);
    }

    #[test]
    fn what_is_listed_and_noticed_after_all_is_struck() {
        let listed = [("mutant 0", "a reason"), ("mutant 1", "a reason"), ("mutant 200", "a reason")];
        let outcome = said(&hundred(), &listed);
        assert!(!outcome.passed);
        assert!(outcome.text.contains("mutant 1: the case case notices it"), "{}", outcome.text);
        assert!(outcome.text.contains("mutant 200: there is no such mutant"), "{}", outcome.text);
    }

    #[test]
    fn reasons_do_not_make_up_for_too_many_survivors() {
        let mut results = hundred();
        let ids: Vec<String> = results.iter().take(6).map(|result| result.id.clone()).collect();
        for result in results.iter_mut().take(6) {
            result.fate = Fate::Survived("somebody".to_owned());
        }
        let listed: Vec<(&str, &str)> = ids.iter().map(|id| (id.as_str(), "a reason")).collect();
        assert!(said(&results[2..], &listed[2..]).passed, "four of ninety-eight");
        assert!(!said(&results, &listed).passed, "six of a hundred");
    }
}
