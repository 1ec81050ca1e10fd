// From the page to the rules behind it: the reference pages, in the same language, wherever the page stands.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../../tools/serve.mjs";
import { ready, shared } from "./app.mjs";
import { finish, told, visit } from "./inside.mjs";
import { TODAY, walk } from "./walk.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const WORKER = { situation: ["work"], work_terms: "local", cover: "none", nationality: { country: "ES" } };
const RULE = "a[href*='/routes.html#route-']";

/** Follows a link that opens a page of its own; what is there, once it is. */
async function follow(context, link) {
  const [page] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await page.waitForLoadState();
  const { address, language, target, shown } = await page.evaluate(() => {
    const target = document.querySelector(":target");
    const top = target?.getBoundingClientRect().top ?? -1;
    return { address: location.href, language: document.documentElement.lang, target: target?.id, shown: top >= 0 && top < innerHeight };
  });
  await page.close();
  return { address, language, target, shown };
}

for (const language of ["en", "fr"]) {
  test(`the result leads to its rule and the start to all of them, also in a folder of a site (${language})`, async () => {
    const root = mkdtempSync(join(tmpdir(), "secu-check-rules-"));
    mkdirSync(join(root, "a"));
    cpSync(DIST, join(root, "a", "folder"), { recursive: true });
    const server = await serve(root);
    const { browser } = await shared();
    const context = await browser.newContext({ locale: language });
    try {
      const page = await context.newPage();
      const home = new URL("a/folder/", server.url).href;
      await page.goto(home + TODAY);
      await ready(page);
      const all = await follow(context, page.locator(".sc-start a[href$='/index.html']"));
      assert.equal(all.address, `${home}reference/${language}/index.html`);
      assert.equal(all.language, language);
      await walk(page, WORKER);
      const rule = await follow(context, page.locator(RULE));
      assert.deepEqual(rule, { address: `${home}reference/${language}/routes.html#route-work`, language, target: "route-work", shown: true });
    } finally {
      await context.close();
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    }
  });
}

test("in a page of others, the rule is where the widget comes from", async () => {
  const { page, context, close } = await visit("element");
  await told(page, "ready");
  const route = await finish(page.locator("secu-check"));
  const rule = await follow(context, page.locator(RULE));
  assert.ok(!rule.address.startsWith(new URL("/", page.url()).href), rule.address);
  assert.equal(new URL(rule.address).hash, `#route-${route.split(":")[1]}`);
  assert.ok(rule.shown);
  await close();
});

test("the page in one file has no rules around it, and leads nowhere", async () => {
  const { browser } = await shared();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(DIST, "secu-check.html")).href);
  await ready(page);
  assert.equal(await page.locator("a[href*='reference']:visible").count(), 0);
  await page.close();
});
