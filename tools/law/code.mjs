// The articles of a code, from its open data (a tree of sections and articles).
import { createHash } from "node:crypto";

/** The codes in the data, by the identifier that Légifrance gives them. */
export const IN_DATA = { LEGITEXT000006073189: "CSS", LEGITEXT000031366350: "CRPA" };

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|table|thead|tbody|tr|td|th|blockquote|center|h\d)\b[^>]*>/gi;

/** The paragraphs of an article: markup and comments gone, each with single spaces. */
export function paragraphs(html) {
  const text = html
    .replace(/<!--.*?-->/gs, "")
    .replace(/\s+/g, " ")
    .replace(BLOCK, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .normalize("NFC");
  return text.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
}

/** 16 hexadecimal digits that change when the words of an article do, but not with its markup or its spaces. */
export const fingerprint = (lines) => createHash("sha256").update(lines.join(" ")).digest("hex").slice(0, 16);

const day = (time) => new Date(time).toISOString().slice(0, 10);

/**
 * The code in this data: its name, the day of its version, and its articles by number: `{ state, since, until, lines }`.
 * Where a number has several versions, the one in force on that day.
 */
export function readCode(data, today) {
  const name = IN_DATA[data.data.cid];
  if (!name) throw new Error(`this is not one of the codes that the rulebook cites: ${data.data.title}`);
  const articles = new Map();
  const walk = (node) => {
    if (node.type === "article" && node.data.num) {
      const { num, etat, dateDebut, dateFin, texteHtml, texte } = node.data;
      const article = { state: etat, since: day(dateDebut), until: day(dateFin), lines: paragraphs(texteHtml ?? texte ?? "") };
      const other = articles.get(num);
      if (!other || (inForce(article, today) && !inForce(other, today))) articles.set(num, article);
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(data);
  return { name, version: data.data.dateDebutVersion, articles };
}

/** Whether an article is in force that day. `ABROGE_DIFF` and the like are in force until the day they name. */
export function inForce({ state, since, until }, today) {
  return !/^(ABROGE|PERIME|ANNULE|TRANSFERE|DISJOINT|MODIFIE(_MORT_NE)?)$/.test(state ?? "VIGUEUR") && since <= today && today < until;
}
