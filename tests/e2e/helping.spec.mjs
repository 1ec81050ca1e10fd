// "I am helping someone": every screen says whom "you" means, also after the result, also when the file comes back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { open, ready, shot } from "./app.mjs";
import { TODAY, scrollsSideways, walk } from "./walk.mjs";

const SPANISH = { situation: ["work"], work_terms: "local", income: "other", cover: "none", nationality: { country: "ES" } };
const KEPT = "secu-check";
const NOTE = ".sc-folder .sc-helping";
// The page's own, above its questions and its result.
const PAGE_NOTE = "#secu-check > .secu-check:not(.sc-folder) .sc-top > .sc-preview:nth-child(3)";

const words = (language, name) => {
  const files = ["folder/file", "ui"].map((file) => readFileSync(new URL(`../../locales/${language}/${file}.ftl`, import.meta.url), "utf8"));
  const text = files.join("\n");
  return new RegExp(`^${name} = (.+)$`, "m").exec(text)[1];
};
const room = async (page, name, action) => {
  await action();
  await page.waitForSelector(`[data-room=${name}]`);
};
const file = (page) => room(page, "file", () => page.click("[data-open=file]"));
const back = (page) => room(page, "file", () => page.click(".sc-folder .sc-back"));

for (const locale of ["en", "fr"]) {
  test(`the note stands on the questions, the result and every screen of the file, ${locale}`, async () => {
    const { page, messages, errors, close } = await open({ path: TODAY, locale, viewport: { width: 390, height: 844 } });
    await page.click(".sc-start .sc-quiet");
    await page.waitForSelector(".sc-top .sc-preview:nth-child(3)");
    await walk(page, SPANISH);
    assert.match(await page.textContent(".sc-top .sc-preview:nth-child(3)"), locale === "en" ? /that person/ : /cette personne/);
    const note = words(locale, "ui-helping-here");
    const says = async (what) => {
      assert.equal(await page.locator(NOTE).textContent(), note, what);
      assert.ok(await page.isVisible(NOTE), what);
      assert.ok(!(await scrollsSideways(page)), what);
    };
    await file(page);
    await says("the file");
    await shot(page, `helping-file-${locale}`);
    await page.click(".sc-place .sc-button");
    await page.waitForSelector(".sc-folder [data-fact=stage]");
    await says("a question");
    await back(page);

    await room(page, "letter", () => page.click('[data-letter="cover"] button'));
    await says("a letter");
    assert.ok((await page.locator(".sc-screen").textContent()).includes(words(locale, "ui-helping-sign")), "who signs");
    await shot(page, `helping-letter-${locale}`);
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.isVisible(NOTE)) && !(await page.getByText(words(locale, "ui-helping-sign")).isVisible()), "not on the letter itself");
    await page.emulateMedia({ media: null });
    await back(page);

    // At the counter it is said in French too.
    await room(page, "sheet", () => page.click(".sc-to-sheet button"));
    await says("the sheet");
    const spoken = await page.locator(".sc-sheet .sc-pair > p:first-child").allTextContents();
    assert.ok(spoken.indexOf(words("fr", "ui-helping-say")) === 0, `first: ${spoken[0]}`);
    await shot(page, `helping-sheet-${locale}`);
    await back(page);

    await room(page, "number", () => page.click(".sc-place .sc-quiet >> nth=0"));
    await says("the tool for numbers");
    assert.deepEqual([...messages, ...errors], []);
    await close();
  });
}

test("who answers for themselves reads nothing of it, also where the page has another note", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, SPANISH);
  assert.ok(await page.isVisible(".sc-preview"), "the day of the preview is noted");
  await file(page);
  assert.equal(await page.locator(NOTE).count(), 0);
  await room(page, "sheet", () => page.click(".sc-to-sheet button"));
  assert.ok(!(await page.textContent(".sc-sheet")).includes(words("fr", "ui-helping-say")));
  await close();
});

test("it can be said and taken back in the file, is kept with the file, and erased with it", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, SPANISH);
  await file(page);
  await page.click(".sc-keep label");
  await page.waitForFunction((name) => localStorage.getItem(name), KEPT);
  await page.getByRole("button", { name: "I am helping someone" }).click();
  await page.waitForSelector(NOTE);
  // Also after a look at the result, whose page knows nothing of it.
  await page.click(".sc-folder .sc-back");
  await page.waitForSelector("[data-route=work]");
  await page.waitForSelector(PAGE_NOTE);
  await file(page);
  await page.waitForSelector(NOTE);
  const reload = async () => {
    await page.reload();
    await ready(page);
    await page.waitForSelector("[data-route=work]");
  };
  await reload();
  await page.waitForSelector(PAGE_NOTE);
  assert.match(await page.textContent(PAGE_NOTE), /that person/);
  await shot(page, "helping-result-again");
  await file(page);
  await page.waitForSelector(NOTE);
  await page.getByRole("button", { name: "I answer for myself" }).click();
  await page.waitForFunction((note) => !document.querySelector(note), NOTE);
  await page.click(".sc-folder .sc-back");
  await page.waitForSelector("[data-route=work]");
  assert.equal(await page.locator(PAGE_NOTE).count(), 0);
  await reload();
  assert.equal(await page.locator(PAGE_NOTE).count(), 0);
  await file(page);
  assert.equal(await page.locator(NOTE).count(), 0);
  await close();
});

test("a private link says nothing of it; who opens it for somebody says so, and the result says it too", async () => {
  const { page, close } = await open({ path: TODAY });
  await page.click(".sc-start .sc-quiet");
  await walk(page, SPANISH);
  await page.waitForSelector(PAGE_NOTE);
  await file(page);
  await page.click(".sc-share .sc-button");
  const { hash } = new URL(await page.inputValue("#sc-link"));
  await close();
  const other = await open({ path: `${TODAY}&lang=fr${hash}` });
  await other.page.waitForSelector("[data-route=work]");
  // Whoever it is about may have opened it.
  assert.equal(await other.page.locator(PAGE_NOTE).count(), 0);
  await file(other.page);
  await other.page.getByRole("button", { name: words("fr", "ui-helping") }).click();
  await other.page.waitForSelector(NOTE);
  await other.page.click(".sc-folder .sc-back");
  await other.page.waitForSelector("[data-route=work]");
  await other.page.waitForSelector(PAGE_NOTE);
  assert.match(await other.page.textContent(PAGE_NOTE), /cette personne/);
  await other.close();
});
