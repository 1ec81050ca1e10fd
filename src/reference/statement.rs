//! Tests and answers as statements ("You work in France."), and dates counted from an answer.

use super::tongue::Tongue;
use super::words::{fill, named};
use crate::rulebook::answer::Answer;
use crate::rulebook::date::{Base, DateExpr};
use crate::rulebook::{AtomId, Compare, Fact, FactId, Kind, Test};
use maud::{Markup, html};

/// What a test says, or its opposite.
pub(super) enum Said {
    /// One statement.
    One(Markup),
    /// At least one of these is true; or, of the opposite, none is.
    Several(Vec<Markup>),
}

impl Tongue<'_> {
    /// What a test says. Its opposite is put into the statement itself where that reads well; else it is for the
    /// caller to say that it is false: the flag tells.
    pub(super) fn test(&self, atom: AtomId, holds: bool) -> (Said, bool) {
        let atom = &self.book.rules.atoms[usize::from(atom)];
        let fact = &self.book.rules.facts[usize::from(atom.fact)];
        let one = |statement: Markup| (Said::One(statement), holds);
        let whole = |statement: Markup| (Said::One(statement), true);
        match &atom.test {
            Test::Is(mask) => {
                let chosen: Vec<usize> = (0..fact.choices.len()).filter(|c| mask >> c & 1 == 1).collect();
                match chosen.as_slice() {
                    // The other of two answers is the plainest opposite.
                    [only] if fact.kind == Kind::YesNo => {
                        whole(self.choice(fact, if holds { *only } else { 1 - only.min(&1) }))
                    }
                    [only] => one(self.choice(fact, *only)),
                    all => {
                        (Said::Several(all.iter().map(|choice| self.choice(fact, *choice)).collect()), holds)
                    }
                }
            }
            Test::Has(option) => one(self.choice(fact, usize::from(*option))),
            Test::In(group) => whole(self.typed(fact, &self.belongs(usize::from(*group), holds))),
            Test::Number(compare, value) => {
                let phrase = match opposite_unless(*compare, holds) {
                    (Compare::Less, _) => self.words.under,
                    (Compare::AtMost, _) => self.words.at_most,
                    (Compare::AtLeast, _) => self.words.at_least,
                    (Compare::More, _) => self.words.over,
                    (Compare::Equal, true) => self.words.exactly,
                    (Compare::Equal, false) => self.words.other_than,
                };
                let value = fill(phrase, &[("n", &value.to_string())]);
                whole(self.typed(fact, &html! { (value) }))
            }
            Test::Date(left, compare, right) => whole(self.compared(left, *compare, right, holds)),
            Test::Unknown => {
                let phrase = if holds { self.words.is_unknown } else { self.words.is_not_unknown };
                let question = self.quoted(&self.plain(fact.question));
                whole(html! { (fill(phrase, &[("question", &question)])) })
            }
        }
    }

    fn choice(&self, fact: &Fact, index: usize) -> Markup {
        let Some(choice) = fact.choices.get(index) else { return Markup::default() };
        // "None of these" says nothing where "these" are on another page.
        match named(self.words.statements, &format!("{}-{}", fact.id, choice.id)) {
            Some(statement) => html! { (statement) },
            None => self.say(choice.said),
        }
    }

    /// The statement made of an answer that is not one of several.
    fn typed(&self, fact: &Fact, value: &Markup) -> Markup {
        if let Some((before, after)) =
            named(self.words.typed, &fact.id).and_then(|typed| typed.split_once("{value}"))
        {
            return html! { (before) (value) (after) };
        }
        match fact.said {
            Some(said) => self.say_with(said, value),
            None => html! { (self.say(fact.question)) " " (value) },
        }
    }

    /// A country of a group, or one outside it.
    fn belongs(&self, group: usize, inside: bool) -> Markup {
        let name = self.book.rules.groups.get(group).map_or("", String::as_str);
        let members = self.members(group);
        if let Some([within, without]) = named(self.words.country_groups, name) {
            let phrase = if inside { within } else { without };
            return html! { a href={ "countries.html#group-" (name) } { (phrase) } };
        }
        if let [only] = members.as_slice() {
            let country = self.country(*only);
            return html! {
                @if inside { (country) } @else { (fill(self.words.except, &[("country", country)])) }
            };
        }
        let phrase = if inside { self.words.in_group } else { self.words.not_in_group };
        html! { a href={ "countries.html#group-" (name) } { (fill(phrase, &[("group", name)])) } }
    }

    /// The countries of a group, by index.
    pub(super) fn members(&self, group: usize) -> Vec<usize> {
        let countries = self.book.rules.countries.iter().enumerate();
        let members = countries.filter(|(_, country)| country.groups >> group & 1 == 1);
        members.map(|(index, _)| index).collect()
    }

    /// "Your arrival: more than 3 months ago"; what is less usual as "3 months after your arrival: before 1 May".
    fn compared(&self, left: &DateExpr, compare: Compare, right: &DateExpr, holds: bool) -> Markup {
        let wanted = opposite_unless(compare, holds);
        let later = left.months >= 0 && left.days >= 0 && left.months + left.days > 0;
        let today = right.base == Base::Today && right.months == 0 && right.days == 0 && !right.month_end;
        let ago = match wanted {
            (Compare::Less, _) => Some(self.words.ago_more),
            (Compare::AtMost, _) => Some(self.words.ago_at_least),
            (Compare::Equal, true) => Some(self.words.ago_exactly),
            (Compare::Equal, false) => None,
            (Compare::AtLeast, _) => Some(self.words.ago_at_most),
            (Compare::More, _) => Some(self.words.ago_less),
        };
        if let Some(ago) = ago.filter(|_| later && today && !left.month_end) {
            let day = DateExpr { months: 0, days: 0, ..*left };
            let ago = fill(ago, &[("time", &self.time(left))]);
            return html! { (self.counted(&day, true)) (self.words.colon) (ago) };
        }
        let phrase = match wanted {
            (Compare::Less, _) => self.words.date_less,
            (Compare::AtMost, _) => self.words.date_at_most,
            (Compare::AtLeast, _) => self.words.date_at_least,
            (Compare::More, _) => self.words.date_more,
            (Compare::Equal, true) => self.words.date_equal,
            (Compare::Equal, false) => self.words.date_not_equal,
        };
        let right = fill(phrase, &[("date", &self.formula(right))]);
        html! { (self.counted(left, true)) (self.words.colon) (right) }
    }

    /// "3 months and 1 day"
    fn time(&self, date: &DateExpr) -> String {
        let month = self.count(&self.words.month, usize::from(date.months.unsigned_abs()));
        let day = self.count(&self.words.day, usize::from(date.days.unsigned_abs()));
        match (date.months, date.days) {
            (_, 0) => month,
            (0, _) => day,
            _ => format!("{month} {} {day}", self.words.and),
        }
    }

    /// "today + 3 months": exact, as the months are added before the days.
    fn formula(&self, date: &DateExpr) -> String {
        let mut text = match date.base {
            Base::Today => self.words.today.to_owned(),
            Base::Fixed(day) => self.date(day),
            Base::Fact(fact) => self.plain(self.book.rules.facts[usize::from(fact)].question),
        };
        let add = |text: String, number: i16, unit| {
            if number == 0 {
                return text;
            }
            let sign = if number < 0 { self.words.minus } else { self.words.plus };
            let amount = self.count(unit, usize::from(number.unsigned_abs()));
            format!("{text} {sign} {amount}")
        };
        text = add(text, date.months, &self.words.month);
        if date.month_end {
            text = fill(self.words.month_end, &[("date", &self.quoted(&text))]);
        }
        add(text, date.days, &self.words.day)
    }

    /// A day counted from an answer: "3 months and 1 day after the day you came".
    pub(super) fn day(&self, date: &DateExpr) -> Markup {
        self.counted(date, false)
    }

    /// The same, where it may begin a sentence.
    fn counted(&self, date: &DateExpr, begins: bool) -> Markup {
        let Base::Fact(fact) = date.base else {
            return html! { (self.formula(date)) };
        };
        let (months, days) = (date.months, date.days);
        let day = self.count(&self.words.day, usize::from(days.unsigned_abs()));
        let (phrase, rest) = match date.month_end {
            true => {
                (self.words.month_end_after, (days != 0).then(|| fill(self.words.then, &[("time", &day)])))
            }
            false if months == 0 && days == 0 => ("{day}", None),
            false if months < 0 || days < 0 => (self.words.before_day, None),
            false => (self.words.after_day, None),
        };
        let month = (self.words.ordinal)(usize::from(months.unsigned_abs()));
        let phrase = fill(phrase, &[("time", &self.time(date)), ("month", &month)]);
        let (before, after) = phrase.split_once("{day}").unwrap_or((&phrase, ""));
        html! {
            @if begins { (capital(before)) } @else { (before) }
            (self.day_link(fact, begins && before.is_empty()))
            (after)
            @if let Some(rest) = rest { ", " (rest) }
        }
    }

    /// The day that is asked for, as a link to its question.
    fn day_link(&self, fact: FactId, begins: bool) -> Markup {
        let question = &self.book.rules.facts[usize::from(fact)];
        let name = named(self.words.day_names, &question.id);
        let asked =
            || fill(self.words.day_given, &[("question", &self.quoted(&self.plain(question.question)))]);
        let name = name.map_or_else(asked, str::to_owned);
        html! { a href=(self.book.question(fact)) { @if begins { (capital(&name)) } @else { (name) } } }
    }

    /// An answer as statements, one for each ticked option.
    pub(super) fn said(&self, fact: FactId, answer: Answer) -> Vec<Markup> {
        let about = &self.book.rules.facts[usize::from(fact)];
        let value = match answer {
            Answer::Choice(choice) => return vec![self.choice(about, usize::from(choice))],
            Answer::Choices(0) => {
                let question = self.quoted(&self.plain(about.question));
                return vec![html! { (fill(self.words.none_ticked, &[("question", &question)])) }];
            }
            Answer::Choices(ticked) => {
                let options = (0..about.choices.len()).filter(|option| ticked >> option & 1 == 1);
                return options.map(|option| self.choice(about, option)).collect();
            }
            Answer::Unknown => {
                let question = self.quoted(&self.plain(about.question));
                return vec![html! { (fill(self.words.is_unknown, &[("question", &question)])) }];
            }
            Answer::Country(index) => self.country(usize::from(index)).to_owned(),
            Answer::Date(date) => self.date(date),
            Answer::Number(number) => number.to_string(),
        };
        vec![self.typed(about, &html! { (value) })]
    }
}

/// A phrase as the beginning of a sentence.
pub(super) fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

/// The comparison that holds where this one does or does not; the flag is false for "not equal", which has no sign.
fn opposite_unless(compare: Compare, holds: bool) -> (Compare, bool) {
    if holds {
        return (compare, true);
    }
    match compare {
        Compare::Less => (Compare::AtLeast, true),
        Compare::AtMost => (Compare::More, true),
        Compare::Equal => (Compare::Equal, false),
        Compare::AtLeast => (Compare::Less, true),
        Compare::More => (Compare::AtMost, true),
    }
}
