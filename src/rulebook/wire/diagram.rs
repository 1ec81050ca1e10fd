//! The diagrams: depth first from the verdict, then from each condition, so that most of what a node refers to follows it and
//! needs no number.
//!
//! The shapes stand first: each variable with each pattern in which its children are the same or differ. Then three streams:
//! for each reference its kind, for a leaf its number, for a node met before how many were completed or met since, of those
//! that can stand there (their variables are greater than that of the node that refers to them).

use crate::rulebook::{Diagram, Node, Ref, UNSURE, Variable};
use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};
use std::slice::Iter;

/// Kind of a reference: a leaf.
const LEAF: u16 = 0;
/// Kind of a reference: a node met before.
const KNOWN: u16 = 1;
/// Kinds from here on: a new node of this shape.
const NEW: u16 = 2;
/// How [`UNSURE`] is written among the leaves, which are fewer.
const UNSURE_BYTE: u8 = u8::MAX;

/// A variable and, for each child, its place among the different children.
type Shape = (u8, Vec<u8>);

fn shape(node: &Node) -> (Shape, Vec<Ref>) {
    let mut different = Vec::new();
    let place = |child: &Ref| {
        let known = different.iter().position(|known| known == child);
        let place = known.unwrap_or(different.len());
        if known.is_none() {
            different.push(*child);
        }
        // A node has fewer children than 256.
        place as u8
    };
    let places = node.children.iter().map(place).collect();
    ((node.variable, places), different)
}

/// What writes the streams.
struct Writer<'a> {
    nodes: &'a [Node],
    shapes: BTreeMap<Shape, u16>,
    /// The nodes met, the last at the end.
    recent: Vec<usize>,
    kinds: Vec<u16>,
    leaves: Vec<u8>,
    ranks: Vec<u16>,
}

impl Writer<'_> {
    fn write(&mut self, r: Ref, above: Option<u8>) {
        let Some(index) = r.as_node() else {
            self.kinds.push(LEAF);
            self.leaves.push(if r == UNSURE { UNSURE_BYTE } else { r.as_leaf().unwrap_or_default() as u8 });
            return;
        };
        if let Some(place) = self.recent.iter().position(|known| *known == index) {
            let since = self.recent[place + 1..].iter();
            let rank = since.filter(|known| Some(self.nodes[**known].variable) > above).count();
            self.kinds.push(KNOWN);
            // There are fewer nodes than a number of 16 bits can count.
            self.ranks.push(rank as u16);
            self.recent.remove(place);
        } else {
            let (shape, different) = shape(&self.nodes[index]);
            let variable = shape.0;
            self.kinds.push(NEW + self.shapes.get(&shape).copied().unwrap_or_default());
            different.into_iter().for_each(|child| self.write(child, Some(variable)));
        }
        self.recent.push(index);
    }
}

impl Serialize for Diagram {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let shapes: BTreeSet<Shape> = self.nodes.iter().map(|node| shape(node).0).collect();
        let mut writer = Writer {
            nodes: &self.nodes,
            shapes: shapes.iter().cloned().zip(0..).collect(),
            recent: Vec::new(),
            kinds: Vec::new(),
            leaves: Vec::new(),
            ranks: Vec::new(),
        };
        writer.write(self.verdict, None);
        self.conditions.iter().for_each(|condition| writer.write(*condition, None));
        (&self.variables, shapes, writer.kinds, writer.leaves, writer.ranks).serialize(to)
    }
}

/// What joins the streams again.
struct Joiner<'a> {
    shapes: &'a [(u8, &'a [u8])],
    kinds: Iter<'a, u16>,
    leaves: Iter<'a, u8>,
    ranks: Iter<'a, u16>,
    nodes: Vec<Node>,
    recent: Vec<usize>,
}

/// Joins the streams again, each child before its node; `None` if they do not fit together.
pub(in crate::rulebook) fn join(
    variables: Vec<Variable>,
    shapes: &[(u8, &[u8])],
    kinds: &[u16],
    leaves: &[u8],
    ranks: &[u16],
) -> Option<Diagram> {
    let (kinds, leaves, ranks) = (kinds.iter(), leaves.iter(), ranks.iter());
    let mut from = Joiner { shapes, kinds, leaves, ranks, nodes: Vec::new(), recent: Vec::new() };
    let verdict = from.read(None)?;
    let mut conditions = Vec::new();
    while from.kinds.len() > 0 {
        conditions.push(from.read(None)?);
    }
    let done = from.leaves.len() == 0 && from.ranks.len() == 0;
    done.then_some(Diagram { variables, nodes: from.nodes, verdict, conditions })
}

