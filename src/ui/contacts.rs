//! Whom to ask, and the ways there: pages, phones, an address.

use super::result::part;
use super::words::away;
use super::{Words, icon};
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::{Contact, Msg};
use yew::prelude::*;

/// Whom to ask, the most useful first.
pub(super) fn list(words: &Words, guide: &Guide) -> Html {
    let contacts =
        guide.contacts.iter().filter_map(|id| words.engine.rulebook().contacts.get(usize::from(*id)));
    let line = |contact: &Contact| {
        html! {
            <li>
                <p><strong>{ words.say(contact.title) }</strong></p>
                { for contact.note.map(|note| html! { <p class="sc-soft">{ words.say(note) }</p> }) }
                { ways(words, contact, Place::List) }
            </li>
        }
    };
    part(
        words,
        "sc-contacts",
        msg::CONTACTS,
        html! { <ul class="sc-plain sc-spaced">{ for contacts.map(line) }</ul> },
    )
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
    let button = place == Place::Now;
    let class = if button { "sc-button" } else { "sc-link" };
    let abroad = contact.phone_abroad.as_ref().filter(|_| place != Place::Step || contact.phone.is_none());
    let phone = |number: &String, note: Option<Msg>| {
        let digits: String = number.chars().filter(|c| *c == '+' || c.is_ascii_digit()).collect();
        html! {
            <p class="sc-phone">
                <a class="sc-link" href={["tel:", &digits].concat()} translate="no">{ icon::phone() }<span>{ number }</span></a>
                { for note.map(|note| html! { <span class="sc-soft">{ words.say(note) }</span> }) }
            </p>
        }
    };
    html! {
        <div class={classes!("sc-ways", (place == Place::Step).then_some("sc-row"))}>
            { for contact.url.as_ref().map(|url| html! {
                <p>{ away(words, url, class, if button { words.say(contact.title) } else { site(url) }) }</p>
            }) }
            { for contact.phone.as_ref().map(|number| phone(number, None)) }
            { for abroad.map(|number| phone(number, Some(msg::PHONE_ABROAD))) }
            { for contact.address.as_ref().filter(|_| place != Place::Step).map(|address| html! { <address translate="no" lang="fr">{ address }</address> }) }
        </div>
    }
}

/// An address as people say it.
fn site(url: &str) -> Html {
    let name = url.split_once("://").map_or(url, |(_, rest)| rest);
    let name = name.strip_prefix("www.").unwrap_or(name);
    let name = name.split(['/', '?']).next().unwrap_or(name);
    html! { <span translate="no">{ name.to_owned() }</span> }
}
