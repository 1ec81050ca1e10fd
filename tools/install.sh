#!/usr/bin/env bash
# Installs what is missing, each at its pinned version and all of it into .tools/, never over the user's own.
#   install.sh node    checks for Node only
#   install.sh build   what building the page needs
#   install.sh test    what the tests need beside that
#   install.sh engines Firefox and WebKit, for the tests in other engines
# What is there already is left alone: a second run takes well under a second.
set -euo pipefail
cd "$(dirname "$0")/.."

TRUNK=0.21.14

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

need_node() {
  have node && have npm || stop "Node.js 20 or newer is missing: install it from https://nodejs.org/ or with your system's packages."
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || stop "Node.js $major is too old: 20 or newer is needed, from https://nodejs.org/ or your system's packages."
}

need_rust() {
  have cargo && have rustc || stop "Rust is missing: install stable Rust with rustup, see https://rustup.rs/."
  have cc || have gcc || have clang || stop "A C compiler is missing: install gcc or clang with your system's packages."
  local wants has
  wants=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
  has=$(rustc --version | cut -d' ' -f2)
  node -e 'const [a, b] = process.argv.slice(1).map((v) => v.split(".").map(Number)); process.exit(b[0] > a[0] || (b[0] === a[0] && b[1] >= a[1]) ? 0 : 1)' "$wants" "$has" ||
    stop "Rust $has is too old: $wants or newer is needed, run 'rustup update stable'."
}

need_target() {
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ] && return
  have rustup || stop "Rust's target wasm32-unknown-unknown is missing and there is no rustup to add it: install Rust with rustup, see https://rustup.rs/."
  say "Adding Rust's target wasm32-unknown-unknown."
  rustup target add wasm32-unknown-unknown >&2 || stop "Rust's target wasm32-unknown-unknown could not be added: run 'rustup target add wasm32-unknown-unknown'."
}

need_rust_src() {
  [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ] && return
  have rustup || stop "Rust's component rust-src is missing and there is no rustup to add it: install Rust with rustup, see https://rustup.rs/."
  say "Adding Rust's component rust-src."
  rustup component add rust-src >&2 || stop "Rust's component rust-src could not be added: run 'rustup component add rust-src'."
}

# need_crate PROGRAM CRATE VERSION [OPTION…]: a program from crates.io, built for a short build rather than a fast program.
need_crate() {
  local program=$1 crate=$2 version=$3 quiet=--quiet
  shift 3
  [ "$(.tools/bin/"$program" --version 2>/dev/null | cut -d' ' -f2)" = "$version" ] && return
  say "Installing $crate $version into .tools (some minutes, once)."
  [ -t 2 ] && quiet=
  CARGO_TARGET_DIR="$PWD/.tools/build" CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=64 CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback \
    cargo install $quiet "$crate" --version "$version" --root .tools --force --no-track "$@" >&2 ||
    stop "$crate $version could not be installed: see what cargo says above, then run make again."
}

# need_packages FOLDER: the packages of FOLDER/package-lock.json, in FOLDER/node_modules.
need_packages() {
  local folder=$1
  cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed" && return
  say "Installing the packages of $folder/package-lock.json."
  npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >&2 ||
    stop "The packages of $folder/package-lock.json could not be installed: see what npm says above, then run make again."
  cp "$folder/package-lock.json" "$folder/node_modules/.installed"
}

need_build() {
  need_node
  need_rust
  need_target
  if [ "${SECU_CHECK_BUILD:-small}" = small ]; then need_rust_src; fi
  mkdir -p .tools/bin .tools/npm
  need_crate trunk trunk "$TRUNK" --locked
  # Must be the version of the library. Without --locked: its lock file may name versions that are not served.
  local bindgen
  bindgen=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock) && [ -n "$bindgen" ] ||
    stop "Cargo.lock is missing or names no wasm-bindgen: take it from the repository."
  need_crate wasm-bindgen wasm-bindgen-cli "$bindgen"
  rm -rf .tools/build
  for file in package.json package-lock.json .npmrc; do
    cmp -s "tools/npm/$file" ".tools/npm/$file" || cp "tools/npm/$file" ".tools/npm/$file"
  done
  need_packages .tools/npm
  ln -sfn ../npm/node_modules/.bin/wasm-opt .tools/bin/wasm-opt
}

need_browser() {
  node tools/browser.mjs >/dev/null 2>&1 && return
  if [ "$(id -u)" = 0 ] && have apt-get; then
    say "Installing Chromium and its driver with apt-get."
    # libbrotli-dev: where an older one is there, upgrading only its twin library would stop apt-get.
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
      chromium chromium-driver libbrotli-dev fonts-liberation; } >.tools/apt.log 2>&1 </dev/null ||
      { cat .tools/apt.log >&2; stop "Chromium could not be installed: see what apt-get says above."; }
  fi
  node tools/browser.mjs >/dev/null
}

# The servers that the folder to upload is tried under. Nothing is left running: RUNLEVEL keeps Debian from starting them.
need_servers() {
  local PATH="$PATH:/usr/sbin:/sbin"
  have nginx && have apache2 && return
  if [ "$(id -u)" = 0 ] && have apt-get; then
    say "Installing nginx and Apache with apt-get."
    { apt-get update && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends nginx apache2-bin; } \
      >.tools/apt.log 2>&1 </dev/null || { cat .tools/apt.log >&2; stop "nginx and Apache could not be installed: see what apt-get says above."; }
  fi
  have nginx || stop "nginx is missing: install it with your system's packages."
  have apache2 || stop "Apache is missing: install apache2 with your system's packages."
}

# The other engines. WebKit has no headless mode of its own: it gets a screen that nobody sees.
need_engines() {
  local PATH="$PATH:/usr/lib/firefox-esr"
  engines() { { have firefox-esr || have firefox; } && have WebKitWebDriver && have Xvfb; }
  engines && return
  if [ "$(id -u)" = 0 ] && have apt-get; then
    say "Installing Firefox and WebKit with apt-get."
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends firefox-esr webkit2gtk-driver xvfb; } \
      >.tools/apt.log 2>&1 </dev/null || { cat .tools/apt.log >&2; stop "Firefox and WebKit could not be installed: see what apt-get says above."; }
  fi
  engines || stop "Firefox, WebKitWebDriver or Xvfb is missing: install firefox-esr, webkit2gtk-driver and xvfb with your system's packages."
}

case "${1:-build}" in
  node) need_node ;;
  build) need_build ;;
  test) need_build; need_packages tests/e2e; need_browser; need_servers ;;
  engines) need_engines ;;
  *) stop "install.sh knows node, build, test and engines, not '$1'." ;;
esac
