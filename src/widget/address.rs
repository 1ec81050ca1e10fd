//! The page's address: the language, never an answer.

use wasm_bindgen::JsValue;
use web_sys::Url;

/// Keeps a language in the address, so that a reload and a copied link show it again.
pub(crate) fn keep_language(code: &str) {
    let window = gloo::utils::window();
    let (Ok(href), Ok(history)) = (window.location().href(), window.history()) else {
        return;
    };
    let Ok(url) = Url::new(&href) else { return };
    url.search_params().set("lang", code);
    let state = history.state().unwrap_or(JsValue::NULL);
    let _ = history.replace_state_with_url(&state, "", Some(&url.href()));
}
