//! What several cases have in common, and in what they differ.

use super::cases::Case;
use crate::engine::{Engine, Evaluation};
use crate::guide::{self, Guide};
use crate::rulebook::date::Date;
use crate::rulebook::{FactId, ItemId};

/// What follows from a case.
pub struct Outlook {
    /// What the engine says of its answers.
    pub evaluation: Evaluation,
    /// What the person leaves with, once there is a verdict.
    pub guide: Option<Guide>,
}

impl Outlook {
    /// For all the answers of a case on a day.
    pub fn new(engine: &Engine, case: &Case, today: Date) -> Outlook {
        let evaluation = engine.evaluate(&case.facts, today);
        let guide = guide::build(engine, &case.facts, today, &evaluation);
        Outlook { evaluation, guide }
    }

    /// The steps, in order.
    pub fn steps(&self) -> Vec<ItemId> {
        self.guide.iter().flat_map(|guide| guide.steps.iter().map(|step| step.step)).collect()
    }
}

/// The facts that some case answers, in order, and whether the cases differ in them. What is typed and no answer counts.
pub fn facts(cases: &[Case]) -> Vec<(FactId, bool)> {
    let mut answered: Vec<FactId> = cases
        .iter()
        .flat_map(|case| {
            case.facts.answered().map(|(fact, _)| fact).chain(case.typed.iter().map(|(id, _)| *id))
        })
        .collect();
    answered.sort_unstable();
    answered.dedup();
    let of = |case: &Case, fact: FactId| {
        (case.facts.get(fact), case.typed.iter().find(|(id, _)| *id == fact).cloned())
    };
    let differs = |fact| differ(cases, |case| of(case, fact));
    answered.into_iter().map(|fact| (fact, differs(fact))).collect()
}

/// Whether something of these is not the same for all.
pub fn differ<T, V: PartialEq>(all: &[T], value: impl Fn(&T) -> V) -> bool {
    all.windows(2).any(|two| value(&two[0]) != value(&two[1]))
}

/// What stands in each of these lists.
pub fn shared(lists: &[Vec<ItemId>]) -> Vec<ItemId> {
    let Some((first, others)) = lists.split_first() else { return Vec::new() };
    let everywhere = |item: &&ItemId| others.iter().all(|list| list.contains(item));
    first.iter().filter(everywhere).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Answer;

    #[test]
    fn facts_are_told_apart_where_the_cases_differ() {
        let case = |answers: &[(FactId, Answer)]| Case {
            facts: answers.iter().copied().collect(),
            ..Case::default()
        };
        let one = case(&[(0, Answer::Choices(1)), (3, Answer::Choice(2))]);
        let mut two = case(&[(0, Answer::Choices(1)), (5, Answer::Unknown)]);
        assert_eq!(facts(&[one.clone(), two.clone()]), [(0, false), (3, true), (5, true)]);
        two.typed.push((9, "200".to_owned()));
        assert_eq!(facts(&[one, two]), [(0, false), (3, true), (5, true), (9, true)]);
        assert_eq!(facts(&[]), []);
    }

    #[test]
    fn what_all_lists_share_is_told_from_what_some_add() {
        assert_eq!(shared(&[vec![1, 2, 3], vec![3, 1], vec![1, 3, 4]]), [1, 3]);
        assert!(shared(&[vec![1], vec![]]).is_empty());
        assert!(shared(&[]).is_empty());
        assert!(differ(&[1, 1, 2], |n| *n));
        assert!(!differ(&[1, 1], |n| *n));
    }
}
