//! The time line as an iCalendar file (RFC 5545), written by hand: all-day events with reminders. The ids of the rules
//! are the ids of the events, so that a second import changes what the first one made. No clock: the stamp is given.

use super::stages::Case;
use super::timeline::{Line, Moment, What};
use crate::rulebook::date::Date;
use crate::rulebook::folder::EntryKind;
use std::fmt::Write;

/// An event of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The id of the rule it comes from; the same rule, the same event.
    pub id: String,
    /// Its day.
    pub day: Date,
    /// One line.
    pub summary: String,
    /// What to do.
    pub description: String,
    /// Reminders, in days before, at nine in the morning.
    pub reminders: Vec<u16>,
}

/// What tells two editions of a calendar apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The day on which it is made.
    pub day: Date,
    /// Higher in each later edition, such as minutes since some day.
    pub sequence: u32,
}

/// The events of the lines that are not over and have a day. `texts` gives the summary and the description of a line.
pub fn events(case: &Case<'_>, lines: &[Line], texts: impl Fn(&Line) -> (String, String)) -> Vec<Event> {
    let event = |line: &Line| {
        let day = line.day()?;
        let (summary, description) = texts(line);
        Some(Event { id: id(case, line)?, day, summary, description, reminders: reminders(line.kind) })
    };
    let open = lines.iter().filter(|line| line.moment != Moment::Past);
    // A calendar has four digits for the year.
    let has = |event: &Event| event.day >= case.today && event.day.ymd().0 <= 9999;
    open.filter_map(event).filter(has).collect()
}

fn id(case: &Case<'_>, line: &Line) -> Option<String> {
    match line.what {
        What::Entry(id) => case.folder.entries.get(usize::from(id)).map(|entry| entry.id.clone()),
        What::Step(id) => case.folder.dated_steps.get(usize::from(id)).map(|step| format!("step-{step}")),
    }
}

fn reminders(kind: EntryKind) -> Vec<u16> {
    match kind {
        EntryKind::Deadline => vec![21, 7, 1],
        EntryKind::End => vec![30, 7],
        EntryKind::Do => vec![0],
        EntryKind::Expect | EntryKind::Know => Vec::new(),
    }
}

/// The file: UTF-8, lines of at most 75 octets that end in CR LF. `language` is a BCP 47 code.
pub fn write(name: &str, language: &str, events: &[Event], stamp: Stamp) -> String {
    let mut file = File(String::new());
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//secu-check//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.text("X-WR-CALNAME", name);
    for event in events {
        file.line("BEGIN:VEVENT");
        file.text("UID", &format!("{}@secu-check", event.id));
        file.line(&format!("DTSTAMP:{}T000000Z", basic(stamp.day)));
        file.line(&format!("SEQUENCE:{}", stamp.sequence));
        file.line(&format!("DTSTART;VALUE=DATE:{}", basic(event.day)));
        // The end is the day after the last.
        file.line(&format!("DTEND;VALUE=DATE:{}", basic(event.day.plus_days(1))));
        file.text(&format!("SUMMARY;LANGUAGE={language}"), &event.summary);
        file.text(&format!("DESCRIPTION;LANGUAGE={language}"), &event.description);
        file.line("TRANSP:TRANSPARENT");
        for days in &event.reminders {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.text("DESCRIPTION", &event.summary);
            file.line(&format!("TRIGGER:{}", trigger(*days)));
            file.line("END:VALARM");
        }
        file.line("END:VEVENT");
    }
    file.line("END:VCALENDAR");
    file.0
}

/// From the midnight that begins the day: nine in the morning of that day, or of a day before.
fn trigger(days: u16) -> String {
    match days {
        0 => "PT9H".to_owned(),
        1 => "-PT15H".to_owned(),
        _ => format!("-P{}DT15H", days - 1),
    }
}

fn basic(day: Date) -> String {
    day.to_string().replace('-', "")
}

struct File(String);

impl File {
    /// A property whose value is text.
    fn text(&mut self, property: &str, value: &str) {
        let mut line = format!("{property}:");
        for character in value.chars() {
            match character {
                '\\' | ';' | ',' => line.extend(['\\', character]),
                '\n' => line.push_str("\\n"),
                // Control characters cannot stand in a value.
                character if character.is_control() => {}
                character => line.push(character),
            }
        }
        self.line(&line);
    }

    /// A line, folded after 75 octets: what goes on begins with a space. A character is never cut.
    fn line(&mut self, line: &str) {
        let mut room = 75;
        for character in line.chars() {
            if character.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = 74;
            }
            room -= character.len_utf8();
            self.0.push(character);
        }
        // Writing to a string cannot fail.
        let _ = write!(self.0, "\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
    use proptest::prelude::*;

    fn event(id: &str, summary: &str, description: &str, day: i32, reminders: Vec<u16>) -> Event {
        Event {
            id: id.to_owned(),
            day: Date(day),
            summary: summary.to_owned(),
            description: description.to_owned(),
            reminders,
        }
    }

    const STAMP: Stamp = Stamp { day: Date(20_780), sequence: 7 };

    #[test]
    fn a_real_parser_reads_days_texts_and_reminders() {
        let made = event("appeal", "Écrivez, svp; « oui » \\", "Ligne 1\nLigne 2", 20_800, vec![21, 1, 0]);
        let file = write("Ma sécu", "fr", &[made], STAMP);
        let calendar: Calendar = file.parse().unwrap();
        let [CalendarComponent::Event(read)] = calendar.components.as_slice() else { panic!("one event") };
        assert_eq!(read.get_uid(), Some("appeal@secu-check"));
        assert_eq!(read.get_sequence(), Some(7));
        assert_eq!(read.get_summary(), Some("Écrivez, svp; « oui » \\"));
        assert_eq!(read.get_description(), Some("Ligne 1\nLigne 2"));
        let days = [read.get_start(), read.get_end()].map(|day| match day {
            Some(DatePerhapsTime::Date(day)) => day.to_string(),
            other => panic!("{other:?}"),
        });
        assert_eq!(days, [Date(20_800).to_string(), Date(20_801).to_string()]);
        assert!(file.contains("DTSTAMP:20261123T000000Z\r\n"));
        let triggers: Vec<&str> = file.lines().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
        assert_eq!(triggers, ["-P20DT15H", "-PT15H", "PT9H"]);
    }

    proptest! {
        #[test]
        fn any_text_survives_and_lines_are_short(
            summary in "[^\\p{Cc}]{0,200}", description in "([^\\p{Cc}]|\n){0,400}", day in -100_000i32..1_000_000
        ) {
            let file = write("x", "en", &[event("a-b", &summary, &description, day, vec![3])], STAMP);
            prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
            for line in file.split_terminator("\r\n") {
                prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
            }
            let unfolded = file.replace("\r\n ", "");
            let value = |name: &str| unfolded.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
            let plain = |text: String| {
                let mut plain = String::new();
                let mut characters = text.chars();
                while let Some(character) = characters.next() {
                    plain.push(match character {
                        '\\' => match characters.next() { Some('n') => '\n', other => other.unwrap() },
                        other => other,
                    });
                }
                plain
            };
            prop_assert_eq!(plain(value("SUMMARY;LANGUAGE=en:")), summary);
            prop_assert_eq!(plain(value("DESCRIPTION;LANGUAGE=en:")), description);
            prop_assert!(file.parse::<Calendar>().is_ok());
        }
    }
}
