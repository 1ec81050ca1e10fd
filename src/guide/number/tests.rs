use super::{Agrees, Birth, Born, Kind, Mistake, Month, Number, Payroll, Place, Sex, Sign, read};
use crate::rulebook::folder::NumberKind;
use proptest::prelude::*;

fn kind(text: &str) -> Kind {
    read(text).kind
}

fn mistyped(text: &str) -> Mistake {
    match kind(text) {
        Kind::Mistyped(mistake) => mistake,
        other => panic!("{text}: {other:?}"),
    }
}

/// From the tests of the national health insurance's own validator.
const VECTORS: &[(&str, u8)] = &[
    ("2550814168025", 38),
    ("2940375120005", 91),
    ("1531245007231", 60),
    ("284052A321025", 52),
    ("284052B321025", 79),
    ("2840588321025", 32),
];

#[test]
fn the_key_of_the_published_examples() {
    for (number, key) in VECTORS {
        let short = read(number);
        assert_eq!((short.kind, short.key), (Kind::Personal, Some(*key)), "{number}");
        let long = read(&format!("{number}{key:02}"));
        assert_eq!((long.kind, long.key, long.payroll), (Kind::Personal, Some(*key), Payroll::No));
        assert_eq!(long.says, short.says);
    }
    // The validator's own description has this one with a wrong key.
    let wrong = read("2840588321025 30");
    assert_eq!((wrong.kind, wrong.key), (Kind::Mistyped(Mistake::Key), Some(32)));
    // Keys go from 01 to 97.
    for key in ["00", "98", "99"] {
        assert_eq!(mistyped(&format!("2840588321025{key}")), Mistake::Key);
    }
}

#[test]
fn a_number_is_read_however_it_is_written() {
    for text in [
        "2 55 08 14 168 025 38",
        "2.55.08.14.168.025.38",
        " 2-55-08-14-168-025 / 38 ",
        "2\u{a0}55\u{202f}08\u{a0}14\u{a0}168\u{a0}025\u{a0}38\n",
        "2–55–08–14–168–025–38",
        "\u{202a}255081416802538\u{202c}",
        "٢٥٥٠٨١٤١٦٨٠٢٥٣٨",
        "۲۵۵۰۸۱۴۱۶۸۰۲۵۳۸",
        "２５５０８１４１６８０２５３８",
    ] {
        assert_eq!(read(text), read("255081416802538"), "{text}");
    }
    assert_eq!(read("2 84 05 2a 321 025 52"), read("284052A32102552"));
    assert_eq!(kind("284052A32102552"), Kind::Personal);
}

#[test]
fn what_the_digits_say() {
    let says = |text: &str| read(text).says.unwrap();
    let woman = says("2550814168025");
    assert_eq!((woman.sex, woman.year, woman.month), (Sex::Female, 55, Month::Of(8)));
    assert_eq!(woman.place, Place::Department("14".into()));
    let abroad = says("1890499139001");
    assert_eq!((abroad.sex, abroad.place), (Sex::Male, Place::Abroad(139, Some(*b"PT"))));
    assert_eq!(says("1890499998001").place, Place::Abroad(998, None));
    assert_eq!(says("284052A321025").place, Place::Department("2A".into()));
    assert_eq!(says("2700597209001").place, Place::Department("972".into()));
    for month in ["20", "30", "42", "43", "49", "50", "99"] {
        assert_eq!(says(&format!("189{month}99139001")).month, Month::NotSaid, "{month}");
    }
}

#[test]
fn other_first_digits() {
    for (first, wanted) in [
        ('3', Kind::Unclear),
        ('4', Kind::Unclear),
        ('5', Kind::Internal),
        ('6', Kind::Internal),
        ('7', Kind::OldProvisional),
        ('8', Kind::OldProvisional),
    ] {
        assert_eq!(kind(&format!("{first}175100012345")), wanted);
        assert_eq!(kind(&format!("{first} 1 751 00012345 12")), wanted);
        assert_eq!(mistyped(&format!("{first}17510001234")), Mistake::Missing(1));
        assert_eq!(mistyped(&format!("{first}175100012345678")), Mistake::TooMany(1));
        assert_eq!(mistyped(&format!("{first}1751O0012345")), Mistake::Sign(6));
    }
    for text in ["0", "0175100012345", "9", "917510001234512"] {
        assert_eq!(mistyped(text), Mistake::First);
    }
    assert_eq!(mistyped("A12"), Mistake::Sign(1));
    for text in ["", "  ", "- . /"] {
        assert_eq!(kind(text), Kind::Nothing);
    }
}

