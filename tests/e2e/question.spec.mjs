// Questions: what is wrong is said, the keyboard is enough, Back works, answers are kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./app.mjs";
import { KINDS, TODAY, answer, begin, fill, leads, result, submit, walk, where } from "./walk.mjs";

const focused = (page) => page.evaluate(() => {
  const { id, dataset, localName } = document.activeElement;
  return "problem" in dataset ? "problem" : "focus" in dataset ? "heading" : id || localName;
});
const live = (page) => page.locator("#secu-check [aria-live]").textContent();
const toArrival = KINDS.at(-1).before;

test("the heading of each new screen takes the focus, and the live region says it", async () => {
  const { page, close } = await open();
  assert.equal(await live(page), "");
  const region = await page.$("#secu-check [aria-live]");
  await begin(page);
  assert.equal(await focused(page), "heading");
  assert.equal(await live(page), await page.textContent("h1"));
  assert.ok((await page.title()).startsWith(await page.textContent("h1")));
  await answer(page, "situation", ["job_search"]);
  assert.equal(await focused(page), "heading");
  assert.equal(await live(page), await page.textContent("h1"));
  assert.ok(await region.evaluate((element) => element.isConnected), "the region was replaced");
  await close();
});

test("nothing is chosen before the person chooses", async () => {
  const { page, close } = await open();
  await begin(page);
  assert.equal(await page.locator("input:checked").count(), 0);
  await answer(page, "situation", ["job_search"]);
  assert.equal(await page.locator("input:checked").count(), 0);
  await close();
});

for (const { kind, fact, before } of KINDS) {
  test(`no answer is a problem that is named and linked: ${kind}`, async () => {
    const { page, close } = await open({ path: TODAY });
    await walk(page, before);
    if ((await where(page)) === "start") await begin(page);
    assert.equal(await where(page), fact);
    await submit(page);
    await page.waitForSelector("[data-problem]");
    assert.equal(await focused(page), "problem");
    const said = await page.textContent("[data-problem] a");
    assert.ok((await page.textContent("#sc-error")).includes(said));
    assert.match(await page.title(), /^Error: /);
    const address = page.url();
    await page.click("[data-problem] a");
    assert.match(await focused(page), /^sc-(f0|o-0)$/);
    assert.equal(page.url(), address);
    // The same mistake again is said again.
    await submit(page);
    await page.waitForFunction(() => "problem" in document.activeElement.dataset);
    await close();
  });
}

test("none of these and the other options exclude each other", async () => {
  const { page, close } = await open();
  await begin(page);
  const ticked = () => page.evaluate(() =>
    [...document.querySelectorAll("[data-choice]")].filter((row) => row.querySelector("input").checked).map((row) => row.dataset.choice));
  await fill(page, ["study", "work"]);
  assert.deepEqual(await ticked(), ["study", "work"]);
  await fill(page, "none-of-these");
  assert.deepEqual(await ticked(), ["none-of-these"]);
  await fill(page, "work");
  assert.deepEqual(await ticked(), ["work"]);
  await close();
});

test("a date that cannot be is refused in words", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, toArrival);
  assert.equal(await where(page), "arrival");
  const wrong = [
    [["31", "2", "2026"], /28 days/, "sc-f0"],
    [["29", "2", "2025"], /28 days/, "sc-f0"],
    [["31", "4", "2026"], /30 days/, "sc-f0"],
    [["32", "1", "2026"], /1 to 31/, "sc-f0"],
    [["x", "1", "2026"], /1 to 31/, "sc-f0"],
    [["1", "13", "2026"], /1 to 12/, "sc-f1"],
    [["1", "1", "26"], /four digits/, "sc-f2"],
    [["", "1", "2026"], /day/, "sc-f0"],
    [["1", "", "2026"], /month/, "sc-f1"],
    [["1", "1", ""], /year/, "sc-f2"],
  ];
  for (const [typed, expected, field] of wrong) {
    for (const [at, text] of typed.entries()) await page.fill(`#sc-f${at}`, text);
    await submit(page);
    await page.waitForFunction(() => "problem" in document.activeElement.dataset);
    assert.match(await page.textContent("#sc-error"), expected, typed.join(" "));
    assert.equal(await page.getAttribute(`#${field}`, "aria-invalid"), "true", typed.join(" "));
    await page.click("[data-problem] a");
    assert.equal(await focused(page), field);
  }
  await answer(page, "arrival", [29, 2, 2024]);
  assert.match(await where(page), /^route:/);
  await close();
});

test("a country is found without accents, by its beginning, its code and its other names", async () => {
  const { page, close } = await open({ locale: "fr" });
  await walk(page, { situation: ["job_search"], income: "other", cover: "none" });
  assert.equal(await where(page), "nationality");
  const found = async (letters) => {
    await page.fill("#sc-f0", letters);
    return page.locator("#sc-list [role=option]").allTextContents();
  };
  assert.deepEqual((await found("cote d"))[0], "Côte d’Ivoire");
  assert.deepEqual((await found("ETATS"))[0], "États-Unis");
  assert.deepEqual((await found("usa"))[0], "États-Unis");
  assert.deepEqual((await found("ma"))[0], "Maroc", "the code comes first");
  assert.deepEqual((await found("emirats"))[0], "Émirats arabes unis");
  assert.ok((await found("a")).length <= 8);
  assert.deepEqual(await found("zzz"), []);
  assert.equal(await page.getAttribute("#sc-f0", "aria-expanded"), "false");
  await close();
});

