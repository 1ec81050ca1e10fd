//! What stands around the three views: the name, the language, the cases.

use super::cases::Case;
use super::state::{Act, State, View};
use super::{form, result, side, table};
use crate::i18n::{Value, desk, msg};
use crate::rulebook::{Arg, Msg};
use crate::ui::{Page, Words, field_of, icon};
use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// What the frame needs beside the words.
pub(super) struct Desk<'a> {
    pub(super) state: &'a State,
    /// Languages by name in themselves.
    pub(super) languages: &'a [String],
    /// The language shown.
    pub(super) language: usize,
    /// Whether today is not today.
    pub(super) preview: bool,
}

/// How long rules are trusted after they were last checked: six months, as on the checker's page.
const FRESH_FOR_DAYS: i32 = 183;

/// The whole page.
pub(super) fn show(page: &mut Page<'_, Act>, desk: &Desk<'_>) {
    let state = desk.state;
    page.tag("p", "sc-hidden", |page| {
        page.set("role", "status");
        page.set("aria-live", "polite");
        let spoken = match state.view {
            View::Case => result::spoken(page.words, &state.outlook),
            View::Side | View::Table => String::new(),
        };
        page.tag("span", "", |page| {
            page.key(&spoken);
            page.text(&spoken);
        });
    });
    page.tag("header", "sc-top", |page| {
        page.tag("p", "sc-brand", |page| {
            page.node(icon::mark());
            page.name(&page.words.text(msg::NAME));
        });
        page.tag("p", "desk-home", |page| {
            page.tag("a", "", |page| {
                page.set("href", &["./?lang=", page.words.code].concat());
                page.values(desk::HOME, &[]);
            });
        });
        languages(page, desk);
        notes(page, desk);
    });
    page.tag("main", "desk-main", |page| {
        // Another language: nothing of the old words is left.
        page.key(page.words.code);
        page.tag("div", "desk-intro", |page| {
            page.line("h1", "", desk::TITLE);
            page.line("p", "sc-soft", desk::ABOUT);
        });
        page.tag("nav", "desk-views", |page| {
            page.set("aria-label", &page.words.text(desk::VIEWS));
            for (view, label) in [
                (View::Case, desk::VIEW_CASE),
                (View::Side, desk::VIEW_SIDE),
                (View::Table, desk::VIEW_TABLE),
            ] {
                page.tag("button", "desk-view", |page| {
                    page.set("type", "button");
                    page.set("data-view", name(view));
                    if state.view == view {
                        page.set("aria-current", "page");
                    }
                    page.clicked(Act::View(view));
                    page.say(label);
                });
            }
        });
        page.tag("div", "desk-shown", |page| {
            page.key(name(state.view));
            page.set("data-shown", name(state.view));
            match state.view {
                View::Case => {
                    cases(page, state);
                    page.tag("div", "desk-columns", |page| {
                        form::show(page, state);
                        result::show(page, state);
                    });
                }
                View::Side => side::show(page, state),
                View::Table => table::show(page, state),
            }
        });
    });
}

fn name(view: View) -> &'static str {
    match view {
        View::Case => "case",
        View::Side => "side",
        View::Table => "table",
    }
}

/// What a case is called.
pub(super) fn name_of(words: &Words, case: &Case) -> String {
    match case.name.trim() {
        "" => words.text_with(desk::CASE, Arg::Count, Value::Number(case.number as i32)),
        name => name.to_owned(),
    }
}

fn notes(page: &mut Page<'_, Act>, desk: &Desk<'_>) {
    let (words, checked) = (page.words, page.words.engine.rulebook().date);
    let outdated = words.today.0 > checked.0 + FRESH_FOR_DAYS;
    for (shown, message, date) in
        [(desk.preview, msg::PREVIEW, words.today), (outdated, msg::OUTDATED, checked)]
    {
        page.tag("div", "", |page| {
            if shown {
                page.set("class", "sc-preview");
                page.dated(message, date);
            }
        });
    }
}

fn languages(page: &mut Page<'_, Act>, desk: &Desk<'_>) {
    page.tag("div", "sc-language", |page| {
        page.tag("label", "", |page| {
            page.set("for", "sc-language");
            page.values(msg::LANGUAGE, &[]);
        });
        page.tag("select", "", |page| {
            page.set("id", "sc-language");
            page.set("translate", "no");
            let emit = page.emit.clone();
            page.on(ListenerKind::onchange, move |event| {
                let chosen =
                    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.selected_index());
                emit.emit(Act::Speak(chosen.and_then(|at| usize::try_from(at).ok()).unwrap_or(0)));
            });
            for (index, name) in desk.languages.iter().enumerate() {
                page.tag("option", "", |page| {
                    page.set("lang", msg::LANGUAGES.get(index).copied().unwrap_or_default());
                    page.flag("selected", index == desk.language);
                    page.text(name);
                });
            }
        });
    });
}

/// The cases, and what can be done with the open one.
fn cases(page: &mut Page<'_, Act>, state: &State) {
    page.tag("div", "desk-cases", |page| {
        page.tag("nav", "desk-tabs", |page| {
            page.set("aria-label", &page.words.text(desk::CASES));
            for case in state.cases.all() {
                let open = case.number == state.cases.open().number;
                page.tag("div", "desk-tab", |page| {
                    page.key(&case.number.to_string());
                    page.tag("button", "desk-name", |page| {
                        page.set("type", "button");
                        page.set("translate", "no");
                        if open {
                            page.set("aria-current", "true");
                        }
                        page.clicked(Act::Choose(case.number));
                        let name = name_of(page.words, case);
                        page.tag("span", "", |page| {
                            page.key(&name);
                            page.text(&name);
                        });
                    });
                });
            }
        });
        page.tag("div", "desk-tools", |page| {
            page.key(&state.cases.open().number.to_string());
            page.tag("label", "", |page| {
                page.set("for", "desk-name");
                page.say(desk::NAME);
            });
            page.input("sc-input", state.cases.open().name.clone(), |page| {
                page.set("id", "desk-name");
                page.set("spellcheck", "false");
                page.set(
                    "placeholder",
                    &name_of(page.words, &Case { name: String::new(), ..state.cases.open().clone() }),
                );
                let emit = page.emit.clone();
                page.on(ListenerKind::oninput, move |event| {
                    emit.emit(Act::Rename(field_of(&event).map(|field| field.value()).unwrap_or_default()));
                });
            });
            for (label, act) in
                [(desk::ADD, Act::Add), (desk::DUPLICATE, Act::Duplicate), (desk::REMOVE, Act::Remove)]
            {
                tool(page, label, act);
            }
        });
    });
}

/// A small button.
pub(super) fn tool(page: &mut Page<'_, Act>, label: Msg, act: Act) {
    page.button("desk-tool", label, act);
}
