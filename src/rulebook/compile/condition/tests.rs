//! What conditions become, and what is said about those that become nothing.

use super::*;
use crate::rulebook::compile::files::Source;
use crate::rulebook::date::Date;
use crate::rulebook::{Choice, Compare, Kind, Msg, Test};
use std::rc::Rc;

fn text(value: &str) -> Text {
    let file = format!("when = {value:?}");
    let source = Rc::new(Source { file: "a.toml".into(), text: file.clone() });
    Text::new(&source, 7..file.len(), value)
}

fn fact(id: &str, kind: Kind, choices: &[&str]) -> Fact {
    let choice = |id: &&str| Choice {
        id: (*id).to_owned(),
        label: Msg(0),
        hint: None,
        said: Msg(0),
        change: None,
        heading: None,
    };
    Fact {
        id: id.into(),
        kind,
        choices: choices.iter().map(choice).collect(),
        unknown: id == "cover" || id == "arrival",
        fixed: false,
        typical: None,
        question: Msg(0),
        why: Msg(0),
        help: None,
        said: None,
    }
}

fn scope(faults: &Faults) -> Scope<'_> {
    let mut scope = Scope::new(&Countries::default(), faults);
    scope.countries = ["DZ", "CH", "FR"].map(str::to_owned).into();
    scope.columns = ["EEA", "UK_past"].map(str::to_owned).into();
    scope.facts = vec![
        fact("studies", Kind::YesNo, &["no", "yes"]),
        fact("cover", Kind::Choice, &["ehic", "s1", "none"]),
        fact("situation", Kind::Choices, &["work", "study"]),
        fact("nationality", Kind::Country, &[]),
        fact("age", Kind::Number { min: 0, max: 120 }, &[]),
        fact("arrival", Kind::Date, &[]),
        fact("permit_end", Kind::Date, &[]),
    ];
    for id in
        ["studies", "cover", "situation", "nationality", "age", "arrival", "permit_end", "eu_like", "later"]
    {
        scope.names.add(&text(id), faults);
    }
    scope.derived = vec![None, None];
    let eu_like = scope.expr(&text("nationality in [EEA, CH]"));
    scope.derived[0] = Some(eu_like);
    scope
}

/// An expression as a person can read it.
fn show(expr: &Expr, scope: &Scope<'_>) -> String {
    let join = |parts: &[Expr], word: &str| {
        parts.iter().map(|part| show(part, scope)).collect::<Vec<_>>().join(word)
    };
    match expr {
        Expr::Constant(value) => value.to_string(),
        Expr::Not(inner) => format!("!{}", show(inner, scope)),
        Expr::And(parts) => format!("({})", join(parts, " & ")),
        Expr::Or(parts) => format!("({})", join(parts, " | ")),
        Expr::Atom(id) => {
            let atom = &scope.atoms[usize::from(*id)];
            let fact = &scope.facts[usize::from(atom.fact)].id;
            match &atom.test {
                Test::Is(mask) => format!("{fact}:{mask:b}"),
                Test::Has(bit) => format!("{fact}#{bit}"),
                Test::In(group) => format!("{fact}@{}", scope.groups[usize::from(*group)]),
                Test::Number(compare, number) => format!("{fact} {compare:?} {number}"),
                Test::Unknown => format!("{fact}?"),
                Test::Date(left, compare, right) => {
                    let side = |date: &DateExpr| {
                        let end = if date.month_end { " end" } else { "" };
                        format!("{:?} {}m{end} {}d", date.base, date.months, date.days)
                    };
                    format!("{} {compare:?} {}", side(left), side(right))
                }
            }
        }
    }
}

fn compiled(condition: &str) -> String {
    let faults = Faults::default();
    let mut scope = scope(&faults);
    let expr = scope.expr(&text(condition));
    let shown = show(&expr, &scope);
    let faults = faults.take();
    assert!(faults.is_empty(), "{condition}: {}", faults[0]);
    shown
}

