//! The dates as a file for the person's own calendar.

use super::mark;
use super::state::State;
use crate::guide::calendar::{Edition, Event, events, gone, write};
use crate::i18n::folder;
use crate::ui::Words;

/// What the calendar gets: the days to come, and what the last one had and is no longer so.
fn all(state: &State, words: &Words) -> Vec<Event> {
    let case = state.case();
    let mut all = events(&case, &state.lines, |line| words.texts().line_event(&case, line));
    all.extend(gone(&case, &state.lines, &mark::given(), |what| words.texts().gone_event(&case, what)));
    all
}

/// Whether it gets anything: a calendar without an event is none.
pub(super) fn any(state: &State, words: &Words) -> bool {
    !all(state, words).is_empty()
}

/// The calendar of the time line, with what the last one had and is no longer so; `minutes` since 1970 tell a later edition
/// from an earlier one.
pub(super) fn text(state: &State, words: &Words, minutes: u32) -> String {
    let all = all(state, words);
    mark::give(&all);
    let edition = Edition { file: &mark::name(), day: words.today, sequence: minutes };
    write(&words.text(folder::CALENDAR_NAME), words.code, &all, edition)
}
