//! What each kind of number allows, and what to do next.

use crate::rulebook::{Basis, Certainty, ItemId, Msg};
use serde::Serialize;

/// What a number is, as far as its digits and what else the person sees can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum NumberKind {
    /// A person's own: waiting or permanent, which the digits do not tell.
    Own,
    /// A permanent number.
    Nir,
    /// A waiting number.
    Nia,
    /// A technical number that an employer made up.
    Ntt,
    /// An old provisional number of a fund, which ended on 2022-12-31.
    Old,
    /// One that funds use among themselves.
    Internal,
    /// One that looks provisional, without a good source.
    Unclear,
}

impl NumberKind {
    /// All, in the order of [`Folder::numbers`](super::Folder::numbers).
    pub const ALL: [NumberKind; 7] = {
        use NumberKind::{Internal, Nia, Nir, Ntt, Old, Own, Unclear};
        [Own, Nir, Nia, Ntt, Old, Internal, Unclear]
    };

    /// Its name in the rulebook and in JSON; for a number that a person holds, the choice of the fact `number`.
    pub fn id(self) -> &'static str {
        match self {
            NumberKind::Own => "own",
            NumberKind::Nir => "nir",
            NumberKind::Nia => "nia",
            NumberKind::Ntt => "ntt",
            NumberKind::Old => "old",
            NumberKind::Internal => "internal",
            NumberKind::Unclear => "unclear",
        }
    }
}

/// What a kind of number allows, and what to do next.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Number {
    /// Which kind.
    pub kind: NumberKind,
    /// How sure.
    pub certainty: Certainty,
    /// What it stands on.
    pub basis: Basis,
    /// Whom to ask, or where to go; index into the rulebook's contacts.
    pub contacts: Vec<ItemId>,
    /// What it is.
    pub title: Msg,
    /// That in a sentence or two.
    pub text: Msg,
    /// What it allows.
    pub allows: Vec<Msg>,
    /// What it does not allow.
    pub refuses: Vec<Msg>,
    /// What to do, in order; at least one thing.
    pub next: Vec<Msg>,
}
