//! What comes after the result: the file with its dates and papers, the letters, the tool for numbers. A WASM module of its
//! own (feature `folder`), loaded behind the page, so that nobody waits for it at their first visit. It knows the answers
//! from the page that opens it, and shows itself in the page's place until the person leaves.
//!
//! - `app`: the root component. It carries out what the screens cannot: focus, history, print, files.
//! - `history`: the browser's Back and Forward.
//! - `state`: everything that can change while it is open.
//! - `file`: the person's file on one screen: where they are, what to do now, the dates, the papers. `line` shows what has a day.
//! - `calendar`: the dates as a file for the person's own calendar.

mod app;
mod calendar;
mod file;
mod history;
mod line;
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
#[cfg(feature = "folder")]
mod exports {
    use super::{App, Room, Settings, Shelf};
    use crate::engine::Facts;
    use crate::rulebook::date::Date;
    use crate::widget::{keep_words, language_index};
    use std::cell::RefCell;
    use wasm_bindgen::prelude::*;
    use web_sys::Element;
    use yew::{AppHandle, Renderer};

    thread_local! {
        static SHELF: Option<Shelf> = Shelf::embedded();
        /// The apps that are open, by number.
        static APPS: RefCell<Vec<Option<AppHandle<App>>>> = const { RefCell::new(Vec::new()) };
    }

    /// Takes the words of a language: the page's and the folder's.
    #[wasm_bindgen]
    pub fn learn(language: &str, page: &[u8], folder: &[u8]) {
        if let Some(pack) = super::words(page, folder) {
            keep_words(language, pack);
        }
    }

    /// Opens a room ("file", "number") in this element, in a language whose words have come. `today` is in days since
    /// 1970-01-01; `history` says whether screens are entries in the browser's history; `answers` are those of the page;
    /// `leave` is called when the person goes back to the page. Returns the number to [`close`] it by.
    #[wasm_bindgen]
    pub fn open(
        place: Element,
        room: &str,
        language: &str,
        today: i32,
        history: bool,
        answers: &[u8],
        leave: js_sys::Function,
    ) -> Option<usize> {
        let settings = Settings {
            shelf: SHELF.with(Clone::clone)?,
            room: Room::named(room)?,
            language: language_index(language).unwrap_or(0),
            today: Date(today),
            history,
            answers: Facts::from_bytes(answers),
            leave,
        };
        let app = Renderer::<App>::with_root_and_props(place, settings).render();
        Some(APPS.with_borrow_mut(|apps| {
            apps.push(Some(app));
            apps.len() - 1
        }))
    }

    /// Takes what was opened under this number out of its element, with all that it knows.
    #[wasm_bindgen]
    pub fn close(number: usize) {
        if let Some(app) = APPS.with_borrow_mut(|apps| apps.get_mut(number).and_then(Option::take)) {
            app.destroy();
        }
    }
}
