//! What the tests share: the rulebook of this checkout, compiled once.

use secu_check::engine::{Engine, Facts};
use secu_check::rulebook::compile::{Case, Compiled, compile};
use std::path::Path;
use std::sync::OnceLock;

/// The rulebook of this checkout.
pub fn compiled() -> &'static Compiled {
    static COMPILED: OnceLock<Compiled> = OnceLock::new();
    COMPILED.get_or_init(|| match compile(Path::new(env!("CARGO_MANIFEST_DIR"))) {
        Ok(compiled) => compiled,
        Err(faults) => panic!("{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>()),
    })
}

/// An engine for it.
pub fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new(compiled().rulebook.clone()))
}

/// The answers of a case.
pub fn facts(case: &Case) -> Facts {
    case.facts.iter().copied().collect()
}
