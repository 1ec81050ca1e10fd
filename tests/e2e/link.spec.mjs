// Links that become frames, bare frames, and what the two sides say to each other.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";
import { kept, shared } from "./app.mjs";
import { finish, shows, told, visit } from "./inside.mjs";

const inside = (page) => page.frameLocator("iframe >> nth=0");
const height = (page) => page.locator("iframe").first().evaluate((frame) => frame.getBoundingClientRect().height);

test("the loader is small", () => {
  assert.ok(statSync(new URL("../../dist/embed.js", import.meta.url)).size <= 3072);
});

for (const name of ["link", "link-strict", "wordpress-multisite", "drupal-basic", "typo3"]) {
  test(`${name}: the link becomes a frame, and the way to the result goes through it`, async () => {
    const { page, messages, errors, widget, close } = await visit(name);
    await told(page, "ready");
    assert.equal(await page.locator("iframe").count(), 1);
    assert.ok(await page.locator("iframe").isVisible());
    assert.ok(!(await page.locator(`a[href^="${widget}"]`).isVisible()));
    assert.ok(await page.locator("iframe").getAttribute("title"));
    assert.equal(await finish(inside(page)), "route:work");
    const events = await told(page, "finished");
    assert.ok(events.some(([type, detail]) => type === "step" && detail.step === 1));
    for (const [type, detail] of events) assert.ok(Object.values(detail).every((value) => typeof value === "number" || type === "language"), `${type} ${JSON.stringify(detail)}`);
    assert.deepEqual([...messages, ...errors], []);
    await close();
  });
}

for (const name of ["frame", "moodle", "sandbox"]) {
  test(`${name}: works without a script of the page`, async () => {
    const { page, messages, errors, close } = await visit(name);
    assert.equal(await finish(inside(page)), "route:work");
    assert.deepEqual([...messages, ...errors], []);
    await close();
  });
}

test("a plain link leads to the page itself", async () => {
  const { page, widget, close } = await visit("link-only");
  await page.locator("main a").click();
  await page.waitForURL(`${widget}?lang=fr`);
  await page.waitForSelector("#secu-check[data-state=ready]", { state: "attached" });
  assert.equal(await page.getAttribute("html", "lang"), "fr");
  await close();
});

test("the frame is as high as what is in it, grows and shrinks, and comes to rest", async () => {
  const { page, close } = await visit("link", { viewport: { width: 360, height: 740 } });
  await told(page, "ready");
  const fits = async () => {
    const frame = page.frames().find((frame) => frame !== page.mainFrame());
    await page.waitForFunction(() => !window.busy);
    let content;
    for (let tries = 0; tries < 50; tries++) {
      content = await frame.evaluate(() => document.querySelector("#secu-check > .secu-check").getBoundingClientRect().height);
      if (Math.abs((await height(page)) - content) < 2) return content;
      await page.waitForTimeout(40);
    }
    assert.fail(`the frame is ${await height(page)} high, and holds ${content}`);
  };
  const first = await fits();
  await finish(inside(page));
  const result = await fits();
  assert.ok(result > first, `${result} after ${first}`);
  const before = (await told(page, "resize")).filter(([type]) => type === "resize").length;
  await page.waitForTimeout(600);
  const after = (await told(page, "resize")).filter(([type]) => type === "resize").length;
  assert.equal(after, before, "goes on resizing");
  await inside(page).locator(".sc-erase, .sc-back").first().click();
  await page.waitForTimeout(300);
  assert.ok((await fits()) < result);
  assert.ok(after < 40, `${after} times`);
  await close();
});

test("a new screen comes into view", async () => {
  const { page, close } = await visit("link", { viewport: { width: 360, height: 500 } });
  await told(page, "ready");
  await inside(page).locator(".sc-start .sc-button").click();
  await inside(page).locator('[data-choice="work"] label').click();
  await inside(page).locator("form [type=submit]").click();
  await told(page, "step", 2);
  await page.waitForFunction(() => document.querySelector("iframe").getBoundingClientRect().top >= -1);
  await close();
});

