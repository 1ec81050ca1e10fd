//! How the large parts of what ships are written, so that they compress to little: the nodes of the diagrams and the
//! countries as separate streams, the words of a language and the funds as one text. Each is far shorter than what
//! `derive` would write.

/// The nodes: how many have each variable (from the last variable down), then for each child the place of its value
/// among the different children of its node, then those values as low and high bytes.
pub(super) mod nodes {
    use crate::rulebook::{Node, Ref};
    use serde::{Serialize, Serializer};

    /// Node widths by variable with the number of nodes, patterns, low bytes, high bytes.
    type Streams = (Vec<(u8, u8, u16)>, Vec<u8>, Vec<u8>, Vec<u8>);

    pub(in crate::rulebook) fn serialize<S: Serializer>(nodes: &[Node], to: S) -> Result<S::Ok, S::Error> {
        let (mut runs, mut patterns, mut low, mut high): Streams = Default::default();
        for node in nodes {
            let width = node.children.len() as u8;
            match runs.last_mut() {
                Some((variable, _, count)) if *variable == node.variable => *count += 1,
                _ => runs.push((node.variable, width, 1)),
            }
            let mut different: Vec<Ref> = Vec::new();
            for child in &node.children {
                let place = different.iter().position(|known| known == child);
                patterns.push(place.unwrap_or(different.len()) as u8);
                if place.is_none() {
                    different.push(*child);
                    let [a, b] = child.0.to_le_bytes();
                    low.push(a);
                    high.push(b);
                }
            }
        }
        (runs, patterns, low, high).serialize(to)
    }

    /// Joins the streams again; `None` if they are cut short.
    pub(in crate::rulebook) fn join(
        runs: &[(u8, u8, u16)],
        patterns: &[u8],
        low: &[u8],
        high: &[u8],
    ) -> Option<Vec<Node>> {
        let mut values = low.iter().zip(high).map(|(low, high)| Ref(u16::from_le_bytes([*low, *high])));
        let mut patterns = patterns.iter();
        let mut nodes = Vec::new();
        for (variable, width, count) in runs {
            for _ in 0..*count {
                let mut different: Vec<Ref> = Vec::new();
                let mut children = Vec::with_capacity(usize::from(*width));
                for _ in 0..*width {
                    let place = usize::from(*patterns.next()?);
                    if place == different.len() {
                        different.push(values.next()?);
                    }
                    let child = *different.get(place)?;
                    // A child stands before its node: what is read can be walked without an end.
                    if child.as_node().is_some_and(|child| child >= nodes.len()) {
                        return None;
                    }
                    children.push(child);
                }
                nodes.push(Node { variable: *variable, children });
            }
        }
        Some(nodes)
    }
}

/// The messages: one text, pieces marked by control characters, which no message can contain.
pub(super) mod messages {
    use crate::rulebook::{Arg, Part, Variant};
    use serde::Serializer;
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

    pub(in crate::rulebook) fn serialize<S: Serializer>(
        messages: &[Vec<Part>],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let mut text = String::new();
        for message in messages {
            write(message, &mut text);
            text.push(END);
        }
        to.serialize_str(&text)
    }

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

    /// Reads the messages again; `None` if the text is damaged.
    pub(in crate::rulebook) fn read_all(text: &str) -> Option<Vec<Vec<Part>>> {
        let mut messages = Vec::new();
        let mut rest = text.chars();
        while !rest.as_str().is_empty() {
            messages.push(read(&mut rest)?);
        }
        Some(messages)
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
}

/// The countries: all codes as one text, the different sets of groups, then which of them each country has.
pub(super) mod countries {
    use crate::rulebook::Country;
    use serde::{Serialize, Serializer};

    /// Codes, sets of groups, places among the sets.
    type Streams = (Vec<u8>, Vec<u64>, Vec<u8>);

