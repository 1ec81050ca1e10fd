//! What is added to the route: to do too, to beware of, to know in the meantime.

use super::tags::{all, p, part, span, tag};
use super::{Words, icon};
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::Tone;
use yew::prelude::*;

/// The advice by how it speaks.
pub(super) fn list(words: &Words, guide: &Guide) -> Html {
    let groups = [
        (Tone::Do, "sc-part", msg::ADVICE_DO),
        (Tone::Warn, "sc-part sc-warn", msg::ADVICE_WARN),
        (Tone::Know, "sc-part", msg::ADVICE_KNOW),
    ];
    let mut parts = Vec::new();
    for (tone, class, heading) in groups {
        let mut lines = Vec::new();
        for id in &guide.advice {
            let advice = words.engine.rulebook().advice.get(usize::from(*id));
            let Some(advice) = advice.filter(|advice| advice.tone == tone) else { continue };
            let title = tag("h3", "", all(vec![icon::tone(tone), span("", words.say(advice.title))]));
            let text = p("", words.say(advice.text));
            lines.push(html! { <div class="sc-advice" data-advice={advice.id.clone()}>{ all(vec![title, text]) }</div> });
        }
        parts.push(part(words, class, heading, lines));
    }
    all(parts)
}
