//! The start: what a person gets, how long it takes, what happens to the answers.

use super::{Action, Emit, TITLE, Words};
use crate::i18n::msg;
use yew::prelude::*;

/// The start screen.
pub(super) fn screen(words: &Words, emit: &Emit) -> Html {
    let point = |message| html! { <li>{ super::icon::tick() }<span>{ words.say(message) }</span></li> };
    html! {
        <div class="sc-start">
            <h1 id={TITLE} tabindex="-1" data-focus="">{ words.say(msg::START_TITLE) }</h1>
            <p class="sc-lead">{ words.say(msg::START_LEAD) }</p>
            <ul class="sc-points">
                { point(msg::START_GET) }
                { point(msg::START_TIME) }
                { point(msg::START_PRIVATE) }
                <li>
                    { super::icon::tick() }
                    <span>{ words.dated(msg::START_FREE, words.engine.rulebook().date) }</span>
                </li>
            </ul>
            <button class="sc-button" type="button" onclick={emit.reform(|_| Action::Begin)}>{ words.say(msg::START) }</button>
            <p class="sc-soft">{ words.say(msg::START_SCOPE) }</p>
            <p class="sc-soft">{ words.say(msg::START_STATUS) }</p>
        </div>
    }
}
