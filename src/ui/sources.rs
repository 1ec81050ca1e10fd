//! Where it comes from: the law, the pages read with their dates, when a person last compared them.

use super::Act;
use super::page::Page;
use super::result::route;
use crate::guide::Guide;
use crate::i18n::{Value, msg};
use crate::rulebook::date::Date;
use crate::rulebook::{Arg, Source};

/// Law, sources, dates.
pub(crate) fn list<A: Act>(page: &mut Page<'_, A>, guide: &Guide) {
    let rulebook = page.words.rulebook();
    let (mut law, mut sources) = (Vec::new(), Vec::new());
    // Where nothing is certain, what is shown is that of the last route.
    let of_route = guide.route.map_or(rulebook.routes.last(), |id| rulebook.routes.get(usize::from(id)));
    let of_route = of_route.map(|route| &route.basis);
    let of_advice = guide.advice.iter().filter_map(|id| rulebook.advice.get(usize::from(*id)));
    for basis in of_route.into_iter().chain(of_advice.map(|advice| &advice.basis)) {
        for article in &basis.law {
            if !law.contains(&article.as_str()) {
                law.push(article);
            }
        }
        for id in &basis.sources {
            if !sources.contains(id) {
                sources.push(*id);
            }
        }
    }
    page.part("sc-part", msg::SOURCES, |page| {
        if let Some(checked) = guide.checked {
            page.tag("p", "", |page| page.dated(msg::CHECKED, checked));
        }
        if let Some(route) = route(page.words, guide) {
            page.rule(&["/routes.html#route-", &route.id], msg::RULE);
        }
        // They come behind the page.
        if sources.is_empty() {
            return;
        }
        page.fold("sc-fold sc-sources", msg::SOURCES_ALL, |page| {
            if !law.is_empty() {
                page.tag("p", "", |page| {
                    page.line("strong", "", msg::LAW);
                    page.text(" ");
                    french(page, &law.join(" · "));
                });
            }
            page.tag("ul", "sc-plain sc-spaced", |page| {
                for id in &sources {
                    if let Some(source) = rulebook.sources.get(usize::from(*id)) {
                        page.tag("li", "", |page| line(page, source));
                    }
                }
            });
            page.tag("p", "sc-soft", |page| {
                page.values(msg::RULES, &[(Arg::Value, Value::Text(rulebook.fingerprint.clone()))]);
            });
        });
    });
}

pub(crate) fn french<A: Act>(page: &mut Page<'_, A>, text: &str) {
    page.tag("span", "", |page| {
        page.set("lang", "fr");
        page.name(text);
    });
}

pub(crate) fn line<A: Act>(page: &mut Page<'_, A>, source: &Source) {
    let grade = match source.grade {
        'H' => msg::GRADE_HIGH,
        'M' => msg::GRADE_MIDDLE,
        _ => msg::GRADE_LOW,
    };
    let dated = match Date::parse(&source.dated) {
        Some(date) => page.words.date(date),
        None => source.dated.clone(),
    };
    page.tag("p", "", |page| page.away(&source.url, "sc-link", |page| french(page, &source.title)));
    page.tag("p", "sc-soft", |page| {
        if !dated.is_empty() {
            page.name(&dated);
        }
        page.line("span", "sc-dot", grade);
    });
}
