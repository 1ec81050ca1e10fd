//! The sheet for the counter, French and the person's language side by side, to be printed on one or two pages.

use super::link;
use super::state::{Act, Screen, State};
use crate::guide::Guide;
use crate::guide::sheet::sheet;
use crate::i18n::{Span, Value, folder, msg};
use crate::rulebook::{Arg, Msg};
use crate::ui::{Action, Page, Words, french as in_french, heading};

/// The way to the sheet.
pub(super) fn part(page: &mut Page<'_, Act>) {
    page.part("sc-part sc-to-sheet", folder::SHEET, |page| {
        page.line("p", "", folder::SHEET_ABOUT);
        page.button("sc-button sc-second", folder::SHEET_OPEN, Act::Show(Screen::Sheet));
    });
}

/// The sheet itself.
pub(super) fn screen(page: &mut Page<'_, Act>, state: &State, french: &Words) {
    let Some(guide) = &state.guide else { return };
    let case = state.case();
    let sheet = sheet(&case, guide);
    let rulebook = case.rulebook;
    page.tag("div", "sc-file sc-sheet", |page| {
        page.set("data-room", "sheet");
        heading(page, folder::SHEET);
        page.tag("div", "sc-screen", |page| {
            page.line("p", "", folder::SHEET_ABOUT);
            page.button("sc-button", msg::PRINT, Action::Print);
            if !state.picture {
                page.button("sc-button sc-second", folder::SHEET_PICTURE, Act::Picture);
            } else {
                page.line("p", "sc-beware", folder::LINK_BEWARE);
            }
        });
        // Beside the heading on paper: alone on a page nobody knows what it is.
        if let Some(link) = state.link.as_ref().filter(|_| state.picture) {
            page.tag("div", "sc-code", |page| {
                link::drawn(page, link);
                page.line("p", "sc-soft", folder::LINK_PICTURE_IS);
            });
        }
        page.tag("p", "sc-soft", |page| page.dated(folder::SHEET_DAY, page.words.today));
        if let Some(sentence) = sheet.sentence {
            title(page, french, folder::SHEET_SAY);
            if state.helps {
                pair(page, french, folder::HELPING_SAY, folder::HELPING_SAY, "sc-pair");
            }
            pair(page, french, sentence, sentence, "sc-pair sc-strong");
        }
        title(page, french, folder::SHEET_SITUATION);
        pair(page, french, folder::SHEET_YOU, folder::SHEET_YOU, "sc-pair");
        for (id, answer) in &sheet.statements {
            let Some(fact) = case.fact(*id) else { continue };
            let said = french.texts().said_of(fact, *answer);
            for (sent, own) in said.into_iter().zip(page.words.texts().said_of(fact, *answer)) {
                sides(page, french, sent, own, "sc-pair");
            }
        }
        title(page, french, folder::SHEET_ROUTE);
        if let Some(route) = sheet.route.and_then(|id| rulebook.routes.get(usize::from(id))) {
            pair(page, french, route.title, route.title, "sc-pair sc-strong");
        }
        if let Some(ground) = sheet.ground {
            pair(page, french, ground, ground, "sc-pair");
        }
        if !sheet.law.is_empty() {
            page.tag("p", "", |page| in_french(page, &sheet.law.join(" · ")));
        }
        if !sheet.papers.is_empty() {
            title(page, french, msg::PAPERS);
            for check in &sheet.papers {
                let Some(document) = rulebook.documents.get(usize::from(check.document)) else { continue };
                let name = check.paper(&case).map_or(document.title, |paper| paper.enclosure);
                pair(page, french, name, document.title, "sc-pair sc-box");
            }
        }
        if !sheet.not_needed.is_empty() {
            title(page, french, folder::NOT_NEEDED);
            for excess in &sheet.not_needed {
                page.tag("div", "sc-whole", |page| {
                    pair(page, french, excess.title, excess.title, "sc-pair sc-strong");
                    page.tag("p", "sc-soft", |page| in_french(page, &excess.basis.law.join(" · ")));
                });
            }
        }
        stamp(page, guide);
    });
}

/// When the rules were last compared with their sources, and which rules they are.
pub(super) fn stamp(page: &mut Page<'_, Act>, guide: &Guide) {
    let rules = page.words.engine.rulebook().fingerprint.clone();
    page.tag("p", "sc-soft", |page| {
        if let Some(checked) = guide.checked {
            page.dated(msg::CHECKED, checked);
        }
        page.text(" ");
        page.values(msg::RULES, &[(Arg::Value, Value::Text(rules))]);
    });
}

/// A heading, in French for who reads it at the counter too.
fn title(page: &mut Page<'_, Act>, french: &Words, message: Msg) {
    page.tag("h2", "", |page| {
        if page.words.code != french.code {
            in_french(page, &french.text(message));
            page.text(" · ");
        }
        page.line("span", "", message);
    });
}

fn pair(page: &mut Page<'_, Act>, french: &Words, sent: Msg, own: Msg, class: &'static str) {
    let (sent, own) = (french.texts().spans(sent), page.words.texts().spans(own));
    sides(page, french, sent, own, class);
}

fn sides(page: &mut Page<'_, Act>, french: &Words, sent: Vec<Span>, own: Vec<Span>, class: &'static str) {
    let same = page.words.code == french.code;
    page.tag("div", class, |page| {
        page.tag("p", "", |page| {
            page.set("lang", "fr");
            page.set("translate", "no");
            page.spans(sent);
        });
        if !same {
            page.tag("p", "", |page| page.spans(own));
        }
    });
}
