//! What there is to say when answers come back from a link or from this device: what changed since, what is asked again.

use super::Shelf;
use super::state::{Act, Room, Screen, State};
use crate::guide::share::{Before, Opened, Unreadable};
use crate::i18n::{Value, folder};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, FactId, Msg};
use crate::ui::{Outlook, Page, heading};

/// Where the answers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// A private link.
    Link,
    /// This device.
    Device,
}

/// What there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notes {
    from: From,
    /// Why nothing could be read.
    unreadable: Option<Unreadable>,
    /// Questions that changed and are asked again.
    again: Vec<FactId>,
    /// How many answers belong to questions that are no longer asked.
    gone: u8,
    /// Whether the answers lead elsewhere than they did.
    moved: bool,
    /// The title of the route that they led to, where there still is one.
    was: Option<Msg>,
    /// The date of the rulebook that they were made with.
    made: Date,
}

impl Notes {
    /// What there is to say of these answers on this day.
    pub(super) fn of(from: From, opened: &Opened, shelf: &Shelf, today: Date) -> Notes {
        let now = Outlook::new(&shelf.engine, &opened.facts, today).guide.and_then(|guide| guide.route);
        let routes = &shelf.engine.rulebook().routes;
        let (moved, was) = match opened.before {
            Some(Before::Route(route)) => {
                (now != Some(route), routes.get(usize::from(route)).map(|route| route.title))
            }
            Some(Before::Gone) => (true, None),
            None => (false, None),
        };
        let again = opened.again.clone();
        Notes { from, unreadable: None, again, gone: opened.gone, moved, was, made: opened.made }
    }

    /// Nothing could be read.
    pub(super) fn unreadable(from: From, reason: Unreadable) -> Notes {
        let made = Date::default();
        Notes { from, unreadable: Some(reason), again: Vec::new(), gone: 0, moved: false, was: None, made }
    }

    /// Whether there is anything to say before going on.
    pub(super) fn any(&self) -> bool {
        self.unreadable.is_some() || self.gone > 0 || self.moved || !self.again.is_empty()
    }
}

/// The screen that says it.
pub(super) fn screen(page: &mut Page<'_, Act>, state: &State) {
    let Some(notes) = &state.notes else { return };
    page.tag("div", "sc-file", |page| {
        page.set("data-room", "notes");
        heading(page, title(notes));
        page.tag("div", "sc-part", |page| said(page, state, notes));
    });
}

/// What the screen is called.
pub(super) fn title(notes: &Notes) -> Msg {
    match (notes.unreadable, notes.from) {
        (Some(_), From::Link) => folder::NOTES_LINK_DAMAGED,
        (Some(_), From::Device) => folder::NOTES_DEVICE_DAMAGED,
        (None, _) => folder::NOTES_TITLE,
    }
}

fn said(page: &mut Page<'_, Act>, state: &State, notes: &Notes) {
    if let Some(reason) = notes.unreadable {
        let sentence = match reason {
            Unreadable::Damaged => folder::NOTES_DAMAGED,
            Unreadable::Newer => folder::NOTES_NEWER,
        };
        page.line("p", "", sentence);
        page.button("sc-button", folder::NOTES_AFRESH, Act::Leave);
        return;
    }
    page.tag("p", "", |page| page.dated(folder::NOTES_MADE, notes.made));
    if notes.moved {
        page.tag("p", "", |page| {
            page.line("strong", "", folder::NOTES_MOVED);
            page.text(" ");
            if let Some(was) = notes.was {
                page.line("span", "", was);
            }
        });
        let now = state.guide.as_ref().and_then(|guide| guide.route);
        let now = now.and_then(|id| page.words.engine.rulebook().routes.get(usize::from(id)));
        if let Some(route) = now {
            page.tag("p", "", |page| {
                page.line("strong", "", folder::NOTES_MOVED_TO);
                page.text(" ");
                page.line("span", "", route.title);
            });
        }
    }
    if !notes.again.is_empty() {
        page.line("p", "", folder::NOTES_AGAIN);
        page.tag("ul", "", |page| {
            for fact in &notes.again {
                if let Some(fact) = state.case().fact(*fact) {
                    page.line("li", "", fact.question);
                }
            }
        });
    }
    if notes.gone > 0 {
        let gone = Value::Number(i32::from(notes.gone));
        page.tag("p", "", |page| page.values(folder::NOTES_GONE, &[(Arg::Count, gone)]));
    }
    page.button("sc-button", folder::NOTES_GO_ON, Act::Leave);
    if state.guide.is_some() {
        page.button("sc-button sc-second", folder::FILE_TITLE, Act::Show(Screen::Room(Room::File)));
    }
}
