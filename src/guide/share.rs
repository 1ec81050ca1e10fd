//! The answers as a short code, for a private link and for what is kept on the device.
//!
//! A code is made of the 64 signs that an address leaves alone, each six bits:
//!
//! | signs | hold |
//! |---|---|
//! | 1 | the version, `1` |
//! | 3 | the date of the rulebook it was made with, in days since 2020 |
//! | 3 and more, each answer | its kind (3 bits), its fact ([`short::name`]), the answer |
//! | 3 | a checksum |
//!
//! Facts, options and routes stand there by fingerprints of their ids. So a code outlives changes of the rulebook:
//! what is no longer understood is left open and named. It holds no text, and no day of a date where the month says
//! as much (see [`Dates::Month`]).

use crate::engine::{Answer, Facts};
use crate::rulebook::date::{Base, Date, DateExpr};
use crate::rulebook::{Compare, Fact, FactId, Kind, RouteId, Rulebook, Test, short};

/// How exact the dates of a code are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dates {
    /// The month, unless a rule still hangs on the day: for links.
    Month,
    /// The day: for what stays on the device.
    Day,
}

/// What a code says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The answers that are still understood.
    pub facts: Facts,
    /// Dates of which only the month is known. In `facts` the first day stands for it: show the month.
    pub months: Vec<FactId>,
    /// Questions to ask again: the question or the option changed, or a rule now hangs on the day of a month.
    pub again: Vec<FactId>,
    /// How many answers belong to questions that are no longer asked.
    pub gone: u8,
    /// The route it led to when it was made, if it was decided.
    pub before: Option<Before>,
    /// The date of the rulebook it was made with.
    pub made: Date,
}

/// The route that a code led to when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// This one.
    Route(RouteId),
    /// One that is no more.
    Gone,
}

/// Why a code says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A part is missing or was changed on the way.
    Damaged,
    /// It was made by a later version of this program.
    Newer,
}

const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VERSION: u8 = b'1';
/// 2020-01-01
const EPOCH: i32 = 18_262;
/// Makes numbers and days positive.
const MIDDLE: i32 = 1 << 23;
/// How many signs a name, a checksum or a month, an option or a country, and a number or a day take.
const NAME: usize = 3;
const OPTION: usize = 2;
const NUMBER: usize = 4;

const UNKNOWN: u32 = 0;
const CHOICE: u32 = 1;
const CHOICES: u32 = 2;
const COUNTRY: u32 = 3;
const MONTH: u32 = 4;
const DAY: u32 = 5;
const VALUE: u32 = 6;
const ROUTE: u32 = 7;

/// The code of these answers. `route` is the one they lead to, so that a later version can say that it changed.
pub fn encode(
    rulebook: &Rulebook,
    facts: &Facts,
    route: Option<RouteId>,
    dates: Dates,
    today: Date,
) -> String {
    let mut code = Code(String::from(char::from(VERSION)));
    code.push(NAME, (rulebook.date.0 - EPOCH) as u32);
    for (id, answer) in facts.answered() {
        let Some(fact) = rulebook.facts.get(usize::from(id)) else { continue };
        let mut head = |kind: u32| code.push(NAME, kind << 15 | short::name(&fact.id));
        let option = |index: usize| fact.choices.get(index).map_or(0, |choice| short::option(&choice.id));
        match answer {
            Answer::Unknown => head(UNKNOWN),
            Answer::Choice(index) => {
                head(CHOICE);
                code.push(OPTION, option(usize::from(index)));
            }
            Answer::Choices(ticked) => {
                head(CHOICES);
                code.push(1, ticked.count_ones());
                for index in (0..fact.choices.len()).filter(|index| ticked >> index & 1 == 1) {
                    code.push(OPTION, option(index));
                }
            }
            Answer::Country(index) => {
                head(COUNTRY);
                let letters =
                    rulebook.countries.get(usize::from(index)).map_or([0; 2], |country| country.code);
                code.push(OPTION, letters.iter().fold(0, |all, letter| all * 64 + u32::from(letter & 63)));
            }
            Answer::Date(date) if dates == Dates::Month && month_says_enough(rulebook, id, date, today) => {
                head(MONTH);
                let (year, month, _) = date.ymd();
                code.push(NAME, year as u32 * 12 + month - 1);
            }
            Answer::Date(date) => {
                head(DAY);
                code.push(NUMBER, (date.0 + MIDDLE) as u32);
            }
            Answer::Number(number) => {
                head(VALUE);
                code.push(NUMBER, (number + MIDDLE) as u32);
            }
        }
    }
    if let Some(route) = route.and_then(|id| rulebook.routes.get(usize::from(id))) {
        code.push(NAME, ROUTE << 15 | short::name(&route.id));
    }
    let checksum = checksum(code.0.as_bytes());
    code.push(NAME, checksum);
    code.0
}

