// Walking through the checker wherever it is: in an element's shadow root or in a frame. `root` is a locator, or a frame's.
import { after } from "node:test";
import { demo } from "../../tools/demo.mjs";
import { shared } from "./app.mjs";

let hosts;

/** A page of others, on another origin than the checker's; `more`: pages of a test's own by name, as { text, headers }. */
export async function visit(name, { viewport = { width: 1024, height: 900 }, more, context: others = {}, before } = {}) {
  const { server, browser } = await shared();
  hosts ??= [];
  const host = await demo(server.url, 0, more);
  hosts.push(host);
  const context = await browser.newContext({ viewport, locale: "en", ...others });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const [requests, messages, errors] = [[], [], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => errors.push(error.stack ?? String(error)));
  await page.addInitScript(() => {
    window.told = [];
    for (const type of ["ready", "step", "finished", "language", "resize", "error"]) {
      addEventListener(`secu-check:${type}`, (event) => window.told.push([type, event.detail]));
    }
  });
  await before?.(page);
  await page.goto(`${host.url}${name}.html`, { waitUntil: "commit" });
  return { page, context, widget: server.url, host: host.url, requests, messages, errors, close: () => context.close() };
}

after(async () => {
  for (const host of hosts ?? []) await host.stop();
});

/** A Spanish employee: the shortest way to a settled route. */
export const SPANISH = {
  situation: ["work"], work_terms: "local", cover: "none", nationality: { country: "ES" }, income: "other", number: "none",
};

async function fill(root, value, press) {
  if (typeof value === "string") return press(root.locator(`[data-choice="${value}"] label`));
  if (value.country) {
    await root.locator("#sc-f0").fill(value.country);
    return root.locator("#sc-f0").press("Enter");
  }
  for (const option of value) {
    if (!(await root.locator(`[data-choice="${option}"] input`).isChecked())) await press(root.locator(`[data-choice="${option}"] label`));
  }
}

/** The screen shown, by its name in the rulebook. */
export async function shows(root) {
  await root.locator(".sc-start, [data-fact], [data-route]").first().waitFor();
  if (await root.locator("[data-route]").count()) return `route:${await root.locator("[data-route]").first().getAttribute("data-route")}`;
  if (await root.locator(".sc-start").count()) return "start";
  return root.locator("[data-fact]").first().getAttribute("data-fact");
}

/** From wherever it is to the result. `press` is how a button is pressed: as a mouse would, if nothing else is said. */
export async function finish(root, answers = SPANISH, press = (button) => button.click()) {
  for (let steps = 0; steps < 20; steps++) {
    const shown = await shows(root);
    if (shown.startsWith("route:")) return shown;
    if (shown === "start") {
      await press(root.locator(".sc-start .sc-button"));
    } else {
      if (!(shown in answers)) throw new Error(`no answer for ${shown}`);
      await fill(root, answers[shown], press);
      await press(root.locator("form [type=submit]"));
    }
    for (let tries = 0; (await shows(root)) === shown; tries++) {
      if (tries > 100) throw new Error(`stays at ${shown}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error("no end");
}

/** Waits until an element has this many events of a kind, and gives them all. */
export async function told(page, type, count = 1) {
  await page.waitForFunction(([type, count]) => window.told.filter(([one]) => one === type).length >= count, [type, count]);
  return page.evaluate(() => window.told);
}
