// The same in Firefox, driven over WebDriver BiDi: each level of embedding, the page without a network, the one file.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { firefox } from "playwright-core";
import { firefoxProgram } from "../../tools/browser.mjs";
import { demo } from "../../tools/demo.mjs";
import { serve } from "../../tools/serve.mjs";
import { ready } from "./app.mjs";
import { SPANISH, finish, told } from "./inside.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
let browser;
let server;
let host;

before(async () => {
  server = await serve(DIST);
  host = await demo(server.url);
  browser = await firefox.launch({ executablePath: firefoxProgram(), channel: "moz-firefox" });
});
after(async () => {
  await browser?.close();
  await host?.stop();
  await server?.stop();
});

async function open(address) {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const messages = [];
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(String(error)));
  await page.addInitScript(() => {
    window.told = [];
    for (const type of ["ready", "step", "finished", "language", "resize", "error"]) {
      addEventListener(`secu-check:${type}`, (event) => window.told.push([type, event.detail]));
    }
  });
  // Not its "load": of a file, BiDi does not tell it.
  await page.goto(address, { waitUntil: "commit" });
  return { page, messages, close: () => context.close() };
}

test("the page, from start to result and back", async () => {
  const { page, messages, close } = await open(`${server.url}?lang=en`);
  await ready(page);
  assert.equal(await finish(page.locator("#secu-check"), SPANISH), "route:work");
  await page.goBack();
  await page.locator("[data-fact]").waitFor();
  assert.deepEqual(messages, []);
  await close();
});

for (const name of ["element", "element-strict", "hostile"]) {
  test(`${name}: the element`, async () => {
    const { page, messages, close } = await open(`${host.url}${name}.html`);
    await told(page, "ready");
    assert.equal(await finish(page.locator("secu-check"), SPANISH), "route:work");
    await told(page, "finished");
    assert.deepEqual(messages, []);
    await close();
  });
}

test("two elements on a page keep to themselves", async () => {
  const { page, close } = await open(`${host.url}two.html`);
  await told(page, "ready", 2);
  assert.equal(await finish(page.locator("#one"), SPANISH), "route:work");
  assert.equal(await page.locator("#two [data-fact]").getAttribute("data-fact"), "situation");
  await close();
});

test("the link stays where the policy forgets WebAssembly", async () => {
  const { page, close } = await open(`${host.url}element-refused.html`);
  assert.deepEqual(await told(page, "error"), [["error", { code: "wasm" }]]);
  assert.ok(await page.locator("secu-check > a").isVisible());
  await close();
});

// Over BiDi, Playwright's mouse does not find its place in a frame of another origin: there, the page presses.
const press = (button) => button.evaluate((element) => element.click());

for (const name of ["link", "link-strict", "drupal-basic", "frame", "sandbox"]) {
  test(`${name}: the frame`, async () => {
    const { page, close } = await open(`${host.url}${name}.html`);
    assert.equal(await finish(page.frameLocator("iframe"), SPANISH, press), "route:work");
    if (!["frame", "sandbox"].includes(name)) {
      await told(page, "finished");
      const { height } = (await told(page, "resize")).findLast(([type]) => type === "resize")[1];
      assert.equal(await page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height), height);
    }
    await close();
  });
}

test("opened once, it opens and answers with the server stopped", async () => {
  const own = await serve(DIST);
  const { page, close } = await open(`${own.url}?lang=en`);
  await ready(page);
  await own.stop();
  await page.goto(`${own.url}?lang=fr`);
  await ready(page);
  assert.equal(await finish(page.locator("#secu-check"), SPANISH), "route:work");
  await close();
});

test("keeps no cookie and nothing of the person", async () => {
  const { page, close } = await open(server.url);
  await ready(page);
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0]);
  await close();
});

test("the one file opens without a server", async () => {
  const folder = mkdtempSync(join(tmpdir(), "secu-check-firefox-"));
  cpSync(`${DIST}secu-check.html`, join(folder, "secu-check.html"));
  const { page, messages, close } = await open(`${pathToFileURL(join(folder, "secu-check.html")).href}?lang=fr`);
  await ready(page);
  assert.equal(await finish(page.locator("#secu-check"), SPANISH), "route:work");
  assert.deepEqual(messages, []);
  await close();
  rmSync(folder, { recursive: true });
});
