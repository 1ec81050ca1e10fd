//! Which of our languages a person reads.

use super::address;
use crate::i18n::msg;

/// The language the address names, or else the first that the browser prefers and we have, or else the reference.
pub(super) fn first() -> usize {
    let asked = address::parameter("lang");
    let preferred = gloo::utils::window().navigator().languages();
    let preferred = preferred.iter().filter_map(|language| language.as_string());
    asked.into_iter().chain(preferred).find_map(|language| index(&language)).unwrap_or(0)
}

/// Our language for a BCP 47 code: `fr-CA` is French.
fn index(code: &str) -> Option<usize> {
    let primary = |code: &str| code.split('-').next().unwrap_or_default().to_ascii_lowercase();
    msg::LANGUAGES.iter().position(|(ours, _)| primary(ours) == primary(code))
}

/// The direction of writing.
pub(super) fn direction(code: &str) -> &'static str {
    match code {
        "ar" | "fa" | "he" | "ps" | "ur" => "rtl",
        _ => "ltr",
    }
}

/// Gives our own page its title and its language.
pub(super) fn tell_page(title: &str, code: &str) {
    let document = gloo::utils::document();
    document.set_title(title);
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("lang", code);
        let _ = html.set_attribute("dir", direction(code));
    }
}
