//! Reads the decision diagrams over partial facts.
//!
//! What is known is followed; what is not known branches. So the leaves that can be reached are exactly the outcomes
//! still possible, and the node on top is the first question that can still change the outcome.

use super::facts::Facts;
use crate::rulebook::answer::{Answer, Truth};
use crate::rulebook::date::Date;
use crate::rulebook::{FALSE, FactId, Ref, Rulebook, TRUE, Variable};

/// What is precomputed of every node of the rulebook's diagrams.
pub(super) struct Notes {
    /// The variables that the node and everything below it read, as bits.
    support: Vec<u64>,
    /// The fewest and the most questions on the paths from here, this one included.
    left: Vec<(u8, u8)>,
    /// The leaves below.
    leaves: Vec<Leaves>,
}

/// A set of leaves, as bits by their number; the last bit is [`UNSURE`].
#[derive(Clone, Copy, Default)]
struct Leaves([u64; 4]);

impl Leaves {
    const LAST: u16 = 255;

    fn of(leaf: u16) -> Leaves {
        let mut set = Leaves::default();
        let bit = leaf.min(Self::LAST);
        set.0[usize::from(bit / 64)] |= 1 << (bit % 64);
        set
    }

    fn with(mut self, other: Leaves) -> Leaves {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine |= theirs);
        self
    }

    fn numbers(self) -> Vec<u16> {
        (0..=Self::LAST).filter(|bit| self.0[usize::from(bit / 64)] >> (bit % 64) & 1 == 1).collect()
    }
}

impl Notes {
    pub(super) fn new(rulebook: &Rulebook) -> Notes {
        let nodes = &rulebook.diagram.nodes;
        let mut notes = Notes { support: Vec::new(), left: Vec::new(), leaves: Vec::new() };
        // Children stand before their parents.
        for node in nodes {
            let below = node.children.iter().filter_map(|child| child.as_node());
            notes.support.push(below.fold(1 << node.variable, |bits, child| bits | notes.support[child]));
            let below = node.children.iter().map(|child| match (child.as_leaf(), child.as_node()) {
                (Some(leaf), _) => Leaves::of(leaf),
                (None, below) => below.map(|child| notes.leaves[child]).unwrap_or_default(),
            });
            notes.leaves.push(below.reduce(Leaves::with).unwrap_or_default());
            notes.left.push(count(rulebook, node.variable, &node.children, |child| {
                child.as_node().map(|child| (nodes[child].variable, notes.left[child]))
            }));
        }
        notes
    }
}

/// The fewest and most questions from a node, given those of its children that are nodes.
fn count(
    rulebook: &Rulebook,
    variable: u8,
    children: &[Ref],
    child: impl Fn(Ref) -> Option<(u8, (u8, u8))>,
) -> (u8, u8) {
    let fact = |variable: u8| rulebook.diagram.variables[usize::from(variable)].fact;
    let each = children.iter().map(|r| match child(*r) {
        None => (1, 1),
        // The options of one question are several variables and one question.
        Some((below, left)) if fact(below) == fact(variable) => left,
        Some((_, (min, max))) => (min + 1, max + 1),
    });
    each.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or((0, 0))
}

/// What is left of some open diagrams, after a question. A list: there are few, and a map weighs more than it saves.
type LeftOfOpen = Vec<(Vec<Ref>, Option<FactId>, (u8, u8))>;

/// The diagrams as seen with some facts known.
pub(super) struct View<'a> {
    rulebook: &'a Rulebook,
    notes: &'a Notes,
    /// The value of each variable, where its fact is known.
    values: Vec<Option<u8>>,
    /// Which variables are known, as bits.
    known: u64,
    /// Nodes that only exist in this view, numbered after the rulebook's. Few: only answers out of order make any.
    made: Vec<(u8, Vec<Ref>)>,
    /// The restricted form of each of the rulebook's nodes, as far as it was needed.
    memo: Vec<Option<Ref>>,
}

