// The founding cases on paper and away from the page: result, file, sheet and letters as PDF, the calendar, the link.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { open } from "./app.mjs";
import { TODAY, result, walk } from "./walk.mjs";

const CASES = {
  portuguese: { situation: ["job_search"], cover: "none", nationality: { country: "PT" }, income: "other", history: "came_to_study" },
  "portuguese-s1": { situation: ["job_search"], cover: "s1", nationality: { country: "PT" }, income: "other" },
  moroccan: { situation: ["job_search"], cover: "none", nationality: { country: "MA" }, permit: "card", income: "other", stay: "over_6", arrival: [20, 3, 2026] },
  spanish: { situation: ["work"], work_terms: "local", cover: "none", nationality: { country: "ES" } },
};
const SHOTS = new URL("shots/", import.meta.url).pathname;
const asked = (page) => page.evaluate(() => document.querySelector(".sc-folder [data-fact]")?.dataset.fact);

async function say(page, answers) {
  await page.click(".sc-place button");
  await page.waitForSelector(".sc-folder [data-fact]");
  for (let fact = await asked(page); fact; fact = await asked(page)) {
    const value = answers[fact] ?? ((await page.$('[data-choice="none-of-these"]')) ? "none-of-these" : "unknown");
    if (Array.isArray(value)) for (const [at, part] of value.entries()) await page.fill(`#sc-f${at}`, String(part));
    else await page.click(`[data-choice="${value}"] label`);
    await page.click(".sc-folder form [type=submit]");
    await page.waitForFunction((old) => document.querySelector(".sc-folder [data-fact]")?.dataset.fact !== old, fact);
  }
  await page.waitForSelector("[data-room=file]");
}

