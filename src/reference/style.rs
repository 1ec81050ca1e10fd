//! The sheet of the pages: the colours of the app's own sheet, and what these pages make of them.

/// The app's sheet, whose tokens these pages share.
const APP: &str = include_str!("../../style.css");

/// The whole sheet.
pub(super) fn sheet() -> String {
    let light = tokens(APP, "\n.secu-check {\n");
    let dark = APP.find("@media (prefers-color-scheme: dark)").map_or("", |at| &APP[at..]);
    let dark = tokens(dark, "\n  .secu-check {\n");
    let own = include_str!("reference.css");
    format!(":root {{\n{light}}}\n\n@media (prefers-color-scheme: dark) {{\n:root {{\n{dark}}}\n}}\n\n{own}")
}

/// The tokens of the first block that begins so.
fn tokens(sheet: &str, begin: &str) -> String {
    let block = sheet.split_once(begin).map_or("", |(_, after)| after);
    let lines = block.lines().take_while(|line| line.trim() != "}").map(str::trim);
    lines.filter(|line| line.starts_with("--")).map(|line| format!("  {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::sheet;
    use std::collections::BTreeSet;

    /// The names between these two in a sheet.
    fn names(sheet: &str, before: &str, after: &[char]) -> BTreeSet<String> {
        let parts = sheet.split(before).skip(1);
        parts.filter_map(|part| Some(part.split_once(after)?.0.trim().to_owned())).collect()
    }

    #[test]
    fn every_colour_that_is_used_is_there_in_light_and_in_dark() {
        let sheet = sheet();
        let used = names(&sheet, "var(--", &[')']);
        let (light, rest) = sheet.split_once("@media (prefers-color-scheme: dark)").unwrap_or_default();
        let dark = rest.split_once("\n}\n").map_or("", |(dark, _)| dark);
        assert!(used.len() > 10, "{used:?}");
        for shade in [light, dark] {
            let known = names(shade, "  --", &[':']);
            assert_eq!(used.difference(&known).collect::<Vec<_>>(), [""; 0]);
        }
        assert!(light.contains("--paper: #faf8f3;") && dark.contains("--paper: #121816;"));
    }
}
