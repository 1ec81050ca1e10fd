//! `facts.toml`: what may be asked, and derived facts.

use super::condition::KEYWORDS;
use super::files::Place;
use super::register::{Register, check_link, identify, one_of};
use super::table::Table;
use super::text::Text;
use crate::rulebook::{Choice, Expr, Fact, Kind, Msg, short};

/// The options of a choice are the bits of a `u64`.
const MOST_CHOICES: usize = 64;

/// Reads the facts and after them the derived facts into the scope of conditions. `None` if one has no id or no kind:
/// then each condition that reads it would be reported too.
pub(super) fn read(root: Table<'_, '_>, register: &mut Register<'_>) -> Option<()> {
    read_tables(&root, register)?;
    root.finish();
    Some(())
}

/// The same for a file that holds more than facts.
pub(super) fn read_tables(root: &Table<'_, '_>, register: &mut Register<'_>) -> Option<()> {
    let mut whole = true;
    for entry in root.tables("fact") {
        let id = identify_fact(&entry, register);
        let kind = id.as_ref().and_then(|_| kind(&entry, register));
        if let (Some(id), Some(kind)) = (id, kind) {
            let others = register.scope.facts.iter().map(|fact| fact.id.as_str());
            check_link(&id, others, short::name, register);
            let fact = fact(&entry, &id, kind, register);
            register.scope.facts.push(fact);
            entry.finish();
        } else {
            whole = false;
        }
    }
    if let Some(fact) = register.scope.facts.get(usize::from(u8::MAX))
        && let Some(place) = register.scope.names.place_of(&fact.id)
    {
        register.faults.at(place, "there can be 255 facts at most");
    }
    // All ids first: a derived fact that names a later one is told so, and not that there is no such fact.
    let mut derived = Vec::new();
    for entry in root.tables("derived") {
        if identify_fact(&entry, register).is_some() {
            register.scope.derived.push(None);
            derived.push(entry);
        } else {
            whole = false;
        }
    }
    if !whole {
        return None;
    }
    let before = register.scope.derived.len() - derived.len();
    for (index, entry) in derived.into_iter().enumerate() {
        let expr = entry.need_text("when").map(|when| register.scope.expr(&when));
        // A faulty one was reported and must not be reported again wherever it is used.
        let expr = expr.unwrap_or(Expr::Constant(true));
        if let Some(slot) = register.scope.derived.get_mut(before + index) {
            *slot = Some(expr);
        }
        entry.finish();
    }
    Some(())
}

/// The id of a fact must be a word of the condition language, and no keyword.
fn identify_fact(entry: &Table<'_, '_>, register: &mut Register<'_>) -> Option<Text> {
    let id = identify(entry, &mut register.scope.names, register.faults)?;
    check_word(&id, register);
    Some(id)
}

fn check_word(id: &Text, register: &Register<'_>) {
    if KEYWORDS.contains(&id.value.as_str()) {
        register.faults.at(&id.place(), format!("`{}` is a word of the condition language", id.value));
    } else if id.value.contains('-') {
        let hint = format!("write `{}`", id.value.replace('-', "_"));
        register.faults.hinted(&id.place(), "`-` means minus in conditions", hint);
    }
}

fn fact(entry: &Table<'_, '_>, id: &Text, kind: Kind, register: &mut Register<'_>) -> Fact {
    let faults = register.faults;
    let has_choices = matches!(kind, Kind::Choice | Kind::Choices);
    let name = format!("fact-{}", id.value);
    let place = id.place();

    let given = entry.texts("choices");
    if !has_choices && !given.is_empty() {
        faults.at(&entry.place_of("choices"), "`choices` is for the kinds `choice` and `choices`");
    }
    let headings = headings(entry, &given, register);
    let mut choices: Vec<Choice> = Vec::new();
    if kind == Kind::YesNo {
        choices.extend(["no", "yes"].map(|id| choice(&name, id, &place, None, register)));
    }
    for text in given.iter().filter(|_| has_choices) {
        if choices.iter().any(|other| other.id == text.value) {
            faults.at(&text.place(), format!("duplicate choice `{}`", text.value));
        } else if text.value == "unknown" {
            faults.hinted(
                &text.place(),
                "`unknown` cannot be a choice",
                "give the fact the key `unknown = true`",
            );
        }
        check_choice(text, register);
        check_link(text, choices.iter().map(|other| other.id.as_str()), short::option, register);
        let heading = headings.iter().find(|(choice, _)| *choice == text.value).map(|(_, heading)| *heading);
        choices.push(choice(&name, &text.value, &text.place(), heading, register));
    }
    if has_choices && choices.len() < 2 {
        faults.at(&place, format!("the fact `{}` needs at least two choices", id.value));
    } else if choices.len() > MOST_CHOICES {
        faults.at(&place, format!("the fact `{}` has more than {MOST_CHOICES} choices", id.value));
    }

    let unknown = entry.flag("unknown");
    if unknown && kind == Kind::Choices {
        faults.hinted(&entry.place_of("unknown"), "`unknown` is not for the kind `choices`", "leave it out");
    }
    Fact {
        id: id.value.clone(),
        kind,
        typical: typical(entry, &choices, register),
        choices,
        unknown,
        fixed: entry.flag("fixed"),
        question: register.words.need(&name, &place),
        why: register.words.need(&format!("{name}.why"), &place),
        help: register.words.maybe(&format!("{name}.help")),
        said: match kind {
            Kind::Country | Kind::Date | Kind::Number { .. } => register.words.maybe(&format!("{name}.said")),
            Kind::Choice | Kind::Choices | Kind::YesNo => None,
        },
    }
}

