//! `locales/<language>/*.ftl`: Fluent messages, of which this house uses a small part.

use super::fault::Faults;
use super::files::{Place, Source};
use super::markup::{Piece, parts};
use super::names::Names;
use crate::rulebook::{Arg, Part, Variant};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use std::collections::BTreeSet;
use std::rc::Rc;

/// The values of messages by name.
pub(super) const ARGS: [(&str, Arg); 20] = [
    ("date", Arg::Date),
    ("count", Arg::Count),
    ("min", Arg::Min),
    ("max", Arg::Max),
    ("value", Arg::Value),
    ("name", Arg::Name),
    ("address", Arg::Address),
    ("number", Arg::Number),
    ("birth", Arg::Birth),
    ("place", Arg::Place),
    ("fund", Arg::Fund),
    ("employer", Arg::Employer),
    ("paper", Arg::Paper),
    ("reason", Arg::Reason),
    ("filed", Arg::Filed),
    ("asked", Arg::Asked),
    ("wrote", Arg::Wrote),
    ("refused", Arg::Refused),
    ("waiting", Arg::Waiting),
    ("permit", Arg::Permit),
];

/// The values that the page's own words may use: the others are for letters.
pub(super) const PAGE_ARGS: &[(&str, Arg)] = ARGS.split_at(6).0;

/// A message, or an attribute of one.
pub(super) struct Message {
    /// `route-x`, or `route-x.summary`.
    pub(super) name: String,
    /// Where its name stands.
    pub(super) place: Place,
    /// What it says.
    pub(super) parts: Vec<Part>,
    /// The values it uses, without `$`; `None` if one of them is not known, which was reported.
    pub(super) args: Option<BTreeSet<String>>,
}

/// Parses a file; what is not Fluent is a fault.
pub(super) fn parse<'a>(source: &'a Rc<Source>, faults: &Faults) -> Resource<&'a str> {
    match fluent_syntax::parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let start = error.pos.start;
                let rest = source.text.get(start..).unwrap_or_default();
                let indent = rest.len() - rest.trim_start_matches(' ').len();
                let first = rest.get(indent..).and_then(|rest| rest.chars().next()).unwrap_or('\n');
                let at_line = start == 0 || source.text.get(..start).is_some_and(|text| text.ends_with('\n'));
                let place = Place::new(source, start + indent..start + indent + first.len_utf8());
                // The parser goes back to the beginning of a line of which it can make nothing, and says only that
                // no message begins there.
                match first {
                    '*' | '[' if at_line && indent > 0 => {
                        let hint = "move a word of the line before to this line";
                        faults.hinted(
                            &place,
                            format!("a line of a message cannot begin with `{first}`"),
                            hint,
                        );
                    }
                    '.' if at_line && indent > 0 => {
                        let hint = "each `{` needs its `}`, each choice by number its `*[other]`";
                        faults.hinted(&place, "this part of a message is not Fluent", hint);
                    }
                    _ => faults.at(&Place::new(source, error.pos), format!("not Fluent: {}", error.kind)),
                }
            }
            resource
        }
    }
}

/// The messages of a parsed file.
pub(super) fn messages(
    source: &Rc<Source>,
    resource: &Resource<&str>,
    args: &'static [(&'static str, Arg)],
    amounts: &Names,
    faults: &Faults,
) -> Vec<Message> {
    let mut messages = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let attributes =
                    message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
                let value = message.value.iter().map(|value| (None, value));
                for (attribute, pattern) in value.chain(attributes) {
                    let mut reader =
                        Reader { source, known: args, amounts, faults, args: Some(BTreeSet::new()) };
                    let id = message.id.name;
                    messages.push(Message {
                        name: attribute
                            .map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}")),
                        place: Place::of(source, attribute.unwrap_or(id)),
                        parts: reader.pattern(pattern),
                        args: reader.args,
                    });
                }
            }
            Entry::Term(term) => {
                faults.at(&Place::of(source, term.id.name), "terms are not used here: write the words out");
            }
            // Junk was reported by the parser.
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

