//! The decisions as diagrams.

use super::*;

/// Decision diagrams over the facts. See `compile/diagram.rs` for how they are made, `wire/diagram.rs` for how they are
/// written and `engine/diagram.rs` for how they are read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagram {
    /// The variables, in the order of the questions. A fact of kind choices has one variable an option.
    pub variables: Vec<Variable>,
    /// Inner nodes, in the order in which they are complete on a walk down from the verdict and then from each condition:
    /// children stand before their nodes, and always have larger variables.
    pub nodes: Vec<Node>,
    /// Leaves are route indices, or [`UNSURE`].
    pub verdict: Ref,
    /// One for each condition; leaves are [`FALSE`], [`TRUE`], [`UNSURE`].
    pub conditions: Vec<Ref>,
}

/// A variable of the diagrams: a fact, or one option of a fact of kind choices.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variable {
    /// The fact it reads.
    pub fact: FactId,
    /// The atoms that read it, as bits of `cells` from the lowest on.
    pub atoms: Vec<AtomId>,
    /// The sets of true atoms that can occur, each once: the values of the variable. Answers with the same set are
    /// the same for every rule.
    pub cells: Vec<u32>,
    /// Whether one more value stands after `cells`, for "I don't know".
    pub unknown: bool,
}

/// An inner node.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    /// Index into [`Diagram::variables`].
    pub variable: u8,
    /// One child a value of the variable.
    pub children: Vec<Ref>,
}

/// A reference to an inner node, or a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ref(pub u16);

impl Default for Ref {
    fn default() -> Self {
        FALSE
    }
}

/// From here on a [`Ref`] is a leaf.
const LEAVES: u16 = 0xF000;
/// Leaf: does not hold.
pub const FALSE: Ref = Ref(LEAVES);

/// Leaf: holds.
pub const TRUE: Ref = Ref(LEAVES + 1);

/// Leaf: hangs on something the person does not know.
pub const UNSURE: Ref = Ref(0xFFFF);

impl Ref {
    /// The leaf with this number.
    pub fn leaf(number: u16) -> Ref {
        Ref(LEAVES + number)
    }
    /// The inner node with this index, if it can be held.
    pub fn inner(index: usize) -> Option<Ref> {
        u16::try_from(index).ok().filter(|index| *index < LEAVES).map(Ref)
    }
    /// The number of the leaf, or `None` for an inner node. [`UNSURE`] has one too.
    pub fn as_leaf(self) -> Option<u16> {
        self.0.checked_sub(LEAVES)
    }
    /// The index of the inner node, or `None` for a leaf.
    pub fn as_node(self) -> Option<usize> {
        (self.0 < LEAVES).then_some(self.0 as usize)
    }
}
