//! `routes/*.toml` and `advice/*.toml`.

use super::register::{Register, check_link, identify, one_of};
use super::table::Table;
use super::text::Text;
use crate::rulebook::{Advice, Certainty, ItemId, Route, RouteId, Tone, short};

/// Rules of one kind, and the rows of the decision tables each stands for.
pub(super) struct Rules<T> {
    /// The rules, in order.
    pub(super) all: Vec<T>,
    /// Id and rows.
    pub(super) rows: Vec<(String, Vec<String>)>,
}

/// What routes and advice have in common.
struct Named {
    steps: Vec<ItemId>,
    documents: Vec<ItemId>,
    contacts: Vec<ItemId>,
    rows: Vec<String>,
}

fn named(entry: &Table<'_, '_>, register: &Register<'_>) -> Named {
    let faults = register.faults;
    Named {
        steps: register.steps.find_all(&entry.texts("steps"), faults),
        documents: register.documents.find_all(&entry.texts("documents"), faults),
        contacts: register.contacts.find_all(&entry.texts("contacts"), faults),
        rows: entry.texts("rows").into_iter().map(|row| row.value).collect(),
    }
}

/// Reads the routes of all files, in order.
pub(super) fn routes(files: Vec<Table<'_, '_>>, register: &mut Register<'_>) -> Rules<Route> {
    let faults = register.faults;
    let mut rules = Rules { all: Vec::new(), rows: Vec::new() };
    let mut last = None;
    for root in files {
        for entry in root.tables("route") {
            let Some(id) = identify(&entry, &mut register.routes, faults) else {
                // It may be the one that always holds.
                last = None;
                continue;
            };
            let others = rules.all.iter().map(|route: &Route| route.id.as_str());
            check_link(&id, others, short::name, register);
            let when = entry.need_text("when");
            if let Some((id, _)) = last.replace((id.clone(), when.clone())).filter(|(_, when)| always(when)) {
                let message =
                    format!("the route `{}` always holds: nothing after it is ever reached", id.value);
                faults.at(&id.place(), message);
            }
            let (route, rows) = route(&entry, &id, when, register);
            rules.all.push(route);
            rules.rows.push((id.value, rows));
            entry.finish();
        }
        root.finish();
    }
    if let Some((id, when)) = last.filter(|(_, when)| !always(when)) {
        let place = when.map_or(id.place(), |when| when.place());
        let hint = "whoever fits no other route must find something here";
        faults.hinted(&place, format!("the last route, `{}`, must have `when = \"true\"`", id.value), hint);
    }
    rules
}

fn always(when: &Option<Text>) -> bool {
    when.as_ref().is_some_and(|when| when.value.trim() == "true")
}

fn route(
    entry: &Table<'_, '_>,
    id: &Text,
    when: Option<Text>,
    register: &mut Register<'_>,
) -> (Route, Vec<String>) {
    let faults = register.faults;
    let name = format!("route-{}", id.value);
    let named = named(entry, register);
    for (key, wanted) in [("steps", "something to do"), ("contacts", "somebody to ask")] {
        if entry.lacks(key) {
            let message = format!("the route `{}` has no {key}", id.value);
            faults.hinted(&id.place(), message, format!("each route needs {wanted}"));
        }
    }
    let certainty = register.need_certainty(entry);
    let from = entry.text("from");
    if let Some(from) = &from
        && certainty.is_some_and(|certainty| certainty != Certainty::NotYet)
    {
        faults.at(&from.place(), "`from` is for routes with `certainty = \"not_yet\"`");
    }
    let route = Route {
        id: id.value.clone(),
        when: when.map_or(0, |when| register.scope.condition(&when)),
        certainty: certainty.unwrap_or(Certainty::Settled),
        basis: register.basis(entry, "route", id),
        title: register.words.need(&name, &id.place()),
        summary: register.words.need(&format!("{name}.summary"), &id.place()),
        differ: register.words.maybe(&format!("{name}.differ")),
        from: from.and_then(|from| register.scope.date(&from)),
        steps: named.steps,
        documents: named.documents,
        contacts: named.contacts,
    };
    (route, named.rows)
}

/// Reads the advice of all files, in order. The routes must have been read.
pub(super) fn advice(
    files: Vec<Table<'_, '_>>,
    routes: &[Route],
    register: &mut Register<'_>,
) -> Rules<Advice> {
    let mut rules = Rules { all: Vec::new(), rows: Vec::new() };
    for root in files {
        for entry in root.tables("advice") {
            let Some(id) = identify(&entry, &mut register.advice, register.faults) else {
                continue;
            };
            let (advice, rows) = one_advice(&entry, &id, routes, register);
            rules.all.push(advice);
            rules.rows.push((id.value, rows));
            entry.finish();
        }
        root.finish();
    }
    rules
}

fn one_advice(
    entry: &Table<'_, '_>,
    id: &Text,
    routes: &[Route],
    register: &mut Register<'_>,
) -> (Advice, Vec<String>) {
    let faults = register.faults;
    let name = format!("advice-{}", id.value);
    let named = named(entry, register);
    let tones = [("do", Tone::Do), ("know", Tone::Know), ("warn", Tone::Warn)];
    let certainty = register.need_certainty(entry);
    let advice = Advice {
        id: id.value.clone(),
        when: entry.need_text("when").map_or(0, |when| register.scope.condition(&when)),
        only: only(entry, routes, register),
        except: register.routes.find_all(&entry.texts("except"), faults),
        tone: entry
            .need_text("tone")
            .and_then(|tone| one_of(&tone, "tone", &tones, faults))
            .unwrap_or(Tone::Know),
        certainty: certainty.unwrap_or(Certainty::Settled),
        basis: register.basis(entry, "advice", id),
        title: register.words.need(&name, &id.place()),
        text: register.words.need(&format!("{name}.text"), &id.place()),
        steps: named.steps,
        documents: named.documents,
        contacts: named.contacts,
    };
    (advice, named.rows)
}

/// The routes an advice goes with: those it names, or those that ask for the paper it names.
pub(super) fn only(entry: &Table<'_, '_>, routes: &[Route], register: &Register<'_>) -> Vec<RouteId> {
    let faults = register.faults;
    let named = register.routes.find_all(&entry.texts("only"), faults);
    let Some(paper) = entry.text("only_with") else {
        return named;
    };
    if entry.has("only") {
        faults.at(&paper.place(), "an advice has `only` or `only_with`, not both");
    }
    let Some(document) = register.documents.known(&paper, faults) else {
        return named;
    };
    let asks = |(_, route): &(RouteId, &Route)| route.documents.contains(&document);
    let with: Vec<RouteId> = (0..).zip(routes).filter(asks).map(|(id, _)| id).collect();
    if with.is_empty() {
        // An empty list would mean all routes.
        faults.at(&paper.place(), format!("no route asks for `{}`", paper.value));
    }
    with
}
