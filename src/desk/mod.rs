//! The adviser's desk: all facts at once with the result beside them, several cases side by side, tables of cases. A page of
//! its own (`desk.html`) with a WASM module of its own (feature `desk`). Same engine, same rulebook; all stays in memory.
//!
//! - [`cases`]: the cases on the desk; [`compare`]: what follows from them, and in what they differ.
//! - [`themes`]: the facts by theme, with short names. [`sheet`]: a table that was dropped in, with what follows from its rows.
//! - `app`: the root component; `state`: everything that can change, and what a person does.
//! - `frame`: what stands around the three views; `form`, `result`: one case; `side`: several; `table`: a table, with `rows`,
//!   its results. `say`: the words of tables.

pub mod cases;
pub mod compare;
pub mod sheet;
pub mod themes;

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod form;
#[cfg(target_arch = "wasm32")]
mod frame;
#[cfg(target_arch = "wasm32")]
mod result;
#[cfg(target_arch = "wasm32")]
mod rows;
#[cfg(target_arch = "wasm32")]
mod say;
#[cfg(target_arch = "wasm32")]
mod side;
#[cfg(target_arch = "wasm32")]
mod state;
#[cfg(target_arch = "wasm32")]
mod table;

/// What the page calls: as the checker's module, so that one `boot.js` starts either.
#[cfg(target_arch = "wasm32")]
pub mod exports {
    use super::app::{App, Settings};
    use super::state::Act;
    use crate::rulebook::Pack;
    use crate::rulebook::date::Date;
    use crate::widget::{engine, keep_words, language_index};
    use std::cell::RefCell;
    #[cfg(feature = "desk")]
    use wasm_bindgen::prelude::wasm_bindgen;
    use web_sys::Element;
    use yew::{AppHandle, Renderer};

    thread_local! {
        static DESK: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
    }

    /// Takes the words of a language: those of the page and those of the desk.
    #[cfg_attr(feature = "desk", wasm_bindgen)]
    pub fn learn(language: &str, words: &[u8]) {
        if let Some(pack) = Pack::read(words) {
            keep_words(language, pack);
        }
    }

    /// Puts the desk into this element, in a language whose words have come. `today` is in days since 1970-01-01; the first
    /// bit of `how` says whether that is another day than today's. There is one desk in a page.
    #[cfg_attr(feature = "desk", wasm_bindgen)]
    pub fn mount(host: Element, language: &str, today: i32, how: u32) -> usize {
        let settings = Settings {
            engine: engine(),
            language: language_index(language).unwrap_or(0),
            today: Date(today),
            preview: how & 1 == 1,
        };
        DESK.set(Some(Renderer::<App>::with_root_and_props(host, settings).render()));
        0
    }

    /// Takes a table: the name of its file, and its text.
    #[cfg_attr(feature = "desk", wasm_bindgen)]
    pub fn give(name: String, text: String) {
        DESK.with_borrow(|desk| {
            if let Some(desk) = desk {
                desk.send_message(Act::Read(name, text));
            }
        });
    }
}
