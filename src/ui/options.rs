//! Questions with options: one of them, or all that hold.

use super::Action;
use super::draft::{Edit, Pick};
use super::question::Asked;
use crate::i18n::msg;
use crate::rulebook::{Choice, Kind, Msg};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The rows, with headings between groups; at the end what is none of them.
pub(super) fn rows(asked: &Asked<'_>) -> Html {
    let several = asked.fact.kind == Kind::Choices;
    let indexed = asked.fact.choices.iter().enumerate().map(|(index, choice)| (index as u8, choice));
    // "No" stands first in the rulebook; people expect "yes" there.
    let ordered: Vec<(u8, &Choice)> =
        if asked.fact.kind == Kind::YesNo { indexed.rev().collect() } else { indexed.collect() };
    let mut groups: Vec<(Option<Msg>, Vec<Html>)> = vec![(None, Vec::new())];
    for (index, choice) in ordered {
        if choice.heading.is_some() {
            groups.push((choice.heading, Vec::new()));
        }
        let on = match several {
            true => asked.draft.ticked >> index & 1 == 1,
            false => asked.draft.pick == Pick::Option(index),
        };
        let row = row(asked, &choice.id, choice.label, choice.hint, index.to_string(), on);
        if let Some((_, rows)) = groups.last_mut() {
            rows.push(row);
        }
    }
    let last = if several {
        let on = asked.draft.pick == Pick::NoneOfThese;
        Some(row(asked, "none-of-these", msg::NONE_OF_THESE, None, "none".to_owned(), on))
    } else if asked.fact.unknown {
        let on = asked.draft.pick == Pick::Unknown;
        Some(row(asked, "unknown", msg::UNKNOWN, None, "unknown".to_owned(), on))
    } else {
        None
    };
    let onchange = asked.emit.reform(move |event: Event| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        let (value, on) = field.map(|field| (field.value(), field.checked())).unwrap_or_default();
        let edit = match (value.as_str(), value.parse::<u8>()) {
            ("none", _) => Edit::Flag(Pick::NoneOfThese, on),
            ("unknown", _) => Edit::Pick(Pick::Unknown),
            (_, Ok(option)) if several => Edit::Tick(option, on),
            (_, Ok(option)) => Edit::Pick(Pick::Option(option)),
            (_, Err(_)) => Edit::Pick(Pick::Nothing),
        };
        Action::Edit(edit)
    });
    let group = |(at, (heading, rows)): (usize, (Option<Msg>, Vec<Html>))| match heading {
        Some(heading) => {
            let id = name("sc-group-", at);
            html! {
                <div class="sc-options" role="group" aria-labelledby={id.clone()}>
                    <p class="sc-group" {id}>{ asked.words.say(heading) }</p>
                    { for rows }
                </div>
            }
        }
        None => html! { <div class="sc-options">{ for rows }</div> },
    };
    let filled = groups.into_iter().enumerate().filter(|(_, (_, rows))| !rows.is_empty());
    html! {
        <div class="sc-groups" {onchange}>
            { for filled.map(group) }
            <div class="sc-options sc-apart">{ for last }</div>
        </div>
    }
}

fn name(prefix: &str, at: usize) -> String {
    let mut name = prefix.to_owned();
    name.push_str(&at.to_string());
    name
}

fn row(asked: &Asked<'_>, choice: &str, label: Msg, hint: Option<Msg>, value: String, on: bool) -> Html {
    let id = ["sc-o-", &value].concat();
    let hint_id = hint.map(|_| [&id, "-hint"].concat());
    let kind = if asked.fact.kind == Kind::Choices { "checkbox" } else { "radio" };
    html! {
        <div class="sc-option" data-choice={choice.to_owned()}>
            <input id={id.clone()} type={kind} name="sc-option" {value} checked={on} aria-describedby={hint_id.clone()} />
            <label for={id}>{ asked.words.say(label) }</label>
            { for hint.map(|hint| html! { <p class="sc-hint" id={hint_id}>{ asked.words.say(hint) }</p> }) }
        </div>
    }
}