for (const lang of ["en", "fr"]) {
  for (const [who, answers] of Object.entries(CASES)) {
    test(`${who} takes all of it along, ${lang}`, async () => {
      const { page, requests, messages, errors, close } = await open({ path: TODAY, locale: lang });
      const before = requests.length;
      mkdirSync(SHOTS, { recursive: true });
      /** Prints what is shown and says on how many pages. */
      const pages = async (name) => {
        const pdf = await page.pdf({ path: `${SHOTS}${who}-${lang}-${name}.pdf`, format: "A4", preferCSSPageSize: true });
        return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
      };
      /** What is on paper: its text, whether something can be pressed, and whether two texts lie on each other. */
      const printed = async () => {
        await page.emulateMedia({ media: "print" });
        const seen = await page.evaluate(() => {
          const root = document.querySelector("#secu-check");
          const shown = (element) => element.checkVisibility();
          const boxes = [...root.querySelectorAll("p, h1, h2, h3")].filter(shown).map((element) => element.getBoundingClientRect());
          const over = (a, b) => a.top < b.bottom - 2 && b.top < a.bottom - 2 && a.left < b.right - 2 && b.left < a.right - 2;
          return {
            text: root.innerText,
            buttons: [...root.querySelectorAll("button, a[href^='#']")].filter(shown).map((element) => element.textContent),
            clash: boxes.some((box, at) => boxes.slice(at + 1).some((other) => over(box, other))),
            // Browsers break no page well inside a grid: a heading would stay behind alone.
            grids: [...root.querySelectorAll(".sc-columns, .sc-column, .sc-part, .sc-part > ul, .sc-part > ol, .sc-head")].filter(shown)
              .filter((element) => /grid|flex/.test(getComputedStyle(element).display)).map((element) => element.className),
            // A button that leads somewhere is an address.
            unaddressed: [...root.querySelectorAll("a[href^='http']")].filter(shown)
              .filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href"))).map((link) => link.textContent),
            // Air at the end may become an empty page.
            air: root.getBoundingClientRect().bottom - Math.max(...[...root.querySelectorAll("p, li, dd")].filter(shown).map((element) => element.getBoundingClientRect().bottom)) > 24,
            faint: [...root.querySelectorAll("a.sc-button")].filter(shown).filter((link) => getComputedStyle(link).color !== "rgb(0, 0, 0)").length,
          };
        });
        await page.emulateMedia({ media: null });
        return seen;
      };
      const dated = lang === "en" ? /23 November 2026/ : /23 novembre 2026/;
      const version = lang === "en" ? /Rules version [0-9a-f]{8}/ : /Version des règles [0-9a-f]{8}/;
      const whole = async (what) => {
        const { text, buttons, clash, grids, unaddressed, air, faint } = await printed();
        assert.deepEqual({ grids, unaddressed, air, faint }, { grids: [], unaddressed: [], air: false, faint: 0 }, what);
        assert.match(text, dated, `${what}: the day`);
        assert.match(text, version, `${what}: the version`);
        assert.deepEqual(buttons, [], what);
        assert.ok(!clash, `${what}: texts lie on each other`);
      };

      await walk(page, answers);
      const { route } = await result(page);
      await page.waitForSelector("#secu-check[data-behind]");
      assert.ok((await pages("result")) <= 7);
      await whole("the result");
      await page.click("[data-open=file]");
      await page.waitForSelector("[data-room=file]");
      await say(page, { stage: "silent", filed: [10, 8, 2026], done: "called", permit_end: [20, 3, 2027] });
      assert.ok((await pages("file")) <= 6);
      await whole("the file");

      const [download] = await Promise.all([page.waitForEvent("download"), page.click(".sc-dates .sc-button")]);
      const calendar = await readFile(await download.path(), "utf8");
      assert.ok((calendar.match(/BEGIN:VEVENT/g) ?? []).length >= 1 && calendar.includes("appeal-after-silence."), calendar);

      await page.click(".sc-to-sheet button");
      await page.waitForSelector("[data-room=sheet]");
      assert.ok((await pages("sheet")) <= 2);
      await whole("the sheet");
      // Who reads French needs no second column; the picture of the link only comes if it is asked for.
      await page.emulateMedia({ media: "print" });
      const wide = await page.evaluate(() => document.querySelector(".sc-sheet .sc-pair p").clientWidth / document.querySelector(".sc-sheet").clientWidth);
      await page.emulateMedia({ media: null });
      assert.ok(lang === "fr" ? wide > 0.9 : wide < 0.6, `a line is ${wide} of the sheet`);
      assert.equal(await page.locator("svg.sc-qr").count(), 0);
      await page.click(".sc-folder .sc-back");
      await page.waitForSelector("[data-room=file]");

      const letters = await page.locator("[data-letter]").evaluateAll((all) => all.map((letter) => letter.dataset.letter));
      assert.deepEqual(letters, ["reminder", "conciliator", "appeal"]);
      for (const letter of letters) {
        await page.click(`[data-letter="${letter}"] button`);
        await page.waitForSelector("[data-room=letter]");
        assert.equal(await pages(letter), 1, letter);
        const { text, buttons } = await printed();
        assert.deepEqual(buttons, [], letter);
        await page.emulateMedia({ media: "print" });
        const room = await page.evaluate(() => {
          const signed = [...document.querySelectorAll(".sc-signed > p:first-child")].at(-1);
          return signed.parentElement.nextElementSibling.getBoundingClientRect().top - signed.getBoundingClientRect().bottom;
        });
        await page.emulateMedia({ media: null });
        assert.ok(room > 50, `${letter}: ${room} to sign`);
        assert.match(text, /^Objet\s:/m);
        assert.match(text, /, le 23 novembre 2026$/m, "a letter is dated in French");
        await page.click(".sc-folder .sc-back");
        await page.waitForSelector("[data-room=file]");
      }

      await page.click(".sc-share .sc-button");
      const { hash } = new URL(await page.inputValue("#sc-link"));
      assert.deepEqual([...messages, ...errors], []);
      // All of it is done on the device: a calendar is a file made here.
      assert.deepEqual(requests.slice(before).filter(({ url }) => !url.startsWith("blob:")), []);
      await close();
      const other = await open({ path: `${TODAY}&lang=${lang === "en" ? "fr" : "en"}${hash}` });
      await other.page.waitForSelector(`[data-route=${route}]`);
      await other.close();
    });
  }
}
