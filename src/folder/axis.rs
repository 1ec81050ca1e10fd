//! The time line as a picture: the days of all lines on one axis, drawn to scale, a row each. The list beneath says the same
//! in words: the picture is hidden from those who cannot see it. Lengths are parts of the width, so it fits any page; right-to-left pages turn it round by style.

use super::state::Act;
use crate::guide::timeline::{Line, Moment};
use crate::i18n::folder;
use crate::rulebook::date::Date;
use crate::rulebook::folder::EntryKind;
use crate::ui::Page;
use yew::prelude::*;

/// Where days are, in thousandths of the width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Axis {
    /// The first day of a month.
    pub(super) first: Date,
    /// The last day of a month.
    pub(super) last: Date,
    today: Date,
}

/// So many months before today are drawn at most, so many after it at least and at most: what is farther away stands at
/// the edge.
const BEFORE: i32 = 9;
const SOON: i32 = 3;
const FAR: i32 = 18;

impl Axis {
    /// The axis for these lines.
    pub(super) fn new(lines: &[&Line], today: Date) -> Axis {
        let days = || lines.iter().flat_map(|line| [line.from, line.until]).flatten();
        let first = days().min().unwrap_or(today).min(today).max(today.plus_months(-BEFORE));
        let last = days().max().unwrap_or(today).max(today.plus_months(SOON)).min(today.plus_months(FAR));
        let (year, month, _) = first.ymd();
        Axis { first: Date::new(year, month, 1).unwrap_or(first), last: last.month_end(), today }
    }

    /// Where a day is.
    fn at(&self, day: Date) -> i32 {
        let all = (self.last.0 - self.first.0).max(1);
        ((day.0 - self.first.0).clamp(0, all) * 1000 + all / 2) / all
    }

    /// The first days of the months after the first.
    fn months(&self) -> impl Iterator<Item = Date> + '_ {
        (1..).map(|count| self.first.plus_months(count)).take_while(|day| *day <= self.last)
    }

    /// Where the days of a line begin and end. What has no last day goes on; what has no first begins today.
    fn span(&self, line: &Line) -> (i32, i32) {
        let end = line.until.map_or(1000, |day| self.at(day));
        let start = match (line.from, line.kind) {
            (Some(day), _) => self.at(day),
            (None, EntryKind::End) => end,
            (None, _) => self.at(self.today).min(end),
        };
        (start, end.max(start))
    }
}

/// A part of the width as SVG writes it.
fn part(thousandths: i32) -> String {
    [&(thousandths / 10).to_string(), ".", &(thousandths % 10).to_string(), "%"].concat()
}

/// The picture: the ends of the axis, a row for each line with its number in the list, and today.
pub(super) fn draw(page: &mut Page<'_, Act>, axis: &Axis, lines: &[&Line]) {
    page.tag("div", "sc-chart", |page| {
        page.set("aria-hidden", "true");
        page.tag("p", "sc-axis-ends", |page| {
            for day in [axis.first, axis.last] {
                page.tag("span", "", |page| page.name(&page.words.date(day)));
            }
        });
        page.tag("div", "sc-rows", |page| {
            for number in 1..=lines.len() {
                page.tag("span", "", |page| page.name(&number.to_string()));
            }
        });
        page.node(picture(axis, lines));
        page.tag("p", "sc-now-is", |page| page.dated(folder::DAY_TODAY, axis.today));
    });
}

fn picture(axis: &Axis, lines: &[&Line]) -> Html {
    let upright = |class: &'static str, day: Date| {
        let at = part(axis.at(day));
        html! { <line class={class} x1={at.clone()} x2={at} y1="0" y2="100%" /> }
    };
    let months: Html = axis.months().map(|day| upright("sc-month", day)).collect();
    let count = lines.len().max(1) as i32;
    let rows: Html =
        (0..).zip(lines).map(|(row, line)| days(axis, line, (2000 * row + 1000) / (2 * count))).collect();
    html! {
        <svg class="sc-axis" focusable="false">{ months }{ upright("sc-now", axis.today) }{ rows }</svg>
    }
}

/// The days of a line, at this height in thousandths: a ring where something begins, a disc on the day that must not be
/// missed, dashes where it varies.
fn days(axis: &Axis, line: &Line, height: i32) -> Html {
    let (start, end) = axis.span(line);
    let (from, to, y) = (part(start), part(end), part(height));
    let ring =
        (line.kind == EntryKind::Do).then(|| html! { <circle cx={from.clone()} cy={y.clone()} r="5" /> });
    let last = matches!(line.kind, EntryKind::Deadline | EntryKind::End);
    let disc = last.then(|| html! { <circle class="sc-last" cx={to.clone()} cy={y.clone()} r="6" /> });
    let bar = match (line.kind, line.until) {
        (EntryKind::Expect, _) => "sc-bar sc-range",
        (_, None) => "sc-bar sc-open-end",
        _ => "sc-bar",
    };
    let class = if line.moment == Moment::Past { "sc-over" } else { "" };
    html! { <g class={class}><line class={bar} x1={from} x2={to} y1={y.clone()} y2={y} />{ ring }{ disc }</g> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::timeline::What;

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

    #[test]
    fn parts_are_written_as_svg_reads_them() {
        assert_eq!([part(0), part(7), part(438), part(1000)], ["0.0%", "0.7%", "43.8%", "100.0%"]);
    }
}
