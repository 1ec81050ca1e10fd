//! Keeping the file on this device, if the person wants it, and finding it again.

use super::notes::{From, Notes};
use super::state::{Act, State};
use super::{Shelf, mark};
use crate::guide::share::{Dates, decode, encode};
use crate::i18n::folder;
use crate::rulebook::ItemId;
use crate::rulebook::date::Date;
use crate::ui::{Handover, Page};
use std::cell::Cell;
use web_sys::Storage;

/// The name under which the browser keeps it.
const NAME: &str = "secu-check";
/// Stands between the code of the answers, the papers ticked, what a calendar was given, and whether somebody helps.
const PART: char = '~';
/// Says that somebody helps.
const HELPS: &str = "h";

thread_local! {
    /// Whether the page that embeds the app lets people keep their file.
    static ALLOWED: Cell<bool> = const { Cell::new(true) };
}

/// Whether people may keep their file. Where they may not, nothing is read or written.
pub(super) fn allow(allowed: bool) {
    ALLOWED.set(allowed);
}

fn storage() -> Option<Storage> {
    if !ALLOWED.get() {
        return None;
    }
    gloo::utils::window().local_storage().ok().flatten()
}

/// Whether this browser lets a page keep something.
pub(super) fn possible() -> bool {
    storage().is_some()
}

/// Whether something is kept.
pub(super) fn is_on() -> bool {
    storage().and_then(|storage| storage.get_item(NAME).ok().flatten()).is_some()
}

/// Keeps the file as it is now; false if the browser refuses.
pub(super) fn save(state: &State, shelf: &Shelf, today: Date) -> bool {
    let rulebook = shelf.engine.rulebook();
    let route = state.guide.as_ref().and_then(|guide| guide.route);
    let mut text = encode(rulebook, &state.facts, route, Dates::Day, today);
    let paper = |paper: &ItemId| rulebook.documents.get(usize::from(*paper)).map_or("", |paper| &paper.id);
    let papers: Vec<&str> = state.ready.iter().map(paper).collect();
    let helps = if state.helps { HELPS } else { "" };
    for part in [papers.join(","), mark::text(), helps.to_owned()] {
        text.push(PART);
        text.push_str(&part);
    }
    storage().is_some_and(|storage| storage.set_item(NAME, &text).is_ok())
}

/// Forgets what is kept.
pub(super) fn erase() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(NAME);
    }
}

/// What is kept: the answers and papers, and what there is to say of them.
pub(super) fn find(shelf: &Shelf, today: Date) -> Option<(Handover, Notes)> {
    let text = storage()?.get_item(NAME).ok().flatten()?;
    let mut parts = text.split(PART);
    let mut part = || parts.next().unwrap_or_default();
    let (code, papers) = (part(), part());
    mark::take(part());
    let helps = part() == HELPS;
    let rulebook = shelf.engine.rulebook();
    Some(match decode(rulebook, code, today) {
        Ok(opened) => {
            let by_id = |id: &str| rulebook.documents.iter().position(|document| document.id == id);
            let ready = papers.split(',').filter_map(by_id).map(|index| index as ItemId).collect();
            let notes = Notes::of(From::Device, &opened, shelf, today);
            (Handover { facts: opened.facts, ready, helps }, notes)
        }
        Err(reason) => (Handover::default(), Notes::unreadable(From::Device, reason)),
    })
}

/// The switch, what is kept, and the way to erase it.
pub(super) fn part(page: &mut Page<'_, Act>, state: &State) {
    page.part("sc-part sc-keep", folder::KEEP, |page| {
        if !possible() {
            page.line("p", "", folder::KEEP_IMPOSSIBLE);
            return;
        }
        page.tag("div", "sc-option", |page| {
            page.tick("checkbox", "sc-keep", state.kept, |page| {
                let (emit, on) = (page.emit.clone(), !state.kept);
                page.on(yew::virtual_dom::ListenerKind::onchange, move |_| emit.emit(Act::Keep(on)));
            });
            page.tag("label", "", |page| {
                page.set("for", "sc-keep");
                page.say(folder::KEEP_SWITCH);
            });
        });
        page.line("p", "sc-soft", folder::KEEP_WHAT);
        page.line("p", "sc-soft", folder::KEEP_SHARED);
        if state.kept {
            page.button("sc-button sc-second", folder::KEEP_ERASE, Act::Keep(false));
        }
    });
}
