//! The words that only these pages need, outside `locales/` so that they do not ship with the page.
//!
//! A language is one value of [`Words`]: a word that is missing does not compile. `{name}` is filled in.

mod en;
mod fr;

/// The languages of the reference; the rulebook must have the words of each.
pub(super) static LANGUAGES: [&Words; 2] = [&en::WORDS, &fr::WORDS];

/// A phrase with a number in it.
pub(super) struct Plural {
    pub one: &'static str,
    pub other: &'static str,
}

/// A page: its name in the contents, and what it holds in one line.
pub(super) struct Title {
    pub name: &'static str,
    pub about: &'static str,
}

/// All words of one language.
pub(super) struct Words {
    pub code: &'static str,
    /// The name of the language, in that language.
    pub language: &'static str,
    pub months: [&'static str; 12],
    /// The first day of a month is said in another way than the others ("1er").
    pub first_day: &'static str,
    /// Between thousands, before cents, and the place of the sign in an amount.
    pub thousands: &'static str,
    pub decimals: &'static str,
    pub euros: &'static str,
    /// Numbers up to which a phrase with a number is in the singular: from here on the plural.
    pub plural_from: usize,
    pub colon: &'static str,
    pub quoted: &'static str,

    // Around each page.
    pub book: Title,
    pub routes: Title,
    pub questions: Title,
    pub advice: Title,
    pub papers: Title,
    pub steps: Title,
    pub contacts: Title,
    pub amounts: Title,
    pub sources: Title,
    pub law: Title,
    pub countries: Title,
    pub uncertain: Title,
    pub flow: Title,
    pub overlapping: Title,
    pub stages: Title,
    pub letters: Title,
    pub numbers: Title,
    pub skip: &'static str,
    pub you_are_here: &'static str,
    pub pages: &'static str,
    pub answer: &'static str,
    pub desk: &'static str,
    pub by_hand: &'static str,
    pub footer: &'static str,
    pub status: &'static str,
    pub on_this_page: &'static str,

    // The first page.
    pub lead: &'static str,
    pub how_to_read: &'static str,
    pub reading: &'static [&'static str],
    pub version: &'static str,
    pub version_about: &'static str,
    pub by_certainty: &'static str,
    pub total: &'static str,

    // Conditions.
    pub false_: &'static str,
    pub all: &'static str,
    pub any: &'static str,
    pub none: &'static str,
    pub not_all: &'static str,
    pub always: &'static str,
    pub never: &'static str,
    pub none_ticked: &'static str,
    /// Statements that only make sense beside their question, as they are said here; by fact and option.
    pub statements: &'static [(&'static str, &'static str)],
    /// The same of facts whose statement holds any `{value}`.
    pub typed: &'static [(&'static str, &'static str)],
    pub is_unknown: &'static str,
    pub is_not_unknown: &'static str,
    pub in_group: &'static str,
    pub not_in_group: &'static str,
    pub except: &'static str,
    pub under: &'static str,
    pub at_most: &'static str,
    pub exactly: &'static str,
    pub at_least: &'static str,
    pub over: &'static str,
    pub other_than: &'static str,
    pub date_less: &'static str,
    pub date_at_most: &'static str,
    pub date_equal: &'static str,
    pub date_not_equal: &'static str,
    pub date_at_least: &'static str,
    pub date_more: &'static str,
    /// How long ago an answer’s day is.
    pub ago_more: &'static str,
    pub ago_at_least: &'static str,
    pub ago_exactly: &'static str,
    pub ago_at_most: &'static str,
    pub ago_less: &'static str,
    pub today: &'static str,
    pub month: Plural,
    pub day: Plural,
    pub month_end: &'static str,
    pub and: &'static str,
    pub plus: &'static str,
    pub minus: &'static str,
    pub after_day: &'static str,
    pub before_day: &'static str,
    /// `{month}` is an ordinal.
    pub month_end_after: &'static str,
    pub ordinal: fn(usize) -> String,
    /// The day that an answer gives, where it has no name here.
    pub day_given: &'static str,
    /// The days that are asked for, by the names of their facts.
    pub day_names: &'static [(&'static str, &'static str)],
    pub then: &'static str,
    pub from: &'static str,
    pub by: &'static str,

