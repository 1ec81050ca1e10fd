//! `stages.toml`: facts and derived facts of the folder, questions, entries.

use super::scope;
use crate::rulebook::compile::facts;
use crate::rulebook::compile::names::Names;
use crate::rulebook::compile::register::{Register, identify, one_of};
use crate::rulebook::compile::table::Table;
use crate::rulebook::compile::text::Text;
use crate::rulebook::folder::{Entry, EntryKind, Folder, Question};
use crate::rulebook::{Certainty, FactId, Route};

/// The derived fact that holds before the file is sent.
const PREPARING: &str = "preparing";

/// Reads the file into a folder; `None` if a fact has no id or no kind.
pub(super) fn read(root: Table<'_, '_>, routes: &[Route], register: &mut Register<'_>) -> Option<Folder> {
    let first = FactId::try_from(register.scope.facts.len()).unwrap_or(FactId::MAX);
    facts::read_tables(&root, register)?;
    let preparing = register.scope.condition_of(PREPARING).unwrap_or_else(|| {
        let message = format!(
            "there must be a derived fact `{PREPARING}`: the steps of the route are still to be done"
        );
        register.faults.at(root.place(), message);
        0
    });
    let mut folder = Folder { first, preparing, ..Folder::default() };
    for entry in root.tables("question") {
        folder.questions.extend(question(&entry, routes, register));
        entry.finish();
    }
    let mut names = Names::new("entry");
    for entry in root.tables("entry") {
        if let Some(id) = identify(&entry, &mut names, register.faults) {
            folder.entries.push(one_entry(&entry, &id, routes, register));
            entry.finish();
        }
    }
    root.finish();
    Some(folder)
}

fn question(entry: &Table<'_, '_>, routes: &[Route], register: &mut Register<'_>) -> Option<Question> {
    let name = entry.need_text("fact")?;
    let scope = scope(entry, routes, register);
    let facts = &register.scope.facts;
    let found = facts.iter().position(|fact| fact.id == name.value);
    if found.is_none() {
        let known = facts.iter().map(|fact| fact.id.as_str());
        register.faults.unknown(&name.place(), format!("unknown fact `{}`", name.value), &name.value, known);
    }
    Some(Question { fact: FactId::try_from(found?).ok()?, scope })
}

fn one_entry(entry: &Table<'_, '_>, id: &Text, routes: &[Route], register: &mut Register<'_>) -> Entry {
    let faults = register.faults;
    let name = format!("entry-{}", id.value);
    let kinds = [EntryKind::Do, EntryKind::Expect, EntryKind::Deadline, EntryKind::End, EntryKind::Know];
    let kind = entry
        .need_text("kind")
        .and_then(|kind| one_of(&kind, "kind of entry", &kinds.map(|kind| (kind.id(), kind)), faults));
    let certainty = register.need_certainty(entry);
    let mut date = |key| entry.text(key).and_then(|date| register.scope.date(&date));
    let (from, until, before) = (date("from"), date("until"), date("before"));
    if let Some(kind) = kind {
        let needs_last = matches!(kind, EntryKind::Deadline | EntryKind::End);
        if needs_last && !entry.has("until") {
            let message = format!("an entry of the kind `{}` needs `until`", kind.id());
            faults.at(&id.place(), message);
        }
    }
    if entry.has("before") && !entry.has("until") {
        faults.at(&entry.place_of("before"), "`before` is compared with `until`, which is missing");
    }
    Entry {
        scope: scope(entry, routes, register),
        sure: entry.flag("sure"),
        kind: kind.unwrap_or(EntryKind::Know),
        certainty: certainty.unwrap_or(Certainty::Settled),
        basis: register.basis(entry, "entry", id),
        from,
        until,
        before,
        contacts: register.contacts.find_all(&entry.texts("contacts"), faults),
        title: register.words.need(&name, &id.place()),
        text: register.words.need(&format!("{name}.text"), &id.place()),
        id: id.value.clone(),
    }
}
