//! The source files, and places in them.

use super::fault::{Fault, Faults};
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A source file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Source {
    /// Path from the root, with forward slashes.
    pub(super) file: String,
    /// Its text, line ends as `\n`.
    pub(super) text: String,
}

/// A stretch of a source file, in bytes.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Place {
    source: Rc<Source>,
    range: Range<usize>,
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:?}", self.source.file, self.range)
    }
}

impl Place {
    /// This stretch of this file.
    pub(super) fn new(source: &Rc<Source>, range: Range<usize>) -> Place {
        Place { source: Rc::clone(source), range }
    }

    /// Where a part of the source's text stands in it; the beginning of the file if it is no part of it.
    pub(super) fn of(source: &Rc<Source>, part: &str) -> Place {
        let start = (part.as_ptr() as usize).wrapping_sub(source.text.as_ptr() as usize);
        if start + part.len() <= source.text.len() {
            Place::new(source, start..start + part.len())
        } else {
            Place::new(source, 0..0)
        }
    }

    /// The path of its file.
    pub(super) fn file(&self) -> &str {
        &self.source.file
    }

    /// Its first byte.
    pub(super) fn start(&self) -> usize {
        self.range.start
    }

    /// The number of its line, from 1.
    pub(super) fn line(&self) -> usize {
        self.source.text.bytes().take(self.range.start).filter(|b| *b == b'\n').count() + 1
    }

    /// What is written there.
    pub(super) fn text(&self) -> &str {
        self.source.text.get(self.range.clone()).unwrap_or_default()
    }

    /// A fault at this place. A place of several lines is marked up to the end of its first.
    pub(super) fn fault(&self, message: String, hint: Option<String>) -> Fault {
        let text = &self.source.text;
        let start = self.range.start.min(text.len());
        let head = text.get(..start).unwrap_or_default();
        let line_start = head.rfind('\n').map_or(0, |at| at + 1);
        let line = text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
        let end = self.range.end.min(line_start + line.len());
        Fault {
            file: self.source.file.clone(),
            line: self.line(),
            column: text.get(line_start..start).unwrap_or_default().chars().count() + 1,
            text: line.to_owned(),
            width: text.get(start..end).unwrap_or_default().chars().count().max(1),
            message,
            hint,
        }
    }
}

/// The files under a root.
pub(super) struct Files {
    root: PathBuf,
}

impl Files {
    /// The files under this root; nothing is read yet.
    pub(super) fn new(root: &Path) -> Files {
        Files { root: root.to_owned() }
    }

    /// Reads one file; a fault if it is not there.
    pub(super) fn read(&self, file: &str, faults: &Faults) -> Rc<Source> {
        let (text, trouble) = match std::fs::read_to_string(self.root.join(file)) {
            // Line ends as Git may have rewritten them must change neither places nor the fingerprint.
            Ok(text) => (text.replace("\r\n", "\n"), None),
            Err(error) => (String::new(), Some(error)),
        };
        let source = Rc::new(Source { file: file.to_owned(), text });
        if let Some(error) = trouble {
            let reason = match error.kind() {
                std::io::ErrorKind::NotFound => "it is not there".to_owned(),
                _ => error.to_string(),
            };
            faults.at(&Place::new(&source, 0..0), format!("cannot be read: {reason}"));
        }
        source
    }

    /// The files of a folder with this extension, sorted by name; none if there is no such folder.
    pub(super) fn list(&self, folder: &str, extension: &str) -> Vec<String> {
        let mut names = self.entries(folder, |path| path.is_file());
        names.retain(|name| Path::new(name).extension().is_some_and(|other| other == extension));
        names.into_iter().map(|name| format!("{folder}/{name}")).collect()
    }

    /// The names of the folders in a folder, sorted.
    pub(super) fn folders(&self, folder: &str) -> Vec<String> {
        self.entries(folder, |path| path.is_dir())
    }

    /// All files with this extension at any depth of a folder, sorted.
    pub(super) fn tree(&self, folder: &str, extension: &str) -> Vec<String> {
        let mut found = self.list(folder, extension);
        for inner in self.folders(folder) {
            found.extend(self.tree(&format!("{folder}/{inner}"), extension));
        }
        found
    }

    /// What FNV-1a (64 bits) makes of the contents of all sources of the rulebook and the words, as hexadecimal
    /// digits. No secret hangs on it: it only tells two editions apart.
    pub(super) fn fingerprint(&self, faults: &Faults) -> String {
        let mut files = self.tree("rulebook", "toml");
        files.extend(self.tree("rulebook", "csv"));
        files.extend(self.tree("locales", "ftl"));
        files.sort();
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for file in files {
            for byte in self.read(&file, faults).text.bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        }
        format!("{hash:016x}")
    }

    fn entries(&self, folder: &str, keep: impl Fn(&Path) -> bool) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.root.join(folder)) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|entry| keep(&entry.path()))
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        names
    }
}
