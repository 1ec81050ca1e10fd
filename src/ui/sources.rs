//! Where it comes from: the law, the pages read with their dates, when a person last compared them.

use super::Words;
use super::result::route;
use super::tags::{all, fold, p, part, span, tag};
use super::words::away;
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Source};
use yew::prelude::*;

/// Law, sources, dates.
pub(super) fn list(words: &Words, guide: &Guide) -> Html {
    let rulebook = words.engine.rulebook();
    let mut law: Vec<&str> = Vec::new();
    let of_route = route(words, guide).map(|route| &route.basis);
    let of_advice = guide.advice.iter().filter_map(|id| rulebook.advice.get(usize::from(*id)));
    for basis in of_route.into_iter().chain(of_advice.map(|advice| &advice.basis)) {
        for article in &basis.law {
            if !law.contains(&article.as_str()) {
                law.push(article);
            }
        }
    }
    let mut content = Vec::new();
    if let Some(checked) = guide.checked {
        content.push(p("", words.dated(msg::CHECKED, checked)));
    }
    let mut details = Vec::new();
    if !law.is_empty() {
        let label = tag("strong", "", words.say(msg::LAW));
        let articles = html! { <span lang="fr" translate="no">{ law.join(" · ") }</span> };
        details.push(p("", all(vec![label, Html::from(" "), articles])));
    }
    let mut lines = Vec::new();
    for id in &guide.sources {
        if let Some(source) = rulebook.sources.get(usize::from(*id)) {
            lines.push(line(words, source));
        }
    }
    details.push(tag("ul", "sc-plain sc-spaced", all(lines)));
    let version = [(Arg::Value, Value::Text(rulebook.fingerprint.clone()))];
    details.push(p("sc-soft", words.keyed(msg::RULES, &version)));
    content.push(fold("sc-fold", words.say(msg::SOURCES_ALL), all(details)));
    part(words, "sc-part", msg::SOURCES, content)
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
    let mut about = Vec::new();
    if !dated.is_empty() {
        about.push(html! { <span translate="no">{ dated }</span> });
    }
    about.push(span("sc-dot", words.say(grade)));
    let title = html! { <span lang="fr" translate="no">{ &source.title }</span> };
    let link = p("", away(words, &source.url, "sc-link", title));
    tag("li", "", all(vec![link, p("sc-soft", all(about))]))
}
