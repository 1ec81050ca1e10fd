//! Countries and days, written anew from the domain files: who is European, which agreements pay for care, when three
//! months are over.

use super::person::{Code, Cover, Permit, Person, Situation, Work};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// France with the territories whose people are French (workers 10.3).
const FRANCE: &str = "FR GP MQ GF RE YT MF BL PM WF PF NC TF";
/// workers 10.2: the 27 without France, with Åland, which is inside; then Iceland, Liechtenstein, Norway; Switzerland.
const UNION: &str = "AT BE BG HR CY CZ DK EE FI AX DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
const EFTA: &str = "IS LI NO";
/// workers 11, class A: care is coordinated. Québec is part of Canada, which is class C: see `agreement_class`.
const CARE: &str = "AD MC DZ MA TN TR BA XK MK ME RS SM JE GG NC PF PM";
/// workers 11, class C: pensions and posting only.
const NO_CARE: &str = "US JP KR IN AR BR CL UY";
/// workers 1: cards of these States do nothing in France for people of another continent (Reg. 1231/2010).
const NOT_FOR_THIRD: &str = "DK CH IS LI NO";

fn among(list: &str, code: Code) -> bool {
    list.as_bytes().chunks(3).any(|entry| entry[..2] == code)
}

/// workers 11, class B, with Canada's two answers and the agreements signed but not known to be in force.
const PARTLY: &str = "BJ CM CV CG CI GA IL MG ML MR NE PH SN TG CA MD CN";

/// What an agreement pays for (workers 11).
pub enum AgreementClass {
    /// A
    Care,
    /// C
    NoCare,
    /// B, pending, or two answers in one State (Canada: Québec A, the rest C): ask.
    Ask,
    /// On no list.
    None,
}

pub fn agreement_class(state: Code) -> AgreementClass {
    if among(CARE, state) {
        AgreementClass::Care
    } else if among(NO_CARE, state) {
        AgreementClass::NoCare
    } else if among(PARTLY, state) {
        AgreementClass::Ask
    } else {
        AgreementClass::None
    }
}

/// workers W07: another EU or EEA State, or the UK.
pub fn other_eea_or_uk(state: Code) -> bool {
    among(UNION, state) || among(EFTA, state) || &state == b"GB"
}

pub fn bound_by_1231(state: Code) -> bool {
    !among(NOT_FOR_THIRD, state)
}

/// `from` plus three months is over: "strictly more than three months" (README, point 6).
pub fn more_than_three_months(from: Date, today: Date) -> bool {
    add(from, 3.months()) < today
}

/// The last day of the month, so many months after this day (R111-4 as it is read in residence 17.10).
pub fn end_of_month_after(day: Date, months: i32) -> Date {
    add(day, months.months()).last_of_month()
}

pub fn add(day: Date, span: Span) -> Date {
    day.saturating_add(span)
}

/// What the tables ask again and again.
impl Person {
    pub fn french(&self) -> bool {
        among(FRANCE, self.nationality)
    }

    /// EU, EEA, Swiss, but not French.
    pub fn european(&self) -> bool {
        among(UNION, self.nationality) || among(EFTA, self.nationality) || &self.nationality == b"CH"
    }

    pub fn no_permit_needed(&self) -> bool {
        self.french() || self.european()
    }

    /// Of another continent, as far as the law goes: needs a stay document.
    pub fn third(&self) -> bool {
        !self.no_permit_needed()
    }

    /// The EU, Switzerland and France: who has the Swiss option (workers W06, P03).
    pub fn union_or_swiss(&self) -> bool {
        self.no_permit_needed() && !among(EFTA, self.nationality)
    }

    /// The document is on the list of 10 May 2017 (residence 4).
    pub fn listed(&self) -> bool {
        use Permit::*;
        matches!(
            self.permit,
            Validated | Card | Family | Talent | Renewal | Asylum | Refugee | TemporaryProtection
        )
    }

    /// Under 18, and no document that says something else: nothing to hold (students F10, residence R16c).
    pub fn minor_without_need(&self) -> bool {
        self.age < 18 && matches!(self.permit, Permit::Nothing | Permit::MinorAtSchool)
    }

    pub fn regular(&self) -> bool {
        self.no_permit_needed() || self.listed()
    }

    /// Some visa still runs, but it is not on the list (README, point 8; residence 1, "R15 when some visa is still
    /// running").
    pub fn unlisted_visa(&self) -> bool {
        use Permit::*;
        self.third()
            && matches!(
                self.permit,
                TemporaryVisa | WorkingHoliday | CardToAskFor | MinorAtSchool | Short | ShortFamilyOfFrench
            )
    }

    pub fn irregular(&self) -> bool {
        self.third() && matches!(self.permit, Permit::Expired | Permit::Nothing)
    }

    /// Works on French soil, and the work is not under another law (workers W05, W10 to W15).
    pub fn works_here(&self) -> bool {
        use Work::*;
        self.is(Situation::Work)
            && matches!(
                self.work,
                Local | Own | Artist | Farm | Special | Assistant | AuPair | CivicService | Sent
            )
    }

    pub fn studies(&self) -> bool {
        self.is(Situation::Study)
    }

    pub fn trains(&self) -> bool {
        self.is(Situation::Training)
    }

    pub fn learns(&self) -> bool {
        self.studies() || self.trains()
    }

    /// Can rely in France on a card or an S1 of another coordinated State (students D0, workers 1): Europeans; others
    /// when they stay legally and the State is bound by Reg. 1231/2010.
    pub fn coordinated(&self) -> bool {
        self.no_permit_needed() || (!self.irregular() && bound_by_1231(self.card_state))
    }

    pub fn home_card(&self) -> bool {
        self.cover == Cover::Ehic
            && self.coordinated()
            // Asylum has rows of its own (residence R7).
            && !(self.third() && self.permit == Permit::Asylum)
    }

    /// The document of the person lets them settle, so that schools and internships are more than a visit.
    pub fn settles(&self) -> bool {
        use Permit::*;
        self.no_permit_needed()
            || !matches!(self.permit, Short | ShortFamilyOfFrench | Asylum | Expired | Nothing)
    }

    pub fn waits(&self) -> bool {
        !more_than_three_months(self.arrival, self.today)
    }
}
