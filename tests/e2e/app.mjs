// What the end-to-end tests share: the built page in dist/ behind a server of its own, in a real browser. One server and
// one browser a spec file, started by the first open() and stopped when the file is done.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browser as programs } from "../../tools/browser.mjs";
import { serve } from "../../tools/serve.mjs";
import { asTranslator } from "./translator.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DIST = here("../../dist");
const SHOTS = here("shots");

const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

let starting;

/** The server's address and the browser, shared by all tests of a file. */
export function shared() {
  starting ??= (async () => {
    const [server, browser] = await Promise.all([
      serve(DIST),
      chromium.launch({ executablePath: programs().chromium, args: ARGS }),
    ]);
    return { server, browser };
  })();
  return starting;
}

after(async () => {
  if (!starting) return;
  const { server, browser } = await starting;
  await browser.close();
  await server.stop();
});

/**
 * Opens the page in a browser profile of its own.
 *
 * @param {object} [options]
 * @param {string} [options.path] what follows the address, for example "#…"
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {string} [options.locale] the browser's language, for example "fr"
 * @param {"light" | "dark"} [options.colorScheme]
 * @param {boolean} [options.bypassCSP] needed by axe(); leave it out everywhere else, or the page's policy is not tested
 * @param {object} [options.context] anything else that Playwright's newContext takes
 * @param {(page: import("playwright-core").Page) => Promise<void>} [options.before] runs before the page is loaded
 * @param {boolean} [options.ready] false: do not wait for the app
 */
export async function open({
  path = "",
  viewport = { width: 1024, height: 768 },
  locale = "en",
  colorScheme = "light",
  bypassCSP = false,
  context: others = {},
  before,
  ready: wait = true,
} = {}) {
  const { server, browser } = await shared();
  const context = await browser.newContext({ viewport, locale, colorScheme, bypassCSP, ...others });
  const page = await context.newPage();
  const requests = [];
  const messages = [];
  const errors = [];
  page.on("request", (request) => requests.push({ method: request.method(), url: request.url() }));
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => errors.push(String(error)));
  await before?.(page);
  await page.goto(server.url + path, { waitUntil: "commit" });
  if (wait) await ready(page);
  return { page, context, url: server.url, requests, messages, errors, close: () => context.close() };
}

/** Waits until the app has taken over the page. */
export const ready = (page) => page.waitForSelector("#secu-check[data-state=ready]", { state: "attached" });

/** Waits until the plain fallback stands in for the app. */
export const failed = (page) => page.waitForSelector("#secu-check[data-state=failed]", { state: "attached" });

/** What axe finds wrong (WCAG 2.2 AA and best practices), one line a rule; open the page with `bypassCSP: true`. */
export async function axe(page, options = {}) {
  const require = createRequire(import.meta.url);
  const { source } = require("axe-core");
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    ([tags, options]) => window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], ...options }),
    [AXE_TAGS, options],
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(" ")).join(", ")}`);
}

/** Writes a picture of the whole page to shots/, which git ignores. */
export async function shot(page, name) {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true, animations: "disabled" });
}

/**
 * Rewrites the app's text as Chrome's translator does: each text node gives way to `<font><font>[T]…</font></font>`.
 * With `watch`, also whatever text appears or changes later, as the translator goes on doing.
 */
export function translate(page, { watch = false } = {}) {
  return page.evaluate(asTranslator, watch);
}

/** What the page keeps in the browser, by kind; all empty unless the person asked for it. */
export async function kept(page) {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const rest = await page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  return { cookies, ...rest };
}

/** Kept by a page that keeps nothing. */
export const NOTHING_KEPT = { cookies: [], localStorage: [], sessionStorage: [], databases: [], caches: [], workers: [] };
