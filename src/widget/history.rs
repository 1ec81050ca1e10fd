//! The browser's Back and Forward: an entry a screen, which holds a place on the trail and nothing else.

use super::app::Place;
use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::PopStateEvent;

/// Room for the places of one life of the page. With a time in milliseconds it stays below 2^53: whole numbers are exact.
const PLACES: f64 = 1_000.0;

/// A number that no other life of the page has: entries of an earlier one may still be in the history.
fn number(place: Place) -> JsValue {
    JsValue::from_f64((place.session + f64::from(place.life)) * PLACES + place.at as f64)
}

/// A new entry.
pub(super) fn push(place: Place) {
    if let Ok(history) = gloo::utils::window().history() {
        let _ = history.push_state(&number(place), "");
    }
}

/// The present entry, for another place.
pub(super) fn replace(place: Place) {
    if let Ok(history) = gloo::utils::window().history() {
        let _ = history.replace_state(&number(place), "");
    }
}

/// One entry back.
pub(super) fn back() {
    if let Ok(history) = gloo::utils::window().history() {
        let _ = history.back();
    }
}

/// Tells the place whenever the person goes back or forward; 0 where the entry is of another life.
pub(super) fn listen(life: Place, go: impl Fn(usize) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "popstate", move |event| {
        let state = event.dyn_ref::<PopStateEvent>().and_then(|event| event.state().as_f64());
        let start = number(Place { at: 0, ..life }).as_f64();
        let at = state.zip(start).map(|(state, start)| state - start).filter(|at| (0.0..PLACES).contains(at));
        go(at.map_or(0, |at| at as usize));
    })
}
