//! The facts by theme, each with a short name: a form that shows them all at once has no room for questions.

use crate::i18n::desk;
use crate::rulebook::{Fact, FactId, Msg, Rulebook};

/// The themes in order: a heading, and facts by their ids with their short names.
const THEMES: [(Msg, &[(&str, Msg)]); 4] = [
    (
        desk::THEME_DOES,
        &[
            ("situation", desk::FACT_SITUATION),
            ("work_terms", desk::FACT_WORK_TERMS),
            ("sending_state", desk::FACT_SENDING_STATE),
            ("job_start", desk::FACT_JOB_START),
            ("training", desk::FACT_TRAINING),
            ("family_link", desk::FACT_FAMILY_LINK),
            ("income", desk::FACT_INCOME),
        ],
    ),
    (
        desk::THEME_COVER,
        &[
            ("cover", desk::FACT_COVER),
            ("ehic_covers", desk::FACT_EHIC_COVERS),
            ("card_state", desk::FACT_CARD_STATE),
            ("agreement_scheme", desk::FACT_AGREEMENT_SCHEME),
            ("overseas_from", desk::FACT_OVERSEAS_FROM),
            ("returning", desk::FACT_RETURNING),
        ],
    ),
    (
        desk::THEME_STAY,
        &[
            ("nationality", desk::FACT_NATIONALITY),
            ("permit", desk::FACT_PERMIT),
            ("permit_end", desk::FACT_PERMIT_END),
            ("removal_order", desk::FACT_REMOVAL_ORDER),
            ("arrival", desk::FACT_ARRIVAL),
            ("stay", desk::FACT_STAY),
            ("history", desk::FACT_HISTORY),
        ],
    ),
    (
        desk::THEME_PERSON,
        &[
            ("age", desk::FACT_AGE),
            ("children", desk::FACT_CHILDREN),
            ("resources", desk::FACT_RESOURCES),
            ("housing", desk::FACT_HOUSING),
            ("number", desk::FACT_NUMBER),
            ("act_country", desk::FACT_ACT_COUNTRY),
        ],
    ),
];

/// A theme with its facts.
pub struct Theme {
    /// Its heading.
    pub title: Msg,
    /// Its facts, in order.
    pub facts: Vec<FactId>,
}

/// All facts of a rulebook by theme. One that has no theme yet comes last, with the person.
pub fn themes(rulebook: &Rulebook) -> Vec<Theme> {
    let id = |name: &str| rulebook.facts.iter().position(|fact| fact.id == name).map(|id| id as FactId);
    let mut themes: Vec<Theme> = THEMES
        .iter()
        .map(|(title, facts)| Theme {
            title: *title,
            facts: facts.iter().filter_map(|(name, _)| id(name)).collect(),
        })
        .collect();
    let rest: Vec<FactId> = (0..rulebook.facts.len() as FactId)
        .filter(|id| !themes.iter().any(|theme| theme.facts.contains(id)))
        .collect();
    if let Some(last) = themes.last_mut() {
        last.facts.extend(rest);
    }
    themes
}

/// The short name of a fact; its question, where it has none.
pub fn name(fact: &Fact) -> Msg {
    let all = THEMES.iter().flat_map(|(_, facts)| facts.iter());
    all.into_iter().find(|(id, _)| *id == fact.id).map_or(fact.question, |(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::embedded_rulebook;

    #[test]
    fn every_fact_has_one_theme_and_a_short_name() {
        let rulebook = embedded_rulebook().unwrap();
        let mut all: Vec<FactId> = themes(&rulebook).into_iter().flat_map(|theme| theme.facts).collect();
        all.sort_unstable();
        assert_eq!(all, (0..rulebook.facts.len() as FactId).collect::<Vec<_>>());
        for fact in &rulebook.facts {
            assert_ne!(name(fact), fact.question, "{} has no short name", fact.id);
        }
        let named: usize = THEMES.iter().map(|(_, facts)| facts.len()).sum();
        assert_eq!(named, rulebook.facts.len(), "a theme names a fact that there is not");
    }
}
