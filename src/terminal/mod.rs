//! The terminal program: the same rulebook and engine as the page, for the people who write and check the rules.
//!
//! - `facts`: reads answers from JSON, and says what is wrong with them.
//! - `evaluate`: what follows from them, as JSON.
//! - `explain`: the same as text, in a language.
//! - `folder`: what comes after the result: time line, calendar, checklist, letters, sheet.
//! - `fund`: the local fund by its name.
//! - `questions`: what may be asked, as JSON.
//! - `link`: answers as the code of a private link, and back.
//! - `number`: what a typed number is, as JSON.
//! - `table`: a CSV of cases in, what follows from each out.

mod evaluate;
mod explain;
mod facts;
mod folder;
mod fund;
mod link;
mod number;
mod questions;
mod table;

pub use facts::{read_facts, read_folder_facts};

use crate::engine::Engine;
use crate::guide::share::Dates;
use crate::i18n::{Texts, msg};
use crate::rulebook::date::Date;
use crate::rulebook::folder::Folder;
use crate::rulebook::{Pack, Rulebook};
use link::Answers;
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

const USAGE: &str = "\
secu-check: how somebody who comes to France gets health cover, a social security number and a carte Vitale

  secu-check evaluate [--today DATE] [--departement PLACE] [FILE|-]
                                                              answers as JSON in, what follows as JSON out
  secu-check explain [--language CODE] [--today DATE] [--departement PLACE] [FILE|-]
                                                              the same as text
  secu-check timeline [--language CODE] [--today DATE] [FILE|-]  what to do, to wait for and not to miss
  secu-check calendar [--language CODE] [--today DATE] [FILE|-]  the same as a calendar file (.ics)
  secu-check checklist [--language CODE] [--today DATE] [FILE|-] the papers, how to copy and name them, what is not needed
  secu-check letters [--language CODE] [--today DATE] [FILE|-]   letters in French, with the language beside
  secu-check sheet [--language CODE] [--today DATE] [FILE|-]     the sheet for the counter
  secu-check questions                                        what may be asked, as JSON
  secu-check link [--dates month|day] [--today DATE] [FILE|-] answers as JSON in, the code of a private link out;
                                                              evaluate and explain read it with --link CODE
  secu-check table [--today DATE] [FILE|-]                    cases as CSV in, what follows from each out
  secu-check number [--birth YYYY-MM] [--born PLACE] [--sees account|waiting|payslip] [--language CODE] [TEXT|-]
                                                              what a social security number is and allows, as JSON
  secu-check verify [--witnesses] [--root DIR] [--today DATE] prove what is claimed of the rulebook;
                                                              --witnesses: for everything shown, somebody who is
  secu-check mutants [--every N]                              change each rule a little: what notices it?
  secu-check reference [--root DIR] OUT                       the rulebook as pages to read, in the folder OUT

