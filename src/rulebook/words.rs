//! The words of a language.

use super::*;

/// The words of one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pack {
    /// BCP 47 code.
    pub language: String,
    /// By [`Msg`].
    pub messages: Vec<Vec<Part>>,
}

impl Pack {
    /// Reads the words of a language; `None` if the bytes are not that.
    pub fn read(bytes: &[u8]) -> Option<Pack> {
        wire::messages::read_all(bytes)
    }

    /// What [`Pack::read`] reads.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::messages::write_all(self)
    }

    /// These words, and after them those of the folder, which are numbered so.
    pub fn join(mut self, folder: Pack) -> Pack {
        self.messages.extend(folder.messages);
        self
    }
}

/// A piece of a message. Markup exists only as these kinds: nothing is parsed at run time.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
