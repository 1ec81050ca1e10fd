//! What routes and advice name: papers, steps, contacts, amounts, sources, countries.

use super::date::DateExpr;
use super::*;

/// A paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// Its name.
    pub id: String,
    /// When it is needed, where a route lists it; `None` = always.
    pub when: Option<ConditionId>,
    /// How sure.
    pub certainty: Certainty,
    /// What it stands on.
    pub basis: Basis,
    /// Its name for the person.
    pub title: Msg,
    /// What it must show.
    pub shows: Option<Msg>,
    /// What is accepted instead.
    pub instead: Option<Msg>,
    /// Often refused because…
    pub refused: Option<Msg>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Its name.
    pub id: String,
    /// When it is needed, where a route lists it; `None` = always.
    pub when: Option<ConditionId>,
    /// What it stands on.
    pub basis: Basis,
    /// What to do, verb first.
    pub title: Msg,
    /// How.
    pub how: Option<Msg>,
    /// How long it takes, as a range.
    pub delay: Option<Msg>,
    /// Not before this day.
    pub from: Option<DateExpr>,
    /// At the latest on this day.
    pub by: Option<DateExpr>,
    /// Where: the button of the step.
    pub contact: Option<ItemId>,
    /// Where it stands among the steps of a route that an advice adds it to.
    pub turn: Turn,
}

/// When a step's turn comes. The steps of a route keep the order that the route gives; what advice adds finds its place by this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Turn {
    /// Before all else.
    First,
    /// What gets the file ready and sends it.
    File,
    /// Beside the file: together with it, or right after.
    Beside,
    /// Until the number is permanent.
    Meanwhile,
    /// With the permanent number, or with the decision.
    After,
}

/// Somebody to ask, or a place to go.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contact {
    /// Its name.
    pub id: String,
    /// Its name for the person.
    pub title: Msg,
    /// Hours, cost, languages.
    pub note: Option<Msg>,
    /// Page.
    pub url: Option<String>,
    /// Phone in France.
    pub phone: Option<String>,
    /// Phone from abroad.
    pub phone_abroad: Option<String>,
    /// Postal address, only where graded H or M.
    pub address: Option<String>,
    /// Index into [`Rulebook::sources`].
    pub sources: Vec<ItemId>,
}

/// An amount or a threshold, with its validity.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Amount {
    /// Its name.
    pub id: String,
    /// Values by period, in order.
    pub values: Vec<Value>,
    /// Index into [`Rulebook::sources`].
    pub sources: Vec<ItemId>,
    /// Where to check it when no value is valid today.
    pub url: String,
}

/// One value of an amount.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Value {
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// In euro cents.
    pub cents: i64,
}

/// Where something is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Source {
    /// Its name.
    pub id: String,
    /// Title, in its own language.
    pub title: String,
    /// Address.
    pub url: String,
    /// The date of the text, as far as known (`2024-10-18`, `2024`, or empty).
    pub dated: String,
    /// `H` official and recent, `M` official but old or good secondary, `L` inferred.
    pub grade: char,
}

/// A country or territory.
#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// ISO 3166 alpha-2 code.
    pub code: [u8; 2],
    /// The groups it belongs to, as bits by index of [`Rulebook::groups`].
    pub groups: u64,
}
