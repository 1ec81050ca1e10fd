//! Lines of the time line put into words. The texts are over a pack that holds the words of the folder too.

use super::{Span, Texts, Value, folder};
use crate::guide::stages::Case;
use crate::guide::timeline::{Line, What};
use crate::rulebook::folder::EntryKind;
use crate::rulebook::{Arg, Msg};

impl Texts<'_> {
    /// What a line is, verb first where there is something to do.
    pub fn line_title(&self, case: &Case<'_>, line: &Line) -> Vec<Span> {
        self.maybe(match line.what {
            What::Entry(id) => case.folder.entries.get(usize::from(id)).map(|entry| entry.title),
            What::Step(id) => case.rulebook.steps.get(usize::from(id)).map(|step| step.title),
        })
    }

    /// What to do about it; empty where its title says it all.
    pub fn line_text(&self, case: &Case<'_>, line: &Line) -> Vec<Span> {
        self.maybe(match line.what {
            What::Entry(id) => case.folder.entries.get(usize::from(id)).map(|entry| entry.text),
            What::Step(id) => case.rulebook.steps.get(usize::from(id)).and_then(|step| step.how),
        })
    }

    /// Its days as a sentence; empty where it has none.
    pub fn line_days(&self, line: &Line) -> String {
        let date = |date| Value::Text(self.locale.date(date));
        match (line.kind, line.from, line.until) {
            (EntryKind::Deadline, _, Some(until)) => {
                self.plain_with(folder::LINE_BY, &[(Arg::Date, date(until))])
            }
            (EntryKind::End, _, Some(until)) | (_, None, Some(until)) => {
                self.plain_with(folder::LINE_UNTIL, &[(Arg::Date, date(until))])
            }
            (kind, Some(from), Some(until)) => {
                let range = if kind == EntryKind::Expect { folder::LINE_RANGE } else { folder::LINE_BETWEEN };
                self.plain_with(range, &[(Arg::Min, date(from)), (Arg::Max, date(until))])
            }
            (_, Some(from), None) => self.plain_with(folder::LINE_FROM, &[(Arg::Date, date(from))]),
            (_, None, None) => String::new(),
        }
    }

    /// Summary and description for a calendar: what it is; its days, what to do, the articles.
    pub fn line_event(&self, case: &Case<'_>, line: &Line) -> (String, String) {
        let law = line.basis(case).map(|(_, basis)| basis.law.join(", ")).unwrap_or_default();
        let parts = [self.line_days(line), flat(self.line_text(case, line)), law];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        (flat(self.line_title(case, line)), parts.join("\n\n"))
    }

    fn maybe(&self, message: Option<Msg>) -> Vec<Span> {
        message.map(|message| self.spans(message)).unwrap_or_default()
    }
}

fn flat(spans: Vec<Span>) -> String {
    spans.into_iter().map(Span::into_text).collect()
}
