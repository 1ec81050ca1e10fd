//! The terminal program, for the people who write and check the rules. See `terminal`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    secu_check::terminal::run(&arguments)
}