test("messages of others, and numbers out of bounds, change nothing", async () => {
  const { page, widget, close } = await visit("link");
  await told(page, "ready");
  await page.waitForTimeout(200);
  const before = await height(page);
  const events = (await told(page, "ready")).length;
  await page.evaluate(() => {
    // From the page itself: neither the frame nor its origin.
    window.postMessage({ from: "secu-check", type: "resize", height: 5000 }, "*");
    window.postMessage({ from: "secu-check", type: "finished" }, "*");
  });
  const frame = page.frames().find((frame) => frame !== page.mainFrame());
  await frame.evaluate(() => {
    for (const height of [-1, 0, 1e9, "5000", NaN, { valueOf: 1 }]) parent.postMessage({ from: "secu-check", type: "resize", height }, "*");
    for (const step of [0, 1e6, "x"]) parent.postMessage({ from: "secu-check", type: "step", step }, "*");
    parent.postMessage({ from: "secu-check", type: "language", language: "<b>" }, "*");
    parent.postMessage({ from: "secu-check", type: "other" }, "*");
    parent.postMessage(null, "*");
  });
  await page.waitForTimeout(200);
  assert.equal(await height(page), before);
  assert.equal((await told(page, "ready")).length, events);
  // Another frame of the same origin is not this one either.
  await page.evaluate(async (widget) => {
    const other = document.createElement("iframe");
    other.src = `${widget}icon.svg`;
    document.body.append(other);
  }, widget);
  assert.equal(await height(page), before);
  await close();
});

test("the loader may come twice, and sees links that come later", async () => {
  const { page, widget, close } = await visit("link");
  await told(page, "ready");
  await page.evaluate((widget) => {
    const again = document.createElement("script");
    again.src = `${widget}embed.js`;
    document.head.append(again);
    return new Promise((resolve) => { again.onload = resolve; });
  }, widget);
  await page.waitForTimeout(100);
  assert.equal(await page.locator("iframe").count(), 1);
  await page.evaluate((widget) => {
    const paragraph = document.createElement("p");
    const link = Object.assign(document.createElement("a"), { href: `${widget}?lang=en#secu-check`, textContent: "Later" });
    const plain = Object.assign(document.createElement("a"), { href: `${widget}?lang=en`, textContent: "Plain" });
    paragraph.append(link, " ", plain);
    document.querySelector("main").append(paragraph);
  }, widget);
  await told(page, "ready", 2);
  assert.equal(await page.locator("iframe").count(), 2);
  assert.ok(await page.getByText("Plain").isVisible());
  await close();
});

test("a link far below waits until somebody comes near", async () => {
  const more = { far: { text: "" } };
  const { server } = await shared();
  more.far.text = `<!doctype html><html lang="en"><title>x</title><script src="${server.url}embed.js" defer></script><p>Top</p><div id="far"></div><p><a href="${server.url}#secu-check">Check</a></p>`;
  const { page, requests, widget, close } = await visit("far", { more, before: (page) => page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => { document.getElementById("far").style.height = "5000px"; }, { once: true });
  }) });
  await page.waitForLoadState("networkidle");
  assert.deepEqual(requests.filter((url) => url.startsWith(widget)), [`${widget}embed.js`]);
  await page.evaluate(() => scrollTo(0, 4900));
  await told(page, "ready");
  await close();
});

async function linkStays({ page, messages }, code, says) {
  assert.deepEqual(await told(page, "error"), [["error", { code }]]);
  assert.ok(await page.locator("main a").isVisible());
  assert.equal(await page.locator("iframe").count(), 0);
  assert.ok(messages.some((message) => message.includes(says)), messages.join("\n"));
}

