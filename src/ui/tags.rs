//! Elements as functions. Most elements of the page have a class and content and nothing else; made by a function they
//! take a tenth of the bytes that `html!` writes out for each. Where an element has more attributes, `html!` makes it.

use super::{Action, Emit, Words};
use crate::rulebook::Msg;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag};

/// An element with a class (or none, if empty) and its content.
pub(super) fn tag(name: &'static str, class: &'static str, content: Html) -> Html {
    let mut tag = VTag::new(name);
    if !class.is_empty() {
        let value = Some(AttributeOrProperty::Static(class));
        tag.set_attributes(Attributes::Dynamic { keys: &["class"], values: Box::new([value]) });
    }
    tag.add_child(content);
    tag.into()
}

/// A paragraph.
pub(super) fn p(class: &'static str, content: Html) -> Html {
    tag("p", class, content)
}

/// A piece of a line.
pub(super) fn span(class: &'static str, content: Html) -> Html {
    tag("span", class, content)
}

/// One after the other.
pub(super) fn all(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// A label in strong letters and what it says.
pub(super) fn labelled(label: Html, content: Html) -> Html {
    all(vec![tag("strong", "", label), Html::from(" "), span("", content)])
}

/// A message in a paragraph, where there is one.
pub(super) fn said(words: &Words, class: &'static str, message: Option<Msg>) -> Html {
    message.map(|message| p(class, words.say(message))).unwrap_or_default()
}

/// A part that is folded until somebody wants it.
pub(super) fn fold(class: &'static str, summary: Html, content: Html) -> Html {
    tag("details", class, all(vec![tag("summary", "", summary), content]))
}

/// A part of the result under its heading; nothing without content.
pub(super) fn part(words: &Words, class: &'static str, heading: Msg, content: Vec<Html>) -> Html {
    if content.is_empty() {
        return Html::default();
    }
    let mut nodes = vec![tag("h2", "", words.say(heading))];
    nodes.extend(content);
    tag("section", class, all(nodes))
}

/// A button that does something.
pub(super) fn button(emit: &Emit, class: &'static str, content: Html, action: Action) -> Html {
    html! { <button {class} type="button" onclick={does(emit, action)}>{ content }</button> }
}

/// What a click does.
pub(super) fn does(emit: &Emit, action: Action) -> Callback<MouseEvent> {
    let emit = emit.clone();
    Callback::from(move |_| emit.emit(action.clone()))
}

/// Texts joined: `format!` brings much along for this.
pub(super) fn join(parts: &[&str]) -> String {
    parts.concat()
}
