//! What may be asked, and the conditions over the answers.

use super::date::DateExpr;
use super::*;

/// Something that may be asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// Its name in the rulebook, in JSON and in links.
    pub id: String,
    /// What an answer looks like.
    pub kind: Kind,
    /// For choice and choices: the options in order.
    pub choices: Vec<Choice>,
    /// Whether "I don't know" is offered.
    pub unknown: bool,
    /// Never varied when looking for what would change the answer (nationality, age…).
    pub fixed: bool,
    /// The option assumed for this fact when a what-if makes it newly needed (choice index; 1 = yes for yes/no).
    pub typical: Option<u8>,
    /// The question.
    pub question: Msg,
    /// Why it is asked, in one line.
    pub why: Msg,
    /// Longer help.
    pub help: Option<Msg>,
    /// The statement made of a typed answer (`$value`), for country, date and number; of "no" and "yes" for yes/no
    /// (see `choices`, which yes/no facts fill with `no`, `yes`).
    pub said: Option<Msg>,
}

/// The kind of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Kind {
    /// One of the choices.
    Choice,
    /// Any set of the choices, also none.
    Choices,
    /// A country by ISO 3166 code.
    Country,
    /// A civil date.
    Date,
    /// A whole number within bounds.
    Number {
        /// Smallest accepted.
        min: i32,
        /// Largest accepted.
        max: i32,
    },
    /// Yes or no; `choices` holds `no` and `yes`, in this order.
    YesNo,
}

/// One option of a fact.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// Its name.
    pub id: String,
    /// What the person reads and ticks.
    pub label: Msg,
    /// A line under the label.
    pub hint: Option<Msg>,
    /// The answer as a statement ("You work in France.").
    pub said: Msg,
    /// The change as a clause ("If you take a paid job, even a few hours").
    pub change: Option<Msg>,
    /// The heading above this option, when it begins a group of options.
    pub heading: Option<Msg>,
}

/// A test of one fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Atom {
    /// The fact it reads.
    pub fact: FactId,
    /// What it asks of the answer.
    pub test: Test,
}

/// What an atom asks of the answer. On "I don't know" every test but [`Test::Unknown`] is unknown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Test {
    /// Choice or yes/no: the answer's bit is set in the mask.
    Is(u64),
    /// Choices: this option is ticked.
    Has(u8),
    /// Country: it belongs to this group (index into [`Rulebook::groups`]).
    In(u8),
    /// Date: left compares to right; exactly one side is built on the fact, the other on today or a fixed date.
    Date(DateExpr, Compare, DateExpr),
    /// Number: it compares to this value.
    Number(Compare, i32),
    /// The person answered "I don't know".
    Unknown,
}

/// A comparison. `before` and `after` of the condition language are `<` and `>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Compare {
    /// `<`, `before`
    Less,
    /// `<=`
    AtMost,
    /// `is`
    Equal,
    /// `>=`
    AtLeast,
    /// `>`, `after`
    More,
}

/// A condition over atoms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Expr {
    /// Always or never.
    Constant(bool),
    /// One test.
    Atom(AtomId),
    /// The opposite.
    Not(Box<Expr>),
    /// All of them.
    And(Vec<Expr>),
    /// At least one of them.
    Or(Vec<Expr>),
}

impl Expr {
    /// The tests in it, in the order in which they stand.
    pub fn atoms(&self) -> Vec<AtomId> {
        match self {
            Expr::Constant(_) => Vec::new(),
            Expr::Atom(atom) => vec![*atom],
            Expr::Not(inner) => inner.atoms(),
            Expr::And(parts) | Expr::Or(parts) => parts.iter().flat_map(Expr::atoms).collect(),
        }
    }
}
