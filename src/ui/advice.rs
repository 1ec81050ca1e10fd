//! What is added to the route: to do too, to beware of, to know in the meantime; and whom to ask.

use super::{Words, contacts, icon, result::part};
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::{Advice, Tone};
use yew::prelude::*;

/// The advice by how it speaks, then whom to ask.
pub(super) fn list(words: &Words, guide: &Guide) -> Html {
    let groups = [
        (Tone::Do, "sc-do", msg::ADVICE_DO),
        (Tone::Warn, "sc-warn", msg::ADVICE_WARN),
        (Tone::Know, "sc-know", msg::ADVICE_KNOW),
    ];
    let all: Vec<&Advice> =
        guide.advice.iter().filter_map(|id| words.engine.rulebook().advice.get(usize::from(*id))).collect();
    let group = |(tone, name, heading)| {
        let said: Vec<Html> =
            all.iter().filter(|advice| advice.tone == tone).map(|advice| one(words, advice)).collect();
        if said.is_empty() {
            Html::default()
        } else {
            part(words, name, heading, html! { <>{ for said }</> })
        }
    };
    html! { <>{ for groups.map(group) }{ contacts::list(words, guide) }</> }
}

fn one(words: &Words, advice: &Advice) -> Html {
    html! {
        <div class="sc-advice" data-advice={advice.id.clone()}>
            <h3>{ icon::tone(advice.tone) }<span>{ words.say(advice.title) }</span></h3>
            <p>{ words.say(advice.text) }</p>
        </div>
    }
}
