//! Questions answered by typing: a date in three fields, a whole number.

use super::draft::{Edit, Pick};
use super::question::{Asked, describe};
use super::{Action, TITLE};
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Msg};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Day, month and year.
pub(super) fn date(asked: &Asked<'_>) -> Html {
    html! {
        <>
            <p class="sc-hint" id="sc-hint">{ asked.words.say(msg::DATE_HINT) }</p>
            <div class="sc-date">
                { part(asked, 0, "sc-f0", msg::DATE_DAY, "2") }
                { part(asked, 1, "sc-f1", msg::DATE_MONTH, "2") }
                { part(asked, 2, "sc-f2", msg::DATE_YEAR, "4") }
            </div>
            <div>{ unknown(asked) }</div>
        </>
    }
}

fn part(asked: &Asked<'_>, at: usize, id: &'static str, name: Msg, length: &'static str) -> Html {
    let wrong = asked.problem.is_some_and(|problem| problem.fields() >> at & 1 == 1);
    html! {
        <div>
            <label class="sc-label" for={id}>{ asked.words.say(name) }</label>
            <input class={classes!("sc-input", ["sc-two", "sc-two", "sc-four"][at])} {id} type="text" inputmode="numeric"
                autocomplete="off" maxlength={length} aria-invalid={wrong.then_some("true")}
                aria-describedby={wrong.then_some("sc-error")}
                value={asked.draft.fields[at].clone()} oninput={typing(asked, at)} />
        </div>
    }
}

/// A whole number.
pub(super) fn number(asked: &Asked<'_>, min: i32, max: i32) -> Html {
    let bounds = [(Arg::Min, Value::Number(min)), (Arg::Max, Value::Number(max))];
    html! {
        <>
            <p class="sc-hint" id="sc-hint">{ asked.words.keyed(msg::NUMBER_HINT, &bounds) }</p>
            <input class="sc-input sc-four" id="sc-f0" type="text" inputmode="numeric" autocomplete="off"
                aria-labelledby={TITLE} aria-describedby={describe(asked, true)}
                aria-invalid={asked.problem.map(|_| "true")}
                value={asked.draft.fields[0].clone()} oninput={typing(asked, 0)} />
            <div>{ unknown(asked) }</div>
        </>
    }
}

fn typing(asked: &Asked<'_>, at: usize) -> Callback<InputEvent> {
    asked.emit.reform(move |event: InputEvent| {
        let typed = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value());
        Action::Edit(Edit::Type(at, typed.unwrap_or_default()))
    })
}

/// "I don't know" beside something typed.
pub(super) fn unknown(asked: &Asked<'_>) -> Option<Html> {
    asked.fact.unknown.then(|| {
        let onchange = asked.emit.reform(|event: Event| {
            let ticked = event.target_dyn_into::<HtmlInputElement>().is_some_and(|field| field.checked());
            Action::Edit(Edit::Flag(Pick::Unknown, ticked))
        });
        html! {
            <div class="sc-option sc-apart" data-choice="unknown">
                <input id="sc-unknown" type="checkbox" checked={asked.draft.pick == Pick::Unknown} {onchange} />
                <label for="sc-unknown">{ asked.words.say(msg::UNKNOWN) }</label>
            </div>
        }
    })
}
