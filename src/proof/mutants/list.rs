//! All mutants of a rulebook, each with a name that lasts as long as the rule it changes.

use super::base::Base;
use super::change::{self, Edit};
use super::days::{self, Day};
use super::text;
use crate::rulebook::{Atom, AtomId, ConditionId, Expr, Rulebook};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a mutant does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A part of an `and` or an `or` is dropped.
    Part,
    /// `and` becomes `or`, the other way round, `not` comes or goes, a comparison takes or leaves its boundary.
    Operator,
    /// A day or a number moves by one.
    Threshold,
    /// Two neighbouring routes change places.
    Order,
    /// An advice, a paper or a step loses its condition.
    Condition,
    /// A list loses a choice.
    Choice,
    /// A group loses a country.
    Country,
}

impl Kind {
    /// Those of rules; that of countries is data, and counted apart.
    pub(super) const OF_RULES: [Kind; 6] =
        [Kind::Part, Kind::Operator, Kind::Threshold, Kind::Order, Kind::Condition, Kind::Choice];

    pub(super) fn text(self) -> &'static str {
        match self {
            Kind::Part => "a part of a condition dropped",
            Kind::Operator => "an operator flipped",
            Kind::Threshold => "a threshold moved by one",
            Kind::Order => "two neighbouring routes swapped",
            Kind::Condition => "the condition of an advice, paper or step removed",
            Kind::Choice => "a choice dropped from a list",
            Kind::Country => "a country dropped from a group",
        }
    }
}

/// Whose condition it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Owner {
    Route(usize),
    Advice(usize),
    Document(usize),
    Step(usize),
}

impl Owner {
    pub(super) fn name(self, rulebook: &Rulebook) -> String {
        match self {
            Owner::Route(index) => format!("route {}", rulebook.routes[index].id),
            Owner::Advice(index) => format!("advice {}", rulebook.advice[index].id),
            Owner::Document(index) => format!("document {}", rulebook.documents[index].id),
            Owner::Step(index) => format!("step {}", rulebook.steps[index].id),
        }
    }

    /// The file and the line where it is written.
    fn place(self, base: &Base<'_>) -> String {
        let name = self.name(base.rulebook());
        let entry = base.entries.iter().find(|entry| format!("{} {}", entry.kind, entry.id) == name);
        entry.map_or_else(String::new, |entry| format!("{}:{}", entry.file, entry.line))
    }

    fn set(self, rulebook: &mut Rulebook, when: Option<ConditionId>) {
        match (self, when) {
            (Owner::Route(index), Some(when)) => rulebook.routes[index].when = when,
            (Owner::Advice(index), Some(when)) => rulebook.advice[index].when = when,
            (Owner::Document(index), when) => rulebook.documents[index].when = when,
            (Owner::Step(index), when) => rulebook.steps[index].when = when,
            (Owner::Route(_) | Owner::Advice(_), None) => {}
        }
    }
}

/// What is done to the rulebook.
pub(super) enum What {
    /// These conditions become others; with the tests they need that the rulebook does not have.
    Conditions { changed: Vec<(Owner, Option<Expr>)>, atoms: Vec<Atom> },
    /// This route and the next one.
    Swap(usize),
    /// A day of a rule moves by so many.
    Day { day: Day, by: i16 },
    /// This country leaves this group.
    Country { group: usize, country: usize },
}

/// A mutant, not made yet.
pub(super) struct Mutant {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) what: What,
}

impl Mutant {
    /// The conditions it changes; none where it changes the order.
    pub(super) fn changed(&self) -> &[(Owner, Option<Expr>)] {
        match &self.what {
            What::Conditions { changed, .. } => changed,
            What::Swap(_) | What::Day { .. } | What::Country { .. } => &[],
        }
    }

    /// Where the first rule that it changes is written, and how many others it changes.
    pub(super) fn place(&self, base: &Base<'_>) -> String {
        let (first, others) = match &self.what {
            What::Country { .. } => return "rulebook/countries.csv".to_owned(),
            What::Swap(first) => (Some(Owner::Route(*first)), 0),
            What::Day { day, .. } => (Some(day.owner()), 0),
            What::Conditions { changed, .. } => {
                (changed.first().map(|(owner, _)| *owner), changed.len().saturating_sub(1))
            }
        };
        let place = first.map_or_else(String::new, |owner| owner.place(base));
        if others == 0 { place } else { format!("{place} and {others} more") }
    }

