//! Random people: mostly lives that exist, and days close to the thresholds, since that is where rules go wrong.

use super::known::Conceded;
use super::person::*;
use super::world::add;
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// A small generator of our own (splitmix64), so that a seed always gives the same people.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// True in so many of a hundred.
    pub fn percent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    fn option<T: Named>(&mut self) -> T {
        self.of(T::ALL)
    }

    fn days(&mut self, from: i64, to: i64) -> i64 {
        from + self.below((to - from + 1) as u64) as i64
    }

    fn country(&mut self, all: &[Code]) -> Code {
        // Those that some rule names, and some that none does.
        const NAMED: [Code; 20] = [
            *b"FR", *b"FR", *b"PT", *b"DE", *b"CH", *b"NO", *b"IS", *b"LI", *b"DK", *b"GB", *b"MC", *b"DZ",
            *b"AD", *b"US", *b"CA", *b"NC", *b"IN", *b"SN", *b"CN", *b"RS",
        ];
        if self.percent(75) { self.of(&NAMED) } else { self.of(all) }
    }

    /// A day some months before today, often just at the threshold.
    fn before(&mut self, today: Date, months: &[i32]) -> Date {
        if self.percent(30) {
            return add(today, self.days(-420, 60).days());
        }
        let months = self.of(months);
        // Thresholds at the end of a month are not those of the same day.
        let at = add(today, -months.months());
        let at = if self.percent(50) { add(at, self.days(-1, 1).days()) } else { at };
        match self.below(4) {
            0 => at.last_of_month(),
            1 => at.first_of_month(),
            2 => add(at, self.days(-32, 32).days()),
            _ => at,
        }
    }

    /// A person with every question answered.
    pub fn person(&mut self, countries: &[Code]) -> Person {
        let mut today = add(date(2025, 1, 1), self.days(0, 2500).days());
        if self.percent(20) {
            today = if self.percent(50) { today.last_of_month() } else { today.first_of_month() };
        }
        let mut person = Person {
            situation: [false; 11],
            work: self.option(),
            cover: self.option(),
            nationality: self.country(countries),
            sending_state: self.country(countries),
            permit: self.option(),
            card_state: self.country(countries),
            agreement: self.option(),
            overseas: self.option(),
            income: self.option(),
            training: self.option(),
            card: self.option(),
            link: self.option(),
            history: self.option(),
            returning: self.option(),
            stay: self.option(),
            permit_end: self.before(today, &[3, 3, 6, 7, 2, 4, 8]),
            removal_order: self.percent(40),
            arrival: self.before(today, &[3, 3, 3, 6]),
            resources: self.option(),
            age: self.of(&[0, 6, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 28, 29, 30, 45, 60, 67, 90]),
            number: self.option(),
            conceded: Conceded::ALL,
            today,
        };
        // Most people tick one or two; nobody lives everywhere at once.
        for _ in 0..self.of(&[0, 1, 1, 1, 1, 2, 2, 2, 3, 4]) {
            let tick: Situation = self.option();
            let rare =
                matches!(tick, Situation::OtherTerritory | Situation::LivesAbroad | Situation::Treatment);
            if !rare || self.percent(35) {
                person.situation[tick as usize] = true;
            }
        }
        // Cover that ends the questions early leaves the later rows without anybody.
        if matches!(person.cover, Cover::France | Cover::Organisation) && self.percent(60) {
            person.cover = Cover::Nothing;
        }
        person
    }
}
