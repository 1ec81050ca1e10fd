//! The person's answers, each to be changed, and the way to erase them all.

use super::page::Page;
use super::{Action, State};
use crate::engine::Answer;
use crate::i18n::msg;
use crate::rulebook::FactId;

/// The answers that count, in the order of the questions.
pub(super) fn list(page: &mut Page<'_>, state: &State) {
    page.part("sc-part sc-answers", msg::ANSWERS, |page| {
        page.tag("dl", "sc-answers-list", |page| {
            for (fact, answer) in &state.outlook.asked {
                row(page, *fact, *answer);
            }
        });
        page.line("p", "sc-soft", msg::ERASE_ABOUT);
        page.button("sc-button sc-second sc-erase", msg::ERASE, Action::Erase);
    });
}

fn row(page: &mut Page<'_>, fact: FactId, answer: Answer) {
    let Some(about) = page.words.engine.rulebook().facts.get(usize::from(fact)) else { return };
    page.tag("div", "sc-answer", |page| {
        page.set("data-answer", &about.id);
        page.line("dt", "", about.question);
        page.tag("dd", "", |page| match answer {
            // The statement of "I don't know" repeats the question, which stands above it already.
            Answer::Unknown => page.say(msg::UNKNOWN),
            answer => {
                for sentence in page.words.texts().said(fact, answer) {
                    page.tag("p", "", |page| page.spans(sentence));
                }
            }
        });
        page.tag("dd", "", |page| {
            let mut label = Page::new(page.words, page.emit);
            label.line("span", "", msg::CHANGE);
            label.tag("span", "sc-hidden", |label| {
                label.text(": ");
                label.line("span", "", about.question);
            });
            page.press("sc-quiet", label.done(), Action::Change(fact));
        });
    });
}
