//! The name of the person's file in their calendar, and what the calendar was given. The name is random: it says nothing of
//! the person, and two people in one calendar never meet. It is made once, stays in memory, goes with the file where that is
//! kept, and with the private link: so that a later calendar updates the earlier one.

use crate::guide::calendar::Event;
use crate::guide::mark::Mark;
use crate::rulebook::date::Date;
use std::cell::RefCell;

thread_local! {
    static MARK: RefCell<Mark> = RefCell::default();
}

/// The name of the file, which is made when it is first asked for.
pub(super) fn name() -> String {
    MARK.with_borrow_mut(|mark| {
        if mark.name.is_empty() {
            mark.name = random();
        }
        mark.name.clone()
    })
}

/// Six letters and digits: one in two thousand million.
fn random() -> String {
    const SIGNS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let sign = |_| char::from(SIGNS[(js_sys::Math::random() * 36.0) as usize % 36]);
    (0..6).map(sign).collect()
}

/// What the calendar was given so far.
pub(super) fn given() -> Vec<(String, Date)> {
    MARK.with_borrow(|mark| mark.given.clone())
}

/// The calendar gets these now: they take the place of what it had.
pub(super) fn give(events: &[Event]) {
    let open = events.iter().filter(|event| !event.cancelled);
    let given = open.map(|event| (event.id.clone(), event.day)).collect();
    MARK.with_borrow_mut(|mark| mark.given = given);
}

/// Another file, or none: as [`text`] or a private link has it.
pub(super) fn take(text: &str) {
    MARK.set(Mark::read(text));
}

/// The name and what was given, as it is kept on the device; empty if no calendar was made.
pub(super) fn text() -> String {
    MARK.with_borrow(Mark::write)
}
