//! A person, some time after the result.

use crate::common::{compiled, engine};
use secu_check::engine::Facts;
use secu_check::guide::letters::{Draft, draft, offered};
use secu_check::guide::stages::{Case, of_interview};
use secu_check::guide::timeline::{self, Line, Moment, What, timeline};
use secu_check::guide::{self, Guide};
use secu_check::rulebook::date::Date;
use secu_check::rulebook::folder::Folder;
use secu_check::terminal::read_folder_facts;

pub fn folder() -> &'static Folder {
    &compiled().folder
}

/// A person with answers on a day.
pub struct Person {
    pub facts: Facts,
    pub today: Date,
    pub guide: Guide,
}

pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// These answers, of the interview and of the folder, on this day.
pub fn person(today: &str, answers: &str) -> Person {
    let facts = read_folder_facts(engine().rulebook(), folder(), answers).unwrap();
    of_facts(day(today), facts).unwrap()
}

/// `None` while the route is open.
pub fn of_facts(today: Date, facts: Facts) -> Option<Person> {
    let interview = of_interview(&facts, folder());
    let evaluation = engine().evaluate(&interview, today);
    let guide = guide::build(engine(), &interview, today, &evaluation)?;
    Some(Person { facts, today, guide })
}

impl Person {
    pub fn case(&self) -> Case<'static> {
        Case::new(engine().rulebook(), folder(), self.guide.route, &self.facts, self.today)
    }

    pub fn lines(&self) -> Vec<Line> {
        timeline(&self.case(), &self.guide)
    }

    /// The line of this entry.
    pub fn line(&self, entry: &str) -> Option<Line> {
        self.lines().into_iter().find(|line| id(line) == entry)
    }

    /// What is to be done or known now.
    pub fn now(&self) -> Vec<String> {
        let lines = self.lines();
        lines.iter().filter(|line| line.moment == Moment::Now).map(id).collect()
    }

    /// The same as the file shows it: the urgent first.
    pub fn to_do(&self) -> Vec<String> {
        timeline::now(&self.lines()).iter().map(id).collect()
    }

    /// The days of the lines, by their ids.
    pub fn days(&self) -> Vec<(String, String)> {
        let dated = |line: &Line| Some((line.day()?.to_string(), id(line)));
        self.lines().iter().filter_map(dated).collect()
    }

    pub fn letters(&self) -> Vec<&'static str> {
        let offered = offered(&self.case());
        offered.into_iter().map(|id| folder().letters[usize::from(id)].id.as_str()).collect()
    }

    pub fn draft(&self, letter: &str) -> Draft {
        let letter = folder().letters.iter().find(|other| other.id == letter).unwrap();
        draft(&self.case(), &self.guide, letter)
    }
}

/// The id of what a line is about.
pub fn id(line: &Line) -> String {
    match line.what {
        What::Entry(id) => folder().entries[usize::from(id)].id.clone(),
        What::Step(id) => format!("step {}", engine().rulebook().steps[usize::from(id)].id),
    }
}

/// The name of a message, as an author writes it.
pub fn name(message: secu_check::rulebook::Msg) -> &'static str {
    let index = usize::from(message.0);
    let page = compiled().messages.len();
    match index.checked_sub(page) {
        Some(own) => &compiled().folder_messages[own],
        None => &compiled().messages[index],
    }
}
