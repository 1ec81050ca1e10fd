//! Documents of another State's scheme: workers.md 0 (P02, P03, J02, J03), students.md 2 (C, D, E), residence.md 1
//! (R3 with a card, R13c).

use super::known::Reading;
use super::person::{Agreement, Card, Cover, Income, Number, Permit, Person, Situation, Stay, Training};
use super::residence;
use super::table::{Row, row};

pub fn forms(p: &Person) -> Option<Row> {
    pensions(p)
        .or_else(|| agreements(p))
        .or_else(|| volunteer(p))
        .or_else(|| cards(p))
        .or_else(|| s1(p))
        .or_else(|| home_first(p))
}

fn pensions(p: &Person) -> Option<Row> {
    let pension = p.is(Situation::Pension);
    if pension && p.income == Income::SwissPension && p.union_or_swiss() {
        return row("workers P03", "swiss-pension");
    }
    // 13.11: a UK pensioner needs the S1 and a title.
    if pension && p.income == Income::EuropeanPension && p.regular() {
        return row("workers P02", "european-pension");
    }
    if p.is(Situation::JobSearch) && p.income == Income::ExportedBenefit && p.no_permit_needed() {
        return row("workers J02", "exported-benefit");
    }
    None
}

/// C1 to C8, and section 11 of workers.md for everybody else with a form.
fn agreements(p: &Person) -> Option<Row> {
    if p.cover != Cover::AgreementForm {
        return None;
    }
    let placement = matches!(
        p.training,
        Training::Cooperation | Training::PlacementShort | Training::PlacementLong | Training::Volunteer
    );
    match p.agreement {
        Agreement::Quebec if p.studies() => row("students C1", "quebec-student"),
        // Q-104 is for internships, Q-102 for any pupil or student (section 6).
        Agreement::Quebec if p.trains() && placement => row("students C3", "quebec-intern"),
        Agreement::Quebec if p.trains() => row("students C2", "quebec-student"),
        Agreement::Andorra if p.learns() => row("students C5", "andorra-form"),
        Agreement::Monaco if p.learns() && p.age < 21 => row("students C6", "monaco-dependant"),
        Agreement::Monaco if p.learns() && &p.nationality == b"MC" && p.age <= 28 => {
            row("students C7", "monaco-national")
        }
        // C8: by nationality, like any student.
        Agreement::Monaco if p.studies() => None,
        _ => row("workers 11 A", "agreement-form"),
    }
}

/// B8. It opens nothing "on that basis": whoever has an S1, joins family or is protected has another basis.
fn volunteer(p: &Person) -> Option<Row> {
    let volunteers = p.trains() && p.training == Training::Volunteer && !p.studies();
    let other_rows = p.third()
        && matches!(
            p.permit,
            Permit::ShortFamilyOfFrench | Permit::Asylum | Permit::Expired | Permit::Nothing
        );
    // A card from home comes before family (README 1), and B8 says to use it.
    let by_family = p.cover != Cover::Ehic && residence::family(p).is_some();
    let other_basis = by_family || residence::protection(p).is_some();
    if volunteers && p.cover != Cover::S1 && !other_basis && !other_rows {
        return row("students B8", "volunteer");
    }
    None
}

fn cards(p: &Person) -> Option<Row> {
    let placement = p.trains()
        && !p.studies()
        && matches!(p.training, Training::Cooperation | Training::PlacementShort | Training::PlacementLong);
    if p.learns() && p.home_card() {
        return match p.card {
            Card::Whole if placement => row("students D7", "ehic-intern"),
            Card::Whole => row("students D1", "ehic-student"),
            Card::EndsBefore => row("students D2", "ehic-renew"),
            Card::Certificate => row("students D3", "ehic-certificate"),
        };
    }
    // E1: a student visa is compulsory; without any document F4 comes.
    // A2, R15: nor is the student site open on a visit or a visa of another kind.
    let other_visa = p.third()
        && matches!(
            p.permit,
            Permit::Short
                | Permit::ShortFamilyOfFrench
                | Permit::WorkingHoliday
                | Permit::CardToAskFor
                | Permit::Asylum
                | Permit::Expired
                | Permit::Nothing
        );
    if p.studies() && p.cover == Cover::Ghic && p.card == Card::Whole && !other_visa {
        return row("students E1", "uk-card-student");
    }
    None
}

fn s1(p: &Person) -> Option<Row> {
    let elsewhere = p.theirs(Reading::S1State) && !p.studies() && !p.irregular();
    if p.cover != Cover::S1 || !(p.coordinated() || elsewhere) {
        return None;
    }
    // A5: the student site is for people without a number.
    if p.studies() && p.number != Number::Definitive {
        row("students D4", "s1-student")
    } else {
        row("workers J03", "s1-resident")
    }
}

fn home_first(p: &Person) -> Option<Row> {
    let insured_at_home = matches!(p.cover, Cover::Ehic | Cover::HomeScheme);
    let job_later = p.is(Situation::JobLater);
    if p.european() && insured_at_home && p.is(Situation::JobSearch) && !job_later && !p.learns() {
        return row("workers J03", "home-cover-jobseeker");
    }
    // R3: a short stay with a card is covered by it. 13.2 has a row of its own further down.
    let on_a_card = (p.no_permit_needed() && p.cover == Cover::Ehic && p.stay == Stay::UpTo3)
        || (p.third() && p.permit == Permit::Short && (p.cover == Cover::Ghic || p.home_card()));
    if on_a_card && !p.learns() && !(job_later && p.european()) {
        return row("residence R3", "ehic-short-stay");
    }
    // R111-3 I: "not already insured by another State", whatever the passport. R13c, and "the home scheme comes before R4 to R13" for pupils who have no card yet.
    let pupil = p.trains()
        && !p.studies()
        && p.cover == Cover::HomeScheme
        && matches!(p.training, Training::Language | Training::Private | Training::Secondary);
    // Asylum has rows of its own (residence R7).
    let asks_asylum = p.third() && p.permit == Permit::Asylum;
    let without_card = p.cover == Cover::HomeScheme && p.regular() && !asks_asylum;
    let first = without_card || (p.european() && insured_at_home);
    if first && !job_later && (!p.learns() || pupil) {
        return row("residence R13c", "home-scheme-first");
    }
    None
}
