// A browser's page translation replaces text nodes under the app's feet. Nothing may stop, and no old words may stay.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, ready, translate } from "./app.mjs";
import { KINDS, TODAY, answer, begin, leads, result, submit, walk, where } from "./walk.mjs";

const text = (page) => page.locator("#secu-check main").innerText();

async function stands(page, errors) {
  assert.deepEqual(errors, []);
  await ready(page);
}

for (const watch of [false, true]) {
  const how = watch ? "as it goes" : "once";
  test(`the start, translated ${how}`, async () => {
    const { page, errors, close } = await open({ path: TODAY });
    await translate(page, { watch });
    assert.match(await text(page), /\[T\]/);
    await begin(page);
    assert.equal(await where(page), "situation");
    await stands(page, errors);
    await close();
  });

  for (const { kind, fact, before, value } of KINDS) {
    test(`a question (${kind}), translated ${how}: error, language, answer`, async () => {
      const { page, errors, close } = await open({ path: TODAY });
      await walk(page, before);
      if ((await where(page)) === "start") await begin(page);
      await translate(page, { watch });
      const old = await page.textContent("h1");
      await submit(page);
      await page.waitForSelector("[data-problem]");
      await submit(page);
      await page.selectOption("#sc-language", "fr");
      await page.waitForSelector('.secu-check[lang="fr"]');
      assert.notEqual(await page.textContent("h1"), old, "the old question stays");
      await page.selectOption("#sc-language", "en");
      await page.waitForSelector('.secu-check[lang="en"]');
      await answer(page, fact, value);
      assert.notEqual(await page.textContent("h1"), old, "the old question stays");
      await stands(page, errors);
      await close();
    });
  }

  test(`typing, translated ${how}`, async () => {
    const { page, errors, close } = await open({ path: TODAY });
    await walk(page, { situation: ["job_search"], income: "other", cover: "none" });
    await translate(page, { watch });
    for (const letters of ["p", "po", "por", "zz", "", "spai"]) await page.fill("#sc-f0", letters);
    assert.deepEqual(await page.locator("#sc-list [role=option]").allTextContents(), ["Spain"]);
    await page.keyboard.press("Enter");
    assert.match(await page.textContent(".sc-chosen"), /Spain/);
    await page.fill("#sc-f0", "moroc");
    await page.keyboard.press("Enter");
    assert.match(await page.textContent(".sc-chosen"), /Morocco/);
    assert.doesNotMatch(await page.textContent(".sc-chosen"), /Spain/);
    await stands(page, errors);
    await close();
  });

  test(`the result, translated ${how}: ticks, folds, a changed answer, more questions`, async () => {
    const { page, errors, close } = await open({ path: TODAY });
    await walk(page, { situation: ["job_search"], cover: "s1", nationality: { country: "PT" }, income: "other" });
    await translate(page, { watch });
    const old = await page.textContent("h1");
    await page.click(".sc-papers li:nth-child(1) label");
    await page.waitForFunction(() => /1 of \d/.test(document.querySelector(".sc-papers .sc-soft").textContent));
    await page.click(".sc-papers li:nth-child(2) label");
    await page.waitForFunction(() => /2 of \d/.test(document.querySelector(".sc-papers .sc-soft").textContent));
    assert.doesNotMatch(await page.textContent(".sc-papers .sc-soft"), /[01] of/);
    for (const fold of await page.locator("summary").all()) await fold.click();
    await leads(page, () => page.click("[data-answer=cover] button"));
    await answer(page, "cover", "none");
    await walk(page, { nationality: { country: "PT" }, history: "worked" });
    assert.equal((await result(page)).route, "eu-worked-before");
    assert.notEqual(await page.textContent("h1"), old);
    await leads(page, () => page.click(".sc-erase"));
    assert.equal(await where(page), "start");
    await stands(page, errors);
    await close();
  });
}
