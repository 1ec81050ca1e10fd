//! What comes after the result: the file with its dates and papers, the letters, the tool for numbers. A WASM module of its
//! own (feature `folder`), loaded behind the page, so that nobody waits for it at their first visit. It knows the answers
//! from the page that opens it, and shows itself in the page's place until the person leaves.
//!
//! - `app`: the root component. It carries out what the screens cannot: focus, history, print, files.
//! - `history`: the browser's Back and Forward.
//! - `state`: everything that can change while it is open.
//! - `file`: the person's file on one screen: where they are, what to do now, the dates, the papers. `line` shows what has a day, `axis` draws it.
//! - `helping`: whether somebody fills it in for another person.
//! - `fund`: the local fund by name; `papers`: the checklist; `letters`: letters in French; `sheet`: the sheet for the counter.
//! - `keep`: keeping the file on this device; `link`: a private link; `notes`: what to say when answers come back from either.
//! - `number`: which number do I have? Its form, `meaning` (what it is and allows), `fits` (whether it fits a birth).
//! - `calendar`: the dates as a file for the person's own calendar; `mark`: what it is known by there.

mod app;
mod axis;
mod calendar;
mod file;
mod fund;
mod helping;
mod history;
mod keep;
mod letters;
mod line;
mod link;
mod mark;
mod notes;
mod number;
mod papers;
mod sheet;
mod state;

pub use app::{App, Settings};
pub use state::Room;

use crate::engine::Engine;
use crate::rulebook::folder::Folder;
use crate::rulebook::{Pack, Rulebook};
use std::rc::Rc;

/// What the folder stands on: the rulebook, and its own data.
#[derive(Clone)]
pub struct Shelf {
    /// The rulebook, ready to be asked.
    pub engine: Rc<Engine>,
    /// Stages, dates, letters.
    pub folder: Rc<Folder>,
}

impl Shelf {
    /// From both of one build.
    pub fn new(mut rulebook: Rulebook, folder: Folder) -> Shelf {
        // The folder's facts are numbered after the rulebook's: their answers are said in the same way.
        rulebook.facts.extend(folder.facts.iter().cloned());
        Shelf { engine: Rc::new(Engine::new(rulebook)), folder: Rc::new(folder) }
    }

    /// What this build holds; `None` if it cannot be read, which the build excludes.
    pub fn embedded() -> Option<Shelf> {
        let rulebook = Rulebook::read(include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.bin")))?;
        let folder = Folder::read(include_bytes!(concat!(env!("OUT_DIR"), "/folder.bin")))?;
        Some(Shelf::new(rulebook, folder))
    }
}

/// Both packs of a language as one.
pub fn words(page: &[u8], folder: &[u8]) -> Option<Pack> {
    Some(Pack::read(page)?.join(Pack::read(folder)?))
}

/// What the page calls.
pub mod exports {
    use super::{App, Room, Settings, Shelf};
    use super::{keep, link, mark, notes};
    use crate::guide::share;
    use crate::rulebook::date::Date;
    use crate::ui::Handover;
    use crate::widget::{keep_words, language_index};
    use std::cell::RefCell;
    #[cfg(feature = "folder")]
    use wasm_bindgen::prelude::wasm_bindgen;
    use web_sys::Element;
    use yew::{AppHandle, Renderer};

    thread_local! {
        static SHELF: Option<Shelf> = Shelf::embedded();
        /// The apps that are open, by number.
        static APPS: RefCell<Vec<Option<AppHandle<App>>>> = const { RefCell::new(Vec::new()) };
        /// The address of the page, for links.
        static HOME: RefCell<String> = const { RefCell::new(String::new()) };
        /// What came back from a link, from this device, or from an earlier room, until a room is opened with it.
        static BACK: RefCell<Option<(Handover, Option<notes::Notes>)>> = const { RefCell::new(None) };
    }

