//! The name of the person's file in their calendar, and what the calendar was given. The name is random: it says nothing of
//! the person, and two people in one calendar never meet. It is made once, stays in memory, goes with the file where that is
//! kept, and with the private link: so that a later calendar updates the earlier one.

use crate::guide::calendar::Event;
use crate::rulebook::date::Date;
use std::cell::RefCell;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Mark {
    /// Letters and digits; empty until it is needed.
    name: String,
    /// The ids of the events that a calendar was given, with their days.
    given: Vec<(String, Date)>,
}

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
    MARK.set(read(text));
}

/// The name and what was given, as it is kept on the device; empty if no calendar was made.
pub(super) fn text() -> String {
    MARK.with_borrow(write)
}

/// Between the name and each event, and between an event and its day.
const NEXT: char = ',';
const DAY: char = ':';

fn write(mark: &Mark) -> String {
    let mut text = mark.name.clone();
    for (id, day) in &mark.given {
        text.push(NEXT);
        text.push_str(id);
        text.push(DAY);
        text.push_str(&day.0.to_string());
    }
    text
}

/// What cannot be read was changed by somebody: it counts as nothing.
fn read(text: &str) -> Mark {
    let mut parts = text.split(NEXT);
    let name = parts.next().unwrap_or_default();
    if name.len() > 12 || !name.bytes().all(|sign| sign.is_ascii_alphanumeric()) {
        return Mark::default();
    }
    let event = |text: &str| {
        let (id, day) = text.split_once(DAY)?;
        Some((id.to_owned(), Date(day.parse().ok()?)))
    };
    Mark { name: name.to_owned(), given: parts.filter_map(event).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_what_is_damaged_counts_as_nothing() {
        let given = vec![("appeal".to_owned(), Date(20_800)), ("step-enrol".to_owned(), Date(-3))];
        let mark = Mark { name: "k3x9a0".to_owned(), given };
        assert_eq!(read(&write(&mark)), mark);
        assert_eq!(read(&write(&Mark::default())), Mark::default());
        assert_eq!(read("k3 x,appeal:20800"), Mark::default());
        assert_eq!(read("abcdefghijklmno"), Mark::default());
        assert_eq!(read("k3x,appeal,silence:x"), Mark { name: "k3x".to_owned(), given: Vec::new() });
    }
}
