// The adviser's desk: all facts at once by keyboard, cases side by side, and that nothing leaves the page.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { axe, kept, open, shared, shot } from "./app.mjs";
import { STUDENT, answer, openDesk, ready, route } from "./desk.mjs";
import { scrollsSideways } from "./walk.mjs";

/** Tabs on until the focus is in an element that fits. */
async function tabTo(page, selector) {
  for (let steps = 0; steps < 120; steps++) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${selector} is out of the keyboard's reach`);
}

test("every fact is in the form once, with a name and its options", async () => {
  const { page, messages, errors, close } = await openDesk();
  const facts = await page.$$eval("[data-fact]", (all) => all.map((field) => field.dataset.fact));
  assert.equal(new Set(facts).size, facts.length);
  assert.equal(facts.length, 26);
  for (const field of await page.$$(".desk-field :is(select, input)")) {
    const name = await field.evaluate((field) => field.labels[0]?.textContent.trim());
    assert.ok(name, await field.evaluate((field) => field.outerHTML));
  }
  assert.equal(await page.locator("#desk-nationality option").count() > 240, true);
  assert.equal(await page.locator("#desk-permit optgroup").count(), 4);
  assert.deepEqual([...messages, ...errors], []);
  await close();
});

test("by keyboard alone: type the facts, follow the next question, read the route", async () => {
  const { page, messages, errors, close } = await openDesk();
  await tabTo(page, "#desk-situation-study");
  await page.keyboard.press("Space");
  assert.equal(await route(page), "open");
  // The next question that matters, wherever it is.
  const typed = { cover: "Private", nationality: "Brazil", permit: "Long-stay visa (VLS-TS), v" };
  for (let steps = 0; (await route(page)) === "open" && steps < 8; steps++) {
    const before = await page.evaluate(() => document.activeElement.id);
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction((before) => document.activeElement.id !== before, before);
    const fact = await page.evaluate(() => document.activeElement.closest("[data-fact]").dataset.fact);
    assert.ok(fact in typed, `asks for ${fact}`);
    await page.keyboard.type(typed[fact]);
    await page.waitForFunction((fact) => document.getElementById(`desk-${fact}`).value !== "", fact);
  }
  assert.equal(await route(page), "student-portal");
  assert.equal(await page.inputValue("#desk-nationality"), "BR");
  // What the field asks stands at the foot of the window.
  assert.match(await page.textContent(".desk-bar-help"), /visa or card/);
  // A day, typed.
  await tabTo(page, "#desk-permit_end");
  await page.keyboard.type("06302027");
  await page.waitForFunction(() => document.getElementById("desk-permit_end").value === "2027-06-30");
  await tabTo(page, "#desk-result");
  assert.deepEqual([...messages, ...errors], []);
  await close();
});

test("the result follows each answer; what cannot matter any more is dimmed and stays", async () => {
  const { page, close } = await openDesk();
  const out = () => page.$$eval(".desk-out", (all) => all.map((field) => field.dataset.fact));
  assert.match(await page.textContent(".desk-head h2"), /^Not decided: \d+ routes are possible$/);
  const before = await out();
  await answer(page, STUDENT);
  assert.equal(await route(page), "student-portal");
  for (const part of [".sc-now", ".sc-steps", ".desk-papers", ".sc-contacts", ".sc-changes", ".sc-sources"]) {
    assert.equal(await page.locator(`#desk-result ${part}`).count(), 1, part);
  }
  const now = await out();
  assert.ok(now.length > before.length && now.includes("work_terms") && now.includes("removal_order"), String(now));
  assert.ok(!now.includes("situation") && !now.includes("cover"), String(now));
  assert.equal(await page.locator("[data-fact]").count(), 26);
  // A dimmed fact may still be answered, and changes nothing.
  const said = () => page.$$eval(["h2", "p", "section:not(.sc-changes)"].map((part) => `#desk-result ${part}`).join(), (all) => all.filter((part) => !part.closest(".sc-changes")).map((part) => part.textContent));
  const told = await said();
  await answer(page, { work_terms: "local" });
  assert.deepEqual(await said(), told);
  await page.check("#desk-situation-work");
  await page.waitForFunction(() => !document.querySelector("[data-fact=work_terms].desk-out"));
  assert.notEqual(await route(page), "student-portal");
  // What is no answer is said where it is typed.
  await page.fill("#desk-age", "17.5");
  assert.match(await page.textContent("[data-fact=age] .desk-wrong"), /Accepted: .*0.*120/);
  assert.equal(await page.getAttribute("#desk-age", "aria-invalid"), "true");
  await page.fill("#desk-age", "17");
  assert.equal(await page.locator("#desk-age[aria-invalid]").count(), 0);
  await close();
});

