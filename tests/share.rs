//! Codes of private links and of kept answers: what goes in comes out, or is named; a damaged code is noticed.
#![expect(clippy::unwrap_used, reason = "a test stops at what is not there")]

mod common;

use common::{compiled, engine};
use proptest::prelude::*;
use secu_check::engine::{Answer, Facts, Verdict};
use secu_check::guide::share::{Before, Dates, Opened, Unreadable, decode, encode};
use secu_check::guide::{Guide, build};
use secu_check::rulebook::compile::Case;
use secu_check::rulebook::date::Date;
use secu_check::rulebook::{Fact, FactId, Kind, Rulebook};

fn rulebook() -> &'static Rulebook {
    &compiled().rulebook
}

fn facts(case: &Case) -> Facts {
    case.facts.iter().copied().collect()
}

fn route(facts: &Facts, today: Date) -> Option<u16> {
    match engine().verdict(facts, today) {
        Verdict::Route(id) => Some(id),
        _ => None,
    }
}

fn fact(id: &str) -> FactId {
    rulebook().facts.iter().position(|fact| fact.id == id).unwrap() as FactId
}

fn choice(fact: &str, id: &str) -> (FactId, Answer) {
    let index = self::fact(fact);
    let choices = &rulebook().facts[usize::from(index)].choices;
    let at = choices.iter().position(|choice| choice.id == id).unwrap();
    (index, Answer::Choice(at as u8))
}