DATE is YYYY-MM-DD, today (UTC) if left out. FILE holds an object such as
  {\"situation\": [\"work\"], \"work_terms\": \"local\", \"nationality\": \"ES\"}
and - or nothing reads it from standard input. DIR is the folder of rulebook/ and locales/, this one if left out.
PLACE is the country of birth (PT) or the département (69); for --departement, 69, 2A, 971 or a postcode: the fund by name. The first row of a table names facts; other columns are kept.
Bad input ends with exit code 2 and one line that says what is accepted; a table with bad rows with 1.
";

/// The rulebook that this program was built with.
///
/// # Errors
/// When the embedded bytes cannot be read, which the build excludes.
pub fn embedded_rulebook() -> Result<Rulebook, String> {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.bin"));
    Rulebook::read(bytes).ok_or_else(|| "the embedded rulebook cannot be read".to_owned())
}

/// The words of a language that this program was built with.
///
/// # Errors
/// One line that names the languages there are.
pub fn embedded_pack(language: &str) -> Result<Pack, String> {
    pack_of(msg::PACKS, language)
}

fn pack_of(packs: &[&[u8]], language: &str) -> Result<Pack, String> {
    let found = msg::LANGUAGES.iter().zip(packs).find(|(code, _)| **code == language);
    let Some((_, bytes)) = found else {
        return Err(format!("--language {language}: accepted are {}", msg::LANGUAGES.join(", ")));
    };
    Pack::read(bytes).ok_or_else(|| "the embedded words cannot be read".to_owned())
}

/// The folder that this program was built with.
///
/// # Errors
/// When the embedded bytes cannot be read, which the build excludes.
pub fn embedded_folder() -> Result<Folder, String> {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/folder.bin"));
    Folder::read(bytes).ok_or_else(|| "the embedded folder cannot be read".to_owned())
}

/// The words of a language, those of the folder too.
///
/// # Errors
/// One line that names the languages there are.
pub fn embedded_folder_pack(language: &str) -> Result<Pack, String> {
    Ok(embedded_pack(language)?.join(pack_of(crate::i18n::folder::PACKS, language)?))
}

/// Runs the program with these arguments.
pub fn run(arguments: &[String]) -> ExitCode {
    match dispatch(arguments) {
        Ok((text, code)) => {
            // A reader that went away (`| head`) is no fault of ours.
            let _ = std::io::stdout().write_all(text.as_bytes());
            code
        }
        Err(line) => {
            eprintln!("secu-check: {line}");
            ExitCode::from(2)
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<(String, ExitCode), String> {
    let Some((command, rest)) = arguments.split_first() else {
        return Err(format!("no command\n\n{USAGE}"));
    };
    let done = |text| Ok((text, ExitCode::SUCCESS));
    match command.as_str() {
        "evaluate" => {
            let options = Options::read(rest, &["--today", "--link", "--departement"])?;
            let engine = Engine::new(embedded_rulebook()?);
            let answers = options.answers(engine.rulebook())?;
            let folder = embedded_folder()?;
            let place = fund::Place::read(&folder, options.value("--departement"))?;
            done(evaluate::to_json(&engine, &answers, options.today()?, &place))
        }
        "explain" => {
            let options = Options::read(rest, &["--today", "--language", "--link", "--departement"])?;
            let pack = embedded_folder_pack(options.value("--language").unwrap_or("en"))?;
            let engine = Engine::new(embedded_rulebook()?);
            let answers = options.answers(engine.rulebook())?;
            let folder = embedded_folder()?;
            let place = fund::Place::read(&folder, options.value("--departement"))?;
            done(explain::to_text(&engine, &answers.facts, options.today()?, &pack, &place))
        }
        "link" => {
            let options = Options::read(rest, &["--today", "--dates"])?;
            let dates = match options.value("--dates") {
                None | Some("month") => Dates::Month,
                Some("day") => Dates::Day,
                Some(other) => return Err(format!("--dates `{other}`: accepted are month, day")),
            };
            let engine = Engine::new(embedded_rulebook()?);
            done(link::code(&engine, &options.input()?, dates, options.today()?)?)
        }
        "table" => {
            let options = Options::read(rest, &["--today"])?;
            let engine = Engine::new(embedded_rulebook()?);
            let (text, wrong) = table::results(&engine, &options.input()?, options.today()?)?;
            let code = if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE };
            Ok((text, code))
        }
        "number" => {
            let options = Options::read(rest, &["--birth", "--born", "--sees", "--language", "--today"])?;
            let birth = number::birth(options.value("--born"), options.value("--birth"))?;
            let sees = number::sees(options.value("--sees"))?;
            let language = options.value("--language").unwrap_or("en");
            let text = match options.file.as_deref() {
                Some(text) if text != "-" => text.to_owned(),
                _ => options.input()?,
            };
            let (rulebook, folder) = (embedded_rulebook()?, embedded_folder()?);
            let pack = embedded_folder_pack(language)?;
            let locale = folder::Written::in_language(language)?;
            let words = Texts { pack: &pack, locale: &locale, rulebook: &rulebook, today: options.today()? };
            done(number::to_json(&number::Rules { folder: &folder, words: &words }, &text, &birth, sees))
        }
        "timeline" | "calendar" | "checklist" | "letters" | "sheet" => {
            let options = Options::read(rest, &["--today", "--language"])?;
            let language = options.value("--language").unwrap_or("en");
            done(folder::run(command, language, options.today()?, &options.input()?)?)
        }
        "questions" => {
            Options::read(rest, &[])?.no_file()?;
            done(questions::to_json(&embedded_rulebook()?, &embedded_folder()?, &embedded_folder_pack("en")?))
        }
        "verify" => {
            let mut rest = rest.to_vec();
            let all = rest.len();
            rest.retain(|argument| argument != "--witnesses");
            let options = Options::read(&rest, &["--root", "--today"])?;
            options.no_file()?;
            let root = Path::new(options.value("--root").unwrap_or("."));
            let compiled = compiled(root, &embedded_rulebook()?)?;
            let report = crate::proof::verify(&compiled, options.today()?, rest.len() < all);
            let code = if report.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE };
            Ok((report.text, code))
        }
        "mutants" => {
            let options = Options::read(rest, &["--every"])?;
            options.no_file()?;
            let outcome = crate::proof::mutants::run(Path::new("."), options.every()?)?;
            let code = if outcome.passed { ExitCode::SUCCESS } else { ExitCode::FAILURE };
            Ok((outcome.text, code))
        }
        "reference" => {
            let options = Options::read(rest, &["--root"])?;
            let out = options.file.as_deref().ok_or("reference needs the folder to write to")?;
            let root = options.value("--root").unwrap_or(".");
            done(crate::reference::write(Path::new(root), Path::new(out))?)
        }
        "help" | "--help" | "-h" => done(USAGE.to_owned()),
        other => Err(format!(
            "unknown command `{other}`: accepted are evaluate, explain, timeline, calendar, checklist, letters, sheet, \
             questions, link, table, number, verify, mutants, reference, help"
        )),
    }
}

/// The rulebook that this program was built with, with all that only its sources hold.
fn compiled(root: &Path, built: &Rulebook) -> Result<crate::rulebook::compile::Compiled, String> {
    let compiled = crate::rulebook::compile::compile(root)
        .map_err(|faults| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>())?;
    if compiled.rulebook.fingerprint != built.fingerprint {
        let here = root.display();
        return Err(format!(
            "the rulebook in `{here}` is another one than this program was built with: build it again"
        ));
    }
    Ok(compiled)
}

/// Options and the input file of a command.
struct Options {
    values: Vec<(String, String)>,
    file: Option<String>,
}

impl Options {
    fn read(arguments: &[String], accepted: &[&str]) -> Result<Options, String> {
        let mut options = Options { values: Vec::new(), file: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            if accepted.contains(&argument.as_str()) {
                let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
                options.values.push((argument.clone(), value.clone()));
            } else if argument.starts_with("--") {
                let accepted = if accepted.is_empty() { "none here".to_owned() } else { accepted.join(", ") };
                return Err(format!("unknown option `{argument}`: accepted are {accepted}"));
            } else if options.file.replace(argument.clone()).is_some() {
                return Err(format!("`{argument}` is one file too many: accepted is one"));
            }
        }
        Ok(options)
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().rev().find(|(option, _)| option == name).map(|(_, value)| value.as_str())
    }

    /// One in how many is wanted; all where nothing is said.
    fn every(&self) -> Result<usize, String> {
        let Some(text) = self.value("--every") else { return Ok(1) };
        let number = text.parse().ok().filter(|number| *number > 0);
        number.ok_or_else(|| format!("--every `{text}`: accepted is a whole number from 1 on"))
    }

    fn no_file(&self) -> Result<(), String> {
        self.file.as_ref().map_or(Ok(()), |file| Err(format!("`{file}`: this command reads no file")))
    }

    fn today(&self) -> Result<Date, String> {
        match self.value("--today") {
            Some(text) => Date::parse(text)
                .ok_or_else(|| format!("--today `{text}`: accepted is a date such as 2026-11-23")),
            None => {
                let since =
                    SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?;
                Ok(Date((since.as_secs() / 86_400) as i32))
            }
        }
    }

    /// The answers from `--link`, or else from the input.
    fn answers(&self, rulebook: &Rulebook) -> Result<Answers, String> {
        match self.value("--link") {
            Some(code) => {
                self.no_file()?;
                Answers::of_code(rulebook, code, self.today()?)
            }
            None => Answers::of_json(rulebook, &self.input()?),
        }
    }

    fn input(&self) -> Result<String, String> {
        match self.file.as_deref() {
            None | Some("-") => {
                let mut text = String::new();
                std::io::stdin()
                    .read_to_string(&mut text)
                    .map_err(|error| format!("standard input: {error}"))?;
                Ok(text)
            }
            Some(file) => std::fs::read_to_string(file).map_err(|error| format!("`{file}`: {error}")),
        }
    }
}
