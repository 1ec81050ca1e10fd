// The watch over the law, on small made-up codes, rules and amounts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WATCHED, compare, readAmounts, readParameter } from "./law/amounts.mjs";
import { check, readLaw, written } from "./law/check.mjs";
import { mentions, missing, parse } from "./law/citation.mjs";
import { fingerprint, inForce, paragraphs, readCode } from "./law/code.mjs";
import { mentionsOf, plusMonths, readRulebook, rulesOf, toReview } from "./law/rules.mjs";
import { entries } from "./law/toml.mjs";

const TODAY = "2026-11-23";
const time = (day) => Date.parse(day);
const NEVER = time("2999-01-01");

/** A code with these articles: `{ num, html, state?, since?, until? }`. */
function codeOf(...articles) {
  const children = articles.map(({ num, html, state = "VIGUEUR", since = "2020-01-01", until }) => ({
    type: "article",
    data: { num, etat: state, dateDebut: time(since), dateFin: until ? time(until) : NEVER, texteHtml: html },
  }));
  const data = { cid: "LEGITEXT000006073189", title: "Code", dateDebutVersion: "2026-03-14" };
  return readCode({ data, type: "code", children: [{ type: "section", data: {}, children }] }, TODAY);
}

const use = (cite, line = 1) => ({ cite, file: "rulebook/routes/10-a.toml", line, name: "route a" });

/** The findings on these citations, by text alone; `law` is what rulebook/law.toml says. */
function findings(citations, law, code) {
  const found = check({ citations: citations.map((cite) => use(cite)), law: readLaw(law, "law.toml"), codes: { CSS: code }, today: TODAY });
  return found.findings.map(({ text }) => text);
}

const entry = (cite, code, number) => `[[article]]\ncite = "${cite}"\nsince = ${code.articles.get(number).since}\nfingerprint = "${fingerprint(code.articles.get(number).lines)}"\n`;

const D160_2 = `<p>I. – Les personnes doivent :</p><p>a) Ceci ;</p><p>b) Cela.</p><p>II. – Sans délai :</p><p>1° Une chose ;</p><p>2° Une autre.</p>
<p>Suite du 2°.</p><p>III. – Fin.</p>`;

test("a citation is parsed by one grammar", () => {
  const { code, article, part, item, paragraph, key } = parse("CSS R114-10-1 II 3° al. 2");
  assert.deepEqual([code, article, part, item, paragraph, key], ["CSS", "R114-10-1", "II", "3°", "2", "CSS R114-10-1"]);
  assert.equal(parse("CSS R142-1-A III").article, "R142-1-A");
  assert.equal(parse("CSS R142-1-A III").part, "III");
  assert.equal(parse("Reg. 883/2004 art. 11(3)(a)").key, "Reg. 883/2004 art. 11");
  for (const good of ["CESEDA L233-1 2°", "Reg. 883/2004 annex XI", "CJEU C-535/19", "Loi 2019-222 art. 16", "Protocol France–Québec 1998-12-19"]) {
    assert.ok(parse(good), good);
  }
});

test("what is not written by the grammar is refused", () => {
  const bad = ["CSS R114-7 III, IV", "CSS D160-2 II5°", "CSS L. 160-1", "css L160-1", "CSS L160-1 al.1", "CSS L160-1 al. 0", "CSS", "L160-1", "CSS L160-1 I II",
    "CSS D160-2 5° II", "Reg. 883/2004", "Decree coordinating a place", "Convention France–Monaco", ""];
  for (const cite of bad) assert.equal(parse(cite), null, cite);
});

test("words name articles, the code once for several", () => {
  assert.deepEqual(mentions("quote CSS R114-7 V and L161-15-1. Not R2 or A4.").map(({ cite }) => cite), ["CSS R114-7 V", "CSS L161-15-1"]);
  assert.deepEqual(mentions("CSS L160-6 6° names people (CSS R111-3 I).").map(({ cite }) => cite), ["CSS L160-6 6°", "CSS R111-3 I"]);
  assert.deepEqual(mentions("Only L160-1").map(({ cite }) => cite), ["L160-1"]);
});