impl Joiner<'_> {
    /// The next reference, below a node of this variable. Variables grow on the way down: that bounds the depth.
    fn read(&mut self, above: Option<u8>) -> Option<Ref> {
        let index = match *self.kinds.next()? {
            LEAF => {
                return Some(match *self.leaves.next()? {
                    UNSURE_BYTE => UNSURE,
                    leaf => Ref::leaf(leaf.into()),
                });
            }
            KNOWN => {
                let fits = |place: &usize| Some(self.nodes[self.recent[*place]].variable) > above;
                let place =
                    (0..self.recent.len()).rev().filter(fits).nth(usize::from(*self.ranks.next()?))?;
                self.recent.remove(place)
            }
            kind => {
                let (variable, places) = *self.shapes.get(usize::from(kind - NEW))?;
                if Some(variable) <= above {
                    return None;
                }
                let (mut different, mut children) = (Vec::new(), Vec::with_capacity(places.len()));
                for place in places {
                    let place = usize::from(*place);
                    if place == different.len() {
                        different.push(self.read(Some(variable))?);
                    }
                    children.push(*different.get(place)?);
                }
                self.nodes.push(Node { variable, children });
                self.nodes.len() - 1
            }
        };
        self.recent.push(index);
        Ref::inner(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::write::to_bytes;
    use crate::rulebook::{FALSE, Rulebook, TRUE};

    fn node(variable: u8, children: &[Ref]) -> Node {
        Node { variable, children: children.to_vec() }
    }

    #[test]
    fn diagrams_come_back_as_they_were() {
        let diagram = Diagram {
            nodes: vec![
                node(4, &[FALSE, UNSURE, FALSE]),
                node(4, &[Ref::leaf(1), FALSE, Ref::leaf(254)]),
                node(2, &[Ref(0), Ref(1)]),
                node(1, &[Ref(0), Ref(2)]),
                node(3, &[TRUE, Ref(1)]),
            ],
            verdict: Ref(3),
            conditions: vec![TRUE, Ref(4), Ref(1), UNSURE, Ref(3)],
            ..Diagram::default()
        };
        let rulebook = Rulebook { diagram, ..Rulebook::default() };
        let bytes = to_bytes(&rulebook).unwrap();
        assert_eq!(Rulebook::read(&bytes), Some(rulebook));
    }

    #[test]
    fn a_known_node_is_counted_among_those_that_can_stand_there() {
        // Met last is node 2, but below variable 2 only the nodes 0 and 1 can stand; of these 1 was met last.
        let diagram = Diagram {
            nodes: vec![
                node(9, &[FALSE, TRUE]),
                node(8, &[TRUE, FALSE]),
                node(1, &[Ref(0), Ref(1)]),
                node(2, &[Ref(1), Ref(0)]),
            ],
            verdict: Ref(2),
            conditions: vec![Ref(3)],
            ..Diagram::default()
        };
        let bytes = to_bytes(&diagram).unwrap();
        // The last stream: after node 1 was met again, node 0 is one before it.
        assert_eq!(bytes[bytes.len() - 3..], [2, 0, 1]);
    }

    #[test]
    fn what_would_not_end_is_refused() {
        let shapes: [(u8, &[u8]); 2] = [(0, &[0, 1]), (1, &[0, 1])];
        let join =
            |kinds: &[u16]| join(Vec::new(), &shapes, kinds, &[0; 3], &[]).map(|read| read.nodes.len());
        assert_eq!(join(&[2, 3, 0, 0, 0]), Some(2));
        // A node below one of the same variable, a reference to a node that is not complete, a shape that is not there,
        // leaves left over, a node without its children.
        for damaged in [&[2, 2, 0, 0, 0][..], &[2, 1, 0, 0, 0], &[4, 0, 0, 0], &[2, 0, 0], &[0, 0, 2, 0]] {
            assert_eq!(join(damaged), None, "{damaged:?}");
        }
    }
}
