//! Messages as elements, in one language, for one rulebook and one day.

use crate::engine::Engine;
use crate::i18n::{Locale, Span, Texts, Value};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Msg, Pack, Rulebook};
use std::cell::OnceCell;
use std::rc::Rc;
use yew::prelude::*;
use yew::virtual_dom::VList;

/// The words of a language with everything they need.
pub struct Words {
    /// BCP 47 code.
    pub code: &'static str,
    /// The day of the evaluation.
    pub today: Date,
    /// The rulebook inside.
    pub engine: Rc<Engine>,
    /// The rulebook with law and sources, where they are not in the engine's: they come behind the page.
    pub whole: Option<Rc<Rulebook>>,
    /// The address of the folder of the reference pages; empty where there is none.
    pub rules: String,
    pack: Rc<Pack>,
    locale: Box<dyn Locale>,
    pub(super) countries: OnceCell<Vec<super::country::Named>>,
}

impl Words {
    /// The words of this pack.
    pub fn new(
        code: &'static str,
        pack: Rc<Pack>,
        locale: Box<dyn Locale>,
        engine: Rc<Engine>,
        today: Date,
    ) -> Words {
        Words {
            code,
            today,
            engine,
            whole: None,
            rules: String::new(),
            pack,
            locale,
            countries: OnceCell::new(),
        }
    }

    /// The rulebook with law and sources, as soon as they are there.
    pub(crate) fn rulebook(&self) -> &Rulebook {
        self.whole.as_deref().unwrap_or(self.engine.rulebook())
    }

    /// The messages.
    pub fn texts(&self) -> Texts<'_> {
        Texts {
            pack: &self.pack,
            locale: self.locale.as_ref(),
            rulebook: self.engine.rulebook(),
            today: self.today,
        }
    }

    /// The messages as they were compiled.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// A message as text.
    pub fn text(&self, message: Msg) -> String {
        self.texts().plain(message)
    }

    /// A message with one value, as text.
    pub fn text_with(&self, message: Msg, arg: Arg, value: Value) -> String {
        self.texts().plain_with(message, &[(arg, value)])
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> String {
        self.locale.date(date)
    }

    /// The name of a country by its code.
    pub fn country(&self, code: &str) -> String {
        self.locale.country(code)
    }

    /// A message, to be the only content of its element.
    pub fn say(&self, message: Msg) -> Html {
        show(self.texts().spans(message))
    }
}

/// Pieces of a message as nodes. An official French term is not for the browser to translate.
pub(super) fn show(spans: Vec<Span>) -> Html {
    let mut nodes = Vec::with_capacity(spans.len());
    for span in spans {
        nodes.push(match span {
            Span::Text(text) => Html::from(text),
            Span::French(term) => html! { <i lang="fr" translate="no">{ term }</i> },
            Span::Strong(text) => html! { <strong>{ text }</strong> },
            Span::Link(text, url) => {
                html! { <a href={url} target="_blank" rel="noopener noreferrer">{ text }</a> }
            }
        });
    }
    VList::with_children(nodes, None).into()
}

/// Pieces of a message in an element that a change of the words replaces.
pub(super) fn keyed(spans: Vec<Span>) -> Html {
    let text = |span: &Span| match span {
        Span::Text(text) | Span::French(text) | Span::Strong(text) | Span::Link(text, _) => {
            text.as_str().to_owned()
        }
    };
    let key: String = spans.iter().map(text).collect();
    html! { <span key={key}>{ show(spans) }</span> }
}
