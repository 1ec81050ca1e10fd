//! Sécu Check: how somebody who comes to France gets health cover, a social security number and a carte Vitale.
//!
//! The map of the house. Arrows go one way: `ui`, `widget` → `guide` → `engine` → `rulebook`.
//!
//! - [`rulebook`]: the types of the law as data; `rulebook::compile` (native only) reads and checks `rulebook/` and `locales/`.
//! - [`engine`]: pure. Facts and today in; verdict, why, next question and what would change it out.
//! - [`guide`]: verdict in; what a person leaves with out: steps with their dates, papers, whom to ask.
//! - [`i18n`]: messages, plurals, dates.
//! - `ui` (WASM only): the screens, one a file.
//! - `folder` (WASM only): the screens for what comes after the result, in a module of their own that is loaded behind the page.
//! - [`desk`]: the adviser's desk, a page of its own: cases side by side, tables of them; its screens are WASM only, in a module of
//!   their own.
//! - `widget` (WASM only): where it meets the page: start, address, language, panic.
//! - `terminal` (native only): the terminal program `secu-check`.
//! - `proof` (native only): what is shown over the whole space of answers.
//! - `reference` (native only): the rulebook as pages that anyone can read, without a script.

pub mod desk;
pub mod engine;
#[cfg(target_arch = "wasm32")]
pub mod folder;
pub mod guide;
pub mod i18n;
#[cfg(not(target_arch = "wasm32"))]
pub mod proof;
#[cfg(not(target_arch = "wasm32"))]
pub mod reference;
pub mod rulebook;
#[cfg(not(target_arch = "wasm32"))]
pub mod terminal;
#[cfg(target_arch = "wasm32")]
pub mod ui;
#[cfg(target_arch = "wasm32")]
pub mod widget;
