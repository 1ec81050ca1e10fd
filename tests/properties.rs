//! Properties of the engine over random answers: order never matters, more answers never move a decided route, a
//! complete set of answers always decides, the verdict agrees with reading the conditions one by one.

mod common;

use common::engine;
use proptest::prelude::*;
use secu_check::engine::{Answer, Facts, Truth, Verdict};
use secu_check::rulebook::date::Date;
use secu_check::rulebook::{Fact, FactId, Kind};

fn today() -> Date {
    Date(20_780)
}

/// Any answer to a fact; "I don't know" now and then, where it is offered.
fn answer(fact: &Fact, unknown: bool) -> BoxedStrategy<Answer> {
    let countries = engine().rulebook().countries.len() as u16;
    let choices = fact.choices.len() as u8;
    let known = match fact.kind {
        Kind::Choice | Kind::YesNo => (0..choices).prop_map(Answer::Choice).boxed(),
        // Few ticks: everything ticked at once is nobody's life.
        Kind::Choices => proptest::collection::vec(0..choices, 0..4)
            .prop_map(|ticks| Answer::Choices(ticks.into_iter().fold(0, |bits, tick| bits | 1 << tick)))
            .boxed(),
        Kind::Country => (0..countries).prop_map(Answer::Country).boxed(),
        Kind::Number { min, max } => (min..=max).prop_map(Answer::Number).boxed(),
        Kind::Date => (-400i32..100).prop_map(|days| Answer::Date(today().plus_days(days))).boxed(),
    };
    if unknown && fact.unknown { prop_oneof![9 => known, 1 => Just(Answer::Unknown)].boxed() } else { known }
}

fn person(unknown: bool) -> BoxedStrategy<Vec<(FactId, Answer)>> {
    let each: Vec<_> = engine()
        .rulebook()
        .facts
        .iter()
        .enumerate()
        .map(|(id, fact)| answer(fact, unknown).prop_map(move |answer| (id as FactId, answer)))
        .collect();
    each.boxed()
}

