//! Faults of `numbers.toml`: what each kind of number allows.

use super::fixture::{shows, valid};
use secu_check::rulebook::folder::NumberKind;

#[test]
fn each_kind_has_its_entry() {
    let compiled = valid().compile().map_err(|faults| faults[0].to_string()).unwrap();
    let kinds: Vec<NumberKind> = compiled.folder.numbers.iter().map(|number| number.kind).collect();
    assert_eq!(kinds, NumberKind::ALL);
    assert_eq!(compiled.folder.numbers[1].allows.len(), 1);
    assert!(compiled.folder.numbers.iter().all(|number| number.next.len() == 1));
}

#[test]
fn a_kind_without_an_entry() {
    shows(
        valid().change("rulebook/numbers.toml", "id = \"unclear\"", "id = \"uncler\""),
        r#"
rulebook/numbers.toml:1:1: the number `unclear` has no entry here: what does it allow?
1 | [[number]]
  | ^

rulebook/numbers.toml:56:7: `uncler` is not a kind of number
56 | id = "uncler"
   |       ^^^^^^
hint: did you mean `unclear`?
"#,
    );
}

#[test]
fn a_number_that_is_a_dead_end() {
    shows(
        valid().change(
            "rulebook/numbers.toml",
            "id = \"own\"\nrefuses = [\"pay\"]\nnext = [\"ask\"]",
            "id = \"own\"\nallows = [\"pay\"]\nrefuses = [\"pay\"]",
        ),
        r#"
rulebook/numbers.toml:2:7: the number `own` is a dead end
2 | id = "own"
  |       ^^^
hint: give `next` and `contacts`

rulebook/numbers.toml:4:13: `pay` is allowed and refused
4 | refuses = ["pay"]
  |             ^^^
"#,
    );
}
