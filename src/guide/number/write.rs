//! A number written as people write it.

use super::{LONG, sign};

/// How many signs stand together: sex, year, month, place, commune, order, key.
const GROUPS: [usize; 7] = [1, 2, 2, 2, 3, 3, 2];

/// The number in groups, as far as it is typed. What is too long for one, or holds other letters than those of Corsica,
/// stays as it is: so that the person sees what they typed.
pub fn grouped(text: &str) -> String {
    let signs: Vec<char> = text.chars().filter_map(sign).collect();
    let plain = signs.iter().all(|sign| sign.is_ascii_digit() || matches!(sign, 'A' | 'B'));
    if !plain || signs.len() > LONG {
        return text.to_owned();
    }
    let mut rest = signs.as_slice();
    let mut groups = Vec::new();
    for length in GROUPS {
        let (group, others) = rest.split_at(length.min(rest.len()));
        if !group.is_empty() {
            groups.push(group.iter().collect::<String>());
        }
        rest = others;
    }
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{super::read, grouped};

    #[test]
    fn a_number_is_grouped_as_people_write_it() {
        assert_eq!(grouped("284052a32102552"), "2 84 05 2A 321 025 52");
        assert_eq!(grouped("2.55.08-14"), "2 55 08 14");
        assert_eq!(grouped("1 "), "1");
        assert_eq!(grouped(""), "");
        for kept in ["284O5", "1234567890123456", "1 23 hello"] {
            assert_eq!(grouped(kept), kept);
        }
        for text in ["284052A32102552", "7123", "255081416802538"] {
            assert_eq!(read(&grouped(text)), read(text));
        }
    }
}
