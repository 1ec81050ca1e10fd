//! The papers as a checklist: beside what the result says of each, how to copy and name it, and what is not needed at all.

use super::state::{Act, State};
use crate::guide::Guide;
use crate::guide::checklist::{checklist, not_needed};
use crate::i18n::{Value, folder};
use crate::rulebook::{Arg, Tone};
use crate::ui::{Page, french, icon, paper_list};

/// The checklist.
pub(super) fn part(page: &mut Page<'_, Act>, state: &State, guide: &Guide) {
    let case = state.case();
    let checks = checklist(&case, guide);
    let rulebook = case.rulebook;
    paper_list(page, &state.ready, guide, |page, place| {
        let Some(check) = checks.get(place) else { return };
        page.maybe("", check.paper(&case).and_then(|paper| paper.copy));
        for id in &check.advice {
            if let Some(advice) = rulebook.advice.get(usize::from(*id)) {
                page.tag("p", "", |page| {
                    page.line("strong", "", advice.title);
                    page.text(" – ");
                    page.line("span", "", advice.text);
                });
            }
        }
        page.tag("p", "sc-soft", |page| {
            let name = Value::Text(check.file(&case, &state.typed(Arg::Name)));
            page.values(folder::PAPER_FILE, &[(Arg::Value, name)]);
        });
    });
    if !guide.documents.is_empty() {
        page.line("p", "sc-soft", folder::PAPERS_SCAN);
    }
    let excess = not_needed(&case);
    if excess.is_empty() {
        return;
    }
    page.part("sc-part sc-not-needed", folder::NOT_NEEDED, |page| {
        page.tag("ul", "sc-plain sc-ruled sc-folder-list", |page| {
            for found in excess {
                page.tag("li", "", |page| {
                    page.tag("h3", "", |page| {
                        page.node(icon::tone(Tone::Know));
                        page.line("span", "", found.title);
                    });
                    page.line("p", "", found.text);
                    page.tag("p", "sc-soft", |page| french(page, &found.basis.law.join(" · ")));
                });
            }
        });
    });
}
