// The folder: what comes after the result. The file with its stage, dates and calendar; keeping it; the private link.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { axe, open, shot } from "./app.mjs";
import { TODAY, leads, result, scrollsSideways, walk, where } from "./walk.mjs";

const phone = { width: 360, height: 740 };
const SPANISH = { situation: ["work"], work_terms: "local", income: "other", cover: "none", nationality: { country: "ES" } };
const KEPT = "secu-check";

const room = (page) => page.evaluate(() => document.querySelector("[data-room]")?.dataset.room);
const openFile = async (page) => {
  await page.click("[data-open=file]");
  await page.waitForSelector("[data-room=file]");
};
const question = (page) => page.evaluate(() => document.querySelector(".sc-folder [data-fact]")?.dataset.fact);

/** Answers the questions about where the person is. */
async function stage(page, answers) {
  await page.click(".sc-place button");
  await page.waitForSelector(".sc-folder [data-fact]");
  for (let fact = await question(page); fact; fact = await question(page)) {
    const value = answers[fact] ?? (await page.$('[data-choice="none-of-these"]') ? "none-of-these" : "unknown");
    if (Array.isArray(value)) for (const [at, part] of value.entries()) await page.fill(`#sc-f${at}`, String(part));
    else await page.click(`[data-choice="${value}"] label`);
    await page.click(".sc-folder form [type=submit]");
    await page.waitForFunction((old) => document.querySelector(".sc-folder [data-fact]")?.dataset.fact !== old, fact);
  }
  await page.waitForSelector("[data-room=file]");
}

test("where no day is to come there is no calendar: one without an event is none", async () => {
  const { page, close } = await open({ path: TODAY, viewport: phone });
  await walk(page, {
    situation: ["job_search"], cover: "none", nationality: { country: "MA" }, permit: "card", income: "other", stay: "over_6", arrival: [20, 3, 2026],
  });
  await openFile(page);
  assert.match(await page.textContent(".sc-line"), /From 21 June 2026/);
  assert.equal(await page.locator(".sc-dates .sc-button").count(), 0);
  await stage(page, { stage: "filed", filed: [1, 11, 2026] });
  assert.equal(await page.locator(".sc-dates .sc-button").count(), 1);
  await close();
});

for (const locale of ["en", "fr"]) {
  test(`the file opens from the result, asks where the person is, and gives days and a calendar, ${locale}`, async () => {
    const { page, messages, errors, close } = await open({ path: TODAY, locale, viewport: phone });
    await walk(page, SPANISH);
    await openFile(page);
    assert.equal(await page.evaluate(() => "focus" in document.activeElement.dataset), true, "the heading has the focus");
    assert.ok((await page.title()).startsWith(locale === "en" ? "Your file" : "Votre dossier"));
    await shot(page, `file-new-${locale}`);
    await stage(page, { stage: "silent", filed: [10, 8, 2026] });
    const dates = await page.locator(".sc-line > li").allTextContents();
    assert.ok(dates.length >= 3, `has ${dates.length} dates`);
    // Two months after the file came, silence may be taken for a refusal.
    assert.ok(dates.some((text) => text.includes(locale === "en" ? "10 October 2026" : "10 octobre 2026")), dates.join("\n"));
    assert.ok(await page.locator(".sc-todo li.sc-do").count() >= 1);
    assert.ok(!(await scrollsSideways(page)));
    await shot(page, `file-silent-${locale}`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(".sc-dates .sc-button")]);
    const calendar = await readFile(await download.path(), "utf8");
    assert.equal(download.suggestedFilename(), "secu-check.ics");
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
    assert.match(calendar, /DTSTART;VALUE=DATE:2026121/);
    assert.deepEqual([...messages, ...errors], []);
    await close();
  });
}

