//! The head of the result: how sure, what to do in a line, what happens; or on what it hangs.

use super::page::{Page, join};
use super::result::{route, title};
use super::{Act, State, TITLE, icon};
use crate::engine::Answer;
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::{Certainty, Tone};

/// The head of the result.
pub(super) fn head(page: &mut Page<'_>, state: &State, guide: &Guide) {
    page.tag("div", "sc-head", |page| {
        page.tag("p", "", |page| {
            page.set("class", &join(&["sc-sure ", guide.certainty.id()]));
            page.set("id", "sc-sure");
            page.node(icon::certainty(guide.certainty));
            page.tag("span", "", |page| sure(page, guide));
        });
        page.tag("h1", "", |page| {
            page.set("id", TITLE);
            page.set("tabindex", "-1");
            page.set("data-focus", "");
            page.set("aria-describedby", "sc-sure");
            page.say(title(page.words, guide));
        });
        match route(page.words, guide) {
            Some(route) => {
                page.line("p", "sc-lead", route.summary);
                if let Some(differ) = route.differ {
                    page.tag("div", "sc-differ", |page| {
                        page.line("h2", "", msg::DIFFER);
                        page.line("p", "", differ);
                    });
                }
            }
            None => unsure(page, state),
        }
        if guide.stale {
            page.tag("p", "sc-stale", |page| {
                page.node(icon::tone(Tone::Warn));
                page.line("span", "", msg::STALE);
            });
        }
    });
}

/// How sure, in a word and a sentence.
pub(crate) fn sure<A: Act>(page: &mut Page<'_, A>, guide: &Guide) {
    let (word, sentence) = match guide.certainty {
        Certainty::Settled => (msg::SETTLED, msg::SETTLED_ABOUT),
        Certainty::PracticeVaries => (msg::PRACTICE_VARIES, msg::PRACTICE_VARIES_ABOUT),
        Certainty::FundDecides => (msg::FUND_DECIDES, msg::FUND_DECIDES_ABOUT),
        Certainty::NotYet => (msg::NOT_YET, msg::NOT_YET_ABOUT),
        Certainty::NoRight => (msg::NO_RIGHT, msg::NO_RIGHT_ABOUT),
    };
    page.line("strong", "", word);
    page.text(" ");
    match guide.from.filter(|from| guide.certainty == Certainty::NotYet && *from > page.words.today) {
        Some(from) => page.dated(msg::NOT_YET_FROM, from),
        None => page.line("span", "", sentence),
    }
}

/// On which unknown answers it hangs, how to find them out, and what it may come to.
fn unsure(page: &mut Page<'_>, state: &State) {
    let rulebook = page.words.engine.rulebook();
    page.line("p", "sc-lead", msg::UNSURE_TITLE_LEAD);
    page.line("h2", "", msg::UNSURE_TITLE_FACTS);
    page.tag("ul", "", |page| {
        for (fact, answer) in &state.outlook.asked {
            if let (Answer::Unknown, Some(fact)) = (answer, rulebook.facts.get(usize::from(*fact))) {
                page.tag("li", "", |page| {
                    page.line("strong", "", fact.question);
                    page.maybe("", fact.help);
                });
            }
        }
    });
    page.fold("sc-fold", msg::UNSURE_TITLE_ROUTES, |page| {
        page.tag("ul", "", |page| {
            for id in &state.outlook.evaluation.candidates {
                if let Some(route) = rulebook.routes.get(usize::from(*id)) {
                    page.line("li", "", route.title);
                }
            }
        });
    });
}
