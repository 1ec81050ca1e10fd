// The same in WebKit: each level of embedding, and the page. What its driver cannot show is said where it is left out.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { demo } from "../../tools/demo.mjs";
import { serve } from "../../tools/serve.mjs";
import { webkit } from "./webkit.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const ANSWERS = { situation: "work", work_terms: "local", cover: "none", income: "other", number: "none" };
let browser;
let server;
let host;

before(async () => {
  server = await serve(DIST);
  host = await demo(server.url);
  browser = await webkit();
});
after(async () => {
  await browser?.close();
  await host?.stop();
  await server?.stop();
});

// Runs in the page: one step on the way, or the end of it.
const STEP = `(answers, selector) => {
  const host = document.querySelector(selector);
  const root = host?.shadowRoot ?? host;
  const route = root?.querySelector("[data-route]")?.dataset.route;
  if (route) return route;
  const start = root?.querySelector(".sc-start .sc-button");
  if (start) return void start.click();
  const fact = root?.querySelector("[data-fact]")?.dataset.fact;
  if (!fact) return undefined;
  const field = root.querySelector("#sc-f0");
  // A country is typed in the language shown.
  const typed = root.querySelector(".secu-check").lang === "fr" ? "Espagne" : "Spain";
  if (field && field.value !== typed) {
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return undefined;
  }
  const box = root.querySelector('[data-choice="' + answers[fact] + '"] input');
  if (box && !box.checked) return void box.click();
  root.querySelector("form [type=submit]").click();
}`;
const finish = (selector) => browser.until(STEP, ANSWERS, selector);
const isReady = `() => document.querySelector("#secu-check")?.dataset.state === "ready"`;
const elementIsReady = `() => document.querySelector("secu-check")?.state === "ready"`;

test("the page, from start to result", async () => {
  await browser.go(`${server.url}?lang=en`);
  await browser.until(isReady);
  assert.equal(await finish("#secu-check"), "work");
});

for (const name of ["element", "hostile"]) {
  test(`${name}: the element`, async () => {
    await browser.go(`${host.url}${name}.html`);
    await browser.until(elementIsReady);
    assert.equal(await finish("secu-check"), "work");
  });
}

test("element-strict: the element under a strict policy, in French", async () => {
  await browser.go(`${host.url}element-strict.html`);
  await browser.until(elementIsReady);
  assert.equal(await browser.run(`() => document.querySelector("secu-check").language`), "fr");
  assert.equal(await browser.run(`() => getComputedStyle(document.querySelector("secu-check").shadowRoot.querySelector(".secu-check")).backgroundColor`), "rgb(18, 24, 22)");
});

test("two elements on a page keep to themselves", async () => {
  await browser.go(`${host.url}two.html`);
  await browser.until(`() => [...document.querySelectorAll("secu-check")].every(({ state }) => state === "ready")`);
  assert.equal(await finish("#one"), "work");
  assert.equal(await browser.run(`() => document.querySelector("#two").shadowRoot.querySelector("[data-fact]").dataset.fact`), "situation");
});

test("the link stays where the policy forgets WebAssembly", async () => {
  await browser.go(`${host.url}element-refused.html`);
  assert.ok(await browser.until(`() => document.querySelector("secu-check")?.state === "failed"`));
  assert.ok(await browser.run(`() => document.querySelector("secu-check > a").getBoundingClientRect().height > 0`));
});

for (const name of ["link", "link-strict", "frame"]) {
  test(`${name}: the frame`, async () => {
    await browser.go(`${host.url}${name}.html`);
    await browser.until(`() => document.querySelector("iframe")`);
    if (name.startsWith("link")) await browser.until(`() => document.querySelector("iframe").style.visibility === ""`);
    await browser.frame("iframe");
    assert.equal(await finish("#secu-check"), "work");
    const height = await browser.run(`() => document.querySelector("#secu-check").getBoundingClientRect().height`);
    await browser.top();
    if (name.startsWith("link")) {
      await browser.until(`(height) => Math.abs(document.querySelector("iframe").getBoundingClientRect().height - height) < 2`, height);
    }
  });
}

test("sandbox: whom to call stands in the frame", async () => {
  // In a sandbox without an origin of its own, WebKit takes the policy's 'self' for nobody: no script may run there.
  await browser.go(`${host.url}sandbox.html`);
  await browser.until(`() => document.querySelector("iframe")`);
  await browser.frame("iframe");
  assert.ok(await browser.until(`() => document.querySelector('.boot-late a[href="tel:3646"]')?.getBoundingClientRect().height > 0`));
  await browser.top();
});

test("keeps no cookie and nothing of the person", async () => {
  await browser.go(server.url);
  await browser.until(isReady);
  assert.deepEqual(await browser.run(`() => [document.cookie, localStorage.length, sessionStorage.length]`), ["", 0, 0]);
});

test("opened once, it opens with the server stopped", async () => {
  const own = await serve(DIST);
  await browser.go(`${own.url}?lang=en`);
  await browser.until(isReady);
  // The automated window is a private one, in which WebKitGTK offers no worker: then nothing is promised.
  const has = await browser.run(`() => "serviceWorker" in navigator`);
  await own.stop();
  if (has) {
    await browser.go(`${own.url}?lang=fr`);
    await browser.until(isReady);
  }
  assert.equal(await finish("#secu-check"), "work");
});

test("the one file opens without a server", async () => {
  const folder = mkdtempSync(join(tmpdir(), "secu-check-webkit-"));
  cpSync(`${DIST}secu-check.html`, join(folder, "secu-check.html"));
  await browser.go(pathToFileURL(join(folder, "secu-check.html")).href);
  await browser.until(isReady);
  assert.equal(await finish("#secu-check"), "work");
  rmSync(folder, { recursive: true });
});
