//! What the digits of a person's own number say of the birth, and whether that fits what the person says of it.

use super::Mistake;

/// What a number says of the birth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Says {
    /// The first digit.
    pub sex: Sex,
    /// The last two digits of the year: the century is not said.
    pub year: u8,
    /// The month.
    pub month: Month,
    /// The place.
    pub place: Place,
}

/// The sex in the civil-status paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// 1
    Male,
    /// 2
    Female,
}

/// The month of the birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Month {
    /// 1 to 12.
    Of(u8),
    /// 20 to 99: the month was not known, or all numbers of the month were taken.
    NotSaid,
}

/// The place of the birth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this *département* or overseas territory: `69`, `2A`, `972`; `20` for Corsica before 1976. People born in
    /// Algeria, Morocco and Tunisia before independence may have 91 to 96.
    Department(String),
    /// Abroad: the three digits of the country, and its ISO 3166 code where the digits are known. A hint only: the
    /// table is recalled, and borders have moved.
    Abroad(u16, Option<[u8; 2]>),
}

/// What a person says of their birth.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Birth {
    /// The sex in their civil-status paper.
    pub sex: Option<Sex>,
    /// The year, with its century.
    pub year: Option<i32>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The place.
    pub place: Option<Born>,
}

/// Where a person says they were born.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Born {
    /// In this *département*: `69`, `2A`, `972`.
    Department(String),
    /// In this country or territory, as ISO 3166 code in capitals. `FR` fits any *département*.
    Country([u8; 2]),
}

/// Whether the number fits the birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agrees {
    /// It fits.
    Yes,
    /// It does not.
    No,
    /// Nobody can tell: the number does not say it, or there is more than one way to write it.
    Perhaps,
}

/// What fits; `None` where the person said nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// The first digit.
    pub sex: Option<Agrees>,
    /// Second and third.
    pub year: Option<Agrees>,
    /// Fourth and fifth.
    pub month: Option<Agrees>,
    /// Sixth to tenth.
    pub place: Option<Agrees>,
}

impl Check {
    /// Whether a part does not fit: a typing error, the number of somebody else, a wrong file, or an employer's number.
    pub fn differs(&self) -> bool {
        [self.sex, self.year, self.month, self.place].contains(&Some(Agrees::No))
    }
}

/// The codes of the countries of birth: a line each, ISO 3166 code and three digits.
const COUNTRIES: &str = include_str!("../../../rulebook/birth-countries.csv");

/// French territories with an ISO code of their own, and how their births begin.
const TERRITORIES: &[(&[u8; 2], &str)] = &[
    (b"GP", "971"),
    (b"MQ", "972"),
    (b"GF", "973"),
    (b"RE", "974"),
    (b"PM", "975"),
    (b"YT", "976"),
    (b"BL", "977"),
    (b"MF", "978"),
    (b"TF", "984"),
    (b"WF", "986"),
    (b"PF", "987"),
    (b"NC", "988"),
];

/// What 13 or 15 signs that begin with 1 or 2 say.
pub(super) fn says(signs: &[char]) -> Result<Says, Mistake> {
    if let Some(mistake) = super::not_a_digit(signs) {
        return Err(mistake);
    }
    let number = |from: usize, to: usize| {
        signs[from..to].iter().fold(0, |number, sign| number * 10 + sign.to_digit(10).unwrap_or(0))
    };
    let month = match number(3, 5) as u8 {
        0 | 13..=19 => return Err(Mistake::Month),
        month @ 1..=12 => Month::Of(month),
        _ => Month::NotSaid,
    };
    let place = match signs[5..7] {
        ['9', '9'] => {
            let code = number(7, 10) as u16;
            Place::Abroad(code, country(code))
        }
        ['9', '7' | '8'] => Place::Department(signs[5..8].iter().collect()),
        _ => Place::Department(signs[5..7].iter().collect()),
    };
    let sex = if signs[0] == '1' { Sex::Male } else { Sex::Female };
    Ok(Says { sex, year: number(1, 3) as u8, month, place })
}

/// The country with this code.
fn country(code: u16) -> Option<[u8; 2]> {
    COUNTRIES.lines().skip(1).find_map(|line| {
        let (iso, digits) = line.split_once(',')?;
        if digits.trim_end().parse() == Ok(code) { iso.as_bytes().try_into().ok() } else { None }
    })
}

impl Says {
    /// Which parts fit what the person says of their birth.
    pub fn check(&self, birth: &Birth) -> Check {
        let same = |same| if same { Agrees::Yes } else { Agrees::No };
        Check {
            sex: birth.sex.map(|sex| same(sex == self.sex)),
            year: birth.year.map(|year| same(year.rem_euclid(100) == i32::from(self.year))),
            month: birth.month.map(|month| match self.month {
                Month::Of(said) => same(said == month),
                Month::NotSaid => Agrees::Perhaps,
            }),
            place: birth.place.as_ref().map(|place| self.born_in(place, birth.year)),
        }
    }

    fn born_in(&self, born: &Born, year: Option<i32>) -> Agrees {
        // Without the year, the last such number there can be.
        let before = |limit: i32| match year {
            Some(year) => year <= limit,
            None => i32::from(self.year) <= limit % 100,
        };
        match (&self.place, born) {
            (Place::Abroad(_, said), Born::Country(country)) if french(country).is_none() => {
                if *said == Some(*country) { Agrees::Yes } else { Agrees::Perhaps }
            }
            (Place::Department(said), Born::Country(country)) => match french(country) {
                Some(start) if said.starts_with(start) => Agrees::Yes,
                None if colonial(said, country, &before) => Agrees::Perhaps,
                _ => Agrees::No,
            },
            (Place::Department(said), Born::Department(department)) => {
                let corsica = |text: &str| matches!(text, "2A" | "2B" | "20");
                let seine = |text: &str| matches!(text, "75" | "78" | "91" | "92" | "93" | "94" | "95");
                if said == department {
                    Agrees::Yes
                } else if corsica(said) && corsica(department) && (said == "20" || department == "20") {
                    same_unless(said == "20" && !before(1976))
                } else if matches!(said.as_str(), "75" | "78") && seine(department) && before(1968) {
                    // The départements around Paris are younger than that.
                    Agrees::Perhaps
                } else {
                    Agrees::No
                }
            }
            (Place::Abroad(..), _) => Agrees::No,
        }
    }
}

fn same_unless(wrong: bool) -> Agrees {
    if wrong { Agrees::No } else { Agrees::Yes }
}

/// How births in this part of France begin; nothing for France as a whole, `None` for other countries.
fn french(country: &[u8; 2]) -> Option<&'static str> {
    let territory = TERRITORIES.iter().find(|(code, _)| *code == country).map(|(_, start)| *start);
    territory.or((country == b"FR").then_some(""))
}

/// Births before independence that were counted as French *départements*.
fn colonial(department: &str, country: &[u8; 2], before: &dyn Fn(i32) -> bool) -> bool {
    match (department, country) {
        ("91" | "92" | "93" | "94", b"DZ") => before(1962),
        ("95", b"MA") | ("96", b"TN") => before(1963),
        _ => false,
    }
}
