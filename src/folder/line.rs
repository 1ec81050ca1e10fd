//! What has a day, or is to be done now: a line of the time line.

use super::state::Act;
use crate::guide::stages::Case;
use crate::guide::timeline::{Line, Moment, What};
use crate::i18n::{folder, msg};
use crate::rulebook::folder::{EntryKind, Folder};
use crate::rulebook::{Certainty, ItemId, Msg, Rulebook};
use crate::ui::{Page, Place, french, icon, source, ways};

/// What a line says, and whom it names.
pub(super) struct Said<'a> {
    pub(super) title: Msg,
    pub(super) text: Option<Msg>,
    contacts: &'a [ItemId],
}

/// The words of a line.
pub(super) fn said<'a>(rulebook: &'a Rulebook, data: &'a Folder, line: &Line) -> Option<Said<'a>> {
    match line.what {
        What::Entry(id) => {
            let entry = data.entries.get(usize::from(id))?;
            Some(Said { title: entry.title, text: Some(entry.text), contacts: &entry.contacts })
        }
        What::Step(id) => {
            let step = rulebook.steps.get(usize::from(id))?;
            Some(Said { title: step.title, text: step.how, contacts: step.contact.as_slice() })
        }
    }
}

/// What to do or to know now, in full.
pub(super) fn now(page: &mut Page<'_, Act>, case: &Case<'_>, line: &Line) {
    let Some(said) = said(case.rulebook, case.folder, line) else { return };
    page.tag("li", "sc-do", |page| {
        page.line("h3", "", said.title);
        days(page, line);
        page.maybe("", said.text);
        for id in said.contacts {
            if let Some(contact) = case.rulebook.contacts.get(usize::from(*id)) {
                page.tag("div", "sc-ask", |page| {
                    page.line("p", "sc-soft", contact.title);
                    ways(page, contact, Place::Step);
                });
            }
        }
        basis(page, case, line);
    });
}

/// A point of the time line: its days and what it is.
pub(super) fn point(page: &mut Page<'_, Act>, case: &Case<'_>, line: &Line) {
    let Some(said) = said(case.rulebook, case.folder, line) else { return };
    page.tag("li", moment(line.moment), |page| {
        page.set("data-kind", line.kind.id());
        days(page, line);
        page.line("p", "sc-what", said.title);
        if line.moment == Moment::Ahead {
            page.maybe("sc-soft", said.text);
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

/// The days of a line, as what they mean.
fn days(page: &mut Page<'_, Act>, line: &Line) {
    let (first, last) = match line.kind {
        EntryKind::Deadline => (folder::DAY_FROM, folder::DAY_BY),
        EntryKind::End => (folder::DAY_FROM, folder::DAY_ENDS),
        EntryKind::Expect => (folder::DAY_EXPECT_FROM, folder::DAY_EXPECT_TO),
        EntryKind::Do | EntryKind::Know => (folder::DAY_FROM, folder::DAY_TO),
    };
    // Of what must be done by a day, that day says all.
    let from = line.from.filter(|_| line.kind != EntryKind::Deadline || line.until.is_none());
    if from.is_none() && line.until.is_none() {
        return;
    }
    page.tag("p", "sc-when", |page| {
        page.node(icon::certainty(Certainty::NotYet));
        page.tag("span", "", |page| {
            for (message, day) in [(first, from), (last, line.until)] {
                if let Some(day) = day {
                    page.dated(message, day);
                    page.text(" ");
                }
            }
            if line.moment == Moment::Past {
                page.line("span", "", folder::DAY_OVER);
            }
        });
    });
}

/// How sure a line is, and what it stands on.
fn basis(page: &mut Page<'_, Act>, case: &Case<'_>, line: &Line) {
    let Some((certainty, basis)) = line.basis(case) else { return };
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
                if let Some(found) = line.source(case, *id) {
                    page.tag("li", "", |page| source(page, found));
                }
            }
        });
        page.dated(msg::CHECKED, basis.checked);
    });
}
