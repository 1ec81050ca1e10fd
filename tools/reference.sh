#!/usr/bin/env bash
# Writes the rulebook as pages to read (`secu-check reference`) into target/reference, unless nothing they are made from has
# changed, and puts them into dist/ if the page is built.
set -euo pipefail
cd "$(dirname "$0")/.."

out=target/reference
now=$(node tools/inputs.mjs reference)
if [ ! -f "$out/index.html" ] || [ "$(cat "$out.built" 2>/dev/null)" != "$now" ]; then
  echo "Writing the reference pages." >&2
  rm -rf "$out" "$out.built"
  cargo run --locked --quiet --release --bin secu-check -- reference "$out" >&2
  echo "$now" >"$out.built"
fi
node tools/reference.mjs