    // Rules.
    pub when: &'static str,
    pub when_first: &'static str,
    pub when_after: &'static str,
    pub when_last: &'static str,
    pub only_if: &'static str,
    pub what_to_do: &'static str,
    pub what_papers: &'static str,
    pub no_papers: &'static str,
    pub whom: &'static str,
    pub differ: &'static str,
    pub can_be_added: Plural,
    pub adds_steps: &'static str,
    pub adds_papers: &'static str,
    pub basis: &'static str,
    pub law_label: &'static str,
    pub sources_label: &'static str,
    pub no_source: &'static str,
    pub checked: &'static str,
    pub rows: &'static str,
    pub cases: Plural,
    pub cases_about: &'static str,
    pub no_case: &'static str,
    pub case_on: &'static str,
    pub case_near: &'static str,
    pub case_source: &'static str,
    pub overlaps: Plural,
    pub overlaps_about: &'static str,
    pub no_overlap: &'static str,
    pub earliest: &'static str,
    pub with_routes: &'static str,
    pub not_with_routes: &'static str,
    pub with_all: &'static str,
    pub tone_do: &'static str,
    pub tone_know: &'static str,
    pub tone_warn: &'static str,

    // Questions.
    pub why: &'static str,
    pub choices: &'static str,
    pub answer_is: &'static str,
    pub kind_choice: &'static str,
    pub kind_choices: &'static str,
    pub kind_country: &'static str,
    pub kind_date: &'static str,
    pub kind_number: &'static str,
    pub kind_yes_no: &'static str,
    pub unknown_offered: &'static str,
    pub unknown_not_offered: &'static str,
    pub as_statement: &'static str,
    pub decides: &'static str,
    pub read_by_routes: Plural,
    pub read_by_advice: Plural,
    pub read_by_papers: Plural,
    pub read_by_steps: Plural,
    pub dates_from: Plural,
    pub decides_route: &'static str,
    pub decides_guide: &'static str,

    // Lists.
    pub shows: &'static str,
    pub instead: &'static str,
    pub refused: &'static str,
    pub how: &'static str,
    pub delay: &'static str,
    pub where_: &'static str,
    pub asked_by: Plural,
    pub sent_by: Plural,
    pub funds: &'static str,
    /// Which of them is one’s own.
    pub funds_about: &'static str,
    pub needed_if: &'static str,
    pub needed_always: &'static str,
    pub page: &'static str,
    pub phone: &'static str,
    pub phone_abroad: &'static str,
    pub address: &'static str,
    pub address_varies: &'static str,
    pub value: &'static str,
    pub valid_from: &'static str,
    pub valid_until: &'static str,
    pub to_be_checked: &'static str,
    pub check_at: &'static str,
    pub dated: &'static str,
    pub undated: &'static str,
    pub grade: &'static str,
    pub grade_high: &'static str,
    pub grade_middle: &'static str,
    pub grade_low: &'static str,
    pub grades: &'static str,
    pub stands_on_it: Plural,
    /// Kinds of texts in the rulebook's citations, and what they are called here.
    pub law_said: &'static [(&'static str, &'static str)],
    pub text_of: &'static str,
    pub version_read: &'static str,
    pub law_names: &'static [(&'static str, &'static str)],
    pub law_names_about: &'static str,
    pub countries_in: Plural,
    pub route: &'static str,
    pub advice_one: &'static str,
    pub paper: &'static str,
    pub step: &'static str,
    pub contact: &'static str,
    pub amount: &'static str,

    // Overlaps.
    pub overlapping_lead: &'static str,
    pub pairs: Plural,
    pub wins: &'static str,
    pub yields: &'static str,
    pub every_route: &'static str,
    pub some_routes: &'static str,
    pub no_reason: &'static str,

