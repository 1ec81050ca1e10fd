//! Writes a screen element by element. A call here takes a tenth of the bytes that `html!` writes out for the same element,
//! and there are some hundred; `html!` is for the few fields and links with attributes of many kinds.

use super::words::{keyed, show};
use super::{Act, Action, Emit, Words};
use crate::i18n::{Span, Value};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Msg};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VTag};

/// A screen being written.
pub(crate) struct Page<'a, A: Act = Action> {
    pub(crate) words: &'a Words,
    pub(crate) emit: &'a Emit<A>,
    /// The elements begun and not ended.
    open: Vec<Open>,
    /// What the innermost of them holds so far.
    nodes: Vec<Html>,
}

/// An element begun, with what stands before it.
struct Open {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    before: Vec<Html>,
}

impl<'a, A: Act> Page<'a, A> {
    /// Nothing written yet.
    pub(crate) fn new(words: &'a Words, emit: &'a Emit<A>) -> Page<'a, A> {
        Page { words, emit, open: Vec::new(), nodes: Vec::new() }
    }

    /// All that was written.
    pub(crate) fn done(self) -> Html {
        VList::with_children(self.nodes, None).into()
    }

    /// Something made elsewhere.
    pub(crate) fn node(&mut self, node: Html) {
        self.nodes.push(node);
    }

    fn open(&mut self, name: &'static str, class: &'static str) {
        let before = std::mem::take(&mut self.nodes);
        self.open.push(Open { tag: VTag::new(name), names: Vec::new(), values: Vec::new(), before });
        if !class.is_empty() {
            self.put("class", AttributeOrProperty::Static(class));
        }
    }

    fn close(&mut self) {
        if let Some(Open { mut tag, names, values, before }) = self.open.pop() {
            let nodes = std::mem::replace(&mut self.nodes, before);
            tag.add_child(VList::with_children(nodes, None).into());
            tag.set_attributes(Attributes::Dynamic { keys: lasting(names), values: values.into() });
            self.nodes.push(tag.into());
        }
    }

    /// An element with a class (or none, if empty) and what is written inside.
    pub(crate) fn tag(
        &mut self,
        name: &'static str,
        class: &'static str,
        inside: impl FnOnce(&mut Page<'a, A>),
    ) {
        self.open(name, class);
        inside(self);
        self.close();
    }

    fn put(&mut self, name: &'static str, value: AttributeOrProperty) {
        if let Some(open) = self.open.last_mut() {
            open.names.push(name);
            open.values.push(Some(value));
        }
    }

    /// An attribute of the element being written.
    pub(crate) fn set(&mut self, name: &'static str, value: &str) {
        self.put(name, AttributeOrProperty::Attribute(value.to_owned().into()));
    }

    /// An attribute without a value, if it holds.
    pub(crate) fn flag(&mut self, name: &'static str, holds: bool) {
        if holds {
            self.put(name, AttributeOrProperty::Static(""));
        }
    }

    /// Makes another element of the one being written whenever this key is another.
    pub(crate) fn key(&mut self, key: &str) {
        if let Some(open) = self.open.last_mut() {
            open.tag.key = Some(key.into());
        }
    }

    /// What the element being written does when this happens to it.
    pub(crate) fn on(&mut self, kind: ListenerKind, does: impl Fn(Event) + 'static) {
        if let Some(open) = self.open.last_mut() {
            open.tag.add_listener(Rc::new(Hears { kind, does: Box::new(does) }));
        }
    }

    /// A field to type into; `inside` sets what else it has.
    pub(crate) fn input(&mut self, class: &'static str, text: String, inside: impl FnOnce(&mut Page<'a, A>)) {
        self.typed("text", class, text, inside);
    }

    /// A field of this kind to type into.
    pub(crate) fn typed(
        &mut self,
        kind: &'static str,
        class: &'static str,
        text: String,
        inside: impl FnOnce(&mut Page<'a, A>),
    ) {
        self.tag("input", class, |page| {
            page.set("type", kind);
            page.set("autocomplete", "off");
            if let Some(open) = page.open.last_mut() {
                open.tag.set_value(text);
            }
            inside(page);
        });
    }

    /// A box to tick, or one of several to choose.
    pub(crate) fn tick(
        &mut self,
        kind: &'static str,
        id: &str,
        on: bool,
        inside: impl FnOnce(&mut Page<'a, A>),
    ) {
        self.tag("input", "", |page| {
            page.set("type", kind);
            page.set("id", id);
            if let Some(open) = page.open.last_mut() {
                open.tag.set_checked(on);
            }
            inside(page);
        });
    }

    /// Plain text, not for the browser to translate.
    pub(crate) fn name(&mut self, text: &str) {
        self.tag("span", "", |page| {
            page.set("translate", "no");
            page.text(text);
        });
    }

    /// Plain text.
    pub(crate) fn text(&mut self, text: &str) {
        self.nodes.push(Html::from(text));
    }

    /// A message.
    pub(crate) fn say(&mut self, message: Msg) {
        self.spans(self.words.texts().spans(message));
    }

    /// Pieces of a message.
    pub(crate) fn spans(&mut self, spans: Vec<Span>) {
        self.nodes.push(show(spans));
    }

    /// An element that holds a message and nothing else.
    pub(crate) fn line(&mut self, name: &'static str, class: &'static str, message: Msg) {
        self.open(name, class);
        self.say(message);
        self.close();
    }

    /// A paragraph with a message, where there is one.
    pub(crate) fn maybe(&mut self, class: &'static str, message: Option<Msg>) {
        if let Some(message) = message {
            self.line("p", class, message);
        }
    }

    /// A paragraph with a label in strong letters and what it says.
    pub(crate) fn labelled(&mut self, label: Msg, text: Msg) {
        self.open("p", "");
        self.line("strong", "", label);
        self.text(" ");
        self.line("span", "", text);
        self.close();
    }

    /// A message with values, in an element of its own, which a change of the words replaces.
    pub(crate) fn values(&mut self, message: Msg, values: &[(Arg, Value)]) {
        let spans = self.words.texts().spans_with(message, values);
        self.nodes.push(keyed(spans));
    }

    /// A message with a date.
    pub(crate) fn dated(&mut self, message: Msg, date: Date) {
        let date = Value::Text(self.words.date(date));
        self.values(message, &[(Arg::Date, date)]);
    }

    /// A part that is folded until somebody wants it.
    pub(crate) fn fold(&mut self, class: &'static str, summary: Msg, inside: impl FnOnce(&mut Page<'a, A>)) {
        self.open("details", class);
        self.line("summary", "", summary);
        inside(self);
        self.close();
    }

    /// A part of the result under its heading.
    pub(crate) fn part(&mut self, class: &'static str, heading: Msg, inside: impl FnOnce(&mut Page<'a, A>)) {
        self.open("section", class);
        self.line("h2", "", heading);
        inside(self);
        self.close();
    }

    /// A button that does something.
    pub(crate) fn button(&mut self, class: &'static str, message: Msg, action: impl Into<A>) {
        let label = self.words.say(message);
        self.press(class, label, action);
    }

    /// A button with a label made elsewhere.
    pub(crate) fn press(&mut self, class: &'static str, label: Html, action: impl Into<A>) {
        self.tag("button", class, |page| {
            page.set("type", "button");
            page.clicked(action);
            page.node(label);
        });
    }

    /// What a click on the element being written does.
    pub(crate) fn clicked(&mut self, action: impl Into<A>) {
        let action: A = action.into();
        let emit = self.emit.clone();
        self.on(ListenerKind::onclick, move |_| emit.emit(action.clone()));
    }

    /// A paragraph with a link to a place in the reference pages, in the language of the page, where there are any.
    pub(crate) fn rule(&mut self, place: &[&str], message: Msg) {
        let words = self.words;
        if !words.rules.is_empty() {
            let url = [&[&words.rules, words.code], place].concat().concat();
            self.open("p", "");
            self.away(&url, "sc-link", |page| page.say(message));
            self.close();
        }
    }

    /// A link to another site.
    pub(crate) fn away(&mut self, url: &str, class: &'static str, inside: impl FnOnce(&mut Page<'a, A>)) {
        self.open("a", class);
        self.set("href", url);
        self.set("target", "_blank");
        self.set("rel", "noopener noreferrer");
        inside(self);
        self.node(super::icon::away());
        self.line("span", "sc-hidden", crate::i18n::msg::NEW_WINDOW);
        self.close();
    }
}

/// A listener of any kind.
struct Hears {
    kind: ListenerKind,
    does: Box<dyn Fn(Event)>,
}

impl Listener for Hears {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: Event) {
        (self.does)(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The field in which it happened.
pub(crate) fn field_of(event: &Event) -> Option<HtmlInputElement> {
    event.target_dyn_into()
}

thread_local! {
    static NAMES: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// Yew wants lists of names of attributes that last for ever: each of the few there are is kept once.
fn lasting(names: Vec<&'static str>) -> &'static [&'static str] {
    NAMES.with_borrow_mut(|lists| {
        if let Some(list) = lists.iter().find(|list| ***list == *names) {
            return *list;
        }
        let list: &'static [&'static str] = names.leak();
        lists.push(list);
        list
    })
}

/// Texts joined: `format!` brings much along for this.
pub(crate) fn join(parts: &[&str]) -> String {
    parts.concat()
}