fn check_choice(text: &Text, register: &Register<'_>) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !text.value.chars().all(plain) || !text.value.starts_with(|c: char| c.is_ascii_lowercase()) {
        let hint = "choices are lower-case letters, digits and `_`, and begin with a letter";
        register.faults.hinted(&text.place(), format!("`{}` cannot be a choice", text.value), hint);
    }
}

fn kind(entry: &Table<'_, '_>, register: &Register<'_>) -> Option<Kind> {
    let bounds = (entry.number("min"), entry.number("max"));
    let number = match bounds {
        (Some(min), Some(max)) => Kind::Number { min, max },
        _ => Kind::Number { min: 0, max: i32::MAX },
    };
    let all = [
        ("choice", Kind::Choice),
        ("choices", Kind::Choices),
        ("country", Kind::Country),
        ("date", Kind::Date),
        ("number", number),
        ("yes_no", Kind::YesNo),
    ];
    let kind = entry.need_text("kind").and_then(|kind| one_of(&kind, "kind of fact", &all, register.faults));
    let place = entry.place_of("kind");
    match (kind, bounds) {
        (Some(Kind::Number { .. }), (Some(min), Some(max))) if min > max => {
            register.faults.at(&entry.place_of("min"), "`min` is greater than `max`");
        }
        (Some(Kind::Number { .. }), (None, _) | (_, None)) => {
            register.faults.at(&place, "a number needs `min` and `max`");
        }
        (Some(Kind::Number { .. }) | None, _) | (Some(_), (None, None)) => {}
        (Some(_), _) => register.faults.at(&place, "`min` and `max` are for the kind `number`"),
    }
    kind
}

fn headings(entry: &Table<'_, '_>, choices: &[Text], register: &Register<'_>) -> Vec<(String, Msg)> {
    let faults = register.faults;
    let mut headings = Vec::new();
    for (choice, value) in entry.pairs("headings") {
        if !choices.iter().any(|other| other.value == choice.value) {
            let known = choices.iter().map(|choice| choice.value.as_str());
            faults.unknown(
                &choice.place(),
                format!("unknown choice `{}`", choice.value),
                &choice.value,
                known,
            );
        }
        match entry.as_text(value) {
            Some(heading) => {
                let name = format!("heading-{}", heading.value);
                headings.push((choice.value, register.words.need(&name, &heading.place())));
            }
            None => faults.at(&entry.at(value), "a heading is named by a text in quotes"),
        }
    }
    headings
}

fn choice(fact: &str, id: &str, place: &Place, heading: Option<Msg>, register: &Register<'_>) -> Choice {
    let name = format!("{fact}-{id}");
    let words = &register.words;
    Choice {
        id: id.to_owned(),
        label: words.need(&name, place),
        hint: words.maybe(&format!("{name}.hint")),
        said: words.need(&format!("{name}.said"), place),
        change: words.maybe(&format!("{name}.change")),
        heading,
    }
}

fn typical(entry: &Table<'_, '_>, choices: &[Choice], register: &Register<'_>) -> Option<u8> {
    let text = entry.text("typical")?;
    let found = choices.iter().position(|choice| choice.id == text.value);
    if found.is_none() {
        let message = match choices {
            [] => "`typical` is for facts with choices and for yes/no facts".to_owned(),
            _ => format!("unknown choice `{}`", text.value),
        };
        let known = choices.iter().map(|choice| choice.id.as_str());
        register.faults.unknown(&text.place(), message, &text.value, known);
    }
    found.and_then(|index| u8::try_from(index).ok())
}
