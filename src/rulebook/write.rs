//! Writes the rulebook and the folder as `read` reads them: everything in the order of the types, in three streams, each of
//! which compresses to less than all of it in one.
//!
//! - Dates, each as the days since the one before it.
//! - Numbers, in groups of seven bits, the lowest first: signed ones with the sign as lowest bit, messages as the distance
//!   from the one that follows the message before, lists with their length first, one of some variants as its place, what may
//!   be missing as 0, or 1 and itself. Bytes, and yes and no, as they are.
//! - Texts, a line each.

use serde::ser::{self, Serialize};
use std::fmt;

/// As bytes: the lengths of the first two streams stand before them.
///
/// # Errors
/// When something is in it that the format does not hold: a text with a line break, a map, a fraction.
pub fn to_bytes(value: &impl Serialize) -> Result<Vec<u8>, Unwritable> {
    let mut writer = Writer::default();
    value.serialize(&mut writer)?;
    let mut bytes = Vec::new();
    for stream in [&writer.dates, &writer.numbers] {
        number(stream.len() as u64, &mut bytes);
        bytes.extend_from_slice(stream);
    }
    bytes.extend_from_slice(writer.texts.as_bytes());
    Ok(bytes)
}

/// A number in groups of seven bits, the lowest first.
pub(super) fn number(mut number: u64, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

/// A signed number: the sign is the lowest bit.
fn signed(number: i64) -> u64 {
    (number << 1 ^ number >> 63) as u64
}

/// What the format does not hold.
#[derive(Debug, PartialEq)]
pub struct Unwritable(String);

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the compiled rulebook cannot hold {}", self.0)
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(what: T) -> Self {
        Unwritable(what.to_string())
    }
}

#[derive(Default)]
struct Writer {
    dates: Vec<u8>,
    numbers: Vec<u8>,
    texts: String,
    /// The type that is just a name for the next number: messages and dates are written in ways of their own.
    named: &'static str,
    /// The message after the one that was written last.
    next: i64,
    /// The date that was written last.
    day: i64,
}

type Done = Result<(), Unwritable>;

impl Writer {
    fn number(&mut self, value: u64) -> Done {
        number(value, &mut self.numbers);
        Ok(())
    }

    fn byte(&mut self, byte: u8) -> Done {
        self.numbers.push(byte);
        Ok(())
    }

    fn list(&mut self, length: Option<usize>) -> Result<&mut Self, Unwritable> {
        let length = length.ok_or_else(|| Unwritable("a list of unknown length".to_owned()))?;
        self.number(length as u64)?;
        Ok(self)
    }

    fn variant(&mut self, variant: u32) -> Result<&mut Self, Unwritable> {
        self.number(variant.into())?;
        Ok(self)
    }
}

