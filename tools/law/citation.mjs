// How the law is cited: one grammar for all, and what an article of a code must contain for a citation of it to hold.
//
//   CSS R114-10-1 II al. 2      code, article, then what is meant in it: part (I), item (3°), letter (a)), paragraph (al. 2)
//   Reg. 883/2004 art. 11(3)(a)    Reg. 883/2004 annex XI    CJEU C-535/19    Loi 2019-222 art. 16
//   Convention France–Monaco 1952-02-28, and so each Accord, Decree and Protocol: name, then the day it was signed

/** The codes, and where each is read when it is not in the data. */
export const CODES = {
  CSS: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189",
  CRPA: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350",
  CASF: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069",
  CESEDA: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158",
};

const ARTICLE = "[LRD]\\d+(?:-\\d+)*(?:-[A-Z](?![\\w°]))?";
const PART = "(?: (?<part>[IVX]+)(?![\\w°]))?(?: (?<item>\\d+°(?: (?:bis|ter))?))?(?: (?<letter>[a-z]\\)))?(?: al\\. (?<paragraph>[1-9]\\d*))?";
const OF_A_CODE = new RegExp(`^(?<code>${Object.keys(CODES).join("|")}) (?<article>${ARTICLE})${PART}$`);
const OF_A_TEXT = [
  /^(?<key>Reg\. \d+\/\d{4} (?:art\. \d+|annex [IVX]+))(?:\(\d+\))?(?:\([a-z]\))?$/,
  /^(?<key>CJEU C-\d+\/\d{2})$/,
  /^(?<key>Loi \d{4}-\d+ art\. \d+)$/,
  /^(?<key>(?:Accord|Convention|Decree|Protocol) \S.* \d{4}-\d{2}-\d{2})$/,
];

/** What a citation says, or null where it is not written by the grammar. `key` is the text cited, without its paragraph. */
export function parse(text) {
  const code = OF_A_CODE.exec(text)?.groups;
  if (code) return { ...code, key: `${code.code} ${code.article}` };
  const key = OF_A_TEXT.map((form) => form.exec(text)?.groups.key).find(Boolean);
  return key ? { key } : null;
}

/** The citations of a code that a running text makes (“quote CSS R114-7 and L161-15-1”): each with its place in the text. */
export function mentions(text) {
  // Without its code, only what looks like an article of these codes: “R2” is none.
  const form = new RegExp(`\\b(?:(?<code>${Object.keys(CODES).join("|")}) |(?=[LRD]\\d{3}-\\d))(?<what>${ARTICLE}${PART})(?![\\w°-])`, "g");
  let code = null;
  return [...text.matchAll(form)].map((found) => {
    code = found.groups.code ?? code;
    return { cite: code ? `${code} ${found.groups.what}` : found.groups.what, at: found.index };
  });
}

// How a part and an item begin, as the codes write it: “I.-”, “II. – ”, “3°”, “6°et 7°”, “a)”.
const partOf = (line) => /^([IVX]+)(?: bis| ter)?\.? ?[-–—−]/.exec(line)?.[1];
const withoutPart = (line) => line.replace(/^[IVX]+(?: bis| ter)?\.? ?[-–—−]\s*/, "");
const itemsOf = (line) => (/^\d+°/.test(line) ? line.match(/^(\d+°(?: (?:bis|ter)\b)?)(?:(?:,| et|et) ?\d+°)*/)[0].match(/\d+°(?: (?:bis|ter))?/g) : []);

/** The paragraphs of `lines` from each that `begins`, up to the next one: `[name, lines][]`. */
function sections(lines, begins) {
  const found = [];
  for (const line of lines) {
    const names = begins(line);
    if (names.length) found.push([names, [line]]);
    else found.at(-1)?.[1].push(line);
  }
  return found;
}

/**
 * Why this citation does not hold in an article with these paragraphs, or null. An item is looked for in the part named,
 * or in the whole article where only one has it.
 */
export function missing(lines, { part, item, letter, paragraph }) {
  let scope = lines;
  let name = "it";
  if (part) {
    const parts = sections(lines, (line) => (partOf(line) ? [partOf(line)] : []));
    const found = parts.find(([[roman]]) => roman === part);
    if (!found) return `it has no part ${part}`;
    scope = found[1].map(withoutPart);
    name = `its part ${part}`;
  }
  if (item) {
    const found = sections(scope, (line) => (partOf(line) ? ["part"] : itemsOf(part ? line : withoutPart(line)))).filter(([names]) => names.includes(item));
    if (!found.length) return `${name} has no ${item}`;
    if (found.length > 1) return `${name} has several ${item}: name the part`;
    scope = found[0][1];
    name = `its ${item}`;
  }
  if (letter) {
    const found = scope.findIndex((line) => line.startsWith(letter) || line.replace(/^\d+° ?/, "").startsWith(letter));
    if (found < 0) return `${name} has no ${letter}`;
    scope = scope.slice(found);
    name = `its ${letter}`;
  }
  if (paragraph && scope.length < Number(paragraph)) {
    return `${name} has ${scope.length} ${scope.length === 1 ? "paragraph" : "paragraphs"}, so no al. ${paragraph}`;
  }
  return null;
}
