//! Every path of the interview, by asking the engine: what it would ask, and what it says at the end.
//!
//! Paths that lead to the same state of the engine go on alike, so each state is walked once.

use super::space::{Space, answer_for, values};
use crate::engine::{Engine, Facts, Verdict};
use crate::rulebook::date::Date;
use crate::rulebook::{FactId, Kind};
use biodivine_lib_bdd::Bdd;
use std::collections::HashMap;

/// What lies behind a state of the interview.
#[derive(Clone)]
pub(super) struct Ahead {
    /// The answers that lead to each verdict, by route index; the last entry is "unsure".
    pub regions: Vec<Bdd>,
    /// The fewest and most questions to each of them, where it can be reached.
    pub questions: Vec<Option<(u8, u8)>>,
}

pub(super) struct Walk<'a> {
    engine: &'a Engine,
    space: &'a Space<'a>,
    today: Date,
    seen: HashMap<u16, Ahead>,
    /// Questions to which all answers lead to the same outcomes, with the answers before them.
    pub idle: Vec<(FactId, Facts)>,
    /// How many states were walked.
    pub states: usize,
}

impl<'a> Walk<'a> {
    pub(super) fn new(engine: &'a Engine, space: &'a Space<'a>, today: Date) -> Walk<'a> {
        Walk { engine, space, today, seen: HashMap::new(), idle: Vec::new(), states: 0 }
    }

    /// Walks on from these answers.
    pub(super) fn from(&mut self, facts: &Facts) -> Ahead {
        let state = self.engine.state(facts, self.today);
        if let Some(known) = self.seen.get(&state) {
            return known.clone();
        }
        self.states += 1;
        let routes = self.engine.rulebook().routes.len();
        let mut ahead = Ahead {
            regions: vec![self.space.bits.mk_false(); routes + 1],
            questions: vec![None; routes + 1],
        };
        let end = match self.engine.verdict(facts, self.today) {
            Verdict::Route(id) => Some(usize::from(id)),
            Verdict::Unsure => Some(routes),
            Verdict::Open => None,
        };
        if let Some(end) = end {
            ahead.regions[end] = self.space.bits.mk_true();
            ahead.questions[end] = Some((0, 0));
        } else if let Some(fact) = self.engine.next_for_route(facts, self.today) {
            let mut states = Vec::new();
            for (answer, here) in self.answers(fact) {
                let facts = facts.with(fact, answer);
                states.push(self.engine.state(&facts, self.today));
                let behind = self.from(&facts);
                for (index, region) in behind.regions.iter().enumerate() {
                    ahead.regions[index] = ahead.regions[index].or(&region.and(&here));
                }
                for (mine, theirs) in ahead.questions.iter_mut().zip(&behind.questions) {
                    if let Some((min, max)) = theirs {
                        let (low, high) = mine.unwrap_or((u8::MAX, 0));
                        *mine = Some((low.min(min + 1), high.max(max + 1)));
                    }
                }
            }
            if states.iter().all(|state| *state == states[0]) {
                self.idle.push((fact, facts.clone()));
            }
        }
        self.seen.insert(state, ahead.clone());
        ahead
    }

    /// The answers along one of the longest paths to a verdict (by route index; last "unsure").
    pub(super) fn longest(&mut self, verdict: usize) -> Facts {
        let mut facts = Facts::default();
        while let Some(fact) = self.engine.next_for_route(&facts, self.today) {
            let ahead =
                |walk: &mut Self, facts: &Facts| walk.from(facts).questions[verdict].map(|(_, most)| most);
            let next = self.answers(fact).into_iter().map(|(answer, _)| facts.with(fact, answer));
            let Some(next) = next.max_by_key(|facts| ahead(self, facts)) else {
                break;
            };
            facts = next;
        }
        facts
    }

    /// Every answer to a fact that differs for some rule, with the part of the space it stands for.
    fn answers(&self, fact: FactId) -> Vec<(crate::engine::Answer, Bdd)> {
        use crate::engine::Answer;
        let rulebook = self.engine.rulebook();
        let variables: Vec<usize> = (0..rulebook.diagram.variables.len())
            .filter(|v| rulebook.diagram.variables[*v].fact == fact)
            .collect();
        if rulebook.facts[usize::from(fact)].kind == Kind::Choices {
            return (0..1usize << variables.len())
                .map(|chosen| {
                    let mut region = self.space.bits.mk_true();
                    let mut ticked = 0;
                    for (bit, variable) in variables.iter().enumerate() {
                        let value = chosen >> bit & 1;
                        region = region.and(&self.space.value(*variable, value));
                        let answer =
                            answer_for(rulebook, &rulebook.diagram.variables[*variable], value, self.today);
                        if let Some(Answer::Choices(option)) = answer {
                            ticked |= option;
                        }
                    }
                    (Answer::Choices(ticked), region)
                })
                .collect();
        }
        let mut answers = Vec::new();
        for variable in variables {
            let shape = &rulebook.diagram.variables[variable];
            for value in 0..values(shape) {
                // A cell that no date has today (around month ends) has no path today.
                if let Some(answer) = answer_for(rulebook, shape, value, self.today) {
                    answers.push((answer, self.space.value(variable, value)));
                }
            }
        }
        answers
    }
}