test("the link stays when the checker does not answer", async () => {
  const open = await visit("link", {
    before: async (page) => {
      await page.clock.install();
      await page.route(/127\.0\.0\.1:\d+\/\?/, () => {});
    },
  });
  await open.page.waitForSelector("iframe", { state: "attached" });
  assert.ok(await open.page.locator("main a").isVisible());
  await open.page.clock.fastForward(21_000);
  await linkStays(open, "late", "does it allow frames (frame-ancestors, X-Frame-Options)?");
  await open.close();
});

test("the link stays when the checker cannot start, and nobody waits for it", async () => {
  const open = await visit("link", { before: (page) => page.route("**/*.wasm", (route) => route.abort()) });
  await linkStays(open, "start", "could not start");
  await open.close();
});

test("the link stays where the page's policy allows no frame, and the console says which words to add", async () => {
  const { server } = await shared();
  const { origin } = new URL(server.url);
  const text = `<!doctype html><html lang="en"><title>x</title><script src="${server.url}embed.js" defer></script><main><a href="${server.url}#secu-check">Check</a></main>`;
  const headers = { "Content-Security-Policy": `default-src 'none'; img-src data:; script-src ${origin}` };
  const open = await visit("own", { more: { own: { text, headers } } });
  await linkStays(open, "policy", `This page's policy must have: frame-src ${origin}`);
  await open.close();
});

test("the link stays when the script does not come", async () => {
  const { page, close } = await visit("link", { before: (page) => page.route("**/embed.js", (route) => route.abort()) });
  await page.waitForLoadState("load");
  assert.ok(await page.locator("main a").isVisible());
  await close();
});

test("the address sets what an attribute sets", async () => {
  const { server, browser } = await shared();
  const page = await browser.newPage({ locale: "en" });
  await page.goto(`${server.url}?lang=fr&languages=fr&theme=dark&accent=%23b3261e&heading-level=3&start=off&profile=student`);
  await page.waitForSelector("#secu-check[data-state=ready]", { state: "attached" });
  assert.equal(await shows(page.locator("#secu-check")), "situation");
  assert.equal(await page.getAttribute("html", "lang"), "fr");
  assert.equal(await page.locator("h1").first().getAttribute("aria-level"), "3");
  assert.ok(await page.locator('[data-choice="study"] input').isChecked());
  assert.equal(await page.locator("#sc-language option").count(), 1);
  const look = await page.locator(".secu-check").evaluate((element) => {
    const style = getComputedStyle(element);
    return { ground: style.backgroundColor, brand: style.getPropertyValue("--brand"), scheme: style.colorScheme };
  });
  assert.equal(look.ground, "rgb(18, 24, 22)");
  assert.equal(look.scheme, "dark");
  assert.match(look.brand, /^rgb\(2\d\d /, "lightened to be read on a dark ground");
  await page.close();
});

test("a slip in the address is named on the console; what campaigns add is not", async () => {
  const { server, browser } = await shared();
  const page = await browser.newPage({ locale: "en" });
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.goto(`${server.url}?language=fr&utm_source=letter&fbclid=x&theme=dark`);
  await page.waitForSelector("#secu-check[data-state=ready]", { state: "attached" });
  assert.equal(messages.length, 1, messages.join("\n"));
  assert.match(messages[0], /there is no setting "language"; there are lang, languages, /);
  await page.close();
});

test("a frame keeps the browser's history and storage out of it", async () => {
  const { page, close } = await visit("frame");
  const before = await page.evaluate(() => history.length);
  assert.equal(await finish(inside(page)), "route:work");
  assert.equal(await page.evaluate(() => history.length), before);
  await inside(page).locator(".sc-back").click();
  assert.notEqual(await shows(inside(page)), "route:work");
  const { cookies, localStorage, sessionStorage } = await kept(page);
  assert.deepEqual({ cookies, localStorage, sessionStorage }, { cookies: [], localStorage: [], sessionStorage: [] });
  await close();
});
