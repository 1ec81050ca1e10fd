//! All facts at once, by theme. One that cannot matter any more is dimmed, and stays.

use super::cases::Case;
use super::state::{Act, State};
use super::{result, say, themes};
use crate::engine::Answer;
use crate::i18n::{Value, desk, msg};
use crate::rulebook::{Arg, Fact, FactId, Kind};
use crate::ui::{Page, countries, field_of};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement, KeyboardEvent};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// A fact in the form.
struct Field<'a> {
    id: FactId,
    fact: &'a Fact,
    case: &'a Case,
    /// The id of its element.
    place: String,
    /// What is typed or chosen.
    text: String,
}

/// The form of the open case.
pub(super) fn show(page: &mut Page<'_, Act>, state: &State) {
    let case = state.cases.open();
    page.tag("section", "desk-form", |page| {
        // Another case has fields of its own.
        page.key(&case.number.to_string());
        page.set("aria-label", &page.words.text(desk::FORM));
        keys(page);
        for theme in themes::themes(state.engine.rulebook()) {
            page.tag("div", "desk-theme", |page| {
                page.set("role", "group");
                let id = ["desk-theme-", &theme.title.0.to_string()].concat();
                page.set("aria-labelledby", &id);
                page.tag("h2", "", |page| {
                    page.set("id", &id);
                    page.say(theme.title);
                });
                page.tag("div", "desk-fields", |page| {
                    for id in &theme.facts {
                        one(page, state, *id);
                    }
                });
            });
        }
        bar(page, state);
    });
}

/// Where the person is, and the key that leads to the next question.
fn keys(page: &mut Page<'_, Act>) {
    let emit = page.emit.clone();
    page.on(ListenerKind::onkeydown, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            emit.emit(Act::Next);
        }
    });
    let emit = page.emit.clone();
    page.on(ListenerKind::onfocusin, move |event| {
        let field = event.target_dyn_into::<Element>();
        let field = field.and_then(|element| element.closest("[data-number]").ok().flatten());
        let number = field.and_then(|field| field.get_attribute("data-number")?.parse().ok());
        emit.emit(Act::Focus(number));
    });
}

fn one(page: &mut Page<'_, Act>, state: &State, id: FactId) {
    let case = state.cases.open();
    let fact = &page.words.engine.rulebook().facts[usize::from(id)];
    let counts = state.matters.get(usize::from(id)).copied().unwrap_or(true);
    let field = Field {
        id,
        fact,
        case,
        place: ["desk-", &fact.id].concat(),
        text: case.text(page.words.engine.rulebook(), id),
    };
    let class = match (counts, state.outlook.evaluation.next == Some(id)) {
        (false, _) => "desk-field desk-out",
        (true, true) => "desk-field desk-next",
        (true, false) => "desk-field",
    };
    page.tag("div", if fact.kind == Kind::Choices { "desk-whole" } else { "desk-part" }, |page| {
        let several = fact.kind == Kind::Choices;
        page.tag(if several { "fieldset" } else { "div" }, "", |page| {
            page.set("class", class);
            page.set("data-fact", &fact.id);
            page.set("data-number", &id.to_string());
            page.tag(if several { "legend" } else { "label" }, "", |page| {
                if !several {
                    page.set("for", &field.place);
                }
                page.line("span", "", themes::name(fact));
                page.tag("span", "sc-hidden", |page| {
                    if !counts {
                        page.values(desk::OUT, &[]);
                    }
                });
            });
            match fact.kind {
                Kind::Choices => ticks(page, &field),
                Kind::Choice | Kind::YesNo | Kind::Country => select(page, &field),
                Kind::Date | Kind::Number { .. } => typed(page, &field),
            }
            page.tag("div", "desk-wrong", |page| {
                if case.is_wrong(id) {
                    page.set("id", &[&field.place, "-wrong"].concat());
                    let accepted = Value::Text(say::accepted(page.words, fact));
                    page.values(desk::ACCEPTED, &[(Arg::Value, accepted)]);
                }
            });
        });
    });
}

fn option(page: &mut Page<'_, Act>, value: &str, chosen: &str, label: impl FnOnce(&mut Page<'_, Act>)) {
    page.tag("option", "", |page| {
        page.set("value", value);
        page.flag("selected", value == chosen);
        label(page);
    });
}

