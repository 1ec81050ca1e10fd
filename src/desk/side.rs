//! All cases side by side: what is answered in each, what follows, and where they differ.

use super::compare::{self, Outlook};
use super::frame::name_of;
use super::state::{Act, File, State};
use super::{frame, result, themes};
use crate::i18n::{desk, msg};
use crate::rulebook::{ItemId, Msg};
use crate::ui::{Page, field_of};
use yew::virtual_dom::ListenerKind;

/// The table of cases.
pub(super) fn show(page: &mut Page<'_, Act>, state: &State) {
    let cases = state.cases.all();
    let outlooks: Vec<Outlook> =
        cases.iter().map(|case| Outlook::new(&state.engine, case, state.today)).collect();
    page.tag("div", "desk-tools", |page| {
        frame::tool(page, desk::ADD, Act::Add);
        frame::tool(page, desk::SAVE_CASES, Act::File(File::Cases));
        page.tag("label", "desk-tick", |page| {
            page.tick("checkbox", "desk-only", state.only, |page| {
                let emit = page.emit.clone();
                page.on(ListenerKind::onchange, move |event| {
                    emit.emit(Act::Only(field_of(&event).is_some_and(|field| field.checked())));
                });
            });
            page.line("span", "", desk::ONLY);
        });
    });
    if cases.len() < 2 {
        page.line("p", "sc-soft", desk::SIDE_ONE);
    }
    page.tag("div", "desk-wide", |page| {
        page.set("tabindex", "0");
        page.set("role", "region");
        page.set("aria-label", &page.words.text(desk::VIEW_SIDE));
        page.tag("table", "desk-side", |page| {
            page.key(&cases.iter().map(|case| case.number.to_string()).collect::<Vec<_>>().join(" "));
            head(page, state);
            page.tag("tbody", "", |page| results(page, state, &outlooks));
            page.tag("tbody", "", |page| facts(page, state));
        });
    });
}

fn head(page: &mut Page<'_, Act>, state: &State) {
    page.tag("thead", "", |page| {
        page.tag("tr", "", |page| {
            page.line("th", "", desk::CASES);
            for case in state.cases.all() {
                page.tag("th", "", |page| {
                    page.set("scope", "col");
                    page.tag("button", "desk-name", |page| {
                        page.set("type", "button");
                        page.set("translate", "no");
                        page.clicked(Act::Choose(case.number));
                        let name = name_of(page.words, case);
                        page.tag("span", "", |page| {
                            page.key(&name);
                            page.text(&name);
                        });
                        page.line("span", "sc-hidden", desk::OPEN_CASE);
                    });
                });
            }
        });
    });
}

/// A row: its heading, its cells, and whether they differ. Not there if only differences are wanted and there is none.
fn row<'a>(
    page: &mut Page<'a, Act>,
    state: &State,
    (label, differs): (Msg, bool),
    cell: impl Fn(&mut Page<'a, Act>, usize),
) {
    if state.only && !differs {
        return;
    }
    page.tag("tr", if differs { "desk-differs" } else { "" }, |page| {
        page.key(&label.0.to_string());
        page.tag("th", "", |page| {
            page.set("scope", "row");
            page.line("span", "", label);
            if differs {
                page.tag("span", "desk-mark", |page| {
                    page.text("≠");
                    page.line("span", "sc-hidden", desk::DIFFERS);
                });
            }
        });
        for at in 0..state.cases.all().len() {
            page.tag("td", "", |page| cell(page, at));
        }
    });
}

fn results(page: &mut Page<'_, Act>, state: &State, outlooks: &[Outlook]) {
    let rulebook = state.engine.rulebook();
    let routes = compare::differ(outlooks, |outlook| {
        (
            outlook.evaluation.verdict,
            outlook.guide.as_ref().map(|guide| guide.from),
            outlook.evaluation.candidates.clone(),
        )
    });
    row(page, state, (desk::RESULT, routes), |page, at| {
        page.set("data-route", result::route_id(rulebook, &outlooks[at]));
        result::line_in(page, &outlooks[at]);
    });
    let next = compare::differ(outlooks, |outlook| outlook.evaluation.next);
    row(page, state, (desk::NEXT_QUESTION, next), |page, at| {
        match outlooks[at].evaluation.next.and_then(|id| rulebook.facts.get(usize::from(id))) {
            Some(fact) => page.line("span", "", themes::name(fact)),
            None => page.text("–"),
        }
    });
    let each = |list: &dyn Fn(&Outlook) -> Vec<ItemId>| outlooks.iter().map(list).collect::<Vec<_>>();
    let guide = |outlook: &Outlook, list: fn(&crate::guide::Guide) -> &Vec<ItemId>| {
        outlook.guide.as_ref().map(|guide| list(guide).clone()).unwrap_or_default()
    };
    let steps = each(&Outlook::steps);
    list(page, state, desk::STEPS, &steps, |id| rulebook.steps.get(id).map(|step| step.title));
    let papers = each(&|outlook| guide(outlook, |guide| &guide.documents));
    list(page, state, desk::PAPERS, &papers, |id| rulebook.documents.get(id).map(|paper| paper.title));
    let advice = each(&|outlook| guide(outlook, |guide| &guide.advice));
    list(page, state, desk::ADVICE, &advice, |id| rulebook.advice.get(id).map(|advice| advice.title));
}

/// A list in each case; what not all of them have is marked.
fn list(
    page: &mut Page<'_, Act>,
    state: &State,
    label: Msg,
    lists: &[Vec<ItemId>],
    title: impl Fn(usize) -> Option<Msg>,
) {
    let shared = compare::shared(lists);
    let differs = compare::differ(lists, Clone::clone);
    row(page, state, (label, differs), |page, at| {
        if lists[at].is_empty() {
            page.text("–");
            return;
        }
        page.tag("ul", "", |page| {
            for id in &lists[at] {
                let Some(title) = title(usize::from(*id)) else { continue };
                let own = lists.len() > 1 && !shared.contains(id);
                page.tag("li", if own { "desk-own" } else { "" }, |page| {
                    page.key(&id.to_string());
                    page.line(if own { "strong" } else { "span" }, "", title);
                });
            }
        });
    });
}

fn facts(page: &mut Page<'_, Act>, state: &State) {
    let cases = state.cases.all();
    let rulebook = state.engine.rulebook();
    for (id, differs) in compare::facts(cases) {
        let fact = &rulebook.facts[usize::from(id)];
        row(page, state, (themes::name(fact), differs), |page, at| {
            let Some(answer) = cases[at].facts.get(id) else {
                // What is typed and no answer, or nothing.
                let typed = cases[at].text(rulebook, id);
                match typed.is_empty() {
                    true => page.text("–"),
                    false => page.tag("span", "desk-fault", |page| page.text(&typed)),
                }
                return;
            };
            match answer {
                crate::engine::Answer::Unknown => page.line("p", "", msg::UNKNOWN),
                answer => {
                    for sentence in page.words.texts().said(id, answer) {
                        page.tag("p", "", |page| page.spans(sentence));
                    }
                }
            }
        });
    }
}
