//! What the tests share: the rulebook of this checkout, compiled once.

use secu_check::engine::Engine;
use secu_check::rulebook::compile::{Compiled, compile};
use std::path::Path;
use std::sync::OnceLock;

/// The rulebook of this checkout.
#[expect(clippy::panic, reason = "without a rulebook there is nothing to test")]
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