    // What comes after the result.
    pub entry: &'static str,
    pub excess: &'static str,
    pub letter: &'static str,
    pub number: &'static str,
    pub copy: &'static str,
    pub file_name: &'static str,
    pub enclosed_as: &'static str,
    pub advice_about: Plural,
    pub not_needed: &'static str,
    pub not_needed_about: &'static str,

    pub stages_lead: &'static str,
    pub asked_later: &'static str,
    pub asked_later_about: &'static str,
    pub lines: &'static str,
    pub lines_about: &'static str,
    pub asked_if: &'static str,
    pub read_by_rules: Plural,
    pub entry_do: &'static str,
    pub entry_expect: &'static str,
    pub entry_deadline: &'static str,
    pub entry_end: &'static str,
    pub entry_know: &'static str,
    pub until: &'static str,
    pub only_before: &'static str,

    pub letters_lead: &'static str,
    pub to: &'static str,
    pub to_fund: &'static str,
    pub to_conciliator: &'static str,
    pub to_board: &'static str,
    pub to_employer: &'static str,
    pub registered: &'static str,
    pub letter_text: &'static str,
    pub ground_here: &'static str,
    pub enclosures: &'static str,
    pub route_papers: &'static str,
    pub grounds: &'static str,
    pub grounds_about: &'static str,
    pub sentences: &'static str,
    pub sentences_about: &'static str,

    pub numbers_lead: &'static str,
    pub number_allows: &'static str,
    pub number_refuses: &'static str,

    // What is uncertain.
    pub open_wrong: &'static str,
    pub open_missing: &'static str,
    pub open_ask: &'static str,
    pub open_now: &'static str,
    pub open_routes: &'static str,
    pub open_rows: &'static str,
    pub uncertain_varies: &'static str,
    pub uncertain_varies_about: &'static str,
    pub uncertain_decides: &'static str,
    pub uncertain_decides_about: &'static str,
    pub uncertain_weak: &'static str,
    pub uncertain_weak_about: &'static str,
    pub uncertain_old: &'static str,
    pub uncertain_old_about: &'static str,
    pub uncertain_stale: &'static str,
    /// Texts that have changed since they were read; `changed_on` has `{date}`.
    pub uncertain_changed: &'static str,
    pub uncertain_changed_about: &'static str,
    pub changed_on: &'static str,
    pub uncertain_amounts: &'static str,
    pub uncertain_other: &'static str,
    pub uncertain_other_about: &'static str,
    pub settles: &'static str,
    pub settles_varies: &'static str,
    pub settles_decides: &'static str,
    pub settles_weak: &'static str,
    pub without_law: &'static str,
    pub nothing_here: &'static str,

    // The flow.
    pub flow_lead: &'static str,
    pub flow_unsure: &'static str,
    pub flow_all: &'static str,
    pub flow_all_about: &'static str,
    pub flow_one: &'static str,
    pub flow_one_about: &'static str,
    pub flow_at_once: &'static str,
    pub flow_picture: &'static str,
    pub flow_alone: &'static str,
    pub flow_all_as_list: &'static str,
    pub flow_as_list: &'static str,
    pub flow_next: &'static str,
    pub flow_ends: &'static str,

    pub amount_names: &'static [(&'static str, &'static str)],
    /// The files of routes, by name without number.
    pub route_groups: &'static [(&'static str, &'static str)],
    /// A country of a group, and one outside it.
    pub country_groups: &'static [(&'static str, [&'static str; 2])],
}

impl Words {
    /// A phrase with a number in it.
    pub(super) fn count(&self, plural: &Plural, number: usize) -> String {
        let phrase = if number < self.plural_from { plural.one } else { plural.other };
        phrase.replace("{n}", &number.to_string())
    }
}

/// A phrase with its values filled in.
pub(super) fn fill(phrase: &str, values: &[(&str, &str)]) -> String {
    values
        .iter()
        .fold(phrase.to_owned(), |phrase, (name, value)| phrase.replace(&format!("{{{name}}}"), value))
}

/// What a table of words says of a name.
pub(super) fn named<T: Copy>(table: &[(&str, T)], name: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == name).map(|(_, word)| *word)
}