fn select(page: &mut Page<'_, Act>, field: &Field<'_>) {
    let Field { id, fact, ref place, ref text, .. } = *field;
    page.tag("select", "", |page| {
        page.set("id", place);
        let emit = page.emit.clone();
        page.on(ListenerKind::onchange, move |event| {
            let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
            emit.emit(Act::Answer(id, chosen.unwrap_or_default()));
        });
        option(page, "", text, |page| page.text("–"));
        if fact.kind == Kind::Country {
            page.set("translate", "no");
            let words = page.words;
            for (code, name) in countries(words) {
                option(page, code, text, |page| page.text(name));
            }
        }
        let mut at = 0;
        while at < fact.choices.len() {
            let start = at;
            at += 1;
            while fact.choices.get(at).is_some_and(|choice| choice.heading.is_none()) {
                at += 1;
            }
            let each = |page: &mut Page<'_, Act>| {
                for place in start..at {
                    // "No" stands first in the rulebook; people expect "yes" there.
                    let place = if fact.kind == Kind::YesNo { fact.choices.len() - 1 - place } else { place };
                    let choice = &fact.choices[place];
                    option(page, &choice.id, text, |page| page.text(&page.words.text(choice.label)));
                }
            };
            match fact.choices[start].heading {
                Some(heading) => page.tag("optgroup", "", |page| {
                    page.set("label", &page.words.text(heading));
                    each(page);
                }),
                None => each(page),
            }
        }
        if fact.unknown {
            option(page, "unknown", text, |page| page.text(&page.words.text(desk::UNKNOWN)));
        }
    });
}

fn ticks(page: &mut Page<'_, Act>, field: &Field<'_>) {
    let Field { id, fact, .. } = *field;
    let answer = field.case.facts.get(id);
    let ticked = match answer {
        Some(Answer::Choices(ticked)) => ticked,
        _ => 0,
    };
    let options = fact.choices.iter().enumerate();
    let rows =
        options.map(|(at, choice)| (choice.id.as_str(), choice.label, Some(at as u8), ticked >> at & 1 == 1));
    let none = [("none", msg::NONE_OF_THESE, None, answer == Some(Answer::Choices(0)))];
    page.tag("div", "desk-ticks", |page| {
        for (name, label, option, on) in rows.chain(none) {
            page.tag("label", "desk-tick", |page| {
                page.tick("checkbox", &[&field.place, "-", name].concat(), on, |page| {
                    let emit = page.emit.clone();
                    page.on(ListenerKind::onchange, move |event| {
                        let on = field_of(&event).is_some_and(|field| field.checked());
                        emit.emit(Act::Tick(id, option, on));
                    });
                });
                page.line("span", "", label);
            });
        }
    });
}

/// A day or a number; beside it, "I don't know".
fn typed(page: &mut Page<'_, Act>, field: &Field<'_>) {
    let Field { id, fact, ref place, ref text, .. } = *field;
    let unknown = text == "unknown";
    page.tag("div", "desk-typed", |page| {
        let kind = if fact.kind == Kind::Date { "date" } else { "text" };
        let text = if unknown { String::new() } else { text.clone() };
        page.typed(kind, "", text, |page| {
            page.set("id", place);
            if let Kind::Number { .. } = fact.kind {
                page.set("inputmode", "numeric");
            } else {
                page.set("min", "1900-01-01");
                page.set("max", "2199-12-31");
            }
            if field.case.is_wrong(id) {
                page.set("aria-invalid", "true");
                page.set("aria-describedby", &[place, "-wrong"].concat());
            }
            let emit = page.emit.clone();
            page.on(ListenerKind::oninput, move |event| {
                let text = field_of(&event).map(|field| field.value());
                emit.emit(Act::Answer(id, text.unwrap_or_default()));
            });
        });
        if fact.unknown {
            page.tag("label", "desk-tick", |page| {
                page.tick("checkbox", &[place, "-unknown"].concat(), unknown, |page| {
                    let emit = page.emit.clone();
                    page.on(ListenerKind::onchange, move |event| {
                        let on = field_of(&event).is_some_and(|field| field.checked());
                        emit.emit(Act::Answer(id, if on { "unknown" } else { "" }.to_owned()));
                    });
                });
                page.line("span", "", desk::UNKNOWN);
            });
        }
    });
}

/// At the foot of the window: on a narrow one what follows, on each what the field asks.
fn bar(page: &mut Page<'_, Act>, state: &State) {
    page.tag("div", "desk-bar", |page| {
        page.tag("div", "desk-bar-result", |page| result::line(page, &state.outlook));
        let fact = state.focus.and_then(|id| page.words.engine.rulebook().facts.get(usize::from(id)));
        page.tag("div", "desk-bar-help", |page| {
            page.key(fact.map_or("", |fact| fact.id.as_str()));
            match fact {
                Some(fact) => {
                    page.line("strong", "", fact.question);
                    page.text(" ");
                    page.line("span", "", fact.why);
                    if let Some(help) = fact.help {
                        page.text(" ");
                        page.line("span", "", help);
                    }
                }
                None => page.line("span", "", desk::KEYS),
            }
        });
    });
}
