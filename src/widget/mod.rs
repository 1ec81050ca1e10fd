//! Where it meets the page: start, address, language, history, panic. All that is read from the browser is read here.
//!
//! - `app`: the root component. It holds the state, and carries out what the screens cannot: focus, title, history, print.
//! - `address`: what the page's address asks for; `language`: which of ours a person reads; `intl`: dates, plurals, names.
//! - `history`: the browser's Back and Forward.
//!
//! The words of a language come from the page (`boot.js`): first those of the person, then the others, all before the page
//! says that it is ready. Nothing is stored and nothing is sent. A panic ends in a trap that nobody catches: the page then shows its plain
//! fallback in place of the app.

mod address;
mod app;
mod history;
mod intl;
mod language;

pub(crate) use app::focus;
pub use app::{App, Settings};
pub use intl::Intl;
pub(crate) use language::{direction, pack, tell_page};
#[cfg(feature = "folder")]
pub(crate) use language::{index as language_index, learn as keep_words};

use crate::engine::Engine;
use crate::rulebook::{Pack, Rulebook};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The element of the page that the app fills.
const HOST: &str = "secu-check";

/// Starts the app in the page, if the page has a place for it, in this language with these words.
#[wasm_bindgen]
pub fn start(language: &str, words: &[u8]) {
    learn(language, words);
    if let Some(host) = gloo::utils::document().get_element_by_id(HOST) {
        mount(host, Settings::of_page(engine(), language));
    }
}

/// Takes the words of one more language.
#[wasm_bindgen]
pub fn learn(language: &str, words: &[u8]) {
    language::learn(language, read(Pack::read(words)));
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
