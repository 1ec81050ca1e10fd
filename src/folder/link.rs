//! A private link: the answers as a code behind the address, which browsers never send.

use super::state::{Act, Copied, State};
use super::{Shelf, mark};
use crate::engine::Facts;
use crate::guide::qr::qr;
use crate::guide::share::{Dates, encode};
use crate::i18n::folder;
use crate::rulebook::date::Date;
use crate::ui::Page;
use yew::prelude::*;

/// What stands between the page's address and the code.
pub(super) const MARK: &str = "#c=";
/// What stands between the code and the name of the file in a calendar.
pub(super) const NAME: char = '.';

/// The link to these answers, without any about where the person is now.
pub(super) fn of(state: &State, shelf: &Shelf, home: &str, today: Date) -> String {
    let answers: Facts = state.facts.answered().filter(|(fact, _)| *fact < shelf.folder.first).collect();
    let route = state.guide.as_ref().and_then(|guide| guide.route);
    // With the days: a statement of a day that nobody gave would be wrong. There is no date of birth among the answers.
    let code = encode(shelf.engine.rulebook(), &answers, route, Dates::Day, today);
    [home, MARK, &code, &NAME.to_string(), &mark::name()].concat()
}

/// The link once the person asks for it, with a warning, and as a picture if they ask for that too.
pub(super) fn part(page: &mut Page<'_, Act>, state: &State) {
    page.part("sc-part sc-share", folder::LINK, |page| {
        page.line("p", "", folder::LINK_ABOUT);
        let Some(link) = &state.link else {
            page.button("sc-button sc-second", folder::LINK_MAKE, Act::Link);
            return;
        };
        page.line("p", "sc-beware", folder::LINK_BEWARE);
        page.tag("label", "sc-label", |page| {
            page.set("for", "sc-link");
            page.say(folder::LINK_YOURS);
        });
        page.input("sc-input", link.clone(), |page| {
            page.set("id", "sc-link");
            page.flag("readonly", true);
            page.set("translate", "no");
            page.set("dir", "ltr");
        });
        page.button("sc-button sc-second", folder::LINK_COPY, Act::Copy(Copied::Link));
        page.tag("p", "sc-soft", |page| {
            page.set("role", "status");
            if state.copied {
                page.line("span", "", folder::LINK_COPIED);
            }
        });
        if !state.picture {
            page.button("sc-button sc-second", folder::LINK_PICTURE, Act::Picture);
            return;
        }
        drawn(page, link);
    });
}

/// The link as a picture.
pub(super) fn drawn(page: &mut Page<'_, Act>, link: &str) {
    if let Some(picture) = picture(link, &page.words.text(folder::LINK_PICTURE_IS)) {
        page.node(picture);
    }
}

/// The link as a QR code: dark modules on light, whatever the colours of the page, with the quiet zone around it.
fn picture(link: &str, label: &str) -> Option<Html> {
    const QUIET: usize = 4;
    let code = qr(link)?;
    let mut path = String::new();
    for y in 0..code.size {
        for x in (0..code.size).filter(|x| code.dark(*x, y)) {
            path.push_str(
                &["M", &(x + QUIET).to_string(), " ", &(y + QUIET).to_string(), "h1v1h-1z"].concat(),
            );
        }
    }
    let side = (code.size + 2 * QUIET).to_string();
    let frame = ["0 0 ", &side, " ", &side].concat();
    Some(html! {
        <svg class="sc-qr" viewBox={frame} role="img" aria-label={label.to_owned()} shape-rendering="crispEdges">
            <rect width={side.clone()} height={side} fill="#fff" /><path fill="#000" d={path} />
        </svg>
    })
}
