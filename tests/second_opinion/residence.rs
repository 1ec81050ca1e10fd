//! residence.md 1, 4 and 7, workers.md 0 (J04 to J09, F01) and 6: scope, exclusions, cover that exists, family,
//! protection, residence.

use super::known::Reading;
use super::person::{
    Cover, History, Income, Link, Permit, Person, Resources, Returning, Situation, Stay, Work,
};
use super::table::{Row, row};
use super::world::{add, end_of_month_after, more_than_three_months};
use jiff::ToSpan;

/// R0, L160-3, A1: neither lives nor works in France.
pub fn out_of_scope(p: &Person) -> Option<Row> {
    if p.is(Situation::OtherTerritory) {
        return row("residence R0", "other-territory");
    }
    let works_only_there = p.work == Work::Abroad;
    if !p.is(Situation::LivesAbroad) || (p.is(Situation::Work) && !works_only_there) {
        return None;
    }
    // L160-3: "not working", here or elsewhere.
    if p.is(Situation::Pension) && p.income == Income::FrenchPension && !p.is(Situation::Work) {
        return row("residence 4 retired", "visiting-french-pensioner");
    }
    row("students A1", "lives-abroad")
}

/// R18, then R2 (b), (a) and (d), with no other work in France.
pub fn excluded(p: &Person) -> Option<Row> {
    if p.cover == Cover::Prison {
        return row("residence R18", "prison");
    }
    if p.works_here() {
        return None;
    }
    // L160-6 2° closes the cover by residence only: State medical aid stays open (R16), and who asks for protection or
    // has it did not come for care alone (R6 to R8). A card, given or renewed here, is a stay on another ground than the
    // journey for care: residence, with the fund's possible answer in an advice.
    let other_way = p.irregular()
        || p.third()
            && matches!(
                p.permit,
                Permit::Asylum
                    | Permit::Refugee
                    | Permit::TemporaryProtection
                    | Permit::Card
                    | Permit::Family
                    | Permit::Talent
                    | Permit::Renewal
            );
    if p.is(Situation::Treatment)
        && !other_way
        && !(p.theirs(Reading::TreatedAndCovered) && p.cover == Cover::France)
    {
        return row("residence R2", "came-for-treatment");
    }
    // 4° is for retired staff without a French pension.
    let french_pension = p.is(Situation::Pension) && p.income == Income::FrenchPension;
    if p.cover == Cover::Organisation && !french_pension {
        return row("students A6", "organisation-family");
    }
    None
}

/// A4a to A4c, R17, J10.
pub fn covered(p: &Person) -> Option<Row> {
    if p.cover != Cover::France {
        return None;
    }
    // R17 for whoever is on their own: a minor needs no permit, a worker who lives elsewhere neither.
    let without = p.permit == Permit::Nothing && p.age >= 18 && !p.is(Situation::LivesAbroad);
    if p.third() && (p.permit == Permit::Expired || without) {
        let months = if p.removal_order { 2 } else { 6 };
        // "… plus 45 days" (A4b, R17, README point 5): no closing before that.
        let kept = add(end_of_month_after(p.permit_end, months), 45.days());
        return if p.today <= kept {
            row("students A4b", "covered-permit-expired")
        } else {
            row("students A4c", "covered-permit-over")
        };
    }
    row("students A4a", "covered")
}

/// R9c: the visa C "famille de Français" of an Algerian spouse.
pub fn algerian_spouse(p: &Person) -> bool {
    p.is(Situation::Family)
        && p.link == Link::Partner
        && &p.nationality == b"DZ"
        && p.permit == Permit::ShortFamilyOfFrench
}

/// A trainee from another continent whose card does not count here (who has one that counts comes to no table here), and
/// who is asked about work, a pension or a benefit besides.
fn useless_card(p: &Person) -> bool {
    let asked_more = p.is(Situation::Work) || p.is(Situation::Pension) || p.is(Situation::JobSearch);
    p.third() && p.trains() && p.cover == Cover::Ehic && asked_more
}

/// R9, R11, F01, H1, H2.
pub fn family(p: &Person) -> Option<Row> {
    // R11 names no age and no family.
    if p.is(Situation::InCare) {
        return row("residence R11", "child-in-care");
    }
    if !p.is(Situation::Family) || (useless_card(p) && p.theirs(Reading::TraineeWithUselessCard)) {
        return None;
    }
    match p.link {
        Link::Child => return row("students H1", "child"),
        // L160-6 5°: the family of whoever is insured elsewhere by work.
        // A minor needs no permit to stay.
        Link::InsuredAbroad if p.regular() || p.minor_without_need() => {
            return row("residence R2 (e)", "family-of-foreign-insured");
        }
        Link::Partner | Link::AdultChild | Link::Relative => {}
        _ => return None,
    }
    if algerian_spouse(p) {
        return row("residence R9c", "algerian-spouse");
    }
    let motive = matches!(p.permit, Permit::Family | Permit::Talent | Permit::Refugee);
    if p.no_permit_needed() || motive {
        return row("residence R9", "family-join");
    }
    // Temporary protection needs no link: R8. Asylum has its own rows: R7.
    if p.listed() && !matches!(p.permit, Permit::TemporaryProtection | Permit::Asylum) {
        return row("residence R9b", "family-no-motive");
    }
    None
}

