//! What can be wrong with an answer, said so that it can be put right.

use super::Act;
use super::page::Page;
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Msg};

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// No option is chosen.
    NothingChosen,
    /// No option is ticked, not even "none of these".
    NothingTicked,
    /// No country is chosen, and nothing typed.
    NoCountry,
    /// What is typed is no country, or none was chosen from the list.
    NoSuchCountry(String),
    /// The three fields of a date are empty.
    NoDate,
    /// The day is empty.
    NoDay,
    /// The month is empty.
    NoMonth,
    /// The year is empty.
    NoYear,
    /// The day is not a number from 1 to 31.
    Day,
    /// The month is not a number from 1 to 12.
    Month,
    /// The year is not a likely number of four digits.
    Year,
    /// The month has only so many days.
    NoSuchDay(i32),
    /// No number is typed.
    NoNumber,
    /// What is typed is not a whole number in digits.
    NotWhole,
    /// The number is not between these.
    OutOfRange(i32, i32),
}

impl Problem {
    /// The fields to correct, as bits; the first is where the summary leads.
    pub(super) fn fields(&self) -> u8 {
        match self {
            Problem::NoDate => 0b111,
            Problem::NoMonth | Problem::Month => 0b010,
            Problem::NoYear | Problem::Year => 0b100,
            _ => 0b001,
        }
    }

    fn message(&self) -> (Msg, Vec<(Arg, Value)>) {
        match self {
            Problem::NothingChosen => (msg::PROBLEM_NOTHING_CHOSEN, vec![]),
            Problem::NothingTicked => (msg::PROBLEM_NOTHING_TICKED, vec![]),
            Problem::NoCountry => (msg::PROBLEM_NO_COUNTRY, vec![]),
            Problem::NoSuchCountry(typed) => {
                (msg::PROBLEM_NO_SUCH_COUNTRY, vec![(Arg::Value, Value::Text(typed.clone()))])
            }
            Problem::NoDate => (msg::PROBLEM_NO_DATE, vec![]),
            Problem::NoDay => (msg::PROBLEM_NO_DAY, vec![]),
            Problem::NoMonth => (msg::PROBLEM_NO_MONTH, vec![]),
            Problem::NoYear => (msg::PROBLEM_NO_YEAR, vec![]),
            Problem::Day => (msg::PROBLEM_DAY, vec![]),
            Problem::Month => (msg::PROBLEM_MONTH, vec![]),
            Problem::Year => (msg::PROBLEM_YEAR, vec![]),
            Problem::NoSuchDay(last) => (msg::PROBLEM_NO_SUCH_DAY, vec![(Arg::Max, Value::Number(*last))]),
            Problem::NoNumber => (msg::PROBLEM_NO_NUMBER, vec![]),
            Problem::NotWhole => (msg::PROBLEM_NOT_WHOLE, vec![]),
            Problem::OutOfRange(min, max) => (
                msg::PROBLEM_OUT_OF_RANGE,
                vec![(Arg::Min, Value::Number(*min)), (Arg::Max, Value::Number(*max))],
            ),
        }
    }

    /// The problem in words.
    pub(crate) fn say<A: Act>(&self, page: &mut Page<'_, A>) {
        let (message, values) = self.message();
        page.values(message, &values);
    }
}