test("comments and words are read for citations, and rules for their lists", () => {
  const toml = '# As CSS L160-1 says\n[[route]]\nid = "a" # CSS R1-1\nwhen = "b is c # CSS R9-9"\nlaw = [\n  "CSS L2-1",\n  "CSS L3-1 I", # CSS R4-1\n]\nchecked = 2026-01-31\n';
  const rules = rulesOf(toml, "routes/a.toml");
  assert.deepEqual(rules[0].law, [{ cite: "CSS L2-1", line: 6 }, { cite: "CSS L3-1 I", line: 7 }]);
  assert.equal(rules[0].review, "2026-07-31");
  assert.deepEqual(mentionsOf(toml, "routes/a.toml").map(({ cite, line }) => `${line} ${cite}`), ["1 CSS L160-1", "3 CSS R1-1", "7 CSS R4-1"]);
  const words = mentionsOf("route-a = Do it\n    .differ = Quote CSS R5-1 II.\n", "en/a.ftl");
  assert.deepEqual(words, [{ cite: "CSS R5-1 II", file: "en/a.ftl", line: 2, name: "route-a" }]);
});

test("the TOML of the rulebook is read, with its lines, and nothing else", () => {
  const [first] = entries('[[amount]]\nid = "a"\nvalues = [{ from = 2026-01-01, euros = "1.50" }, { from = 2027-01-01, euros = "2" }]\non = true\nmax = 12\n', "f");
  assert.deepEqual(first.values, { id: "a", values: [{ from: "2026-01-01", euros: "1.50" }, { from: "2027-01-01", euros: "2" }], on: true, max: 12 });
  assert.deepEqual(entries("[[a]]\nb = 'c \"d\"'\n", "f.toml")[0].values.b, 'c "d"');
  assert.deepEqual(entries('[[a]]\nen.title = "b"\n', "f.toml")[0].values, { "en.title": "b" });
  assert.throws(() => entries("[[a]]\nb = %\n", "f.toml"), /f\.toml:2/);
  assert.throws(() => entries("[[a]]\nb = \n", "f.toml"), /expected/);
});

test("every file of the rulebook as it stands is read", () => {
  const { rules, citations } = readRulebook();
  const kinds = new Set(rules.map(({ kind }) => kind));
  for (const kind of ["route", "advice", "document", "step", "letter"]) assert.ok(kinds.has(kind), `no ${kind}`);
  assert.ok(citations.some(({ cite }) => cite.startsWith("CSS L160-1")));
});

test("an article's paragraphs and fingerprint follow its words, not its markup", () => {
  const lines = paragraphs("<p>I. -   Un <a href='x'>deux</a>&#160;;</p>\n<p></p><div>1°&nbsp;Trois<br/>quatre &amp; cinq</div>");
  assert.deepEqual(lines, ["I. - Un deux ;", "1° Trois", "quatre & cinq"]);
  assert.equal(fingerprint(paragraphs("<p>Un</p> <p>deux</p>")), fingerprint(paragraphs("Un<br>\n deux")));
  assert.notEqual(fingerprint(["Un deux"]), fingerprint(["Un trois"]));
  assert.match(fingerprint(["Un"]), /^[0-9a-f]{16}$/);
});

test("a citation holds only where the article has that part, item, letter or paragraph", () => {
  const lines = paragraphs(D160_2);
  const why = (cite) => missing(lines, parse(`CSS D160-2${cite}`));
  for (const good of ["", " I", " I b)", " II 2°", " II 2° al. 2", " II al. 4", " 1°", " al. 8", " III"]) assert.equal(why(good), null, good);
  assert.match(why(" IV"), /no part IV/);
  assert.match(why(" II 3°"), /part II has no 3°/);
  assert.match(why(" I 1°"), /part I has no 1°/);
  assert.match(why(" I c)"), /no c\)/);
  assert.match(why(" III al. 2"), /has 1 paragraph, so no al\. 2/);
  assert.match(why(" al. 9"), /has 8 paragraphs/);
  assert.match(missing(["I. - A :", "1° b", "II. - C :", "1° d"], parse("CSS L1-1 1°")), /several 1°/);
  assert.equal(missing(["6°et 7° (supprimés)"], parse("CSS D1-1 7°")), null);
});

