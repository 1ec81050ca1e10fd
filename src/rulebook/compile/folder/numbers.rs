//! `numbers.toml`: what each kind of number allows, and what to do next.

use crate::rulebook::compile::names::Names;
use crate::rulebook::compile::register::{Register, identify, one_of};
use crate::rulebook::compile::table::Table;
use crate::rulebook::compile::text::Text;
use crate::rulebook::folder::{Folder, Number, NumberKind};
use crate::rulebook::{Certainty, Msg};

/// Reads the file into the folder: each kind has one entry.
pub(super) fn read(root: Table<'_, '_>, register: &mut Register<'_>, folder: &mut Folder) {
    let mut names = Names::new("number");
    for entry in root.tables("number") {
        if let Some(id) = identify(&entry, &mut names, register.faults) {
            folder.numbers.extend(number(&entry, &id, register));
            entry.finish();
        }
    }
    folder.numbers.sort_by_key(|number| number.kind);
    for kind in NumberKind::ALL {
        if !names.iter().any(|name| name == kind.id()) {
            let message = format!("the number `{}` has no entry here: what does it allow?", kind.id());
            register.faults.at(root.place(), message);
        }
    }
    root.finish();
}

fn number(entry: &Table<'_, '_>, id: &Text, register: &mut Register<'_>) -> Option<Number> {
    let faults = register.faults;
    let kinds = NumberKind::ALL.map(|kind| (kind.id(), kind));
    let kind = one_of(id, "kind of number", &kinds, faults);
    let name = format!("number-{}", id.value);
    let certainty = register.need_certainty(entry);
    let basis = register.basis(entry, "number", id);
    let contacts = register.contacts.find_all(&entry.texts("contacts"), faults);
    let (allows, refuses, next) = (entry.texts("allows"), entry.texts("refuses"), entry.texts("next"));
    for both in refuses.iter().filter(|use_| allows.iter().any(|other| other.value == use_.value)) {
        faults.at(&both.place(), format!("`{}` is allowed and refused", both.value));
    }
    if next.is_empty() || contacts.is_empty() {
        let message = format!("the number `{}` is a dead end", id.value);
        faults.hinted(&id.place(), message, "give `next` and `contacts`");
    }
    let words = |kind: &str, names: Vec<Text>| -> Vec<Msg> {
        let one = |text: &Text| register.words.need(&format!("{kind}-{}", text.value), &text.place());
        names.iter().map(one).collect()
    };
    Some(Number {
        kind: kind?,
        certainty: certainty.unwrap_or(Certainty::Settled),
        basis,
        contacts,
        title: register.words.need(&name, &id.place()),
        text: register.words.need(&format!("{name}.text"), &id.place()),
        allows: words("use", allows),
        refuses: words("use", refuses),
        next: words("next", next),
    })
}
