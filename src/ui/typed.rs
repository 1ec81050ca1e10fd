//! Questions answered by typing: a date in three fields, a whole number.

use super::draft::{Edit, Pick};
use super::page::{Page, field_of};
use super::question::Asked;
use super::{Act, Action, TITLE};
use crate::i18n::{Value, msg};
use crate::rulebook::{Arg, Msg};
use yew::virtual_dom::ListenerKind;

/// Day, month and year.
pub(super) fn date<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>) {
    hint(page, |page| page.say(msg::DATE_HINT));
    page.tag("div", "sc-date", |page| {
        part(page, asked, 0, "sc-f0", msg::DATE_DAY);
        part(page, asked, 1, "sc-f1", msg::DATE_MONTH);
        part(page, asked, 2, "sc-f2", msg::DATE_YEAR);
    });
    unknown(page, asked);
}

fn part<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>, at: usize, id: &'static str, name: Msg) {
    let wrong = asked.problem.is_some_and(|problem| problem.fields() >> at & 1 == 1);
    let (class, length) = if at < 2 { ("sc-input sc-two", "2") } else { ("sc-input sc-four", "4") };
    let describe = wrong.then_some("sc-error");
    page.tag("div", "", |page| {
        label(page, id, name);
        let field = Field { class, id, length: Some(length), label: None, describe, wrong };
        input(page, asked, at, field);
    });
}

/// The name of a field.
pub(super) fn label<A: Act>(page: &mut Page<'_, A>, id: &str, name: Msg) {
    page.tag("label", "sc-label", |page| {
        page.set("for", id);
        page.say(name);
    });
}

/// A whole number.
pub(super) fn number<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>, min: i32, max: i32) {
    let bounds = [(Arg::Min, Value::Number(min)), (Arg::Max, Value::Number(max))];
    hint(page, |page| page.values(msg::NUMBER_HINT, &bounds));
    let describe = asked.describe(true);
    let field = Field {
        class: "sc-input sc-four",
        id: "sc-f0",
        length: None,
        label: Some(TITLE),
        describe: Some(&describe),
        wrong: asked.problem.is_some(),
    };
    input(page, asked, 0, field);
    unknown(page, asked);
}

/// How to fill in a field.
pub(super) fn hint<'a, A: Act>(page: &mut Page<'a, A>, inside: impl FnOnce(&mut Page<'a, A>)) {
    page.tag("p", "sc-hint", |page| {
        page.set("id", "sc-hint");
        inside(page);
    });
}

/// What sets a field of digits apart from the others.
struct Field<'f> {
    class: &'static str,
    id: &'static str,
    length: Option<&'static str>,
    label: Option<&'static str>,
    describe: Option<&'f str>,
    wrong: bool,
}

fn input<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>, at: usize, field: Field<'_>) {
    page.input(field.class, asked.draft.fields[at].clone(), |page| {
        page.set("id", field.id);
        page.set("inputmode", "numeric");
        let about = [
            ("maxlength", field.length),
            ("aria-labelledby", field.label),
            ("aria-describedby", field.describe),
            ("aria-invalid", field.wrong.then_some("true")),
        ];
        for (name, value) in about {
            if let Some(value) = value {
                page.set(name, value);
            }
        }
        let emit = page.emit.clone();
        page.on(ListenerKind::oninput, move |event| {
            let typed = field_of(&event).map(|field| field.value());
            emit.emit(Action::Edit(Edit::Type(at, typed.unwrap_or_default())).into());
        });
    });
}

/// "I don't know" beside something typed.
pub(super) fn unknown<A: Act>(page: &mut Page<'_, A>, asked: &Asked<'_>) {
    if !asked.fact.unknown {
        return;
    }
    page.tag("div", "sc-option sc-apart", |page| {
        page.set("data-choice", "unknown");
        let on = asked.draft.pick == Pick::Unknown;
        page.tick("checkbox", "sc-unknown", on, |page| {
            let emit = page.emit.clone();
            page.on(ListenerKind::onchange, move |event| {
                let ticked = field_of(&event).is_some_and(|field| field.checked());
                emit.emit(Action::Edit(Edit::Flag(Pick::Unknown, ticked)).into());
            });
        });
        page.tag("label", "", |page| {
            page.set("for", "sc-unknown");
            page.say(msg::UNKNOWN);
        });
    });
}
