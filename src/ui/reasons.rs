//! Why this route: the person's own answers, and what rules out each route before it.

use super::Act;
use super::page::Page;
use crate::engine::{Answer, Reason, Why};
use crate::guide::Guide;
use crate::i18n::msg;

/// Why this route.
pub(crate) fn list<A: Act>(page: &mut Page<'_, A>, guide: &Guide, why: &Why) {
    if guide.route.is_none() {
        return;
    }
    page.part("sc-part", msg::WHY, |page| {
        page.tag("ul", "", |page| {
            for reason in &why.because {
                page.tag("li", "", |page| said(page, reason));
            }
        });
        if why.earlier.is_empty() {
            return;
        }
        page.fold("sc-fold", msg::WHY_EARLIER, |page| {
            let mut done: Vec<&Option<Reason>> = Vec::new();
            for (_, reason) in &why.earlier {
                if !done.contains(&reason) {
                    done.push(reason);
                    set_aside(page, why, reason);
                }
            }
        });
    });
}

/// The routes that one reason rules out, each title once.
fn set_aside<A: Act>(page: &mut Page<'_, A>, why: &Why, reason: &Option<Reason>) {
    page.tag("details", "", |page| {
        page.tag("summary", "", |page| {
            page.tag("span", "", |page| match reason {
                Some(reason) => said(page, reason),
                None => page.say(msg::WHY_TOGETHER),
            });
        });
        page.tag("ul", "", |page| {
            let mut titles = Vec::new();
            for (id, _) in why.earlier.iter().filter(|(_, its)| its == reason) {
                let Some(route) = page.words.engine.rulebook().routes.get(usize::from(*id)) else { continue };
                let title = page.words.text(route.title);
                if !titles.contains(&title) {
                    page.line("li", "", route.title);
                    titles.push(title);
                }
            }
        });
    });
}

/// A reason as a statement; of an option that is not ticked, what is not so.
fn said<A: Act>(page: &mut Page<'_, A>, reason: &Reason) {
    let texts = page.words.texts();
    match (reason.answer, reason.option) {
        (Answer::Choices(ticked), Some(option)) => {
            if ticked >> option & 1 == 0 {
                page.line("span", "", msg::WHY_NOT_TICKED);
                page.text(" ");
            }
            page.tag("span", "", |page| page.spans(texts.said_option(reason.fact, option)));
        }
        (answer, _) => {
            for (place, sentence) in texts.said(reason.fact, answer).into_iter().enumerate() {
                if place > 0 {
                    page.text(" · ");
                }
                page.tag("span", "", |page| page.spans(sentence));
            }
        }
    }
}
