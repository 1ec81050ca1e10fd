//! The answers of one person, as the decision tables see them. Nothing here knows the rulebook but the names.

use super::known::{Conceded, Reading};
use jiff::civil::Date;

/// A country by its ISO 3166 code.
pub type Code = [u8; 2];

/// An option with its name in the rulebook.
pub trait Named: Copy + PartialEq + 'static {
    /// All options, in an order of our own.
    const ALL: &'static [Self];
    /// Its name in the rulebook.
    fn id(self) -> &'static str;
}

macro_rules! options {
    ($name:ident { $($option:ident = $id:literal),+ $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($option),+ }
        impl Named for $name {
            const ALL: &'static [Self] = &[$(Self::$option),+];
            fn id(self) -> &'static str {
                match self { $(Self::$option => $id),+ }
            }
        }
    };
}

options!(Situation {
    Study = "study",
    Training = "training",
    Work = "work",
    JobLater = "job_later",
    JobSearch = "job_search",
    Pension = "pension",
    Family = "family",
    InCare = "in_care",
    Treatment = "treatment",
    LivesAbroad = "lives_abroad",
    OtherTerritory = "other_territory",
});
options!(Work {
    Local = "local",
    Own = "self",
    Artist = "artist",
    Farm = "farm",
    Special = "special",
    Assistant = "assistant",
    AuPair = "au_pair",
    CivicService = "civic_service",
    Sent = "sent",
    A1 = "a1",
    Certificate = "certificate",
    Several = "several",
    Abroad = "abroad",
    Diplomat = "diplomat",
    International = "international",
});
options!(Cover {
    France = "france",
    FrancePast = "france_past",
    Ehic = "ehic",
    Ghic = "ghic",
    S1 = "s1",
    HomeScheme = "home_scheme",
    AgreementForm = "agreement_form",
    Overseas = "overseas_scheme",
    Organisation = "organisation",
    Cfe = "cfe",
    Prison = "prison",
    Nothing = "none",
});
options!(Permit {
    Validated = "vls_ts",
    Unvalidated = "vls_ts_unvalidated",
    Card = "card",
    Family = "family",
    Talent = "talent",
    Renewal = "renewal",
    TemporaryVisa = "vls_t",
    WorkingHoliday = "vvt",
    CardToAskFor = "d_card",
    MinorAtSchool = "minor_school",
    Short = "short",
    ShortFamilyOfFrench = "c_family",
    Asylum = "asylum",
    Refugee = "refugee",
    TemporaryProtection = "temporary_protection",
    Expired = "expired",
    Nothing = "none",
});
options!(Agreement { Quebec = "quebec", Andorra = "andorra", Monaco = "monaco", Other = "other" });
options!(Overseas {
    Mayotte = "mayotte",
    NewCaledonia = "new_caledonia",
    Polynesia = "polynesia",
    SaintPierre = "saint_pierre",
    Wallis = "wallis",
});
options!(Income {
    FrenchPension = "pension_france",
    FrenchBenefit = "benefit_france",
    EuropeanPension = "pension_europe",
    SwissPension = "pension_switzerland",
    ExportedBenefit = "benefit_u2",
    Other = "other",
});
options!(Training {
    Pending = "pending",
    Language = "language",
    Private = "private",
    Secondary = "lycee",
    Cooperation = "cooperation",
    PlacementShort = "placement_short",
    PlacementLong = "placement_long",
    Volunteer = "volunteer",
});
options!(Card { Whole = "whole", EndsBefore = "ends_before", Certificate = "certificate" });
options!(Link {
    Child = "child",
    ChildWaiting = "child_waiting",
    Partner = "partner",
    AdultChild = "adult_child",
    Relative = "relative",
    NotInsured = "not_insured",
    InsuredAbroad = "foreign_insured",
    Other = "other",
});
options!(History {
    FiveYears = "five_years",
    Worked = "worked",
    ShortStay = "short_stay",
    ToStudy = "came_to_study",
    ForWork = "came_for_work",
    Otherwise = "came_otherwise",
});
options!(Returning { Volunteer = "volunteer_abroad", ForGood = "for_good", ShortStay = "short_stay" });
options!(Stay { UpTo3 = "up_to_3", UpTo6 = "up_to_6", Over6 = "over_6" });
options!(Resources { Enough = "enough", Below = "below" });
options!(Number { None = "none", Payroll = "ntt", Waiting = "nia", Definitive = "nir", Old = "old" });

/// Everything that decides a route; every question answered. What only sharpens the guide (birth certificate,
/// housing, children, first day of the job) is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub today: Date,
    /// By [`Situation`], in the order of its options.
    pub situation: [bool; 11],
    pub work: Work,
    pub cover: Cover,
    pub nationality: Code,
    pub sending_state: Code,
    pub permit: Permit,
    pub card_state: Code,
    pub agreement: Agreement,
    pub overseas: Overseas,
    pub income: Income,
    pub training: Training,
    pub card: Card,
    pub link: Link,
    pub history: History,
    pub returning: Returning,
    pub stay: Stay,
    pub permit_end: Date,
    pub removal_order: bool,
    pub arrival: Date,
    pub resources: Resources,
    pub age: i32,
    pub number: Number,
    /// Where the rulebook's reading is taken instead of ours.
    pub conceded: Conceded,
}

impl Person {
    /// Whether this is ticked.
    pub fn is(&self, situation: Situation) -> bool {
        self.situation[situation as usize]
    }

    /// Whether the rulebook's reading is taken here.
    pub fn theirs(&self, reading: Reading) -> bool {
        self.conceded.has(reading)
    }

    /// Somebody of whom nothing is special: what a failing person is made like, fact by fact.
    pub fn plain(today: Date) -> Person {
        Person {
            today,
            situation: [false; 11],
            work: Work::Local,
            cover: Cover::Nothing,
            nationality: *b"IN",
            sending_state: *b"IN",
            permit: Permit::Card,
            card_state: *b"DE",
            agreement: Agreement::Other,
            overseas: Overseas::Wallis,
            income: Income::Other,
            training: Training::PlacementLong,
            card: Card::Whole,
            link: Link::Other,
            history: History::Otherwise,
            returning: Returning::ForGood,
            stay: Stay::Over6,
            permit_end: today,
            removal_order: false,
            arrival: today,
            resources: Resources::Enough,
            age: 30,
            number: Number::None,
            conceded: Conceded::ALL,
        }
    }
}
