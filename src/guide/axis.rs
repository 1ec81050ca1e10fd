//! The axis of the time line's picture: where days are between its ends, to scale.

use super::timeline::Line;
use crate::rulebook::date::Date;
use crate::rulebook::folder::EntryKind;

/// Where days are, in thousandths of the width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The first day of a month.
    pub first: Date,
    /// The last day of a month.
    pub last: Date,
    /// Today.
    pub today: Date,
}

/// So many months before today are drawn at most, so many after it at least and at most: what is farther away stands at
/// the edge.
const BEFORE: i32 = 9;
const SOON: i32 = 3;
const FAR: i32 = 18;

impl Axis {
    /// The axis for these lines.
    pub fn new(lines: &[&Line], today: Date) -> Axis {
        let days = || lines.iter().flat_map(|line| [line.from, line.until]).flatten();
        let first = days().min().unwrap_or(today).min(today).max(today.plus_months(-BEFORE));
        let last = days().max().unwrap_or(today).max(today.plus_months(SOON)).min(today.plus_months(FAR));
        let (year, month, _) = first.ymd();
        Axis { first: Date::new(year, month, 1).unwrap_or(first), last: last.month_end(), today }
    }

    /// Where a day is.
    pub fn at(&self, day: Date) -> i32 {
        let all = (self.last.0 - self.first.0).max(1);
        ((day.0 - self.first.0).clamp(0, all) * 1000 + all / 2) / all
    }

    /// The first days of the months after the first.
    pub fn months(&self) -> impl Iterator<Item = Date> + '_ {
        (1..).map(|count| self.first.plus_months(count)).take_while(|day| *day <= self.last)
    }

    /// Where the days of a line begin and end. What has no last day goes on; what has no first begins today.
    pub fn span(&self, line: &Line) -> (i32, i32) {
        let end = line.until.map_or(1000, |day| self.at(day));
        let start = match (line.from, line.kind) {
            (Some(day), _) => self.at(day),
            (None, EntryKind::End) => end,
            (None, _) => self.at(self.today).min(end),
        };
        (start, end.max(start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::timeline::{Moment, What};

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn line(kind: EntryKind, from: Option<&str>, until: Option<&str>) -> Line {
        let (from, until) = (from.map(day), until.map(day));
        Line { what: What::Entry(0), kind, from, until, moment: Moment::Ahead }
    }

    #[test]
    fn days_are_to_scale_between_whole_months() {
        let wait = line(EntryKind::Expect, Some("2027-01-01"), Some("2027-07-01"));
        let act = line(EntryKind::Deadline, None, Some("2027-02-28"));
        let axis = Axis::new(&[&wait, &act], day("2026-11-23"));
        assert_eq!((axis.first, axis.last), (day("2026-11-01"), day("2027-07-31")));
        assert_eq!((axis.at(axis.first), axis.at(axis.last)), (0, 1000));
        // 61 and 242 of 272 days.
        assert_eq!(axis.span(&wait), (224, 890));
        assert_eq!(axis.span(&act), (81, 438), "a deadline runs from today");
        assert_eq!(axis.months().count(), 8);
    }

    #[test]
    fn what_is_far_away_stands_at_the_edge_and_what_has_no_end_goes_on() {
        let permit = line(EntryKind::End, None, Some("2036-01-01"));
        let card = line(EntryKind::Do, Some("2015-01-01"), None);
        let axis = Axis::new(&[&permit, &card], day("2026-11-23"));
        assert_eq!((axis.first, axis.last), (day("2026-02-01"), day("2028-05-31")));
        assert_eq!(axis.span(&permit), (1000, 1000));
        assert_eq!(axis.span(&card), (0, 1000));
        let none = Axis::new(&[], day("2026-11-23"));
        assert_eq!((none.first, none.last), (day("2026-11-01"), day("2027-02-28")));
    }
}
