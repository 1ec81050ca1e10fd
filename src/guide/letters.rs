//! Letters: which are offered, and what stands in them, as messages of the folder. What is typed into their blanks
//! never comes here: the words are put together where they are shown (`i18n::letters`).

use super::Guide;
use super::checklist::paper;
use super::stages::Case;
use crate::engine::Answer;
use crate::rulebook::date::Date;
use crate::rulebook::folder::{Clause, Letter, Recipient};
use crate::rulebook::{Arg, FactId, ItemId, Msg};

/// A letter for a person, as messages of the folder. The French one is sent; any other language says beside
/// it, paragraph by paragraph, what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// To whom it goes.
    pub to: Recipient,
    /// Whether it goes by registered letter.
    pub registered: bool,
    /// Its subject.
    pub subject: Msg,
    /// Its paragraphs.
    pub paragraphs: Vec<Msg>,
    /// What is enclosed.
    pub enclosures: Vec<Msg>,
}

/// The letters that are offered, by index into the letters of the folder.
pub fn offered(case: &Case<'_>) -> Vec<ItemId> {
    let letters = (0..).zip(&case.folder.letters);
    letters.filter(|(_, letter)| case.shows(&letter.scope)).map(|(id, _)| id).collect()
}

/// A letter for this person. The papers of the guide are its enclosures where it brings the file.
pub fn draft(case: &Case<'_>, guide: &Guide, letter: &Letter) -> Draft {
    let shown = letter.paragraphs.iter().filter(|paragraph| {
        // A sentence in a letter must be true of who signs it.
        paragraph.when.is_none_or(|when| case.holds(when))
    });
    let paragraphs = shown.filter_map(|paragraph| paragraph.text.or_else(|| ground(case)));
    let papers = guide.documents.iter().filter(|_| letter.papers);
    let papers = papers.filter_map(|document| paper(case, *document)).map(|paper| paper.enclosure);
    Draft {
        to: letter.to,
        registered: letter.registered,
        subject: letter.subject,
        paragraphs: paragraphs.collect(),
        enclosures: papers.chain(letter.enclosures.iter().copied()).collect(),
    }
}

/// What the request stands on.
pub fn ground(case: &Case<'_>) -> Option<Msg> {
    first(case, &case.folder.grounds)
}

/// The first that fits; its words are said as true, so it must surely fit.
pub(super) fn first(case: &Case<'_>, clauses: &[Clause]) -> Option<Msg> {
    clauses.iter().find(|clause| case.surely(&clause.scope)).map(|clause| clause.text)
}

/// The days that letters name, as far as they were answered.
pub fn days(case: &Case<'_>) -> Vec<(Arg, Date)> {
    const DAYS: [(Arg, &str); 6] = [
        (Arg::Filed, "filed"),
        (Arg::Asked, "asked"),
        (Arg::Wrote, "wrote"),
        (Arg::Refused, "refused"),
        (Arg::Waiting, "waiting_since"),
        (Arg::Permit, "permit_end"),
    ];
    let day = |(arg, id): (Arg, &str)| {
        let mut facts = (0..FactId::MAX).map_while(|fact| Some((fact, case.fact(fact)?)));
        let (fact, _) = facts.find(|(_, fact)| fact.id == id)?;
        match case.facts().get(fact)? {
            Answer::Date(day) => Some((arg, day)),
            _ => None,
        }
    };
    DAYS.into_iter().filter_map(day).collect()
}
