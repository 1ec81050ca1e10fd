//! The words of our languages and the law, as they come, and what the page is told of the language in use.

use crate::i18n::msg;
use crate::rulebook::{Pack, Rulebook};
use std::cell::RefCell;
use std::rc::Rc;

thread_local! {
    /// The words of each language, as far as they have come, by index of [`msg::LANGUAGES`].
    static PACKS: RefCell<Vec<Option<Rc<Pack>>>> = RefCell::new(vec![None; msg::LANGUAGES.len()]);
    /// The rulebook with law and sources, once it has come.
    static WHOLE: RefCell<Option<Rc<Rulebook>>> = const { RefCell::new(None) };
}

/// Keeps the rulebook with law and sources.
pub(super) fn complete(rulebook: Option<Rulebook>) {
    WHOLE.set(rulebook.map(Rc::new));
}

/// The rulebook with law and sources, if it has come.
pub(super) fn whole() -> Option<Rc<Rulebook>> {
    WHOLE.with_borrow(Clone::clone)
}

/// The index of a language by its code.
pub(crate) fn index(code: &str) -> Option<usize> {
    msg::LANGUAGES.iter().position(|ours| *ours == code)
}

/// Keeps the words of a language. One that is not ours is left.
pub(crate) fn learn(code: &str, pack: Pack) {
    if let Some(index) = index(code) {
        PACKS.with_borrow_mut(|packs| packs[index] = Some(Rc::new(pack)));
    }
}

/// The words of a language, if they have come.
pub(crate) fn pack(index: usize) -> Option<Rc<Pack>> {
    PACKS.with_borrow(|packs| packs.get(index).cloned().flatten())
}

/// The direction of writing.
pub(crate) fn direction(code: &str) -> &'static str {
    match code {
        "ar" | "fa" | "he" | "ps" | "ur" => "rtl",
        _ => "ltr",
    }
}

/// Gives our own page its title and its language.
pub(crate) fn tell_page(title: &str, code: &str) {
    let document = gloo::utils::document();
    document.set_title(title);
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("lang", code);
        let _ = html.set_attribute("dir", direction(code));
    }
}
