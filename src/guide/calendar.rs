//! The time line as an iCalendar file (RFC 5545), written by hand: all-day events with reminders. An event is known by its
//! rule and by the person's file: a second import changes what the first one made, and two people in one calendar never
//! meet. What was given before and is no longer so is cancelled. No clock: the edition is given.

use super::stages::Case;
use super::timeline::{Line, Moment, What};
use crate::rulebook::ItemId;
use crate::rulebook::date::Date;
use crate::rulebook::folder::EntryKind;
use std::fmt::Write;

/// An event of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The id of the rule it comes from; in one file, the same rule is the same event.
    pub id: String,
    /// Its day.
    pub day: Date,
    /// One line.
    pub summary: String,
    /// What to do.
    pub description: String,
    /// Reminders, in days before, at nine in the morning.
    pub reminders: Vec<u16>,
    /// Whether an earlier edition had it and it is no longer so.
    pub cancelled: bool,
}

/// What tells two calendars apart, and two editions of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition<'a> {
    /// The name of the person's file: letters and digits; nothing where only one file is ever made.
    pub file: &'a str,
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
        let reminders = reminders(line.kind);
        Some(Event { id: id(case, line.what)?, day, summary, description, reminders, cancelled: false })
    };
    let open = lines.iter().filter(|line| line.moment != Moment::Past);
    // A calendar has four digits for the year.
    let has = |event: &Event| event.day >= case.today && event.day.ymd().0 <= 9999;
    open.filter_map(event).filter(has).collect()
}

/// What an earlier edition had and these lines no longer have, as far as its day has not passed. `texts` gives the summary
/// and the description.
pub fn gone(
    case: &Case<'_>,
    lines: &[Line],
    given: &[(String, Date)],
    texts: impl Fn(What) -> (String, String),
) -> Vec<Event> {
    let left: Vec<String> = lines.iter().filter_map(|line| id(case, line.what)).collect();
    let event = |(id, day): &(String, Date)| {
        let (summary, description) = texts(what(case, id)?);
        Some(Event {
            id: id.clone(),
            day: *day,
            summary,
            description,
            reminders: Vec::new(),
            cancelled: true,
        })
    };
    given.iter().filter(|(id, day)| *day >= case.today && !left.contains(id)).filter_map(event).collect()
}

/// What an event of this id was about; `None` if the rule is no more.
fn what(case: &Case<'_>, id: &str) -> Option<What> {
    let entry = case.folder.entries.iter().position(|entry| entry.id == id);
    let step = || {
        let name = id.strip_prefix(STEP)?;
        case.folder.dated_steps.iter().position(|step| step == name)
    };
    entry.map(|at| What::Entry(at as ItemId)).or_else(|| step().map(|at| What::Step(at as ItemId)))
}

/// What ids of steps begin with.
const STEP: &str = "step-";

fn id(case: &Case<'_>, what: What) -> Option<String> {
    match what {
        What::Entry(id) => case.folder.entries.get(usize::from(id)).map(|entry| entry.id.clone()),
        What::Step(id) => case.folder.dated_steps.get(usize::from(id)).map(|step| format!("{STEP}{step}")),
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
pub fn write(name: &str, language: &str, events: &[Event], edition: Edition<'_>) -> String {
    let mut file = File(String::new());
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//secu-check//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.text("X-WR-CALNAME", name);
    let dot = if edition.file.is_empty() { "" } else { "." };
    for event in events {
        file.line("BEGIN:VEVENT");
        file.text("UID", &format!("{}{dot}{}@secu-check", event.id, edition.file));
        for name in ["DTSTAMP", "LAST-MODIFIED"] {
            file.line(&format!("{name}:{}T000000Z", basic(edition.day)));
        }
        file.line(&format!("SEQUENCE:{}", edition.sequence));
        file.line(if event.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
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
            cancelled: false,
        }
    }

    const STAMP: Edition<'_> = Edition { file: "k3x", day: Date(20_780), sequence: 7 };

    #[test]
    fn a_real_parser_reads_days_texts_and_reminders() {
        let made = event("appeal", "Écrivez, svp; « oui » \\", "Ligne 1\nLigne 2", 20_800, vec![21, 1, 0]);
        let file = write("Ma sécu", "fr", &[made], STAMP);
        let calendar: Calendar = file.parse().unwrap();
        let [CalendarComponent::Event(read)] = calendar.components.as_slice() else { panic!("one event") };
        assert_eq!(read.get_uid(), Some("appeal.k3x@secu-check"));
        assert_eq!(read.get_sequence(), Some(7));
        assert_eq!(read.get_summary(), Some("Écrivez, svp; « oui » \\"));
        assert_eq!(read.get_description(), Some("Ligne 1\nLigne 2"));
        let days = [read.get_start(), read.get_end()].map(|day| match day {
            Some(DatePerhapsTime::Date(day)) => day.to_string(),
            other => panic!("{other:?}"),
        });
        assert_eq!(days, [Date(20_800).to_string(), Date(20_801).to_string()]);
        for name in ["DTSTAMP", "LAST-MODIFIED"] {
            assert_eq!(read.property_value(name), Some("20261123T000000Z"));
        }
        assert_eq!(read.get_status(), Some(icalendar::EventStatus::Confirmed));
        let triggers: Vec<&str> = file.lines().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
        assert_eq!(triggers, ["-P20DT15H", "-PT15H", "PT9H"]);
    }

    #[test]
    fn two_files_never_meet_and_what_is_gone_is_cancelled() {
        let made = event("appeal", "Write", "Now", 20_800, Vec::new());
        let gone = Event { cancelled: true, ..made.clone() };
        let read = |event: &Event, file: &str| -> (String, Option<icalendar::EventStatus>) {
            let text = write("x", "en", std::slice::from_ref(event), Edition { file, ..STAMP });
            let calendar: Calendar = text.parse().unwrap();
            let [CalendarComponent::Event(read)] = calendar.components.as_slice() else {
                panic!("one event")
            };
            (read.get_uid().unwrap().to_owned(), read.get_status())
        };
        assert_ne!(read(&made, "k3x").0, read(&made, "k3y").0);
        assert_eq!(read(&made, "k3x").0, read(&gone, "k3x").0);
        assert_eq!(read(&gone, "k3x").1, Some(icalendar::EventStatus::Cancelled));
        assert_eq!(read(&made, "").0, "appeal@secu-check");
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
