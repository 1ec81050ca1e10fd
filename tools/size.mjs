// Lists what is in dist/ with its size after brotli at its best and its limit in tools/size-limits.txt; fails past one.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const DIST = "dist";
const LIMITS = "tools/size-limits.txt";

function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

function limits() {
  const lines = readFileSync(LIMITS, "utf8").split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
  return lines.map((line) => {
    const [pattern, bytes, when] = line.split(/\s+/);
    if (!/^\d+$/.test(bytes ?? "") || (when && when !== "later")) throw new Error(`${LIMITS}: cannot read '${line}'`);
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return { pattern, limit: Number(bytes), later: when === "later", matches: new RegExp(`^${parts.join("[0-9a-f]+")}$`) };
  });
}

/** One line a check: whether it holds, and what it says. */
export function sizes() {
  const all = limits();
  const named = (name) => all.find(({ pattern }) => pattern === name).limit;
  const rules = all.filter(({ pattern }) => pattern !== "total" && pattern !== "goal");
  const lines = [];
  const row = (name, size, limit, note = "") => `${name.padEnd(36)}${String(size).padStart(8)} of ${String(limit).padStart(6)}${note}`;

  let total = 0;
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => relative(DIST, join(entry.path, entry.name)).split(sep).join("/"));
  for (const name of names.filter((name) => !name.endsWith(".br")).sort()) {
    const size = brotli(readFileSync(join(DIST, name)));
    const rule = rules.find(({ matches }) => matches.test(name));
    if (!rule) {
      lines.push({ ok: false, text: `${name.padEnd(36)}${String(size).padStart(8)} has no limit: give it one in ${LIMITS}` });
      continue;
    }
    rule.used = true;
    if (!rule.later) total += size;
    lines.push({ ok: size <= rule.limit, text: row(name, size, rule.limit, rule.later ? " (later)" : "") });
  }
  for (const { pattern } of rules.filter(({ used }) => !used)) {
    lines.push({ ok: false, text: `${pattern.padEnd(36)} is in ${LIMITS} but not in ${DIST}/` });
  }
  const goal = named("goal");
  const distance = total <= goal ? `, within the goal of ${goal}` : `, ${total - goal} over the goal of ${goal}`;
  lines.push({ ok: total <= named("total"), text: row("first visit", total, named("total"), distance) });
  return lines;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines = sizes();
  for (const { ok, text } of lines) console.log(`${ok ? " " : "!"} ${text}`);
  if (lines.some(({ ok }) => !ok)) process.exit(1);
}
