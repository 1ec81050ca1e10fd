//! How routes lie to each other and to what is shown with them, over all answers; for the reference pages.

use super::routes::Regions;
use super::space::{Region, Space};
use crate::rulebook::{ConditionId, Expr, ItemId, RouteId, Rulebook};
use biodivine_lib_bdd::Bdd;
use std::collections::HashMap;

/// What holds between the entries of a rulebook over the whole space of answers.
#[derive(Default)]
pub struct Relations {
    /// For each route, the earlier ones whose condition can hold together with its own.
    pub overlaps: Vec<Vec<RouteId>>,
    /// For each route, the advice that can be added to it.
    pub advice: Vec<Vec<ItemId>>,
    /// For each route, those of its steps that can be shown with it, and when.
    pub steps: Vec<Vec<Shown>>,
    /// For each route, those of its papers that can be shown with it, and when.
    pub documents: Vec<Vec<Shown>>,
}

/// Something that is shown with a route: always, or under a condition from which all that the route settles is left out.
pub type Shown = (ItemId, Option<Expr>);

/// Finds the relations of a rulebook.
pub fn relations(rulebook: &Rulebook) -> Relations {
    let space = Space::new(rulebook);
    let regions = Regions::new(&space);
    let mut conditions = Conditions { space: &space, known: HashMap::new() };
    let overlaps = regions.overlaps(&space);
    let mut found = Relations { overlaps, advice: Vec::new(), steps: Vec::new(), documents: Vec::new() };
    for (index, route) in rulebook.routes.iter().enumerate() {
        let chosen = &regions.chosen[index];
        let mut added = Vec::new();
        for (id, advice) in rulebook.advice.iter().enumerate() {
            if advice.goes_with(index as RouteId)
                && !chosen.and(&conditions.region(advice.when).holds).is_false()
            {
                added.push(id as ItemId);
            }
        }
        found.advice.push(added);

        let shown = |id: ItemId, when: Option<ConditionId>| {
            let Some(when) = when else {
                return Some((id, None));
            };
            let here = Here { space: &space, chosen };
            match here.narrowed(&rulebook.conditions[usize::from(when)], true) {
                Expr::Constant(false) => None,
                Expr::Constant(true) => Some((id, None)),
                condition => Some((id, Some(condition))),
            }
        };
        let steps = route.steps.iter();
        let steps = steps.filter_map(|id| shown(*id, rulebook.steps[usize::from(*id)].when));
        found.steps.push(steps.collect());
        let documents = route.documents.iter();
        let documents = documents.filter_map(|id| shown(*id, rulebook.documents[usize::from(*id)].when));
        found.documents.push(documents.collect());
    }
    found
}

/// The regions of conditions, each worked out once.
struct Conditions<'a> {
    space: &'a Space<'a>,
    known: HashMap<ConditionId, Region>,
}

impl Conditions<'_> {
    fn region(&mut self, id: ConditionId) -> &Region {
        self.known
            .entry(id)
            .or_insert_with(|| self.space.region(&self.space.rulebook.conditions[usize::from(id)]))
    }
}

/// The answers that lead to one route.
struct Here<'a> {
    space: &'a Space<'a>,
    chosen: &'a Bdd,
}

impl Here<'_> {
    /// A condition without what these answers settle. An "I don't know" keeps a step or a paper; so what counts of a
    /// condition is where it fails, and of what stands behind a "not", where it holds.
    fn narrowed(&self, condition: &Expr, by_failing: bool) -> Expr {
        let region = self.space.region(condition);
        let counts = if by_failing { &region.fails } else { &region.holds };
        if self.chosen.and(counts).is_false() {
            return Expr::Constant(by_failing);
        }
        if self.chosen.and_not(counts).is_false() {
            return Expr::Constant(!by_failing);
        }
        let parts = |parts: &[Expr]| -> Vec<Expr> {
            let narrowed = parts.iter().map(|part| self.narrowed(part, by_failing));
            narrowed.filter(|part| !matches!(part, Expr::Constant(_))).collect()
        };
        let only = |mut parts: Vec<Expr>, join: fn(Vec<Expr>) -> Expr| match parts.len() {
            // Left with nothing it would have been settled as a whole.
            1 => parts.remove(0),
            _ => join(parts),
        };
        match condition {
            Expr::Constant(_) | Expr::Atom(_) => condition.clone(),
            Expr::Not(inner) => Expr::Not(Box::new(self.narrowed(inner, !by_failing))),
            Expr::And(all) => only(parts(all), Expr::And),
            Expr::Or(all) => only(parts(all), Expr::Or),
        }
    }
}
