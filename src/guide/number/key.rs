//! The key of a number, and the check digit of a company's number.

/// The key of 13 signs: 97 less the rest of the division by 97. For Corsica 2A counts as 19 and 2B as 18.
/// `None` if they are not digits.
pub(super) fn of(signs: &[char]) -> Option<u8> {
    let number = signs.iter().enumerate().try_fold(0_u64, |number, (at, sign)| {
        let digit = match (at, sign) {
            // 20 less 1 is 19, 20 less 2 is 18: the letter takes from the tens before it.
            (6, 'A') => return number.checked_mul(10)?.checked_sub(1),
            (6, 'B') => return number.checked_mul(10)?.checked_sub(2),
            _ => sign.to_digit(10)?,
        };
        Some(number * 10 + u64::from(digit))
    })?;
    u8::try_from(97 - number % 97).ok()
}

/// The key as typed: two digits.
pub(super) fn typed(signs: &[char]) -> Option<u8> {
    match signs {
        [tens, ones] => u8::try_from(tens.to_digit(10)? * 10 + ones.to_digit(10)?).ok(),
        _ => None,
    }
}

/// Whether nine digits are the number of a French company (SIREN), by Luhn's check. `None` if they are not digits.
pub(super) fn company(signs: &[char]) -> Option<bool> {
    let mut sum = 0;
    for (at, sign) in signs.iter().rev().enumerate() {
        let digit = sign.to_digit(10)? << (at % 2);
        sum += digit / 10 + digit % 10;
    }
    Some(sum > 0 && sum % 10 == 0)
}
