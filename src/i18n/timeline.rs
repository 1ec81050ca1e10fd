//! Lines of the time line put into words. The texts are over a pack that holds the words of the folder too.

use super::{Span, Texts, Value, folder};
use crate::guide::stages::Case;
use crate::guide::timeline::{Line, What};
use crate::rulebook::date::Date;
use crate::rulebook::folder::EntryKind;
use crate::rulebook::{Arg, Msg};

impl Texts<'_> {
    /// What a line is, verb first where there is something to do.
    pub fn line_title(&self, case: &Case<'_>, line: &Line) -> Vec<Span> {
        self.title_of(case, line.what)
    }

    fn title_of(&self, case: &Case<'_>, what: What) -> Vec<Span> {
        self.maybe(match what {
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

    /// Its days in words; empty where it has none.
    pub fn line_days(&self, line: &Line) -> String {
        let (first, last) = match line.kind {
            EntryKind::Deadline => (folder::DAY_FROM, folder::DAY_BY),
            EntryKind::End => (folder::DAY_FROM, folder::DAY_ENDS),
            EntryKind::Expect => (folder::DAY_EXPECT_FROM, folder::DAY_EXPECT_TO),
            EntryKind::Do | EntryKind::Know => (folder::DAY_FROM, folder::DAY_TO),
        };
        // Of what must be done by a day, that day says all.
        let from = line.from.filter(|_| line.kind != EntryKind::Deadline || line.until.is_none());
        let say = |message, day: Option<Date>| {
            Some(self.plain_with(message, &[(Arg::Date, Value::Text(self.locale.date(day?)))]))
        };
        [say(first, from), say(last, line.until)].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Summary and description for a calendar: what it is; its days, what to do, the articles.
    pub fn line_event(&self, case: &Case<'_>, line: &Line) -> (String, String) {
        let law = line.basis(case).map(|(_, basis)| basis.law.join(", ")).unwrap_or_default();
        let parts = [self.line_days(line), flat(self.line_text(case, line)), law];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        (flat(self.line_title(case, line)), parts.join("\n\n"))
    }

    /// The same for what a calendar had and is no longer so: also calendars that know no cancelled events say it.
    pub fn gone_event(&self, case: &Case<'_>, what: What) -> (String, String) {
        let title = Value::Text(flat(self.title_of(case, what)));
        (self.plain_with(folder::CALENDAR_GONE, &[(Arg::Name, title)]), self.plain(folder::CALENDAR_GONE_WHY))
    }

    fn maybe(&self, message: Option<Msg>) -> Vec<Span> {
        message.map(|message| self.spans(message)).unwrap_or_default()
    }
}

fn flat(spans: Vec<Span>) -> String {
    spans.into_iter().map(Span::into_text).collect()
}
