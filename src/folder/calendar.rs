//! The dates as a file for the person's own calendar.

use super::state::State;
use crate::guide::calendar::{Stamp, events, write};
use crate::i18n::folder;
use crate::ui::Words;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// The calendar of the time line; `minutes` since 1970 tell a later edition from an earlier one.
pub(super) fn text(state: &State, words: &Words, minutes: u32) -> String {
    let case = state.case();
    let events = events(&case, &state.lines, |line| words.texts().line_event(&case, line));
    let stamp = Stamp { day: words.today, sequence: minutes };
    write(&words.text(folder::CALENDAR_NAME), words.code, &events, stamp)
}

/// Gives the person a file. Nothing is sent: the browser makes it from what is in memory.
pub(super) fn download(name: &str, kind: &str, text: &str) {
    let parts = js_sys::Array::of1(&text.into());
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) else { return };
    let Ok(url) = Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(Ok(link)) = document().create_element("a").map(|link| link.dyn_into::<HtmlAnchorElement>()) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    let _ = Url::revoke_object_url(&url);
}
