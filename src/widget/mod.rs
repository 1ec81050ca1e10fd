//! Where it meets the page: start, address, language, history, panic. All that is read from the browser is read here.
//!
//! - `app`: the root component. It holds the state, and carries out what the screens cannot: focus, title, history, print.
//! - `address`: the language in the page's address; `language`: which of ours a person reads; `intl`: dates, plurals, names.
//! - `history`: the browser's Back and Forward. `download`: files for the person.
//!
//! The words of a language come from the page (`boot.js`): first those of the person, then the others, all before the page
//! says that it is ready. Nothing is stored and nothing is sent. A panic ends in a trap that nobody catches: the page then shows its plain
//! fallback in place of the app.

mod address;
mod app;
mod download;
mod history;
mod intl;
mod language;

pub(crate) use address::keep_language;
pub(crate) use app::focus;
pub use app::{App, Event, Settings};
pub(crate) use download::download;
pub use intl::Intl;
pub(crate) use intl::endonym;
pub(crate) use language::{direction, pack, tell_page};
pub(crate) use language::{index as language_index, learn as keep_words};

use crate::engine::Engine;
use crate::rulebook::date::Date;
use crate::rulebook::{Pack, Rulebook};
use crate::ui::Handover;
use std::cell::RefCell;
use std::rc::Rc;
#[cfg(not(any(feature = "folder", feature = "desk")))]
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

thread_local! {
    /// One engine for all apps of a page.
    static ENGINE: Rc<Engine> = engine();
    /// The apps by number.
    static APPS: RefCell<Vec<Option<AppHandle<App>>>> = const { RefCell::new(Vec::new()) };
}

/// Puts the app into this element, in this language, whose words have come. `today` is in days since 1970-01-01; `how` has
/// a bit for each yes or no of [`Settings`], in their order there; `offered` one for each language; `rules` the folder of the
/// reference pages, nothing where there is none. Returns the app's number.
#[cfg_attr(not(any(feature = "folder", feature = "desk")), wasm_bindgen(js_name = mount))]
pub fn open(host: Element, language: &str, today: i32, how: u32, offered: u32, rules: &str) -> usize {
    let is = |bit: u32| how >> bit & 1 == 1;
    let settings = Settings {
        engine: ENGINE.with(Rc::clone),
        language: language::index(language).unwrap_or(0),
        today: Date(today),
        preview: is(0),
        hosted: is(1),
        history: is(2),
        straight: is(3),
        offered,
        rules: rules.to_owned(),
    };
    let app = mount(host, settings);
    APPS.with_borrow_mut(|apps| {
        let free = apps.iter().position(Option::is_none).unwrap_or(apps.len());
        match apps.get_mut(free) {
            Some(place) => *place = Some(app),
            None => apps.push(Some(app)),
        }
        free
    })
}

/// Another language for the app of this number, if its words have come.
#[cfg_attr(not(any(feature = "folder", feature = "desk")), wasm_bindgen)]
pub fn speak(app: usize, language: &str) {
    APPS.with_borrow(|apps| {
        if let (Some(Some(app)), Some(language)) = (apps.get(app), language::index(language)) {
            app.send_message(Event::Speak(language));
        }
    });
}

/// Takes the app of this number out of its element, with all that it knows.
#[cfg_attr(not(any(feature = "folder", feature = "desk")), wasm_bindgen)]
pub fn unmount(app: usize) {
    let app = APPS.with_borrow_mut(|apps| apps.get_mut(app).and_then(Option::take));
    if let Some(app) = app {
        app.destroy();
    }
}

/// The answers that count and the papers ticked in the app of this number, for the folder ([`Handover`]).
#[cfg_attr(not(any(feature = "folder", feature = "desk")), wasm_bindgen)]
pub fn answers(app: usize) -> Vec<u8> {
    let bytes = |apps: &Vec<Option<AppHandle<App>>>| Some(apps.get(app)?.as_ref()?.get_component()?.given());
    APPS.with_borrow(bytes).unwrap_or_default()
}

/// Gives the app of this number what comes back from the folder ([`Handover`]).
#[cfg_attr(not(any(feature = "folder", feature = "desk")), wasm_bindgen)]
pub fn take(app: usize, given: &[u8]) {
    APPS.with_borrow(|apps| {
        if let Some(Some(app)) = apps.get(app) {
            app.send_message(Event::Take(Handover::from_bytes(given)));
        }
    });
}

/// Takes the words of one more language.
#[cfg_attr(not(any(feature = "folder", feature = "desk")), wasm_bindgen)]
pub fn learn(language: &str, words: &[u8]) {
    language::learn(language, read(Pack::read(words)));
}

/// Takes the rulebook with law and sources, which the first visit does without (`build.rs`).
#[cfg_attr(not(any(feature = "folder", feature = "desk")), wasm_bindgen)]
pub fn complete(rulebook: &[u8]) {
    language::complete(Rulebook::read(rulebook));
    APPS.with_borrow(|apps| apps.iter().flatten().for_each(|app| app.send_message(Event::Whole)));
}

/// The rulebook of this build, ready to be asked.
pub fn engine() -> Rc<Engine> {
    let rulebook = read(Rulebook::read(include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.bin"))));
    Rc::new(Engine::new(rulebook))
}

/// Puts the app into this element.
pub fn mount(host: Element, settings: Settings) -> AppHandle<App> {
    yew::set_custom_panic_hook(Box::new(|_panic| {
        // Words of a panic help only whoever has the sources, and cost every visitor their bytes.
        #[cfg(debug_assertions)]
        web_sys::console::error_1(&_panic.to_string().into());
    }));
    Renderer::<App>::with_root_and_props(host, settings).render()
}

/// What was read of what the build wrote. Where nothing was, the program is not what was built: it stops, and the
/// page's fallback tells people where to go.
fn read<T>(read: Option<T>) -> T {
    read.unwrap_or_else(|| wasm_bindgen::throw_str("the embedded rulebook cannot be read"))
}
