//! What the README claims holds.
#![expect(clippy::unwrap_used, reason = "a test stops at what is not there")]

mod common;

use common::engine;
use secu_check::engine::Verdict;
use secu_check::rulebook::compile::compile;
use secu_check::rulebook::date::Date;
use secu_check::terminal::read_facts;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

#[test]
fn its_commands_and_files_exist() {
    let (readme, makefile) = (readme(), fs::read_to_string(root().join("Makefile")).unwrap());
    let commands =
        readme.split("make ").skip(1).filter_map(|rest| rest.split([' ', '`', '\n', ')', ',']).next());
    for command in commands.filter(|command| !command.is_empty()) {
        assert!(makefile.contains(&format!("\n{command}:")), "make {command}");
    }
    let links = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let pictures = readme.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    for file in links.chain(pictures).filter(|file| !file.starts_with("http")) {
        assert!(root().join(file).exists(), "{file}");
    }
}

#[test]
fn its_example_of_facts_is_decided() {
    let readme = readme();
    let facts = readme.split("echo '").nth(1).and_then(|rest| rest.split('\'').next()).unwrap();
    let facts = read_facts(engine().rulebook(), facts).unwrap();
    let Verdict::Route(route) = engine().verdict(&facts, Date(20_780)) else { panic!("not decided") };
    assert_eq!(engine().rulebook().routes[usize::from(route)].id, "work");
}

#[test]
fn its_example_of_a_fault_is_what_an_author_sees() {
    let readme = readme();
    let block = readme.split("```\n").find(|block| block.starts_with("rulebook/routes/")).unwrap();
    let copy = std::env::temp_dir().join(format!("secu-check-readme-{}", std::process::id()));
    for folder in
        ["rulebook", "rulebook/routes", "rulebook/advice", "rulebook/cases", "locales/en", "locales/fr"]
    {
        fs::create_dir_all(copy.join(folder)).unwrap();
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                fs::copy(&path, copy.join(folder).join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    // The words of the page are used by the sources, which are not copied.
    for language in ["en", "fr"] {
        fs::remove_file(copy.join("locales").join(language).join("ui.ftl")).unwrap();
    }
    let file = copy.join("rulebook/routes/40-work.toml");
    let rules = fs::read_to_string(&file).unwrap();
    fs::write(&file, rules.replace("when = \"works and regular\"", "when = \"works and regulr\"")).unwrap();
    let faults = compile(&copy).map(|_| ()).unwrap_err();
    fs::remove_dir_all(&copy).unwrap();
    assert_eq!(faults[0].to_string().trim_end(), block.trim_end());
}
