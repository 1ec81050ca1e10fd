//! Nothing on the list "never show" is in the words of any language.

use super::Findings;
use crate::rulebook::{Pack, Part};

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

pub(super) fn prove(packs: &[Pack], findings: &mut Findings) {
    let mut broken = Vec::new();
    for pack in packs {
        for parts in &pack.messages {
            let mut text = String::new();
            flatten(parts, &mut text);
            let small = text.to_lowercase();
            for never in NEVER {
                if small.contains(never) {
                    broken.push(format!("{} says “{never}”: {text}", pack.language));
                }
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
