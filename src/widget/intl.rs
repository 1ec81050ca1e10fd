//! Plurals, dates, amounts and names of countries, from the browser's Intl.

use crate::i18n::Locale;
use crate::rulebook::Variant;
use crate::rulebook::date::Date;
use js_sys::{Array, Function, Intl as Js, JsString, Object, Reflect};
use wasm_bindgen::JsValue;

/// What the browser knows of a language.
pub struct Intl {
    plurals: Js::PluralRules,
    dates: Function,
    money: Function,
    countries: Js::DisplayNames,
    french: bool,
}

impl Intl {
    /// The language with this BCP 47 code.
    pub fn new(code: &str) -> Intl {
        // Plain English would be the American way to write dates.
        let code = if code == "en" { "en-GB" } else { code };
        let locales = Array::of1(&JsValue::from_str(code));
        let dates = options(&[("dateStyle", "long"), ("timeZone", "UTC")]);
        let money =
            options(&[("style", "currency"), ("currency", "EUR"), ("trailingZeroDisplay", "stripIfInteger")]);
        Intl {
            plurals: Js::PluralRules::new(&locales, &Object::new()),
            dates: Js::DateTimeFormat::new(&locales, &dates).format(),
            money: Js::NumberFormat::new(&locales, &money).format(),
            countries: Js::DisplayNames::new(&locales, &options(&[("type", "region")])),
            french: code == "fr",
        }
    }
}

impl Locale for Intl {
    fn plural(&self, number: i32) -> Variant {
        match String::from(self.plurals.select(f64::from(number))).as_str() {
            "zero" => Variant::Zero,
            "one" => Variant::One,
            "two" => Variant::Two,
            "few" => Variant::Few,
            "many" => Variant::Many,
            _ => Variant::Other,
        }
    }

    fn date(&self, date: Date) -> String {
        let milliseconds = f64::from(date.0) * 86_400_000.0;
        let date = text(self.dates.call1(&JsValue::UNDEFINED, &JsValue::from_f64(milliseconds)));
        // Intl writes "1 mai"; French says "1er mai".
        match date.strip_prefix("1 ").filter(|_| self.french) {
            Some(rest) => ["1er ", rest].concat(),
            None => date,
        }
    }

    fn money(&self, cents: i64) -> String {
        text(self.money.call1(&JsValue::UNDEFINED, &JsValue::from_f64(cents as f64 / 100.0)))
    }

    fn country(&self, code: &str) -> String {
        self.countries.of(code).map(String::from).unwrap_or_else(|| code.to_owned())
    }
}

/// The name of a language in itself, with a capital.
pub(crate) fn endonym(code: &str) -> String {
    let locales = Array::of1(&JsValue::from_str(code));
    let names = Js::DisplayNames::new(&locales, &options(&[("type", "language")]));
    let name = names.of(code).unwrap_or_else(|| JsString::from(code));
    // The first letter is one of the basic plane in every language there is a name for.
    [name.slice(0, 1).to_upper_case(), name.slice(1, name.length())].map(String::from).concat()
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in pairs {
        let _ = Reflect::set(&object, &JsString::from(*name), &JsString::from(*value));
    }
    object
}

fn text(result: Result<JsValue, JsValue>) -> String {
    result.ok().and_then(|value| value.as_string()).unwrap_or_default()
}
