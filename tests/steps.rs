//! The order of the steps, as people read it, over all worked cases.

mod common;

use common::{compiled, engine};
use secu_check::engine::Facts;
use secu_check::guide;

/// A worked case as its person reads it: its name, its steps, whether each was due before that day.
type Read = (&'static str, Vec<&'static str>, Vec<bool>);

fn read() -> Vec<Read> {
    let steps = &engine().rulebook().steps;
    let read = |case: &'static secu_check::rulebook::compile::Case| {
        let facts: Facts = case.facts.iter().copied().collect();
        let guide = guide::build(engine(), &facts, case.today, &engine().evaluate(&facts, case.today))?;
        let names = guide.steps.iter().map(|step| steps[usize::from(step.step)].id.as_str()).collect();
        let late = guide.steps.iter().map(|step| step.by.is_some_and(|by| by < case.today)).collect();
        Some((case.id.as_str(), names, late))
    };
    compiled().cases.iter().filter_map(read).collect()
}

/// How many people read both steps; all read them in this order.
fn in_order(first: &str, second: &str) -> usize {
    let both = |(case, names, _): &Read| {
        let place = |name: &str| names.iter().position(|step| *step == name);
        let (before, after) = (place(first)?, place(second)?);
        assert!(before < after, "{case}: {names:?}");
        Some(())
    };
    read().iter().filter_map(both).count()
}

#[test]
fn what_helps_until_the_number_comes_stands_before_what_needs_it() {
    for needs_number in ["open-ameli-account", "order-card", "choose-doctor"] {
        assert!(in_order("send-care-sheets", needs_number) > 10, "{needs_number}");
    }
    assert!(in_order("send-care-sheets", "follow-up") > 10);
    assert!(in_order("send-s1106-work", "follow-up") > 10);
    assert!(in_order("follow-up", "appeal-in-time") > 2);
}

#[test]
fn a_child_and_a_renewal_go_with_the_file() {
    for later in ["send-civil-status", "send-care-sheets", "order-card"] {
        assert!(in_order("attach-child", later) > 0, "{later}");
        assert!(in_order("renew-permit", later) > 0, "{later}");
    }
    assert!(in_order("send-file-to-paris-desk", "attach-child-now") > 0, "talent");
    assert!(in_order("send-s1106-work", "attach-child") > 0);
}

#[test]
fn what_is_overdue_comes_first_and_what_only_waits_never_does() {
    let mut overdue = 0;
    for (case, names, late) in read() {
        assert!(!["send-care-sheets", "follow-up"].contains(&names[0]), "{case}: {names:?}");
        let renewal = names.iter().position(|step| *step == "renew-permit");
        if renewal.is_some_and(|place| late[place]) {
            assert_eq!(renewal, Some(0), "{case}: {names:?}");
            overdue += 1;
        }
    }
    assert!(overdue > 3, "{overdue}");
    assert!(in_order("ask-s1-pension", "keep-private-cover") > 0);
}
