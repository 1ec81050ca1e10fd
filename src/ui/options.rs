//! Questions with options: one of them, or all that hold.

use super::draft::{Edit, Pick};
use super::page::{Page, field_of, join};
use super::question::Asked;
use super::{Act, Action};
use crate::i18n::msg;
use crate::rulebook::{Kind, Msg};
use yew::virtual_dom::ListenerKind;

/// A row to choose or tick.
struct Row<'a> {
    /// Its name in the rulebook.
    choice: &'a str,
    /// Its value in the form.
    value: &'a str,
    label: Msg,
    hint: Option<Msg>,
    on: bool,
}

/// The rows, with headings between groups; at the end what is none of them.
pub(super) fn rows<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>) {
    let (fact, draft) = (asked.fact, asked.draft);
    let several = fact.kind == Kind::Choices;
    let mut groups = Page::new(page.words, page.emit);
    let mut place = 0;
    while place < fact.choices.len() {
        let start = place;
        place += 1;
        while fact.choices.get(place).is_some_and(|choice| choice.heading.is_none()) {
            place += 1;
        }
        group(&mut groups, fact.choices[start].heading, start, |page| {
            for place in start..place {
                // "No" stands first in the rulebook; people expect "yes" there.
                let index = if fact.kind == Kind::YesNo { fact.choices.len() - 1 - place } else { place };
                let choice = &fact.choices[index];
                let on = match several {
                    true => draft.ticked >> index & 1 == 1,
                    false => draft.pick == Pick::Option(index as u8),
                };
                let (label, hint) = (choice.label, choice.hint);
                row(page, several, Row { choice: &choice.id, value: &index.to_string(), label, hint, on });
            }
        });
    }
    let last = match (several, fact.unknown) {
        (true, _) => Some(("none-of-these", "none", msg::NONE_OF_THESE, Pick::NoneOfThese)),
        (false, true) => Some(("unknown", "unknown", msg::UNKNOWN, Pick::Unknown)),
        (false, false) => None,
    };
    if let Some((choice, value, label, pick)) = last {
        groups.tag("div", "sc-options", |page| {
            row(page, several, Row { choice, value, label, hint: None, on: draft.pick == pick });
        });
    }
    page.tag("div", "sc-groups", |page| {
        let emit = page.emit.clone();
        page.on(ListenerKind::onchange, move |event| {
            let (value, on) =
                field_of(&event).map(|field| (field.value(), field.checked())).unwrap_or_default();
            let edit = match (value.as_str(), value.parse::<u8>()) {
                ("none", _) => Edit::Flag(Pick::NoneOfThese, on),
                ("unknown", _) => Edit::Pick(Pick::Unknown),
                (_, Ok(option)) if several => Edit::Tick(option, on),
                (_, Ok(option)) => Edit::Pick(Pick::Option(option)),
                (_, Err(_)) => Edit::Pick(Pick::Nothing),
            };
            emit.emit(Action::Edit(edit).into());
        });
        page.node(groups.done());
    });
}

fn group<'a, A: Act>(
    page: &mut Page<'a, A>,
    heading: Option<Msg>,
    at: usize,
    rows: impl FnOnce(&mut Page<'a, A>),
) {
    page.tag("div", "", |page| {
        if let Some(heading) = heading {
            let id = join(&["sc-group-", &at.to_string()]);
            page.set("role", "group");
            page.set("aria-labelledby", &id);
            page.tag("p", "sc-group", |page| {
                page.set("id", &id);
                page.say(heading);
            });
        }
        page.tag("div", "sc-options", rows);
    });
}

fn row<A: Act>(page: &mut Page<'_, A>, several: bool, row: Row<'_>) {
    let Row { choice, value, label, hint, on } = row;
    let id = join(&["sc-o-", value]);
    let hint_id = join(&[&id, "-hint"]);
    page.tag("div", "sc-option", |page| {
        page.set("data-choice", choice);
        let kind = if several { "checkbox" } else { "radio" };
        page.tick(kind, &id, on, |page| {
            page.set("name", "sc-option");
            page.set("value", value);
            if hint.is_some() {
                page.set("aria-describedby", &hint_id);
            }
        });
        page.tag("label", "", |page| {
            page.set("for", &id);
            page.say(label);
        });
        if let Some(hint) = hint {
            page.tag("p", "sc-hint", |page| {
                page.set("id", &hint_id);
                page.say(hint);
            });
        }
    });
}
