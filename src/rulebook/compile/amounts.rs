//! `amounts.toml`: euros with the days on which they hold.

use super::fault::Faults;
use super::names::Names;
use super::register::identify;
use super::table::Table;
use crate::rulebook::{Amount, Value};

/// Reads the amounts.
pub(super) fn read(root: Table<'_, '_>, names: &mut Names, sources: &Names, faults: &Faults) -> Vec<Amount> {
    let mut amounts = Vec::new();
    for entry in root.tables("amount") {
        let Some(id) = identify(&entry, names, faults) else {
            continue;
        };
        let written = entry.tables("values");
        if written.is_empty() {
            faults.at(&id.place(), format!("the amount `{}` has no value", id.value));
        }
        let mut values: Vec<_> =
            written.into_iter().filter_map(|value| read_value(value, &id.value, faults)).collect();
        values.sort_by_key(|(value, _)| value.from);
        for pair in values.windows(2) {
            if let [(before, _), (after, place)] = pair
                && after.from <= before.until
            {
                let message = format!(
                    "this value of `{}` overlaps that of {} to {}",
                    id.value, before.from, before.until
                );
                faults.at(place, message);
            }
        }
        amounts.push(Amount {
            id: id.value,
            values: values.into_iter().map(|(value, _)| value).collect(),
            sources: sources.find_all(&entry.texts("sources"), faults),
            url: entry.need_text("url").map(|text| text.value).unwrap_or_default(),
        });
        entry.finish();
    }
    root.finish();
    amounts
}

fn read_value(table: Table<'_, '_>, id: &str, faults: &Faults) -> Option<(Value, super::files::Place)> {
    let place = table.place().clone();
    let day = |key| {
        let day = table.date(key);
        if !table.has(key) {
            let message = format!("a value of the amount `{id}` has no validity: `{key}` is missing");
            faults.hinted(&place, message, "give its first day `from` and its last day `until`");
        }
        day
    };
    let (from, until) = (day("from"), day("until"));
    let euros = table.need_text("euros");
    let cents = euros.and_then(|euros| {
        let cents = cents(&euros.value);
        if cents.is_none() {
            faults
                .at(&euros.place(), format!("`{}` is not an amount such as `651.69` or `100`", euros.value));
        }
        cents
    });
    table.finish();
    let value = Value { from: from?, until: until?, cents: cents? };
    if value.from > value.until {
        faults.at(&place, format!("a value of the amount `{id}` has no validity: `from` is after `until`"));
    }
    Some((value, place))
}

fn cents(text: &str) -> Option<i64> {
    let (euros, cents) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(euros) || !digits(cents) || cents.len() != 2 {
        return None;
    }
    euros.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::cents;

    #[test]
    fn amounts_are_read_to_the_cent() {
        assert_eq!(cents("651.69"), Some(65_169));
        assert_eq!(cents("100"), Some(10_000));
        for text in ["", "6,5", "1.5", ".50", "-1", "1.234", "99999999999999999999"] {
            assert_eq!(cents(text), None, "{text}");
        }
    }
}
