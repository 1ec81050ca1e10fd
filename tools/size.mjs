// Lists what is in dist/ with its size after brotli at its best and its limit in tools/size-limits.txt; fails past one.
import { readFileSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { brotli } from "./brotli.mjs";

const DIST = "dist";
const LIMITS = "tools/size-limits.txt";

function limits() {
  const lines = readFileSync(LIMITS, "utf8").split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
  return lines.map((line) => {
    const [pattern, bytes, when] = line.split(/\s+/);
    if (!/^\d+$/.test(bytes ?? "") || (when && when !== "later")) throw new Error(`${LIMITS}: cannot read '${line}'`);
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    const folder = pattern.endsWith("/");
    return { pattern, folder, limit: Number(bytes), later: when === "later", matches: new RegExp(`^${parts.join("[0-9a-f]+")}${folder ? "" : "$"}`) };
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
    const rule = rules.find(({ matches }) => matches.test(name));
    // The best takes its time; it is kept for what a first visit downloads.
    const size = brotli(readFileSync(join(DIST, name)), rule?.folder ? 9 : 11, extname(name).slice(1)).length;
    if (!rule) {
      lines.push({ ok: false, text: `${name.padEnd(36)}${String(size).padStart(8)} has no limit: give it one in ${LIMITS}` });
      continue;
    }
    rule.used = true;
    if (!rule.later) total += size;
    // Of a folder, its largest file stands for all.
    if (rule.folder) {
      if (size > (rule.largest?.size ?? 0)) rule.largest = { name, size };
      continue;
    }
    lines.push({ ok: size <= rule.limit, text: row(name, size, rule.limit, rule.later ? " (later)" : "") });
  }
  for (const { largest, limit, later } of rules.filter(({ largest }) => largest)) {
    lines.push({ ok: largest.size <= limit, text: row(largest.name, largest.size, limit, `${later ? " (later)" : ""}, the largest there`) });
  }
  for (const { pattern } of rules.filter(({ used, folder }) => !used && !folder)) {
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
