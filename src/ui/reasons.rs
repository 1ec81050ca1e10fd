//! Why this route: the person's own answers, and what rules out each route before it.

use super::Words;
use super::tags::{all, fold, p, part, span, tag};
use super::words::show;
use crate::engine::{Answer, Reason, Why};
use crate::guide::Guide;
use crate::i18n::msg;
use yew::prelude::*;

/// Why this route.
pub(super) fn list(words: &Words, guide: &Guide, why: &Why) -> Html {
    if guide.route.is_none() {
        return Html::default();
    }
    let mut because = Vec::new();
    for reason in &why.because {
        for said in said(words, reason) {
            because.push(tag("li", "", said));
        }
    }
    let mut earlier = Vec::new();
    for (id, reason) in &why.earlier {
        let Some(route) = words.engine.rulebook().routes.get(usize::from(*id)) else { continue };
        let reason = reason.as_ref().and_then(|reason| said(words, reason).into_iter().next());
        let lines = vec![
            p("", tag("strong", "", words.say(route.title))),
            p("sc-soft", reason.unwrap_or_else(|| words.say(msg::WHY_TOGETHER))),
        ];
        earlier.push(tag("li", "", all(lines)));
    }
    let mut content = vec![tag("ul", "", all(because))];
    if !earlier.is_empty() {
        let list = tag("ul", "sc-plain sc-spaced", all(earlier));
        content.push(fold("sc-fold", words.say(msg::WHY_EARLIER), list));
    }
    part(words, "sc-part", msg::WHY, content)
}

/// A reason as statements; of an option that is not ticked, what is not so.
fn said(words: &Words, reason: &Reason) -> Vec<Html> {
    match (reason.answer, reason.option) {
        (Answer::Choices(ticked), Some(option)) => {
            let sentence = show(words.texts().said_option(reason.fact, option));
            vec![match ticked >> option & 1 {
                1 => sentence,
                _ => all(vec![span("", words.say(msg::WHY_NOT_TICKED)), Html::from(" "), span("", sentence)]),
            }]
        }
        (answer, _) => words.said(reason.fact, answer),
    }
}
