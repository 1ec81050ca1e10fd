// Puts the reference pages of target/reference into dist/reference and shows the links to them in dist/index.html. Where there
// are none, or older ones than the rules, dist/ is left without them: a link to another version of a rule is worse than none.
// The page is then complete: what keeps it offline is made of it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const PAGES = "target/reference";
const STAMP = "target/reference.built";
const PLACE = "dist/reference";
const PAGE = "dist/index.html";

if (!existsSync(PAGE)) process.exit(0);
const written = existsSync(`${PAGES}/index.html`) && existsSync(STAMP) ? readFileSync(STAMP, "utf8").trim() : undefined;
const fresh = written === execFileSync("node", ["tools/inputs.mjs", "reference"], { encoding: "utf8" }).trim();

rmSync(PLACE, { recursive: true, force: true });
if (fresh) cpSync(PAGES, PLACE, { recursive: true });
else if (written) console.error("The reference pages are older than the rules and are left out: 'make reference' writes them again.");

const html = readFileSync(PAGE, "utf8");
// The minifier may change the order and the quotes of attributes: only `hidden` comes and goes.
const shown = html.replace(/<p [^>]*\bdata-reference\b[^>]*>/g, (tag) => {
  const bare = tag.replace(/ hidden(?:="?"?)?(?=[\s>])/, "");
  return fresh ? bare : bare.replace(/>$/, " hidden>");
});
if (!shown.includes("data-reference")) throw new Error(`${PAGE} has no place for the links to the reference`);
if (shown !== html) writeFileSync(PAGE, shown);
execFileSync("node", ["tools/offline.mjs"], { stdio: "inherit" });
