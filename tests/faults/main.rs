//! Each fault a rulebook can have, on a small rulebook that has this one only: what its author reads.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod amounts;
mod cases;
mod conditions;
mod countries;
mod desk;
mod facts;
mod fixture;
mod folder;
mod funds;
mod letters;
mod links;
mod names;
mod numbers;
mod overlaps;
mod patterns;
mod proofs;
mod rules;
mod words;

use fixture::valid;
use secu_check::rulebook::answer::Answer;
use secu_check::rulebook::{Arg, Part, Test, Variant};

#[test]
fn a_rulebook_without_fault_compiles() {
    let compiled = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    let rulebook = &compiled.rulebook;
    assert_eq!(rulebook.date.to_string(), "2026-11-23");
    assert_eq!(rulebook.routes[0].basis.review.to_string(), "2027-05-20");
    assert_eq!(rulebook.groups, ["EEA", "CH"]);
    assert_eq!(rulebook.countries.iter().map(|country| country.groups).collect::<Vec<_>>(), [0b01, 0b10, 0]);
    assert!(rulebook.atoms.iter().any(|atom| atom.test == Test::Is(0b10)));
    assert_eq!(rulebook.amounts[0].values[0].cents, 65_169);
    assert_eq!(rulebook.fingerprint.len(), 16);
    let funds = compiled.folder.funds.iter().map(|fund| (fund.department.as_str(), fund.names.len()));
    assert_eq!(funds.collect::<Vec<_>>(), [("59", 2), ("2A", 1)]);
    assert_eq!(compiled.country_names[2], ("DZ".into(), "Algeria".into(), "Algérie".into()));
    assert_eq!(compiled.rows[0], ("work".to_owned(), vec!["workers 1".to_owned(), "workers 2".to_owned()]));
}

#[test]
fn cases_keep_their_answers_and_their_place() {
    let compiled = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    let [other, card] = compiled.cases.as_slice() else { panic!("two cases") };
    assert_eq!(
        other.facts,
        [(2, Answer::Country(0)), (1, Answer::Unknown), (0, Answer::Choices(0b11)), (5, Answer::Choice(1))]
    );
    assert_eq!(card.facts[1], (1, Answer::Choice(0)));
    assert_eq!((card.file.as_str(), card.line), ("rulebook/cases/all.toml", 9));
    assert_eq!((card.documents.as_slice(), card.no_documents.as_slice()), ([0].as_slice(), [1].as_slice()));
    assert_eq!(other.near.as_deref(), Some("card"));
}

#[test]
fn messages_become_parts_in_the_same_order_in_each_language() {
    let compiled = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    assert_eq!(compiled.packs.iter().map(|pack| pack.language.as_str()).collect::<Vec<_>>(), ["en", "fr"]);
    assert!(compiled.messages.is_sorted());
    let text = compiled.messages.iter().position(|name| name == "advice-minor.text").unwrap();
    let said = |text: &str| Part::Text(text.to_owned());
    let one = vec![Part::Strong("one".into()), said(" day")];
    let other = vec![Part::Arg(Arg::Count), said(" days")];
    assert_eq!(
        compiled.packs[0].messages[text],
        [
            said("You get a "),
            Part::French("carte Vitale".into()),
            said(" in "),
            Part::Select(Arg::Count, vec![(Variant::One, one), (Variant::Other, other)]),
            said(".\n\nNot before."),
        ]
    );
    assert_eq!(compiled.packs[1].messages[text][0], said("La "));
    assert!(compiled.messages.iter().any(|name| name == "ui-page.lead-text"));
}

#[test]
fn line_ends_of_another_system_change_nothing() {
    let plain = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    let mut root = valid();
    root.0.values_mut().for_each(|text| *text = text.replace('\n', "\r\n"));
    let other = root.compile().map_err(|faults| faults[0].to_string()).unwrap();
    assert_eq!(plain.rulebook, other.rulebook);
    assert_eq!(plain.packs, other.packs);
}
