//! An answer from the cell of a table, and the cell of an answer.

use crate::engine::Answer;
use crate::rulebook::date::Date;
use crate::rulebook::{Fact, Kind, Rulebook};

/// What a cell says; `None` if it is no answer to this fact. Written as in JSON, and as spreadsheets and people write
/// it: case does not count, yes/no may be `yes`, `no`, `1`, `0`, a day `23/11/2026`, several choices `study + work` or
/// `["study","work"]`, none of them `[]`.
pub fn answer(rulebook: &Rulebook, fact: &Fact, cell: &str) -> Option<Answer> {
    let text = cell.trim().trim_matches('"').to_ascii_lowercase();
    if fact.unknown && text == "unknown" {
        return Some(Answer::Unknown);
    }
    let choice = |name: &str| fact.choices.iter().position(|choice| choice.id == name);
    match fact.kind {
        Kind::Choice => Some(Answer::Choice(choice(&text)? as u8)),
        Kind::YesNo => match text.as_str() {
            "true" | "yes" | "1" => Some(Answer::Choice(1)),
            "false" | "no" | "0" => Some(Answer::Choice(0)),
            _ => None,
        },
        Kind::Choices => {
            let between = |sign: char| sign.is_whitespace() || "[]\"+|,;/".contains(sign);
            let names = text.split(between).filter(|name| !name.is_empty());
            let ticked = names.map(choice).try_fold(0, |bits, index| Some(bits | 1_u64 << index?))?;
            (ticked != 0 || text == "[]").then_some(Answer::Choices(ticked))
        }
        Kind::Country => {
            let is = |code: &[u8; 2]| text.as_bytes().eq_ignore_ascii_case(code);
            let index = rulebook.countries.iter().position(|country| is(&country.code))?;
            Some(Answer::Country(index as u16))
        }
        Kind::Date => {
            let date = Date::parse(&text).or_else(|| day_first(&text))?;
            // A year that is still being typed is of the first century.
            (1900..2200).contains(&date.ymd().0).then_some(Answer::Date(date))
        }
        Kind::Number { min, max } => {
            let number = text.parse().ok()?;
            (min..=max).contains(&number).then_some(Answer::Number(number))
        }
    }
}

/// An answer as [`answer`] reads it; empty if it is none to this fact.
pub fn text(rulebook: &Rulebook, fact: &Fact, answer: Answer) -> String {
    let name = |option: usize| fact.choices.get(option).map(|choice| choice.id.as_str());
    match answer {
        Answer::Unknown => "unknown".to_owned(),
        Answer::Choice(option) => name(usize::from(option)).unwrap_or_default().to_owned(),
        Answer::Choices(0) => "[]".to_owned(),
        Answer::Choices(ticked) => {
            let options = (0..fact.choices.len()).filter(|option| ticked >> option & 1 == 1);
            options.filter_map(name).collect::<Vec<_>>().join(" + ")
        }
        Answer::Country(index) => rulebook
            .countries
            .get(usize::from(index))
            .map(|country| country.code.iter().map(|byte| char::from(*byte)).collect())
            .unwrap_or_default(),
        Answer::Date(date) => date.to_string(),
        Answer::Number(number) => number.to_string(),
    }
}

/// `23/11/2026` or `23.11.2026`, as spreadsheets in France show a day.
fn day_first(text: &str) -> Option<Date> {
    let mut parts = text.split(['/', '.']);
    let mut part = |longest: usize| {
        let part = parts.next()?;
        let digits = part.bytes().all(|byte| byte.is_ascii_digit()) && part.len() <= longest;
        if digits { part.parse::<u32>().ok() } else { None }
    };
    let (day, month, year) = (part(2)?, part(2)?, part(4)?);
    // Two digits of a year do not say the century.
    if parts.next().is_some() || year < 1000 {
        return None;
    }
    Date::new(year as i32, month, day)
}

#[cfg(test)]
mod tests {
    use super::answer;
    use crate::engine::Answer;
    use crate::rulebook::date::Date;
    use crate::rulebook::{Choice, Country, Fact, Kind, Msg, Rulebook};

    fn fact(kind: Kind, choices: &[&str]) -> Fact {
        let choice = |id: &&str| Choice {
            id: (*id).to_owned(),
            label: Msg(0),
            hint: None,
            said: Msg(0),
            change: None,
            heading: None,
        };
        Fact {
            id: "fact".to_owned(),
            kind,
            choices: choices.iter().map(choice).collect(),
            unknown: true,
            fixed: false,
            typical: None,
            question: Msg(0),
            why: Msg(0),
            help: None,
            said: None,
        }
    }

    fn check(fact: &Fact, cells: &[&str], wanted: Option<Answer>) {
        let countries = [*b"DE", *b"PT"].map(|code| Country { code, groups: 0 }).to_vec();
        let rulebook = Rulebook { countries, ..Rulebook::default() };
        for cell in cells {
            assert_eq!(answer(&rulebook, fact, cell), wanted, "{cell}");
        }
    }

    #[test]
    fn answers_are_read_as_json_spreadsheets_and_people_write_them() {
        let cover = fact(Kind::Choice, &["none", "s1"]);
        check(&cover, &["s1", " S1 ", "\"s1\""], Some(Answer::Choice(1)));
        check(&cover, &["unknown", "Unknown"], Some(Answer::Unknown));
        check(&cover, &["s2", "", "s1 s1", "1"], None);
        let situation = fact(Kind::Choices, &["study", "work", "family"]);
        check(
            &situation,
            &["study + work", "[\"study\",\"work\"]", "work|study", "study;work"],
            Some(Answer::Choices(3)),
        );
        check(&situation, &["[]"], Some(Answer::Choices(0)));
        check(&situation, &["study + wrok", "", "+", "nothing"], None);
        let order = fact(Kind::YesNo, &["no", "yes"]);
        check(&order, &["true", "TRUE", "yes", "1"], Some(Answer::Choice(1)));
        check(&order, &["false", "No", "0"], Some(Answer::Choice(0)));
        check(&order, &["oui", "", "2"], None);
        check(&fact(Kind::Country, &[]), &["PT", "pt "], Some(Answer::Country(1)));
        check(&fact(Kind::Country, &[]), &["XX", "Portugal", ""], None);
        let arrival = fact(Kind::Date, &[]);
        let day = Date::new(2026, 3, 4).map(Answer::Date);
        check(&arrival, &["2026-03-04", "04/03/2026", "4/3/2026", "4.3.2026"], day);
        check(
            &arrival,
            &[
                "0202-03-04",
                "2200-01-01",
                "2026-02-30",
                "31/02/2026",
                "4/3/26",
                "4/3",
                "4/3/2026/1",
                "-4/3/2026",
                "",
            ],
            None,
        );
        let age = fact(Kind::Number { min: 0, max: 120 }, &[]);
        check(&age, &["17", " 17"], Some(Answer::Number(17)));
        check(&age, &["-1", "121", "17.5", "", "99999999999"], None);
    }
}
