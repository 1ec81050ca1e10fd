//! Whether a mutant shows anything else to anybody, and to whom. Both rulebooks have the same tests, so their diagrams
//! have the same variables and can be walked side by side.

use super::list::{Mutant, Owner};
use crate::rulebook::{FALSE, FactId, Ref, Rulebook, TRUE, UNSURE};
use std::collections::HashSet;

/// Somebody who is shown something else, in one line; `None` where there is nobody.
pub(super) fn difference(original: &Rulebook, mutated: &Rulebook, mutant: &Mutant) -> Option<String> {
    let verdicts = (original.diagram.verdict, mutated.diagram.verdict);
    let routes_differ = |walk: [Ref; 4]| walk[0] != moved(walk[1], mutant);
    let both = [original, mutated, original, mutated];
    if let Some(person) = find(both, [verdicts.0, verdicts.1, TRUE, TRUE], &routes_differ) {
        return Some(person);
    }
    mutant.changed().iter().find_map(|(owner, _)| {
        let (where_shown, before, after) = shown(original, mutated, *owner)?;
        // What is not known keeps a paper and a step, and leaves out an advice.
        let advice = matches!(owner, Owner::Advice(_));
        let seen = |r: Ref| if r == UNSURE { !advice } else { r == TRUE };
        let last = original.routes.len() - 1;
        let differs = |walk: [Ref; 4]| {
            let route = match walk[0] {
                UNSURE => last,
                leaf => usize::from(leaf.as_leaf().unwrap_or_default()),
            };
            where_shown.contains(&route) && seen(walk[2]) != seen(walk[3])
        };
        // The routes are the same: that was looked at first.
        find(both, [verdicts.0, TRUE, before, after], &differs)
    })
}

fn moved(leaf: Ref, mutant: &Mutant) -> Ref {
    match leaf.as_leaf() {
        Some(route) if leaf != UNSURE => Ref::leaf(mutant.route(route)),
        _ => leaf,
    }
}

/// The routes with which an advice, a paper or a step can be shown, and its condition before and after.
fn shown(original: &Rulebook, mutated: &Rulebook, owner: Owner) -> Option<(HashSet<usize>, Ref, Ref)> {
    let goes = |advice: &crate::rulebook::Advice, route: usize| {
        let route = route as u16;
        (advice.only.is_empty() || advice.only.contains(&route)) && !advice.except.contains(&route)
    };
    let condition = |rulebook: &Rulebook, when: Option<u16>| {
        when.map_or(TRUE, |when| rulebook.diagram.conditions.get(usize::from(when)).copied().unwrap_or(FALSE))
    };
    let with = |listed: &dyn Fn(&[u16], &[u16]) -> bool| -> HashSet<usize> {
        let by_route = |route: &usize| {
            let own = &original.routes[*route];
            listed(&own.steps, &own.documents)
                || original.advice.iter().any(|a| goes(a, *route) && listed(&a.steps, &a.documents))
        };
        (0..original.routes.len()).filter(by_route).collect()
    };
    let (routes, before, after) = match owner {
        Owner::Route(_) => return None,
        Owner::Advice(index) => {
            let advice = &original.advice[index];
            let routes = (0..original.routes.len()).filter(|route| goes(advice, *route)).collect();
            (routes, Some(advice.when), Some(mutated.advice[index].when))
        }
        Owner::Document(index) => {
            let routes = with(&|_, documents| documents.contains(&(index as u16)));
            (routes, original.documents[index].when, mutated.documents[index].when)
        }
        Owner::Step(index) => {
            let routes = with(&|steps, _| steps.contains(&(index as u16)));
            (routes, original.steps[index].when, mutated.steps[index].when)
        }
    };
    Some((routes, condition(original, before), condition(mutated, after)))
}

/// Walks a diagram of each of these rulebooks side by side, until the leaves differ; the variables are the same.
fn find(sides: [&Rulebook; 4], roots: [Ref; 4], differs: &dyn Fn([Ref; 4]) -> bool) -> Option<String> {
    let original = sides[0];
    let mut walk = Walk { sides, differs, seen: HashSet::new() };
    let mut path = Vec::new();
    if !walk.visit(roots, &mut path) {
        return None;
    }
    let variables = &original.diagram.variables;
    let mut values = vec![0; variables.len()];
    for (variable, value) in &path {
        values[*variable] = *value;
    }
    let facts: Vec<FactId> = path.iter().map(|(variable, _)| variables[*variable].fact).collect();
    let person = super::space::person(original, &values, &facts, original.date);
    Some(super::space::print(original, &person))
}

struct Walk<'a> {
    sides: [&'a Rulebook; 4],
    differs: &'a dyn Fn([Ref; 4]) -> bool,
    seen: HashSet<[Ref; 4]>,
}

impl Walk<'_> {
    /// Whether the leaves differ somewhere below; the path there is left in `path`.
    fn visit(&mut self, at: [Ref; 4], path: &mut Vec<(usize, usize)>) -> bool {
        if !self.seen.insert(at) {
            return false;
        }
        let node = |side: usize| at[side].as_node().map(|index| &self.sides[side].diagram.nodes[index]);
        let nodes = [node(0), node(1), node(2), node(3)];
        let Some(variable) = nodes.iter().flatten().map(|node| node.variable).min() else {
            return (self.differs)(at);
        };
        let shape = &self.sides[0].diagram.variables[usize::from(variable)];
        for value in 0..shape.cells.len() + usize::from(shape.unknown) {
            let mut next = at;
            for (side, node) in nodes.iter().enumerate() {
                if let Some(node) = node.filter(|node| node.variable == variable) {
                    next[side] = node.children[value];
                }
            }
            path.push((usize::from(variable), value));
            if self.visit(next, path) {
                return true;
            }
            path.pop();
        }
        false
    }
}
