//! What the page and the folder hand to each other: two programs of one build, which know facts and papers by their numbers.

use crate::engine::Facts;
use crate::rulebook::ItemId;

/// The answers that count, and the papers that are ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handover {
    /// The answers.
    pub facts: Facts,
    /// The papers ticked, in the order in which they were.
    pub ready: Vec<ItemId>,
    /// Whether the answers are somebody else's.
    pub helps: bool,
}

/// Records of [`Facts::to_bytes`] of kinds that it does not know: a paper, and that somebody helps.
const PAPER: [u8; 2] = [0, 6];
const HELPS: [u8; 10] = [0, 7, 0, 0, 0, 0, 0, 0, 0, 0];

impl Handover {
    /// As bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.facts.to_bytes();
        for paper in &self.ready {
            bytes.extend(PAPER);
            bytes.extend(u64::from(*paper).to_le_bytes());
        }
        if self.helps {
            bytes.extend(HELPS);
        }
        bytes
    }

    /// What [`Handover::to_bytes`] wrote; what is none of it is left out.
    pub fn from_bytes(bytes: &[u8]) -> Handover {
        let (records, _) = bytes.as_chunks::<10>();
        let papers = records.iter().filter(|record| record.starts_with(&PAPER));
        let ready = papers.map(|record| u16::from_le_bytes([record[2], record[3]])).collect();
        Handover { facts: Facts::from_bytes(bytes), ready, helps: records.contains(&HELPS) }
    }
}
