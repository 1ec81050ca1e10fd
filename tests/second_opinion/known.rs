//! Where the second opinion reads the domain otherwise than the rulebook does: each difference explained, with who is
//! right. The rows ask [`super::person::Person::theirs`] and take the rulebook's reading instead of ours where they are
//! told to; with all of these the two must agree everywhere, and with each one withdrawn they must differ.

/// Who is right, read from the domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// The domain as read here: the rulebook gives way to another promise.
    Domain,
    /// The rulebook: the tables did not think of this person.
    Rulebook,
    /// Both readings can be held.
    Either,
}

/// A point on which the two read the domain differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    TraineeWithUselessCard,
    FrontierCard,
    S1State,
    FamilyVisaWorker,
    TalentAuPair,
    MonthEndOfIrregular,
    TreatedAndCovered,
}

/// A known difference.
pub struct Known {
    pub reading: Reading,
    pub right: Right,
    /// The row, what it says, and what the rulebook does.
    pub why: &'static str,
}

/// The points on which the rulebook's reading is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conceded(u32);

impl Conceded {
    /// On every point.
    pub const ALL: Conceded = Conceded(u32::MAX);
    /// On none: the second opinion as it stands.
    pub const NONE: Conceded = Conceded(0);

    pub fn has(self, reading: Reading) -> bool {
        self.0 >> reading as u32 & 1 == 1
    }

    /// On every point but this one.
    pub fn all_but(reading: Reading) -> Conceded {
        Conceded(!(1 << reading as u32))
    }
}

/// All of them, in the order in which they matter.
pub const KNOWN: &[Known] = &[
    Known {
        reading: Reading::TraineeWithUselessCard,
        right: Right::Domain,
        why: "R9, R11, H1: family opens cover at once, also for a trainee of another continent whose card comes from \
              Denmark, Switzerland or the EFTA States and who works, looks for work or has a pension; asking them about \
              family as well would take nine questions",
    },
    Known {
        reading: Reading::FrontierCard,
        right: Right::Either,
        why: "workers 1 (coordinated_person, \"first\"): Reg. 1231/2010 binds neither Denmark nor Iceland, Liechtenstein \
              and Norway, so W07's S1 is not for a third-country national who works there; nobody commutes there from \
              France, and the home scheme, asked for the S1, says so",
    },
    Known {
        reading: Reading::S1State,
        right: Right::Either,
        why: "students D0, workers 1: the same for an S1 from there held by who does not study; \"ask the home insurer in \
              writing\" is the safe answer, which the rulebook gives beside the S1's route",
    },
    Known {
        reading: Reading::FamilyVisaWorker,
        right: Right::Either,
        why: "residence R15 names the unlisted visas, R9c the visa C \"famille de Français\": who works on the latter is \
              sent by the rulebook where the visa leads",
    },
    Known {
        reading: Reading::TalentAuPair,
        right: Right::Either,
        why: "README 21: \"an employee\" on a talent permit files in Paris; an au pair or a volunteer of the service \
              civique is none (B6, B7)",
    },
    Known {
        reading: Reading::MonthEndOfIrregular,
        right: Right::Either,
        why: "residence 17.11 (\"about\"): irregular from the day after the last valid one; around month ends the \
              rulebook's \"permit_end + 3 months + 1 day\" is a day later",
    },
    Known {
        reading: Reading::TreatedAndCovered,
        right: Right::Rulebook,
        why: "README 1 puts \"came for treatment\" before \"already covered\"; whoever France insures did not come for \
              treatment in the sense of L160-6 2°",
    },
];
