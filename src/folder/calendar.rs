//! The dates as a file for the person's own calendar.

use super::state::State;
use crate::guide::calendar::{Stamp, events, write};
use crate::i18n::folder;
use crate::ui::Words;

/// The calendar of the time line; `minutes` since 1970 tell a later edition from an earlier one.
pub(super) fn text(state: &State, words: &Words, minutes: u32) -> String {
    let case = state.case();
    let events = events(&case, &state.lines, |line| words.texts().line_event(&case, line));
    let stamp = Stamp { day: words.today, sequence: minutes };
    write(&words.text(folder::CALENDAR_NAME), words.code, &events, stamp)
}
