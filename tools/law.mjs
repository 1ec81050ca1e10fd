// The law, watched: is what the rulebook cites still what the codes say, are its amounts the latest, who must read what again?
//   node tools/law.mjs [--write] [--data FILE]… [--version VERSION] [--openfisca VERSION] [--today DAY]
// --write      puts today's fingerprints into rulebook/law.toml: only after a person has read what changed
// --data       the data of a code from this file, instead of the pinned package
// --version    another version of the package of the codes, such as `latest`
// Fails where a rule must be read again or a citation does not hold; not for a review day that has passed.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { UNUSED, WATCHED, compare, readAmounts, readParameter } from "./law/amounts.mjs";
import { check, readLaw, written } from "./law/check.mjs";
import { readCode } from "./law/code.mjs";
import { codes as fetchCodes, parameters as fetchParameters } from "./law/fetch.mjs";
import { readRulebook, toReview } from "./law/rules.mjs";

const LAW = "rulebook/law.toml";
const AMOUNTS = "rulebook/amounts.toml";

const { values: options } = parseArgs({
  options: {
    write: { type: "boolean" },
    data: { type: "string", multiple: true },
    version: { type: "string" },
    openfisca: { type: "string" },
    today: { type: "string" },
  },
});
const today = options.today ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`--today wants a day such as 2026-11-23, not '${today}'`);

/** A text, and the rules that stand on it. */
function say({ text, uses }) {
  console.log(`  ${text}`);
  for (const { file, line, name, cite } of uses) console.log(`      ${file}:${line}  ${name}  (${cite})`);
}

function section(title, lines, print) {
  if (!lines.length) return;
  console.log(`\n${title}`);
  lines.forEach(print);
}

const data = options.data ? { files: options.data } : fetchCodes(options.version ?? process.env.PACKAGE);
const codes = {};
for (const file of data.files) {
  const code = readCode(JSON.parse(readFileSync(file, "utf8")), today);
  codes[code.name] = code;
}
const { rules, citations } = readRulebook();
const law = () => readLaw(readFileSync(LAW, "utf8"), LAW);
if (options.write) writeFileSync(LAW, written({ citations, law: law(), codes }));
const listed = law();
const { findings, notes, cited } = check({ citations, law: listed, codes, today });
const outside = listed.filter(({ cite, fingerprint }) => cited.includes(cite) && !fingerprint);

const versions = Object.values(codes).map(({ name, version }) => `${name} of ${version}`).join(", ");
console.log(`${citations.length} citations of ${cited.length} texts, by ${rules.length} rules and the words; ${outside.length} texts are outside the data.`);
console.log(`Compared on ${today} with ${versions}${data.version ? ` (package ${data.version})` : ""}.`);
section(`To read again or to correct (${findings.length}):`, findings, say);
section("To know:", notes, ({ text, uses }) => say({ text, uses: findings.length ? [] : uses }));

const paths = [...new Set([...Object.values(WATCHED).map(({ path }) => path), UNUSED.path])];
const parameters = fetchParameters(paths, options.openfisca ?? process.env.OPENFISCA);
let amounts = { findings: [], notes: [parameters.why] };
if (parameters.texts) {
  const values = Object.fromEntries(Object.entries(parameters.texts).map(([path, yaml]) => [path, readParameter(yaml)]));
  amounts = compare(readAmounts(readFileSync(AMOUNTS, "utf8"), AMOUNTS), values, today);
}
section(`Amounts that differ from OpenFisca-France ${parameters.version} (${amounts.findings.length}):`, amounts.findings, (text) => console.log(`  ${text}`));
section("Amounts, to know:", amounts.notes, (text) => console.log(`  ${text}`));

const { past, soon } = toReview(rules, today);
const owners = ([file, group]) => {
  console.log(`  ${file}`);
  for (const { line, kind, id, checked, review } of group) console.log(`      ${line}  ${kind} ${id}: checked ${checked}, review by ${review}`);
};
section("Past their review day:", [...past], owners);
section("To be reviewed within 30 days:", [...soon], owners);
if (!past.size && !soon.size) console.log(`\nNo rule is due for review; the next is on ${rules.map(({ review }) => review).sort()[0]}.`);

const wrong = findings.length + amounts.findings.length;
console.log(`\n${wrong ? `${wrong} to settle.` : "All that can be compared holds."}`);
process.exit(wrong ? 1 : 0);
