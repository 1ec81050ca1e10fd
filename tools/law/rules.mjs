// What the rulebook and its words cite, and when each rule is to be read again.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { mentions } from "./citation.mjs";
import { entries } from "./toml.mjs";

/** The rules of one file: those with a `checked` day, each with its citations and their lines. */
export function rulesOf(text, file) {
  return entries(text, file)
    .filter(({ values }) => values.checked)
    .map(({ kind, values, lines }) => ({
      file,
      line: lines.id,
      kind,
      id: values.id,
      checked: values.checked,
      review: values.review ?? plusMonths(values.checked, 6),
      law: (values.law ?? []).map((cite, index) => ({ cite, line: lines.law[index] })),
    }));
}

/** The citations in the comments of a rulebook file, or in a file of words: `{ cite, file, line, name }`. */
export function mentionsOf(text, file) {
  let name = "words";
  return text.split("\n").flatMap((written, index) => {
    const isWords = file.endsWith(".ftl");
    if (isWords) name = /^([a-z][\w-]*)\s*=/.exec(written)?.[1] ?? name;
    const spoken = isWords ? written : written.replace(/"(?:[^"\\]|\\.)*"/g, "").split("#").slice(1).join("#");
    return mentions(spoken).map(({ cite }) => ({ cite, file, line: index + 1, name: isWords ? name : "comment" }));
  });
}

const files = (folder, extension) => readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(extension))
  .sort();

/** All rules, and all citations of them and of the words. */
export function readRulebook(root = ".") {
  const rules = [];
  const citations = [];
  // The worked cases and the list itself cite nothing.
  const sources = files(join(root, "rulebook"), ".toml").filter((file) => !/\/cases\/|\/law\.toml$/.test(file));
  for (const file of sources) {
    const text = readFileSync(file, "utf8");
    for (const rule of rulesOf(text, file)) {
      rules.push(rule);
      for (const { cite, line } of rule.law) citations.push({ cite, file, line, name: `${rule.kind} ${rule.id}` });
    }
    citations.push(...mentionsOf(text, file));
  }
  for (const file of files(join(root, "locales"), ".ftl")) citations.push(...mentionsOf(readFileSync(file, "utf8"), file));
  return { rules, citations };
}

/** So many months later; the last day of the month where it has no such day. */
export function plusMonths(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The rules to read again: past their review day, and within so many days of it; each by file. */
export function toReview(rules, today, days = 30) {
  const soonest = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const byFile = (wanted) => {
    const groups = new Map();
    for (const rule of rules.filter(wanted)) groups.set(rule.file, [...(groups.get(rule.file) ?? []), rule]);
    return groups;
  };
  return {
    past: byFile(({ review }) => review < today),
    soon: byFile(({ review }) => review >= today && review <= soonest),
  };
}
