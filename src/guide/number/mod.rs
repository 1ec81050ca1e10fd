//! What a typed number is: a person's own (permanent or waiting), an old provisional one, one that an employer made
//! up, or a typing error. Pure: keeps nothing, writes nothing down.
//!
//! - here: reading the digits.
//! - `key`: the two digits at the end, and the check of a French company's number.
//! - `write`: the digits as people write them.
//! - `birth`: what the digits say of the birth, and whether that fits what the person says of it.
//!
//! Sources: the validator published by the national health insurance (nir-validation, 2024-10) for the digits; CSS
//! R161-1 and R114-7 for what the numbers are. The digits never tell a waiting number from a permanent one: see
//! [`Number::is`].

mod birth;
mod key;
mod write;

pub use birth::{Agrees, Birth, Born, Check, Month, Place, Says, Sex};
pub use write::grouped;

use crate::rulebook::folder::NumberKind;

/// A typed number, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// What it is.
    pub kind: Kind,
    /// What it says of the birth; only of a number in the form of a person's own.
    pub says: Option<Says>,
    /// The key that belongs to it, for the same numbers.
    pub key: Option<u8>,
    /// Whether an employer may have made it up.
    pub payroll: Payroll,
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing was typed.
    Nothing,
    /// A person's own number: permanent (NIR) or waiting (NIA). 13 signs, or 15 with the right key.
    Personal,
    /// An old provisional number of a fund (NNP), which ended on 2022-12-31. It begins with 7 or 8.
    OldProvisional,
    /// A number that funds use among themselves. It begins with 5 or 6.
    Internal,
    /// It begins with 3 or 4: described as provisional, without a good source.
    Unclear,
    /// A technical number made up by an employer (NTT).
    Payroll,
    /// A typing error.
    Mistyped(Mistake),
}

/// What is wrong with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// The key does not belong to the 13 digits before it: a digit is wrong, there or in the key.
    Key,
    /// So many digits are missing, up to 13 or to 15.
    Missing(u8),
    /// So many digits too many.
    TooMany(u8),
    /// A letter or another sign where a digit belongs, at this place (from 1, blanks and dots not counted).
    Sign(u8),
    /// The fourth and fifth digit can be no month: 00, or 13 to 19.
    Month,
    /// No number begins with 0 or 9.
    First,
}

/// Whether an employer may have made the number up: a digit for the sex, the nine digits of the company, anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payroll {
    /// It is not in that form.
    No,
    /// It may be, should only the employer know it.
    Perhaps,
    /// The nine digits are those of a company, by their own check digit.
    Likely,
}

/// What a person can see besides the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// They could open an account on ameli.fr, or hold a *carte Vitale* or a letter with "numéro définitif".
    Account,
    /// The letter says "numéro d'attente", "provisoire" or "NIA".
    Waiting,
    /// It stands on payslips only.
    Payslip,
}

/// The length without and with the key.
const SHORT: usize = 13;
const LONG: usize = 15;

/// What was typed is. Blanks, dots, dashes, slashes and underscores do not count; digits of other scripts do.
pub fn read(text: &str) -> Number {
    let signs: Vec<char> = text.chars().filter_map(sign).collect();
    let length = signs.len();
    let simple = |kind| Number { kind, says: None, key: None, payroll: Payroll::No };
    let Some(first) = signs.first() else { return simple(Kind::Nothing) };
    let kind = match first {
        '1' | '2' => return personal(&signs),
        '0' | '9' => return simple(Kind::Mistyped(Mistake::First)),
        '3' | '4' => Kind::Unclear,
        '5' | '6' => Kind::Internal,
        '7' | '8' => Kind::OldProvisional,
        _ => return simple(Kind::Mistyped(Mistake::Sign(1))),
    };
    simple(not_a_digit(&signs).or_else(|| wrong_length(length)).map_or(kind, Kind::Mistyped))
}

