//! What follows from the open case, beside its form.

use super::compare::Outlook;
use super::say;
use super::state::{Act, State};
use super::themes;
use crate::engine::{Answer, Verdict};
use crate::guide::Guide;
use crate::i18n::{Value, desk, msg};
use crate::rulebook::{Arg, Certainty, ItemId, Rulebook, Tone};
use crate::ui::{
    Findings, Page, Words, advice_list, change_list, contact_list, dates, first_step, icon, other_steps,
    reason_list, result_title, source_list, sure,
};

/// What follows.
pub(super) fn show(page: &mut Page<'_, Act>, state: &State) {
    let outlook = &state.outlook;
    page.tag("section", "desk-result", |page| {
        page.set("id", "desk-result");
        page.set("tabindex", "0");
        page.set("aria-label", &page.words.text(desk::RESULT));
        page.set("data-route", route_id(page.words.engine.rulebook(), outlook));
        page.tag("div", "desk-head", |page| {
            page.key(&key(outlook));
            match &outlook.guide {
                Some(guide) => head(page, state, guide),
                None => open(page, outlook),
            }
        });
        page.tag("div", "desk-more", |page| next(page, outlook));
        let Some(guide) = &outlook.guide else { return };
        page.tag("div", "desk-guide", |page| {
            // What is unfolded stays so while the same route is shown.
            page.key(&key(outlook));
            whole(page, state, guide);
        });
    });
}

/// The verdict by name, for whoever looks at the page from outside.
pub(super) fn route_id<'r>(rulebook: &'r Rulebook, outlook: &Outlook) -> &'r str {
    match outlook.evaluation.verdict {
        Verdict::Open => "open",
        Verdict::Unsure => "unsure",
        Verdict::Route(id) => rulebook.routes.get(usize::from(id)).map_or("", |route| route.id.as_str()),
    }
}

fn key(outlook: &Outlook) -> String {
    match outlook.evaluation.verdict {
        Verdict::Open => "open".to_owned(),
        Verdict::Unsure => "unsure".to_owned(),
        Verdict::Route(id) => id.to_string(),
    }
}

fn open_count(outlook: &Outlook) -> [(Arg, Value); 1] {
    [(Arg::Count, Value::Number(outlook.evaluation.candidates.len() as i32))]
}

/// The verdict in a line, for whoever hears the page.
pub(super) fn spoken(words: &Words, outlook: &Outlook) -> String {
    match &outlook.guide {
        None => words.texts().plain_with(desk::OPEN, &open_count(outlook)),
        Some(guide) => {
            [&words.text(say::sure(guide.certainty)), ": ", &words.text(result_title(words, guide))].concat()
        }
    }
}

/// The same for whoever sees it.
pub(super) fn line(page: &mut Page<'_, Act>, outlook: &Outlook) {
    page.tag("a", "desk-line", |page| {
        page.key(&key(outlook));
        page.set("href", "#desk-result");
        line_in(page, outlook);
    });
}

/// The same within something.
pub(super) fn line_in(page: &mut Page<'_, Act>, outlook: &Outlook) {
    match &outlook.guide {
        None => page.values(desk::OPEN, &open_count(outlook)),
        Some(guide) => {
            certainty(page, guide.certainty);
            page.text(" ");
            page.line("span", "", result_title(page.words, guide));
        }
    }
}

/// How sure: an icon and a word.
pub(super) fn certainty(page: &mut Page<'_, Act>, certainty: Certainty) {
    page.tag("span", "", |page| {
        page.set("class", &["desk-sure ", certainty.id()].concat());
        page.node(icon::certainty(certainty));
        page.line("span", "", say::sure(certainty));
    });
}

/// Not decided: what it may still be.
fn open(page: &mut Page<'_, Act>, outlook: &Outlook) {
    page.tag("h2", "", |page| page.values(desk::OPEN, &open_count(outlook)));
    candidates(page, outlook);
}