/// What a code says on this day. Signs around it that belong to no code (`#`, a full stop) do not count.
///
/// # Errors
/// When a part is missing or was changed, or a later version made it.
pub fn decode(rulebook: &Rulebook, code: &str, today: Date) -> Result<Opened, Unreadable> {
    let code = code.trim_matches(|sign: char| !sign.is_ascii() || value(sign as u8).is_none()).as_bytes();
    let length = code.len().saturating_sub(NAME);
    let (body, end) = code.split_at(length);
    if (Rest { signs: end }).take(NAME) != Some(checksum(body)) {
        return Err(Unreadable::Damaged);
    }
    match body.split_first() {
        Some((&VERSION, signs)) => opened(rulebook, Rest { signs }, today).ok_or(Unreadable::Damaged),
        Some(_) => Err(Unreadable::Newer),
        None => Err(Unreadable::Damaged),
    }
}

fn opened(rulebook: &Rulebook, mut rest: Rest<'_>, today: Date) -> Option<Opened> {
    let mut opened = Opened { made: Date(rest.take(NAME)? as i32 + EPOCH), ..Opened::default() };
    while !rest.signs.is_empty() {
        let head = rest.take(NAME)?;
        let (kind, name) = (head >> 15, head & 0x7FFF);
        if kind == ROUTE {
            let found = rulebook.routes.iter().position(|route| short::name(&route.id) == name);
            opened.before = Some(found.map_or(Before::Gone, |id| Before::Route(id as RouteId)));
            continue;
        }
        // The answer is read even if its fact is gone: the next one begins after it.
        let found = rulebook.facts.iter().position(|fact| short::name(&fact.id) == name);
        let fact = found.and_then(|id| rulebook.facts.get(id));
        let answer = rest.answer(rulebook, fact, kind)?;
        let Some(id) = found.map(|id| id as FactId) else {
            opened.gone = opened.gone.saturating_add(1);
            continue;
        };
        match answer {
            Some(Answer::Date(date)) if kind == MONTH && !month_says_enough(rulebook, id, date, today) => {
                opened.again.push(id);
            }
            Some(answer) => {
                opened.facts.set(id, Some(answer));
                if kind == MONTH {
                    opened.months.push(id);
                }
            }
            None => opened.again.push(id),
        }
    }
    Some(opened)
}

/// Whether nothing hangs on the day, now or later: every test of this date says the same for all days of the month,
/// and each day that is counted from it is over or the same.
fn month_says_enough(rulebook: &Rulebook, id: FactId, date: Date, today: Date) -> bool {
    let last = date.month_end();
    let (year, month, _) = date.ymd();
    let Some(first) = Date::new(year, month, 1) else { return false };
    let over = |expr: &DateExpr| {
        expr.base != Base::Fact(id) || expr.apply(first) == expr.apply(last) || expr.apply(last) < today
    };
    // But for `is`, each test is monotonic in its date: the ends speak for what is between them.
    let tests = rulebook.atoms.iter().filter(|atom| atom.fact == id).all(|atom| match &atom.test {
        Test::Date(_, Compare::Equal, _) => false,
        Test::Date(..) => {
            let truth = |date| atom.truth(Answer::Date(date), &rulebook.countries, today);
            truth(first) == truth(last)
        }
        _ => true,
    });
    let steps = rulebook.steps.iter().flat_map(|step| [&step.from, &step.by]);
    tests && rulebook.routes.iter().map(|route| &route.from).chain(steps).flatten().all(over)
}