#[test]
fn typing_errors_are_named() {
    assert_eq!(mistyped("2"), Mistake::Missing(12));
    assert_eq!(mistyped("255081416802"), Mistake::Missing(1));
    assert_eq!(mistyped("25508141680253"), Mistake::Missing(1));
    assert_eq!(mistyped("2550814168025381"), Mistake::TooMany(1));
    assert_eq!(mistyped("2550O1"), Mistake::Sign(5));
    assert_eq!(mistyped("25508141680253l"), Mistake::Sign(15));
    assert_eq!(mistyped("255081416802é"), Mistake::Sign(13));
    assert_eq!(mistyped("255081A168025"), Mistake::Sign(7), "a letter only after 2");
    assert_eq!(mistyped("284052C321025"), Mistake::Sign(7));
    for month in ["00", "13", "19"] {
        assert_eq!(mistyped(&format!("255{month}14168025")), Mistake::Month, "{month}");
    }
}

#[test]
fn an_employers_number_is_told_by_its_company() {
    // 732 829 320 is the example of a company's number that the statistical institute publishes.
    for text in
        ["1732829320X", "27328293201", "1 732829320 000042", "2732829320MATRICULE00000000000000000001"]
    {
        let number = read(text);
        assert_eq!((number.kind, number.payroll), (Kind::Payroll, Payroll::Likely), "{text}");
        assert_eq!(number.is(None), Some(NumberKind::Ntt));
    }
    // The same form with digits that belong to no company: more likely a typing error.
    let other = read("17328293215555555");
    assert_eq!((other.kind, other.payroll), (Kind::Mistyped(Mistake::TooMany(2)), Payroll::Perhaps));
    assert_eq!(read("1732829320").payroll, Payroll::No, "ten signs are too few");
    assert_eq!(read(&format!("1732829320{}", "0".repeat(31))).payroll, Payroll::No, "41 are too many");
    // 13 digits that could be both: only what is known besides tells.
    let both = read("1732829320123");
    assert_eq!((both.kind, both.payroll), (Kind::Personal, Payroll::Perhaps));
    assert_eq!(both.is(None), Some(NumberKind::Own));
    assert_eq!(both.is(Some(Sign::Payslip)), Some(NumberKind::Ntt));
    assert_eq!(both.is(Some(Sign::Account)), Some(NumberKind::Nir));
}

#[test]
fn waiting_and_permanent_are_told_by_what_else_is_known() {
    let number = read("255081416802538");
    assert_eq!(number.is(None), Some(NumberKind::Own));
    assert_eq!(number.is(Some(Sign::Account)), Some(NumberKind::Nir));
    assert_eq!(number.is(Some(Sign::Waiting)), Some(NumberKind::Nia));
    assert_eq!(number.is(Some(Sign::Payslip)), Some(NumberKind::Own), "payslips carry waiting numbers too");
    assert_eq!(read("7175100012345").is(None), Some(NumberKind::Old));
    assert_eq!(read("255081416802539").is(Some(Sign::Account)), None, "mistyped");
}

fn born(place: Born, year: i32) -> Birth {
    Birth { sex: Some(Sex::Male), year: Some(year), month: Some(4), place: Some(place) }
}

#[test]
fn a_birth_fits_or_says_what_does_not() {
    let number = read("1890499139001").says.unwrap();
    let fits = number.check(&born(Born::Country(*b"PT"), 1989));
    let all = [fits.sex, fits.year, fits.month, fits.place];
    assert_eq!(all, [Some(Agrees::Yes); 4]);
    assert!(!fits.differs());
    let wrong = Birth {
        sex: Some(Sex::Female),
        year: Some(1988),
        month: Some(5),
        place: Some(Born::Department("69".into())),
    };
    let wrong = number.check(&wrong);
    assert_eq!([wrong.sex, wrong.year, wrong.month, wrong.place], [Some(Agrees::No); 4]);
    assert!(wrong.differs());
    // Nothing said, nothing wrong.
    assert_eq!(number.check(&Birth::default()), Default::default());
    // A month that the number does not say.
    let unknown = read("1893399139001").says.unwrap();
    assert_eq!(unknown.check(&born(Born::Country(*b"PT"), 1989)).month, Some(Agrees::Perhaps));
}

#[test]
fn places_fit_with_their_history() {
    let place = |digits: &str, place: Born, year: i32| {
        let number =
            read(&format!("1{:02}04{digits}{}001", year % 100, if digits.len() == 2 { "123" } else { "" }));
        number.says.unwrap().check(&born(place, year)).place.unwrap()
    };
    let country = |code: &[u8; 2]| Born::Country(*code);
    let department = |code: &str| Born::Department(code.into());
    use Agrees::{No, Perhaps, Yes};
    for (digits, born, year, wanted) in [
        ("69", department("69"), 1990, Yes),
        ("69", department("38"), 1990, No),
        ("69", country(b"FR"), 1990, Yes),
        ("69", country(b"PT"), 1990, No),
        ("99139", department("69"), 1990, No),
        ("99139", country(b"FR"), 1990, No),
        // The table is recalled and borders have moved: another country is only a hint.
        ("99139", country(b"ES"), 1990, Perhaps),
        ("99998", country(b"ES"), 1990, Perhaps),
        ("97209", department("972"), 1990, Yes),
        ("97209", country(b"MQ"), 1990, Yes),
        ("97209", country(b"FR"), 1990, Yes),
        ("97209", country(b"GP"), 1990, No),
        ("2A", department("2A"), 1990, Yes),
        ("2A", department("2B"), 1990, No),
        ("20", department("2B"), 1970, Yes),
        ("20", department("2B"), 1990, No),
        ("2A", department("20"), 1990, Yes),
        ("92", country(b"DZ"), 1955, Perhaps),
        ("92", country(b"DZ"), 1975, No),
        ("95", country(b"MA"), 1960, Perhaps),
        ("96", country(b"TN"), 1963, Perhaps),
        ("96", country(b"MA"), 1960, No),
        ("75", department("93"), 1960, Perhaps),
        ("75", department("93"), 1980, No),
        ("75", department("69"), 1960, No),
    ] {
        assert_eq!(place(digits, born.clone(), year), wanted, "{digits} {born:?} {year}");
    }
}

