//! The papers as a checklist: what is to be copied and how to name it, what the guide says of it, and what is not
//! needed although people are asked for it.

use super::Guide;
use super::stages::Case;
use crate::rulebook::ItemId;
use crate::rulebook::folder::{Excess, Paper};

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Index into the rulebook's documents: what it is, what it must show, what else is accepted, why it is refused.
    pub document: ItemId,
    /// Advice of the result about this paper, by index: translation, apostille, names that differ.
    pub advice: Vec<ItemId>,
    /// Its place in the list, from 1: the number in the name of its file.
    pub place: usize,
}

impl Check {
    /// What the folder knows of the paper: its name among enclosures, how to copy it.
    pub fn paper<'a>(&self, case: &Case<'a>) -> Option<&'a Paper> {
        paper(case, self.document)
    }

    /// What to call its copy for an online form, one PDF a heading. `name` is the person's, as far as it is typed.
    pub fn file(&self, case: &Case<'_>, name: &str) -> String {
        let file = self.paper(case).map(|paper| paper.file.as_str()).unwrap_or("document");
        let parts = [plain(name), format!("{:02}", self.place), file.to_owned()];
        let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        format!("{}.pdf", parts.join("-"))
    }
}

/// What the folder knows of a paper of the rulebook.
pub(super) fn paper<'a>(case: &Case<'a>, document: ItemId) -> Option<&'a Paper> {
    case.folder.papers.iter().find(|paper| paper.document == document)
}

/// The papers of the guide, in its order.
pub fn checklist(case: &Case<'_>, guide: &Guide) -> Vec<Check> {
    let check = |(index, document): (usize, &ItemId)| {
        let about = paper(case, *document).map(|paper| paper.advice.as_slice()).unwrap_or_default();
        let advice = guide.advice.iter().copied().filter(|id| about.contains(id)).collect();
        Check { document: *document, advice, place: index + 1 }
    };
    guide.documents.iter().enumerate().map(check).collect()
}

/// What is not needed, and the article to quote. Only what surely is not: here a person relies on it at the counter.
pub fn not_needed<'a>(case: &Case<'a>) -> Vec<&'a Excess> {
    case.folder.excess.iter().filter(|excess| case.surely(&excess.scope)).collect()
}

/// A name in lower-case ASCII for a file: accents are dropped, all else becomes a hyphen. Empty for other scripts.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for character in name.chars().flat_map(char::to_lowercase) {
        let letter = match character {
            'a'..='z' | '0'..='9' => character,
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'ď' | 'đ' => 'd',
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
            'ğ' | 'ģ' => 'g',
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
            'ķ' => 'k',
            'ł' | 'ļ' | 'ľ' => 'l',
            'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'ō' => 'o',
            'ř' => 'r',
            'ś' | 'š' | 'ş' | 'ș' => 's',
            'ť' | 'ţ' | 'ț' => 't',
            'ù' | 'ú' | 'û' | 'ü' | 'ű' | 'ů' | 'ū' | 'ų' => 'u',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            // A letter that is written as two, and marks that stand on the letter before.
            'æ' | 'œ' | 'ß' => {
                plain.push_str(match character {
                    'æ' => "ae",
                    'œ' => "oe",
                    _ => "ss",
                });
                continue;
            }
            '\u{300}'..='\u{36f}' | '\'' | '’' => continue,
            _ => '-',
        };
        if letter != '-' || !(plain.is_empty() || plain.ends_with('-')) {
            plain.push(letter);
        }
    }
    plain.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain;
    use proptest::prelude::*;

    #[test]
    fn names_become_plain() {
        for (name, expected) in [
            ("Zoë O’Núñez-García", "zoe-onunez-garcia"),
            ("  Łukasz  Şahin ", "lukasz-sahin"),
            ("李明", ""),
            ("Œrsted Weiß", "oersted-weiss"),
        ] {
            assert_eq!(plain(name), expected);
        }
    }

    proptest! {
        #[test]
        fn any_name_is_safe_in_a_file(name in "\\PC{0,60}") {
            let plain = plain(&name);
            prop_assert!(plain.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            prop_assert!(!plain.starts_with('-') && !plain.ends_with('-') && !plain.contains("--"));
        }
    }
}
