#!/usr/bin/env bash
# Builds the page into dist/, in release mode: the one place that says how. Does nothing when nothing has changed.
# SECU_CHECK_BUILD says which WebAssembly:
#   small   (the default) with a standard library rebuilt for size and panics that stop without a message (boot.js shows
#           the way out)
#   plain   as stable Rust builds it, with messages
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.tools/bin:$PATH"
export SECU_CHECK_BUILD=${SECU_CHECK_BUILD:-small}

now=$(node tools/inputs.mjs)
if [ -f dist/index.html ] && [ "$(cat .tools/built 2>/dev/null)" = "$now" ]; then
  node tools/reference.mjs
  exit 0
fi
rm -f .tools/built

flags=()
case "$SECU_CHECK_BUILD" in
  plain) ;;
  small)
    flags+=(-Zunstable-options -Zlocation-detail=none)
    export RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$PWD/target/small"
    export CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
    export CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT=true CARGO_PROFILE_WEB_PANIC=immediate-abort
    ;;
  *) echo "SECU_CHECK_BUILD is plain or small, not '$SECU_CHECK_BUILD'." >&2; exit 1 ;;
esac

echo "Building the page." >&2
cargo fetch --quiet --locked --target wasm32-unknown-unknown

# No path of this machine goes into the file that is shipped.
flags+=("--remap-path-prefix=$PWD/=")
flags+=("--remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust/=/")
for sources in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do flags+=("--remap-path-prefix=$sources="); done
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; printf '%s' "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS

# The modules beside the page's own: tools/finish.mjs takes the folder's from here, tools/desk.mjs the desk's.
beside=${CARGO_TARGET_DIR:-target}/behind
rm -rf "$beside"
# As Trunk calls it for the page.
read -ra optimise < <(sed -n 's/.*data-wasm-opt-params="\([^"]*\)".*/\1/p' index.html)
for module in folder desk; do
  cargo build --quiet --locked --offline --lib --profile web --target wasm32-unknown-unknown --no-default-features --features "$module"
  wasm-bindgen --target web --no-typescript --out-name "secu-check-$module" --out-dir "$beside" \
    "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/web/secu_check.wasm"
  wasm-opt -Oz "${optimise[@]}" "$beside/secu-check-${module}_bg.wasm" -o "$beside/secu-check-${module}_bg.wasm"
done

# Trunk understands only a NO_COLOR of true or false.
[ -z "${NO_COLOR:-}" ] || export NO_COLOR=true
# Trunk's own minifier cannot read today's JavaScript and would say so each time; tools/finish.mjs does that part.
RUST_LOG=${RUST_LOG:-trunk=warn,trunk::processing::minify=error} trunk build --release --locked --offline
node tools/embed.mjs
node tools/desk.mjs
echo "$now" >.tools/built
node tools/reference.mjs
