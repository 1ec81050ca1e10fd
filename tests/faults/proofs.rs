//! Each proof on a small rulebook that breaks it: what it says, with the smallest answers that show it.

use super::fixture::{Root, valid};
use secu_check::proof::verify;
use secu_check::rulebook::compile::Compiled;
use secu_check::rulebook::date::Date;

const WORK: &str = "rulebook/routes/10-work.toml";
const REST: &str = "rulebook/routes/90-rest.toml";
const ADVICE: &str = "rulebook/advice/all.toml";
const OVERLAPS: &str = "rulebook/overlaps.toml";
const WORDS: [&str; 2] = ["locales/en/all.ftl", "locales/fr/all.ftl"];

fn compiled(root: &Root) -> Compiled {
    root.compile()
        .map_err(|faults| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>())
        .unwrap()
}

fn proofs(compiled: &Compiled, witnesses: bool) -> String {
    verify(compiled, Date::parse("2026-11-23").unwrap(), witnesses).text
}

/// What the broken proof whose claim has these words says, without its indent.
fn broken(compiled: &Compiled, claim: &str) -> String {
    let text = proofs(compiled, false);
    let mut lines = text.lines().skip_while(|line| !(line.starts_with("BROKEN") && line.contains(claim)));
    assert!(lines.next().is_some(), "nothing is said of “{claim}”:\n{text}");
    let said = lines.take_while(|line| line.starts_with(' '));
    said.map(|line| line.trim_start()).collect::<Vec<_>>().join("\n")
}

/// With one more route before the last.
fn with_route(mut root: Root, id: &str, when: &str, certainty: &str) -> Root {
    let route = format!(
        "\n[[route]]\nid = \"{id}\"\nwhen = \"{when}\"\ncertainty = \"{certainty}\"\nlaw = [\"CSS L160-1\"]\n\
         checked = 2026-11-23\nsteps = [\"ask\"]\ncontacts = [\"fund\"]\n"
    );
    root.0.get_mut(WORK).unwrap().push_str(&route);
    for file in WORDS {
        root.0.get_mut(file).unwrap().push_str(&format!("route-{id} = More\n    .summary = More.\n"));
    }
    root
}

/// With so many more yes/no questions, `more1` and on.
fn with_questions(mut root: Root, count: usize) -> Root {
    for index in 1..=count {
        let fact = format!("\n[[fact]]\nid = \"more{index}\"\nkind = \"yes_no\"\ntypical = \"yes\"\n");
        root.0.get_mut("rulebook/facts.toml").unwrap().push_str(&fact);
        for file in WORDS {
            root.0.get_mut(file).unwrap().push_str(&format!(
                "fact-more{index} = More?\n    .why = More.\nfact-more{index}-yes = Yes\n    .said = Yes.\n\
                 fact-more{index}-no = No\n    .said = No.\n"
            ));
        }
    }
    root
}

fn all_of(count: usize) -> String {
    (1..=count).map(|index| format!("more{index}")).collect::<Vec<_>>().join(" and ")
}

#[test]
fn a_new_overlap_names_both_routes_somebody_and_the_lines_to_add() {
    let root = with_route(valid(), "student", "situation has study", "settled");
    assert_eq!(
        broken(&compiled(&root), "pairs of routes overlap"),
        "`work` and, after it, `student` both fit: situation [study], cover ehic, nationality FR\n\
         is the order right? Then add to rulebook/overlaps.toml, with the reason as `en` and `fr`:\n\
         [[overlap]]\n\
         meet = [{ earlier = [\"work\"], later = [\"student\"] }]\n\
         `student` and, after it, `rest` both fit: situation [study], cover ehic\n\
         is the order right? Then add to rulebook/overlaps.toml, with the reason as `en` and `fr`:\n\
         [[overlap]]\n\
         meet = [{ earlier = [\"student\"], later = [\"rest\"] }]"
    );
}

#[test]
fn an_overlap_that_is_gone_is_taken_out() {
    let root = with_route(valid(), "student", "cover is s1 and situation has study", "settled").change(
        OVERLAPS,
        r#"later = ["rest"]"#,
        r#"later = ["student", "rest"]"#,
    );
    assert_eq!(
        broken(&compiled(&root), "pairs of routes overlap"),
        "`student` and, after it, `rest` both fit: situation [study], cover s1\n\
         is the order right? Then add to rulebook/overlaps.toml, with the reason as `en` and `fr`:\n\
         [[overlap]]\n\
         meet = [{ earlier = [\"student\"], later = [\"rest\"] }]\n\
         rulebook/overlaps.toml:8: `work` and `student` fit nobody together any more: take the pair out"
    );
}

#[test]
fn a_route_that_nobody_takes_names_who_takes_it() {
    let root = with_route(valid(), "french", "nationality is FR and cover is ehic", "settled");
    assert_eq!(
        broken(&compiled(&root), "each of 2 routes can be reached"),
        "french is never chosen: earlier routes take all of it\n\
         work takes: cover ehic, nationality FR"
    );
    let root = with_route(valid(), "nobody", "cover is ehic and cover is s1", "settled");
    assert_eq!(
        broken(&compiled(&root), "each of 2 routes can be reached"),
        "nobody is never chosen: earlier routes take all of it\n\
         its condition holds for nobody"
    );
}

