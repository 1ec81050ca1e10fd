//! The start: what a person gets, how long it takes, what happens to the answers.

use super::tags::{all, button, p, span, tag};
use super::{Action, Emit, Words, frame, icon};
use crate::i18n::msg;
use yew::prelude::*;

/// The start screen.
pub(super) fn screen(words: &Words, emit: &Emit) -> Html {
    let point = |content: Html| tag("li", "", all(vec![icon::tick(), span("", content)]));
    let points = vec![
        point(words.say(msg::START_GET)),
        point(words.say(msg::START_TIME)),
        point(words.say(msg::START_PRIVATE)),
        point(words.dated(msg::START_FREE, words.engine.rulebook().date)),
    ];
    let screen = vec![
        frame::heading(words, msg::START_TITLE),
        p("sc-lead", words.say(msg::START_LEAD)),
        tag("ul", "sc-points", all(points)),
        button(emit, "sc-button", words.say(msg::START), Action::Begin),
        p("sc-soft", words.say(msg::START_SCOPE)),
        p("sc-soft", words.say(msg::START_STATUS)),
    ];
    tag("div", "sc-start", all(screen))
}