/// First match, condition by condition, without the diagrams.
fn first_match(facts: &Facts) -> Verdict {
    let rulebook = engine().rulebook();
    for (id, route) in rulebook.routes.iter().enumerate() {
        match facts.truth(rulebook, &rulebook.conditions[usize::from(route.when)], today()) {
            Truth::True => return Verdict::Route(id as u16),
            Truth::Unknown => return Verdict::Unsure,
            Truth::False => {}
        }
    }
    Verdict::Unsure
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn a_complete_set_of_answers_decides_and_agrees_with_the_conditions(answers in person(true)) {
        let facts: Facts = answers.into_iter().collect();
        let result = engine().evaluate(&facts, today());
        prop_assert_ne!(result.verdict, Verdict::Open);
        prop_assert_eq!(result.verdict, first_match(&facts));
        prop_assert_eq!(result.next, None);
        prop_assert!(!result.steps.is_empty());
        prop_assert!(!result.contacts.is_empty());
    }

    #[test]
    fn without_i_dont_know_there_is_always_a_route(answers in person(false)) {
        let facts: Facts = answers.into_iter().collect();
        prop_assert!(matches!(engine().verdict(&facts, today()), Verdict::Route(_)));
    }

    #[test]
    fn the_order_of_answers_never_matters_and_a_decided_route_stays(
        answers in person(true).prop_shuffle(),
    ) {
        let complete: Facts = answers.iter().copied().collect();
        let last = engine().evaluate(&complete, today());
        let mut facts = Facts::default();
        let mut decided = None;
        for (fact, answer) in answers {
            facts.set(fact, Some(answer));
            let now = engine().verdict(&facts, today());
            if let Some(before) = decided {
                prop_assert_eq!(now, before);
            }
            if now != Verdict::Open {
                decided = Some(now);
            }
        }
        prop_assert_eq!(engine().evaluate(&facts, today()), last);
    }

    #[test]
    fn a_fact_that_does_not_matter_changes_nothing(
        answers in person(true).prop_shuffle(), many in 0usize..28, other in person(true),
    ) {
        let facts: Facts = answers.iter().copied().take(many).collect();
        let before = engine().evaluate(&facts, today());
        let matters = engine().matters(&facts, today());
        prop_assert!(before.next.is_none_or(|next| matters[usize::from(next)]));
        for (fact, changed) in other {
            if !matters[usize::from(fact)] {
                prop_assert_eq!(&engine().evaluate(&facts.with(fact, changed), today()), &before);
                let mut without = facts.clone();
                without.set(fact, None);
                prop_assert_eq!(&engine().evaluate(&without, today()), &before);
            }
        }
    }

    #[test]
    fn changing_an_answer_and_changing_it_back_restores_the_result(
        answers in person(true), other in person(true), which in 0usize..64,
    ) {
        let facts: Facts = answers.iter().copied().collect();
        let before = engine().evaluate(&facts, today());
        let (fact, changed) = other[which % other.len()];
        let back = facts.with(fact, changed).with(fact, answers[which % answers.len()].1);
        prop_assert_eq!(engine().evaluate(&back, today()), before);
    }

    #[test]
    fn the_route_found_is_among_the_candidates_all_along(answers in person(false), many in 0usize..28) {
        let complete: Facts = answers.iter().copied().collect();
        let Verdict::Route(route) = engine().verdict(&complete, today()) else { return Ok(()) };
        let some: Facts = answers.iter().copied().take(many).collect();
        let result = engine().evaluate(&some, today());
        prop_assert!(result.candidates.contains(&route));
        prop_assert_eq!(result.candidates.len() == 1, matches!(result.verdict, Verdict::Route(_)));
    }

    #[test]
    fn the_interview_asks_within_the_bounds_it_announces(answers in person(true)) {
        let complete: Facts = answers.iter().copied().collect();
        let mut facts = Facts::default();
        let mut result = engine().evaluate(&facts, today());
        while result.verdict == Verdict::Open {
            let fact = result.next.unwrap();
            prop_assert_eq!(facts.get(fact), None);
            facts.set(fact, complete.get(fact));
            let next = engine().evaluate(&facts, today());
            let ((min, max), (min_after, max_after)) = (result.left.route, next.left.route);
            prop_assert!(min <= min_after + 1 && max > max_after, "{:?} then {:?}", result.left, next.left);
            result = next;
        }
        while let Some(fact) = result.next {
            prop_assert_eq!(facts.get(fact), None);
            facts.set(fact, complete.get(fact));
            let next = engine().evaluate(&facts, today());
            prop_assert_eq!(next.verdict, result.verdict);
            result = next;
        }
        prop_assert!(matches!(result.left.guide, Some((0, 0)) | None));
    }

    #[test]
    fn every_reason_is_an_answer_that_was_given(answers in person(false)) {
        let facts: Facts = answers.into_iter().collect();
        let Verdict::Route(route) = engine().verdict(&facts, today()) else { return Ok(()) };
        let why = engine().why(&facts, today(), route);
        prop_assert_eq!(why.earlier.len(), usize::from(route));
        for (_, first) in &why.earlier {
            prop_assert!(first.is_some(), "an earlier route is ruled out by nothing");
        }
        for reason in why.because.iter().chain(why.earlier.iter().filter_map(|(_, first)| first.as_ref())) {
            prop_assert_eq!(facts.get(reason.fact), Some(reason.answer));
        }
    }

    #[test]
    fn every_change_leads_where_it_says_and_never_touches_what_cannot_change(answers in person(false)) {
        let facts: Facts = answers.into_iter().collect();
        let now = engine().verdict(&facts, today());
        for change in engine().changes(&facts, today()) {
            prop_assert!(!engine().rulebook().facts[usize::from(change.fact)].fixed);
            let mut there = facts.with(change.fact, change.to);
            for (fact, answer) in &change.assumed {
                there.set(*fact, Some(*answer));
            }
            prop_assert_eq!(engine().verdict(&there, today()), Verdict::Route(change.route));
            prop_assert_ne!(Verdict::Route(change.route), now);
        }
    }
}
