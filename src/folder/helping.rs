//! Whether somebody fills in the file for another person, and what the screens then say: whom "you" means.

use super::state::Act;
use crate::i18n::{folder, msg};
use crate::rulebook::Msg;
use crate::ui::Page;
use std::cell::Cell;

thread_local! {
    /// Whether it is so, and whether the page said so when a room was last opened: what changes there counts again.
    static HELPING: Cell<(bool, bool)> = const { Cell::new((false, false)) };
}

/// Whether it is so.
pub(super) fn is_on() -> bool {
    HELPING.get().0
}

/// What the person says here, or what was kept.
pub(super) fn set(on: bool) {
    HELPING.set((on, HELPING.get().1));
}

/// What the page says when a room is opened.
pub(super) fn from_page(on: bool) {
    if HELPING.get().1 != on {
        HELPING.set((on, on));
    }
}

/// The note on top of each screen.
pub(super) fn note(page: &mut Page<'_, Act>) {
    if is_on() {
        page.tag("p", "sc-preview sc-helping", |page| page.line("span", "", folder::HELPING_HERE));
    }
}

/// The way to say that it is so, or no longer.
pub(super) fn button(page: &mut Page<'_, Act>) {
    let (label, on): (Msg, bool) = if is_on() { (msg::HELPING_END, false) } else { (msg::HELPING, true) };
    page.button("sc-quiet", label, Act::Helping(on));
}
