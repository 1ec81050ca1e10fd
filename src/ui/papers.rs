//! The papers, to tick off.

use super::page::{Page, join};
use super::{Act, Action};
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Document, ItemId};
use yew::virtual_dom::ListenerKind;

/// The papers, each with what it must show, what is accepted instead and why it is refused.
/// `more` writes what is to be said beside.
pub(crate) fn list<A: Act>(
    page: &mut Page<'_, A>,
    ready: &[ItemId],
    guide: &Guide,
    more: impl Fn(&mut Page<'_, A>, usize),
) {
    if guide.documents.is_empty() {
        return;
    }
    let count = guide.documents.iter().filter(|id| ready.contains(id)).count() as i32;
    let all = guide.documents.len() as i32;
    page.part("sc-part sc-papers", msg::PAPERS, |page| {
        page.tag("p", "sc-soft", |page| {
            page.values(
                msg::PAPERS_READY,
                &[(Arg::Count, Value::Number(count)), (Arg::Max, Value::Number(all))],
            );
        });
        page.tag("ul", "sc-papers-list", |page| {
            for (place, id) in guide.documents.iter().enumerate() {
                if let Some(paper) = page.words.engine.rulebook().documents.get(usize::from(*id)) {
                    line(page, *id, paper, ready.contains(id), |page| more(page, place));
                }
            }
        });
    });
}

fn line<A: Act>(
    page: &mut Page<'_, A>,
    id: ItemId,
    paper: &Document,
    on: bool,
    more: impl Fn(&mut Page<'_, A>),
) {
    let field = join(&["sc-paper-", &id.to_string()]);
    page.tag("li", "", |page| {
        page.tag("div", "sc-option sc-paper", |page| {
            page.tick("checkbox", &field, on, |page| {
                let emit = page.emit.clone();
                page.on(ListenerKind::onchange, move |_| emit.emit(Action::Tick(id).into()));
            });
            page.tag("label", "", |page| {
                page.set("for", &field);
                page.say(paper.title);
            });
        });
        page.tag("div", "sc-paper-about", |page| {
            page.maybe("", paper.shows);
            for (label, text) in [(msg::PAPER_INSTEAD, paper.instead), (msg::PAPER_REFUSED, paper.refused)] {
                if let Some(text) = text {
                    page.labelled(label, text);
                }
            }
            more(page);
        });
    });
}
