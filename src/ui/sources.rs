//! Where it comes from: the law, the pages read with their dates, when a person last compared them.

use super::Words;
use super::result::{part, route};
use super::words::away;
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Source};
use yew::prelude::*;

/// Law, sources, dates.
pub(super) fn list(words: &Words, guide: &Guide) -> Html {
    let rulebook = words.engine.rulebook();
    let of_advice = guide.advice.iter().filter_map(|id| rulebook.advice.get(usize::from(*id)));
    let bases = route(words, guide)
        .map(|route| &route.basis)
        .into_iter()
        .chain(of_advice.map(|advice| &advice.basis));
    let mut law: Vec<&str> = Vec::new();
    for article in bases.flat_map(|basis| &basis.law) {
        if !law.contains(&article.as_str()) {
            law.push(article);
        }
    }
    let sources = guide.sources.iter().filter_map(|id| rulebook.sources.get(usize::from(*id)));
    part(
        words,
        "sc-sources",
        msg::SOURCES,
        html! {
            <>
                { for guide.checked.map(|checked| html! { <p>{ words.dated(msg::CHECKED, checked) }</p> }) }
                <details class="sc-fold">
                    <summary>{ words.say(msg::SOURCES_ALL) }</summary>
                    { for (!law.is_empty()).then(|| html! {
                        <p><strong>{ words.say(msg::LAW) }</strong>{ " " }<span lang="fr" translate="no">{ law.join(" · ") }</span></p>
                    }) }
                    <ul class="sc-plain sc-spaced">{ for sources.map(|source| line(words, source)) }</ul>
                    <p class="sc-soft">{ words.keyed(msg::RULES, &[(Arg::Value, Value::Text(rulebook.fingerprint.clone()))]) }</p>
                </details>
            </>
        },
    )
}

fn line(words: &Words, source: &Source) -> Html {
    let grade = match source.grade {
        'H' => msg::GRADE_HIGH,
        'M' => msg::GRADE_MIDDLE,
        _ => msg::GRADE_LOW,
    };
    let dated = match Date::parse(&source.dated) {
        Some(date) => words.date(date),
        None => source.dated.clone(),
    };
    html! {
        <li>
            <p>{ away(words, &source.url, "sc-link", html! { <span lang="fr" translate="no">{ &source.title }</span> }) }</p>
            <p class="sc-soft">
                { for (!dated.is_empty()).then(|| html! { <span translate="no">{ dated }</span> }) }
                <span class="sc-dot">{ words.say(grade) }</span>
            </p>
        </li>
    }
}
