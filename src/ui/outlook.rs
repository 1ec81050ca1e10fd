//! What follows from the answers: which of them count, what to ask next, the verdict and the guide.

use crate::engine::{Answer, Engine, Evaluation, Facts, Verdict};
use crate::guide::{self, Guide};
use crate::rulebook::FactId;
use crate::rulebook::date::Date;

/// What follows from the answers given so far.
pub struct Outlook {
    /// The answers that count, in the order in which they were asked. An answer whose question is not asked any more
    /// stays stored, and counts again when the question comes back.
    pub asked: Vec<(FactId, Answer)>,
    /// The same, by fact.
    pub facts: Facts,
    /// What the engine says of them.
    pub evaluation: Evaluation,
    /// What a person leaves with, once there is a verdict.
    pub guide: Option<Guide>,
}

impl Outlook {
    /// Asks the questions again with the stored answers.
    pub fn new(engine: &Engine, stored: &Facts, today: Date) -> Outlook {
        let (mut asked, mut facts) = (Vec::new(), Facts::default());
        let mut take = |facts: &mut Facts, next: Option<FactId>| {
            let fact = next.filter(|fact| facts.get(*fact).is_none());
            let Some((fact, answer)) = fact.and_then(|fact| Some((fact, stored.get(fact)?))) else {
                return false;
            };
            facts.set(fact, Some(answer));
            asked.push((fact, answer));
            true
        };
        // The whole evaluation costs more than the next question: not before it is needed.
        loop {
            let next = engine.next_for_route(&facts, today);
            if !take(&mut facts, next) {
                break;
            }
        }
        let mut evaluation = engine.evaluate(&facts, today);
        while take(&mut facts, evaluation.next) {
            evaluation = engine.evaluate(&facts, today);
        }
        let guide = guide::build(engine, &facts, today, &evaluation);
        Outlook { asked, facts, evaluation, guide }
    }

    /// The place of a question among those asked, from 1; of the next one too.
    pub fn number(&self, fact: FactId) -> Option<usize> {
        let place = self.asked.iter().position(|(asked, _)| *asked == fact);
        let next = (self.evaluation.next == Some(fact)).then_some(self.asked.len());
        place.or(next).map(|index| index + 1)
    }

    /// How many questions come after this one, where this is the next: to the route, or to the exact guide.
    pub fn left_after(&self, fact: FactId) -> Option<(u8, u8)> {
        if self.evaluation.next != Some(fact) {
            return None;
        }
        let left = self.evaluation.left;
        let (min, max) = if self.is_open() { left.route } else { left.guide? };
        Some((min.saturating_sub(1), max.saturating_sub(1)))
    }

    /// Whether more answers are needed for a verdict.
    pub fn is_open(&self) -> bool {
        self.evaluation.verdict == Verdict::Open
    }
}
