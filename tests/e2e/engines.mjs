// One way to drive three engines, as much of it as tests/e2e/everywhere.mjs needs: Chromium over its own protocol, Firefox over
// WebDriver BiDi, WebKit over WebDriver. Everything is done by functions that run in the page, so that it is the same in all.
import { chromium, firefox } from "playwright-core";
import { browser as programs, firefoxProgram } from "../../tools/browser.mjs";
import { webkit } from "./webkit.mjs";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Something that runs functions in a page or in a frame of it, with a way to wait until one gives what is true. */
function place(run) {
  return {
    run,
    async until(work, ...args) {
      for (let tries = 0; tries < 600; tries++) {
        // A page that is just going away answers nothing.
        const value = await run(work, ...args).catch((error) => (tries < 590 ? undefined : Promise.reject(error)));
        if (value) return value;
        await pause(50);
      }
      throw new Error(`never: ${work} ${JSON.stringify(args)}`);
    },
  };
}

const inPage = (work, first) => new Function(...first, "args", `return (${work}).apply(null, args)`);

function playwrightTab(page, context) {
  const messages = [];
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(String(error)));
  page.setDefaultTimeout(30_000);
  return {
    ...place((work, ...args) => page.evaluate(inPage(work, []), args)),
    /** Inside a frame, by its selector. */
    inside: (selector) => place((work, ...args) => page.frameLocator(selector).locator(":root").evaluate(inPage(work, ["root"]), args)),
    // Not its "load": of a file, BiDi does not tell it.
    go: (url) => page.goto(url, { waitUntil: "commit" }),
    size: (width, height) => page.setViewportSize({ width, height }),
    messages,
    close: () => context.close(),
  };
}

async function playwrightEngine(browser) {
  return {
    async open() {
      const context = await browser.newContext({ locale: "en-GB" });
      return playwrightTab(await context.newPage(), context);
    },
    close: () => browser.close(),
  };
}

const CHROMIUM_ARGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const ENGINES = {
  Chromium: { start: async () => playwrightEngine(await chromium.launch({ executablePath: programs().chromium, args: CHROMIUM_ARGS })), cannot: {} },
  Firefox: {
    start: async () => playwrightEngine(await firefox.launch({ executablePath: firefoxProgram(), channel: "moz-firefox" })),
    cannot: {
      heap: "Firefox's driver neither collects garbage nor counts what is left: after a thousand elements only WebAssembly's memory is measured",
    },
  },
  WebKit: {
    async start() {
      const browser = await webkit();
      const tab = {
        ...place(async (work, ...args) => {
          await browser.top();
          return browser.run(String(work), ...args);
        }),
        inside: (selector) => place(async (work, ...args) => {
          await browser.top();
          await browser.frame(selector);
          return browser.run(String(work), ...args);
        }),
        go: async (url) => {
          await browser.top();
          await browser.go(url);
        },
        size: (width, height) => browser.size(width, height),
        // Its driver tells nothing of the console.
        messages: [],
        close: async () => {},
      };
      return { open: async () => tab, close: () => browser.close() };
    },
    cannot: {
      sandbox: "in a sandbox without an origin, WebKit takes the policy's 'self' for nobody: no script may run there, and whom to call stands in the frame",
      heap: "WebKit's driver neither collects garbage nor counts what is left: after a thousand elements only WebAssembly's memory is measured",
      console: "WebKit's driver tells nothing of the console",
    },
  },
};
