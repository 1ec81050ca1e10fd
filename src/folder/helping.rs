//! Whether somebody fills in the file for another person, and what the screens then say: whom "you" means.

use super::state::{Act, State};
use crate::i18n::{folder, msg};
use crate::rulebook::Msg;
use crate::ui::Page;

/// The note on top of each screen.
pub(super) fn note(page: &mut Page<'_, Act>, state: &State) {
    if state.helps {
        page.tag("p", "sc-preview sc-helping", |page| page.line("span", "", folder::HELPING_HERE));
    }
}

/// The way to say that it is so, or no longer.
pub(super) fn button(page: &mut Page<'_, Act>, state: &State) {
    let (label, on): (Msg, bool) = if state.helps { (msg::HELPING_END, false) } else { (msg::HELPING, true) };
    page.button("sc-quiet", label, Act::Helping(on));
}
