//! Letters put into words: blocks in the order of the page, with what is typed in its place and a line where nothing is.

use super::{Span, Texts, Value, folder};
use crate::guide::letters::Draft;
use crate::rulebook::date::Date;
use crate::rulebook::folder::Recipient;
use crate::rulebook::{Arg, Msg, Pack, Part};

/// What stands where something is to be written by hand.
pub const BLANK: &str = "____________________";

/// The same with as much room as it needs: lines that may be broken between its parts.
fn blank(arg: Arg) -> String {
    let parts = match arg {
        Arg::Reason => 12,
        Arg::Address => 3,
        Arg::Paper => 2,
        _ => 1,
    };
    vec![BLANK; parts].join("\u{200b}")
}

/// What a block of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Who writes, a line a block.
    Sender,
    /// To whom, a line a block.
    Recipient,
    /// Place and day.
    Place,
    /// How it is sent.
    Post,
    /// The subject.
    Subject,
    /// The address and the closing words.
    Greeting,
    /// A paragraph.
    Paragraph,
    /// Who signs.
    Signature,
    /// The heading of the enclosures.
    Enclosed,
    /// An enclosure.
    Enclosure,
}

/// The values of a letter in a language: what the person typed, the days, and a line where one is missing.
pub fn values(texts: &Texts<'_>, typed: &[(Arg, String)], days: &[(Arg, Date)]) -> Vec<(Arg, Value)> {
    let value = |arg: Arg| {
        let typed = typed.iter().find(|(known, text)| *known == arg && !text.trim().is_empty());
        let day = || days.iter().find(|(known, _)| *known == arg).map(|(_, day)| texts.locale.date(*day));
        let text = typed.map(|(_, text)| text.trim().to_owned()).or_else(day);
        (arg, Value::Text(text.unwrap_or_else(|| blank(arg))))
    };
    Arg::ALL.into_iter().map(value).collect()
}

/// The blocks of a letter. `texts` are over a pack that holds the words of the folder.
pub fn blocks(texts: &Texts<'_>, draft: &Draft, values: &[(Arg, Value)]) -> Vec<(Role, Vec<Span>)> {
    let messages = messages(draft);
    messages.into_iter().map(|(role, message)| (role, texts.spans_with(message, values))).collect()
}

/// What is to be typed for a letter, in the order in which it stands there.
pub fn blanks(pack: &Pack, draft: &Draft) -> Vec<Arg> {
    let mut found = Vec::new();
    for (_, message) in messages(draft) {
        for part in pack.messages.get(usize::from(message.0)).into_iter().flatten() {
            if let Part::Arg(arg) = part
                && !found.contains(arg)
            {
                found.push(*arg);
            }
        }
    }
    found
}

fn messages(draft: &Draft) -> Vec<(Role, Msg)> {
    let mut all = vec![(Role::Sender, folder::LETTER_NAME), (Role::Sender, folder::LETTER_ADDRESS)];
    if draft.to != Recipient::Employer {
        all.extend([(Role::Sender, folder::LETTER_BIRTH), (Role::Sender, folder::LETTER_NUMBER)]);
    }
    all.extend(
        match draft.to {
            Recipient::Fund => vec![folder::LETTER_FUND],
            Recipient::Conciliator => vec![folder::LETTER_FUND, folder::LETTER_CONCILIATOR],
            Recipient::Board => vec![folder::LETTER_BOARD, folder::LETTER_FUND],
            Recipient::Employer => vec![folder::LETTER_EMPLOYER, folder::LETTER_PAYROLL],
        }
        .into_iter()
        .map(|message| (Role::Recipient, message)),
    );
    all.push((Role::Place, folder::LETTER_PLACE));
    if draft.registered {
        all.push((Role::Post, folder::LETTER_REGISTERED));
    }
    all.push((Role::Subject, draft.subject));
    all.push((Role::Greeting, folder::LETTER_GREETING));
    all.extend(draft.paragraphs.iter().map(|message| (Role::Paragraph, *message)));
    all.push((Role::Greeting, folder::LETTER_CLOSING));
    all.extend([(Role::Signature, folder::LETTER_NAME), (Role::Signature, folder::LETTER_SIGNATURE)]);
    if !draft.enclosures.is_empty() {
        all.push((Role::Enclosed, folder::LETTER_ENCLOSED));
        all.extend(draft.enclosures.iter().map(|message| (Role::Enclosure, *message)));
    }
    all
}
