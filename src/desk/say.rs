//! The words of tables: headings, what follows from a row, what is wrong with one and what is accepted.

use crate::guide::table::{Column, Fault, Said, Unreadable, Wrong};
use crate::i18n::{Value, desk, msg};
use crate::rulebook::{Arg, Certainty, Fact, Kind, Msg};
use crate::ui::Words;

/// A cell of the results.
pub(super) fn said(words: &Words, said: Said) -> String {
    let rulebook = words.engine.rulebook();
    match said {
        Said::Heading(column) => words.text(match column {
            Column::Route => desk::ROUTE,
            Column::Certainty => desk::CERTAINTY,
            Column::From => desk::FROM,
            Column::FirstStep => desk::FIRST_STEP,
            Column::NextQuestion => desk::NEXT_QUESTION,
            Column::Problem => desk::PROBLEM,
        }),
        Said::Route(id) => words.text(rulebook.routes[usize::from(id)].title),
        Said::Certainty(certainty) => words.text(sure(certainty)),
        Said::Day(date) => date.to_string(),
        Said::Step(id) => words.text(rulebook.steps[usize::from(id)].title),
        Said::Question(fact) => words.text(super::themes::name(&rulebook.facts[usize::from(fact)])),
        Said::Fault(found) => fault(words, found, None),
    }
}

/// How sure, in a word that stands alone.
pub(super) fn sure(certainty: Certainty) -> Msg {
    match certainty {
        Certainty::Settled => desk::SETTLED,
        Certainty::PracticeVaries => desk::PRACTICE_VARIES,
        Certainty::FundDecides => desk::FUND_DECIDES,
        Certainty::NotYet => desk::NOT_YET,
        Certainty::NoRight => desk::NO_RIGHT,
    }
}

/// What is wrong with a row: where, what stands there, what is accepted.
pub(super) fn fault(words: &Words, fault: Fault, cell: Option<&str>) -> String {
    let number = |arg, number: u32| (arg, Value::Number(number as i32));
    let place = words
        .texts()
        .plain_with(desk::FAULT_PLACE, &[number(Arg::Count, fault.line), number(Arg::Max, fault.column)]);
    let what = match fault.wrong {
        Wrong::Answer(id) => {
            let fact = &words.engine.rulebook().facts[usize::from(id)];
            let message = if cell.is_some() { desk::FAULT_CELL } else { desk::FAULT_ANSWER };
            let values = [
                (Arg::Name, Value::Text(fact.id.clone())),
                (Arg::Value, Value::Text(cell.unwrap_or_default().to_owned())),
            ];
            let accepted = words.text_with(desk::ACCEPTED, Arg::Value, Value::Text(accepted(words, fact)));
            [&words.texts().plain_with(message, &values), " ", &accepted].concat()
        }
        Wrong::Heading => words.text(desk::FAULT_HEADING),
        Wrong::Quote => words.text(desk::FAULT_QUOTE),
    };
    [&place, " ", what.as_str()].concat()
}

/// Why a table cannot be read.
pub(super) fn unreadable(words: &Words, reason: Unreadable) -> String {
    match reason {
        Unreadable::Empty => words.text(desk::TABLE_EMPTY),
        Unreadable::NoFact => words.text(desk::TABLE_NO_FACT),
        Unreadable::Twice(fact, column) => {
            let id = words.engine.rulebook().facts[usize::from(fact)].id.clone();
            let values = [(Arg::Name, Value::Text(id)), (Arg::Count, Value::Number(column as i32))];
            words.texts().plain_with(desk::TABLE_TWICE, &values)
        }
    }
}

/// What a cell of a fact may hold.
pub(super) fn accepted(words: &Words, fact: &Fact) -> String {
    let ids = || fact.choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ");
    let mut text = match fact.kind {
        Kind::Choice => ids(),
        Kind::YesNo => "yes, no".to_owned(),
        Kind::Choices => words.text_with(desk::ACCEPT_SEVERAL, Arg::Value, Value::Text(ids())),
        Kind::Country => words.text(desk::ACCEPT_COUNTRY),
        Kind::Date => words.text(desk::ACCEPT_DATE),
        Kind::Number { min, max } => {
            let bounds = [(Arg::Min, Value::Number(min)), (Arg::Max, Value::Number(max))];
            words.texts().plain_with(msg::NUMBER_HINT, &bounds)
        }
    };
    if fact.unknown {
        text.push_str(", unknown");
    }
    text
}