test("a country is chosen with the keyboard, confirmed in words, and typed out in full it is enough", async () => {
  const { page, close } = await open();
  await walk(page, { situation: ["job_search"], income: "other", cover: "none" });
  await page.focus("#sc-f0");
  await page.keyboard.type("unit");
  const active = () => page.evaluate(() => document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))?.textContent);
  const first = await active();
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await active(), first);
  await page.keyboard.press("ArrowUp");
  assert.equal(await active(), first);
  await page.keyboard.press("Escape");
  assert.equal(await page.getAttribute("#sc-f0", "aria-expanded"), "false");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const chosen = await active();
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("#sc-f0"), chosen);
  assert.ok((await page.textContent(".sc-chosen")).includes(chosen));
  assert.equal(await where(page), "nationality", "Enter chose, and did not go on");
  await page.fill("#sc-f0", "portugal");
  await leads(page, () => submit(page));
  assert.equal(await where(page), "history");
  await close();
});

test("the keyboard alone leads from the start to a result", async () => {
  const { page, close } = await open({ path: TODAY });
  const tabTo = async (selector) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  const choose = async (choice) => {
    await tabTo("#sc-o-0");
    for (let presses = 0; !(await page.evaluate((choice) => document.activeElement.closest(`[data-choice=${choice}]`), choice)); presses += 1) {
      assert.ok(presses < 20);
      await page.keyboard.press("ArrowDown");
    }
    await leads(page, () => page.keyboard.press("Enter"));
  };
  await tabTo(".sc-start .sc-button");
  await leads(page, () => page.keyboard.press("Enter"));
  await tabTo("[data-choice=job_search] input");
  await page.keyboard.press("Space");
  await tabTo("[type=submit]");
  await leads(page, () => page.keyboard.press("Enter"));
  await choose("other");
  await choose("none");
  await tabTo("#sc-f0");
  await page.keyboard.type("portug");
  await page.keyboard.press("Enter");
  await leads(page, () => page.keyboard.press("Enter"));
  await choose("worked");
  assert.equal(await where(page), "route:eu-worked-before");
  assert.equal(await focused(page), "heading");
  await close();
});

test("the browser's Back and Forward lead through the screens and keep the answers", async () => {
  const { page, url, close } = await open();
  await walk(page, { situation: ["job_search"], income: "other", cover: "none" });
  assert.equal(await where(page), "nationality");
  await leads(page, () => page.goBack());
  assert.equal(await where(page), "cover");
  assert.ok(await page.isChecked("[data-choice=none] input"));
  await leads(page, () => page.goBack());
  assert.equal(await where(page), "income");
  await leads(page, () => page.goBack());
  assert.ok(await page.isChecked("[data-choice=job_search] input"));
  await leads(page, () => page.goForward());
  assert.equal(await where(page), "income");
  await leads(page, () => page.click(".sc-back"));
  assert.equal(await where(page), "situation");
  await leads(page, () => page.click(".sc-back"));
  assert.equal(await where(page), "start");
  assert.equal(page.url(), url, "the address holds nothing");
  // Going on without changes walks through the answers given.
  await leads(page, () => page.click(".sc-start .sc-button"));
  await leads(page, () => submit(page));
  assert.equal(await where(page), "income");
  await leads(page, () => submit(page));
  assert.equal(await where(page), "cover");
  await leads(page, () => submit(page));
  assert.equal(await where(page), "nationality");
  await close();
});

test("the language changes at any time and keeps what is answered and what is being typed", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, toArrival);
  await page.fill("#sc-f0", "31");
  await page.fill("#sc-f1", "2");
  await page.fill("#sc-f2", "2026");
  await submit(page);
  await page.waitForSelector("[data-problem]");
  await page.selectOption("#sc-language", "fr");
  await page.waitForSelector('.secu-check[lang="fr"]');
  assert.equal(await where(page), "arrival");
  assert.equal(await page.inputValue("#sc-f0"), "31");
  assert.match(await page.textContent("#sc-error"), /28 jours/);
  assert.equal(await page.getAttribute("html", "lang"), "fr");
  assert.match(page.url(), /lang=fr/);
  await answer(page, "arrival", [20, 3, 2026]);
  assert.equal((await result(page)).route, "residence");
  await page.selectOption("#sc-language", "en");
  await page.waitForSelector('.secu-check[lang="en"]');
  assert.equal((await result(page)).route, "residence");
  await close();
});

test("the address chooses the language before the browser does", async () => {
  const { page, close } = await open({ path: "?lang=fr", locale: "en" });
  assert.equal(await page.getAttribute(".secu-check", "lang"), "fr");
  await close();
});

test("the browser's preferred language is taken where we have it, and English where we have not", async () => {
  for (const [locale, lang] of [["fr-CA", "fr"], ["en-US", "en"], ["sw", "en"]]) {
    const { page, close } = await open({ locale });
    assert.equal(await page.getAttribute(".secu-check", "lang"), lang, locale);
    await close();
  }
});

test("who helps somebody is told on each screen whom the questions mean", async () => {
  const { page, close } = await open({ path: TODAY, viewport: { width: 320, height: 700 } });
  assert.equal(await page.locator(".sc-top .sc-preview").count(), 1, "the day of the preview");
  await page.click(".sc-start .sc-quiet:not([data-open])");
  await page.waitForFunction(() => document.querySelectorAll(".sc-top .sc-preview").length === 2);
  await walk(page, { situation: ["job_search"], income: "other" });
  assert.match(await page.textContent(".sc-top"), /that person/);
  await leads(page, () => page.goBack());
  await leads(page, () => page.goBack());
  await leads(page, () => page.goBack());
  await page.click(".sc-start .sc-quiet:not([data-open])");
  await page.waitForFunction(() => document.querySelectorAll(".sc-top .sc-preview").length === 1);
  await close();
});
