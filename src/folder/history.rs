//! The browser's Back and Forward, on our own page. The page numbers its screens; what lies between two whole numbers is the
//! folder's: a quarter for what is opened, a half for a screen inside it.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::PopStateEvent;

/// Where the browser has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// To the page.
    Page,
    /// To what the folder was opened for.
    Room,
    /// To a screen inside it.
    Inside,
}

const ROOM: f64 = 0.25;
const INSIDE: f64 = 0.5;

/// The folder's entries in the browser's history.
pub(super) struct History {
    /// The number of the page's screen.
    page: f64,
    inside: bool,
    _listener: EventListener,
}

impl History {
    /// A new entry for what is opened; `went` hears where the browser goes from now on.
    pub(super) fn open(went: impl Fn(Depth) + 'static) -> History {
        let page = state().unwrap_or_default().floor();
        push(page + ROOM);
        let listener = EventListener::new(&gloo::utils::window(), "popstate", move |event| {
            let state = event.dyn_ref::<PopStateEvent>().and_then(|event| event.state().as_f64());
            let part = state.filter(|state| state.floor() == page).map_or(0.0, f64::fract);
            went(match part {
                INSIDE => Depth::Inside,
                ROOM => Depth::Room,
                _ => Depth::Page,
            });
        });
        History { page, inside: false, _listener: listener }
    }

    /// Follows the screen: an entry for the first one inside, and none once it is left.
    pub(super) fn follow(&mut self, inside: bool) {
        if inside == self.inside {
            return;
        }
        self.inside = inside;
        if inside {
            push(self.page + INSIDE);
        } else if state() == Some(self.page + INSIDE) {
            History::back();
        }
    }

    /// One entry back.
    pub(super) fn back() {
        if let Ok(history) = gloo::utils::window().history() {
            let _ = history.back();
        }
    }
}

fn state() -> Option<f64> {
    gloo::utils::window().history().ok()?.state().ok()?.as_f64()
}

fn push(number: f64) {
    if let Ok(history) = gloo::utils::window().history() {
        let _ = history.push_state(&JsValue::from_f64(number), "");
    }
}
