//! The fund of a *département*, from what a person types: its code, or a postcode.
//!
//! A postcode gives the *département* of its post office: right but for a few dozen communes. So the page that finds
//! a fund by commune has the last word.

use super::Guide;
use crate::rulebook::folder::{Folder, Fund};

/// The funds of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FundMatch<'a> {
    /// This one.
    One(&'a str),
    /// One of these: the commune decides, and the contact `cpam` finds it.
    Several(Vec<&'a str>),
}

/// Why no fund was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFund {
    /// Nothing was typed.
    Empty,
    /// Neither the code of a *département* nor a postcode.
    Malformed,
    /// Written as one, but it does not exist or has no fund.
    Unknown,
}

/// The funds of a *département* (`69`, `2A`, `971`, also `1` for `01`) or of a postcode (`69003`). Blanks do not count.
pub fn funds<'a>(funds: &'a [Fund], text: &str) -> Result<FundMatch<'a>, NoFund> {
    let codes = departments(text)?;
    let found = funds.iter().filter(|fund| codes.contains(&fund.department));
    let names: Vec<&str> = found.flat_map(|fund| &fund.names).map(String::as_str).collect();
    match names.as_slice() {
        [] => Err(NoFund::Unknown),
        [name] => Ok(FundMatch::One(name)),
        _ => Ok(FundMatch::Several(names)),
    }
}

/// Whether this guide sends the person to the local fund at all: a farm's fund, the student site or another country's
/// scheme has no name by *département*.
pub fn is_local(folder: &Folder, guide: &Guide) -> bool {
    folder.local.is_some_and(|contact| guide.contacts.contains(&contact))
}

/// The codes that may be meant: two for a place in Corsica that cannot be told.
fn departments(text: &str) -> Result<Vec<String>, NoFund> {
    let typed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let typed = typed.to_ascii_uppercase();
    let corsica = |codes: &[&str]| Ok(codes.iter().map(|code| (*code).to_owned()).collect());
    match typed.as_bytes() {
        [] => Err(NoFund::Empty),
        b"2A" | b"2B" => Ok(vec![typed]),
        bytes if !bytes.iter().all(u8::is_ascii_digit) => Err(NoFund::Malformed),
        [digit] => Ok(vec![format!("0{}", char::from(*digit))]),
        // Ajaccio and Sartène are 200 and 201, Bastia and Corte 202 and 206.
        [b'2', b'0', b'0' | b'1', _, _] => corsica(&["2A"]),
        [b'2', b'0', b'2' | b'6', _, _] => corsica(&["2B"]),
        [b'2', b'0'] | [b'2', b'0', _, _, _] => corsica(&["2A", "2B"]),
        [b'9', b'7' | b'8', _] => Ok(vec![typed]),
        [b'9', b'7' | b'8', _, _, _] => Ok(vec![typed[..3].to_owned()]),
        [_, _] | [_, _, _, _, _] => Ok(vec![typed[..2].to_owned()]),
        _ => Err(NoFund::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::{FundMatch, NoFund, funds};
    use crate::rulebook::folder::Fund;

    fn all() -> Vec<Fund> {
        let fund = |department: &str, names: &[&str]| Fund {
            department: department.to_owned(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        };
        vec![
            fund("01", &["Ain"]),
            fund("2A", &["Corse-du-Sud"]),
            fund("2B", &["Haute-Corse"]),
            fund("64", &["Bayonne", "Pau"]),
            fund("69", &["Rhône"]),
            fund("971", &["Guadeloupe"]),
        ]
    }

    #[test]
    fn a_department_or_a_postcode_has_its_fund() {
        for (text, name) in [
            ("69", "Rhône"),
            ("69003", "Rhône"),
            (" 69 003\u{a0}", "Rhône"),
            ("1", "Ain"),
            ("01", "Ain"),
            ("01000", "Ain"),
            ("2A", "Corse-du-Sud"),
            ("2b", "Haute-Corse"),
            ("20000", "Corse-du-Sud"),
            ("20137", "Corse-du-Sud"),
            ("20200", "Haute-Corse"),
            ("20620", "Haute-Corse"),
            ("971", "Guadeloupe"),
            ("97110", "Guadeloupe"),
        ] {
            assert_eq!(funds(&all(), text), Ok(FundMatch::One(name)), "{text}");
        }
    }

    #[test]
    fn several_funds_are_all_named() {
        let all = all();
        for text in ["64", "64100"] {
            assert_eq!(funds(&all, text), Ok(FundMatch::Several(vec!["Bayonne", "Pau"])));
        }
        for text in ["20", "20900"] {
            let both = vec!["Corse-du-Sud", "Haute-Corse"];
            assert_eq!(funds(&all, text), Ok(FundMatch::Several(both)), "{text}");
        }
    }

    #[test]
    fn anything_else_says_what_is_wrong() {
        for (texts, wrong) in [
            (&["", "  "][..], NoFund::Empty),
            (&["Lyon", "690", "6900", "690033", "2C", "2A000", "６９", "6é"], NoFund::Malformed),
            (&["0", "00", "00100", "96", "99999", "979", "98000", "986"], NoFund::Unknown),
        ] {
            for text in texts {
                assert_eq!(funds(&all(), text), Err(wrong), "{text}");
            }
        }
    }
}
