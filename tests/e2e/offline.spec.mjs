// Without a network: the page and a frame that were opened once, a newer version, the page as one file.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../../tools/serve.mjs";
import { NOTHING_KEPT, kept, ready, shared } from "./app.mjs";
import { SPANISH, finish, shows } from "./inside.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const app = (page) => page.locator("#secu-check");

/** A server of its own for the page, on a copy of it that a test may change. */
async function own(t) {
  const folder = mkdtempSync(join(tmpdir(), "secu-check-"));
  cpSync(DIST, folder, { recursive: true });
  const server = await serve(folder);
  const { browser } = await shared();
  const context = await browser.newContext({ locale: "en" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  t.after(async () => {
    await context.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  return { folder, server, context, page };
}

for (const language of ["en", "fr"]) {
  test(`opened once, it opens and answers with the server stopped, ${language}`, async (t) => {
    const { server, page } = await own(t);
    await page.goto(`${server.url}?lang=en`);
    await ready(page);
    await server.stop();
    await page.goto(`${server.url}?lang=${language}`);
    await ready(page);
    assert.equal(await page.getAttribute("html", "lang"), language);
    assert.equal(await finish(app(page), SPANISH), "route:work");
    await page.reload();
    await ready(page);
    assert.equal(await shows(app(page)), "start");
    });
}

test("keeps its own files and nothing else; asks for nothing once it is ready, not even for those", async (t) => {
  const { server, page, context } = await own(t);
  await page.goto(`${server.url}?lang=en&today=2026-11-23`);
  await ready(page);
  await context.setOffline(true);
  assert.equal(await finish(app(page), SPANISH), "route:work");
  await context.setOffline(false);
  const { caches, workers, ...rest } = await kept(page);
  const { caches: _, workers: __, ...nothing } = NOTHING_KEPT;
  assert.deepEqual(rest, nothing);
  assert.deepEqual(workers, [server.url]);
  assert.equal(caches.length, 1);
  const urls = await page.evaluate(async (name) => (await (await window.caches.open(name)).keys()).map(({ url }) => url), caches[0]);
  // The adviser's desk is kept for those who open it (desk.spec.mjs).
  const names = readdirSync(DIST).filter((name) => /-[0-9a-f]{16}(_bg)?\./.test(name) && !/^(embed|desk)-/.test(name));
  assert.deepEqual(urls.sort(), ["", "manifest.webmanifest", ...names].map((name) => server.url + name).sort());
});

/** What a newer version would be: another page, another worker. */
function newer(folder) {
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<body>", '<body data-newer="">'));
  const worker = join(folder, "sw.js");
  writeFileSync(worker, readFileSync(worker, "utf8").replace(/version:"[0-9a-f]+"/, 'version:"0123456789abcdef"'));
}

const isNewer = (page) => page.evaluate(() => "newer" in document.body.dataset);

test("a newer version waits until the person agrees, and costs them no answer", async (t) => {
  const { folder, server, page } = await own(t);
  await page.goto(server.url);
  await ready(page);
  newer(folder);
  await page.reload();
  await ready(page);
  assert.equal(await isNewer(page), false);
  await app(page).locator(".sc-start .sc-button").click();
  await app(page).locator('[data-choice="work"] label').click();
  await app(page).locator("form [type=submit]").click();
  const bar = page.locator(".sc-update");
  await bar.waitFor();
  assert.equal(await isNewer(page), false);
  const screen = await shows(app(page));
  await bar.locator("button").click();
  await bar.getByText("the next time").waitFor();
  assert.equal(await shows(app(page)), screen);
  assert.equal(await finish(app(page), SPANISH), "route:work");
  await page.reload();
  await ready(page);
  assert.equal(await isNewer(page), true);
  assert.equal((await kept(page)).caches.length, 1);
  await server.stop();
  await page.reload();
  await ready(page);
  assert.equal(await isNewer(page), true);
});

test("before the first answer it begins with the newer version at once", async (t) => {
  const { folder, server, page } = await own(t);
  await page.goto(server.url);
  await ready(page);
  newer(folder);
  await page.reload();
  await page.locator(".sc-update button").click();
  await page.waitForFunction(() => "newer" in document.body.dataset);
  await ready(page);
});

test("without a worker it works all the same", async () => {
  const { server, browser } = await shared();
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(server.url);
  await ready(page);
  assert.equal(await finish(app(page), SPANISH), "route:work");
  await context.close();
});

test("says so when its rules are older than they are trusted", async (t) => {
  const { server, page } = await own(t);
  await page.goto(`${server.url}?lang=en`);
  await ready(page);
  await server.stop();
  const checked = await page.evaluate(() => document.querySelector(".sc-points").textContent);
  assert.match(checked, /20\d\d/);
  await page.clock.setFixedTime(new Date("2028-01-15T12:00:00"));
  await page.goto(`${server.url}?lang=fr`);
  await ready(page);
  assert.match(await page.locator(".sc-outdated").innerText(), /20\d\d/);
});

test("a frame keeps itself too", async (t) => {
  const { server, page } = await own(t);
  const { browser } = await shared();
  assert.ok(browser);
  await page.goto(server.url);
  await ready(page);
  const host = await serve(mkdtempSync(join(tmpdir(), "secu-check-host-")));
  await page.route(host.url, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><title>x</title><iframe src="${server.url}?lang=en" width="600" height="700"></iframe>` }));
  await page.goto(host.url);
  const frame = page.frameLocator("iframe");
  await frame.locator("#secu-check[data-state=ready]").waitFor({ state: "attached" });
  await server.stop();
  await page.reload();
  await frame.locator("#secu-check[data-state=ready]").waitFor({ state: "attached" });
  assert.equal(await finish(frame, SPANISH), "route:work");
  await host.stop();
});

test("the one file opens without a server, in each language, and answers", async () => {
  const { browser } = await shared();
  const folder = mkdtempSync(join(tmpdir(), "secu-check-file-"));
  cpSync(`${DIST}secu-check.html`, join(folder, "secu-check.html"));
  const address = pathToFileURL(join(folder, "secu-check.html")).href;
  for (const language of ["en", "fr"]) {
    const context = await browser.newContext({ locale: "en", offline: true });
    const page = await context.newPage();
    const [requests, messages] = [[], []];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    await page.goto(`${address}?lang=${language}`);
    await ready(page);
    assert.equal(await page.getAttribute("html", "lang"), language);
    assert.equal(await finish(app(page), SPANISH), "route:work");
    await page.goBack();
    assert.notEqual(await shows(app(page)), "route:work");
    assert.deepEqual(requests.filter((url) => !url.startsWith(address) && !url.startsWith("data:")), []);
    assert.deepEqual(messages, []);
    await context.close();
  }
  rmSync(folder, { recursive: true });
});

test("can be installed: a manifest with icons of its own", async () => {
  const { server, browser } = await shared();
  const page = await browser.newPage();
  await page.goto(server.url);
  const client = await page.context().newCDPSession(page);
  const { errors, url } = await client.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  assert.equal(url, `${server.url}manifest.webmanifest`);
  const manifest = JSON.parse(readFileSync(`${DIST}manifest.webmanifest`, "utf8"));
  for (const { src, sizes } of manifest.icons) {
    const bytes = readFileSync(`${DIST}${src}`);
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
  }
  await page.close();
});
