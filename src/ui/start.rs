//! The start: what a person gets, how long it takes, what happens to the answers.

use super::page::Page;
use super::{Action, frame, icon, result};
use crate::i18n::msg;

/// The start screen.
pub(super) fn screen(page: &mut Page<'_>, helping: bool) {
    page.tag("div", "sc-start", |page| {
        frame::heading(page, msg::START_TITLE);
        page.line("p", "sc-lead", msg::START_LEAD);
        page.tag("ul", "sc-points", |page| {
            point(page, |page| page.line("span", "", msg::START_GET));
            point(page, |page| page.line("span", "", msg::START_TIME));
            point(page, |page| page.line("span", "", msg::START_PRIVATE));
            point(page, |page| page.dated(msg::START_FREE, page.words.engine.rulebook().date));
        });
        page.button("sc-button", msg::START, Action::Begin);
        let help = if helping { msg::HELPING_END } else { msg::HELPING };
        page.button("sc-quiet", help, Action::Help);
        page.tag("p", "sc-open", |page| result::open(page, "sc-quiet", "number", msg::OPEN_NUMBER));
        page.rule(&["/index.html"], msg::RULE_ALL);
        page.line("p", "sc-soft", msg::START_SCOPE);
        page.line("p", "sc-soft", msg::START_STATUS);
    });
}

fn point<'a>(page: &mut Page<'a>, inside: impl FnOnce(&mut Page<'a>)) {
    page.tag("li", "", |page| {
        page.node(icon::tick());
        inside(page);
    });
}
