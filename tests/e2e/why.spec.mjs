// Why this route, and what would change it: what the page says is held against the rulebook's files and its words.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { open } from "./app.mjs";
import { TODAY, answer, leads, result, walk, where } from "./walk.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
/** The messages of a language by name, `name.attribute` for their parts, as the page shows them. */
function words(language) {
  const found = new Map();
  for (const file of ["facts", "routes-10-50", "routes-60-90", "ui"]) {
    let name;
    for (const line of read(`locales/${language}/${file}.ftl`).split("\n")) {
      const [, message, part, text] = /^(?:([\w-]+)|    \.([\w-]+)) = (.*)$/.exec(line) ?? [];
      if (message) name = message;
      if (text) found.set(part ? `${name}.${part}` : name, text.replaceAll("*", ""));
    }
  }
  return found;
}
const ROUTES = readdirSync(new URL("rulebook/routes/", root)).sort()
  .flatMap((file) => [...read(`rulebook/routes/${file}`).matchAll(/^\[\[route\]\].*\n(?:#.*\n)*id\s*= "([^"]+)"/gm)].map(([, id]) => id));
const UNCHANGEABLE = ["nationality", "act_country", "age", "card_state", "overseas_from", "sending_state"];

const CASES = {
  portuguese: {
    answers: { situation: ["job_search"], cover: "none", nationality: { country: "PT" }, income: "other", history: "came_to_study" },
    route: "eu-jobseeker-grey",
    because: ["fact-nationality.said", "fact-situation-job_search.said"],
    earlier: { work: "fact-situation-work.said", "eu-worked-before": "fact-history-came_to_study.said", "s1-resident": "fact-cover-none.said" },
    law: ["CSS L160-6 6°"],
  },
  moroccan: {
    answers: { situation: ["job_search"], cover: "none", nationality: { country: "MA" }, permit: "card", income: "other", stay: "over_6", arrival: [20, 3, 2026] },
    route: "residence",
    because: ["fact-nationality.said", "fact-permit-card.said"],
    earlier: { work: "fact-situation-work.said", refugee: "fact-permit-card.said", "eu-jobseeker-grey": "fact-nationality.said" },
    law: ["CSS L160-5 al. 1", "CSS D160-2 I"],
  },
  spanish: {
    answers: { situation: ["work"], work_terms: "local", cover: "none", nationality: { country: "ES" } },
    route: "work",
    because: ["fact-situation-work.said", "fact-work_terms-local.said", "fact-nationality.said"],
    earlier: { "lives-abroad": "fact-situation-lives_abroad.said", "posted-a1-resident": "fact-work_terms-local.said", covered: "fact-cover-none.said" },
    law: ["CSS L160-1 al. 1", "CSS L111-2-2 1°"],
  },
};

/** Of a country or a day, only what stands before it is the same for all. */
const begins = (text) => text.split("{")[0];

for (const locale of ["en", "fr"]) {
  const said = words(locale);
  const say = (name) => {
    assert.ok(said.has(name), `no words for ${name}`);
    return said.get(name);
  };

  for (const [who, { answers, route, because, earlier, law }] of Object.entries(CASES)) {
    test(`why, in two levels: ${who}, ${locale}`, async () => {
      const { page, close } = await open({ path: TODAY, locale });
      await walk(page, answers);
      assert.equal((await result(page)).route, route);
      assert.equal(await page.textContent(".sc-lead"), say(`route-${route}.summary`), "first one sentence or two");
      const part = page.locator(".sc-part", { has: page.locator(`h2:text-is("${say("ui-why")}")`) });
      const own = await part.locator(":scope > ul > li").allTextContents();
      assert.ok(own.length >= because.length);
      for (const name of because) assert.ok(own.some((text) => text.startsWith(begins(say(name)))), `${say(name)} is not among ${own}`);
      const rest = part.locator(":scope > details");
      assert.equal(await rest.evaluate((fold) => fold.open), false, "the rest is folded");
      await rest.locator(":scope > summary").click();

      // Each earlier route under the reason that rules it out, which is the person's own answer: each reason once, and under
      // it no title twice.
      const before = ROUTES.slice(0, ROUTES.indexOf(route));
      assert.ok(before.length > 10);
      const groups = await rest.locator(":scope > details").evaluateAll((all) => all.map((group) => ({
        reason: group.querySelector("summary").textContent, titles: [...group.querySelectorAll("li")].map((row) => row.textContent), open: group.open,
      })));
      assert.ok(groups.length * 2 < before.length, `${groups.length} reasons for ${before.length} routes`);
      assert.equal(new Set(groups.map(({ reason }) => reason)).size, groups.length, "no reason twice");
      assert.deepEqual(new Set(groups.flatMap(({ titles }) => titles)), new Set(before.map((id) => say(`route-${id}`))));
      const reasons = new Set([...said].filter(([name]) => /^fact-.*\.said$/.test(name)).map(([, text]) => begins(text)));
      const not = `${say("ui-why.not-ticked")} `;
      for (const { reason, titles, open: unfolded } of groups) {
        const bare = reason.startsWith(not) ? reason.slice(not.length) : reason;
        assert.ok(reason === say("ui-why.together") || [...reasons].some((text) => bare.startsWith(text)), reason);
        assert.equal(new Set(titles).size, titles.length, `twice under ${reason}: ${titles}`);
        assert.equal(unfolded, false, "the routes of a reason are folded");
      }
      for (const [id, name] of Object.entries(earlier)) {
        const its = groups.filter(({ reason }) => reason.replace(not, "").startsWith(begins(say(name))));
        assert.ok(its.some(({ titles }) => titles.includes(say(`route-${id}`))), `${id} is not under ${say(name)}`);
      }

      // Law, sources with their date and how good they are, and how sure it is.
      await page.evaluate(() => document.querySelectorAll(".sc-sources").forEach((fold) => { fold.open = true; }));
      const stands = await page.locator(".sc-part", { has: page.locator(".sc-sources") }).innerText();
      for (const article of law) assert.ok(stands.includes(article), `${article} is not in ${stands}`);
      assert.match(stands, locale === "en" ? /with their sources on 23 November 2026/ : /sources le 23 novembre 2026/);
      assert.match(stands, locale === "en" ? /20\d\d\s*official, recent/ : /20\d\d\s*officiel, récent/);
      assert.ok(await page.isVisible(".sc-sure"));
      await close();
    });

    test(`what would change it, in sentences: ${who}, ${locale}`, async () => {
      const { page, close } = await open({ path: TODAY, locale });
      await walk(page, answers);
      const first = page.locator(".sc-changes > ul > li");
      const more = page.locator(".sc-changes details li");
      assert.ok((await first.count()) >= 1 && (await first.count()) <= 3);
      assert.equal(await page.locator(".sc-changes details").evaluate((fold) => fold.open), false, "the rest only on demand");
      assert.ok(!(await more.first().isVisible()));
      await page.click(".sc-changes summary");
      assert.ok(await more.first().isVisible());

      // Which answer each of them is about, by its sentence; none is about what nobody can change.
      const clauses = new Map([...said].filter(([name]) => name.endsWith(".change") && name.startsWith("fact-")).map(([name, text]) => [text, name]));
      const options = new Map([...said].filter(([name]) => /^fact-.*\.said$/.test(name)).map(([name, text]) => [text, name]));
      const [gained, lost] = [`${say("ui-change-gained")} `, `${say("ui-change-lost")} `];
      const about = (clause) => clauses.get(clause) ?? options.get(clause.replace(gained, "").replace(lost, ""));
      const told = (rows) => rows.evaluateAll((all) => all.map((row) => ({
        clause: row.querySelector("strong").textContent, to: row.querySelector("p").textContent, assumed: Boolean(row.querySelector(".sc-soft")),
      })));
      const titles = new Set(ROUTES.map((id) => say(`route-${id}`)));
      const all = [...(await told(first)), ...(await told(more))];
      for (const { clause, to } of all) {
        const name = about(clause);
        assert.ok(name, `of no answer: ${clause}`);
        assert.ok(!UNCHANGEABLE.some((fact) => name.startsWith(`fact-${fact}`)), clause);
        assert.ok(titles.has(to), to);
      }
      assert.equal(new Set(all.map(({ clause }) => clause)).size, all.length, "none is said twice");
      for (const { clause } of await told(first)) assert.ok(clauses.has(clause), `a sentence of its own comes first: ${clause}`);
      const places = (await told(first)).map(({ to }) => to);
      assert.equal(new Set(places).size, places.length, "the first lead to different places");

      // One of them, done: it leads where it says.
      const choice = all.map((line) => ({ ...line, name: about(line.clause) })).find(({ name, assumed }) => !assumed && /^fact-(cover|work_terms|history|permit)-/.test(name));
      const [, fact, option] = /^fact-(\w+)-(\w+)\./.exec(choice.name);
      await leads(page, () => page.click(`[data-answer="${fact}"] button`));
      await answer(page, fact, option);
      await walk(page, {});
      assert.match(await where(page), /^route:/);
      assert.equal(await page.textContent("h1"), choice.to, choice.clause);
      await close();
    });
  }
}

test("paid work, even a few hours, changes it: from the first hour, with form S1106", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, CASES.portuguese.answers);
  const line = page.locator(".sc-changes > ul > li", { hasText: "If you do paid work, even a few hours" });
  assert.ok(await line.isVisible());
  assert.match(await line.textContent(), /through your work: send form S1106/);
  await leads(page, () => page.click('[data-answer="situation"] button'));
  await answer(page, "situation", ["work"]);
  await walk(page, { work_terms: "local" });
  assert.equal((await result(page)).route, "work");
  assert.match(await page.textContent(".sc-lead"), /from its first hour/);
  await close();
});
