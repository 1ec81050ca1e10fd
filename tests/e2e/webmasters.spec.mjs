// The page for webmasters: what it hands out works, and goes on working. The snippets of each version stay in this folder for
// ever: somebody has pasted them.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { serve } from "../../tools/serve.mjs";
import { axe, shared, shot } from "./app.mjs";
import { finish, told, visit } from "./inside.mjs";

const snippets = (name) => JSON.parse(readFileSync(new URL(`snippets-${name}.json`, import.meta.url), "utf8"));
// The oldest first; the page hands out the last.
const SNIPPETS = Object.fromEntries(["v1", "v1-no-referrer"].map((name) => [name, snippets(name)]));
const NOW = Object.values(SNIPPETS).at(-1);

async function open(name = "", options = {}) {
  const { server, browser } = await shared();
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
  const page = await context.newPage();
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  await page.goto(`${server.url}webmasters/${name}`);
  return { page, messages, server, close: () => context.close() };
}

for (const [version, snippets] of Object.entries(SNIPPETS)) {
  for (const [kind, snippet] of Object.entries(snippets)) {
    test(`a ${kind} of ${version} works`, async () => {
      const { server } = await shared();
      const text = `<!doctype html><html lang="en"><title>x</title><body>${snippet.replaceAll("{{widget}}", server.url)}`;
      const { page, close } = await visit("own", { more: { own: { text } } });
      const app = kind === "element" ? page.locator("secu-check") : page.frameLocator("iframe");
      if (kind !== "frame") await told(page, "ready");
      await app.locator(".sc-start .sc-button").click();
      assert.ok(await app.locator('[data-choice="study"] input').isChecked());
      await app.locator('[data-choice="study"] label').click();
      assert.equal(await finish(app), "route:work");
      await close();
    });
  }
}

