//! A private link as a QR code, for the printed guide: only if the person asks for it.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The square of a QR code, without the quiet zone of four modules that must be around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Modules a side.
    pub size: usize,
    /// Row after row, dark or light.
    modules: Vec<bool>,
}

/// The QR code of a text, with medium error correction: a printed sheet gets folded. `None` if the text is longer than
/// a code can hold (2,331 bytes).
pub fn qr(text: &str) -> Option<Qr> {
    // As bytes: a link has small letters, which no shorter way of writing knows.
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let (min, max) = (Version::MIN, Version::MAX);
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, min, max, None, true).ok()?;
    let side = code.size();
    let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    Some(Qr { size: side as usize, modules: modules.map(|(x, y)| code.get_module(x, y)).collect() })
}

impl Qr {
    /// Whether a module is dark; outside there is only light.
    pub fn dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.modules.get(y * self.size + x).is_some_and(|dark| *dark)
    }

    /// The dark modules as the path of an SVG, one unit a module. The view box must leave four units on each side.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size {
            let mut x = 0;
            while x < self.size {
                let run = (x..self.size).take_while(|x| self.dark(*x, y)).count();
                if run > 0 {
                    path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
                }
                x += run + 1;
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::{Qr, qr};
    use proptest::prelude::*;

    /// What a camera would read. Like a person who holds it nearer, it tries other sizes: the decoder takes a chance
    /// pattern for a corner now and then.
    fn scan(qr: &Qr) -> String {
        let read = |scale: usize| {
            let zone = 4;
            let side = (qr.size + 2 * zone) * scale;
            let dark = |at: usize| (at / scale).checked_sub(zone);
            let mut image = rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| {
                dark(x).zip(dark(y)).is_some_and(|(x, y)| qr.dark(x, y))
            });
            image.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
        };
        (3..8).find_map(read).unwrap()
    }

    #[test]
    fn a_link_is_read_by_a_decoder_of_others() {
        let link = "https://example.org/secu-check/?lang=fr#1AEs2mNQDfBkgQ6xxKbq3Zp0n3CQ_9-aB";
        let code = qr(link).unwrap();
        assert_eq!(scan(&code), link);
        assert!(code.size <= 41, "small enough to print: {}", code.size);
    }

    #[test]
    fn the_path_draws_the_dark_modules() {
        let code = qr("1").unwrap();
        let mut drawn = vec![false; code.size * code.size];
        let path = code.path();
        for run in path.split('z').filter(|run| !run.is_empty()) {
            let (x, rest) = run[1..].split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let start = y.parse::<usize>().unwrap() * code.size + x.parse::<usize>().unwrap();
            drawn[start..start + length].fill(true);
        }
        let wanted: Vec<bool> =
            (0..drawn.len()).map(|at| code.dark(at % code.size, at / code.size)).collect();
        assert_eq!(drawn, wanted);
        assert!(!code.dark(code.size, 0));
    }

    #[test]
    fn a_text_too_long_has_no_code() {
        assert!(qr(&"a".repeat(2331)).is_some());
        assert_eq!(qr(&"a".repeat(2332)), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
        #[test]
        fn any_link_is_read(fragment in "[A-Za-z0-9_-]{1,200}") {
            let link = format!("https://example.org/#{fragment}");
            prop_assert_eq!(scan(&qr(&link).unwrap()), link);
        }
    }
}
