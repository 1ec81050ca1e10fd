//! Answers as sentences ("You work in France."), for the reasons and the list of answers.

use super::{Span, Texts, Value, msg};
use crate::rulebook::answer::Answer;
use crate::rulebook::{Arg, Fact, FactId};

impl Texts<'_> {
    /// An answer as sentences, one for each ticked option of a fact of kind choices.
    pub fn said(&self, fact: FactId, answer: Answer) -> Vec<Vec<Span>> {
        self.said_of(&self.rulebook.facts[usize::from(fact)], answer)
    }

    /// The same for any fact whose words these texts hold, such as one of the folder.
    pub fn said_of(&self, about: &Fact, answer: Answer) -> Vec<Vec<Span>> {
        let value = match answer {
            Answer::Choice(choice) => {
                return about
                    .choices
                    .get(usize::from(choice))
                    .map(|c| self.spans(c.said))
                    .into_iter()
                    .collect();
            }
            Answer::Choices(0) => return vec![self.spans(msg::NONE_OF_THESE)],
            Answer::Choices(ticked) => {
                let options = about.choices.iter().enumerate();
                let ticked = options.filter(|(option, _)| ticked >> option & 1 == 1);
                return ticked.map(|(_, choice)| self.spans(choice.said)).collect();
            }
            Answer::Country(index) => self.country(index),
            Answer::Date(date) => self.locale.date(date),
            Answer::Number(number) => number.to_string(),
            Answer::Unknown => {
                let mut spans = self.spans(about.question);
                spans.push(Span::Text(" ".to_owned()));
                spans.extend(self.spans(msg::UNKNOWN));
                return vec![spans];
            }
        };
        let said = about.said.unwrap_or(about.question);
        vec![self.spans_with(said, &[(Arg::Value, Value::Text(value))])]
    }

    /// One option of a fact of kind choices as a sentence.
    pub fn said_option(&self, fact: FactId, option: u8) -> Vec<Span> {
        let about = &self.rulebook.facts[usize::from(fact)];
        about.choices.get(usize::from(option)).map(|choice| self.spans(choice.said)).unwrap_or_default()
    }

    /// The name of a country by its index in the rulebook.
    pub fn country(&self, index: u16) -> String {
        let country = self.rulebook.countries.get(usize::from(index));
        let code = country.and_then(|country| std::str::from_utf8(&country.code).ok());
        code.map(|code| self.locale.country(code)).unwrap_or_default()
    }
}
