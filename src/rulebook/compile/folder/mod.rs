//! `stages.toml`, `papers.toml`, `letters.toml`, `numbers.toml` and the local funds: what is read with the folder. Its
//! conditions and its words are compiled apart, so that nothing of it is in what the first visit loads; what they name is
//! the rulebook's.
//!
//! - `letters`: letters, what a request stands on, what to say at the counter.
//! - `numbers`: what each kind of number allows.
//! - `papers`: what a checklist says of papers, and what is not needed.
//! - `stages`: where the person is now, and what is to do from there.

mod letters;
mod numbers;
mod papers;
mod stages;

use super::condition;
use super::names::Names;
use super::register::Register;
use super::rules::only;
use super::sources::Parsed;
use super::table::Table;
use super::words::{Shelf, Words};
use crate::rulebook::folder::{Folder, Scope};
use crate::rulebook::{ItemId, Route, Rulebook, Source, Step};
use std::collections::BTreeSet;

/// What is read, before it is known whether all is used.
pub(super) struct Read<'f> {
    folder: Folder,
    scope: condition::Scope<'f>,
}

/// Reads the folder and its words. The rulebook must have been read. `None` if a fact has no id or no kind.
pub(super) fn read<'f>(
    parsed: &Parsed<'_>,
    routes: &[Route],
    register: &mut Register<'f>,
) -> Option<(Read<'f>, Words)> {
    let faults = register.faults;
    // The words hold no amounts: letters are sent, and an amount may have changed when they arrive.
    let words = super::words(Shelf::Folder, &parsed.folder_words, &Names::new("amount"), faults);
    let words = words.after(&register.words);
    let fork = register.scope.fork();
    let page_words = std::mem::replace(&mut register.words, words);
    let page_scope = std::mem::replace(&mut register.scope, fork);
    let folder = stages::read(parsed.stages.root(faults), routes, register).map(|mut folder| {
        papers::read(parsed.papers.root(faults), routes, register, &mut folder);
        letters::read(parsed.letters.root(faults), routes, register, &mut folder);
        numbers::read(parsed.numbers.root(faults), register, &mut folder);
        folder
    });
    register.words.report_missing(faults);
    register.words.compare(faults);
    // A derived fact of the rulebook may be there for the folder only; a fact may not: nobody would be asked.
    page_scope.use_derived_of(&register.scope);
    if faults.is_empty() {
        register.scope.report_unused_but(&page_scope.names);
    }
    let words = std::mem::replace(&mut register.words, page_words);
    let scope = std::mem::replace(&mut register.scope, page_scope);
    Some((Read { folder: folder?, scope }, words))
}

impl Read<'_> {
    /// The folder, once nothing is wrong with it, and the groups of countries that its conditions name.
    pub(super) fn finish(
        mut self,
        rulebook: &Rulebook,
        parsed: &Parsed<'_>,
        local: Option<ItemId>,
    ) -> (Folder, Vec<String>) {
        self.scope.tidy();
        let first = self.folder.first;
        let bases = (self.folder.entries.iter().map(|entry| &entry.basis))
            .chain(self.folder.excess.iter().map(|excess| &excess.basis))
            .chain(self.folder.letters.iter().map(|letter| &letter.basis))
            .chain(self.folder.numbers.iter().map(|number| &number.basis));
        let used: BTreeSet<u16> = bases.flat_map(|basis| &basis.sources).copied().collect();
        let source = |(index, source): (u16, &Source)| match used.contains(&index) {
            true => source.clone(),
            false => Source { grade: 'L', ..Source::default() },
        };
        let dated = |step: &Step| match step.from.or(step.by) {
            Some(_) => step.id.clone(),
            None => String::new(),
        };
        let folder = Folder {
            fingerprint: rulebook.fingerprint.clone(),
            facts: self.scope.facts.split_off(usize::from(first)),
            atoms: self.scope.atoms,
            conditions: self.scope.conditions,
            countries: super::countries(&parsed.countries, &self.scope.groups),
            sources: (0..).zip(&rulebook.sources).map(source).collect(),
            dated_steps: rulebook.steps.iter().map(dated).collect(),
            funds: parsed.funds.clone(),
            local,
            ..self.folder
        };
        (folder, self.scope.groups)
    }
}

/// When an entry is shown, and with which routes.
fn scope(entry: &Table<'_, '_>, routes: &[Route], register: &mut Register<'_>) -> Scope {
    Scope {
        when: entry.need_text("when").map_or(0, |when| register.scope.condition(&when)),
        only: only(entry, routes, register),
        except: register.routes.find_all(&entry.texts("except"), register.faults),
    }
}
