//! `letters.toml`: letters, what a request stands on, what to say at the counter.

use super::scope;
use crate::rulebook::compile::names::Names;
use crate::rulebook::compile::register::{Register, identify, one_of};
use crate::rulebook::compile::table::Table;
use crate::rulebook::compile::text::Text;
use crate::rulebook::folder::{Clause, Folder, Letter, Paragraph, Recipient};
use crate::rulebook::{Certainty, Msg, Route};

/// The paragraph that says what the request stands on.
const GROUND: &str = "ground";

/// Reads the file into the folder.
pub(super) fn read(root: Table<'_, '_>, routes: &[Route], register: &mut Register<'_>, folder: &mut Folder) {
    let mut names = Names::new("letter");
    for entry in root.tables("letter") {
        if let Some(id) = identify(&entry, &mut names, register.faults) {
            folder.letters.push(letter(&entry, &id, routes, register));
            entry.finish();
        }
    }
    folder.grounds = clauses(&root, GROUND, routes, register);
    folder.sentences = clauses(&root, "sentence", routes, register);
    root.finish();
}

fn letter(entry: &Table<'_, '_>, id: &Text, routes: &[Route], register: &mut Register<'_>) -> Letter {
    let faults = register.faults;
    let name = format!("letter-{}", id.value);
    let all = [Recipient::Fund, Recipient::Conciliator, Recipient::Board, Recipient::Employer];
    let to =
        entry.need_text("to").and_then(|to| one_of(&to, "recipient", &all.map(|to| (to.id(), to)), faults));
    let certainty = register.need_certainty(entry);
    let mut paragraphs = Vec::new();
    for part in entry.tables("paragraphs") {
        let when = part.text("when").map(|when| register.scope.condition(&when));
        if let Some(paragraph) = part.need_text("id") {
            let text = (paragraph.value != GROUND)
                .then(|| register.words.need(&format!("{name}.{}", paragraph.value), &paragraph.place()));
            paragraphs.push(Paragraph { when, text });
        }
        part.finish();
    }
    if paragraphs.is_empty() {
        faults.at(&id.place(), format!("the letter `{}` has no paragraphs", id.value));
    }
    let enclosed = |text: &Text| register.words.need(&format!("enclosure-{}", text.value), &text.place());
    let enclosures: Vec<Msg> = entry.texts("enclosures").iter().map(enclosed).collect();
    Letter {
        scope: scope(entry, routes, register),
        to: to.unwrap_or(Recipient::Fund),
        registered: entry.flag("registered"),
        certainty: certainty.unwrap_or(Certainty::Settled),
        basis: register.basis(entry, "letter", id),
        title: register.words.need(&name, &id.place()),
        about: register.words.need(&format!("{name}.about"), &id.place()),
        subject: register.words.need(&format!("{name}.subject"), &id.place()),
        paragraphs,
        papers: entry.flag("papers"),
        enclosures,
        id: id.value.clone(),
    }
}

/// Sentences of a kind, of which the first that fits is taken: the last must fit everybody.
fn clauses(
    root: &Table<'_, '_>,
    kind: &'static str,
    routes: &[Route],
    register: &mut Register<'_>,
) -> Vec<Clause> {
    let mut names = Names::new(kind);
    let mut clauses: Vec<Clause> = Vec::new();
    let mut last = None;
    for entry in root.tables(kind) {
        if let Some(id) = identify(&entry, &mut names, register.faults) {
            let fits_all = entry.text("when").is_some_and(|when| when.value.trim() == "true")
                && !entry.has("only")
                && !entry.has("except");
            let text = register.words.need(&format!("{kind}-{}", id.value), &id.place());
            last = Some((id.place(), fits_all));
            clauses.push(Clause { scope: scope(&entry, routes, register), text, id: id.value });
            entry.finish();
        }
    }
    if let Some((place, false)) = last {
        register
            .faults
            .at(&place, format!("the last {kind} must fit everybody: `when = \"true\"`, for all routes"));
    }
    clauses
}
