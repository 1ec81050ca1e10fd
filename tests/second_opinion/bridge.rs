//! From a person to the answers that the engine takes, and back from a worked case. The only place that knows the
//! library's types.

use super::person::*;
use jiff::ToSpan;
use secu_check::engine::{Answer, Facts};
use secu_check::rulebook::date::Date;
use secu_check::rulebook::{FactId, Rulebook};

/// Where each answer of ours stands in the rulebook.
pub struct Bridge<'a> {
    rulebook: &'a Rulebook,
}

/// The facts of a person, by their names in the rulebook: what the tables read.
pub const FACTS: [&str; 22] = [
    "situation",
    "work_terms",
    "cover",
    "nationality",
    "sending_state",
    "permit",
    "card_state",
    "agreement_scheme",
    "overseas_from",
    "income",
    "training",
    "ehic_covers",
    "family_link",
    "history",
    "returning",
    "stay",
    "permit_end",
    "removal_order",
    "arrival",
    "resources",
    "age",
    "number",
];

impl<'a> Bridge<'a> {
    pub fn new(rulebook: &'a Rulebook) -> Bridge<'a> {
        let bridge = Bridge { rulebook };
        bridge.same::<Situation>("situation");
        bridge.same::<Work>("work_terms");
        bridge.same::<Cover>("cover");
        bridge.same::<Permit>("permit");
        bridge.same::<Agreement>("agreement_scheme");
        bridge.same::<Overseas>("overseas_from");
        bridge.same::<Income>("income");
        bridge.same::<Training>("training");
        bridge.same::<Card>("ehic_covers");
        bridge.same::<Link>("family_link");
        bridge.same::<History>("history");
        bridge.same::<Returning>("returning");
        bridge.same::<Stay>("stay");
        bridge.same::<Resources>("resources");
        bridge.same::<Number>("number");
        bridge
    }

    /// A choice that the rulebook gains must be judged here too.
    fn same<T: Named>(&self, fact: &str) {
        let choices = &self.rulebook.facts[self.fact(fact)].choices;
        let ours: Vec<&str> = T::ALL.iter().map(|option| option.id()).collect();
        assert_eq!(choices.len(), ours.len(), "the choices of {fact}");
        assert!(choices.iter().all(|choice| ours.contains(&choice.id.as_str())), "the choices of {fact}");
    }

    fn fact(&self, name: &str) -> usize {
        self.rulebook.facts.iter().position(|fact| fact.id == name).unwrap()
    }

    fn option<T: Named>(&self, fact: usize, option: T) -> u8 {
        let id = option.id();
        self.rulebook.facts[fact].choices.iter().position(|choice| choice.id == id).unwrap() as u8
    }

    /// The answer of a person to one of [`FACTS`].
    pub fn answer(&self, person: &Person, name: &str) -> (FactId, Answer) {
        let fact = self.fact(name);
        let answer = match name {
            "situation" => Answer::Choices(
                Situation::ALL
                    .iter()
                    .filter(|situation| person.is(**situation))
                    .fold(0, |bits, situation| bits | 1 << self.option(fact, *situation)),
            ),
            "work_terms" => Answer::Choice(self.option(fact, person.work)),
            "cover" => Answer::Choice(self.option(fact, person.cover)),
            "nationality" => self.country(person.nationality),
            "sending_state" => self.country(person.sending_state),
            "permit" => Answer::Choice(self.option(fact, person.permit)),
            "card_state" => self.country(person.card_state),
            "agreement_scheme" => Answer::Choice(self.option(fact, person.agreement)),
            "overseas_from" => Answer::Choice(self.option(fact, person.overseas)),
            "income" => Answer::Choice(self.option(fact, person.income)),
            "training" => Answer::Choice(self.option(fact, person.training)),
            "ehic_covers" => Answer::Choice(self.option(fact, person.card)),
            "family_link" => Answer::Choice(self.option(fact, person.link)),
            "history" => Answer::Choice(self.option(fact, person.history)),
            "returning" => Answer::Choice(self.option(fact, person.returning)),
            "stay" => Answer::Choice(self.option(fact, person.stay)),
            "permit_end" => Answer::Date(theirs(person.permit_end)),
            "removal_order" => Answer::Choice(u8::from(person.removal_order)),
            "arrival" => Answer::Date(theirs(person.arrival)),
            "resources" => Answer::Choice(self.option(fact, person.resources)),
            "age" => Answer::Number(person.age),
            "number" => Answer::Choice(self.option(fact, person.number)),
            other => unreachable!("{other}"),
        };
        (fact as FactId, answer)
    }

    /// All answers of a person.
    pub fn facts(&self, person: &Person) -> Facts {
        FACTS.iter().map(|name| self.answer(person, name)).collect()
    }

    fn country(&self, code: Code) -> Answer {
        let index = self.rulebook.countries.iter().position(|country| country.code == code).unwrap();
        Answer::Country(index as u16)
    }

    /// Puts the answers that a worked case gives into a person; "I don't know" leaves what is there.
    pub fn fill(&self, person: &mut Person, facts: &[(FactId, Answer)]) {
        for (fact, answer) in facts {
            let about = &self.rulebook.facts[usize::from(*fact)];
            let name = |index: u8| about.choices[usize::from(index)].id.as_str();
            match (about.id.as_str(), *answer) {
                (_, Answer::Unknown) => {}
                ("situation", Answer::Choices(ticked)) => {
                    for (index, choice) in about.choices.iter().enumerate() {
                        person.situation[find::<Situation>(&choice.id) as usize] = ticked >> index & 1 == 1;
                    }
                }
                ("work_terms", Answer::Choice(index)) => person.work = find(name(index)),
                ("cover", Answer::Choice(index)) => person.cover = find(name(index)),
                ("permit", Answer::Choice(index)) => person.permit = find(name(index)),
                ("agreement_scheme", Answer::Choice(index)) => person.agreement = find(name(index)),
                ("overseas_from", Answer::Choice(index)) => person.overseas = find(name(index)),
                ("income", Answer::Choice(index)) => person.income = find(name(index)),
                ("training", Answer::Choice(index)) => person.training = find(name(index)),
                ("ehic_covers", Answer::Choice(index)) => person.card = find(name(index)),
                ("family_link", Answer::Choice(index)) => person.link = find(name(index)),
                ("history", Answer::Choice(index)) => person.history = find(name(index)),
                ("returning", Answer::Choice(index)) => person.returning = find(name(index)),
                ("stay", Answer::Choice(index)) => person.stay = find(name(index)),
                ("removal_order", Answer::Choice(yes)) => person.removal_order = yes == 1,
                ("resources", Answer::Choice(index)) => person.resources = find(name(index)),
                ("number", Answer::Choice(index)) => person.number = find(name(index)),
                ("nationality", Answer::Country(index)) => person.nationality = self.code(index),
                ("sending_state", Answer::Country(index)) => person.sending_state = self.code(index),
                ("card_state", Answer::Country(index)) => person.card_state = self.code(index),
                ("permit_end", Answer::Date(date)) => person.permit_end = ours(date),
                ("arrival", Answer::Date(date)) => person.arrival = ours(date),
                ("age", Answer::Number(age)) => person.age = age,
                // What only sharpens the guide.
                ("job_start" | "act_country" | "housing" | "children", _) => {}
                (other, _) => unreachable!("{other} is a new fact: the second opinion must judge it"),
            }
        }
    }

    fn code(&self, index: u16) -> Code {
        self.rulebook.countries[usize::from(index)].code
    }
}

fn find<T: Named>(id: &str) -> T {
    *T::ALL.iter().find(|option| option.id() == id).unwrap()
}

fn epoch() -> jiff::civil::Date {
    jiff::civil::date(1970, 1, 1)
}

/// A day as the engine counts it.
pub fn theirs(day: jiff::civil::Date) -> Date {
    Date((day - epoch()).get_days())
}

/// A day as jiff counts it.
pub fn ours(day: Date) -> jiff::civil::Date {
    epoch() + day.0.days()
}
