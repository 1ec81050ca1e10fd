//! The types of the folder: what a person needs after the result, from the first form to the card. It is compiled
//! apart from the [`Rulebook`], so that the first visit does not wait for it.
//!
//! Its messages are numbered after those of the page (`Pack::join`). Routes, papers and contacts are the rulebook's.
//!
//! [`Rulebook`]: super::Rulebook

mod read;

use super::date::DateExpr;
use super::{
    Atom, Basis, Certainty, ConditionId, Country, Expr, Fact, FactId, ItemId, Msg, RouteId, Source, wire,
};
use serde::Serialize;

/// What is read with the folder, checked and compiled.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Folder {
    /// The rulebook it belongs to, by its fingerprint.
    pub fingerprint: String,
    /// How many facts the rulebook has; those of the folder are numbered after them.
    pub first: FactId,
    /// Where the person is now, since when, and what went wrong.
    pub facts: Vec<Fact>,
    /// What is asked for the folder, in order; facts of the rulebook too.
    pub questions: Vec<Question>,
    /// Every test that some condition here uses.
    pub atoms: Vec<Atom>,
    /// Every condition used here.
    pub conditions: Vec<Expr>,
    /// All countries, in the order of the rulebook's, with the groups that conditions here name.
    #[serde(serialize_with = "wire::countries::serialize")]
    pub countries: Vec<Country>,
    /// All sources, in the order of the rulebook's; what nothing here stands on is empty.
    pub sources: Vec<Source>,
    /// Before the file is sent: the steps of the route are still to be done.
    pub preparing: ConditionId,
    /// The ids of the rulebook's steps that have days, by their index; empty for the others.
    pub dated_steps: Vec<String>,
    /// What to do, to wait for and not to miss.
    pub entries: Vec<Entry>,
}

/// A question of the folder.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Question {
    /// What it asks.
    pub fact: FactId,
    /// When it is asked.
    pub when: ConditionId,
}

/// What a day, or a stretch of days, means to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum EntryKind {
    /// Something to do, from its first day on.
    Do,
    /// Something that usually comes between its first and its last day; it varies.
    Expect,
    /// Something to do on its last day at the latest: later costs rights or money.
    Deadline,
    /// Something ends on its last day.
    End,
    /// Something to know, mostly what to say to whom.
    Know,
}

impl EntryKind {
    /// Its name in the rulebook and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            EntryKind::Do => "do",
            EntryKind::Expect => "expect",
            EntryKind::Deadline => "deadline",
            EntryKind::End => "end",
            EntryKind::Know => "know",
        }
    }
}

/// Something to do, to wait for or not to miss, with its days.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// Its name.
    pub id: String,
    /// When it is shown.
    pub when: ConditionId,
    /// Only with these routes; empty = with all (but `except`).
    pub only: Vec<RouteId>,
    /// Not with these routes.
    pub except: Vec<RouteId>,
    /// What its days mean.
    pub kind: EntryKind,
    /// How sure.
    pub certainty: Certainty,
    /// What it stands on.
    pub basis: Basis,
    /// The first day.
    pub from: Option<DateExpr>,
    /// The last day.
    pub until: Option<DateExpr>,
    /// Only shown if its last day is before this one, as far as both are known.
    pub before: Option<DateExpr>,
    /// Whom to ask; index into the rulebook's contacts.
    pub contacts: Vec<ItemId>,
    /// What it is, verb first where there is something to do.
    pub title: Msg,
    /// What to do.
    pub text: Msg,
}
