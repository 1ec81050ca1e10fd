//! What has a day, or is to be done now: a line of the time line.

use super::state::Act;
use crate::guide::stages::Case;
use crate::guide::timeline::{Line, Moment, What};
use crate::i18n::{Span, folder, msg};
use crate::rulebook::{Basis, Certainty, ItemId, Source};
use crate::ui::{Page, Place, french, icon, source, ways};

/// Whom a line names.
fn contacts<'a>(case: &Case<'a>, line: &Line) -> &'a [ItemId] {
    let contacts = match line.what {
        What::Entry(id) => case.folder.entries.get(usize::from(id)).map(|entry| entry.contacts.as_slice()),
        What::Step(id) => case.rulebook.steps.get(usize::from(id)).map(|step| step.contact.as_slice()),
    };
    contacts.unwrap_or_default()
}

/// A sentence that a change of the words replaces.
fn text(page: &mut Page<'_, Act>, name: &'static str, class: &'static str, spans: Vec<Span>) {
    if !spans.is_empty() {
        page.tag(name, class, |page| page.spans(spans));
    }
}

/// What to do or to know now, in full.
pub(super) fn now(page: &mut Page<'_, Act>, case: &Case<'_>, line: &Line) {
    let words = page.words.texts();
    page.tag("li", "sc-do", |page| {
        text(page, "h3", "", words.line_title(case, line));
        days(page, line);
        text(page, "p", "", words.line_text(case, line));
        for id in contacts(case, line) {
            if let Some(contact) = case.rulebook.contacts.get(usize::from(*id)) {
                page.tag("div", "sc-ask", |page| {
                    page.line("p", "sc-soft", contact.title);
                    ways(page, contact, Place::Step);
                });
            }
        }
        if let Some((certainty, found)) = line.basis(case) {
            basis(page, certainty, found, |id| line.source(case, id));
        }
    });
}

/// A point of the time line: its days and what it is.
pub(super) fn point(page: &mut Page<'_, Act>, case: &Case<'_>, line: &Line) {
    let words = page.words.texts();
    page.tag("li", moment(line.moment), |page| {
        page.set("data-kind", line.kind.id());
        days(page, line);
        text(page, "p", "sc-what", words.line_title(case, line));
        if line.moment == Moment::Ahead {
            text(page, "p", "sc-soft", words.line_text(case, line));
        }
    });
}

fn moment(moment: Moment) -> &'static str {
    match moment {
        Moment::Past => "sc-past",
        Moment::Now => "sc-today",
        Moment::Ahead => "sc-ahead",
    }
}

/// The days of a line.
fn days(page: &mut Page<'_, Act>, line: &Line) {
    let days = page.words.texts().line_days(line);
    if days.is_empty() {
        return;
    }
    page.tag("p", "sc-when", |page| {
        page.node(icon::certainty(Certainty::NotYet));
        page.tag("span", "", |page| {
            page.text(&days);
            if line.moment == Moment::Past {
                page.text(" ");
                page.line("span", "", folder::DAY_OVER);
            }
        });
    });
}

/// How sure something is, and what it stands on.
pub(super) fn basis<'s>(
    page: &mut Page<'_, Act>,
    certainty: Certainty,
    basis: &Basis,
    source_of: impl Fn(ItemId) -> Option<&'s Source>,
) {
    let sure = match certainty {
        Certainty::Settled => msg::SETTLED,
        Certainty::PracticeVaries => msg::PRACTICE_VARIES,
        Certainty::FundDecides => msg::FUND_DECIDES,
        Certainty::NotYet => msg::NOT_YET,
        Certainty::NoRight => msg::NO_RIGHT,
    };
    page.fold("sc-fold", folder::BASIS, |page| {
        page.tag("p", "", |page| {
            page.node(icon::certainty(certainty));
            page.line("strong", "", sure);
        });
        if !basis.law.is_empty() {
            page.tag("p", "", |page| {
                page.line("strong", "", msg::LAW);
                page.text(" ");
                french(page, &basis.law.join(" · "));
            });
        }
        page.tag("ul", "sc-plain sc-spaced", |page| {
            for id in &basis.sources {
                if let Some(found) = source_of(*id) {
                    page.tag("li", "", |page| source(page, found));
                }
            }
        });
        page.dated(msg::CHECKED, basis.checked);
    });
}
