//! The person's file on one screen.

use super::state::{Act, State};
use crate::i18n::folder;
use crate::ui::{Page, heading, paper_list};

/// The screen of the file.
pub(super) fn screen(page: &mut Page<'_, Act>, state: &State) {
    page.tag("div", "sc-file", |page| {
        page.set("data-room", "file");
        heading(page, folder::FILE_TITLE);
        let Some(guide) = &state.guide else { return };
        paper_list(page, &state.ready, guide);
    });
}
