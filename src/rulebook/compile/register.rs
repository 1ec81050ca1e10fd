//! What entries may name while they are read, and the parts that several kinds of entry share.

use super::condition::Scope;
use super::fault::Faults;
use super::names::Names;
use super::table::Table;
use super::text::Text;
use super::words::Words;
use crate::rulebook::date::Date;
use crate::rulebook::{Basis, Certainty};

/// How long a rule counts as checked when it does not say.
const REVIEW_AFTER_MONTHS: i32 = 6;

/// Everything that can be named.
pub(super) struct Register<'f> {
    /// Where faults go.
    pub(super) faults: &'f Faults,
    /// The words of all languages.
    pub(super) words: Words,
    /// What conditions may name.
    pub(super) scope: Scope<'f>,
    /// Sources.
    pub(super) sources: Names,
    /// Contacts.
    pub(super) contacts: Names,
    /// Documents.
    pub(super) documents: Names,
    /// Steps.
    pub(super) steps: Names,
    /// Routes.
    pub(super) routes: Names,
    /// Advice.
    pub(super) advice: Names,
    /// The newest `checked` so far.
    pub(super) newest: Date,
}

impl Register<'_> {
    /// Reports what nothing uses.
    pub(super) fn report_unused(&self) {
        let all = [&self.sources, &self.contacts, &self.documents, &self.steps, &self.scope.names];
        all.into_iter().for_each(|names| names.report_unused(self.faults));
    }

    /// What a rule stands on.
    pub(super) fn basis(&mut self, entry: &Table<'_, '_>, kind: &str, id: &Text) -> Basis {
        let law = entry.texts("law");
        for citation in law.iter().filter(|citation| citation.value.trim().is_empty()) {
            self.faults.at(&citation.place(), "a citation is empty");
        }
        let sources = entry.texts("sources");
        if law.is_empty() && sources.is_empty() {
            let message = format!("the {kind} `{}` has neither law nor source", id.value);
            self.faults.hinted(&id.place(), message, "give `law`, `sources`, best both");
        }
        let checked = entry.need_date("checked").unwrap_or_default();
        let review = entry.date("review").unwrap_or_else(|| checked.plus_months(REVIEW_AFTER_MONTHS));
        if review < checked {
            self.faults.at(&entry.place_of("review"), "`review` is before `checked`");
        }
        self.newest = self.newest.max(checked);
        Basis {
            law: law.into_iter().map(|citation| citation.value).collect(),
            sources: self.sources.find_all(&sources, self.faults),
            checked,
            review,
        }
    }

    /// How sure a rule is that must say it.
    pub(super) fn need_certainty(&self, entry: &Table<'_, '_>) -> Option<Certainty> {
        if !entry.has("certainty") {
            self.faults.at(entry.place(), "`certainty` is missing");
        }
        self.certainty(entry)
    }

    /// How sure a rule is; `None` if it does not say.
    pub(super) fn certainty(&self, entry: &Table<'_, '_>) -> Option<Certainty> {
        let text = entry.text("certainty")?;
        const ALL: [Certainty; 5] = [
            Certainty::Settled,
            Certainty::PracticeVaries,
            Certainty::FundDecides,
            Certainty::NotYet,
            Certainty::NoRight,
        ];
        one_of(&text, "certainty", &ALL.map(|certainty| (certainty.id(), certainty)), self.faults)
    }
}

/// The id of an entry, added to those of its kind; `None`, with a fault, if it has none or it is taken.
pub(super) fn identify(entry: &Table<'_, '_>, names: &mut Names, faults: &Faults) -> Option<Text> {
    entry.need_text("id").filter(|id| names.add(id, faults))
}

/// Reports an id that a link could not tell from one of the others.
pub(super) fn check_link<'a>(
    id: &Text,
    mut others: impl Iterator<Item = &'a str>,
    short: fn(&str) -> u32,
    register: &Register<'_>,
) {
    if let Some(other) = others.find(|other| *other != id.value && short(other) == short(&id.value)) {
        let message = format!("links cannot tell `{}` from `{other}`", id.value);
        register.faults.hinted(&id.place(), message, "choose another id");
    }
}

/// The value of one of these names; `None`, with a fault, for any other.
pub(super) fn one_of<T: Copy>(text: &Text, what: &str, all: &[(&str, T)], faults: &Faults) -> Option<T> {
    let found = all.iter().find(|(name, _)| *name == text.value);
    if found.is_none() {
        let message = format!("`{}` is not a {what}", text.value);
        faults.unknown(&text.place(), message, &text.value, all.iter().map(|(name, _)| *name));
    }
    found.map(|(_, value)| *value)
}
