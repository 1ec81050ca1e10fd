//! The types of the folder: what a person needs after the result, from the first form to the card. It is compiled
//! apart from the [`Rulebook`], so that the first visit does not wait for it.
//!
//! Its messages are numbered after those of the page (`Pack::join`). Routes, papers and contacts are the rulebook's.
//!
//! - here: what has days, papers, letters.
//! - `number`: what each kind of number allows.
//!
//! [`Rulebook`]: super::Rulebook

mod number;
mod read;

pub use number::{Number, NumberKind};

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
    /// What a checklist says of each of the rulebook's papers, in their order.
    pub papers: Vec<Paper>,
    /// Papers that people are asked for although they are not needed.
    pub excess: Vec<Excess>,
    /// Letters.
    pub letters: Vec<Letter>,
    /// What a request stands on: the first that is shown.
    pub grounds: Vec<Clause>,
    /// What to say at the counter: the first that is shown.
    pub sentences: Vec<Clause>,
    /// What each kind of number allows, in the order of [`NumberKind::ALL`].
    pub numbers: Vec<Number>,
    /// The funds of each *département*, in its order.
    pub funds: Vec<Fund>,
    /// The contact whose name they give: index into the rulebook's contacts.
    pub local: Option<ItemId>,
}

/// The funds of a *département* or territory.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fund {
    /// `69`, `2A`, `971`.
    pub department: String,
    /// One name, or several where the commune decides.
    pub names: Vec<String>,
}

/// A question of the folder.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Question {
    /// What it asks.
    pub fact: FactId,
    /// When it is asked: if this surely holds.
    pub scope: Scope,
}

/// When something is shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scope {
    /// Unless this is false.
    pub when: ConditionId,
    /// Only with these routes; empty = with all (but `except`).
    pub only: Vec<RouteId>,
    /// Not with these routes.
    pub except: Vec<RouteId>,
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
    pub scope: Scope,
    /// Whether it is shown only where its condition surely holds, not where it may.
    pub sure: bool,
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

/// What a checklist says of a paper besides its own words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paper {
    /// Index into the rulebook's documents.
    pub document: ItemId,
    /// What to call the file: lower-case ASCII letters, digits and `-`, without an ending.
    pub file: String,
    /// Advice of the rulebook about this paper: translation, apostille, names that differ.
    pub advice: Vec<ItemId>,
    /// Its name in a list of enclosures.
    pub enclosure: Msg,
    /// How to copy it, where that is not obvious.
    pub copy: Option<Msg>,
}

/// A paper, or a trait of one, that people are asked for although it is not needed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Excess {
    /// Its name.
    pub id: String,
    /// When it is shown.
    pub scope: Scope,
    /// How sure.
    pub certainty: Certainty,
    /// What it stands on: the article to quote.
    pub basis: Basis,
    /// What is not needed.
    pub title: Msg,
    /// Why, and what to say.
    pub text: Msg,
}

/// To whom a letter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Recipient {
    /// The fund.
    Fund,
    /// Its conciliator.
    Conciliator,
    /// Its appeal board.
    Board,
    /// The employer.
    Employer,
}

impl Recipient {
    /// Its name in the rulebook and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Recipient::Fund => "fund",
            Recipient::Conciliator => "conciliator",
            Recipient::Board => "board",
            Recipient::Employer => "employer",
        }
    }
}

/// A letter. It is sent in French; the other languages say beside it what it says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Letter {
    /// Its name.
    pub id: String,
    /// When it is offered.
    pub scope: Scope,
    /// To whom it goes.
    pub to: Recipient,
    /// Whether it goes by registered letter.
    pub registered: bool,
    /// How sure.
    pub certainty: Certainty,
    /// What it stands on.
    pub basis: Basis,
    /// What it is for, as the person chooses it.
    pub title: Msg,
    /// When and how to send it.
    pub about: Msg,
    /// Its subject.
    pub subject: Msg,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
    /// Whether the papers of the route are enclosed.
    pub papers: bool,
    /// What else is enclosed.
    pub enclosures: Vec<Msg>,
}

/// A paragraph of a letter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paragraph {
    /// When it is part of the letter; `None` = always.
    pub when: Option<ConditionId>,
    /// What it says; `None` = the ground of the request.
    pub text: Option<Msg>,
}

/// A sentence that fits some people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Clause {
    /// Its name.
    pub id: String,
    /// When it is shown.
    pub scope: Scope,
    /// What it says.
    pub text: Msg,
}
