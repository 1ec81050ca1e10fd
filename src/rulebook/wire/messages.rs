//! The words of a language: one text, pieces marked by control characters, which no message can contain.

use crate::rulebook::{Arg, Pack, Part, Variant};
use std::str::Chars;

const END: char = '\u{1}';
const FRENCH: char = '\u{2}';
const STRONG: char = '\u{3}';
const ARG: char = '\u{4}';
const AMOUNT: char = '\u{5}';
const SELECT: char = '\u{6}';
const VARIANT: char = '\u{7}';
/// Numbers are written as the character so many after this one.
const ZERO: u32 = 'A' as u32;

/// The file of these words: the code of the language on a line, then the messages.
#[cfg(not(target_arch = "wasm32"))]
pub(in crate::rulebook) fn write_all(pack: &Pack) -> Vec<u8> {
    let mut text = format!("{}\n", pack.language);
    for message in &pack.messages {
        write(message, &mut text);
        text.push(END);
    }
    text.into_bytes()
}

#[cfg(not(target_arch = "wasm32"))]
fn write(parts: &[Part], text: &mut String) {
    let number = |number: u32| char::from_u32(ZERO + number).unwrap_or(END);
    for part in parts {
        match part {
            Part::Text(plain) => text.push_str(plain),
            Part::French(term) => text.extend([&FRENCH.to_string(), term.as_str(), &END.to_string()]),
            Part::Strong(strong) => text.extend([&STRONG.to_string(), strong.as_str(), &END.to_string()]),
            Part::Arg(arg) => text.extend([ARG, number(*arg as u32)]),
            Part::Amount(id) => text.extend([AMOUNT, number(u32::from(*id))]),
            Part::Select(arg, variants) => {
                text.extend([SELECT, number(*arg as u32)]);
                for (variant, parts) in variants {
                    text.extend([VARIANT, number(code(*variant))]);
                    write(parts, text);
                    text.push(END);
                }
                text.push(END);
            }
        }
    }
}

/// The plural categories, then the exact numbers from 0 on.
#[cfg(not(target_arch = "wasm32"))]
fn code(variant: Variant) -> u32 {
    let category = CATEGORIES.iter().position(|category| *category == variant);
    match (category, variant) {
        (Some(index), _) => index as u32,
        (None, Variant::Exactly(exact)) => CATEGORIES.len() as u32 + exact.unsigned_abs(),
        (None, _) => 0,
    }
}

const CATEGORIES: [Variant; 6] =
    [Variant::Other, Variant::Zero, Variant::One, Variant::Two, Variant::Few, Variant::Many];

/// Reads the words again; `None` if the bytes are damaged.
pub(in crate::rulebook) fn read_all(bytes: &[u8]) -> Option<Pack> {
    let mut rest = std::str::from_utf8(bytes).ok()?.chars();
    let language = until(&mut rest, |c| c == '\n');
    rest.next()?;
    let mut messages = Vec::new();
    while !rest.as_str().is_empty() {
        messages.push(read(&mut rest)?);
    }
    Some(Pack { language, messages })
}

/// The parts up to the end mark.
fn read(rest: &mut Chars<'_>) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    loop {
        let plain = until(rest, |c| c <= VARIANT && c != '\0');
        if !plain.is_empty() {
            parts.push(Part::Text(plain));
        }
        parts.push(match rest.next()? {
            END => return Some(parts),
            FRENCH => Part::French(marked(rest)?),
            STRONG => Part::Strong(marked(rest)?),
            ARG => Part::Arg(*Arg::ALL.get(number(rest)?)?),
            AMOUNT => Part::Amount(u16::try_from(number(rest)?).ok()?),
            SELECT => {
                let arg = *Arg::ALL.get(number(rest)?)?;
                let mut variants = Vec::new();
                while rest.next()? == VARIANT {
                    let code = number(rest)?;
                    let exact = || Variant::Exactly((code - CATEGORIES.len()) as i32);
                    let variant = CATEGORIES.get(code).copied().unwrap_or_else(exact);
                    variants.push((variant, read(rest)?));
                }
                Part::Select(arg, variants)
            }
            _ => return None,
        });
    }
}

fn until(rest: &mut Chars<'_>, stop: impl Fn(char) -> bool) -> String {
    let text = rest.as_str();
    let (before, after) = text.split_at(text.find(stop).unwrap_or(text.len()));
    *rest = after.chars();
    before.to_owned()
}

fn marked(rest: &mut Chars<'_>) -> Option<String> {
    let text = until(rest, |c| c == END);
    rest.next().map(|_| text)
}

fn number(rest: &mut Chars<'_>) -> Option<usize> {
    Some(u32::from(rest.next()?).checked_sub(ZERO)? as usize)
}

#[cfg(test)]
mod tests {
    use crate::rulebook::{Arg, Pack, Part, Variant};

    #[test]
    fn words_come_back_as_they_were() {
        let text = |text: &str| Part::Text(text.to_owned());
        let pack = Pack {
            language: "fr".to_owned(),
            messages: vec![
                vec![],
                vec![text("a\n\nb "), Part::French("carte Vitale".to_owned()), text(" !")],
                vec![Part::Strong("x".to_owned()), Part::Arg(Arg::Name), Part::Amount(3)],
                vec![Part::Select(
                    Arg::Count,
                    vec![
                        (Variant::Exactly(0), vec![text("none")]),
                        (Variant::One, vec![Part::Arg(Arg::Count), text(" one")]),
                        (Variant::Other, vec![]),
                    ],
                )],
            ],
        };
        let bytes = pack.to_bytes();
        assert_eq!(Pack::read(&bytes), Some(pack));
        assert_eq!(Pack::read(&bytes[..bytes.len() - 3]), None);
        assert_eq!(Pack::read(b"fr"), None);
    }
}
