//! `secu-check timeline`, `calendar`, `checklist`, `letters`, `sheet`: what comes after the result, as text. The input
//! holds the answers of the interview and, beside them, those of the folder (`stage`, `filed`…).

use super::{embedded_folder, embedded_folder_pack, embedded_rulebook, read_folder_facts};
use crate::engine::Engine;
use crate::guide::stages::{Case, of_interview};
use crate::guide::timeline::{Moment, timeline};
use crate::guide::{self, Guide, calendar, checklist, letters, sheet};
use crate::i18n::letters::{Role, blocks, values};
use crate::i18n::{self, Locale, Span, Texts};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Msg, Variant};
use std::fmt::Write;

/// Carries out one of the commands.
///
/// # Errors
/// One line about a language or an answer, or that the route is not decided yet.
pub(super) fn run(command: &str, language: &str, today: Date, input: &str) -> Result<String, String> {
    let engine = Engine::new(embedded_rulebook()?);
    let folder = embedded_folder()?;
    let facts = read_folder_facts(engine.rulebook(), &folder, input)?;
    let interview = of_interview(&facts, &folder);
    let evaluation = engine.evaluate(&interview, today);
    let guide = guide::build(&engine, &interview, today, &evaluation);
    let guide = guide.ok_or("the route is still open: `secu-check explain` says what to ask next")?;
    let case = Case::new(engine.rulebook(), &folder, guide.route, &facts, today);
    let (pack, french) = (embedded_folder_pack(language)?, embedded_folder_pack("fr")?);
    let words = |pack, locale| Texts { pack, locale, rulebook: engine.rulebook(), today };
    let (here, in_french) = (Written::in_language(language)?, Written::in_language("fr")?);
    let own = words(&pack, &here);
    let french = words(&french, &in_french);
    let out = Out { case: &case, guide: &guide, own: &own, french: &french };
    Ok(match command {
        "timeline" => out.timeline(),
        "calendar" => out.calendar(language),
        "checklist" => out.checklist(),
        "letters" => out.letters(language),
        _ => out.sheet(),
    })
}

/// Dates in words, as they stand in a letter.
pub(super) struct Written {
    months: &'static [&'static str; 12],
    first: &'static str,
}

impl Written {
    /// In a language of the reference pages.
    pub(super) fn in_language(language: &str) -> Result<Written, String> {
        let (months, first) =
            crate::reference::days(language).ok_or_else(|| format!("no names of months in `{language}`"))?;
        Ok(Written { months, first })
    }
}

impl Locale for Written {
    fn plural(&self, number: i32) -> Variant {
        if number == 1 { Variant::One } else { Variant::Other }
    }
    fn date(&self, date: Date) -> String {
        let (year, month, day) = date.ymd();
        let day = if day == 1 { self.first.to_owned() } else { day.to_string() };
        format!("{day} {} {year}", self.months[month as usize - 1])
    }
    fn money(&self, cents: i64) -> String {
        format!("{}.{:02} €", cents / 100, cents % 100)
    }
    fn country(&self, code: &str) -> String {
        code.to_owned()
    }
}

struct Out<'a> {
    case: &'a Case<'a>,
    guide: &'a Guide,
    own: &'a Texts<'a>,
    french: &'a Texts<'a>,
}

