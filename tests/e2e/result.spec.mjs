// The result: changing an answer, starting again, what it offers beside the route.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./app.mjs";
import { TODAY, answer, leads, result, walk, where } from "./walk.mjs";

const PORTUGUESE = { situation: ["job_search"], income: "other", cover: "s1", nationality: { country: "PT" } };

const change = (page, fact) => leads(page, () => page.click(`[data-answer="${fact}"] button`));

test("an answer can be changed: only what is newly needed is asked, the rest is kept", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, PORTUGUESE);
  assert.equal((await result(page)).route, "s1-resident");
  await change(page, "cover");
  assert.ok(await page.isChecked("[data-choice=s1] input"));
  await answer(page, "cover", "none");
  const asked = await walk(page, { nationality: { country: "PT" }, income: "other", history: "worked" });
  assert.ok(asked.includes("history") && !asked.includes("income"), `the income is known, asks ${asked}`);
  assert.equal((await result(page)).route, "eu-worked-before");
  await change(page, "cover");
  await answer(page, "cover", "s1");
  const back = await result(page);
  assert.equal(back.route, "s1-resident");
  assert.ok(!back.answers.includes("history"), "what is not asked any more does not count");
  await change(page, "cover");
  await answer(page, "cover", "none");
  assert.equal((await result(page)).route, "eu-worked-before", "and counts again when it is asked again");
  await close();
});

test("Continue without a change comes straight back to the result", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, PORTUGUESE);
  await change(page, "situation");
  await leads(page, () => page.click("form [type=submit]"));
  assert.equal(await where(page), "route:s1-resident");
  await close();
});

test("Back from a changed answer shows what is true now", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, PORTUGUESE);
  await change(page, "cover");
  await answer(page, "cover", "none");
  const next = await where(page);
  assert.doesNotMatch(next, /^route:/);
  await leads(page, () => page.goBack());
  assert.equal(await where(page), "cover");
  await leads(page, () => page.goBack());
  // The entry was a result; these answers have none yet.
  assert.equal(await where(page), next);
  await close();
});

test("starting again erases every answer, also for the browser's Back", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, PORTUGUESE);
  await leads(page, () => page.click(".sc-erase"));
  assert.equal(await where(page), "start");
  await leads(page, () => page.goBack());
  assert.equal(await where(page), "start");
  await leads(page, () => page.click(".sc-start .sc-button"));
  assert.equal(await page.locator("input:checked").count(), 0);
  await close();
});

test("what is said in other languages and on other sites is marked", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, PORTUGUESE);
  const links = await page.locator('#secu-check a[href^="http"]').evaluateAll((all) =>
    all.map(({ target, rel, textContent }) => ({ target, rel, said: /opens a new window/.test(textContent) })));
  assert.ok(links.length > 0);
  for (const link of links) assert.deepEqual(link, { target: "_blank", rel: "noopener noreferrer", said: true });
  for (const href of await page.locator('#secu-check a[href^="tel:"]').evaluateAll((all) => all.map((link) => link.getAttribute("href")))) {
    assert.match(href, /^tel:\+?\d+$/);
  }
  const french = await page.locator("#secu-check i").evaluateAll((all) => all.map(({ lang, translate }) => `${lang} ${translate}`));
  assert.ok(french.length > 0);
  assert.deepEqual([...new Set(french)], ["fr false"]);
  await close();
});

test("papers are ticked off and counted, also in another language", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, PORTUGUESE);
  await page.click(".sc-papers li:nth-child(1) label");
  await page.waitForFunction(() => /^1 of/.test(document.querySelector(".sc-papers .sc-soft").textContent));
  await page.selectOption("#sc-language", "fr");
  await page.waitForSelector('.secu-check[lang="fr"]');
  assert.ok(await page.isChecked(".sc-papers li:nth-child(1) input"));
  await close();
});

test("an answer that hangs on something unknown says on what, and what it may be", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, { situation: "none-of-these", income: "other", cover: "none", nationality: { country: "BR" }, permit: "unknown" });
  const shown = await result(page);
  assert.equal(shown.route, "unsure");
  assert.equal(shown.certainty, "fund_decides");
  assert.ok((await page.locator(".sc-head > ul > li").count()) > 0);
  assert.ok((await page.locator(".sc-head details li").count()) > 1);
  assert.ok(await page.locator(".sc-now .sc-step").isVisible());
  assert.ok((await page.locator(".sc-contacts li").count()) > 0);
  await close();
});

test("the list of changes leads where it says", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, { ...PORTUGUESE, cover: "none", history: "came_to_study" });
  assert.equal((await result(page)).route, "eu-jobseeker-grey");
  assert.ok((await page.locator(".sc-changes > ul > li").count()) <= 3);
  await change(page, "situation");
  await answer(page, "situation", ["work"]);
  await walk(page, { work_terms: "local" });
  assert.equal((await result(page)).route, "work");
  await close();
});

test("a preview says for which day it is", async () => {
  const { page, close } = await open({ path: "?today=2027-03-05" });
  assert.match(await page.textContent(".sc-preview"), /5 March 2027/);
  await close();
  const plain = await open();
  assert.ok(!(await plain.page.isVisible(".sc-preview")));
  await plain.close();
});

for (const [colorScheme, brand] of [["light", "rgb(11, 90, 75)"], ["dark", "rgb(116, 211, 186)"]]) {
  test(`a link in a sentence has the look's own colour: ${colorScheme}`, async () => {
    // On this day the amounts of the year are not known: their place in the sentence leads to where they are published.
    const { page, close } = await open({ path: "?today=2035-01-01", colorScheme });
    await walk(page, { situation: ["work"], work_terms: "local", cover: "none", nationality: { country: "ES" } });
    const colours = await page.$$eval("#secu-check a[href]:not(.sc-button)", (all) => all.map((link) => [link.className, getComputedStyle(link).color]));
    assert.ok(colours.some(([name]) => name === ""), "no sentence has a link");
    assert.deepEqual(colours.filter(([, colour]) => colour !== brand), []);
    await close();
  });
}
