// Compares what the rulebook cites with rulebook/law.toml and with the codes. No file, no network: facts in, findings out.
import { CODES, missing, parse } from "./citation.mjs";
import { fingerprint, inForce } from "./code.mjs";
import { entries } from "./toml.mjs";

const bySection = (a, b) => a.localeCompare(b, "en", { numeric: true });

/** The entries of rulebook/law.toml: `{ cite, line, since?, fingerprint?, until?, outside? }`. */
export function readLaw(text, file) {
  return entries(text, file).map(({ values, line }) => ({ ...values, line }));
}

/**
 * What is wrong, and what to know. `citations` from the rulebook, `law` from law.toml, `codes` by name as `readCode` gives
 * them. Each finding: `{ text, uses }`, the uses being the citations that stand on it.
 */
export function check({ citations, law, codes, today }) {
  const findings = [];
  const notes = [];
  const cited = new Map();
  for (const use of citations) {
    const parsed = parse(use.cite);
    if (!parsed) findings.push({ text: `'${use.cite}' is not written as a citation`, uses: [use] });
    else cited.set(parsed.key, [...(cited.get(parsed.key) ?? []), { ...use, parsed }]);
  }
  const listed = new Map();
  for (const entry of law) {
    if (listed.has(entry.cite)) findings.push({ text: `${entry.cite} is listed twice (line ${entry.line})`, uses: [] });
    listed.set(entry.cite, entry);
  }

  for (const key of [...cited.keys()].sort(bySection)) {
    const uses = cited.get(key);
    const finding = (text) => findings.push({ text: `${key} ${text}`, uses });
    const entry = listed.get(key);
    const { code, article: number } = uses[0].parsed;
    if (!entry) finding("has no entry in rulebook/law.toml: `make law WRITE=1` adds it, once a person has read it");
    if (!codes[code]) {
      // A text that the data does not hold: nothing can be compared, so its entry must say where a person looks.
      if (entry?.fingerprint) notes.push({ text: `${key} was not compared: this data does not hold it`, uses });
      else if (entry && !entry.outside) finding("is not in the data: its entry must say where to check it (`outside`)");
      continue;
    }
    const article = codes[code].articles.get(number);
    if (!article) {
      finding("does not exist");
      continue;
    }
    for (const use of uses) {
      const why = missing(article.lines, use.parsed);
      if (why) findings.push({ text: `'${use.cite}' is not in ${key}: ${why}`, uses: [use] });
    }
    if (article.until <= today && entry?.until === article.until && entry.outside) {
      notes.push({ text: `${key} has a text since ${article.until} that the data does not hold: ${entry.outside}`, uses });
    } else if (article.until <= today) {
      finding(`ended on ${article.until} (${article.state}): read what replaced it, or take newer data`);
      continue;
    } else if (!inForce(article, today)) {
      finding(`is not in force (${article.state ?? "no state"}, ${article.since} to ${article.until})`);
      continue;
    } else if (article.until < "2100") {
      notes.push({ text: `${key} will change on ${article.until}`, uses });
    } else if (/_DIFF$/.test(article.state)) {
      notes.push({ text: `${key} will change on a day still to be set`, uses });
    }
    if (!entry) continue;
    if (!entry.fingerprint) finding("is in the data: its entry needs a fingerprint");
    else if (entry.fingerprint !== fingerprint(article.lines)) {
      finding(`has changed: the text read was that of ${entry.since}, this one is of ${article.since}`);
    } else if (entry.since !== article.since) {
      finding(`has a new version of ${article.since}, with the words of ${entry.since}`);
    }
  }

  for (const { cite, line } of law) {
    if (!cited.has(cite)) findings.push({ text: `rulebook/law.toml:${line}: nothing cites ${cite}`, uses: [] });
  }
  return { findings, notes, cited: [...cited.keys()].sort(bySection), citations: citations.length };
}

const HEADER = `# The texts on which the rulebook stands. \`make law\` compares them with the open data of the codes and names the rules that a
# person must read again. \`since\`: first day of the version read. \`fingerprint\`: of its words. \`outside\`: where to check what
# the data does not hold. \`until\`: last day of a version that the data still holds, when the next is to be read \`outside\`.
`;

/** rulebook/law.toml with the fingerprints of today's texts, and an entry for each text that has none. */
export function written({ citations, law, codes }) {
  const listed = new Map(law.map((entry) => [entry.cite, entry]));
  for (const use of citations) {
    const parsed = parse(use.cite);
    if (parsed && !listed.has(parsed.key)) listed.set(parsed.key, { cite: parsed.key });
  }
  const blocks = [...listed.values()].sort((a, b) => bySection(a.cite, b.cite)).map((entry) => {
    const { code, article: number } = parse(entry.cite) ?? {};
    const article = codes[code]?.articles.get(number);
    const kept = article && article.until === entry.until ? entry : {};
    const { since, fingerprint: print, outside, until } = article
      ? { ...kept, since: article.since, fingerprint: fingerprint(article.lines) }
      : { outside: entry.fingerprint ? undefined : CODES[code] ?? "", ...entry };
    const lines = ["[[article]]", `cite = "${entry.cite}"`];
    if (since) lines.push(`since = ${since}`);
    if (until) lines.push(`until = ${until}`);
    if (print) lines.push(`fingerprint = "${print}"`);
    if (outside !== undefined) lines.push(`outside = "${outside}"`);
    return `${lines.join("\n")}\n`;
  });
  return `${HEADER}\n${blocks.join("\n")}`;
}
