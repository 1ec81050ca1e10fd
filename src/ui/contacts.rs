//! Whom to ask, and the ways there: pages, phones, an address.

use super::page::{Page, join};
use super::{Act, icon};
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::Contact;

/// Whom to ask, the most useful first.
pub(crate) fn list<A: Act>(page: &mut Page<'_, A>, guide: &Guide) {
    page.part("sc-part sc-contacts", msg::CONTACTS, |page| {
        page.tag("ul", "sc-plain sc-spaced", |page| {
            for id in &guide.contacts {
                let Some(contact) = page.words.engine.rulebook().contacts.get(usize::from(*id)) else {
                    continue;
                };
                page.tag("li", "", |page| {
                    page.line("strong", "", contact.title);
                    page.maybe("sc-soft", contact.note);
                    ways(page, contact, Place::List);
                });
            }
        });
    });
}

/// Where a contact is shown.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    /// With the thing to do now: its page is a button.
    Now,
    /// With a later step: the shortest.
    Step,
    /// Among those to ask.
    List,
}

/// The ways to a contact.
pub(crate) fn ways<A: Act>(page: &mut Page<'_, A>, contact: &Contact, place: Place) {
    let short = place == Place::Step;
    page.tag("div", if short { "sc-ways sc-row" } else { "sc-ways" }, |page| {
        if let Some(url) = &contact.url {
            page.tag("p", "", |page| match place {
                Place::Now => page.away(url, "sc-button", |page| page.line("span", "", contact.title)),
                _ => page.away(url, "sc-link", |page| page.name(site(url))),
            });
        }
        if let Some(number) = &contact.phone {
            page.tag("p", "sc-phone", |page| phone(page, number));
        }
        if let Some(number) = contact.phone_abroad.as_ref().filter(|_| !short || contact.phone.is_none()) {
            page.tag("p", "sc-phone", |page| {
                phone(page, number);
                page.line("span", "sc-soft", msg::PHONE_ABROAD);
            });
        }
        if let Some(address) = contact.address.as_ref().filter(|_| !short) {
            page.tag("address", "", |page| {
                page.set("lang", "fr");
                page.name(address);
            });
        }
    });
}

fn phone<A: Act>(page: &mut Page<'_, A>, number: &str) {
    let digits: String = number.chars().filter(|c| *c == '+' || c.is_ascii_digit()).collect();
    page.tag("a", "sc-link", |page| {
        page.set("href", &join(&["tel:", &digits]));
        page.node(icon::phone());
        page.name(number);
    });
}

/// An address as people say it.
fn site(url: &str) -> &str {
    let name = url.split_once("://").map_or(url, |(_, rest)| rest);
    let name = name.strip_prefix("www.").unwrap_or(name);
    name.split_once('/').map_or(name, |(site, _)| site)
}
