//! Routes and advice, how sure they are, and what they stand on.

use super::date::DateExpr;
use super::*;

/// How sure an answer is (domain/README.md, point 14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Certainty {
    /// Law and practice agree.
    Settled,
    /// The law is clear, funds differ.
    PracticeVaries,
    /// Case by case.
    FundDecides,
    /// Not before a date.
    NotYet,
    /// No right today, and what to do instead.
    NoRight,
}

impl Certainty {
    /// Its name in the rulebook and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Certainty::Settled => "settled",
            Certainty::PracticeVaries => "practice_varies",
            Certainty::FundDecides => "fund_decides",
            Certainty::NotYet => "not_yet",
            Certainty::NoRight => "no_right",
        }
    }
}

/// Where a rule stands on: law, sources and the day a person last compared it with them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Basis {
    /// Citations, such as `CSS L160-5 al. 1`.
    pub law: Vec<String>,
    /// Index into [`Rulebook::sources`].
    pub sources: Vec<ItemId>,
    /// When it was last compared with its sources.
    pub checked: Date,
    /// When it must be read again.
    pub review: Date,
}

/// A main route.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Route {
    /// Its name.
    pub id: String,
    /// When it applies, unless an earlier one does.
    pub when: ConditionId,
    /// How sure.
    pub certainty: Certainty,
    /// What it stands on.
    pub basis: Basis,
    /// What the person does, as a heading.
    pub title: Msg,
    /// What happens and why, in a sentence or two.
    pub summary: Msg,
    /// Where law and practice differ: the law, the practice, the safe way.
    pub differ: Option<Msg>,
    /// For `not_yet`: the first day on which another route opens.
    pub from: Option<DateExpr>,
    /// Steps in order (each shown when its own condition holds).
    pub steps: Vec<ItemId>,
    /// Papers in order (each shown when its own condition holds).
    pub documents: Vec<ItemId>,
    /// Whom to ask, first the most useful. Never empty.
    pub contacts: Vec<ItemId>,
}

/// How an advice speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Tone {
    /// Something to do.
    Do,
    /// Something to know, mostly in the meantime.
    Know,
    /// Something that costs money or rights when missed.
    Warn,
}

/// Something added to the main route.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Advice {
    /// Its name.
    pub id: String,
    /// When it is added.
    pub when: ConditionId,
    /// Only with these routes; empty = with all (but `except`).
    pub only: Vec<RouteId>,
    /// Not with these routes.
    pub except: Vec<RouteId>,
    /// How it speaks.
    pub tone: Tone,
    /// How sure.
    pub certainty: Certainty,
    /// What it stands on.
    pub basis: Basis,
    /// Heading.
    pub title: Msg,
    /// Text.
    pub text: Msg,
    /// Steps it adds, after the route's.
    pub steps: Vec<ItemId>,
    /// Papers it adds, after the route's.
    pub documents: Vec<ItemId>,
    /// Whom to ask.
    pub contacts: Vec<ItemId>,
}

impl Advice {
    /// Whether it can be added to this route at all.
    pub fn goes_with(&self, route: RouteId) -> bool {
        (self.only.is_empty() || self.only.contains(&route)) && !self.except.contains(&route)
    }
}