fn candidates(page: &mut Page<'_, Act>, outlook: &Outlook) {
    page.tag("details", "sc-fold", |page| {
        // Few are read at a glance.
        page.flag("open", outlook.evaluation.candidates.len() <= 6);
        page.line("summary", "", desk::CANDIDATES);
        page.tag("ul", "desk-candidates", |page| {
            for id in &outlook.evaluation.candidates {
                if let Some(route) = page.words.engine.rulebook().routes.get(usize::from(*id)) {
                    page.tag("li", "", |page| {
                        page.key(&route.id);
                        page.line("span", "", route.title);
                        page.text(" ");
                        certainty(page, route.certainty);
                    });
                }
            }
        });
    });
}

fn head(page: &mut Page<'_, Act>, state: &State, guide: &Guide) {
    let rulebook = page.words.engine.rulebook();
    page.tag("p", "", |page| {
        page.set("class", &["sc-sure ", guide.certainty.id()].concat());
        page.node(icon::certainty(guide.certainty));
        page.tag("span", "", |page| sure(page, guide));
    });
    page.line("h2", "", result_title(page.words, guide));
    match guide.route.and_then(|id| rulebook.routes.get(usize::from(id))) {
        Some(route) => {
            page.line("p", "", route.summary);
            if let Some(differ) = route.differ {
                page.tag("div", "sc-differ", |page| {
                    page.line("h3", "", msg::DIFFER);
                    page.line("p", "", differ);
                });
            }
        }
        None => {
            page.line("p", "", desk::UNSURE);
            page.tag("ul", "", |page| {
                for (id, answer) in state.cases.open().facts.answered() {
                    if answer == Answer::Unknown && state.matters.get(usize::from(id)) == Some(&true) {
                        page.line("li", "", themes::name(&rulebook.facts[usize::from(id)]));
                    }
                }
            });
            candidates(page, &state.outlook);
        }
    }
    if guide.stale {
        page.tag("p", "sc-stale", |page| {
            page.node(icon::tone(Tone::Warn));
            page.line("span", "", msg::STALE);
        });
    }
}

/// The next question that matters, and how many come with it.
fn next(page: &mut Page<'_, Act>, outlook: &Outlook) {
    let Some(id) = outlook.evaluation.next else { return };
    let fact = &page.words.engine.rulebook().facts[usize::from(id)];
    let left = outlook.evaluation.left;
    let (min, max) = left.guide.unwrap_or(left.route);
    page.tag("p", "", |page| {
        page.key(&fact.id);
        page.line("span", "", desk::NEXT);
        page.text(" ");
        page.button("desk-go", themes::name(fact), Act::Next);
    });
    page.tag("p", "sc-soft", |page| {
        let message = match (outlook.guide.is_some(), min == max) {
            (false, false) => desk::LEFT_ROUTE,
            (false, true) => desk::LEFT_ROUTE_EXACTLY,
            (true, false) => desk::LEFT_GUIDE,
            (true, true) => desk::LEFT_GUIDE_EXACTLY,
        };
        let numbers = [(Arg::Min, min), (Arg::Max, max), (Arg::Count, max)];
        page.values(message, &numbers.map(|(arg, number)| (arg, Value::Number(i32::from(number)))));
    });
}

fn whole(page: &mut Page<'_, Act>, state: &State, guide: &Guide) {
    first_step(page, guide);
    other_steps(page, guide);
    papers(page, &guide.documents);
    dates(page, guide);
    advice_list(page, guide);
    contact_list(page, guide);
    let findings = Findings::new(&state.engine, &state.cases.open().facts, state.today, Some(guide));
    reason_list(page, guide, &findings.why);
    change_list(page, &findings.changes);
    source_list(page, guide);
}

/// The papers: names; the rest of each when it is wanted.
fn papers(page: &mut Page<'_, Act>, documents: &[ItemId]) {
    if documents.is_empty() {
        return;
    }
    page.part("sc-part desk-papers", desk::PAPERS, |page| {
        for id in documents {
            let Some(paper) = page.words.engine.rulebook().documents.get(usize::from(*id)) else { continue };
            page.tag("details", "sc-fold", |page| {
                page.key(&id.to_string());
                page.line("summary", "", paper.title);
                page.maybe("", paper.shows);
                for (label, text) in
                    [(msg::PAPER_INSTEAD, paper.instead), (msg::PAPER_REFUSED, paper.refused)]
                {
                    if let Some(text) = text {
                        page.labelled(label, text);
                    }
                }
            });
        }
    });
}
