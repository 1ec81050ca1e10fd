//! The cases on the desk. They live in memory only.

use crate::engine::{Answer, Facts};
use crate::guide::table;
use crate::rulebook::{FactId, Rulebook};

/// A case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// Its number, which no other case of this desk has had.
    pub number: u32,
    /// What the adviser calls it; may be empty.
    pub name: String,
    /// The answers.
    pub facts: Facts,
    /// What is typed and is no answer (yet).
    pub typed: Vec<(FactId, String)>,
}

impl Case {
    fn is_blank(&self) -> bool {
        self.name.is_empty() && self.typed.is_empty() && self.facts.answered().next().is_none()
    }

    /// What is typed into the field of a fact.
    pub fn text(&self, rulebook: &Rulebook, fact: FactId) -> String {
        if let Some((_, typed)) = self.typed.iter().find(|(id, _)| *id == fact) {
            return typed.clone();
        }
        let about = &rulebook.facts[usize::from(fact)];
        self.facts.get(fact).map(|answer| table::text(rulebook, about, answer)).unwrap_or_default()
    }

    /// Whether what is typed for a fact is no answer to it.
    pub fn is_wrong(&self, fact: FactId) -> bool {
        self.typed.iter().any(|(id, _)| *id == fact)
    }
}

/// The cases on the desk, of which one is open. There is always one.
#[derive(Clone, Debug)]
pub struct Cases {
    all: Vec<Case>,
    open: usize,
    made: u32,
}

impl Default for Cases {
    fn default() -> Cases {
        Cases { all: vec![Case { number: 1, ..Case::default() }], open: 0, made: 1 }
    }
}

impl Cases {
    /// All of them, in order.
    pub fn all(&self) -> &[Case] {
        &self.all
    }

    /// The open one.
    pub fn open(&self) -> &Case {
        &self.all[self.open]
    }

    fn open_mut(&mut self) -> &mut Case {
        &mut self.all[self.open]
    }

    fn insert(&mut self, at: usize, case: Case) {
        self.made += 1;
        self.all.insert(at, Case { number: self.made, ..case });
        self.open = at;
    }

    /// Opens the case of this number, if there is one.
    pub fn choose(&mut self, number: u32) {
        self.open = self.all.iter().position(|case| case.number == number).unwrap_or(self.open);
    }

    /// Adds an empty case and opens it.
    pub fn add(&mut self) {
        self.insert(self.all.len(), Case::default());
    }

    /// Adds a case with these answers and opens it; in place of the open one, if that is blank.
    pub fn take(&mut self, name: String, facts: Facts) {
        let case = Case { name, facts, ..Case::default() };
        if self.open().is_blank() {
            self.all.remove(self.open);
            self.insert(self.open, case);
        } else {
            self.insert(self.all.len(), case);
        }
    }

    /// Puts a copy of the open case beside it and opens it.
    pub fn duplicate(&mut self, name: String) {
        let case = Case { name, ..self.open().clone() };
        self.insert(self.open + 1, case);
    }

    /// Takes the open case away. After the last, an empty one is there.
    pub fn remove(&mut self) {
        self.all.remove(self.open);
        if self.all.is_empty() {
            self.insert(0, Case::default());
        }
        self.open = self.open.min(self.all.len() - 1);
    }

    /// Gives the open case a name.
    pub fn rename(&mut self, name: String) {
        self.open_mut().name = name;
    }

    /// What is typed or chosen for a fact of the open case, as a cell of a table; empty takes the answer back.
    pub fn answer(&mut self, rulebook: &Rulebook, fact: FactId, text: &str) {
        let answer = table::answer(rulebook, &rulebook.facts[usize::from(fact)], text);
        let case = self.open_mut();
        case.facts.set(fact, answer);
        case.typed.retain(|(id, _)| *id != fact);
        // "4/3/2026" stays as it was typed, too: a field that rewrites itself cannot be typed into.
        if answer.is_none() && !text.trim().is_empty() {
            case.typed.push((fact, text.to_owned()));
        }
    }

    /// Ticks or unticks an option of a fact; without an option, that none of them holds.
    pub fn tick(&mut self, fact: FactId, option: Option<u8>, on: bool) {
        let facts = &mut self.open_mut().facts;
        let before = match facts.get(fact) {
            Some(Answer::Choices(ticked)) => ticked,
            _ => 0,
        };
        let answer = match option {
            Some(option) => {
                let ticked = before & !(1 << option) | u64::from(on) << option;
                (ticked != 0).then_some(Answer::Choices(ticked))
            }
            None => on.then_some(Answer::Choices(0)),
        };
        facts.set(fact, answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(cases: &Cases) -> Vec<u32> {
        cases.all().iter().map(|case| case.number).collect()
    }

    #[test]
    fn cases_are_added_copied_chosen_and_taken_away() {
        let mut cases = Cases::default();
        cases.rename("Ana".to_owned());
        cases.tick(0, Some(2), true);
        cases.duplicate("Ana 2".to_owned());
        assert_eq!((numbers(&cases), cases.open().number), (vec![1, 2], 2));
        assert_eq!(cases.open().facts, cases.all()[0].facts);
        cases.tick(0, Some(3), true);
        assert_eq!(cases.open().facts.get(0), Some(Answer::Choices(12)));
        assert_eq!(cases.all()[0].facts.get(0), Some(Answer::Choices(4)));
        cases.add();
        cases.choose(1);
        cases.choose(99);
        assert_eq!(cases.open().name, "Ana");
        cases.remove();
        assert_eq!((numbers(&cases), cases.open().number), (vec![2, 3], 2));
        cases.remove();
        cases.remove();
        // A number is never used twice: what a screen shows of a case is not taken for another's.
        assert_eq!((numbers(&cases), cases.open().is_blank()), (vec![4], true));
    }

    #[test]
    fn a_row_opens_in_place_of_a_blank_case_and_beside_others() {
        let mut cases = Cases::default();
        let facts: Facts = [(0, Answer::Choices(1))].into_iter().collect();
        cases.take("Ana".to_owned(), facts.clone());
        cases.take("Ben".to_owned(), facts.clone());
        assert_eq!(cases.all().iter().map(|case| case.name.as_str()).collect::<Vec<_>>(), ["Ana", "Ben"]);
        assert_eq!((cases.open().name.as_str(), &cases.open().facts), ("Ben", &facts));
    }

    #[test]
    fn ticks_add_up_and_none_of_these_is_an_answer() {
        let mut cases = Cases::default();
        let mut then = |option, on| {
            cases.tick(0, option, on);
            cases.open().facts.get(0)
        };
        assert_eq!(then(None, true), Some(Answer::Choices(0)));
        assert_eq!(then(Some(1), true), Some(Answer::Choices(2)));
        assert_eq!(then(Some(1), false), None);
        assert_eq!(then(None, true), Some(Answer::Choices(0)));
        assert_eq!(then(None, false), None);
    }
}