/// A code being written.
struct Code(String);

impl Code {
    /// Adds the lowest bits of a number, six a sign.
    #[inline(never)]
    fn push(&mut self, signs: usize, bits: u32) {
        for sign in (0..signs).rev() {
            self.0.push(char::from(SIGNS[(bits >> (6 * sign) & 63) as usize]));
        }
    }
}

/// What is left of a code.
struct Rest<'a> {
    signs: &'a [u8],
}

impl Rest<'_> {
    /// The number in the next signs.
    #[inline(never)]
    fn take(&mut self, signs: usize) -> Option<u32> {
        let (taken, rest) = self.signs.split_at_checked(signs)?;
        self.signs = rest;
        taken.iter().try_fold(0, |bits, sign| Some(bits << 6 | value(*sign)?))
    }

    /// The next answer. The outer `None`: it is cut off; the inner one: the fact takes no such answer (any more).
    fn answer(&mut self, rulebook: &Rulebook, fact: Option<&Fact>, kind: u32) -> Option<Option<Answer>> {
        let option = |bits: u32| fact?.choices.iter().position(|choice| short::option(&choice.id) == bits);
        let of = |accepted: fn(&Kind) -> bool| fact.filter(|fact| accepted(&fact.kind));
        let date = of(|kind| matches!(kind, Kind::Date)).is_some();
        Some(match kind {
            UNKNOWN => fact.filter(|fact| fact.unknown).map(|_| Answer::Unknown),
            CHOICE => {
                let index = option(self.take(OPTION)?);
                of(|kind| matches!(kind, Kind::Choice | Kind::YesNo))
                    .and(index)
                    .map(|index| Answer::Choice(index as u8))
            }
            CHOICES => {
                let mut ticked = of(|kind| matches!(kind, Kind::Choices)).map(|_| 0);
                for _ in 0..self.take(1)? {
                    let index = option(self.take(OPTION)?);
                    ticked = ticked.zip(index).map(|(ticked, index)| ticked | 1 << index);
                }
                ticked.map(Answer::Choices)
            }
            COUNTRY => {
                let bits = self.take(OPTION)?;
                let code = [(bits >> 6) as u8 | 64, bits as u8 & 63 | 64];
                let index = rulebook.countries.iter().position(|country| country.code == code);
                of(|kind| matches!(kind, Kind::Country)).and(index).map(|index| Answer::Country(index as u16))
            }
            MONTH => {
                let months = self.take(NAME)?;
                let first = Date::new((months / 12) as i32, months % 12 + 1, 1);
                first.filter(|_| date).map(Answer::Date)
            }
            DAY => {
                let day = Date(self.take(NUMBER)? as i32 - MIDDLE);
                (date && (1..=9999).contains(&day.ymd().0)).then_some(Answer::Date(day))
            }
            _ => {
                let number = self.take(NUMBER)? as i32 - MIDDLE;
                let fits = |fact: &Fact| matches!(fact.kind, Kind::Number { min, max } if (min..=max).contains(&number));
                fact.is_some_and(fits).then_some(Answer::Number(number))
            }
        })
    }
}

/// The six bits of a sign.
fn value(sign: u8) -> Option<u32> {
    SIGNS.iter().position(|other| *other == sign).map(|at| at as u32)
}

fn checksum(signs: &[u8]) -> u32 {
    let all = short::fingerprint(signs);
    (all ^ all >> 18) & 0x3_FFFF
}