/// The 13 signs of a person's number.
fn numbers() -> impl Strategy<Value = String> {
    let month = prop_oneof![1u8..=12, 20u8..=99];
    let place = prop_oneof![
        (1u32..=95)
            .prop_filter("Corsica has letters", |place| *place != 20)
            .prop_map(|place| format!("{place:02}")),
        Just("2A".to_owned()),
        Just("2B".to_owned()),
        Just("97".to_owned()),
        Just("99".to_owned()),
    ];
    (1u8..=2, 0u8..=99, month, place, 0u32..=999, 1u32..=999).prop_map(
        |(sex, year, month, place, town, order)| {
            format!("{sex}{year:02}{month:02}{place}{town:03}{order:03}")
        },
    )
}

fn with_key(short: &str) -> String {
    format!("{short}{:02}", read(short).key.unwrap())
}

proptest! {
    #[test]
    fn a_number_with_its_key_is_accepted(short in numbers()) {
        prop_assert_eq!(read(&with_key(&short)).kind, Kind::Personal);
        // The key by the plain definition.
        let digits = short.replace("2A", "19").replace("2B", "18");
        if !short[7..].contains("2A") && short.find(['A', 'B']).is_none_or(|at| at == 6) {
            let number: u64 = digits.parse().unwrap();
            prop_assert_eq!(read(&short).key, Some((97 - number % 97) as u8));
        }
    }

    #[test]
    fn one_wrong_digit_is_found(short in numbers(), at in 0usize..15, step in 1u32..10) {
        let mut signs: Vec<char> = with_key(&short).chars().collect();
        let Some(digit) = signs[at].to_digit(10) else { return Ok(()) };
        signs[at] = char::from_digit((digit + step) % 10, 10).unwrap();
        let changed: String = signs.into_iter().collect();
        prop_assert_ne!(read(&changed).kind, Kind::Personal, "{}", changed);
    }

    #[test]
    fn two_neighbours_exchanged_are_found(short in numbers(), at in 0usize..14) {
        let mut signs: Vec<char> = with_key(&short).chars().collect();
        prop_assume!(signs[at] != signs[at + 1]);
        signs.swap(at, at + 1);
        let changed: String = signs.into_iter().collect();
        prop_assert_ne!(read(&changed).kind, Kind::Personal, "{}", changed);
    }

    #[test]
    fn anything_can_be_typed(text in "\\PC{0,60}") {
        let Number { kind, says, key, .. } = read(&text);
        prop_assert_eq!(says.is_some(), key.is_some());
        prop_assert!(kind != Kind::Personal || says.is_some());
    }

    #[test]
    fn digits_and_letters_of_any_length_are_read(text in "[0-9AB]{0,50}") {
        let number = read(&text);
        prop_assert_eq!(number.kind == Kind::Nothing, text.is_empty());
    }
}

#[test]
fn every_country_of_birth_exists_and_has_digits_of_its_own() {
    let countries = include_str!("../../../rulebook/countries.csv");
    let mut seen = std::collections::BTreeSet::new();
    let rows: Vec<&str> = include_str!("../../../rulebook/birth-countries.csv").lines().skip(1).collect();
    for row in &rows {
        let (code, digits) = row.split_once(',').unwrap();
        assert!(countries.lines().any(|line| line.starts_with(&format!("{code},"))), "{row}");
        assert!(digits.len() == 3 && digits.parse::<u16>().is_ok() && seen.insert(digits), "{row}");
    }
    assert!(rows.len() > 190, "{}", rows.len());
}

#[test]
fn what_a_person_holds_is_an_answer_of_the_interview() {
    let rulebook = crate::terminal::embedded_rulebook().unwrap();
    let fact = rulebook.facts.iter().find(|fact| fact.id == "number").unwrap();
    for held in [NumberKind::Nir, NumberKind::Nia, NumberKind::Ntt, NumberKind::Old] {
        assert!(fact.choices.iter().any(|choice| choice.id == held.id()), "{held:?}");
    }
}