    /// Answers that come back: of a private link, if what the address holds after its hash sign is one, or else kept on this
    /// device. Returns those of the page, as bytes; nothing if there are none. [`open`] takes the rest. `home` is the address
    /// of the page, `kept` whether the file may be kept on the device.
    #[cfg_attr(feature = "folder", wasm_bindgen)]
    pub fn back(hash: &str, home: &str, today: i32, kept: bool) -> Option<Box<[u8]>> {
        HOME.set(home.to_owned());
        keep::allow(kept);
        let shelf = SHELF.with(Clone::clone)?;
        let today = Date(today);
        let found = match hash.strip_prefix(link::MARK) {
            Some(text) => Some(match share::decode(shelf.engine.rulebook(), code(text), today) {
                Ok(mut opened) => {
                    // Of some only the month is known: nobody is told a day that they did not give.
                    for fact in std::mem::take(&mut opened.months) {
                        opened.facts.set(fact, None);
                        opened.again.push(fact);
                    }
                    let notes = notes::Notes::of(notes::From::Link, &opened, &shelf, today);
                    (Handover { facts: opened.facts, ..Handover::default() }, notes)
                }
                Err(reason) => (Handover::default(), notes::Notes::unreadable(notes::From::Link, reason)),
            }),
            None => keep::find(&shelf, today),
        }?;
        let first = shelf.folder.first;
        let facts = found.0.facts.answered().filter(|(fact, _)| *fact < first).collect();
        let page = Handover { facts, ..found.0.clone() };
        BACK.set(Some((found.0, Some(found.1))));
        Some(page.to_bytes().into())
    }

    /// The code of a link. What follows names the file in a calendar.
    fn code(text: &str) -> &str {
        let (code, name) = text.split_once(link::NAME).unwrap_or((text, ""));
        mark::take(name);
        code
    }

    /// The room that what came back calls for, if it calls for one.
    #[cfg_attr(feature = "folder", wasm_bindgen)]
    pub fn calls_for() -> Option<String> {
        let first = SHELF.with(Clone::clone)?.folder.first;
        BACK.with_borrow(|back| {
            let (given, notes) = back.as_ref()?;
            let stage = given.facts.answered().any(|(fact, _)| fact >= first);
            match (notes.as_ref().is_some_and(notes::Notes::any), stage) {
                (true, _) => Some("notes".to_owned()),
                (false, true) => Some("file".to_owned()),
                (false, false) => None,
            }
        })
    }

    /// Forgets what is kept on this device.
    #[cfg_attr(feature = "folder", wasm_bindgen)]
    pub fn forget() {
        BACK.set(None);
        mark::take("");
        keep::erase();
    }

    /// The rulebook with law and sources, for the page.
    #[cfg_attr(feature = "folder", wasm_bindgen)]
    pub fn rulebook() -> Vec<u8> {
        include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.bin")).to_vec()
    }

    /// Takes the words of a language: the page's and the folder's.
    #[cfg_attr(feature = "folder", wasm_bindgen)]
    pub fn learn(language: &str, page: &[u8], folder: &[u8]) {
        if let Some(pack) = super::words(page, folder) {
            keep_words(language, pack);
        }
    }

    /// Opens a room ("file", "number") in this element, in a language whose words have come. `today` is in days since
    /// 1970-01-01; `history` says whether screens are entries in the browser's history; `answers` are those of the page,
    /// with what else it hands over; `leave` is called when the person goes back to the page. Returns the number to [`close`]
    /// it by.
    #[cfg_attr(feature = "folder", wasm_bindgen)]
    pub fn open(
        place: Element,
        room: &str,
        language: &str,
        today: i32,
        history: bool,
        answers: &[u8],
        leave: js_sys::Function,
    ) -> Option<usize> {
        let mut given = Handover::from_bytes(answers);
        let back = BACK.take();
        // Where the person is now was not asked on the page.
        if let Some((kept, _)) = &back {
            let first = SHELF.with(Clone::clone)?.folder.first;
            for (fact, answer) in kept.facts.answered().filter(|(fact, _)| *fact >= first) {
                given.facts.set(fact, Some(answer));
            }
        }
        let settings = Settings {
            shelf: SHELF.with(Clone::clone)?,
            room: Room::named(room)?,
            language: language_index(language).unwrap_or(0),
            today: Date(today),
            history,
            given,
            notes: back.and_then(|(_, notes)| notes),
            home: HOME.with_borrow(Clone::clone),
            leave,
        };
        let app = Renderer::<App>::with_root_and_props(place, settings).render();
        Some(APPS.with_borrow_mut(|apps| {
            apps.push(Some(app));
            apps.len() - 1
        }))
    }

    /// Takes what was opened under this number out of its element, with all that it knows.
    #[cfg_attr(feature = "folder", wasm_bindgen)]
    pub fn close(number: usize) {
        if let Some(app) = APPS.with_borrow_mut(|apps| apps.get_mut(number).and_then(Option::take)) {
            // Where the person is now is still known when they open it again.
            BACK.set(app.get_component().map(|app| (app.known(), None)));
            app.destroy();
        }
    }
}
