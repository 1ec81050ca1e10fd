//! What is added to the route: to do too, to beware of, to know in the meantime.

use super::page::Page;
use super::{Act, icon};
use crate::guide::Guide;
use crate::i18n::msg;
use crate::rulebook::Tone;

/// The advice by how it speaks.
pub(crate) fn list<A: Act>(page: &mut Page<'_, A>, guide: &Guide) {
    let groups = [
        (Tone::Do, "sc-part", msg::ADVICE_DO),
        (Tone::Warn, "sc-part sc-warn", msg::ADVICE_WARN),
        (Tone::Know, "sc-part", msg::ADVICE_KNOW),
    ];
    let all = &page.words.engine.rulebook().advice;
    for (tone, class, heading) in groups {
        let of_tone = |id: &&u16| all.get(usize::from(**id)).is_some_and(|advice| advice.tone == tone);
        if !guide.advice.iter().any(|id| of_tone(&id)) {
            continue;
        }
        page.part(class, heading, |page| {
            for id in guide.advice.iter().filter(of_tone) {
                let Some(advice) = all.get(usize::from(*id)) else { continue };
                page.tag("div", "sc-advice", |page| {
                    page.tag("h3", "", |page| {
                        page.node(icon::tone(tone));
                        page.line("span", "", advice.title);
                    });
                    page.line("p", "", advice.text);
                });
            }
        });
    }
}
