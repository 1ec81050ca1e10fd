//! workers.md 0 (W, P, J01) and students.md 2 (B): work, wherever its law is, then what France pays.

use super::known::Reading;
use super::person::{Cover, Income, Permit, Person, Situation, Stay, Work};
use super::table::{Row, row};
use super::world::{AgreementClass, agreement_class, bound_by_1231, other_eea_or_uk};

/// W01 to W04, W06 to W09: A1, certificate of coverage, work only in another State, officials.
pub fn under_another_law(p: &Person) -> Option<Row> {
    if !p.is(Situation::Work) {
        return None;
    }
    match p.work {
        Work::Diplomat => row("workers W01", "diplomat"),
        Work::International => row("workers W02", "international-official"),
        // 5.1: resides here, S1; does not, or stays short, EHIC (13.8: a flat, an hotel of six weeks). Residence is a home
        // for more than six months (R111-2). What the States of the EU rules and the UK issue is an A1.
        Work::A1 => posted_with_a1(p),
        Work::Certificate if other_eea_or_uk(p.sending_state) || &p.sending_state == b"CH" => {
            posted_with_a1(p)
        }
        Work::Certificate => match agreement_class(p.sending_state) {
            AgreementClass::Care => row("workers W04", "posted-agreement-care"),
            AgreementClass::NoCare => row("workers W04", "posted-agreement-no-care"),
            AgreementClass::None if may_be_affiliated(p) => row("workers W05", "posted-no-agreement"),
            AgreementClass::Ask | AgreementClass::None => row("workers W04", "posted-agreement-ask"),
        },
        Work::Several => row("workers W09", "several-states"),
        Work::Abroad => lives_here_works_there(p),
        _ => None,
    }
}

/// Without an agreement French law insures (L111-2-2): who stays here regularly, and has no cover here yet.
fn may_be_affiliated(p: &Person) -> bool {
    p.regular() && !p.is(Situation::LivesAbroad) && !matches!(p.cover, Cover::France | Cover::Prison)
}

fn posted_with_a1(p: &Person) -> Option<Row> {
    let resides = !p.is(Situation::LivesAbroad) && p.stay == Stay::Over6;
    row("workers W03", if resides { "posted-a1-resident" } else { "posted-a1-short" })
}

fn lives_here_works_there(p: &Person) -> Option<Row> {
    let state = p.sending_state;
    if &state == b"CH" {
        // 13.10: the option is for EU and Swiss nationals.
        return if p.union_or_swiss() {
            row("workers W06", "frontier-switzerland")
        } else {
            row("workers 13.10", "frontier-switzerland-third")
        };
    }
    if &state == b"MC" {
        return row("workers W08", "frontier-monaco");
    }
    if &state == b"AD" {
        // 5.5: the agreement of 2000 covers sickness.
        return row("workers 5.5", "frontier-andorra");
    }
    // Section 1, "first": people of another continent are coordinated only by Reg. 1231/2010, which does not bind
    // Denmark and the EFTA States. Refugees are by Reg. 883/2004 itself.
    let coordinated = p.no_permit_needed()
        || p.permit == Permit::Refugee
        || bound_by_1231(state)
        || p.theirs(Reading::FrontierCard);
    if other_eea_or_uk(state) && coordinated {
        return row("workers W07", "frontier-europe");
    }
    row("workers W07 (no S1)", "frontier-other")
}

/// Works in France: R1, W05, W10 to W15, B1 to B10. Needs regular stay (L115-6).
pub fn here(p: &Person) -> Option<Row> {
    if !p.works_here() {
        return None;
    }
    // README 15 and 8: students stay on the portal, and a VLS-T student may try it. R9c comes before R3: the visa C of
    // an Algerian spouse is accepted as a stay document.
    let portal = p.studies() && p.permit == Permit::TemporaryVisa;
    let family_visa = p.permit == Permit::ShortFamilyOfFrench
        && (p.theirs(Reading::FamilyVisaWorker) || super::residence::algerian_spouse(p));
    if p.unlisted_visa() && !portal && !family_visa {
        // Section B overrides student status; B10 for working holidays, R15 for the other visas.
        return row("students B10", "work-unlisted-permit");
    }
    // W11 and W12 have funds of their own, W05 an employer abroad, wherever the worker lives.
    let own_row = p.regular() && matches!(p.work, Work::Farm | Work::Special | Work::Sent);
    if p.is(Situation::LivesAbroad) && !own_row {
        // Whoever does not stay here has no stay to regularise (L111-2-2: wherever they live).
        return row("workers W15", "work-cross-border");
    }
    if !p.regular() {
        return None;
    }
    // README 21: an employee on a talent permit.
    let employee = matches!(p.work, Work::Local | Work::Sent | Work::Assistant)
        || (p.theirs(Reading::TalentAuPair) && matches!(p.work, Work::AuPair | Work::CivicService));
    if p.third() && p.permit == Permit::Talent && employee {
        return row("students B2", "work-talent");
    }
    if p.work == Work::Assistant {
        return row("workers 2.5", "work-language-assistant");
    }
    // README 15: first time in French higher education, no number, "same fund": so not farm and special schemes.
    let first_time = !matches!(p.cover, Cover::FrancePast | Cover::Overseas);
    if p.studies() && p.third() && first_time && !matches!(p.work, Work::Farm | Work::Special) {
        return row("students B3", "work-student-portal");
    }
    match p.work {
        Work::AuPair => row("students B6", "work-au-pair"),
        Work::CivicService => row("students B7", "work-civic-service"),
        Work::Farm => row("workers W11", "work-farm"),
        Work::Special => row("workers W12", "work-special-scheme"),
        Work::Own => row("workers W13", "work-self-employed"),
        Work::Artist => row("workers W14", "work-artist"),
        Work::Sent => row("workers W05", "work-sent"),
        _ => row("workers W10", "work"),
    }
}

/// P01 and J01. Affiliation needs regular stay.
pub fn french_money(p: &Person) -> Option<Row> {
    if !p.regular() {
        return None;
    }
    if p.is(Situation::Pension) && p.income == Income::FrenchPension {
        return row("workers P01", "french-pension");
    }
    if p.is(Situation::JobSearch) && p.income == Income::FrenchBenefit {
        return row("workers J01", "french-unemployment-benefit");
    }
    None
}