test("Back leads from a question to the file and from the file to the result, which keeps what was ticked", async () => {
  const { page, close } = await open({ path: TODAY, viewport: phone });
  await walk(page, SPANISH);
  await openFile(page);
  await page.click(".sc-papers li:nth-child(2) label");
  await page.click(".sc-place button");
  await page.waitForSelector(".sc-folder [data-fact=stage]");
  await page.goBack();
  await page.waitForSelector("[data-room=file]");
  await page.click(".sc-place button");
  await page.waitForSelector(".sc-folder [data-fact=stage]");
  await page.click(".sc-folder .sc-back");
  await page.waitForSelector("[data-room=file]");
  await page.goBack();
  await page.waitForSelector("[data-route]");
  assert.equal((await result(page)).route, "work");
  assert.ok(await page.isChecked(".sc-papers li:nth-child(2) input"));
  assert.ok(await page.evaluate(() => "focus" in document.activeElement.dataset), "the heading has the focus");
  await leads(page, () => page.goBack());
  assert.equal(await where(page), "nationality");
  await close();
});

test("nothing is kept until the person says so; then it comes back after a reload, and is erased in one press", async () => {
  const { page, context, close } = await open({ path: TODAY, viewport: phone });
  const kept = () => page.evaluate((name) => localStorage.getItem(name), KEPT);
  await walk(page, SPANISH);
  await openFile(page);
  await stage(page, { stage: "filed", filed: [1, 11, 2026] });
  assert.equal(await kept(), null);
  assert.deepEqual(await context.cookies(), []);
  await page.click(".sc-keep label");
  await page.waitForFunction((name) => localStorage.getItem(name), KEPT);
  await page.click(".sc-papers li:nth-child(1) label");
  await page.waitForFunction((name) => localStorage.getItem(name).includes("~"), KEPT);
  await page.reload();
  await page.waitForSelector("[data-room=file]");
  assert.ok((await page.textContent(".sc-place")).includes("1 November 2026"));
  assert.ok(await page.isChecked(".sc-papers li:nth-child(1) input"));
  await page.goBack();
  await page.waitForSelector("[data-route=work]");
  await openFile(page);
  assert.ok((await page.textContent(".sc-place")).includes("1 November 2026"), "the stage is still known");
  await page.click(".sc-keep .sc-button");
  await page.waitForFunction((name) => localStorage.getItem(name) === null, KEPT);
  await page.reload();
  await page.waitForSelector(".sc-start");
  await close();
});

test("erasing all on the result erases what is kept", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, SPANISH);
  await openFile(page);
  await page.click(".sc-keep label");
  await page.waitForFunction((name) => localStorage.getItem(name), KEPT);
  await page.goBack();
  await page.waitForSelector("[data-route]");
  await leads(page, () => page.click(".sc-erase"));
  assert.equal(await page.evaluate((name) => localStorage.getItem(name), KEPT), null);
  await close();
});

