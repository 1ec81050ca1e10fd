//! The time line as a picture: the days of all lines on one axis, drawn to scale, a row each. The list beneath says the same
//! in words: the picture is hidden from those who cannot see it. Lengths are parts of the width, so it fits any page;
//! right-to-left pages turn it round by style.

use super::state::Act;
use crate::guide::axis::Axis;
use crate::guide::timeline::{Line, Moment};
use crate::i18n::folder;
use crate::rulebook::date::Date;
use crate::rulebook::folder::EntryKind;
use crate::ui::Page;
use yew::prelude::*;

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