/// The part of the condition that is marked, the message and the hint.
fn faulty(condition: &str) -> String {
    let faults = Faults::default();
    scope(&faults).expr(&text(condition));
    let said = faults.take().into_iter().map(|fault| {
        let marked: String = fault.text.chars().skip(fault.column - 1).take(fault.width).collect();
        let hint = fault.hint.map(|hint| format!(" / {hint}")).unwrap_or_default();
        format!("[{marked}] {}{hint}", fault.message)
    });
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn each_kind_of_fact_has_its_tests() {
    assert_eq!(compiled("studies"), "studies:10");
    assert_eq!(compiled("not studies"), "!studies:10");
    assert_eq!(compiled("cover is s1"), "cover:10");
    assert_eq!(compiled("cover in [ehic, none]"), "cover:101");
    assert_eq!(compiled("cover is unknown"), "cover?");
    assert_eq!(compiled("situation has study"), "situation#1");
    assert_eq!(compiled("nationality is DZ"), "nationality@DZ");
    assert_eq!(compiled("nationality in UK_past"), "nationality@UK_past");
    assert_eq!(compiled("nationality in [DZ, EEA]"), "(nationality@DZ | nationality@EEA)");
    assert_eq!(
        compiled("age < 18 or age >= 60 or age is -1"),
        "(age Less 18 | age AtLeast 60 | age Equal -1)"
    );
}

#[test]
fn dates_are_moved_and_compared() {
    assert_eq!(compiled("arrival before today"), "Fact(5) 0m 0d Less Today 0m 0d");
    assert_eq!(compiled("arrival + 3 months + 1 day <= today"), "Fact(5) 3m 1d AtMost Today 0m 0d");
    assert_eq!(compiled("today - 2 days > arrival"), "Fact(5) 0m 0d Less Today 0m -2d");
    assert_eq!(
        compiled("month_end(arrival + 6 months) + 1 day is today"),
        "Fact(5) 6m end 1d Equal Today 0m 0d"
    );
    let day = Date::parse("2024-02-29").unwrap();
    assert_eq!(
        compiled("arrival after 2023-11-29 + 3 months"),
        format!("Fact(5) 0m 0d More Fixed({day:?}) 0m 0d")
    );
    assert_eq!(compiled("arrival is unknown"), "arrival?");
}

#[test]
fn not_binds_most_then_and_then_or() {
    assert_eq!(compiled("not studies and age > 3 or age < 2"), "((!studies:10 & age More 3) | age Less 2)");
    assert_eq!(compiled("not (studies or age > 3)"), "!(studies:10 | age More 3)");
}

#[test]
fn what_means_the_same_becomes_the_same() {
    assert_eq!(compiled("true"), "true");
    assert_eq!(compiled("not not studies"), "studies:10");
    assert_eq!(compiled("studies and (studies and studies)"), "studies:10");
    assert_eq!(
        compiled("eu_like and eu_like or nationality is DZ"),
        "(nationality@EEA | nationality@CH | nationality@DZ)"
    );
    let faults = Faults::default();
    let mut scope = scope(&faults);
    assert_eq!(scope.condition(&text("today > arrival")), scope.condition(&text("(arrival before today)")));
}

#[test]
fn tidying_leaves_the_tests_of_conditions_only_in_the_order_of_facts() {
    let faults = Faults::default();
    let mut scope = scope(&faults);
    scope.condition(&text("age > 3 and not studies"));
    scope.tidy();
    assert_eq!(scope.atoms.len(), 2);
    assert_eq!(scope.atoms[1].test, Test::Number(Compare::More, 3));
    assert_eq!(show(&scope.conditions[0], &scope), "(age More 3 & !studies:10)");
}

#[test]
fn unknown_names_are_told_with_the_nearest() {
    assert_eq!(
        faulty("nationalty in EEA"),
        "[nationalty] unknown fact `nationalty` / did you mean `nationality`?"
    );
    assert_eq!(faulty("cover is s2"), "[s2] `cover` has no choice `s2` / did you mean `s1`?");
    assert_eq!(faulty("cover in [s1, eu]"), "[eu] `cover` has no choice `eu` / known: `ehic`, `s1`, `none`");
    assert_eq!(faulty("nationality in EAA"), "[EAA] unknown country `EAA` / did you mean `EEA`?");
    assert_eq!(faulty("today before arival"), "[arival] unknown date `arival` / did you mean `arrival`?");
    assert_eq!(
        faulty("later"),
        "[later] the derived fact `later` is not made yet here / a derived fact may use those above it only"
    );
}

#[test]
fn wrong_types_are_told_with_what_is_accepted() {
    assert_eq!(
        faulty("nationality < 3"),
        "[<] `nationality` is a country: `<` does not apply / \
         accepted: `nationality is FR`, `nationality in EEA`, `nationality in [FR, EEA]`"
    );
    assert_eq!(
        faulty("nationality is arrival"),
        "[arrival] `arrival` is a date, not a country / countries are named by their ISO 3166 code, as `FR`"
    );
    assert_eq!(faulty("arrival before nationality"), "[nationality] `nationality` is a country, not a date");
    assert_eq!(faulty("arrival < eu_like"), "[eu_like] `eu_like` is a derived fact, not a date");
    assert_eq!(faulty("arrival < 3"), "[3] expected a date, found `3`");
    assert_eq!(faulty("age < s1"), "[s1] expected a whole number to compare `age` with, found `s1`");
    assert_eq!(faulty("cover is 3"), "[3] expected an option of `cover`, found `3`");
    assert_eq!(
        faulty("age before 3"),
        "[before] `age` is a number: `before` does not apply / accepted: `age >= 0`"
    );
    assert_eq!(
        faulty("cover"),
        "[cover] `cover` is a choice: it cannot stand alone / accepted: `cover is ehic`, `cover in [ehic, s1]`"
    );
    assert_eq!(
        faulty("(arrival)").lines().next().unwrap_or_default().split(" / ").next().unwrap_or_default(),
        "[arrival] `arrival` is a date: it cannot stand alone"
    );
    assert_eq!(
        faulty("situation is work"),
        "[is] `situation` is a set of choices: `is` does not apply / accepted: `situation has work`"
    );
    assert_eq!(
        faulty("studies is yes"),
        "[is] `studies` is a yes/no fact: `is` does not apply / accepted: `studies`, `not studies`"
    );
    assert_eq!(
        faulty("eu_like is yes"),
        "[is] `eu_like` is a derived fact: it holds or not / write `eu_like` or `not eu_like`"
    );
    assert_eq!(
        faulty("nationality is EEA"),
        "[EEA] `EEA` is a group of countries / write `nationality in EEA`"
    );
    assert_eq!(
        faulty("age is unknown"),
        "[unknown] `age` is never answered with \"I don't know\" / give `age` the key `unknown = true`"
    );
    assert_eq!(
        faulty("situation is unknown"),
        "[unknown] `situation` is never answered with \"I don't know\""
    );
}

#[test]
fn dates_that_cannot_be_kept_are_refused() {
    assert_eq!(
        faulty("arrival before permit_end"),
        "[arrival before permit_end] a test reads one fact: two dates the person gives cannot be compared"
    );
    assert_eq!(
        faulty("today before 2026-01-01"),
        "[today before 2026-01-01] neither of these dates comes from a fact"
    );
    assert_eq!(faulty("arrival > 2026-02-30"), "[2026-02-30] `2026-02-30` is not a date");
    assert_eq!(
        faulty("arrival + 1 day + 3 months > today"),
        "[+ 3 months] months come before days and `month_end` / write `arrival + 3 months + 1 day`, `month_end(arrival + 3 months)`"
    );
    assert_eq!(
        faulty("month_end(arrival + 1 day) > today"),
        "[month_end(arrival + 1 day)] inside `month_end` only months can be added or taken away"
    );
    assert_eq!(
        faulty("arrival + 2 years > today"),
        "[years] dates are moved by months and days / write `24 months`"
    );
    assert_eq!(faulty("arrival + 3 > today"), "[>] expected `months` or `days`, found `>`");
    assert_eq!(
        faulty("arrival + 99999 days > today"),
        "[+ 99999 days] this is more than a date can be moved"
    );
}

#[test]
fn what_is_no_sentence_of_the_language_is_told_where_it_ends() {
    assert_eq!(faulty("studies and"), "[d] the condition ends here, but a fact must follow");
    assert_eq!(faulty("(studies"), "[s] the condition ends here, but `)` must follow");
    assert_eq!(
        faulty("studies studies"),
        "[studies] `studies` is a yes/no fact: `studies` does not apply / accepted: `studies`, `not studies`"
    );
    assert_eq!(faulty("age > 3 4"), "[4] expected `and`, `or` or the end of the condition, found `4`");
    assert_eq!(
        faulty("cover is not s1"),
        "[not] `is not` is not part of the language / write `not (cover is …)`"
    );
    assert_eq!(faulty("studies == 1"), "[=] `=` means nothing in a condition / write `is`");
    assert_eq!(
        faulty("cover is 'é'"),
        "['] `'` means nothing in a condition / names are written without quotes"
    );
    assert_eq!(faulty("true and studies"), "[true] `true` can only stand alone, as the whole condition");
    assert_eq!(faulty("18 > age"), "[18] expected a fact, found `18`");
    assert_eq!(faulty(""), "[\"] the condition ends here, but a fact must follow");
}

#[test]
fn one_run_shows_all_faults_of_meaning() {
    assert_eq!(faulty("studis and cover is s2 or not (arrival and aeg > 3)").lines().count(), 4);
}

#[test]
fn there_are_64_groups_at_most() {
    let faults = Faults::default();
    let mut scope = scope(&faults);
    scope.countries = (0..70).map(|at| format!("C{at}")).collect();
    for at in 0..62 {
        scope.expr(&text(&format!("nationality is C{at}")));
    }
    assert!(faults.take().is_empty());
    scope.expr(&text("nationality is C62"));
    assert_eq!(faults.take()[0].message, "more than 64 countries and groups are named in conditions");
}