test("a private link opens the same case in another language, and leaves the address", async () => {
  const first = await open({ path: TODAY, viewport: phone });
  await walk(first.page, { situation: ["job_search"], income: "other", cover: "none", nationality: { country: "PT" }, history: "worked" });
  await openFile(first.page);
  await first.page.click(".sc-share .sc-button");
  const link = await first.page.inputValue("#sc-link");
  assert.match(link, /#c=[\w-]{10,160}\.[a-z0-9]{6}$/);
  assert.ok((await first.page.textContent(".sc-share .sc-beware")).length > 20, "it warns");
  await first.page.click(".sc-share .sc-button:last-of-type");
  await first.page.waitForSelector("svg.sc-qr");
  await first.close();
  const second = await open({ path: `?today=2026-11-23&lang=fr${new URL(link).hash}`, viewport: phone });
  await second.page.waitForSelector("[data-route=eu-worked-before]");
  assert.equal(await second.page.getAttribute(".secu-check", "lang"), "fr");
  assert.equal(new URL(second.page.url()).hash, "");
  await second.close();
});

test("a damaged link says so and starts afresh", async () => {
  const { page, close } = await open({ path: `${TODAY}#c=1AbCdEfGhIjKlMn`, viewport: phone });
  await page.waitForSelector("[data-room=notes]");
  assert.match(await page.textContent("h1"), /cannot be read/);
  await shot(page, "link-damaged");
  await page.click("[data-room=notes] .sc-button");
  await page.waitForSelector(".sc-start");
  await close();
});

test("axe finds nothing in the file, its questions and its notes", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page, close } = await open({ path: TODAY, viewport: { width: 320, height: 700 }, colorScheme, bypassCSP: true });
    await walk(page, SPANISH);
    await openFile(page);
    await stage(page, { stage: "refused", refused: [1, 11, 2026] });
    await page.click(".sc-share .sc-button");
    for (const fold of await page.locator("summary").all()) await fold.click();
    assert.deepEqual(await axe(page), []);
    assert.ok(!(await scrollsSideways(page)));
    await shot(page, `file-refused-${colorScheme}`);
    await page.click(".sc-place button");
    await page.waitForSelector(".sc-folder [data-fact]");
    await page.click(".sc-folder form [type=submit]");
    await page.waitForTimeout(300);
    assert.deepEqual(await axe(page), []);
    await close();
  }
});