/// Section 5: "parent regular but still inside the 3 months: file S3705/S1106 for the child immediately". A visit stays one
/// (R3).
pub fn child_of_who_waits(p: &Person) -> Option<Row> {
    let visits = p.third() && matches!(p.permit, Permit::Short | Permit::ShortFamilyOfFrench);
    let not_asked = useless_card(p) && p.theirs(Reading::TraineeWithUselessCard);
    if p.is(Situation::Family) && p.link == Link::ChildWaiting && !visits && !not_asked {
        return row("residence 5", "child-parent-not-insured");
    }
    None
}

/// R6 to R8.
pub fn protection(p: &Person) -> Option<Row> {
    if !p.third() {
        return None;
    }
    match p.permit {
        Permit::Refugee => row("residence R6", "refugee"),
        Permit::TemporaryProtection => row("residence R8", "temporary-protection"),
        Permit::Asylum if p.age < 18 => row("residence R7c", "asylum-minor"),
        Permit::Asylum if p.waits() => row("residence R7b", "asylum-wait"),
        Permit::Asylum => row("residence R7", "asylum"),
        _ => None,
    }
}

pub fn by_residence(p: &Person) -> Option<Row> {
    if p.european() {
        european(p)
    } else if p.french() {
        french(p)
    } else {
        third(p)
    }
}

/// J04 to J08, R13; no cover at home any more, which `coordination` has seen to.
fn european(p: &Person) -> Option<Row> {
    match p.history {
        History::ShortStay => return row("residence R3", "short-stay"),
        History::FiveYears => return row("workers J07", "eu-permanent"),
        // Any past work changes the answer (README 4), also for whoever waits for the next job.
        History::Worked => return row("workers J04", "eu-worked-before"),
        _ => {}
    }
    if p.is(Situation::JobLater) {
        return row("workers 13.2", "job-starts-later");
    }
    if p.is(Situation::JobSearch) {
        return match p.history {
            History::ForWork => row("workers J05", "eu-jobseeker"),
            _ => row("workers J06", "eu-jobseeker-grey"),
        };
    }
    if p.waits() {
        return row("residence R13", "eu-inactive-wait");
    }
    match p.resources {
        Resources::Enough => row("residence R13", "eu-inactive"),
        Resources::Below => row("residence R13b", "eu-inactive-low"),
    }
}

/// R10, R12, workers 10.3.
fn french(p: &Person) -> Option<Row> {
    if p.returning == Returning::ShortStay {
        return row("residence R3", "short-stay");
    }
    let from_overseas = p.cover == Cover::Overseas;
    // Met at once, "insured by no other title": nothing to wait for, not even the first day of a job.
    let job_later = p.is(Situation::JobLater) && p.waits();
    if p.returning == Returning::Volunteer && !from_overseas {
        return row("residence R10", "french-after-volunteering");
    }
    if job_later {
        return row("workers 13.2", "job-starts-later");
    }
    if from_overseas {
        return row("workers 10.3", "overseas-arrival");
    }
    if p.waits() {
        row("residence R12", "french-returning-wait")
    } else {
        row("residence R12", "french-returning")
    }
}

/// R3, R14 to R16, the permits of section 4.
fn third(p: &Person) -> Option<Row> {
    use Permit::*;
    match p.permit {
        Short | ShortFamilyOfFrench => row("residence R3", "short-stay"),
        Unvalidated => row("residence 4 VLS-TS", "validate-visa"),
        TemporaryVisa | WorkingHoliday | CardToAskFor | MinorAtSchool => {
            row("residence R15", "permit-not-listed")
        }
        Expired | Nothing => {
            if p.age < 18 {
                return row("residence R16c", "minor-without-permit");
            }
            // Without regular stay since the day after the last valid one (residence 17.11).
            let since = add(p.permit_end, 1.day());
            let long = if p.theirs(Reading::MonthEndOfIrregular) {
                add(add(p.permit_end, 3.months()), 1.day()) < p.today
            } else {
                more_than_three_months(since, p.today)
            };
            if long {
                row("residence R16", "state-medical-aid")
            } else {
                row("residence R16b", "urgent-care")
            }
        }
        // 13.2: the job insures from its first hour, whatever the stay; before that, until the three months are over.
        _ if p.is(Situation::JobLater) && p.waits() => row("workers 13.2", "job-starts-later"),
        _ if p.cover == Cover::Overseas => row("workers 10.3", "overseas-arrival"),
        // R3: "planned stay < 3 months"; 6.6 for three to six.
        _ if p.stay == Stay::UpTo3 && !p.is(Situation::JobLater) => row("residence R3", "short-stay"),
        _ if p.stay != Stay::Over6 => row("residence 6.6", "residence-too-short"),
        _ if p.waits() => row("residence R14b", "residence-wait"),
        _ => row("residence R14", "residence"),
    }
}
