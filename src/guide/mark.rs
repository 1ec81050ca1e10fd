//! What a person's file is called in their calendar and what the calendar was given, as it is kept on the device.

use crate::rulebook::date::Date;

/// A file in a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// Letters and digits; empty until it is needed.
    pub name: String,
    /// The ids of the events that a calendar was given, with their days.
    pub given: Vec<(String, Date)>,
}

/// Between the name and each event, and between an event and its day.
const NEXT: char = ',';
const DAY: char = ':';

impl Mark {
    /// As text; empty if no calendar was made.
    pub fn write(&self) -> String {
        let mut text = self.name.clone();
        for (id, day) in &self.given {
            text.push(NEXT);
            text.push_str(id);
            text.push(DAY);
            text.push_str(&day.0.to_string());
        }
        text
    }

    /// What [`Mark::write`] wrote. What cannot be read was changed by somebody: it counts as nothing.
    pub fn read(text: &str) -> Mark {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_what_is_damaged_counts_as_nothing() {
        let given = vec![("appeal".to_owned(), Date(20_800)), ("step-enrol".to_owned(), Date(-3))];
        let mark = Mark { name: "k3x9a0".to_owned(), given };
        assert_eq!(Mark::read(&mark.write()), mark);
        assert_eq!(Mark::read(&Mark::default().write()), Mark::default());
        assert_eq!(Mark::read("k3 x,appeal:20800"), Mark::default());
        assert_eq!(Mark::read("abcdefghijklmno"), Mark::default());
        assert_eq!(Mark::read("k3x,appeal,silence:x"), Mark { name: "k3x".to_owned(), given: Vec::new() });
    }
}
