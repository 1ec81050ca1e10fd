// The founding cases, walked by hand on a phone: the routes of rulebook/cases/founding.toml through the page itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, shot } from "./app.mjs";
import { TODAY, result, scrollsSideways, title, walk, where } from "./walk.mjs";

const phone = { width: 360, height: 740 };

const CASES = [
  {
    who: "portuguese",
    answers: { situation: ["job_search"], cover: "none", nationality: { country: "Portu" }, income: "other", history: "came_to_study" },
    route: "eu-jobseeker-grey",
    certainty: "fund_decides",
    documents: ["form-s1106", "eu-questionnaire", "identity", "civil-status"],
    without: ["residence-permit", "residence-card"],
  },
  {
    who: "portuguese-s1",
    answers: { situation: ["job_search"], cover: "s1", nationality: { country: "Portu" }, income: "other" },
    route: "s1-resident",
    certainty: "settled",
    documents: ["s1", "identity"],
    without: ["residence-permit", "residence-card", "resources"],
  },
  {
    who: "moroccan",
    answers: {
      situation: ["job_search"], cover: "none", nationality: { country: "Maroc" }, permit: "card", income: "other", stay: "over_6",
      arrival: [20, 3, 2026],
    },
    route: "residence",
    certainty: "settled",
    documents: ["form-s1106", "residence-card", "proof-three-months", "civil-status"],
    without: ["eu-questionnaire"],
  },
  {
    who: "spanish",
    answers: { situation: ["work"], work_terms: "local", cover: "none", nationality: { country: "ES" } },
    route: "work",
    certainty: "settled",
    documents: ["form-s1106", "identity", "work-contract", "civil-status", "bank-details"],
    without: ["residence-permit", "residence-card", "proof-three-months"],
  },
];

for (const lang of ["en", "fr"]) {
  for (const { who, answers, route, certainty, documents, without } of CASES) {
    test(`${who}, ${lang}`, async () => {
      const { page, messages, errors, close } = await open({ path: TODAY, locale: lang, viewport: phone });
      // A country is typed as the person writes it.
      const english = answers.nationality.country === "Maroc" && lang === "en";
      const asked = await walk(page, english ? { ...answers, nationality: { country: "Moroc" } } : answers);
      const shown = await result(page);
      assert.equal(shown.route, route, `ends at ${await where(page)}`);
      assert.equal(shown.certainty, certainty);
      assert.ok(asked.length <= 8, `asks ${asked}`);
      assert.deepEqual(shown.answers, asked);
      for (const paper of documents) assert.ok(shown.documents.includes(title("document", paper, lang)), `${paper} is missing in ${shown.documents}`);
      for (const paper of without) assert.ok(!shown.documents.includes(title("document", paper, lang)), `${paper} should not be there`);
      assert.ok(await page.locator(".sc-now .sc-step").isVisible());
      assert.ok(!(await scrollsSideways(page)));
      assert.deepEqual([...messages, ...errors], []);
      await shot(page, `founding-${who}-${lang}`);
      await close();
    });
  }
}

test("the Spanish employee's other questions make the checklist exact", async () => {
  const { answers } = CASES.find(({ who }) => who === "spanish");
  const { page, close } = await open({ path: TODAY, viewport: phone });
  await walk(page, answers);
  await page.click(".sc-more button");
  await page.waitForSelector("[data-fact]");
  const asked = await walk(page, {
    number: "ntt", job_start: [1, 6, 2026], act_country: { country: "ES" }, housing: "own", children: "no", age: 30, arrival: [1, 6, 2026],
  });
  assert.ok(asked.includes("number"), `asks ${asked}`);
  const shown = await result(page);
  assert.equal(shown.route, "work");
  assert.ok(shown.advice.includes(title("advice", "payroll-number", "en")), `advises ${shown.advice}`);
  assert.ok(!shown.documents.includes(title("document", "translation", "en")));
  assert.equal(await page.locator(".sc-more").count(), 0);
  await close();
});