impl Out<'_> {
    fn timeline(&self) -> String {
        let lines = timeline(self.case, self.guide);
        let mut text = String::new();
        for line in &lines {
            let moment = match line.moment {
                Moment::Past => "past ",
                Moment::Now => "now  ",
                Moment::Ahead => "ahead",
            };
            let day = line.day().map_or_else(|| "          ".to_owned(), |day| day.to_string());
            add(
                &mut text,
                &format!("{moment} {day} {}: {}", line.kind.id(), flat(self.own.line_title(self.case, line))),
            );
            let certainty = line
                .basis(self.case)
                .map(|(certainty, basis)| format!("[{}] {}", certainty.id(), basis.law.join(", ")));
            let indented = [
                self.own.line_days(line),
                flat(self.own.line_text(self.case, line)),
                certainty.unwrap_or_default(),
            ];
            for part in indented.iter().filter(|part| !part.is_empty()) {
                add(&mut text, &format!("    {part}"));
            }
        }
        text
    }

    fn calendar(&self, language: &str) -> String {
        let lines = timeline(self.case, self.guide);
        let events = calendar::events(self.case, &lines, |line| self.own.line_event(self.case, line));
        let (day, sequence) = (self.case.today, self.case.today.0.unsigned_abs());
        let edition = calendar::Edition { file: "", day, sequence };
        calendar::write(&self.own.plain(i18n::folder::CALENDAR_NAME), language, &events, edition)
    }

    fn checklist(&self) -> String {
        let rulebook = self.case.rulebook;
        let mut text = String::new();
        for check in checklist::checklist(self.case, self.guide) {
            let document = &rulebook.documents[usize::from(check.document)];
            add(
                &mut text,
                &format!("[ ] {} ({})", self.own.plain(document.title), check.file(self.case, "")),
            );
            for message in [document.shows, document.instead, document.refused].into_iter().flatten() {
                add(&mut text, &format!("    {}", self.own.plain(message)));
            }
            if let Some(copy) = check.paper(self.case).and_then(|paper| paper.copy) {
                add(&mut text, &format!("    {}", self.own.plain(copy)));
            }
            for id in &check.advice {
                let advice = &rulebook.advice[usize::from(*id)];
                add(
                    &mut text,
                    &format!("    {}: {}", self.own.plain(advice.title), self.own.plain(advice.text)),
                );
            }
        }
        for excess in checklist::not_needed(self.case) {
            let title = self.own.plain(excess.title);
            add(&mut text, &format!("[-] {title}: {}", self.own.plain(excess.text)));
        }
        text
    }

    fn letters(&self, language: &str) -> String {
        let mut text = String::new();
        let days = letters::days(self.case);
        for id in letters::offered(self.case) {
            let letter = &self.case.folder.letters[usize::from(id)];
            let draft = letters::draft(self.case, self.guide, letter);
            add(&mut text, &format!("=== {} ({})", self.own.plain(letter.title), letter.id));
            add(&mut text, &self.own.plain(letter.about));
            let written = [(Arg::Date, self.french.locale.date(self.case.today))];
            let sent = blocks(self.french, &draft, &values(self.french, &written, &days));
            let beside = blocks(self.own, &draft, &values(self.own, &written, &days));
            for ((role, french), (_, own)) in sent.into_iter().zip(beside) {
                if matches!(role, Role::Place | Role::Subject | Role::Greeting | Role::Enclosed) {
                    text.push('\n');
                }
                add(&mut text, &flat(french));
                if language != "fr" && matches!(role, Role::Subject | Role::Paragraph | Role::Enclosure) {
                    add(&mut text, &format!("    | {}", flat(own)));
                }
            }
            text.push('\n');
        }
        text
    }

    fn sheet(&self) -> String {
        let sheet = sheet::sheet(self.case, self.guide);
        let mut text = String::new();
        let both = |text: &mut String, message: Option<Msg>| {
            if let Some(message) = message {
                add(text, &format!("« {} »", self.french.plain(message)));
                add(text, &format!("  {}", self.own.plain(message)));
            }
        };
        both(&mut text, sheet.sentence);
        for (fact, answer) in &sheet.statements {
            let about = self.case.fact(*fact);
            let said = about.map(|about| self.own.said_of(about, *answer)).unwrap_or_default();
            said.into_iter().for_each(|said| add(&mut text, &format!("- {}", flat(said))));
        }
        if let Some(route) = sheet.route.and_then(|id| self.case.rulebook.routes.get(usize::from(id))) {
            add(&mut text, &format!("→ {}", self.own.plain(route.title)));
        }
        both(&mut text, sheet.ground);
        add(&mut text, &sheet.law.join(", "));
        for check in &sheet.papers {
            let document = &self.case.rulebook.documents[usize::from(check.document)];
            let french =
                check.paper(self.case).map(|paper| self.french.plain(paper.enclosure)).unwrap_or_default();
            add(&mut text, &format!("[ ] {french} | {}", self.own.plain(document.title)));
        }
        for excess in &sheet.not_needed {
            add(
                &mut text,
                &format!("[-] {} | {}", self.french.plain(excess.title), self.own.plain(excess.title)),
            );
        }
        for id in &sheet.contacts {
            add(&mut text, &self.own.plain(self.case.rulebook.contacts[usize::from(*id)].title));
        }
        text
    }
}

fn add(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}

fn flat(spans: Vec<Span>) -> String {
    spans.into_iter().map(Span::into_text).collect()
}
