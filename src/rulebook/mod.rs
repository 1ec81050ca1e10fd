//! The types of the rulebook: what the build script writes and the engine reads.
//!
//! `answer` holds answers and what a test says of them; `date` civil dates; `folder` what is read with the folder;
//! `wire` how the large parts are written; `read` reads it all; `short` makes the short numbers of links; `compile`
//! (native only) reads `rulebook/` and `locales/`, checks them and
//! makes a [`Rulebook`] and one [`Pack`] a language. Nothing here knows the browser, the clock or a text.
//!
//! Indices are small integers into the vectors of [`Rulebook`], in the order of the files.

pub mod answer;
pub mod date;
pub mod folder;
mod read;
pub mod short;
mod wire;

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;

use date::{Date, DateExpr};
use serde::Serialize;

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

/// Decision diagrams over the facts. See `compile/diagram.rs` for how they are made and `engine/diagram.rs` for
/// how they are read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Diagram {
    /// The variables, in the order of the questions. A fact of kind choices has one variable an option.
    pub variables: Vec<Variable>,
    /// Inner nodes, those with the largest variables first; children always have larger variables than their node.
    #[serde(serialize_with = "wire::nodes::serialize")]
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Node {
    /// Index into [`Diagram::variables`].
    pub variable: u8,
    /// One child a value of the variable.
    pub children: Vec<Ref>,
}

/// A reference to an inner node, or a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
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

/// The words of one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Pack {
    /// BCP 47 code.
    pub language: String,
    /// By [`Msg`].
    #[serde(serialize_with = "wire::messages::serialize")]
    pub messages: Vec<Vec<Part>>,
}

impl Pack {
    /// These words, and after them those of the folder, which are numbered so.
    pub fn join(mut self, folder: Pack) -> Pack {
        self.messages.extend(folder.messages);
        self
    }
}

/// A piece of a message. Markup exists only as these kinds: nothing is parsed at run time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Part {
    /// Plain text.
    Text(String),
    /// An official French term: shown in italics, `lang="fr"`, `translate="no"`. Written `*carte Vitale*`.
    French(String),
    /// Strong text. Written `**today**`.
    Strong(String),
    /// A value given by the caller. Written `{ $date }`; see [`Arg`].
    Arg(Arg),
    /// An amount of the rulebook, or "to be checked". Written `{ $amount-rsa }`.
    Amount(ItemId),
    /// A choice by the plural category or the value of a number. Written as a Fluent select expression.
    Select(Arg, Vec<(Variant, Vec<Part>)>),
}

/// The values a caller can give to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Arg {
    /// `$date`
    Date,
    /// `$count`
    Count,
    /// `$min`
    Min,
    /// `$max`
    Max,
    /// `$value`
    Value,
    /// `$name`
    Name,
    /// `$address`: where the person lives. From here on for the words of the folder only.
    Address,
    /// `$number`: their social security number, waiting or permanent.
    Number,
    /// `$birth`: their date of birth.
    Birth,
    /// `$place`: where a letter is written.
    Place,
    /// `$fund`: name and address of the fund.
    Fund,
    /// `$employer`: name and address of the employer.
    Employer,
    /// `$paper`: a paper, in the person's words.
    Paper,
    /// `$reason`: a reason, in the person's words.
    Reason,
    /// `$filed`: the day the fund received the file.
    Filed,
    /// `$asked`: the day the fund's letter came.
    Asked,
    /// `$wrote`: the day the fund received a letter.
    Wrote,
    /// `$refused`: the day the refusal came.
    Refused,
    /// `$waiting`: the day of the waiting number.
    Waiting,
    /// `$permit`: the last day of the permit.
    Permit,
}

impl Arg {
    /// All of them, in the order in which they are written.
    pub const ALL: [Arg; 20] = [
        Arg::Date,
        Arg::Count,
        Arg::Min,
        Arg::Max,
        Arg::Value,
        Arg::Name,
        Arg::Address,
        Arg::Number,
        Arg::Birth,
        Arg::Place,
        Arg::Fund,
        Arg::Employer,
        Arg::Paper,
        Arg::Reason,
        Arg::Filed,
        Arg::Asked,
        Arg::Wrote,
        Arg::Refused,
        Arg::Waiting,
        Arg::Permit,
    ];
}

/// The key of a variant of a select.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Variant {
    /// This very number.
    Exactly(i32),
    /// CLDR plural category `zero`.
    Zero,
    /// CLDR plural category `one`.
    One,
    /// CLDR plural category `two`.
    Two,
    /// CLDR plural category `few`.
    Few,
    /// CLDR plural category `many`.
    Many,
    /// Everything else.
    Other,
}