test("a rulebook whose citations hold has no finding", () => {
  const code = codeOf({ num: "D160-2", html: D160_2 });
  assert.deepEqual(findings(["CSS D160-2 II 1°"], entry("CSS D160-2", code, "D160-2"), code), []);
});

test("a changed, a repealed, an ended and an unknown article are found, with the rules on them", () => {
  const before = codeOf({ num: "L1-1", html: "<p>Ancien.</p>" });
  const law = entry("CSS L1-1", before, "L1-1");
  const of = (article) => findings(["CSS L1-1"], law, codeOf({ num: "L1-1", html: "<p>Ancien.</p>", ...article }));
  assert.match(of({ html: "<p>Nouveau.</p>", since: "2026-02-01" })[0], /has changed: the text read was that of 2020-01-01, this one is of 2026-02-01/);
  assert.match(of({ since: "2026-02-01" })[0], /new version of 2026-02-01, with the words of 2020-01-01/);
  assert.match(of({ state: "ABROGE" })[0], /not in force \(ABROGE/);
  assert.match(of({ since: "2027-01-01" })[0], /not in force/);
  assert.match(of({ state: "ABROGE_DIFF", until: "2026-09-01" })[0], /ended on 2026-09-01/);
  assert.deepEqual(of({ state: "ABROGE_DIFF", until: "2027-01-01" }), []);
  assert.match(findings(["CSS L1-1"], law, codeOf({ num: "L1-2", html: "" }))[0], /does not exist/);
  const { findings: [found] } = check({ citations: [use("CSS L1-1", 7)], law: [], codes: { CSS: before }, today: TODAY });
  assert.equal(`${found.uses[0].file}:${found.uses[0].line} ${found.uses[0].name}`, "rulebook/routes/10-a.toml:7 route a");
});

test("a text that ended is accepted once its entry says where the next is read", () => {
  const code = codeOf({ num: "L1-1", html: "<p>A</p>", state: "ABROGE_DIFF", until: "2026-09-01" });
  const law = `${entry("CSS L1-1", code, "L1-1")}until = 2026-09-01\noutside = "there"\n`;
  const { findings: found, notes } = check({ citations: [use("CSS L1-1")], law: readLaw(law, "f"), codes: { CSS: code }, today: TODAY });
  assert.deepEqual(found, []);
  assert.match(notes[0].text, /a text since 2026-09-01 that the data does not hold: there/);
});

test("citations without entry, entries without citation and texts outside without a place are found", () => {
  const code = codeOf({ num: "L1-1", html: "<p>A</p>" }, { num: "L1-2", html: "<p>B</p>" });
  assert.match(findings(["CSS L1-1"], "", code)[0], /no entry/);
  assert.match(findings([], entry("CSS L1-2", code, "L1-2"), code)[0], /law\.toml:1: nothing cites CSS L1-2/);
  assert.match(findings(["CASF L251-1"], '[[article]]\ncite = "CASF L251-1"\n', code)[0], /must say where to check/);
  assert.deepEqual(findings(["CASF L251-1"], '[[article]]\ncite = "CASF L251-1"\noutside = "there"\n', code), []);
  assert.match(findings(["CSS L1-1"], '[[article]]\ncite = "CSS L1-1"\noutside = "there"\n', code)[0], /needs a fingerprint/);
  assert.match(findings(["CSS L1-1, L1-2"], "", code)[0], /not written as a citation/);
  assert.match(findings(["CSS L1-1 2°"], entry("CSS L1-1", code, "L1-1"), code)[0], /it has no 2°/);
  assert.match(findings(["CSS L1-1"], entry("CSS L1-1", code, "L1-1").repeat(2), code)[0], /listed twice/);
});

test("the list is written with an entry for each text, keeps what a person wrote, and then holds", () => {
  const code = codeOf({ num: "L1-1", html: "<p>A</p>" });
  const citations = [use("CSS L1-1"), use("CASF L251-1"), use("CRPA L1-1")];
  const old = readLaw('[[article]]\ncite = "CASF L251-1"\nsince = 2019-12-30\noutside = "a place"\n\n[[article]]\ncite = "CRPA L1-1"\nfingerprint = "x"\n', "f");
  const text = written({ citations, law: old, codes: { CSS: code } });
  assert.match(text, /cite = "CASF L251-1"\nsince = 2019-12-30\noutside = "a place"\n/);
  assert.match(text, /cite = "CRPA L1-1"\nfingerprint = "x"\n\n/);
  assert.deepEqual(check({ citations, law: readLaw(text, "f"), codes: { CSS: code }, today: TODAY }).findings, []);
  assert.equal(written({ citations, law: readLaw(text, "f"), codes: { CSS: code } }), text);
});

test("of two versions of an article the one in force is read", () => {
  const code = codeOf({ num: "L1-1", html: "<p>A</p>", until: "2026-09-01" }, { num: "L1-1", html: "<p>B</p>", since: "2026-09-01" });
  assert.deepEqual(code.articles.get("L1-1").lines, ["B"]);
  assert.equal(inForce(code.articles.get("L1-1"), TODAY), true);
});

const PARAMETER = "description: x\nvalues:\n  2024-01-01:\n    value: 600.5\n  2026-04-01:\n    value: 651.69\n  2027-04-01:\n    value: null\nmetadata:\n  2028-01-01:\n    value: 1\n";
const amount = (id, from, until, euros) => readAmounts(`[[amount]]\nid = "${id}"\nvalues = [{ from = ${from}, until = ${until}, euros = "${euros}" }]\n`, "amounts.toml");

test("a parameter is read with its dates", () => {
  assert.deepEqual(readParameter(PARAMETER), [{ from: "2024-01-01", value: 600.5 }, { from: "2026-04-01", value: 651.69 }]);
  assert.deepEqual(readParameter("nothing: here\n"), []);
});

test("an amount that differs, changes early or has a newer value is found", () => {
  const parameters = { [WATCHED.rsa.path]: readParameter(PARAMETER) };
  const of = (...values) => compare(amount("rsa", ...values), parameters, TODAY);
  assert.deepEqual(of("2026-04-01", "2027-03-31", "651.69"), { findings: [], notes: [] });
  assert.match(of("2026-04-01", "2027-03-31", "651.70").findings[0], /rsa is 651\.70 from 2026-04-01, but RSA = 651\.69/);
  assert.match(of("2024-01-01", "2026-12-31", "600.50").findings[0], /changes before 2026-12-31: RSA = 651\.69/);
  const old = of("2024-01-01", "2025-12-31", "600.50");
  assert.match(old.findings[0], /there is a newer one: RSA = 651\.69 from 2026-04-01/);
  assert.match(old.notes[0], /no value for today/);
  assert.match(of("2026-10-01", "2027-03-31", "700").notes[0], /newer than what there is to compare/);
  assert.match(compare(amount("other", "2026-01-01", "2026-12-31", "1"), parameters, TODAY).notes[0], /nothing to be compared with/);
});

test("a factor is applied, and its rounding allowed", () => {
  const parameters = { [WATCHED["c2s-paid"].path]: [{ from: "2025-04-01", value: 10339 }] };
  const of = (euros) => compare(amount("c2s-paid", "2025-04-01", "2026-12-31", euros), parameters, TODAY).findings;
  assert.deepEqual(of("13957"), []);
  assert.match(of("13950")[0], /C2S ceiling × 1\.35 = 13957\.65/);
});

test("rules are listed past their review day and within thirty days of it, by file", () => {
  const rule = (file, id, review) => ({ file, id, review });
  const { past, soon } = toReview([rule("a", "1", "2026-11-22"), rule("a", "2", "2026-11-23"), rule("b", "3", "2026-12-23"), rule("b", "4", "2026-12-24")], TODAY);
  assert.deepEqual([...past].map(([file, rules]) => [file, rules.map(({ id }) => id)]), [["a", ["1"]]]);
  assert.deepEqual([...soon].map(([file, rules]) => [file, rules.map(({ id }) => id)]), [["a", ["2"]], ["b", ["3"]]]);
  assert.equal(plusMonths("2026-08-31", 6), "2027-02-28");
  assert.equal(plusMonths("2027-08-31", 6), "2028-02-29");
  assert.equal(plusMonths("2026-11-23", 6), "2027-05-23");
});
