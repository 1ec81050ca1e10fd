//! An answer being given, and what it comes to.

use super::problem::Problem;
use crate::engine::Answer;
use crate::rulebook::date::Date;
use crate::rulebook::{Fact, Kind};

/// An answer being given. Kept apart from the screen, so that a change of language keeps it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// What is chosen.
    pub(super) pick: Pick,
    /// Ticked options, as bits.
    pub(super) ticked: u64,
    /// What is typed: day, month, year; or a number; or letters of a country.
    pub(super) fields: [String; 3],
    /// Whether the list of countries is open.
    pub(super) open: bool,
    /// The line of that list that Enter would choose.
    pub(super) active: usize,
}

/// What is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Pick {
    /// Nothing yet.
    #[default]
    Nothing,
    /// This option.
    Option(u8),
    /// This country.
    Country(u16),
    /// None of the options.
    NoneOfThese,
    /// "I don't know."
    Unknown,
}

/// A change to the answer being given.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Choose.
    Pick(Pick),
    /// Tick or untick an option.
    Tick(u8, bool),
    /// Tick or untick "none of these" or "I don't know".
    Flag(Pick, bool),
    /// Type into a field.
    Type(usize, String),
    /// Type letters of a country.
    Letters(String),
    /// Open or close the list of countries, at a line of it.
    List(bool, usize),
}

impl Draft {
    /// As it is when a question is shown that was answered so.
    pub(crate) fn of(answer: Option<Answer>) -> Draft {
        let mut draft = Draft::default();
        match answer {
            None => {}
            Some(Answer::Choice(option)) => draft.pick = Pick::Option(option),
            Some(Answer::Choices(0)) => draft.pick = Pick::NoneOfThese,
            Some(Answer::Choices(ticked)) => draft.ticked = ticked,
            Some(Answer::Country(index)) => draft.pick = Pick::Country(index),
            Some(Answer::Date(date)) => {
                let (year, month, day) = date.ymd();
                draft.fields = [day.to_string(), month.to_string(), year.to_string()];
            }
            Some(Answer::Number(number)) => draft.fields[0] = number.to_string(),
            Some(Answer::Unknown) => draft.pick = Pick::Unknown,
        }
        draft
    }

    pub(crate) fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Pick(pick) => *self = Draft { pick, ..Draft::default() },
            Edit::Tick(option, ticked) => {
                self.pick = Pick::Nothing;
                self.ticked = self.ticked & !(1 << option) | u64::from(ticked) << option;
            }
            Edit::Flag(pick, ticked) => {
                let pick = if ticked { pick } else { Pick::Nothing };
                *self = Draft { pick, ..Draft::default() };
            }
            Edit::Type(field, text) => {
                self.pick = Pick::Nothing;
                if let Some(value) = self.fields.get_mut(field) {
                    *value = text;
                }
            }
            Edit::Letters(text) => {
                let open = !text.trim().is_empty();
                *self = Draft { open, fields: [text, String::new(), String::new()], ..Draft::default() };
            }
            Edit::List(open, active) => (self.open, self.active) = (open, active),
        }
    }

    /// The answer it comes to, or what is wrong with it.
    pub(crate) fn answer(&self, fact: &Fact) -> Result<Answer, Problem> {
        match (self.pick, fact.kind) {
            (Pick::Unknown, _) if fact.unknown => Ok(Answer::Unknown),
            (Pick::Option(option), Kind::Choice | Kind::YesNo) => Ok(Answer::Choice(option)),
            (_, Kind::Choice | Kind::YesNo) => Err(Problem::NothingChosen),
            (Pick::NoneOfThese, Kind::Choices) => Ok(Answer::Choices(0)),
            (_, Kind::Choices) if self.ticked == 0 => Err(Problem::NothingTicked),
            (_, Kind::Choices) => Ok(Answer::Choices(self.ticked)),
            (Pick::Country(index), Kind::Country) => Ok(Answer::Country(index)),
            (_, Kind::Country) => match self.fields[0].trim() {
                "" => Err(Problem::NoCountry),
                typed => Err(Problem::NoSuchCountry(typed.to_owned())),
            },
            (_, Kind::Date) => self.date().map(Answer::Date),
            (_, Kind::Number { min, max }) => self.number(min, max).map(Answer::Number),
        }
    }

    fn date(&self) -> Result<Date, Problem> {
        let [day, month, year] = self.fields.each_ref().map(|field| field.trim());
        match (day, month, year) {
            ("", "", "") => return Err(Problem::NoDate),
            ("", _, _) => return Err(Problem::NoDay),
            (_, "", _) => return Err(Problem::NoMonth),
            (_, _, "") => return Err(Problem::NoYear),
            _ => {}
        }
        let within = |text: &str, min: i32, max: i32| whole(text).filter(|n| (min..=max).contains(n));
        let day = within(day, 1, 31).ok_or(Problem::Day)?;
        let month = within(month, 1, 12).ok_or(Problem::Month)?;
        // Two digits would be taken for a year of the first century.
        let year = within(year, 1900, 2199).ok_or(Problem::Year)?;
        Date::new(year, month as u32, day as u32).ok_or_else(|| {
            let last = Date::new(year, month as u32, 1).map_or(31, |first| first.month_end().ymd().2);
            Problem::NoSuchDay(last as i32)
        })
    }

    fn number(&self, min: i32, max: i32) -> Result<i32, Problem> {
        match self.fields[0].trim() {
            "" => Err(Problem::NoNumber),
            typed => match whole(typed) {
                None => Err(Problem::NotWhole),
                Some(number) if (min..=max).contains(&number) => Ok(number),
                Some(_) => Err(Problem::OutOfRange(min, max)),
            },
        }
    }
}

/// A whole number in digits, without a sign.
fn whole(text: &str) -> Option<i32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}