test("what README says to paste works", async () => {
  const { server } = await shared();
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const snippet = readme.match(/```html\n(.*?)```/s)[1];
  assert.match(snippet, /^<a href="https:\/\/your\.host\/secu-check\/v1\//);
  const text = `<!doctype html><html lang="en"><title>x</title><body>${snippet.replaceAll("https://your.host/secu-check/v1/", server.url)}`;
  const { page, close } = await visit("own", { more: { own: { text } } });
  await told(page, "ready");
  assert.equal(await finish(page.frameLocator("iframe")), "route:work");
  await close();
});

// An update leaves the old file where it is, and puts a newer page beside it: the two must understand each other.
for (const name of readdirSync(new URL("loaders/", import.meta.url))) {
  test(`a page that names the loader by its checksum goes on with the newer page: ${name}`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "secu-check-older-"));
    cpSync(new URL("../../dist/", import.meta.url), folder, { recursive: true });
    const bytes = readFileSync(new URL(`loaders/${name}`, import.meta.url));
    writeFileSync(join(folder, name), bytes);
    const server = await serve(folder);
    t.after(async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    });
    const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
    const text = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>x</title><script src="${server.url}${name}" integrity="${integrity}" crossorigin="anonymous" defer></script><p><a href="${server.url}?lang=en#secu-check">Check</a></p>`;
    const { page, messages, close } = await visit("own", { more: { own: { text } } });
    await told(page, "ready");
    assert.equal(await finish(page.frameLocator("iframe")), "route:work");
    const events = await told(page, "finished");
    const { height } = events.findLast(([type]) => type === "resize")[1];
    await page.waitForFunction((height) => document.querySelector("iframe").getBoundingClientRect().height >= height, height);
    assert.ok(!(await page.locator("p > span > a").isVisible()));
    assert.deepEqual(messages, []);
    await close();
  });
}

for (const name of ["", "fr.html"]) {
  test(`hands out the snippets of this version, with a preview: webmasters/${name}`, async () => {
    const { page, messages, server, close } = await open(name);
    const of = (kind) => page.locator(`pre[data-snippet="${kind}"]`).first().textContent();
    await page.selectOption("[name=lang]", "en");
    await page.selectOption("[name=profile]", "student");
    await page.selectOption("[name=theme]", "dark");
    const expected = (kind) => NOW[kind].replaceAll("{{widget}}", server.url);
    assert.equal(await of("frame"), expected("frame"));
    assert.equal(await of("element"), expected("element"));
    const loader = await of("loader");
    assert.match(loader, /embed-[0-9a-f]{16}\.js" integrity="sha384-[\w+/=]{64}"/);
    assert.equal(`${loader.replace(/embed-[0-9a-f]{16}\.js" integrity="[^"]*"/, 'embed.js"')}\n${await of("link")}`, expected("link"));
    const preview = page.frameLocator("iframe");
    await preview.locator(".sc-start .sc-button").click();
    assert.ok(await preview.locator('[data-choice="study"] input').isChecked());
    await page.fill("[name=config]", 'x"><script>alert(1)</script>');
    assert.ok(!(await of("element")).includes('"><script>alert'));
    // The preview of an address that is not there any more stops what it was loading, and says so.
    assert.deepEqual(messages.filter((message) => !/^secu-check: config|^Fetch API cannot load/.test(message)), []);
    await close();
  });

  test(`can be read by everybody: webmasters/${name}`, async () => {
    for (const [colorScheme, width] of [["light", 360], ["dark", 1024]]) {
      const { page, close } = await open(name, { bypassCSP: true, colorScheme, viewport: { width, height: 800 } });
      assert.deepEqual(await axe(page, { iframes: false }), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "scrolls sideways");
      await shot(page, `webmasters-${name || "en"}-${width}`);
      await close();
    }
  });
}

test("every setting it names is one, and every one is named", async () => {
  const { NAMES } = await import("../../embed/settings.js");
  for (const name of ["", "fr.html"]) {
    const { page, close } = await open(name);
    const text = await page.locator("main").innerText();
    for (const setting of NAMES) assert.ok(text.includes(setting), setting);
    await close();
  }
});

for (const secure of [true, false]) {
  test(`Copy ${secure ? "copies" : "selects where there is no clipboard"}, and says so beside the button`, async () => {
    const { page, messages, close } = await open("", secure ? { permissions: ["clipboard-read", "clipboard-write"] } : {});
    if (!secure) await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    for (const kind of ["loader", "csp-element"]) {
      const place = page.locator(`pre[data-snippet="${kind}"]`);
      await place.locator("+ button").click();
      const said = page.locator("[role=status]");
      await said.getByText(secure ? "Copied." : "Selected").waitFor();
      const got = await page.evaluate((secure) => (secure ? navigator.clipboard.readText() : String(getSelection())), secure);
      assert.equal(got.trim(), await place.textContent());
      assert.ok(await said.evaluate((said) => { const { top, bottom } = said.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), kind);
    }
    assert.deepEqual(messages, []);
    await close();
  });
}

test("the office's file that it shows works as it is", async () => {
  for (const [name, announced] of [["", "Health desk in the main hall until 30 October."], ["fr.html", "Guichet santé dans le hall jusqu’au 30 octobre."]]) {
    const { page, server, close } = await open(name);
    const file = await page.locator("pre:not([data-snippet])").textContent();
    await close();
    const language = name ? "fr" : "en";
    const text = `<!doctype html><html lang="${language}"><link rel="icon" href="data:,"><title>x</title><script type="module" src="${server.url}element.js" crossorigin="anonymous"></script><body><secu-check lang="${language}" config="office.json"></secu-check>`;
    const other = await visit("own", { more: { own: { text }, "office.json": { text: file, headers: { "Content-Type": "application/json" } } } });
    const app = other.page.locator("secu-check");
    await app.getByText(announced).waitFor();
    assert.equal(await finish(app), "route:work");
    await app.getByText("Relations internationales").waitFor();
    assert.deepEqual([...other.messages, ...other.errors], []);
    await other.close();
  }
});

test("its pages and pictures lead somewhere", async () => {
  const { server } = await shared();
  for (const name of ["", "fr.html"]) {
    const { page, close } = await open(name);
    const links = await page.locator("a").evaluateAll((all) => all.map(({ href }) => href));
    for (const link of new Set(links)) {
      assert.ok(link.startsWith(server.url), link);
      assert.equal((await fetch(link)).status, 200, link);
    }
    await close();
  }
});

test("a system leaves the ways that it allows, each with what to paste and where", async () => {
  for (const name of ["", "fr.html"]) {
    const { page, server, close } = await open(name);
    const systems = await page.locator("[name=system] option").evaluateAll((all) => all.map(({ value }) => value).filter(Boolean));
    assert.deepEqual(systems, ["plain", "wordpress", "wordpress-multisite", "drupal-basic", "drupal-full", "typo3", "moodle", "link"]);
    for (const system of systems) {
      await page.selectOption("[name=system]", system);
      const row = page.locator("[data-ways]:visible");
      assert.equal(await row.count(), 1, system);
      const ways = (await row.getAttribute("data-ways")).split(" ");
      const shown = await page.locator("[data-way]:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.way));
      assert.deepEqual(shown, ways, system);
      const told = await row.locator("td").last().innerText();
      for (const way of ways) if (way !== "0") assert.ok(told.includes(way), `${system}: ${told}`);
      for (const snippet of await page.locator("[data-way]:visible pre").allTextContents()) assert.ok(snippet.includes(server.url), snippet);
    }
    // What an editor with only a button for links gives it becomes the checker; a plain one stays a link.
    await page.selectOption("[name=system]", "drupal-basic");
    assert.match(await page.locator('[data-snippet="address"]').textContent(), /\/#secu-check$/);
    await page.selectOption("[name=system]", "link");
    assert.equal(await page.locator('[data-snippet="plain"]').textContent(), server.url);
    assert.ok(!(await page.locator('[data-snippet="frame"]').textContent()).includes("system="));
    await close();
  }
});

for (const kind of ["link", "frame", "element"]) {
  test(`the words for the policy are enough for the ${kind}`, async () => {
    const { page, server, close } = await open();
    const of = (name) => page.locator(`pre[data-snippet="${name}"]`).first().textContent();
    const words = await of(kind === "element" ? "csp-element" : "csp-frame");
    // Of the lines for the link, a frame alone needs only the first.
    const policy = `default-src 'none'; img-src data:; require-trusted-types-for 'script'; ${kind === "frame" ? words.split(";")[0] : words}`;
    const snippet = kind === "link" ? `${await of("loader")}\n${await of("link")}` : await of(kind);
    assert.ok(snippet.includes(server.url));
    await close();
    const text = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>x</title><body>${snippet}`;
    const other = await visit("own", { more: { own: { text, headers: { "Content-Security-Policy": policy } } } });
    const app = kind === "element" ? other.page.locator("secu-check") : other.page.frameLocator("iframe");
    assert.equal(await finish(app), "route:work");
    assert.deepEqual([...other.messages, ...other.errors], []);
    await other.close();
  });
}
