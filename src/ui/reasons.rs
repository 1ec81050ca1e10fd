//! Why this route: the person's own answers, and what rules out each route before it.

use super::Words;
use super::result::part;
use super::words::show;
use crate::engine::{Answer, Reason, Why};
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::{Kind, RouteId};
use yew::prelude::*;

/// Why this route.
pub(super) fn list(words: &Words, guide: &Guide, why: &Why) -> Html {
    if guide.route.is_none() {
        return Html::default();
    }
    let because = said(words, &why.because);
    let routes = &words.engine.rulebook().routes;
    let earlier = |(id, reason): &(RouteId, Option<Reason>)| {
        let route = routes.get(usize::from(*id))?;
        let reasons = said(words, reason.as_slice());
        Some(html! {
            <li>
                <p><strong>{ words.say(route.title) }</strong></p>
                <p class="sc-soft">{ match reasons.into_iter().next() {
                    Some(reason) => reason,
                    None => words.say(msg::WHY_TOGETHER),
                } }</p>
            </li>
        })
    };
    part(
        words,
        "sc-why-route",
        msg::WHY,
        html! {
            <>
                <ul>{ for because.into_iter().map(|reason| html! { <li>{ reason }</li> }) }</ul>
                { for (!why.earlier.is_empty()).then(|| html! {
                    <details class="sc-fold">
                        <summary>{ words.say(msg::WHY_EARLIER) }</summary>
                        <ul class="sc-plain sc-spaced">{ for why.earlier.iter().filter_map(earlier) }</ul>
                    </details>
                }) }
            </>
        },
    )
}

/// Reasons as statements; of options that are not ticked, what is not so.
fn said(words: &Words, reasons: &[Reason]) -> Vec<Html> {
    let mut all = Vec::new();
    for reason in reasons {
        let kind = words.engine.rulebook().facts.get(usize::from(reason.fact)).map(|fact| fact.kind);
        match (kind, reason.answer, reason.option) {
            (Some(Kind::Choices), Answer::Choices(ticked), Some(option)) => {
                let sentence = show(words.texts().said_option(reason.fact, option));
                all.push(if ticked >> option & 1 == 1 {
                    sentence
                } else {
                    html! { <><span>{ words.say(msg::WHY_NOT_TICKED) }</span>{ " " }<span>{ sentence }</span></> }
                });
            }
            _ => all.extend(words.said(reason.fact, reason.answer)),
        }
    }
    all
}
