//! Whom to ask, and the ways there: pages, phones, an address.

use super::tags::{all, join, p, part, said, span, tag};
use super::words::away;
use super::{Words, icon};
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::Contact;
use yew::prelude::*;

/// Whom to ask, the most useful first.
pub(super) fn list(words: &Words, guide: &Guide) -> Html {
    let mut lines = Vec::new();
    for id in &guide.contacts {
        let Some(contact) = words.engine.rulebook().contacts.get(usize::from(*id)) else { continue };
        let line = vec![
            p("", tag("strong", "", words.say(contact.title))),
            said(words, "sc-soft", contact.note),
            ways(words, contact, Place::List),
        ];
        lines.push(tag("li", "", all(line)));
    }
    part(words, "sc-part sc-contacts", msg::CONTACTS, vec![tag("ul", "sc-plain sc-spaced", all(lines))])
}

/// Where a contact is shown.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// With the thing to do now: its page is a button.
    Now,
    /// With a later step: the shortest.
    Step,
    /// Among those to ask.
    List,
}

/// The ways to a contact.
pub(super) fn ways(words: &Words, contact: &Contact, place: Place) -> Html {
    let short = place == Place::Step;
    let mut ways = Vec::new();
    if let Some(url) = &contact.url {
        let link = match place {
            Place::Now => away(words, url, "sc-button", words.say(contact.title)),
            _ => away(words, url, "sc-link", html! { <span translate="no">{ site(url).to_owned() }</span> }),
        };
        ways.push(p("", link));
    }
    if let Some(number) = &contact.phone {
        ways.push(p("sc-phone", phone(number)));
    }
    if let Some(number) = contact.phone_abroad.as_ref().filter(|_| !short || contact.phone.is_none()) {
        let note = span("sc-soft", words.say(msg::PHONE_ABROAD));
        ways.push(p("sc-phone", all(vec![phone(number), note])));
    }
    if let Some(address) = contact.address.as_ref().filter(|_| !short) {
        ways.push(html! { <address translate="no" lang="fr">{ address }</address> });
    }
    if ways.is_empty() {
        return Html::default();
    }
    tag("div", if short { "sc-row" } else { "" }, all(ways))
}

fn phone(number: &str) -> Html {
    let digits: String = number.chars().filter(|c| *c == '+' || c.is_ascii_digit()).collect();
    let content = all(vec![icon::phone(), span("", Html::from(number))]);
    html! { <a class="sc-link" href={join(&["tel:", &digits])} translate="no">{ content }</a> }
}

/// An address as people say it.
fn site(url: &str) -> &str {
    let name = url.split_once("://").map_or(url, |(_, rest)| rest);
    let name = name.strip_prefix("www.").unwrap_or(name);
    name.split_once('/').map_or(name, |(site, _)| site)
}
