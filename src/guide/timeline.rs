//! The time line: what to do, to wait for and not to miss, with its days, sorted. The same list gives the next steps
//! and the calendar.

use super::stages::Case;
use super::{Guide, Step};
use crate::engine::Truth;
use crate::rulebook::date::Date;
use crate::rulebook::folder::{Entry, EntryKind};
use crate::rulebook::{Basis, Certainty, ItemId, Source, Turn};

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// An entry of the folder, by index.
    Entry(ItemId),
    /// A step of the route, by index into the rulebook's steps.
    Step(ItemId),
}

/// Where today is, seen from a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Its days are over.
    Past,
    /// Today is one of its days, or it has none: it is to be done, or known, now.
    Now,
    /// Its days are to come.
    Ahead,
}

/// A line of the time line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub what: What,
    /// What its days mean.
    pub kind: EntryKind,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// Where today is.
    pub moment: Moment,
}

impl Line {
    /// The day by which it is sorted, and under which it stands in a calendar: the last day of what ends or must be
    /// done by then, the first of all else.
    pub fn day(&self) -> Option<Date> {
        match self.kind {
            EntryKind::Deadline | EntryKind::End => self.until.or(self.from),
            EntryKind::Do | EntryKind::Expect | EntryKind::Know => self.from.or(self.until),
        }
    }

    /// A source that its basis names. Those of entries are the folder's: the page holds only what the page shows.
    pub fn source<'a>(&self, case: &Case<'a>, id: ItemId) -> Option<&'a Source> {
        let sources = match self.what {
            What::Entry(_) => &case.folder.sources,
            What::Step(_) => &case.rulebook.sources,
        };
        sources.get(usize::from(id))
    }

    /// How sure it is, and what it stands on.
    pub fn basis<'a>(&self, case: &Case<'a>) -> Option<(Certainty, &'a Basis)> {
        match self.what {
            What::Entry(id) => {
                case.folder.entries.get(usize::from(id)).map(|entry| (entry.certainty, &entry.basis))
            }
            What::Step(id) => {
                case.rulebook.steps.get(usize::from(id)).map(|step| (Certainty::Settled, &step.basis))
            }
        }
    }
}

/// What to do, to wait for and not to miss: first what has no day, in the order of the rules, then by day.
pub fn timeline(case: &Case<'_>, guide: &Guide) -> Vec<Line> {
    let mut lines: Vec<Line> = steps(case, guide).chain(entries(case)).collect();
    // Stable: what falls on one day keeps the order of the rules.
    lines.sort_by_key(Line::day);
    lines
}

/// What to do and to know now, the urgent first: what is open today, deadlines by their day. Where no day urges, the steps of
/// the result come first, then what is to be done in the order of the rules: since when it can be done says nothing.
pub fn now(lines: &[Line]) -> Vec<Line> {
    let mut open: Vec<Line> = lines.iter().copied().filter(|line| line.moment == Moment::Now).collect();
    open.sort_by_key(|line| match (line.kind, line.until, line.what) {
        (EntryKind::Deadline, Some(until), _) => (0, Some(until), None),
        (_, _, What::Step(_)) => (1, None, None),
        (EntryKind::Deadline | EntryKind::Do, _, _) => (2, None, Some(line.what)),
        (EntryKind::Know | EntryKind::Expect | EntryKind::End, _, _) => (3, None, None),
    });
    open
}

fn entries<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Line> + 'a {
    (0..).zip(&case.folder.entries).filter_map(|(id, entry)| {
        let date = |date| case.date(date);
        let (from, until) = (entry.from.and_then(date), entry.until.and_then(date));
        let limit = entry.before.and_then(date);
        let in_time = until.zip(limit).is_none_or(|(until, limit)| until < limit);
        let shown = in_time && shows(case, entry);
        shown.then(|| line(What::Entry(id), entry.kind, (from, until), case.today))
    })
}

fn shows(case: &Case<'_>, entry: &Entry) -> bool {
    case.shows(&entry.scope) && (!entry.sure || case.truth(entry.scope.when) == Truth::True)
}

/// The steps of the result that have a day; before the file is sent, those too that are due: what comes first, and what gets
/// the file ready. Once it is sent, only those that must be done by a day. One that an entry of the same name tells more of
/// stays out.
fn steps<'a>(case: &'a Case<'_>, guide: &'a Guide) -> impl Iterator<Item = Line> + 'a {
    let preparing = case.truth(case.folder.preparing) != Truth::False;
    let told = |step: &&Step| {
        let id = case.rulebook.steps.get(usize::from(step.step)).map(|step| step.id.as_str());
        let entries = &mut case.folder.entries.iter();
        entries.any(|entry| Some(entry.id.as_str()) == id && shows(case, entry))
    };
    let turn = |step: &Step| case.rulebook.steps.get(usize::from(step.step)).map(|step| step.turn);
    let today = case.today;
    let due = move |step: &Step| preparing && step.from <= Some(today);
    // Where nothing is to be sent, what there is to do meanwhile comes first.
    let last = guide.steps.iter().filter(|step| due(step)).filter_map(turn).min().max(Some(Turn::Beside));
    let head = guide.steps.iter().find(|step| due(step)).map(|step| step.step);
    guide.steps.iter().filter(move |step| !told(step)).filter_map(move |step| {
        let kind = if step.by.is_some() { EntryKind::Deadline } else { EntryKind::Do };
        let leads = due(step) && (head == Some(step.step) || turn(step) <= last);
        let told = leads || step.by.is_some() || (preparing && step.from.is_some());
        told.then(|| line(What::Step(step.step), kind, (step.from, step.by), case.today))
    })
}

fn line(what: What, kind: EntryKind, (from, until): (Option<Date>, Option<Date>), today: Date) -> Line {
    let over = match kind {
        // What became possible stays possible.
        EntryKind::Do => None,
        EntryKind::Expect | EntryKind::Deadline | EntryKind::End | EntryKind::Know => until,
    };
    let moment = match (from, over) {
        (_, Some(last)) if last < today => Moment::Past,
        (Some(first), _) if today < first => Moment::Ahead,
        // It ends on one day, which is not today.
        (None, Some(last)) if kind == EntryKind::End && today < last => Moment::Ahead,
        _ => Moment::Now,
    };
    Line { what, kind, from, until, moment }
}
