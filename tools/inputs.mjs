// Prints one line that changes whenever something changes that the page is built from; with the word `reference`, that the
// reference pages are.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const REFERENCE = [
  "Cargo.lock",
  "rulebook",
  "locales",
  "src/engine",
  "src/i18n",
  "src/proof",
  "src/reference",
  "src/rulebook",
  "style.css",
];
const PAGE = [
  "Cargo.toml",
  "Cargo.lock",
  "Trunk.toml",
  "build.rs",
  "index.html",
  "boot.js",
  "behind.js",
  "folder.css",
  "desk.html",
  "desk.js",
  "desk.css",
  "page.css",
  "style.css",
  "icon.svg",
  "src",
  "rulebook",
  "locales",
  "tools/build.sh",
  "embed",
  "webmasters",
  "tools/finish.mjs",
  "tools/rename.mjs",
  "tools/bundle.mjs",
  "tools/embed.mjs",
  "tools/words.mjs",
  "tools/desk.mjs",
  "tools/npm/package-lock.json",
];

const hash = createHash("sha256");
const reference = process.argv[2] === "reference";
// How the WebAssembly is built says nothing of the reference pages.
hash.update(`${reference ? "" : process.env.SECU_CHECK_BUILD}\n${execFileSync("rustc", ["--version"])}`);

function add(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(join(path, name));
  } else {
    const bytes = readFileSync(path);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
}

(reference ? REFERENCE : PAGE).forEach(add);
console.log(hash.digest("hex"));