struct Reader<'r> {
    source: &'r Rc<Source>,
    known: &'static [(&'static str, Arg)],
    amounts: &'r Names,
    faults: &'r Faults,
    args: Option<BTreeSet<String>>,
}

impl Reader<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Part> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let start = Place::of(self.source, value).start();
                    pieces.extend(value.char_indices().map(|(at, c)| Piece::Char(c, start + at)));
                }
                PatternElement::Placeable { expression } => pieces.extend(self.placeable(expression)),
            }
        }
        parts(pieces, self.source, self.faults)
    }

    fn placeable(&mut self, expression: &Expression<&str>) -> Option<Piece> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let place = Place::of(self.source, id.name);
                let part = self.variable(id.name, &place)?;
                Some(Piece::Value(part, place))
            }
            Expression::Inline(other) => {
                let message = "only values such as `{ $date }` and choices by number can stand in braces";
                self.faults.at(&self.place_of(other), message);
                None
            }
            Expression::Select { selector, variants } => {
                let place = self.place_of(selector);
                let arg = match selector {
                    InlineExpression::VariableReference { id } => self.number(id.name),
                    _ => None,
                };
                if arg.is_none() {
                    let hint = "choose by `$count`, `$min`, `$max` or `$value`";
                    self.faults.hinted(&place, "this can be no number to choose by", hint);
                }
                let mut read = Vec::new();
                for variant in variants {
                    let key = self.key(&variant.key, variant.default);
                    let parts = self.pattern(&variant.value);
                    read.extend(key.map(|key| (key, parts)));
                }
                Some(Piece::Value(Part::Select(arg?, read), place))
            }
        }
    }

    fn variable(&mut self, name: &str, place: &Place) -> Option<Part> {
        self.note(name);
        if let Some((_, arg)) = self.known.iter().find(|(known, _)| *known == name) {
            return Some(Part::Arg(*arg));
        }
        if let Some(amount) = name.strip_prefix("amount-") {
            if let Some(index) = self.amounts.get(amount) {
                return Some(Part::Amount(index));
            }
            self.args = None;
            self.faults.unknown(place, format!("unknown amount `{amount}`"), amount, self.amounts.iter());
            return None;
        }
        self.args = None;
        let known: Vec<String> = self.known.iter().map(|(name, _)| format!("${name}")).collect();
        let message = format!("unknown value `${name}`");
        self.faults.unknown(place, message, &format!("${name}"), known.iter().map(String::as_str));
        None
    }

    fn note(&mut self, name: &str) {
        if let Some(args) = &mut self.args {
            args.insert(name.to_owned());
        }
    }

    fn number(&mut self, name: &str) -> Option<Arg> {
        let arg = self.known.iter().find(|(known, _)| *known == name).map(|(_, arg)| *arg)?;
        self.note(name);
        matches!(arg, Arg::Count | Arg::Min | Arg::Max | Arg::Value).then_some(arg)
    }

    fn key(&self, key: &VariantKey<&str>, default: bool) -> Option<Variant> {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
        let categories = [
            ("zero", Variant::Zero),
            ("one", Variant::One),
            ("two", Variant::Two),
            ("few", Variant::Few),
            ("many", Variant::Many),
            ("other", Variant::Other),
        ];
        let named = categories.iter().find(|(category, _)| category == name).map(|(_, variant)| *variant);
        let variant = named.or_else(|| name.parse().ok().map(Variant::Exactly));
        let place = Place::of(self.source, name);
        match variant {
            None => {
                let known = categories.iter().map(|(category, _)| *category);
                let message = format!("`{name}` is neither a whole number nor a plural category");
                self.faults.unknown(&place, message, name, known);
            }
            Some(variant) if (variant == Variant::Other) != default => {
                self.faults.at(&place, "the default, with the star, must be `*[other]`");
            }
            Some(_) => {}
        }
        variant
    }

    /// Fluent's parser keeps no places, but its names are slices of the source.
    fn place_of(&self, expression: &InlineExpression<&str>) -> Place {
        let part = match expression {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
            InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::VariableReference { id } => id.name,
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inner) | Expression::Select { selector: inner, .. } => {
                    return self.place_of(inner);
                }
            },
        };
        Place::of(self.source, part)
    }
}