fn country(fact: &str, code: &[u8; 2]) -> (FactId, Answer) {
    let at = rulebook().countries.iter().position(|country| country.code == *code).unwrap();
    (self::fact(fact), Answer::Country(at as u16))
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The guide, without days that are over: the page does not show them.
fn guide(facts: &Facts, today: Date) -> Option<Guide> {
    let mut guide = build(engine(), facts, today, &engine().evaluate(facts, today))?;
    let ahead = |day: Option<Date>| day.filter(|day| *day >= today);
    guide.from = ahead(guide.from);
    for step in &mut guide.steps {
        (step.from, step.by) = (ahead(step.from), ahead(step.by));
    }
    Some(guide)
}

#[test]
fn every_case_leads_to_the_same_guide_after_its_link() {
    let mut months = 0;
    for case in &compiled().cases {
        let (facts, today) = (facts(case), case.today);
        let before = route(&facts, today);
        let code = encode(rulebook(), &facts, before, Dates::Month, today);
        assert!(code.len() <= 120, "{}: {} signs", case.id, code.len());
        let opened = decode(rulebook(), &code, today).unwrap();
        assert_eq!(guide(&opened.facts, today), guide(&facts, today), "{}", case.id);
        assert_eq!(engine().evaluate(&opened.facts, today), engine().evaluate(&facts, today), "{}", case.id);
        assert_eq!(opened.before, before.map(Before::Route), "{}", case.id);
        assert_eq!(opened.made, rulebook().date);
        assert_eq!((opened.again.len(), opened.gone), (0, 0), "{}", case.id);
        months += opened.months.len();
        // What stays on the device is exact.
        let kept = encode(rulebook(), &facts, before, Dates::Day, today);
        let kept = decode(rulebook(), &kept, today).unwrap();
        assert_eq!((kept.facts, kept.months.len()), (facts, 0), "{}", case.id);
    }
    assert!(months > 20, "days are left out where the month says enough: {months}");
}

#[test]
fn a_link_opened_later_never_says_what_is_not_known() {
    // Each case is opened again within two years: the day that was left out either changes nothing or is asked again.
    for case in &compiled().cases {
        let exact = facts(case);
        let code = encode(rulebook(), &exact, None, Dates::Month, case.today);
        for days in (0..730).step_by(73) {
            let today = case.today.plus_days(days);
            let opened = decode(rulebook(), &code, today).unwrap();
            let mut asked = opened.facts.clone();
            for fact in &opened.again {
                asked.set(*fact, exact.get(*fact));
            }
            assert_eq!(guide(&asked, today), guide(&exact, today), "{} after {days} days", case.id);
        }
    }
}

#[test]
fn the_day_is_left_out_only_once_nothing_hangs_on_it() {
    let today = date("2026-11-23");
    let opened = |arrival: &str| {
        let facts: Facts = [(fact("arrival"), Answer::Date(date(arrival)))].into_iter().collect();
        let code = encode(rulebook(), &facts, None, Dates::Month, today);
        let opened = decode(rulebook(), &code, today).unwrap();
        (opened.facts.get(fact("arrival")), opened.months.len())
    };
    // Three months are over on whatever day of May it was.
    assert_eq!(opened("2026-05-19"), (Some(Answer::Date(date("2026-05-01"))), 1));
    // In August it depends on the day.
    assert_eq!(opened("2026-08-19"), (Some(Answer::Date(date("2026-08-19"))), 0));
    // In October no day is far enough back, but the guide counts from it.
    assert_eq!(opened("2026-10-19"), (Some(Answer::Date(date("2026-10-19"))), 0));
}

#[test]
fn a_month_on_which_a_rule_hangs_later_is_asked_again() {
    // The link of a rulebook whose rules do not look at the arrival is opened with one whose rules do.
    let mut other = rulebook().clone();
    other.atoms.clear();
    other.steps.clear();
    other.routes.clear();
    let today = date("2026-11-23");
    let facts: Facts = [(fact("arrival"), Answer::Date(date("2026-08-19")))].into_iter().collect();
    let code = encode(&other, &facts, None, Dates::Month, today);
    let opened = decode(rulebook(), &code, today).unwrap();
    assert_eq!((opened.facts.get(fact("arrival")), &opened.again[..]), (None, &[fact("arrival")][..]));
    assert_eq!(decode(&other, &code, today).unwrap().months, [fact("arrival")]);
}

/// The founding case, its code as it was on the day this was written: links of then must open for ever.
#[test]
fn a_link_of_the_first_day_still_opens() {
    let today = date("2026-11-23");
    let situation = fact("situation");
    let search = rulebook().facts[usize::from(situation)].choices.iter().position(|c| c.id == "job_search");
    let facts: Facts = [
        (situation, Answer::Choices(1 << search.unwrap())),
        choice("cover", "none"),
        country("nationality", b"PT"),
        choice("income", "other"),
        choice("history", "came_to_study"),
        (fact("age"), Answer::Number(27)),
        (fact("permit_end"), Answer::Date(date("2027-02-28"))),
        (fact("arrival"), Answer::Date(date("2026-03-20"))),
        (fact("number"), Answer::Unknown),
        choice("children", "no"),
    ]
    .into_iter()
    .collect();
    let opened = decode(rulebook(), FIRST, today).unwrap();
    let mut wanted = facts.clone();
    wanted.set(fact("arrival"), Some(Answer::Date(date("2026-03-01"))));
    assert_eq!((opened.facts, opened.again.len(), opened.gone), (wanted, 0, 0));
    assert_eq!(opened.months, [fact("arrival")]);
    assert_eq!(opened.made, date("2026-11-23"));
    assert!(matches!(opened.before, Some(Before::Route(_))));
}

const FIRST: &str = "1AnWTgmB8wPEaWhb-9QUIFpotJU85xsRdgFGNlRDF76xEegAAbEcMIaByc-l3AhV";

#[test]
fn an_older_link_says_which_questions_changed() {
    let today = date("2026-11-23");
    let facts: Facts = [
        choice("cover", "s1"),
        choice("number", "nia"),
        choice("housing", "own"),
        country("nationality", b"PT"),
        (fact("arrival"), Answer::Date(date("2026-10-19"))),
        (fact("age"), Answer::Number(30)),
        (fact("permit_end"), Answer::Unknown),
        choice("children", "yes"),
        (fact("situation"), Answer::Choices(0b11)),
    ]
    .into_iter()
    .collect();
    let route = Some(3);
    let code = encode(rulebook(), &facts, route, Dates::Month, today);
    let mut later = rulebook().clone();
    let mut change = |id: &str, change: &dyn Fn(&mut Fact)| change(&mut later.facts[usize::from(fact(id))]);
    change("cover", &|fact| fact.choices.retain(|choice| choice.id != "s1"));
    change("situation", &|fact| fact.choices.retain(|choice| choice.id != "study"));
    change("housing", &|fact| fact.id = "lodging".to_owned());
    change("age", &|fact| fact.kind = Kind::Number { min: 0, max: 29 });
    change("permit_end", &|fact| fact.unknown = false);
    change("children", &|fact| fact.kind = Kind::Date);
    // Another order of options changes nothing.
    change("number", &|fact| fact.choices.reverse());
    later.routes.remove(3);
    let opened = decode(&later, &code, today).unwrap();
    let mut again = opened.again.clone();
    again.sort_unstable();
    let mut wanted = ["situation", "cover", "permit_end", "age", "children"].map(fact).to_vec();
    wanted.sort_unstable();
    assert_eq!((again, opened.gone, opened.before), (wanted, 1, Some(Before::Gone)));
    let number = fact("number");
    let Some(Answer::Choice(index)) = opened.facts.get(number) else { panic!("{opened:?}") };
    assert_eq!(later.facts[usize::from(number)].choices[usize::from(index)].id, "nia");
    assert_eq!(opened.facts.get(fact("arrival")), facts.get(fact("arrival")));
    assert_eq!(opened.facts.answered().count(), 3);
}

#[test]
fn facts_in_another_order_change_nothing() {
    let facts: Facts = [choice("cover", "s1"), choice("number", "nia")].into_iter().collect();
    let today = date("2026-11-23");
    let code = encode(rulebook(), &facts, None, Dates::Day, today);
    let mut later = rulebook().clone();
    later.facts.reverse();
    let opened = decode(&later, &code, today).unwrap();
    let ids: Vec<&str> =
        opened.facts.answered().map(|(id, _)| later.facts[usize::from(id)].id.as_str()).collect();
    assert_eq!(ids, ["number", "cover"]);
}

#[test]
fn signs_around_a_code_do_not_count_and_a_later_version_is_told_apart() {
    let today = date("2026-11-23");
    let read = |code: &str| decode(rulebook(), code, today);
    let empty = encode(rulebook(), &Facts::default(), None, Dates::Month, today);
    for text in [format!("#{empty}"), format!("{empty}."), format!(" <{empty}>)\u{a0}\n")] {
        assert_eq!(read(&text).unwrap().facts, Facts::default(), "{text}");
    }
    for text in ["", "#", "1", "AAAA", "é", "🙂🙂🙂🙂"] {
        assert_eq!(read(text), Err(Unreadable::Damaged), "{text}");
    }
    // The checksum is the same in all versions.
    let later = (0..1 << 18).find_map(|sum: u32| {
        let sign = |at: u32| {
            char::from(
                b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                    [(sum >> at & 63) as usize],
            )
        };
        let code = format!("2AAAA{}{}{}", sign(12), sign(6), sign(0));
        (read(&code) == Err(Unreadable::Newer)).then_some(code)
    });
    assert!(later.is_some());
}

fn answer(fact: &Fact) -> BoxedStrategy<Option<Answer>> {
    let countries = rulebook().countries.len() as u16;
    let choices = fact.choices.len() as u8;
    let known = match fact.kind {
        Kind::Choice | Kind::YesNo => (0..choices).prop_map(Answer::Choice).boxed(),
        Kind::Choices => (0..1_u64 << choices).prop_map(Answer::Choices).boxed(),
        Kind::Country => (0..countries).prop_map(Answer::Country).boxed(),
        Kind::Number { min, max } => (min..=max).prop_map(Answer::Number).boxed(),
        Kind::Date => (-719_162..=2_932_896).prop_map(|days| Answer::Date(Date(days))).boxed(),
    };
    let unknown = if fact.unknown { Just(Answer::Unknown).boxed() } else { known.clone() };
    prop_oneof![4 => known.prop_map(Some), 1 => unknown.prop_map(Some), 2 => Just(None)].boxed()
}

fn answers() -> BoxedStrategy<Facts> {
    let each: Vec<_> = rulebook().facts.iter().map(answer).collect();
    each.prop_map(|answers| {
        let given = answers.into_iter().enumerate();
        given.filter_map(|(id, answer)| Some((id as FactId, answer?))).collect()
    })
    .boxed()
}

fn equal(left: &Facts, right: &Facts) -> bool {
    left.answered().eq(right.answered())
}

proptest! {
    #[test]
    fn what_goes_in_comes_out(facts in answers(), days in -1000i32..1000) {
        let today = date("2026-11-23").plus_days(days);
        let kept = decode(rulebook(), &encode(rulebook(), &facts, None, Dates::Day, today), today).unwrap();
        prop_assert!(equal(&kept.facts, &facts));
        let linked = decode(rulebook(), &encode(rulebook(), &facts, None, Dates::Month, today), today).unwrap();
        for (id, answer) in facts.answered() {
            match (answer, linked.facts.get(id)) {
                (Answer::Date(day), Some(Answer::Date(first))) if linked.months.contains(&id) => {
                    prop_assert_eq!(first.month_end(), day.month_end());
                }
                (answer, opened) => prop_assert_eq!(opened, Some(answer)),
            }
        }
        prop_assert_eq!((linked.again.len(), linked.gone), (0, 0));
    }

    #[test]
    fn a_damaged_code_is_noticed(facts in answers(), at in 0usize..400, sign in "[A-Za-z0-9_-]", cut in 0usize..400) {
        let today = date("2026-11-23");
        let code = encode(rulebook(), &facts, Some(0), Dates::Day, today);
        let at = at % code.len();
        let changed = format!("{}{sign}{}", &code[..at], &code[at + 1..]);
        if changed != code {
            prop_assert!(decode(rulebook(), &changed, today).is_err(), "{} {}", code, changed);
        }
        let cut = cut % code.len();
        prop_assert!(decode(rulebook(), &code[..cut], today).is_err());
        prop_assert!(code.to_uppercase() == code || decode(rulebook(), &code.to_uppercase(), today).is_err());
    }

    #[test]
    fn anything_can_be_opened(text in "\\PC{0,80}|1[A-Za-z0-9_-]{0,80}") {
        let _: Result<Opened, Unreadable> = decode(rulebook(), &text, date("2026-11-23"));
    }

    /// Past the checksum too, as somebody could make it on purpose.
    #[test]
    fn anything_with_the_right_checksum_can_be_opened(body in "1[A-Za-z0-9_-]{0,60}") {
        let mut hash: u32 = 0x811C_9DC5;
        for byte in body.bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        let sum = hash ^ hash >> 18;
        let signs = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let end: String = [12, 6, 0].iter().map(|at| char::from(signs[(sum >> at & 63) as usize])).collect();
        let opened = decode(rulebook(), &format!("{body}{end}"), date("2026-11-23"));
        prop_assert_ne!(&opened, &Err(Unreadable::Newer));
        if let Ok(opened) = opened {
            engine().evaluate(&opened.facts, date("2026-11-23"));
        }
    }
}