test("the desk and the checker lead to the same route, with the same first step", async () => {
  const { page, url, close } = await openDesk();
  await answer(page, { situation: ["work"], work_terms: "local", cover: "none", nationality: "ES", income: "other", number: "none" });
  assert.equal(await route(page), "work");
  const step = await page.textContent("#desk-result .sc-now .sc-step");
  await close();
  const { finish, SPANISH } = await import("./inside.mjs");
  const checker = await open({ path: "?today=2026-11-23" });
  assert.equal(checker.url, url);
  assert.equal(await finish(checker.page.locator("#secu-check"), SPANISH), "route:work");
  assert.equal(await checker.page.textContent(".sc-now .sc-step"), step);
  await checker.close();
});

test("cases side by side: added, copied, named, compared, removed", async () => {
  const { page, messages, errors, close } = await openDesk();
  const press = (name) => page.getByRole("button", { name, exact: true }).click();
  const names = () => page.$$eval(".desk-tabs .desk-name", (all) => all.map((tab) => tab.textContent));
  await page.fill("#desk-name", "Ana");
  await answer(page, STUDENT);
  await press("Duplicate");
  assert.deepEqual(await names(), ["Ana", "Ana (copy)"]);
  await page.fill("#desk-name", "Ben");
  await answer(page, { nationality: "DE" });
  await press("Add a case");
  assert.equal(await route(page), "open");
  assert.equal(await page.locator("#desk-situation-study:checked").count(), 0);
  await answer(page, { situation: ["work"] });
  assert.deepEqual(await names(), ["Ana", "Ben", "Case 3"]);
  await page.click("[data-view=side]");
  const routes = await page.$$eval("[data-shown=side] td[data-route]", (all) => all.map((cell) => cell.dataset.route));
  assert.equal(routes.length, 3);
  assert.equal(routes[0], "student-portal");
  assert.equal(routes[2], "open");
  const row = (label) => page.locator(".desk-side tbody tr", { has: page.locator(`th >> text="${label}"`) });
  assert.deepEqual(await row("Nationality").locator("td").allTextContents(), ["Your nationality: Brazil", "Your nationality: Germany", "–"]);
  assert.match(await row("Nationality").getAttribute("class"), /desk-differs/);
  await shot(page, "desk-side");
  // Two that have the same cover: only what differs.
  await page.locator(".desk-side thead .desk-name").nth(2).click();
  await press("Remove");
  assert.deepEqual(await names(), ["Ana", "Ben"]);
  await page.click("[data-view=side]");
  assert.equal(await row("Health cover today").count(), 1);
  await page.check("#desk-only");
  assert.equal(await row("Health cover today").count(), 0);
  assert.equal(await row("Nationality").count(), 1);
  assert.equal(await page.locator(".desk-side tbody tr:not(.desk-differs)").count(), 0);
  // Each case kept its own answers.
  await page.locator(".desk-side thead .desk-name").first().click();
  assert.equal(await page.inputValue("#desk-nationality"), "BR");
  await page.locator(".desk-tabs .desk-name").nth(1).click();
  assert.equal(await page.inputValue("#desk-nationality"), "DE");
  await press("Remove");
  await press("Remove");
  assert.deepEqual(await names(), ["Case 4"]);
  assert.equal(await route(page), "open");
  assert.deepEqual([...messages, ...errors], []);
  await close();
});

