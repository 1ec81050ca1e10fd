//! students.md 2 (A2, A3, A5, D4 to D9, F, G), then schools and internships (R5, F6, F7, F9, F10, T3).

use super::person::{Cover, Number, Overseas, Permit, Person, Situation, Stay, Training};
use super::table::{Row, row};

/// Enrolled in French higher education.
pub fn students(p: &Person) -> Option<Row> {
    // A2 holds for internships too.
    if p.learns() && p.third() && p.permit == Permit::Short {
        return row("students A2", "student-short-stay");
    }
    if !p.studies() {
        return None;
    }
    // R111-3 I asks everybody for a regular stay, whichever fund they come from.
    if p.cover == Cover::Overseas && p.regular() {
        return match p.overseas {
            Overseas::Mayotte => row("students G5", "student-mayotte"),
            Overseas::SaintPierre if p.age < 18 => row("students G4", "student-saint-pierre-minor"),
            _ if p.number == Number::Definitive => row("students G3", "student-overseas-number"),
            _ => row("students G2", "student-overseas-portal"),
        };
    }
    // T43: "test insured_before, not the passport".
    if p.cover == Cover::HomeScheme && p.regular() {
        return row("students D6", "student-ask-ehic");
    }
    // A3 names no number: up to three months open nothing.
    if p.european() && p.stay == Stay::UpTo3 {
        return row("students A3", "student-european-short");
    }
    // "has_french_number = NIR and not attached". Who comes from another continent is taken by what they say of their
    // cover ("nothing now, but a French number"); form S1106 is their first step on the portal's row too.
    let number = p.number == Number::Definitive && p.no_permit_needed();
    if (p.cover == Cover::FrancePast || number) && p.regular() {
        return row("students A5", "student-known-number");
    }
    if p.french() {
        return row("students G1", "student-french");
    }
    if p.third() {
        return match p.permit {
            Permit::Unvalidated => row("students F2", "student-validate-visa"),
            Permit::TemporaryVisa => row("students F3", "student-temporary-visa"),
            _ if p.listed() => row("students F1", "student-portal"),
            // R11: met at once, on the document of the service alone.
            _ if p.age < 18 && p.is(Situation::InCare) => None,
            // F10: a minor needs no permit to stay.
            Permit::Nothing | Permit::MinorAtSchool if p.age < 18 => row("students F10", "student-minor"),
            _ => row("students F4", "student-no-permit"),
        };
    }
    row("students D5", "student-european-portal")
}

/// Other schools, internships, research stays, and an enrolment that is not final.
pub fn trainees(p: &Person) -> Option<Row> {
    // A visit, asylum or no document: other rows.
    if !p.trains() || !p.settles() {
        return None;
    }
    match p.training {
        Training::Pending => row("students T3", "enrolment-pending"),
        // Not under R5 as long as the scheme at home insures them (R111-3): D7.
        Training::Cooperation if p.european() && p.cover == Cover::HomeScheme => {
            row("students D7", "placement-european")
        }
        Training::Cooperation if p.regular() => row("residence R5", "trainee-cooperation"),
        // F10: "S1106 possible at 16+", and no permit is asked of a minor; from 18 it is R15.
        Training::Secondary if p.age < 16 => row("students F10", "secondary-school-young"),
        Training::Secondary if p.regular() => row("students F10", "secondary-school"),
        Training::Secondary if p.age < 18 => row("students F10", "secondary-school-no-permit"),
        Training::Language | Training::Private if p.regular() => row("students F9", "other-school"),
        Training::PlacementShort if p.european() => row("students D7", "placement-european"),
        Training::PlacementShort if p.third() && p.listed() => row("students F7", "placement-short"),
        Training::PlacementLong if p.european() && p.cover == Cover::HomeScheme => {
            row("students D7", "placement-european")
        }
        Training::PlacementLong if p.european() || (p.third() && p.listed()) => {
            if p.waits() {
                row("students F6", "placement-wait")
            } else {
                row("students F6", "placement-residence")
            }
        }
        _ => None,
    }
}
