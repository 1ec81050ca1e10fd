//! Where the second opinion reads the domain otherwise than the rulebook does: each difference explained, with who is
//! right. The rows ask [`super::person::Person::theirs`] and take the rulebook's reading instead of ours where they are
//! told to; with all of these the two must agree everywhere, and with each one withdrawn they must differ.

/// Who is right, read from the domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// The domain as read here: the rulebook is to be changed.
    Domain,
    /// The rulebook: the tables did not think of this person.
    Rulebook,
    /// Both readings can be held.
    Either,
}

/// A point on which the two read the domain differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    TraineesFirst,
    TerritoryStudent,
    FrontierCard,
    FrontierFrance,
    S1OfThird,
    UkCardNoPermit,
    UnlistedWorker,
    VolunteerAndJobLater,
    WorkedAndJobLater,
    TenWeeks,
    CooperationInsuredAtHome,
    QuebecPupil,
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
        reading: Reading::TraineesFirst,
        right: Right::Domain,
        why: "R6, R8, R9, R11, H1 (D160-2 II 1°, 3°, 4°; L160-2): protection and family open cover at once, whatever \
              else one does; the rulebook looks first at school, internship or volunteering, so a pupil with insured \
              parents or a refugee on an internship is told to wait, or that there is no right",
    },
    Known {
        reading: Reading::TerritoryStudent,
        right: Right::Domain,
        why: "residence R0, students 1 (territory_of_study): who lives and stays in Nouméa and studies there is out of \
              scope; the rulebook sends a student with a fund overseas to the portal or the CPAM in spite of the tick",
    },
    Known {
        reading: Reading::FrontierCard,
        right: Right::Domain,
        why: "workers 1 (coordinated_person, \"first\"): Reg. 1231/2010 binds neither Denmark nor Iceland, Liechtenstein \
              and Norway, so W07's S1 is not for a third-country national who works there",
    },
    Known {
        reading: Reading::FrontierFrance,
        right: Right::Domain,
        why: "workers W07: \"another EU/EEA State\"; the group EEA_UK has France in it, so work abroad linked to France \
              ends with an S1",
    },
    Known {
        reading: Reading::S1OfThird,
        right: Right::Domain,
        why: "students D0, workers 1: an S1 helps a third-country national who stays legally, and not one from DK, CH, \
              IS, LI, NO; the rulebook sends everybody but students to the CPAM with it, students with no document too",
    },
    Known {
        reading: Reading::UkCardNoPermit,
        right: Right::Domain,
        why: "students E1: \"student visa compulsory\"; with an expired or no document F4 comes, and asylum has F1",
    },
    Known {
        reading: Reading::UnlistedWorker,
        right: Right::Domain,
        why: "students B (\"overrides student status\"), B10, A2 (\"activity none or intern\"), residence R15: who works \
              on an unlisted visa is told so, enrolled or not; the rulebook leaves out students and the visa C \
              \"famille de Français\", who end at \"no right\" or \"not yet\"",
    },
    Known {
        reading: Reading::VolunteerAndJobLater,
        right: Right::Domain,
        why: "residence R10: back from a VIE or VIA is met at once; a signed job does not take that away",
    },
    Known {
        reading: Reading::WorkedAndJobLater,
        right: Right::Domain,
        why: "workers J04, README 4: any past work changes the answer; with a signed job as well the rulebook says \"not \
              before the first day\" (13.2, where nobody worked before)",
    },
    Known {
        reading: Reading::TenWeeks,
        right: Right::Domain,
        why: "residence R3 and 6.6: a planned stay under three months is no affiliation; the rulebook says \"practice \
              varies\", as for three to six months",
    },
    Known {
        reading: Reading::CooperationInsuredAtHome,
        right: Right::Domain,
        why: "residence 1 (\"R4 to R14 presuppose not insured by another State\", R111-3 I): a European co-operation \
              trainee whom the home scheme insures is D7, not R5",
    },
    Known {
        reading: Reading::QuebecPupil,
        right: Right::Domain,
        why: "students C2, C3 and 6: form 104 is for internships, 102 for any pupil or student; the rulebook asks pupils \
              for an internship agreement",
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
