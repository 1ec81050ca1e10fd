//! The groups of `countries.csv`, worked out a second time from what is known of each country, and compared.
//!
//! `countries.csv` beside this file is the research's table of 250 countries and territories, without what the groups
//! make of it: which bloc, party to the Apostille Convention, exempt by a convention (`confirmed`, only `recalled`,
//! `unsure`), multilingual extract of the convention CIEC 16, translation, social-security agreement with France.
//! Sources: status table of the Apostille Convention (to 2026-01-14), gisti on legalisation, service-public F1374 and
//! F1402, guide for language assistants 2023–24, ameli on agreements (2019-03-13).

use super::Findings;
use crate::rulebook::Rulebook;

const TABLE: &str = include_str!("countries.csv");

/// Agreements with care in kind, and the decrees on overseas territories; Québec is a part of Canada and asked apart.
const CARE: &str = "AD BA DZ GG JE MA MC ME MK NC PF PM RS SM TN TR XK";
/// Agreements about pensions and posted workers only. Not Canada: whoever comes from Québec has another one.
const NO_CARE: &str = "AR BR CL IN JP KR US UY";
/// Signed, and not known to be in force.
const PENDING: &str = "CN MD";
/// Regulation 1231/2010 does not bind Denmark, nor Switzerland and the EFTA States.
const CARD_NOT_FOR_THIRD: &str = "CH DK IS LI NO";
/// Territories without a row of their own in what was read: what holds of their State may not hold of them.
const NO_ROW: &str = "AQ EH FO GL IO PN PS TK";

pub(super) fn prove(rulebook: &Rulebook, findings: &mut Findings) {
    findings.claim(
        "each group of countries holds those that a second table gives it, and no other",
        &wrong(rulebook),
    );
}

/// Where a group and the second table differ.
pub(super) fn wrong(rulebook: &Rulebook) -> Vec<String> {
    let mut wrong = Vec::new();
    let rows: Vec<Known<'_>> = TABLE.lines().skip(1).filter_map(Known::read).collect();
    for country in &rulebook.countries {
        let code = String::from_utf8_lossy(&country.code);
        let Some(known) = rows.iter().find(|row| row.code == code) else {
            wrong.push(format!("{code} has no row in the second table"));
            continue;
        };
        for (bit, group) in rulebook.groups.iter().enumerate() {
            let is_in = country.groups >> bit & 1 == 1;
            match known.belongs(group) {
                Some(wanted) if wanted != is_in => {
                    wrong.push(format!(
                        "{code} {} in {group}",
                        if wanted { "is missing" } else { "is wrongly" }
                    ));
                }
                Some(_) => {}
                None => wrong.push(format!("{group} has no second list")),
            }
        }
    }
    wrong.dedup();
    wrong
}

/// What the table says of a country.
struct Known<'a> {
    code: &'a str,
    bloc: &'a str,
    apostille: bool,
    exemption: &'a str,
    extract: bool,
    translation: &'a str,
    agreement: bool,
}

impl<'a> Known<'a> {
    fn read(row: &'a str) -> Option<Known<'a>> {
        let cells: Vec<&str> = row.split(',').collect();
        let &[code, bloc, apostille, exemption, extract, translation, agreement] = cells.as_slice() else {
            return None;
        };
        let yes = |cell: &str| cell == "yes";
        let (apostille, extract, agreement) = (yes(apostille), yes(extract), yes(agreement));
        Some(Known { code, bloc, apostille, exemption, extract, translation, agreement })
    }

    /// Whether it belongs to a group; `None` for a group that is not known here. A country is a group of its own.
    fn belongs(&self, group: &str) -> Option<bool> {
        let listed = |list: &str| list.split(' ').any(|code| code == self.code);
        let exempt = matches!(self.exemption, "confirmed" | "recalled");
        let act = self.bloc.is_empty();
        Some(match group {
            "FRANCE" => self.bloc == "FR",
            "EEA_CH" => !self.bloc.is_empty(),
            "EEA_UK" => matches!(self.bloc, "EU" | "EEA") || self.code == "GB",
            "AGREEMENT_CARE" => listed(CARE),
            "AGREEMENT_NO_CARE" => listed(NO_CARE),
            "AGREEMENT_PART" => self.agreement && !listed(CARE) && !listed(NO_CARE) || listed(PENDING),
            "CARD_NOT_FOR_THIRD" => listed(CARD_NOT_FOR_THIRD),
            "ACT_TRANSLATE" => self.translation == "yes",
            "ACT_TOLERATED" => self.translation == "tolerated",
            "ACT_FRENCH_VERSION" => self.translation == "french",
            "ACT_CIEC16" => self.translation == "extract",
            "ACT_EXEMPT" => self.exemption == "confirmed",
            "ACT_EXEMPT_UNSURE" => self.exemption == "recalled",
            "ACT_APOSTILLE" => act && !exempt && !self.extract && self.apostille,
            "ACT_LEGALISATION" => act && !exempt && !self.extract && !self.apostille,
            "ACT_UNSURE" => {
                let clause_unread =
                    self.agreement && !exempt && matches!(self.translation, "yes" | "tolerated");
                clause_unread || self.exemption == "unsure" || listed(NO_ROW)
            }
            code if code.len() == 2 => code == self.code,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_that_leaves_its_group_is_named() {
        let mut rulebook = crate::terminal::embedded_rulebook().unwrap();
        assert_eq!(wrong(&rulebook), [""; 0]);
        let group = rulebook.groups.iter().position(|group| group == "ACT_APOSTILLE").unwrap();
        let india = rulebook.countries.iter_mut().find(|country| &country.code == b"IN").unwrap();
        india.groups &= !(1 << group);
        assert_eq!(wrong(&rulebook), ["IN is missing in ACT_APOSTILLE"]);
    }

    #[test]
    fn a_country_that_joins_a_group_or_a_group_without_a_list_is_named() {
        let mut rulebook = crate::terminal::embedded_rulebook().unwrap();
        let group = rulebook.groups.iter().position(|group| group == "CARD_NOT_FOR_THIRD").unwrap();
        let sweden = rulebook.countries.iter_mut().find(|country| &country.code == b"SE").unwrap();
        sweden.groups |= 1 << group;
        assert_eq!(wrong(&rulebook), ["SE is wrongly in CARD_NOT_FOR_THIRD"]);
        rulebook.groups[group] = "NEW_GROUP".to_owned();
        assert_eq!(wrong(&rulebook), ["NEW_GROUP has no second list"]);
    }
}