/// A number that begins with 1 or 2.
fn personal(signs: &[char]) -> Number {
    let payroll = payroll(signs);
    let mistyped = |mistake| {
        let kind = if payroll == Payroll::Likely { Kind::Payroll } else { Kind::Mistyped(mistake) };
        Number { kind, says: None, key: None, payroll }
    };
    if let Some(mistake) = wrong_length(signs.len()) {
        // A wrong sign is the better hint while the number is being typed.
        return mistyped(not_a_digit(signs).unwrap_or(mistake));
    }
    let says = match birth::says(signs) {
        Ok(says) => says,
        Err(mistake) => return mistyped(mistake),
    };
    let Some(key) = key::of(&signs[..SHORT]) else {
        return mistyped(not_a_digit(signs).unwrap_or(Mistake::Key));
    };
    let (kind, payroll) = match key::typed(&signs[SHORT..]) {
        // Without its key, one number in ten looks like an employer's too.
        None if signs.len() == SHORT && payroll == Payroll::Likely => (Kind::Personal, Payroll::Perhaps),
        None if signs.len() == SHORT => (Kind::Personal, Payroll::No),
        Some(typed) if typed == key => (Kind::Personal, Payroll::No),
        Some(_) => (Kind::Mistyped(Mistake::Key), payroll.at_most(Payroll::Perhaps)),
        None => return mistyped(not_a_digit(signs).unwrap_or(Mistake::Key)),
    };
    Number { kind, says: Some(says), key: Some(key), payroll }
}

impl Number {
    /// What it is, with what else the person can see: what it allows is in the rulebook. `None` for typing errors.
    pub fn is(&self, sign: Option<Sign>) -> Option<NumberKind> {
        Some(match (self.kind, sign) {
            (Kind::Nothing | Kind::Mistyped(_), _) => return None,
            (Kind::OldProvisional, _) => NumberKind::Old,
            (Kind::Internal, _) => NumberKind::Internal,
            (Kind::Unclear, _) => NumberKind::Unclear,
            (Kind::Payroll, _) => NumberKind::Ntt,
            (Kind::Personal, Some(Sign::Account)) => NumberKind::Nir,
            (Kind::Personal, Some(Sign::Waiting)) => NumberKind::Nia,
            (Kind::Personal, Some(Sign::Payslip)) if self.payroll == Payroll::Perhaps => NumberKind::Ntt,
            (Kind::Personal, _) => NumberKind::Own,
        })
    }
}

impl Payroll {
    fn at_most(self, most: Payroll) -> Payroll {
        if self == Payroll::No { self } else { most }
    }
}

/// A sign that counts: digits of any script as 0 to 9, letters as capitals. `None` for what only separates.
fn sign(typed: char) -> Option<char> {
    let digit = [0x0660, 0x06F0, 0x0966, 0xFF10].into_iter().find_map(|zero: u32| {
        let value = u32::from(typed).checked_sub(zero)?;
        char::from_digit(value, 10)
    });
    let separates = typed.is_whitespace()
        || matches!(typed, '.' | '-' | '_' | '/' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}')
        || matches!(typed, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    (!separates).then(|| digit.unwrap_or(typed.to_ascii_uppercase()))
}

/// The first sign that is no digit.
fn not_a_digit(signs: &[char]) -> Option<Mistake> {
    let corsica = |at: usize| at == 6 && signs[5] == '2' && matches!(signs[6], 'A' | 'B');
    let at = (0..signs.len()).find(|at| !signs[*at].is_ascii_digit() && !corsica(*at))?;
    Some(Mistake::Sign(u8::try_from(at + 1).unwrap_or(u8::MAX)))
}

fn wrong_length(length: usize) -> Option<Mistake> {
    let count = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
    match length {
        SHORT | LONG => None,
        14 => Some(Mistake::Missing(1)),
        0..SHORT => Some(Mistake::Missing(count(SHORT - length))),
        _ => Some(Mistake::TooMany(count(length - LONG))),
    }
}

/// 11 to 40 signs, after the first the nine digits of a company.
fn payroll(signs: &[char]) -> Payroll {
    if !(11..=40).contains(&signs.len()) || !signs.iter().all(char::is_ascii_alphanumeric) {
        return Payroll::No;
    }
    match key::company(&signs[1..10]) {
        None => Payroll::No,
        Some(false) => Payroll::Perhaps,
        Some(true) => Payroll::Likely,
    }
}

#[cfg(test)]
mod tests;
