//! Nothing on the list "never show" is in the words of any language.

use super::Findings;
use super::witness::Seen;
use crate::rulebook::compile::Compiled;
use crate::rulebook::{Msg, Part};

/// What may never be shown, in small letters (domain/README.md, "Never show", and the voice of the product).
const NEVER: &[&str] = &[
    "60 hours",
    "60 heures",
    "e104",
    "e 104",
    "under 28",
    "moins de 28 ans",
    "12 months of kept",
    "12 mois de maintien",
    "puma.ameli.fr",
    "s1105",
    "not eligible",
    "pas éligible",
    "non éligible",
    "register with france travail to get cover",
    "inscrivez-vous à france travail pour être couvert",
    "your ntt is your",
    "votre ntt est votre",
    "private insurance is enough",
    "l’assurance privée suffit",
    "please",
    "unfortunately",
    "malheureusement",
];

pub(super) fn prove(compiled: &Compiled, seen: &Seen, findings: &mut Findings) {
    let mut broken = Vec::new();
    let page = compiled.packs.iter().map(|pack| (pack, &compiled.messages));
    let folder = compiled.folder_packs.iter().map(|pack| (pack, &compiled.folder_messages));
    for (on_page, (pack, names)) in page.map(|shelf| (true, shelf)).chain(folder.map(|shelf| (false, shelf)))
    {
        for (index, (parts, name)) in pack.messages.iter().zip(names).enumerate() {
            let mut text = String::new();
            flatten(parts, &mut text);
            let small = text.to_lowercase();
            for never in NEVER.iter().filter(|never| small.contains(**never)) {
                let who = on_page.then(|| seen.get(&Msg(index as u16))).flatten();
                let who = who.map(|who| format!(" (shown to: {who})")).unwrap_or_default();
                broken.push(format!("{} says “{never}” in {name}{who}: {text}", pack.language));
            }
        }
    }
    findings.claim(
        &format!("nothing on the list of {} phrases never to show is in the words", NEVER.len()),
        &broken,
    );
}

fn flatten(parts: &[Part], text: &mut String) {
    for part in parts {
        match part {
            Part::Text(piece) | Part::French(piece) | Part::Strong(piece) => text.push_str(piece),
            Part::Arg(_) | Part::Amount(_) => text.push('…'),
            Part::Select(_, variants) => variants.iter().for_each(|(_, parts)| flatten(parts, text)),
        }
    }
}