impl<'a> View<'a> {
    pub(super) fn new(rulebook: &'a Rulebook, notes: &'a Notes, facts: &Facts, today: Date) -> View<'a> {
        let value = |variable: &Variable| value(rulebook, variable, facts.get(variable.fact)?, today);
        let values: Vec<Option<u8>> = rulebook.diagram.variables.iter().map(value).collect();
        let known = values.iter().enumerate().fold(0, |bits, (i, v)| bits | u64::from(v.is_some()) << i);
        View {
            rulebook,
            notes,
            values,
            known,
            made: Vec::new(),
            memo: vec![None; rulebook.diagram.nodes.len()],
        }
    }

    fn node(&self, index: usize) -> (u8, &[Ref]) {
        match self.rulebook.diagram.nodes.get(index) {
            Some(node) => (node.variable, &node.children),
            None => {
                let (variable, children) = &self.made[index - self.rulebook.diagram.nodes.len()];
                (*variable, children)
            }
        }
    }

    /// The diagram with the known facts put in, reduced.
    pub(super) fn restrict(&mut self, r: Ref) -> Ref {
        let Some(index) = r.as_node() else { return r };
        if self.notes.support[index] & self.known == 0 {
            return r;
        }
        if let Some(result) = self.memo[index] {
            return result;
        }
        let node = &self.rulebook.diagram.nodes[index];
        let result = match self.values[usize::from(node.variable)] {
            Some(value) => self.restrict(node.children[usize::from(value)]),
            None => {
                let children: Vec<Ref> = node.children.iter().map(|child| self.restrict(*child)).collect();
                self.make(node.variable, children)
            }
        };
        self.memo[index] = Some(result);
        result
    }

    fn make(&mut self, variable: u8, children: Vec<Ref>) -> Ref {
        if children.iter().all(|child| *child == children[0]) {
            return children[0];
        }
        let known = self.made.iter().position(|(v, c)| *v == variable && *c == children);
        let index = self.rulebook.diagram.nodes.len() + known.unwrap_or(self.made.len());
        // A view of a diagram that fits has fewer nodes than the diagram: there is room below the leaves.
        let Some(made) = Ref::inner(index) else { return children[0] };
        if known.is_none() {
            self.made.push((variable, children));
        }
        made
    }

    /// A diagram that only this fact can decide, to ask for it; `None` if no condition reads the fact.
    pub(super) fn probe(&mut self, fact: FactId) -> Option<Ref> {
        let variables = &self.rulebook.diagram.variables;
        let index = variables.iter().position(|variable| variable.fact == fact)?;
        let width = variables[index].cells.len() + usize::from(variables[index].unknown);
        let children = (0..width).map(|value| if value == 0 { FALSE } else { TRUE }).collect();
        Some(self.make(index as u8, children)).filter(|made| made.as_node().is_some())
    }

    /// The fact on top of a restricted diagram: the first question that can still change it.
    pub(super) fn question(&self, r: Ref) -> Option<FactId> {
        let (variable, _) = self.node(r.as_node()?);
        Some(self.rulebook.diagram.variables[usize::from(variable)].fact)
    }

    /// The numbers of the leaves of a restricted diagram, in order; 255 stands for [`UNSURE`].
    pub(super) fn leaves(&self, r: Ref) -> Vec<u16> {
        let mut leaves = Leaves::default();
        let mut seen = vec![false; self.made.len()];
        let mut open = vec![r];
        while let Some(r) = open.pop() {
            let Some(index) = r.as_node() else {
                leaves = leaves.with(r.as_leaf().map(Leaves::of).unwrap_or_default());
                continue;
            };
            match (self.notes.leaves.get(index), index - index.min(self.notes.leaves.len())) {
                (Some(known), _) => leaves = leaves.with(*known),
                (None, made) if !seen[made] => {
                    seen[made] = true;
                    open.extend_from_slice(self.node(index).1);
                }
                (None, _) => {}
            }
        }
        leaves.numbers()
    }

    /// The facts that a restricted diagram reads, as bits.
    pub(super) fn reads(&self, r: Ref) -> u64 {
        let mut variables = 0_u64;
        let mut seen = vec![false; self.made.len()];
        let mut open = vec![r];
        while let Some(index) = open.pop().map(Ref::as_node) {
            let Some(index) = index else { continue };
            match (self.notes.support.get(index), index - index.min(self.notes.support.len())) {
                (Some(known), _) => variables |= known,
                (None, made) if !seen[made] => {
                    seen[made] = true;
                    let (variable, children) = self.node(index);
                    variables |= 1 << variable;
                    open.extend_from_slice(children);
                }
                (None, _) => {}
            }
        }
        let all = self.rulebook.diagram.variables.iter().enumerate();
        all.filter(|(bit, _)| variables >> bit & 1 == 1).fold(0, |facts, (_, v)| facts | 1 << v.fact)
    }

    /// The number that stands for [`UNSURE`] among the leaves.
    pub(super) const UNSURE_LEAF: u16 = Leaves::LAST;

    /// The fewest and the most questions still to be asked from a restricted diagram.
    pub(super) fn left(&self, r: Ref) -> (u8, u8) {
        let Some(top) = r.as_node() else { return (0, 0) };
        // Nodes made in this view stand after their children.
        let mut left = Vec::new();
        let known = |left: &[(u8, u8)], index: usize| match self.notes.left.get(index) {
            Some(known) => *known,
            None => left[index - self.notes.left.len()],
        };
        for (variable, children) in &self.made {
            let below = |child: Ref| child.as_node().map(|child| (self.node(child).0, known(&left, child)));
            left.push(count(self.rulebook, *variable, children, below));
        }
        known(&left, top)
    }

    /// The fewest and the most questions until all these restricted diagrams are at a leaf, when each question is the
    /// first that can still change one of them.
    pub(super) fn left_of_all(&self, diagrams: &[Ref]) -> (u8, u8) {
        let mut open: Vec<Ref> = diagrams.iter().copied().filter(|r| r.as_node().is_some()).collect();
        open.sort_unstable();
        open.dedup();
        self.left_of_open(&open, None, &mut Vec::new())
    }

    fn left_of_open(&self, open: &[Ref], asked: Option<FactId>, memo: &mut LeftOfOpen) -> (u8, u8) {
        let top = |r: &Ref| r.as_node().map(|index| self.node(index).0);
        let Some(variable) = open.iter().filter_map(top).min() else {
            return (0, 0);
        };
        if let Some((.., known)) =
            memo.iter().find(|(diagrams, after, _)| *diagrams == open && *after == asked)
        {
            return *known;
        }
        let fact = self.rulebook.diagram.variables[usize::from(variable)].fact;
        let cost = u8::from(asked != Some(fact));
        let shape = &self.rulebook.diagram.variables[usize::from(variable)];
        let mut result: Option<(u8, u8)> = None;
        for value in 0..shape.cells.len() + usize::from(shape.unknown) {
            let mut next: Vec<Ref> = open
                .iter()
                .map(|r| match r.as_node().map(|index| self.node(index)) {
                    Some((top, children)) if top == variable => children[value],
                    _ => *r,
                })
                .filter(|r| r.as_node().is_some())
                .collect();
            next.sort_unstable();
            next.dedup();
            let (min, max) = self.left_of_open(&next, Some(fact), memo);
            let (low, high) = result.unwrap_or((u8::MAX, 0));
            result = Some((low.min(min + cost), high.max(max + cost)));
        }
        let result = result.unwrap_or((0, 0));
        memo.push((open.to_vec(), asked, result));
        result
    }
}

/// The value of a variable for an answer to its fact; `None` if the rulebook has no such value.
fn value(rulebook: &Rulebook, variable: &Variable, answer: Answer, today: Date) -> Option<u8> {
    if answer == Answer::Unknown {
        return variable.unknown.then_some(variable.cells.len() as u8);
    }
    let cell = variable.atoms.iter().enumerate().fold(0, |bits, (bit, atom)| {
        let atom = &rulebook.atoms[usize::from(*atom)];
        bits | u32::from(atom.truth(answer, &rulebook.countries, today) == Truth::True) << bit
    });
    variable.cells.iter().position(|known| *known == cell).map(|index| index as u8)
}
