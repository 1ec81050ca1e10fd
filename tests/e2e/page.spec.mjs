// The page around the app: that it loads cleanly, tells nobody anything, and leaves nobody with nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NOTHING_KEPT, axe, failed, kept, open, ready, shot } from "./app.mjs";

// A real trap, thrown as the app's would be: out of a timer, so that it reaches the window.
const trap = (page) => page.evaluate(() => {
  // (module (func (export "f") unreachable))
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
  setTimeout(() => exports.f());
});

async function showsWayOut(page) {
  await failed(page);
  const text = await page.locator("#secu-check").innerText();
  for (const part of ["3646", "+33 1 84 90 36 46", "ameli.fr", "Reload", "Assurance Maladie"]) assert.ok(text.includes(part), part);
  assert.equal(await page.locator("main").count(), 1);
  assert.ok(await page.locator('#secu-check a[href="tel:3646"]').isVisible());
  assert.ok(await page.locator("#secu-check button").isVisible());
}

test("loads without a word on the console and with its own files only", async () => {
  const { page, url, requests, messages, errors, close } = await open();
  await page.waitForLoadState("networkidle");
  assert.deepEqual(messages, []);
  assert.deepEqual(errors, []);
  for (const request of requests) {
    assert.equal(request.method, "GET");
    assert.ok(request.url.startsWith(url) || request.url.startsWith("data:"), request.url);
  }
  const names = requests.map((request) => request.url);
  assert.equal(new Set(names).size, names.length, `fetched twice: ${names}`);
  await close();
});

test("asks for nothing more and keeps nothing once it is ready", async () => {
  const { page, requests, close } = await open();
  await page.waitForLoadState("networkidle");
  const before = requests.length;
  for (const key of ["Tab", "Tab", "Tab", "PageDown", "Tab", "PageUp"]) await page.keyboard.press(key);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(1000);
  assert.deepEqual(requests.slice(before), []);
  // The page's own files are kept, to open without a network (offline.spec.mjs); of the person, nothing.
  assert.deepEqual({ ...(await kept(page)), caches: [], workers: [] }, NOTHING_KEPT);
  await close();
});

test("does not move while it loads", async () => {
  const { page, close } = await open();
  const shift = await page.evaluate(() => new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 300);
  }));
  assert.ok(shift < 0.1, `layout shift of ${shift}`);
  await close();
});

test("forbids inline script, markup from text and foreign addresses", async () => {
  const { page, close } = await open();
  const refused = await page.evaluate(async () => {
    const outcome = async (work) => {
      try {
        await work();
        return "allowed";
      } catch (error) {
        return error.name;
      }
    };
    window.ran = false;
    const script = document.createElement("script");
    const markup = await outcome(() => { document.createElement("div").innerHTML = "<p>x"; });
    const inline = await outcome(() => {
      script.append("window.ran = true");
      document.head.append(script);
      if (!window.ran) throw new TypeError("not run");
    });
    const foreign = await outcome(() => fetch("http://localhost:1/"));
    const style = await outcome(() => {
      const element = document.createElement("style");
      element.append("#secu-check { color: rgb(1, 2, 3) }");
      document.head.append(element);
      if (getComputedStyle(document.getElementById("secu-check")).color !== "rgb(1, 2, 3)") throw new TypeError("not applied");
    });
    return { markup, inline, foreign, style };
  });
  assert.deepEqual(refused, { markup: "TypeError", inline: "TypeError", foreign: "TypeError", style: "TypeError" });
  await close();
});

for (const [what, pattern] of [["WebAssembly", "**/*.wasm"], ["glue", "**/secu-check-*.js"]]) {
  test(`shows the way out when the ${what} does not arrive, and reloads from there`, async () => {
    const { page, close } = await open({ ready: false, before: (page) => page.route(pattern, (route) => route.abort()) });
    await showsWayOut(page);
    await page.unroute(pattern);
    await page.locator("#secu-check button").click();
    await ready(page);
    await close();
  });
}

test("shows the way out, and the rules as pages to read, where there is no WebAssembly", async () => {
  const before = (page) => page.addInitScript(() => { delete globalThis.WebAssembly; });
  const { page, url, close } = await open({ ready: false, before });
  await showsWayOut(page);
  const link = page.locator("#secu-check [data-reference] a").first();
  assert.ok(await link.isVisible());
  assert.equal((await fetch(new URL(await link.getAttribute("href"), url))).status, 200);
  await close();
});

test("shows the way out when the WebAssembly is not what was built", async () => {
  const before = (page) => page.route("**/*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "not it" }));
  const { page, close } = await open({ ready: false, before });
  await showsWayOut(page);
  await close();
});

test("shows the way out when loading takes too long, and still lets the app in when it comes", async () => {
  let go;
  const gone = new Promise((resolve) => { go = resolve; });
  const before = async (page) => {
    await page.clock.install();
    await page.route("**/*.wasm", async (route) => {
      await gone;
      await route.continue();
    });
  };
  const { page, close } = await open({ ready: false, before });
  await page.waitForSelector("#secu-check[data-state=loading]", { state: "attached" });
  await page.clock.fastForward(16_000);
  await showsWayOut(page);
  go();
  await page.clock.resume();
  await ready(page);
  assert.equal(await page.locator("#secu-check [data-boot]").count(), 0);
  await close();
});

test("shows the way out after a trap in the app", async () => {
  const { page, close } = await open();
  await trap(page);
  await showsWayOut(page);
  assert.equal(await page.evaluate(() => document.activeElement.localName), "h1");
  await close();
});

test("goes on after an error that is not the app's", async () => {
  const { page, close } = await open();
  await page.evaluate(() => {
    setTimeout(() => { throw new Error("an extension's"); });
    Promise.reject(new Error("an extension's"));
  });
  await page.waitForTimeout(200);
  assert.equal(await page.locator("#secu-check").getAttribute("data-state"), "ready");
  await close();
});

test("shows the way out when not even the page's own script runs", async () => {
  const { page, close } = await open({ ready: false, before: (page) => page.route("**/boot-*.js", (route) => route.abort()) });
  await page.waitForLoadState("load");
  const late = page.locator(".boot-late");
  assert.ok(!(await late.isVisible()));
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  assert.ok(await late.isVisible());
  assert.match(await late.innerText(), /3646/);
  await close();
});

test("shows the way out without JavaScript", async () => {
  const { page, close } = await open({ ready: false, context: { javaScriptEnabled: false } });
  await page.waitForLoadState("load");
  assert.ok(await page.locator('noscript a[href="tel:3646"]').isVisible());
  assert.ok(!(await page.locator(".boot-wait").isVisible()));
  assert.ok(!(await page.locator(".boot-late").isVisible()));
  await close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the way out is accessible, ${colorScheme}`, async () => {
    const { page, close } = await open({ bypassCSP: true, colorScheme, viewport: { width: 320, height: 640 } });
    await trap(page);
    await showsWayOut(page);
    assert.deepEqual(await axe(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "scrolls sideways");
    await shot(page, `fallback-${colorScheme}`);
    await close();
  });
}
