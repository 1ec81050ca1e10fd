//! Letters in French, as they are sent, with the person's language beside them. What is typed stays in memory.

use super::state::{Act, Copied, Screen, State};
use crate::guide::Guide;
use crate::guide::letters::{Draft, days, draft, offered};
use crate::guide::stages::Case;
use crate::i18n::letters::{Role, blanks, blocks, values};
use crate::i18n::{Span, folder, msg};
use crate::rulebook::folder::Letter;
use crate::rulebook::{Arg, ItemId, Msg};
use crate::ui::{Action, Page, Words, field_of, heading};
use yew::virtual_dom::ListenerKind;

/// The letters that fit where the person is.
pub(super) fn part(page: &mut Page<'_, Act>, state: &State) {
    let case = state.case();
    let letters: Vec<(ItemId, &Letter)> = offered(&case)
        .into_iter()
        .filter_map(|id| Some((id, case.folder.letters.get(usize::from(id))?)))
        .collect();
    if letters.is_empty() {
        return;
    }
    page.part("sc-part sc-letters", folder::LETTERS, |page| {
        page.line("p", "", folder::LETTERS_ABOUT);
        page.tag("ul", "sc-plain sc-ruled sc-folder-list", |page| {
            for (id, letter) in letters {
                page.tag("li", "", |page| {
                    page.set("data-letter", &letter.id);
                    page.line("h3", "", letter.title);
                    page.line("p", "sc-soft", letter.about);
                    page.button("sc-button sc-second", folder::LETTER_WRITE, Act::Show(Screen::Letter(id)));
                });
            }
        });
    });
}

/// One letter: what is to be typed, and the letter itself.
pub(super) fn screen(page: &mut Page<'_, Act>, state: &State, id: ItemId, french: &Words) {
    let case = state.case();
    let found = case.folder.letters.get(usize::from(id)).zip(state.guide.as_ref());
    let Some((letter, guide)) = found else { return };
    let draft = draft(&case, guide, letter);
    page.tag("div", "sc-file", |page| {
        page.set("data-room", "letter");
        heading(page, letter.title);
        page.tag("div", "sc-screen", |page| {
            page.line("p", "", letter.about);
            page.line("p", "sc-soft", folder::LETTER_PRIVATE);
            if state.helps {
                page.line("p", "sc-soft", folder::HELPING_SIGN);
            }
            fields(page, state, &case, &draft);
            page.button("sc-button", msg::PRINT, Action::Print);
            page.button("sc-button sc-second", folder::LETTER_COPY, Act::Copy(Copied::Letter(id)));
            page.tag("p", "sc-soft", |page| {
                page.set("role", "status");
                if state.copied {
                    page.line("span", "", folder::LETTER_COPIED);
                }
            });
        });
        written(page, state, &case, &draft, french);
    });
}

/// The title of a letter.
pub(super) fn title(case: &Case<'_>, id: ItemId) -> Option<Msg> {
    case.folder.letters.get(usize::from(id)).map(|letter| letter.title)
}

/// What stands in for a value in the fields above the letter.
fn label(arg: Arg) -> Option<Msg> {
    Some(match arg {
        Arg::Name => folder::BLANK_NAME,
        Arg::Address => folder::BLANK_ADDRESS,
        Arg::Birth => folder::BLANK_BIRTH,
        Arg::Number => folder::BLANK_NUMBER,
        Arg::Place => folder::BLANK_PLACE,
        Arg::Fund => folder::BLANK_FUND,
        Arg::Employer => folder::BLANK_EMPLOYER,
        Arg::Paper => folder::BLANK_PAPER,
        Arg::Reason => folder::BLANK_REASON,
        // Days come from the answers; what is missing is written by hand.
        _ => return None,
    })
}

fn fields(page: &mut Page<'_, Act>, state: &State, case: &Case<'_>, draft: &Draft) {
    let known = days(case);
    let wanted = blanks(page.words.pack(), draft);
    page.tag("div", "sc-fields", |page| {
        for arg in wanted.into_iter().filter(|arg| known.iter().all(|(known, _)| known != arg)) {
            let Some(name) = label(arg) else { continue };
            let id = ["sc-blank-", &(arg as u8).to_string()].concat();
            page.tag("div", "", |page| {
                page.tag("label", "sc-label", |page| {
                    page.set("for", &id);
                    page.say(name);
                });
                page.input("sc-input", state.typed(arg), |page| {
                    page.set("id", &id);
                    page.set("translate", "no");
                    let emit = page.emit.clone();
                    page.on(ListenerKind::oninput, move |event| {
                        let text = field_of(&event).map(|field| field.value()).unwrap_or_default();
                        emit.emit(Act::Type(arg, text));
                    });
                });
            });
        }
    });
}

fn written(page: &mut Page<'_, Act>, state: &State, case: &Case<'_>, draft: &Draft, french: &Words) {
    let same = page.words.code == french.code;
    page.tag("div", "sc-letter", |page| {
        for ((role, sent), (_, own)) in both(page.words, state, case, draft, french) {
            page.tag("div", class(role), |page| {
                page.tag("p", "", |page| {
                    page.set("lang", "fr");
                    page.set("translate", "no");
                    page.spans(sent);
                });
                // Names and addresses need no translation.
                if !same && !matches!(role, Role::Sender | Role::Recipient | Role::Signature) {
                    page.tag("p", "", |page| page.spans(own));
                }
            });
        }
    });
}

type Block = (Role, Vec<Span>);

fn both(
    words: &Words,
    state: &State,
    case: &Case<'_>,
    draft: &Draft,
    french: &Words,
) -> impl Iterator<Item = (Block, Block)> {
    let said = |words: &Words| {
        let texts = words.texts();
        let mut typed = state.all_typed();
        typed.push((Arg::Date, words.date(words.today)));
        blocks(&texts, draft, &values(&texts, &typed, &days(case)))
    };
    said(french).into_iter().zip(said(words))
}

/// The French letter as plain text.
pub(super) fn text(state: &State, id: ItemId, french: &Words) -> Option<String> {
    let case = state.case();
    let guide: &Guide = state.guide.as_ref()?;
    let draft = draft(&case, guide, case.folder.letters.get(usize::from(id))?);
    let lines = both(french, state, &case, &draft, french).map(|((role, sent), _)| {
        let line: String = sent.into_iter().map(Span::into_text).collect();
        let apart = !matches!(role, Role::Sender | Role::Recipient | Role::Enclosure);
        if apart { ["\n", &line].concat() } else { line }
    });
    Some(lines.collect::<Vec<_>>().join("\n"))
}

fn class(role: Role) -> &'static str {
    match role {
        Role::Sender | Role::Enclosure => "sc-pair sc-lines",
        Role::Recipient => "sc-pair sc-lines sc-at-end",
        Role::Place => "sc-pair sc-at-end",
        Role::Subject | Role::Enclosed => "sc-pair sc-strong",
        Role::Signature => "sc-pair sc-signed",
        Role::Post | Role::Greeting | Role::Paragraph => "sc-pair",
    }
}