    /// Where a route of the mutant stands in the original; changing places twice changes nothing.
    pub(super) fn route(&self, route: u16) -> u16 {
        match self.what {
            What::Swap(first) if usize::from(route) == first => route + 1,
            What::Swap(first) if usize::from(route) == first + 1 => route - 1,
            _ => route,
        }
    }

    /// The mutated rulebook, and the original with the tests of both, where the mutant needs new ones. Neither has
    /// its diagrams yet.
    pub(super) fn make(&self, base: &Base<'_>) -> (Option<Rulebook>, Rulebook) {
        let mut original = base.rulebook().clone();
        let (changed, atoms) = match &self.what {
            What::Swap(first) => {
                let mut mutated = original;
                mutated.routes.swap(*first, first + 1);
                for advice in &mut mutated.advice {
                    let routes = advice.only.iter_mut().chain(&mut advice.except);
                    routes.for_each(|route| *route = self.route(*route));
                }
                return (None, mutated);
            }
            What::Day { day, by } => {
                day.moved(&mut original, *by);
                return (None, original);
            }
            What::Country { group, country } => {
                original.countries[*country].groups &= !(1 << group);
                return (None, original);
            }
            What::Conditions { changed, atoms } => (changed, atoms),
        };
        original.atoms.extend(atoms.iter().cloned());
        let mut mutated = original.clone();
        for (owner, condition) in changed {
            let when = condition.as_ref().map(|condition| {
                mutated.conditions.push(condition.clone());
                (mutated.conditions.len() - 1) as ConditionId
            });
            owner.set(&mut mutated, when);
        }
        ((!atoms.is_empty()).then_some(original), mutated)
    }
}

/// All owners of conditions, with their conditions.
pub(super) fn owners(rulebook: &Rulebook) -> Vec<(Owner, &Expr)> {
    let condition = |id: ConditionId| &rulebook.conditions[usize::from(id)];
    let routes = rulebook.routes.iter().enumerate().map(|(i, r)| (Owner::Route(i), Some(r.when)));
    let advice = rulebook.advice.iter().enumerate().map(|(i, a)| (Owner::Advice(i), Some(a.when)));
    let documents = rulebook.documents.iter().enumerate().map(|(i, d)| (Owner::Document(i), d.when));
    let steps = rulebook.steps.iter().enumerate().map(|(i, s)| (Owner::Step(i), s.when));
    let all = routes.chain(advice).chain(documents).chain(steps);
    all.filter_map(|(owner, when)| Some((owner, condition(when?)))).collect()
}

/// Every mutant, in the order of the rulebook; names are unique.
pub(super) fn all(base: &Base<'_>) -> Vec<Mutant> {
    let rulebook = base.rulebook();
    let owners = owners(rulebook);
    let shared = shared(rulebook, &owners);
    let mut mutants = Vec::new();
    for (owner, condition) in &owners {
        let edits = change::structure(condition, &|part| shared.contains_key(&text::of(rulebook, part)));
        for Edit { kind, what, condition } in edits {
            let id = format!("{}: {}", owner.name(rulebook), what.text(rulebook));
            mutants.push(Mutant { id, kind, what: changes(vec![(*owner, Some(condition))]) });
        }
        let always = matches!(condition, Expr::Constant(_));
        if !always && !matches!(owner, Owner::Route(_)) {
            let gone = matches!(owner, Owner::Advice(_)).then_some(Expr::Constant(true));
            let id = format!("{}: always", owner.name(rulebook));
            mutants.push(Mutant { id, kind: Kind::Condition, what: changes(vec![(*owner, gone)]) });
        }
    }
    for (name, part) in &shared {
        for Edit { kind, what, condition } in change::structure(part, &|_| false) {
            let id = format!("everywhere \"{name}\": {}", what.text(rulebook));
            let replaced = replace(&owners, &|found| (*found == **part).then(|| condition.clone()));
            mutants.push(Mutant { id, kind, what: changes(replaced) });
        }
    }
    mutants.extend(of_tests(rulebook, &owners));
    // The last route takes what is left; swapping it would only hide another.
    for first in 0..rulebook.routes.len().saturating_sub(2) {
        let (one, two) = (&rulebook.routes[first].id, &rulebook.routes[first + 1].id);
        let id = format!("route {one}: after {two}");
        mutants.push(Mutant { id, kind: Kind::Order, what: What::Swap(first) });
    }
    mutants.extend(days::all(rulebook));
    mutants.extend(of_countries(rulebook));
    number(&mut mutants);
    mutants
}

