// The whole file by keyboard: where the person is, the dates, a paper, keeping, the link, a letter, the sheet, and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./app.mjs";
import { TODAY, walk } from "./walk.mjs";

const SPANISH = { situation: ["work"], work_terms: "local", income: "other", cover: "none", nationality: { country: "ES" } };

test("everything in the file can be done by keyboard alone", async () => {
  const { page, messages, errors, close } = await open({ path: TODAY, viewport: { width: 390, height: 844 } });
  const key = (name) => page.keyboard.press(name);
  /** Goes on by Tab until this has the focus, which must be seen. */
  const to = async (selector) => {
    for (let presses = 0; presses < 150; presses += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) {
        const outline = await page.evaluate(() => {
          const element = document.activeElement;
          const shown = (element) => getComputedStyle(element).outlineStyle !== "none" || getComputedStyle(element).boxShadow !== "none";
          return shown(element) || shown(element.parentElement) || (element.labels?.[0] && shown(element.labels[0]));
        });
        assert.ok(outline, `${selector} shows that it has the focus`);
        return;
      }
      await key("Tab");
    }
    throw new Error(`${selector} cannot be reached`);
  };
  const asked = () => page.evaluate(() => document.querySelector(".sc-folder [data-fact]")?.dataset.fact);
  await walk(page, SPANISH);
  await to("[data-open=file]");
  await key("Enter");
  await page.waitForSelector("[data-room=file]");

  // Where the person is now.
  await to(".sc-place .sc-button");
  await key("Enter");
  await page.waitForSelector(".sc-folder [data-fact=stage]");
  await to(".sc-folder form input");
  // From the first option to "I have no answer".
  for (const _ of [1, 2, 3]) await key("ArrowDown");
  if (!(await page.isChecked('[data-choice="silent"] input'))) await page.focus('[data-choice="silent"] input').then(() => key("Space"));
  await to(".sc-folder form [type=submit]");
  await key("Enter");
  await page.waitForSelector(".sc-folder [data-fact=filed]");
  for (const [at, part] of ["10", "8", "2026"].entries()) {
    await to(`#sc-f${at}`);
    await page.keyboard.type(part);
  }
  await key("Enter");
  await page.waitForFunction(() => document.querySelector(".sc-folder [data-fact]")?.dataset.fact !== "filed");
  for (let fact = await asked(); fact; fact = await asked()) {
    await to('[data-choice="none-of-these"] input, [data-choice="unknown"] input');
    await key("Space");
    await key("Enter");
    await page.waitForFunction((old) => document.querySelector(".sc-folder [data-fact]")?.dataset.fact !== old, fact);
  }
  await page.waitForSelector("[data-room=file]");

  // The reasons of a line, the calendar, a paper, keeping, the link.
  await to(".sc-todo summary");
  await key("Enter");
  assert.ok(await page.evaluate(() => document.querySelector(".sc-todo details").open));
  await to(".sc-dates .sc-button");
  const [download] = await Promise.all([page.waitForEvent("download"), key("Enter")]);
  assert.equal(download.suggestedFilename(), "secu-check.ics");
  await to(".sc-papers-list input");
  await key("Space");
  await page.waitForFunction(() => document.querySelector(".sc-papers-list input").checked);
  await to("#sc-keep");
  await key("Space");
  await page.waitForFunction(() => localStorage.getItem("secu-check"));
  await to(".sc-share .sc-button");
  await key("Enter");
  await page.waitForSelector("#sc-link");
  await to("#sc-link");

  // A letter, the sheet, and back each time.
  await to("[data-letter=reminder] button");
  await key("Enter");
  await page.waitForSelector("[data-room=letter]");
  await to(".sc-fields input, .sc-fields textarea");
  await page.keyboard.type("Marta Ruiz");
  await page.waitForFunction(() => document.querySelector(".sc-letter").textContent.includes("Marta Ruiz"));
  await to(".sc-back");
  await key("Enter");
  await page.waitForSelector("[data-room=file]");
  await to(".sc-to-sheet button");
  await key("Enter");
  await page.waitForSelector("[data-room=sheet]");
  await to(".sc-back");
  await key("Enter");
  await page.waitForSelector("[data-room=file]");
  await to(".sc-back");
  await key("Enter");
  await page.waitForSelector("[data-route=work]");
  assert.deepEqual([...messages, ...errors], []);
  await close();
});