impl ser::Serializer for &mut Writer {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = ser::Impossible<(), Unwritable>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    fn serialize_bool(self, value: bool) -> Done {
        self.byte(value.into())
    }
    fn serialize_u8(self, value: u8) -> Done {
        self.byte(value)
    }
    fn serialize_u16(self, value: u16) -> Done {
        self.serialize_u64(value.into())
    }
    fn serialize_u32(self, value: u32) -> Done {
        self.serialize_u64(value.into())
    }
    fn serialize_u64(self, value: u64) -> Done {
        if self.named == "Msg" {
            let message = value as i64;
            let distance = signed(message - self.next);
            self.next = message + 1;
            return self.number(distance);
        }
        self.number(value)
    }
    fn serialize_i8(self, value: i8) -> Done {
        self.serialize_i64(value.into())
    }
    fn serialize_i16(self, value: i16) -> Done {
        self.serialize_i64(value.into())
    }
    fn serialize_i32(self, value: i32) -> Done {
        self.serialize_i64(value.into())
    }
    fn serialize_i64(self, value: i64) -> Done {
        if self.named == "Date" {
            number(signed(value - self.day), &mut self.dates);
            self.day = value;
            return Ok(());
        }
        self.number(signed(value))
    }
    fn serialize_f32(self, _: f32) -> Done {
        Err(Unwritable("a fraction".to_owned()))
    }
    fn serialize_f64(self, _: f64) -> Done {
        Err(Unwritable("a fraction".to_owned()))
    }
    fn serialize_char(self, value: char) -> Done {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Done {
        if value.contains('\n') {
            return Err(Unwritable(format!("a text with a line break: {value:?}")));
        }
        self.texts.push_str(value);
        self.texts.push('\n');
        Ok(())
    }
    fn serialize_bytes(self, value: &[u8]) -> Done {
        self.number(value.len() as u64)?;
        self.numbers.extend_from_slice(value);
        Ok(())
    }
    fn serialize_none(self) -> Done {
        self.byte(0)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        self.byte(1)?;
        value.serialize(self)
    }
    fn serialize_unit(self) -> Done {
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Done {
        Ok(())
    }
    fn serialize_unit_variant(self, _: &'static str, variant: u32, _: &'static str) -> Done {
        self.variant(variant).map(|_| ())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Done {
        let outer = std::mem::replace(&mut self.named, name);
        value.serialize(&mut *self)?;
        self.named = outer;
        Ok(())
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        value: &T,
    ) -> Done {
        value.serialize(self.variant(variant)?)
    }
    fn serialize_seq(self, length: Option<usize>) -> Result<Self, Unwritable> {
        self.list(length)
    }
    fn serialize_tuple(self, _: usize) -> Result<Self, Unwritable> {
        Ok(self)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Unwritable> {
        Ok(self)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Unwritable> {
        self.variant(variant)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unwritable> {
        Err(Unwritable("a map".to_owned()))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unwritable> {
        Ok(self)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Unwritable> {
        self.variant(variant)
    }
}

/// Parts are written one after the other, nothing before, between or after them.
macro_rules! parts {
    ($($kind:ident $part:ident),*) => {$(
        impl ser::$kind for &mut Writer {
            type Ok = ();
            type Error = Unwritable;
            fn $part<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                value.serialize(&mut **self)
            }
            fn end(self) -> Done {
                Ok(())
            }
        }
    )*};
}
parts!(SerializeSeq serialize_element, SerializeTuple serialize_element);
parts!(SerializeTupleStruct serialize_field, SerializeTupleVariant serialize_field);

/// The same for parts with names, which are not written.
macro_rules! fields {
    ($($kind:ident),*) => {$(
        impl ser::$kind for &mut Writer {
            type Ok = ();
            type Error = Unwritable;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Done {
                value.serialize(&mut **self)
            }
            fn end(self) -> Done {
                Ok(())
            }
        }
    )*};
}
fields!(SerializeStruct, SerializeStructVariant);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Msg;
    use crate::rulebook::date::Date;

    #[test]
    fn each_stream_holds_its_kind_in_order() {
        let value = (
            300_u16,
            "a",
            Some(-2_i16),
            Date(20_000),
            None::<u8>,
            "",
            Date(19_999),
            vec![true, false],
            200_u8,
        );
        let bytes = to_bytes(&value).unwrap();
        let dates = [4, 0xC0, 0xB8, 0x02, 1];
        let numbers = [9, 0xAC, 0x02, 1, 3, 0, 2, 1, 0, 200];
        assert_eq!(bytes, [&dates[..], &numbers, b"a\n\n"].concat());
    }

    #[test]
    fn a_message_is_its_distance_from_the_one_that_follows_the_last() {
        let bytes = to_bytes(&[Msg(0), Msg(1), Msg(5), Msg(6), Msg(2)]).unwrap();
        assert_eq!(bytes, [0, 5, 0, 0, 6, 0, 9]);
        // Only messages are.
        assert_eq!(to_bytes(&(Msg(7), 7_u16)).unwrap(), [0, 2, 14, 7]);
    }

    #[test]
    fn what_it_cannot_hold_is_said() {
        let said = |error: Unwritable| error.to_string();
        assert_eq!(
            to_bytes(&"a\nb").map_err(said),
            Err("the compiled rulebook cannot hold a text with a line break: \"a\\nb\"".to_owned())
        );
        assert_eq!(
            to_bytes(&0.5).map_err(said),
            Err("the compiled rulebook cannot hold a fraction".to_owned())
        );
        let map = std::collections::BTreeMap::from([(1_u8, 2_u8)]);
        assert_eq!(to_bytes(&map).map_err(said), Err("the compiled rulebook cannot hold a map".to_owned()));
    }
}
