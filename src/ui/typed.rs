//! Questions answered by typing: a date in three fields, a whole number.

use super::draft::{Edit, Pick};
use super::question::Asked;
use super::tags::{all, tag};
use super::{Action, TITLE};
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Msg};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Day, month and year.
pub(super) fn date(asked: &Asked<'_>) -> Html {
    let parts = vec![
        part(asked, 0, "sc-f0", msg::DATE_DAY),
        part(asked, 1, "sc-f1", msg::DATE_MONTH),
        part(asked, 2, "sc-f2", msg::DATE_YEAR),
    ];
    all(vec![hint(asked.words.say(msg::DATE_HINT)), tag("div", "sc-date", all(parts)), unknown(asked)])
}

fn part(asked: &Asked<'_>, at: usize, id: &'static str, name: Msg) -> Html {
    let wrong = asked.problem.is_some_and(|problem| problem.fields() >> at & 1 == 1);
    let (class, length) = if at < 2 { ("sc-input sc-two", "2") } else { ("sc-input sc-four", "4") };
    let describe = wrong.then_some("sc-error").map(AttrValue::Static);
    let label = html! { <label class="sc-label" for={id}>{ asked.words.say(name) }</label> };
    let field = Field { class, id, length: Some(length), label: None, describe, wrong };
    tag("div", "", all(vec![label, input(asked, at, field)]))
}

/// A whole number.
pub(super) fn number(asked: &Asked<'_>, min: i32, max: i32) -> Html {
    let bounds = [(Arg::Min, Value::Number(min)), (Arg::Max, Value::Number(max))];
    let field = Field {
        class: "sc-input sc-four",
        id: "sc-f0",
        length: None,
        label: Some(TITLE),
        describe: Some(asked.describe(true).into()),
        wrong: asked.problem.is_some(),
    };
    all(vec![hint(asked.words.keyed(msg::NUMBER_HINT, &bounds)), input(asked, 0, field), unknown(asked)])
}

pub(super) fn hint(content: Html) -> Html {
    html! { <p class="sc-hint" id="sc-hint">{ content }</p> }
}

/// What sets a field of digits apart from the others.
struct Field {
    class: &'static str,
    id: &'static str,
    length: Option<&'static str>,
    label: Option<&'static str>,
    describe: Option<AttrValue>,
    wrong: bool,
}

fn input(asked: &Asked<'_>, at: usize, field: Field) -> Html {
    let Field { class, id, length, label, describe, wrong } = field;
    let emit = asked.emit.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let typed = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value());
        emit.emit(Action::Edit(Edit::Type(at, typed.unwrap_or_default())));
    });
    html! {
        <input {class} {id} type="text" inputmode="numeric" autocomplete="off" maxlength={length}
            aria-labelledby={label} aria-describedby={describe} aria-invalid={wrong.then_some("true")}
            value={asked.draft.fields[at].clone()} {oninput} />
    }
}

/// "I don't know" beside something typed.
pub(super) fn unknown(asked: &Asked<'_>) -> Html {
    if !asked.fact.unknown {
        return Html::default();
    }
    let emit = asked.emit.clone();
    let onchange = Callback::from(move |event: Event| {
        let ticked = event.target_dyn_into::<HtmlInputElement>().is_some_and(|field| field.checked());
        emit.emit(Action::Edit(Edit::Flag(Pick::Unknown, ticked)));
    });
    html! {
        <div class="sc-option sc-apart" data-choice="unknown">
            <input id="sc-unknown" type="checkbox" checked={asked.draft.pick == Pick::Unknown} {onchange} />
            <label for="sc-unknown">{ asked.words.say(msg::UNKNOWN) }</label>
        </div>
    }
}