/// Each country of each group; a country that a condition names alone is a part of that condition.
fn of_countries(rulebook: &Rulebook) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let groups = rulebook.groups.iter().enumerate().filter(|(_, name)| name.len() > 2);
    for (group, name) in groups {
        for (country, about) in rulebook.countries.iter().enumerate() {
            if about.groups >> group & 1 == 1 {
                let id = format!("group {name}: without {}", String::from_utf8_lossy(&about.code));
                mutants.push(Mutant { id, kind: Kind::Country, what: What::Country { group, country } });
            }
        }
    }
    mutants
}

fn changes(changed: Vec<(Owner, Option<Expr>)>) -> What {
    What::Conditions { changed, atoms: Vec::new() }
}

/// A second mutant of the same name (a test that is made twice in one condition) is numbered.
fn number(mutants: &mut [Mutant]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for mutant in mutants {
        let count = seen.entry(mutant.id.clone()).or_default();
        *count += 1;
        if *count > 1 {
            mutant.id = format!("{} ({count})", mutant.id);
        }
    }
}

/// Parts that several conditions have in common: facts derived once and used often. They are mutated once, for all.
fn shared<'a>(rulebook: &Rulebook, owners: &[(Owner, &'a Expr)]) -> BTreeMap<String, &'a Expr> {
    let mut found: Vec<(&Expr, BTreeSet<Owner>)> = Vec::new();
    for (owner, condition) in owners {
        change::each_part(condition, &mut |part| {
            let without =
                |part: &Expr| matches!(part, Expr::Not(part) if matches!(**part, Expr::And(_) | Expr::Or(_)));
            if !matches!(part, Expr::Or(_)) && !without(part) {
                return;
            }
            match found.iter_mut().find(|(known, _)| *known == part) {
                Some((_, by)) => {
                    by.insert(*owner);
                }
                None => found.push((part, BTreeSet::from([*owner]))),
            }
        });
    }
    let often = found.into_iter().filter(|(_, by)| by.len() >= 3);
    often.map(|(part, _)| (text::of(rulebook, part), part)).collect()
}

/// Each owner whose condition changes when parts of it are replaced.
fn replace(owners: &[(Owner, &Expr)], new: &dyn Fn(&Expr) -> Option<Expr>) -> Vec<(Owner, Option<Expr>)> {
    let replaced =
        owners.iter().map(|(owner, condition)| (*owner, change::replaced(condition, new), *condition));
    replaced.filter(|(_, new, old)| new != *old).map(|(owner, new, _)| (owner, Some(new))).collect()
}

/// A test is one rule however often it is used: its list or its threshold changes everywhere at once.
fn of_tests(rulebook: &Rulebook, owners: &[(Owner, &Expr)]) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (id, atom) in rulebook.atoms.iter().enumerate() {
        for (kind, test) in change::tests(rulebook, atom) {
            let new = Atom { fact: atom.fact, test };
            let name = format!("test {}: {}", text::atom(rulebook, atom), text::atom(rulebook, &new));
            let (atoms, to) = known_or_new(rulebook, new);
            let changed =
                replace(owners, &|part| (*part == Expr::Atom(id as AtomId)).then_some(Expr::Atom(to)));
            mutants.push(Mutant { id: name, kind, what: What::Conditions { changed, atoms } });
        }
    }
    mutants
}

fn known_or_new(rulebook: &Rulebook, atom: Atom) -> (Vec<Atom>, AtomId) {
    match rulebook.atoms.iter().position(|known| *known == atom) {
        Some(known) => (Vec::new(), known as AtomId),
        None => (vec![atom], rulebook.atoms.len() as AtomId),
    }
}
