//! What the page's address asks for: `?lang=fr`, `?today=2026-11-23`. Never an answer.

use crate::rulebook::date::Date;
use wasm_bindgen::JsValue;
use web_sys::{Url, UrlSearchParams};

/// The value of a parameter of the address.
pub(super) fn parameter(name: &str) -> Option<String> {
    let search = gloo::utils::window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The day that a preview asks for.
pub(super) fn preview() -> Option<Date> {
    Date::parse(&parameter("today")?)
}

/// Keeps a language in the address, so that a reload and a copied link show it again.
pub(super) fn keep_language(code: &str) {
    let window = gloo::utils::window();
    let (Ok(href), Ok(history)) = (window.location().href(), window.history()) else {
        return;
    };
    let Ok(url) = Url::new(&href) else { return };
    url.search_params().set("lang", code);
    let state = history.state().unwrap_or(JsValue::NULL);
    let _ = history.replace_state_with_url(&state, "", Some(&url.href()));
}