test("another language says the same of the same cases", async () => {
  const { page, close } = await openDesk({ locale: "fr" });
  assert.equal(await page.textContent("h1"), "Bureau des conseillers");
  await answer(page, STUDENT);
  const french = await page.textContent(".desk-head h2");
  await page.selectOption("#sc-language", { label: "English" });
  assert.equal(await page.textContent("h1"), "Adviser’s desk");
  assert.equal(await route(page), "student-portal");
  assert.equal(await page.inputValue("#desk-nationality"), "BR");
  assert.notEqual(await page.textContent(".desk-head h2"), french);
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, new URL(location).searchParams.get("lang")]), ["en", "en"]);
  await close();
});

test("after ready there is no request, and nothing is kept but the page's own files", async () => {
  const { page, requests, messages, errors, close } = await openDesk();
  const before = requests.length;
  const storage = await kept(page);
  await answer(page, STUDENT);
  await page.click("[data-view=side]");
  await page.click("[data-view=table]");
  await page.click("text=Paste a table");
  await page.fill("#desk-paste", "situation,cover\nwork,none\n");
  await page.click("[data-paste]");
  await page.waitForSelector("[data-rows='1']");
  await page.selectOption("#sc-language", { label: "Français" });
  await page.waitForSelector("h1:text('Bureau')");
  assert.deepEqual(requests.slice(before), []);
  assert.deepEqual(await kept(page), storage);
  assert.deepEqual([storage.cookies, storage.localStorage, storage.sessionStorage, storage.databases], [[], [], [], []]);
  // A reload begins with an empty desk.
  await page.reload();
  await ready(page);
  assert.equal(await route(page), "open");
  assert.equal(await page.locator(".desk-tabs .desk-name").count(), 1);
  assert.deepEqual([...messages, ...errors], []);
  await close();
});

test("offline: who has opened the desk has it without a network, who has not does not carry it", async () => {
  const { browser, server } = await shared();
  const context = await browser.newContext({ locale: "en" });
  const page = await context.newPage();
  const files = () => page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caches_.flat().map(({ url }) => new URL(url).pathname);
  });
  await page.goto(server.url);
  await ready(page);
  assert.ok((await files()).includes("/"));
  assert.deepEqual((await files()).filter((name) => name.startsWith("/desk")), []);
  await page.goto(`${server.url}desk.html`);
  await ready(page);
  assert.ok((await files()).includes("/desk.html"));
  await context.setOffline(true);
  await page.goto(`${server.url}desk.html?lang=fr&today=2026-11-23`);
  await ready(page);
  assert.equal(await page.textContent("h1"), "Bureau des conseillers");
  await answer(page, STUDENT);
  assert.equal(await route(page), "student-portal");
  await context.close();
});

for (const [look, viewport, colorScheme] of [
  ["light", { width: 1440, height: 900 }, "light"],
  ["dark", { width: 1024, height: 800 }, "dark"],
  ["phone", { width: 390, height: 800 }, "light"],
  ["320", { width: 320, height: 640 }, "dark"],
]) {
  test(`can be read by everybody: ${look}`, async () => {
    const { page, close } = await openDesk({ viewport, colorScheme, bypassCSP: true });
    const fits = async (what) => {
      assert.ok(!(await scrollsSideways(page)), `${what} is wider than the window`);
      await page.screenshot({ path: new URL(`shots/desk-${what}-${look}-window.png`, import.meta.url).pathname });
      // What stays at the foot of the window would cover something of a long page.
      await page.setViewportSize({ ...viewport, height: 5000 });
      assert.deepEqual(await axe(page), [], what);
      await shot(page, `desk-${what}-${look}`);
      await page.setViewportSize(viewport);
    };
    mkdirSync(new URL("shots", import.meta.url), { recursive: true });
    await fits("empty");
    await page.fill("#desk-name", "Ana");
    await answer(page, STUDENT);
    await page.focus("#desk-permit");
    await fits("case");
    await page.getByRole("button", { name: "Duplicate" }).click();
    await answer(page, { nationality: "DE", age: "x" });
    await fits("wrong");
    await page.click("[data-view=side]");
    await fits("side");
    await page.click("[data-view=table]");
    await page.click("text=Columns and their values");
    await page.click("text=Paste a table");
    await page.fill("#desk-paste", "who,situation,cover,nationality\nAna,study,none,BR\nBen,wrk,none,DE\n");
    await page.click("[data-paste]");
    await page.waitForSelector("[data-rows='2']");
    await fits("table");
    await close();
  });
}
