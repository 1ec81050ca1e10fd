//! How the parts are written that compress to far less in a way of their own than field by field (`write`): the diagrams
//! (`diagram`) and the countries as separate streams, the words of a language (`messages`) as one marked text.

pub(super) mod diagram;
pub(super) mod messages;

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

#[cfg(test)]
mod tests {
    use crate::rulebook::folder::{Folder, Fund};
    use crate::rulebook::write::to_bytes;
    use crate::rulebook::{Country, Rulebook};

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
            let bytes = to_bytes(&rulebook).unwrap();
            assert_eq!(Rulebook::read(&bytes), Some(rulebook));
        }
        for folder in [Folder::default(), folder] {
            let bytes = to_bytes(&folder).unwrap();
            assert_eq!(Folder::read(&bytes), Some(folder));
        }
    }
}
