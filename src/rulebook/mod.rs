//! The types of the rulebook: what the build script writes and the engine reads.
//!
//! `facts` holds what may be asked and the conditions; `rules` routes and advice; `items` what they name; `nodes` the decision
//! diagrams; `words` messages. `answer` holds answers and what a test says of them; `date` civil dates; `folder` what is read
//! with the folder; `wire` how the large parts are written; `write` (native only) writes it all, `read` reads it; `short` makes the short numbers of links; `compile`
//! (native only) reads `rulebook/` and `locales/`, checks them and
//! makes a [`Rulebook`] and one [`Pack`] a language. Nothing here knows the browser, the clock or a text.
//!
//! Indices are small integers into the vectors of [`Rulebook`], in the order of the files.

pub mod answer;
pub mod date;
mod facts;
pub mod folder;
mod items;
mod nodes;
mod read;
mod rules;
pub mod short;
mod wire;
mod words;
#[cfg(not(target_arch = "wasm32"))]
pub mod write;

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;

use date::Date;
use serde::Serialize;

pub use facts::*;
pub use items::*;
pub use nodes::*;
pub use rules::*;
pub use words::*;

/// Index into [`Rulebook::facts`].
pub type FactId = u8;
/// Index into [`Rulebook::atoms`].
pub type AtomId = u16;
/// Index into [`Rulebook::conditions`] (and into [`Diagram::conditions`]).
pub type ConditionId = u16;
/// Index into [`Rulebook::routes`].
pub type RouteId = u16;
/// Index into the vector of the kind the name says (advice, documents, steps, contacts, amounts, sources).
pub type ItemId = u16;
/// Index into [`Pack::messages`], the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Msg(pub u16);

/// The whole rulebook, checked and compiled.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rulebook {
    /// What may be asked, in the order in which it is asked.
    pub facts: Vec<Fact>,
    /// Every test of one fact that some condition uses, each once.
    pub atoms: Vec<Atom>,
    /// Every condition, derived facts written out; `diagram.conditions` holds the same as diagrams.
    pub conditions: Vec<Expr>,
    /// Main routes in order: the first that matches wins.
    pub routes: Vec<Route>,
    /// What is added to the main route.
    pub advice: Vec<Advice>,
    /// Papers.
    pub documents: Vec<Document>,
    /// Things to do.
    pub steps: Vec<Step>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Amounts with their validity.
    pub amounts: Vec<Amount>,
    /// Where each rule comes from.
    pub sources: Vec<Source>,
    /// Country groups named in conditions: index = bit in [`Country::groups`]; a country named alone is a group of one.
    pub groups: Vec<String>,
    /// All countries and territories, by ISO 3166 code.
    #[serde(serialize_with = "wire::countries::serialize")]
    pub countries: Vec<Country>,
    /// The decisions as diagrams.
    pub diagram: Diagram,
    /// The newest `checked` date of any rule: the date of the rulebook.
    pub date: Date,
    /// A short fingerprint of all sources of the rulebook, as hexadecimal digits.
    pub fingerprint: String,
}
