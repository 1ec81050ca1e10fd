// Puts the reference pages of target/reference into dist/reference and shows the links to them in dist/index.html and dist/desk.html. Where there
// are none, or older ones than the rules, dist/ is left without them: a link to another version of a rule is worse than none.
// The page is then complete: what keeps it offline is made of it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const WRITTEN = "target/reference";
const STAMP = "target/reference.built";
const PLACE = "dist/reference";
const PAGES = ["dist/index.html", "dist/desk.html"];

if (!PAGES.every(existsSync)) process.exit(0);
const written = existsSync(`${WRITTEN}/index.html`) && existsSync(STAMP) ? readFileSync(STAMP, "utf8").trim() : undefined;
const fresh = written === execFileSync("node", ["tools/inputs.mjs", "reference"], { encoding: "utf8" }).trim();

rmSync(PLACE, { recursive: true, force: true });
if (fresh) cpSync(WRITTEN, PLACE, { recursive: true });
else if (written) console.error("The reference pages are older than the rules and are left out: 'make reference' writes them again.");

for (const page of PAGES) {
  const html = readFileSync(page, "utf8");
  // The minifier may change the order and the quotes of attributes: only `hidden` comes and goes.
  const shown = html.replace(/<p [^>]*\bdata-reference\b[^>]*>/g, (tag) => {
    const bare = tag.replace(/ hidden(?:="?"?)?(?=[\s>])/, "");
    return fresh ? bare : bare.replace(/>$/, " hidden>");
  });
  if (!shown.includes("data-reference")) throw new Error(`${page} has no place for the links to the reference`);
  if (shown !== html) writeFileSync(page, shown);
}
execFileSync("node", ["tools/offline.mjs"], { stdio: "inherit" });
