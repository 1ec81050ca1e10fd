// The reference pages as they are read: without a script, on a phone and a large screen, light and dark, in print.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { axe, shared, shot } from "./app.mjs";
import { scrollsSideways } from "./walk.mjs";

const FOLDER = fileURLToPath(new URL("../../dist/reference", import.meta.url));
const LANGUAGES = ["en", "fr"];
const PAGES = readdirSync(`${FOLDER}/en`).filter((name) => name.endsWith(".html"));
const LOOKS = [
  { look: "light", viewport: { width: 1280, height: 900 }, colorScheme: "light", languages: LANGUAGES },
  { look: "dark", viewport: { width: 390, height: 800 }, colorScheme: "dark", languages: ["en"] },
  // French words are the longer ones.
  { look: "320", viewport: { width: 320, height: 640 }, colorScheme: "light", languages: ["fr"] },
];
// The largest pages are made of the same few parts over and over: their first rules stand for the others.
const ENOUGH = 8;

/** Opens a page in a look; `bypassCSP` only for what axe has to put into it. */
async function read(path, { viewport, colorScheme }, others = {}) {
  const { server, browser } = await shared();
  const context = await browser.newContext({ viewport, colorScheme, ...others });
  const page = await context.newPage();
  await page.goto(`${server.url}reference/${path}`);
  return { page, close: () => context.close() };
}

test("both languages have the same pages, a good many", () => {
  assert.deepEqual(readdirSync(`${FOLDER}/fr`).filter((name) => name.endsWith(".html")), PAGES);
  assert.ok(PAGES.length >= 17, PAGES.join(", "));
});

for (const options of LOOKS) {
  test(`nothing is wrong for axe, and nothing is wider than the window, also with everything opened (${options.look})`, async () => {
    for (const path of ["index.html", ...options.languages.flatMap((language) => PAGES.map((page) => `${language}/${page}`))]) {
      const { page, close } = await read(path, options, { bypassCSP: true });
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      assert.ok(!(await scrollsSideways(page)), `${path} is wider than the window`);
      await page.evaluate((enough) => [...document.querySelectorAll("article")].slice(enough).forEach((article) => article.remove()), ENOUGH);
      assert.deepEqual(await axe(page), [], path);
      await close();
    }
  });
}

test("without a script everything can be read, and the picture fits a phone with letters large enough", async () => {
  for (const language of LANGUAGES) {
    const { page, close } = await read(`${language}/flow.html`, LOOKS[1], { javaScriptEnabled: false });
    const pictures = await page.locator(".tall svg").all();
    assert.ok(pictures.length > 5);
    for (const picture of pictures) {
      const box = await picture.boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 390, `${box.x} ${box.width}`);
      // Its letters are 15 units high; the picture is 376 units wide.
      assert.ok((box.width / 376) * 15 >= 13, `${box.width}`);
    }
    await page.locator("details summary").first().focus();
    await page.keyboard.press("Enter");
    assert.ok(await page.locator("ol.flow").first().isVisible(), "the list beside the picture opens by keyboard");
    await close();
  }
});

test("the picture grows with the text", async () => {
  const { page, close } = await read("en/flow.html", LOOKS[0], { bypassCSP: true });
  const width = async () => (await page.locator(".tall svg").first().boundingBox()).width;
  const before = await width();
  await page.addStyleTag({ content: ":root { font-size: 200%; }" });
  assert.ok((await width()) > before * 1.3, `${before} ${await width()}`);
  await close();
});

test("what is folded is printed, but for lists that only lead elsewhere", async () => {
  const { page, close } = await read("en/routes.html#route-work", LOOKS[0]);
  const person = page.locator("[id^=case-]").first();
  assert.ok(!(await person.isVisible()));
  await page.emulateMedia({ media: "print" });
  assert.ok(await person.isVisible(), "the worked cases are not printed");
  assert.ok(!(await page.locator("details.aside li").first().isVisible()), "the links are printed");
  assert.ok(!(await page.locator("nav.contents").first().isVisible()));
  await close();
});

test("a reader who comes by a link sees which rule is meant", async () => {
  const { page, close } = await read("fr/numbers.html#number-nia", LOOKS[1], { javaScriptEnabled: false });
  const box = await page.locator("#number-nia").boundingBox();
  assert.ok(box.y >= 0 && box.y < 800, `${box.y}`);
  await shot(page, "reference-number-phone");
  await close();
});