#[test]
fn advice_papers_and_steps_that_nobody_sees() {
    let advice = valid().change(
        ADVICE,
        "age < 18 and not eu_like or cover is ehic and situation has work",
        "age < 18 and cover is s1 and situation has work",
    );
    let advice = compiled(&advice);
    assert_eq!(
        broken(&advice, "advices can be reached"),
        "minor is never shown: no route that it goes with is that of situation [work], cover s1, age 17"
    );
    assert_eq!(
        broken(&advice, "messages of the rulebook can be reached"),
        "advice-minor is never shown\n\
         advice-minor.text is never shown\n\
         fact-age is never shown\n\
         fact-age.why is never shown\n\
         fact-situation is never shown\n\
         fact-situation-study is never shown\n\
         fact-situation-study.said is never shown\n\
         fact-situation-work is never shown\n\
         fact-situation-work.said is never shown\n\
         fact-situation.why is never shown"
    );
    let paper = valid().change(
        "rulebook/documents.toml",
        "not resident",
        "not resident and nationality in EEA and cover is ehic",
    );
    assert_eq!(
        broken(&compiled(&paper), "papers can be reached"),
        "birth is never shown: no route that it goes with is that of cover ehic, nationality FR, resident no"
    );
    let step = valid().change(
        "rulebook/steps.toml",
        "arrival + 3 months before today",
        "arrival + 3 months before today and cover is s1 and cover is ehic",
    );
    assert_eq!(
        broken(&compiled(&step), "steps can be reached"),
        "join is never shown: its condition holds for nobody"
    );
}

#[test]
fn everything_that_is_shown_has_somebody_who_sees_it() {
    let text = proofs(&compiled(&valid()), true);
    for line in [
        "route work: cover ehic, nationality FR",
        "advice minor: situation [work], cover ehic, nationality FR",
        "paper birth: nationality DZ, resident no",
        "step join: cover ehic, nationality FR, arrival 2026-08-22",
        "contact fund: cover ehic",
        "message step-join: cover ehic, nationality FR, arrival 2026-08-22",
        "message fact-cover-s1.said: cover s1",
    ] {
        assert!(text.lines().any(|known| known.trim_start() == line), "{line} is not in\n{text}");
    }
    assert!(!proofs(&compiled(&valid()), false).contains("route work:"));
}

#[test]
fn rules_and_interview_that_differ_name_somebody() {
    let mut compiled = compiled(&valid());
    compiled.rulebook.routes.swap(0, 1);
    assert_eq!(
        broken(&compiled, "agree on every answer"),
        "rest: nationality DZ\n\
         work: nationality DZ\n\
         unsure: cover unknown, nationality FR"
    );
}

#[test]
fn a_question_that_changes_nothing_names_the_answers_before_it() {
    let mut compiled = compiled(&valid());
    let diagram = &mut compiled.rulebook.diagram;
    let root = diagram.verdict.as_node().unwrap();
    let node = &mut diagram.nodes[root];
    let first = node.children[0];
    node.children.fill(first);
    assert_eq!(broken(&compiled, "each question can change the route"), "cover: whatever is answered");
}

#[test]
fn too_many_questions_name_the_way_to_them() {
    let root = with_route(with_questions(valid(), 9), "long", &all_of(9), "settled");
    assert_eq!(
        broken(&compiled(&root), "at most 8 questions before the route"),
        "long: cover unknown, nationality CH, more1 yes, more2 yes, more3 yes, more4 yes, more5 yes, more6 yes, more7 yes, more8 yes, more9 yes\n\
         rest: cover unknown, nationality CH, more1 yes, more2 yes, more3 yes, more4 yes, more5 yes, more6 yes, more7 yes, more8 yes, more9 no"
    );
    let root = with_questions(valid(), 16).change(
        ADVICE,
        "age < 18 and not eu_like or cover is ehic and situation has work",
        &format!("situation has work and age < 18 and {}", all_of(16)),
    );
    assert_eq!(
        broken(&compiled(&root), "at most 16 questions in all"),
        "work: 2 before, then at most situation, arrival, age, more1, more2, more3, more4, more5, more6, more7, more8, more9, \
         more10, more11, more12, more13, more14, more15, more16"
    );
}

#[test]
fn an_unknown_that_promises_names_for_whom() {
    let root = with_route(valid(), "unsure", "cover is unknown and situation has work", "settled");
    assert_eq!(
        broken(&compiled(&root), "leads to a promise only if"),
        "unsure when cover is unknown: situation [work], nationality DZ"
    );
}

#[test]
fn a_result_without_a_step_names_whose() {
    let root = valid().change(REST, r#"steps = ["ask"]"#, r#"steps = ["join"]"#);
    assert_eq!(
        broken(&compiled(&root), "a next action and a contact"),
        "rest can end without a step or a contact: nationality DZ, arrival 2026-11-23"
    );
}

#[test]
fn a_phrase_never_to_show_names_its_message_and_who_reads_it() {
    let root = valid().change("locales/en/all.ftl", "route-work = Join", "route-work = Please join");
    assert_eq!(
        broken(&compiled(&root), "phrases never to show"),
        "en says “please” in route-work (shown to: cover ehic, nationality FR): Please join"
    );
    let root = valid().change(
        "locales/fr/folder/all.ftl",
        "sentence-hello = Bonjour.",
        "sentence-hello = Malheureusement.",
    );
    assert_eq!(
        broken(&compiled(&root), "phrases never to show"),
        "fr says “malheureusement” in sentence-hello: Malheureusement."
    );
}

#[test]
fn too_few_cases_and_too_many_questions_for_most_people() {
    assert_eq!(broken(&compiled(&valid()), "at least 2 of the 2 worked cases"), "rest has 0");
}
