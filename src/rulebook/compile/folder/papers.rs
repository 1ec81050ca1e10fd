//! `papers.toml`: what a checklist says of each paper, and what people are asked for although it is not needed.

use super::scope;
use crate::rulebook::compile::names::Names;
use crate::rulebook::compile::register::{Register, identify};
use crate::rulebook::compile::table::Table;
use crate::rulebook::folder::{Excess, Folder, Paper};
use crate::rulebook::{Certainty, Route};

/// Reads the file into the folder.
pub(super) fn read(root: Table<'_, '_>, routes: &[Route], register: &mut Register<'_>, folder: &mut Folder) {
    for entry in root.tables("paper") {
        if let Some(paper) = paper(&entry, register) {
            if folder.papers.iter().any(|other| other.document == paper.document) {
                register.faults.at(&entry.place_of("id"), "the second entry of this paper");
            }
            folder.papers.push(paper);
        }
        entry.finish();
    }
    folder.papers.sort_by_key(|paper| paper.document);
    for (index, id) in (0..).zip(register.documents.iter()) {
        if !folder.papers.iter().any(|paper| paper.document == index) {
            let message = format!("the document `{id}` has no entry here: what is its copy called?");
            register.faults.at(root.place(), message);
        }
    }
    let mut names = Names::new("excess");
    for entry in root.tables("excess") {
        if let Some(id) = identify(&entry, &mut names, register.faults) {
            let name = format!("excess-{}", id.value);
            let certainty = register.need_certainty(&entry);
            folder.excess.push(Excess {
                scope: scope(&entry, routes, register),
                certainty: certainty.unwrap_or(Certainty::Settled),
                basis: register.basis(&entry, "excess", &id),
                title: register.words.need(&name, &id.place()),
                text: register.words.need(&format!("{name}.text"), &id.place()),
                id: id.value,
            });
            entry.finish();
        }
    }
    root.finish();
}

fn paper(entry: &Table<'_, '_>, register: &mut Register<'_>) -> Option<Paper> {
    let faults = register.faults;
    let file = entry.need_text("file");
    // What only a checklist names must not keep it alive.
    let advice = register.advice.known_all(&entry.texts("advice"), faults);
    let id = entry.need_text("id")?;
    let document = register.documents.known(&id, faults)?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if let Some(file) = file.as_ref().filter(|file| !file.value.chars().all(plain)) {
        let message = "the name of a file is lower-case letters without accents, digits and `-`";
        faults.at(&file.place(), message);
    }
    let name = format!("paper-{}", id.value);
    Some(Paper {
        document,
        file: file?.value,
        advice,
        enclosure: register.words.need(&name, &id.place()),
        copy: register.words.maybe(&format!("{name}.copy")),
    })
}
