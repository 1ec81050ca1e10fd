//! The space of answers as bits: each variable's value is a binary number. Conditions are read from their trees, so
//! nothing here leans on the diagrams that ship.

use crate::engine::{Answer, Facts, Truth};
use crate::rulebook::date::Date;
use crate::rulebook::{Expr, FactId, Kind, Rulebook, Test, Variable};
use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet};
use std::cell::OnceCell;

/// The answers for which a condition holds, and those for which it does not; "I don't know" can be in neither.
#[derive(Clone)]
pub(super) struct Region {
    pub holds: Bdd,
    pub fails: Bdd,
}

pub(super) struct Space<'a> {
    pub rulebook: &'a Rulebook,
    pub bits: BddVariableSet,
    /// For each variable of the diagrams: the first of its bits, and how many.
    places: Vec<(usize, usize)>,
    /// Every combination of values that exists.
    pub all: Bdd,
    /// Those without any "I don't know".
    pub known: Bdd,
    /// What no answer reaches on the day of the rulebook, once it is asked for.
    absent: OnceCell<Bdd>,
}

impl<'a> Space<'a> {
    pub(super) fn new(rulebook: &'a Rulebook) -> Space<'a> {
        let mut places = Vec::new();
        let mut next = 0;
        for variable in &rulebook.diagram.variables {
            let width = usize::BITS - (values(variable) - 1).leading_zeros();
            places.push((next, width.max(1) as usize));
            next += width.max(1) as usize;
        }
        let bits = BddVariableSet::new_anonymous(next as u16);
        let (all, known) = (bits.mk_true(), bits.mk_true());
        let mut space = Space { rulebook, all, known, bits, places, absent: OnceCell::new() };
        for (index, variable) in rulebook.diagram.variables.iter().enumerate() {
            let among = |count: usize| space.any((0..count).map(|value| space.value(index, value)));
            let (all, known) = (among(values(variable)), among(variable.cells.len()));
            space.all = space.all.and(&all);
            space.known = space.known.and(&known);
        }
        space
    }

    fn any(&self, parts: impl Iterator<Item = Bdd>) -> Bdd {
        parts.fold(self.bits.mk_false(), |whole, part| whole.or(&part))
    }

    /// The answers in which a variable has this value.
    pub(super) fn value(&self, variable: usize, value: usize) -> Bdd {
        let (first, width) = self.places[variable];
        (0..width).fold(self.bits.mk_true(), |whole, bit| {
            let bdd = self.bits.mk_var(BddVariable::from_index(first + bit));
            whole.and(&if value >> bit & 1 == 1 { bdd } else { bdd.not() })
        })
    }

    /// Where a condition holds and where it does not, with Kleene's logic.
    pub(super) fn region(&self, condition: &Expr) -> Region {
        match condition {
            Expr::Constant(true) => Region { holds: self.bits.mk_true(), fails: self.bits.mk_false() },
            Expr::Constant(false) => Region { holds: self.bits.mk_false(), fails: self.bits.mk_true() },
            Expr::Not(inner) => {
                let Region { holds, fails } = self.region(inner);
                Region { holds: fails, fails: holds }
            }
            Expr::And(parts) => {
                parts.iter().map(|part| self.region(part)).fold(self.region(&Expr::Constant(true)), |a, b| {
                    Region { holds: a.holds.and(&b.holds), fails: a.fails.or(&b.fails) }
                })
            }
            Expr::Or(parts) => parts.iter().map(|part| self.region(part)).fold(
                self.region(&Expr::Constant(false)),
                |a, b| Region { holds: a.holds.or(&b.holds), fails: a.fails.and(&b.fails) },
            ),
            Expr::Atom(atom) => {
                let asks_unknown = self.rulebook.atoms[usize::from(*atom)].test == Test::Unknown;
                let (mut holds, mut fails) = (self.bits.mk_false(), self.bits.mk_false());
                for (index, variable) in self.rulebook.diagram.variables.iter().enumerate() {
                    let Some(bit) = variable.atoms.iter().position(|known| known == atom) else {
                        continue;
                    };
                    for (value, cell) in variable.cells.iter().enumerate() {
                        let here = self.value(index, value);
                        if cell >> bit & 1 == 1 { holds = holds.or(&here) } else { fails = fails.or(&here) }
                    }
                    if variable.unknown && asks_unknown {
                        holds = holds.or(&self.value(index, variable.cells.len()));
                    }
                }
                Region { holds, fails }
            }
        }
    }

    /// The part of the space that no answer reaches on the day of the rulebook: cells that only occur around month ends.
    pub(super) fn absent(&self) -> &Bdd {
        self.absent.get_or_init(|| {
            let variables = self.rulebook.diagram.variables.iter().enumerate();
            self.any(variables.flat_map(|(index, variable)| {
                let none = move |value: &usize| {
                    answer_for(self.rulebook, variable, *value, self.rulebook.date).is_none()
                };
                (0..values(variable)).filter(none).map(move |value| self.value(index, value))
            }))
        })
    }

    /// Everything that these answers leave possible.
    pub(super) fn around(&self, facts: &Facts) -> Bdd {
        let mut around = self.all.clone();
        for (index, variable) in self.rulebook.diagram.variables.iter().enumerate() {
            if let Some(answer) = facts.get(variable.fact) {
                let value = value_of(self.rulebook, variable, answer);
                around = around.and(&value.map_or(self.bits.mk_false(), |value| self.value(index, value)));
            }
        }
        around
    }

    /// The fewest answers that keep inside a part of the space, of somebody in it; without an "I don't know" if it can be.
    /// `None` if nobody is there today.
    pub(super) fn smallest(&self, part: &Bdd) -> Option<Facts> {
        let (rulebook, today) = (self.rulebook, self.rulebook.date);
        let there = part.and_not(self.absent());
        let values = self.witness(&there.and(&self.known)).or_else(|| self.witness(&there))?;
        let part = part.or(self.absent());
        let inside = |facts: &Facts| {
            let around = self.around(facts);
            !around.is_false() && around.and_not(&part).is_false()
        };
        let mut needed: Vec<FactId> = (0..rulebook.facts.len() as FactId).collect();
        for fact in (0..rulebook.facts.len() as FactId).rev() {
            let fewer: Vec<FactId> = needed.iter().copied().filter(|kept| *kept != fact).collect();
            if inside(&person(rulebook, &values, &fewer, today)) {
                needed = fewer;
            }
        }
        Some(person(rulebook, &values, &needed, today))
    }

    /// The same in one line.
    pub(super) fn who(&self, part: &Bdd) -> String {
        let nobody = || "nobody on the day of the rulebook".to_owned();
        self.smallest(part).map_or_else(nobody, |facts| print(self.rulebook, &facts))
    }

    /// The values of all variables in some answers of a region, or `None` if it is empty.
    pub(super) fn witness(&self, region: &Bdd) -> Option<Vec<usize>> {
        let valuation = region.and(&self.all).most_negative_valuation()?;
        let read = |&(first, width): &(usize, usize)| {
            (0..width).fold(0, |value, bit| {
                value | usize::from(valuation.value(BddVariable::from_index(first + bit))) << bit
            })
        };
        Some(self.places.iter().map(read).collect())
    }
}

/// How many values a variable has.
pub(super) fn values(variable: &Variable) -> usize {
    variable.cells.len() + usize::from(variable.unknown)
}

/// The value that an answer gives to a variable of its fact.
fn value_of(rulebook: &Rulebook, variable: &Variable, answer: Answer) -> Option<usize> {
    if answer == Answer::Unknown {
        return variable.unknown.then_some(variable.cells.len());
    }
    let holds = |atom: &u16| {
        rulebook.atoms[usize::from(*atom)].truth(answer, &rulebook.countries, rulebook.date) == Truth::True
    };
    let atoms = variable.atoms.iter().enumerate();
    let cell = atoms.fold(0, |cell, (bit, atom)| cell | u32::from(holds(atom)) << bit);
    variable.cells.iter().position(|known| *known == cell)
}

/// An answer that gives a variable of one fact this cell, on this day; `None` if there is none on this day.
/// For a fact of kind choices the answer ticks the variable's option alone, or nothing.
pub(super) fn answer_for(
    rulebook: &Rulebook,
    variable: &Variable,
    cell: usize,
    today: Date,
) -> Option<Answer> {
    let Some(wanted) = variable.cells.get(cell) else {
        return Some(Answer::Unknown);
    };
    let fits = |answer: &Answer| {
        let truths = variable.atoms.iter().enumerate().fold(0, |bits, (bit, atom)| {
            let atom = &rulebook.atoms[usize::from(*atom)];
            bits | u32::from(atom.truth(*answer, &rulebook.countries, today) == Truth::True) << bit
        });
        truths == *wanted
    };
    let fact = &rulebook.facts[usize::from(variable.fact)];
    match fact.kind {
        Kind::Choice | Kind::YesNo => (0..fact.choices.len() as u8).map(Answer::Choice).find(fits),
        Kind::Choices => {
            std::iter::once(0).chain((0..fact.choices.len()).map(|o| 1 << o)).map(Answer::Choices).find(fits)
        }
        // France, Portugal and India stand first for their kind; they read better than Andorra.
        Kind::Country => {
            let liked = ["FR", "PT", "IN", "GB", "CH", "BR"].into_iter();
            let liked = liked.filter_map(|code| {
                rulebook.countries.iter().position(|country| country.code == code.as_bytes())
            });
            liked.chain(0..rulebook.countries.len()).map(|c| Answer::Country(c as u16)).find(fits)
        }
        Kind::Number { min, max } => (min..=max).rev().map(Answer::Number).find(fits),
        Kind::Date => {
            let near = (0..40_000).flat_map(|days| [days, -days]);
            near.map(|days| Answer::Date(today.plus_days(-days))).find(fits)
        }
    }
}

/// Answers with these values of the variables, those of `only` alone.
pub(super) fn person(rulebook: &Rulebook, values: &[usize], only: &[FactId], today: Date) -> Facts {
    let mut facts = Facts::default();
    for (variable, value) in rulebook.diagram.variables.iter().zip(values) {
        if !only.contains(&variable.fact) {
            continue;
        }
        let Some(answer) = answer_for(rulebook, variable, *value, today) else {
            continue;
        };
        let answer = match (answer, facts.get(variable.fact)) {
            (Answer::Choices(more), Some(Answer::Choices(ticked))) => Answer::Choices(ticked | more),
            (answer, _) => answer,
        };
        facts.set(variable.fact, Some(answer));
    }
    facts
}

/// Answers in one line, as they are written in JSON.
pub(super) fn print(rulebook: &Rulebook, facts: &Facts) -> String {
    let answers = facts.answered().map(|(fact, answer)| {
        let about = &rulebook.facts[usize::from(fact)];
        let name =
            |index: usize| about.choices.get(index).map_or("?", |choice| choice.id.as_str()).to_owned();
        let answer = match answer {
            Answer::Unknown => "unknown".to_owned(),
            Answer::Choice(choice) => name(usize::from(choice)),
            Answer::Choices(ticked) => {
                let ticked: Vec<String> =
                    (0..about.choices.len()).filter(|o| ticked >> o & 1 == 1).map(name).collect();
                format!("[{}]", ticked.join(", "))
            }
            Answer::Country(index) => {
                let country = rulebook.countries.get(usize::from(index));
                country.map_or("?".to_owned(), |country| String::from_utf8_lossy(&country.code).into_owned())
            }
            Answer::Date(date) => date.to_string(),
            Answer::Number(number) => number.to_string(),
        };
        format!("{} {answer}", about.id)
    });
    let answers: Vec<String> = answers.collect();
    if answers.is_empty() { "whatever is answered".to_owned() } else { answers.join(", ") }
}