    pub(in crate::rulebook) fn serialize<S: Serializer>(
        countries: &[Country],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let (mut codes, mut sets, mut places): Streams = Default::default();
        for country in countries {
            codes.extend(country.code);
            let place = sets.iter().position(|set| *set == country.groups).unwrap_or_else(|| {
                sets.push(country.groups);
                sets.len() - 1
            });
            // There are fewer countries than 256, so fewer sets.
            places.push(place as u8);
        }
        (codes, sets, places).serialize(to)
    }

    /// Joins the streams again; `None` if they do not fit together.
    pub(in crate::rulebook) fn join(codes: &[u8], sets: &[u64], places: &[u8]) -> Option<Vec<Country>> {
        let country = |(code, place): (&[u8], &u8)| {
            let groups = *sets.get(usize::from(*place))?;
            Some(Country { code: code.try_into().ok()?, groups })
        };
        codes.chunks(2).zip(places).map(country).collect()
    }
}

/// The funds: one text, a line a *département*, its code and the names of its funds parted by tabs.
pub(super) mod funds {
    use crate::rulebook::folder::Fund;
    use serde::Serializer;

    pub(in crate::rulebook) fn serialize<S: Serializer>(funds: &[Fund], to: S) -> Result<S::Ok, S::Error> {
        let line = |fund: &Fund| [&fund.department, "\t", &fund.names.join("\t")].concat();
        to.serialize_str(&funds.iter().map(line).collect::<Vec<_>>().join("\n"))
    }

    /// Takes the text apart again.
    pub(in crate::rulebook) fn read_all(text: &str) -> Vec<Fund> {
        let fund = |line: &str| {
            let mut cells = line.split('\t').map(str::to_owned);
            Some(Fund { department: cells.next()?, names: cells.collect() })
        };
        text.lines().filter_map(fund).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::rulebook::folder::{Folder, Fund};
    use crate::rulebook::{Arg, Country, Diagram, Node, Pack, Part, Ref, Rulebook, Variant};

    #[test]
    fn countries_and_funds_come_back_as_they_were() {
        let country = |code: &[u8; 2], groups| Country { code: *code, groups };
        let fund = |department: &str, names: &[&str]| Fund {
            department: department.to_owned(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        };
        let countries = vec![country(b"AD", 0), country(b"FR", 1 << 63), country(b"ZW", 0)];
        let rulebook = Rulebook { countries: countries.clone(), ..Rulebook::default() };
        let funds = vec![fund("2A", &["CPAM de la Corse-du-Sud"]), fund("59", &["b", "CPAM c d"])];
        let folder = Folder { countries, funds, local: Some(3), ..Folder::default() };
        for rulebook in [Rulebook::default(), rulebook] {
            let bytes = postcard::to_allocvec(&rulebook).unwrap();
            assert_eq!(Rulebook::read(&bytes), Some(rulebook));
        }
        for folder in [Folder::default(), folder] {
            let bytes = postcard::to_allocvec(&folder).unwrap();
            assert_eq!(Folder::read(&bytes), Some(folder));
        }
    }

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
        let bytes = postcard::to_allocvec(&pack).unwrap();
        assert_eq!(Pack::read(&bytes), Some(pack));
        assert_eq!(Pack::read(&bytes[..bytes.len() - 3]), None);
    }

    #[test]
    fn diagrams_come_back_as_they_were() {
        let node = |variable, children: &[u16]| Node {
            variable,
            children: children.iter().map(|c| Ref(*c)).collect(),
        };
        let diagram = Diagram {
            nodes: vec![
                node(4, &[0xF000, 0xFFFF, 0xF000]),
                node(4, &[0xF001, 0xF000, 0xF001]),
                node(1, &[0, 1]),
            ],
            verdict: Ref(2),
            ..Diagram::default()
        };
        let rulebook = Rulebook { diagram, ..Rulebook::default() };
        let bytes = postcard::to_allocvec(&rulebook).unwrap();
        assert_eq!(Rulebook::read(&bytes), Some(rulebook));
    }
}