test("letters are in French with the person's language beside, filled in place, and never kept", async () => {
  const { page, context, messages, errors, close } = await open({ path: TODAY, viewport: phone, bypassCSP: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await walk(page, SPANISH);
  await openFile(page);
  await page.click(".sc-keep label");
  await stage(page, { stage: "silent", filed: [10, 8, 2026], done: "called" });
  const letters = await page.locator("[data-letter]").evaluateAll((all) => all.map((letter) => letter.dataset.letter));
  assert.ok(letters.includes("reminder"), `offers ${letters}`);
  for (const letter of letters) {
    await page.click(`[data-letter="${letter}"] button`);
    await page.waitForSelector("[data-room=letter]");
    await page.fill(".sc-fields .sc-input >> nth=0", "Marta Ruiz");
    await page.waitForFunction(() => document.querySelector(".sc-letter").textContent.includes("Marta Ruiz"));
    const french = await page.locator(".sc-letter [lang=fr]").allTextContents();
    assert.ok(french.some((text) => text.startsWith("Objet")), `${letter} has its subject in French`);
    assert.ok((await page.locator(".sc-letter .sc-pair > p:nth-child(2)").count()) >= 3, `${letter} says what it says`);
    await page.click(".sc-screen .sc-second");
    await page.waitForFunction(() => document.querySelector(".sc-screen [role=status]").textContent.length > 3);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.includes("Marta Ruiz") && copied.includes("Objet"), copied);
    assert.ok(!(await scrollsSideways(page)), letter);
    assert.deepEqual(await axe(page), [], letter);
    await shot(page, `letter-${letter}`);
    await page.click(".sc-folder .sc-back");
    await page.waitForSelector("[data-room=file]");
  }
  assert.ok(!(await page.evaluate((name) => localStorage.getItem(name), KEPT)).includes("Marta"));
  assert.deepEqual([...messages, ...errors], []);
  await close();
});

for (const locale of ["en", "fr"]) {
  test(`the sheet for the counter prints on one or two pages, a letter on one, ${locale}`, async () => {
    const { page, close } = await open({ path: TODAY, locale });
    await walk(page, SPANISH);
    await openFile(page);
    await stage(page, { stage: "silent", filed: [10, 8, 2026] });
    await page.click(".sc-to-sheet button");
    await page.waitForSelector("[data-room=sheet]");
    const pages = async (name) => {
      const pdf = await page.pdf({ path: `tests/e2e/shots/${name}-${locale}.pdf`, format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
      return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
    };
    const french = await page.locator(".sc-sheet [lang=fr]").allTextContents();
    assert.ok(french.some((text) => text.includes("travail")), "the situation is said in French");
    assert.equal(await page.locator(".sc-sheet .sc-pair > p:nth-child(2)").count() > 0, locale === "en");
    assert.ok((await pages("sheet")) <= 2);
    await page.click(".sc-screen .sc-second");
    await page.waitForSelector("svg.sc-qr");
    assert.ok((await pages("sheet-qr")) <= 2);
    // Whoever scans it sees the answers; on paper it stands on the first page, and says what it is.
    assert.ok((await page.textContent(".sc-screen .sc-beware")).length > 20);
    await page.emulateMedia({ media: "print" });
    const place = await page.evaluate(() => document.querySelector("svg.sc-qr").getBoundingClientRect().top);
    assert.ok(place < 200, `the picture stands at ${place}`);
    assert.ok(await page.isVisible(".sc-code .sc-soft"));
    await page.emulateMedia({ media: null });
    await page.click(".sc-folder .sc-back");
    await page.waitForSelector("[data-room=file]");
    await page.click("[data-letter=reminder] button");
    await page.waitForSelector("[data-room=letter]");
    assert.equal(await pages("letter"), 1);
    await close();
  });
}

test("on a wide screen the columns of the file and the languages of a letter have room", async () => {
  const { page, close } = await open({ path: TODAY, viewport: { width: 1280, height: 900 } });
  const narrowest = (selector) => page.evaluate((selector) =>
    Math.min(...[...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().width)), selector);
  await walk(page, SPANISH);
  await openFile(page);
  await stage(page, { stage: "silent", filed: [10, 8, 2026] });
  assert.ok((await narrowest(".sc-file .sc-column")) > 380, `a column is ${await narrowest(".sc-file .sc-column")} wide`);
  await shot(page, "file-wide");
  await page.click("[data-letter=reminder] button");
  await page.waitForSelector("[data-room=letter]");
  assert.ok((await narrowest(".sc-letter .sc-pair > p:nth-child(2)")) > 380);
  await shot(page, "letter-wide");
  await page.click(".sc-folder .sc-back");
  await page.waitForSelector("[data-room=file]");
  await page.click(".sc-to-sheet button");
  await page.waitForSelector("[data-room=sheet]");
  assert.ok((await narrowest(".sc-sheet .sc-pair > p:nth-child(2)")) > 380);
  await shot(page, "sheet-wide");
  await close();
});

test("what is not needed is said with the article, and each paper has a name for its file", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, SPANISH);
  await openFile(page);
  assert.ok((await page.locator(".sc-papers-list li").count()) >= 4);
  for (const text of await page.locator(".sc-papers-list li").allTextContents()) assert.match(text, /\d\d-[a-z0-9-]+\.pdf/);
  const excess = await page.locator(".sc-not-needed li").allTextContents();
  assert.ok(excess.length >= 1 && excess.every((text) => /CSS|CRPA|Décret|Règlement/.test(text)), excess.join("\n"));
  await close();
});

test("the local fund has a name, by postcode or département", async () => {
  const { page, close } = await open({ path: TODAY });
  await walk(page, SPANISH);
  await openFile(page);
  const says = async (typed, expected) => {
    await page.fill("#sc-fund", typed);
    await page.waitForFunction((text) => document.querySelector(".sc-fund [role=status]")?.textContent.includes(text), expected);
  };
  await says("69003", "Rhône");
  await says("971", "Guadeloupe");
  await says("64", "Pau");
  await says("00", "No fund found");
  await close();
});

test("a page that embeds it may leave out keeping and sharing", async () => {
  const { page, close } = await open({ path: `${TODAY}&keep=off&share=off` });
  await walk(page, SPANISH);
  await openFile(page);
  assert.ok(!(await page.isVisible(".sc-keep")));
  assert.ok(!(await page.isVisible(".sc-share")));
  assert.ok(await page.isVisible(".sc-papers"));
  await close();
});
