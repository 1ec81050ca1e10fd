//! Compiles `rulebook/` and `locales/` into what the program embeds: no parser ships with it. Anything wrong with them
//! stops the build and is shown with its place.

#[path = "src/rulebook/mod.rs"]
#[expect(dead_code, reason = "the build makes the rulebook; its readers are in the library")]
mod rulebook;

use rulebook::compile::{compile, constant};
use rulebook::write::to_bytes;
use rulebook::{Pack, Part, Rulebook};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let root = std::env::var("CARGO_MANIFEST_DIR")?;
    let out = std::env::var("OUT_DIR")?;
    let out = Path::new(&out);
    let compiled = compile(Path::new(&root)).map_err(|faults| {
        let all: String = faults.iter().map(|fault| format!("{fault}\n\n")).collect();
        format!("{all}Faults in the rulebook and its words: {}", faults.len())
    })?;
    // The folder comes behind the page, with all that the rulebook says, and hands the page law and sources. The adviser's
    // desk has no folder.
    let feature = |name| std::env::var(format!("CARGO_FEATURE_{name}")).is_ok();
    let web = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let shipped = match web && !feature("FOLDER") {
        true if feature("DESK") => lean(compiled.rulebook.clone()),
        true => first(lean(compiled.rulebook.clone())),
        false => compiled.rulebook.clone(),
    };
    std::fs::write(out.join("rulebook.bin"), to_bytes(&shipped)?)?;
    for pack in &compiled.packs {
        std::fs::write(out.join(format!("{}.bin", pack.language)), pack.to_bytes())?;
    }
    std::fs::write(out.join("folder.bin"), to_bytes(&compiled.folder)?)?;
    for pack in &compiled.folder_packs {
        std::fs::write(out.join(format!("folder-{}.bin", pack.language)), pack.to_bytes())?;
    }
    for pack in &compiled.desk_packs {
        std::fs::write(out.join(format!("desk-{}.bin", pack.language)), pack.to_bytes())?;
    }
    let codes: Vec<&str> = compiled.packs.iter().map(|pack| pack.language.as_str()).collect();
    let languages = format!(
        "/// The languages by code, the reference first.\npub const LANGUAGES: &[&str] = &{codes:?};\n"
    );
    let page_words = messages("", &compiled.packs, &compiled.messages, 0, 0)?;
    std::fs::write(out.join("msg.rs"), languages + &page_words)?;
    let after = compiled.messages.len();
    let folder_words = messages("folder-", &compiled.folder_packs, &compiled.folder_messages, after, 0)?;
    std::fs::write(out.join("folder.rs"), folder_words)?;
    // These packs hold the words of the page too: its own are fetched at once.
    let desk_words = messages("desk-", &compiled.desk_packs, &compiled.desk_messages, after, after)?;
    std::fs::write(out.join("desk.rs"), desk_words)?;
    // `src` is read too: a message of the page that no source names is a fault. After a fault Cargo comes back anyway.
    for input in ["rulebook", "locales", "src", "build.rs"] {
        println!("cargo::rerun-if-changed={input}");
    }
    Ok(())
}

/// The rulebook without what the page never shows: names that only authors use, and what each paper and step stands on
/// (the page names the law and the sources of the route and of the advice).
fn lean(mut rulebook: Rulebook) -> Rulebook {
    rulebook.groups.clear();
    let shown = (rulebook.routes.iter().map(|route| &route.basis))
        .chain(rulebook.advice.iter().map(|advice| &advice.basis))
        .flat_map(|basis| basis.sources.iter().copied())
        .collect::<std::collections::BTreeSet<_>>();
    for (index, source) in rulebook.sources.iter_mut().enumerate() {
        if !shown.contains(&(index as u16)) {
            source.title.clear();
            source.url.clear();
            source.dated.clear();
        }
    }
    for advice in &mut rulebook.advice {
        advice.id.clear();
    }
    for document in &mut rulebook.documents {
        document.id.clear();
        document.basis.law.clear();
        document.basis.sources.clear();
    }
    for step in &mut rulebook.steps {
        step.id.clear();
        step.basis.law.clear();
        step.basis.sources.clear();
    }
    for contact in &mut rulebook.contacts {
        contact.id.clear();
        contact.sources.clear();
    }
    for source in &mut rulebook.sources {
        source.id.clear();
    }
    for amount in &mut rulebook.amounts {
        amount.id.clear();
        amount.sources.clear();
    }
    rulebook
}

/// The rulebook of the page without what comes behind it.
fn first(mut rulebook: Rulebook) -> Rulebook {
    let of_routes = rulebook.routes.iter_mut().map(|route| &mut route.basis);
    for basis in of_routes.chain(rulebook.advice.iter_mut().map(|advice| &mut advice.basis)) {
        basis.law.clear();
        basis.sources.clear();
    }
    rulebook.sources.clear();
    rulebook
}

/// The Rust source that embeds the packs whose files begin so, and names their messages, numbered from `first`. In the packs
/// they stand from `place` on.
fn messages(
    prefix: &str,
    packs: &[Pack],
    names: &[String],
    first: usize,
    place: usize,
) -> Result<String, Box<dyn Error>> {
    let mut code = String::from(
        "/// The words of each language, as `Pack::to_bytes` writes them. The page fetches them: nobody waits for the \
         words of others.\n#[cfg(not(target_arch = \"wasm32\"))]\npub const PACKS: &[&[u8]] = &[\n",
    );
    for pack in packs {
        let language = &pack.language;
        writeln!(code, "    include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{prefix}{language}.bin\")),")?;
    }
    code.push_str("];\n");
    for (index, name) in names.iter().enumerate() {
        if let Some(constant) = constant(name) {
            let text = packs.first().map(|pack| gist(pack, place + index)).unwrap_or_default();
            writeln!(
                code,
                "/// `{name}`: {text}\npub const {constant}: crate::rulebook::Msg = crate::rulebook::Msg({});",
                first + index
            )?;
        }
    }
    Ok(code)
}

/// The words of a message on one line, without its values: enough to recognise it by.
fn gist(pack: &Pack, index: usize) -> String {
    let text = |part: &Part| match part {
        Part::Text(text) | Part::French(text) | Part::Strong(text) => text.as_str().to_owned(),
        Part::Arg(_) | Part::Amount(_) | Part::Select(..) => "…".to_owned(),
    };
    let parts: String = pack.messages.get(index).into_iter().flatten().map(text).collect();
    // Brackets and the like would be read as links and markup of the documentation.
    let plain = parts.split_whitespace().collect::<Vec<_>>().join(" ");
    plain.replace(['[', ']', '<', '>', '`', '\\'], "")
}
