//! Questions with options: one of them, or all that hold.

use super::Action;
use super::draft::{Edit, Pick};
use super::question::Asked;
use super::tags::{all, join, tag};
use crate::i18n::msg;
use crate::rulebook::{Kind, Msg};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A row to choose or tick.
struct Row<'a> {
    /// Its name in the rulebook.
    choice: &'a str,
    /// Its value in the form.
    value: String,
    label: Msg,
    hint: Option<Msg>,
    on: bool,
}

/// The rows, with headings between groups; at the end what is none of them.
pub(super) fn rows(asked: &Asked<'_>) -> Html {
    let (fact, draft) = (asked.fact, asked.draft);
    let several = fact.kind == Kind::Choices;
    let mut groups = Vec::new();
    let (mut heading, mut rows) = (None, Vec::new());
    for place in 0..fact.choices.len() {
        // "No" stands first in the rulebook; people expect "yes" there.
        let index = if fact.kind == Kind::YesNo { fact.choices.len() - 1 - place } else { place };
        let choice = &fact.choices[index];
        if choice.heading.is_some() {
            groups.push(group(asked, heading, std::mem::take(&mut rows), groups.len()));
            heading = choice.heading;
        }
        let on = match several {
            true => draft.ticked >> index & 1 == 1,
            false => draft.pick == Pick::Option(index as u8),
        };
        let (label, hint) = (choice.label, choice.hint);
        rows.push(row(asked, Row { choice: &choice.id, value: index.to_string(), label, hint, on }));
    }
    groups.push(group(asked, heading, rows, groups.len()));
    let last = |choice: &'static str, value: &str, label: Msg, pick: Pick| {
        let row =
            row(asked, Row { choice, value: value.to_owned(), label, hint: None, on: draft.pick == pick });
        tag("div", "sc-options", row)
    };
    if several {
        groups.push(last("none-of-these", "none", msg::NONE_OF_THESE, Pick::NoneOfThese));
    } else if fact.unknown {
        groups.push(last("unknown", "unknown", msg::UNKNOWN, Pick::Unknown));
    }
    let emit = asked.emit.clone();
    let onchange = Callback::from(move |event: Event| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        let (value, on) = field.map(|field| (field.value(), field.checked())).unwrap_or_default();
        emit.emit(Action::Edit(match (value.as_str(), value.parse::<u8>()) {
            ("none", _) => Edit::Flag(Pick::NoneOfThese, on),
            ("unknown", _) => Edit::Pick(Pick::Unknown),
            (_, Ok(option)) if several => Edit::Tick(option, on),
            (_, Ok(option)) => Edit::Pick(Pick::Option(option)),
            (_, Err(_)) => Edit::Pick(Pick::Nothing),
        }));
    });
    html! { <div class="sc-groups" {onchange}>{ all(groups) }</div> }
}

fn group(asked: &Asked<'_>, heading: Option<Msg>, rows: Vec<Html>, at: usize) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let rows = tag("div", "sc-options", all(rows));
    let Some(heading) = heading else { return rows };
    let id = join(&["sc-group-", &at.to_string()]);
    html! {
        <div role="group" aria-labelledby={id.clone()}>
            <p class="sc-group" {id}>{ asked.words.say(heading) }</p>
            { rows }
        </div>
    }
}

fn row(asked: &Asked<'_>, row: Row<'_>) -> Html {
    let Row { choice, value, label, hint, on } = row;
    let id = join(&["sc-o-", &value]);
    let hint_id = hint.map(|_| join(&[&id, "-hint"]));
    let kind = if asked.fact.kind == Kind::Choices { "checkbox" } else { "radio" };
    let hint =
        hint.map(|hint| html! { <p class="sc-hint" id={hint_id.clone()}>{ asked.words.say(hint) }</p> });
    html! {
        <div class="sc-option" data-choice={choice.to_owned()}>
            <input id={id.clone()} type={kind} name="sc-option" {value} checked={on} aria-describedby={hint_id} />
            <label for={id}>{ asked.words.say(label) }</label>
            { hint.unwrap_or_default() }
        </div>
    }
}
