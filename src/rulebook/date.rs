//! Civil dates: days since 1970-01-01 in the proleptic Gregorian calendar, without time or zone.

use serde::Serialize;
use std::fmt;

/// A civil date, as days since 1970-01-01. Years 1 to 9999.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Date(pub i32);

impl Date {
    /// The date of this year, month (1–12) and day, or `None` if there is none.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day < 1 || day > days_in(year, month)
        {
            return None;
        }
        // Days from civil, with the year beginning in March (Howard Hinnant's algorithm).
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year as i32;
        Some(Date(era * 146_097 + day_of_era - 719_468))
    }

    /// Reads `YYYY-MM-DD`; `None` if it is not a date.
    pub fn parse(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number =
            |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
        Date::new(number(text.get(..4)?)? as i32, number(text.get(5..7)?)?, number(text.get(8..)?)?)
    }

    /// Year, month (1–12) and day.
    pub fn ymd(self) -> (i32, u32, u32) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u32;
        let month = ((month_from_march + 2) % 12 + 1) as u32;
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month, day)
    }

    /// The same day so many months later (earlier if negative), or the last day of that month where there is none.
    pub fn plus_months(self, months: i32) -> Date {
        let (year, month, day) = self.ymd();
        let total = year * 12 + month as i32 - 1 + months;
        let (year, month) = (total.div_euclid(12), total.rem_euclid(12) as u32 + 1);
        Date::new(year, month, day.min(days_in(year, month))).unwrap_or(self)
    }

    /// So many days later.
    pub fn plus_days(self, days: i32) -> Date {
        Date(self.0 + days)
    }

    /// The last day of its month.
    pub fn month_end(self) -> Date {
        let (year, month, _) = self.ymd();
        Date::new(year, month, days_in(year, month)).unwrap_or(self)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A date made from a fact, from today or from a fixed day: months are added first, then the end of the month is
/// taken if asked for, then days are added. Written `arrival + 3 months + 1 day`, `month_end(permit_end + 6 months)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct DateExpr {
    /// Where it starts.
    pub base: Base,
    /// Months added.
    pub months: i16,
    /// Whether to go to the end of the month then.
    pub month_end: bool,
    /// Days added last.
    pub days: i16,
}

/// Where a [`DateExpr`] starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Base {
    /// The day of the evaluation.
    Today,
    /// The answer to this fact (index into the facts).
    Fact(u8),
    /// This day.
    Fixed(Date),
}

impl DateExpr {
    /// The date, given what its base is.
    pub fn apply(&self, base: Date) -> Date {
        let moved = base.plus_months(i32::from(self.months));
        let moved = if self.month_end { moved.month_end() } else { moved };
        moved.plus_days(i32::from(self.days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn month_ends_and_leap_days_are_clamped() {
        assert_eq!(date("2026-01-31").plus_months(1), date("2026-02-28"));
        assert_eq!(date("2024-01-31").plus_months(1), date("2024-02-29"));
        assert_eq!(date("2024-02-29").plus_months(12), date("2025-02-28"));
        assert_eq!(date("2026-03-10").plus_months(6).month_end(), date("2026-09-30"));
        assert_eq!(date("2026-05-31").plus_months(-3), date("2026-02-28"));
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in
            ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026/01/01", "2026-1-01", "+026-01-01"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_jiff(days in -700_000i32..2_900_000, months in -600i32..600) {
            let ours = Date(days);
            let theirs = jiff::civil::date(1970, 1, 1) + jiff::Span::new().days(days);
            prop_assert_eq!(ours.ymd(), (i32::from(theirs.year()), theirs.month() as u32, theirs.day() as u32));
            prop_assert_eq!(Date::parse(&ours.to_string()), Some(ours));
            if let Ok(moved) = theirs.checked_add(jiff::Span::new().months(months))
                && moved.year() > 0 {
                prop_assert_eq!(ours.plus_months(months).to_string(), moved.to_string());
                prop_assert_eq!(ours.month_end().to_string(), theirs.last_of_month().to_string());
            }
        }
    }
}
