//! What routes and advice name: sources, contacts, documents and steps.

use super::fault::Faults;
use super::names::Names;
use super::register::{Register, identify, one_of};
use super::table::Table;
use crate::rulebook::{Certainty, Contact, Document, ItemId, Source, Step, Turn};

/// How a step says when its turn comes; without a word, it belongs to the file.
const TURNS: [(&str, Turn); 4] = [
    ("first", Turn::First),
    ("beside", Turn::Beside),
    ("meanwhile", Turn::Meanwhile),
    ("after", Turn::After),
];

/// Reads `sources.toml`.
pub(super) fn sources(root: Table<'_, '_>, names: &mut Names, faults: &Faults) -> Vec<Source> {
    let mut sources = Vec::new();
    for entry in root.tables("source") {
        let Some(id) = identify(&entry, names, faults) else {
            continue;
        };
        let grade = entry.need_text("grade");
        let grades = [("H", 'H'), ("M", 'M'), ("L", 'L')];
        sources.push(Source {
            id: id.value,
            title: entry.need_text("title").map(|text| text.value).unwrap_or_default(),
            url: entry.need_text("url").map(|text| text.value).unwrap_or_default(),
            dated: entry.text("dated").map(|text| text.value).unwrap_or_default(),
            grade: grade.and_then(|grade| one_of(&grade, "grade", &grades, faults)).unwrap_or('L'),
        });
        entry.finish();
    }
    root.finish();
    sources
}

/// Reads `contacts.toml`.
pub(super) fn contacts(root: Table<'_, '_>, register: &mut Register<'_>) -> (Vec<Contact>, Option<ItemId>) {
    let mut contacts = Vec::new();
    let mut local = None;
    for entry in root.tables("contact") {
        let Some(id) = identify(&entry, &mut register.contacts, register.faults) else {
            continue;
        };
        let name = format!("contact-{}", id.value);
        let text = |key| entry.text(key).map(|text| text.value);
        if entry.flag("local") && local.replace(contacts.len() as ItemId).is_some() {
            register.faults.at(&entry.place_of("local"), "one contact only can be the local fund".to_owned());
        }
        contacts.push(Contact {
            title: register.words.need(&name, &id.place()),
            note: register.words.maybe(&format!("{name}.note")),
            url: text("url"),
            phone: text("phone"),
            phone_abroad: text("phone_abroad"),
            address: text("address"),
            sources: register.sources.find_all(&entry.texts("sources"), register.faults),
            id: id.value,
        });
        entry.finish();
    }
    root.finish();
    (contacts, local)
}

/// Reads `documents.toml`.
pub(super) fn documents(root: Table<'_, '_>, register: &mut Register<'_>) -> Vec<Document> {
    let mut documents = Vec::new();
    for entry in root.tables("document") {
        let Some(id) = identify(&entry, &mut register.documents, register.faults) else {
            continue;
        };
        let name = format!("document-{}", id.value);
        documents.push(Document {
            when: entry.text("when").map(|when| register.scope.condition(&when)),
            certainty: register.certainty(&entry).unwrap_or(Certainty::Settled),
            basis: register.basis(&entry, "document", &id),
            title: register.words.need(&name, &id.place()),
            shows: register.words.maybe(&format!("{name}.shows")),
            instead: register.words.maybe(&format!("{name}.instead")),
            refused: register.words.maybe(&format!("{name}.refused")),
            id: id.value,
        });
        entry.finish();
    }
    root.finish();
    documents
}

/// Reads `steps.toml`.
pub(super) fn steps(root: Table<'_, '_>, register: &mut Register<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    for entry in root.tables("step") {
        let Some(id) = identify(&entry, &mut register.steps, register.faults) else {
            continue;
        };
        let name = format!("step-{}", id.value);
        let contact = entry.text("contact");
        let turn = entry.text("turn").and_then(|turn| one_of(&turn, "turn", &TURNS, register.faults));
        steps.push(Step {
            when: entry.text("when").map(|when| register.scope.condition(&when)),
            basis: register.basis(&entry, "step", &id),
            title: register.words.need(&name, &id.place()),
            how: register.words.maybe(&format!("{name}.how")),
            delay: register.words.maybe(&format!("{name}.delay")),
            from: entry.text("from").and_then(|date| register.scope.date(&date)),
            by: entry.text("by").and_then(|date| register.scope.date(&date)),
            contact: contact.and_then(|contact| register.contacts.find(&contact, register.faults)),
            turn: turn.unwrap_or(Turn::File),
            id: id.value,
        });
        entry.finish();
    }
    root.finish();
    steps
}
