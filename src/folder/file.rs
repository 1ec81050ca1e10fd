//! The person's file on one screen: where they are, what to do now, the dates, the papers.

use super::axis::draw;
use super::state::{Act, Room, Screen, State};
use super::{calendar, fund, helping, keep, letters, line, link, papers, sheet};
use crate::engine::Answer;
use crate::guide::axis::Axis;
use crate::guide::timeline::now;
use crate::i18n::{folder, msg};
use crate::ui::{Page, heading};

/// The screen of the file.
pub(super) fn screen(page: &mut Page<'_, Act>, state: &State) {
    page.tag("div", "sc-file", |page| {
        page.set("data-room", "file");
        heading(page, folder::FILE_TITLE);
        let Some(guide) = &state.guide else { return };
        let route = guide.route.and_then(|id| page.words.engine.rulebook().routes.get(usize::from(id)));
        page.maybe("sc-lead", route.map(|route| route.title));
        page.tag("div", "sc-columns", |page| {
            page.tag("div", "sc-column", |page| {
                place(page, state);
                to_do(page, state);
                letters::part(page, state);
                sheet::part(page);
            });
            page.tag("div", "sc-column sc-side", |page| {
                dates(page, state);
                fund::part(page, state, guide);
                papers::part(page, state, guide);
                keep::part(page, state);
                link::part(page, state);
            });
        });
        page.tag("p", "sc-soft", |page| page.dated(folder::SHEET_DAY, page.words.today));
        sheet::stamp(page, guide);
    });
}

/// Where the person is, in their own answers, and the way to say that it has changed.
fn place(page: &mut Page<'_, Act>, state: &State) {
    let case = state.case();
    let Some(first) = state.first_question() else { return };
    page.part("sc-part sc-place", folder::PLACE, |page| {
        page.tag("ul", "", |page| {
            let own = case.questions().into_iter().filter(|fact| *fact >= case.folder.first);
            let answered: Vec<_> = own
                .filter_map(|fact| Some((fact, state.facts.get(fact)?)))
                // Of lists, only what is ticked says something; what is not known says nothing.
                .filter(|(_, answer)| *answer != Answer::Choices(0) && *answer != Answer::Unknown)
                .collect();
            if answered.is_empty() {
                page.line("li", "", folder::PLACE_NOT_SAID);
            }
            for (fact, answer) in answered {
                for sentence in page.words.texts().said(fact, answer) {
                    page.tag("li", "", |page| page.spans(sentence));
                }
            }
        });
        page.button("sc-button sc-second", folder::PLACE_CHANGE, Act::Show(Screen::Ask(first)));
        page.button("sc-quiet", msg::OPEN_NUMBER, Act::Show(Screen::Room(Room::Number)));
        helping::button(page, state);
    });
}

/// What is to be done, or to be known, now.
fn to_do(page: &mut Page<'_, Act>, state: &State) {
    let lines = now(&state.lines);
    if lines.is_empty() {
        return;
    }
    page.part("sc-part sc-todo", folder::TO_DO, |page| {
        page.tag("ul", "sc-plain sc-ruled", |page| {
            for found in &lines {
                line::now(page, &state.case(), found);
            }
        });
    });
}

/// The time line, and the way to take it along.
fn dates(page: &mut Page<'_, Act>, state: &State) {
    let dated: Vec<_> = state.lines.iter().filter(|line| line.day().is_some()).collect();
    if dated.is_empty() {
        return;
    }
    page.part("sc-part sc-dates", folder::DATES, |page| {
        let case = state.case();
        let axis = Axis::new(&dated, case.today);
        page.line("p", "sc-soft sc-axis-how", folder::DATES_HOW);
        draw(page, &axis, &dated);
        page.tag("ol", "sc-line", |page| dated.iter().for_each(|found| line::point(page, &case, found)));
        if calendar::any(state, page.words) {
            page.button("sc-button sc-second", folder::CALENDAR, Act::Calendar);
            page.line("p", "sc-soft", folder::CALENDAR_ABOUT);
        }
    });
}
