// Answers that come back after the rules have changed: from a link or from this device. Only what changed is asked again, and
// a route that is another one is named. The codes are written here as an earlier version would have written them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, open, ready, shot } from "./app.mjs";
import { TODAY, answer, result, scrollsSideways, where } from "./walk.mjs";

const KEPT = "secu-check";
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const fingerprint = (text) => [...text].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x0100_0193) >>> 0, 0x811c_9dc5);
const name = (id) => (fingerprint(id) ^ (fingerprint(id) >>> 15)) & 0x7fff;
const option = (id) => (fingerprint(id) ^ (fingerprint(id) >>> 12)) & 0xfff;
const push = (count, bits) => Array.from({ length: count }, (_, at) => SIGNS[(bits >> (6 * (count - 1 - at))) & 63]).join("");

/** A code of these answers, made in May 2024: choices, lists and { country }; `route` is where they led. */
function code(answers, route) {
  let text = `1${push(3, 1600)}`;
  for (const [fact, value] of Object.entries(answers)) {
    if (Array.isArray(value)) text += push(3, (2 << 15) | name(fact)) + push(1, value.length) + value.map((id) => push(2, option(id))).join("");
    else if (value.country) text += push(3, (3 << 15) | name(fact)) + push(2, (value.country.charCodeAt(0) & 63) * 64 + (value.country.charCodeAt(1) & 63));
    else text += push(3, (1 << 15) | name(fact)) + push(2, option(value));
  }
  if (route) text += push(3, (7 << 15) | name(route));
  const all = fingerprint(text);
  return text + push(3, (all ^ (all >>> 18)) & 0x3ffff);
}

const SPANISH = { situation: ["work"], work_terms: "local", income: "other", cover: "none", nationality: { country: "ES" } };
const phone = { width: 320, height: 700 };
/** Opens the page with this kept on the device. */
async function back(text, options = {}) {
  const opened = await open({ path: TODAY, viewport: phone, ...options });
  await opened.page.evaluate(([name, text]) => localStorage.setItem(name, text), [KEPT, text]);
  await opened.page.reload();
  await ready(opened.page);
  return opened;
}

test("what an earlier version kept comes back as it was when the rules still understand it", async () => {
  const { page, close } = await back(code(SPANISH, "work"));
  await page.waitForSelector("[data-route=work]");
  assert.equal(await page.locator("[data-room]").count(), 0, "there is nothing to say");
  await close();
});

for (const [from, start] of [
  ["the device", (text) => back(text, { bypassCSP: true })],
  ["a link", (text) => open({ path: `${TODAY}#c=${text}`, viewport: phone, bypassCSP: true })],
]) {
  test(`a question that changed is named, and it alone is asked again: from ${from}`, async () => {
    const { page, close } = await start(code({ ...SPANISH, work_terms: "an-option-that-is-no-more" }, "work"));
    await page.waitForSelector("[data-room=notes]");
    const said = await page.textContent("[data-room=notes]");
    assert.match(said, /19 May 2024/, "when they were made");
    assert.match(said, /You are asked again/);
    assert.equal(await page.locator("[data-room=notes] li").count(), 1);
    assert.deepEqual(await axe(page), []);
    assert.ok(!(await scrollsSideways(page)));
    await shot(page, `older-again-${from === "a link" ? "link" : "device"}`);
    await page.click("[data-room=notes] .sc-button");
    await page.waitForSelector("[data-fact]");
    assert.equal(await where(page), "work_terms");
    await answer(page, "work_terms", "local");
    assert.equal((await result(page)).route, "work", "everything else is still known");
    await close();
  });
}

test("an answer that nobody asks for any more is left out, and said", async () => {
  const { page, close } = await back(code({ ...SPANISH, "a-question-that-is-no-more": "yes" }, "work"));
  await page.waitForSelector("[data-room=notes]");
  assert.match(await page.textContent("[data-room=notes]"), /1 answer is no longer needed/);
  await page.click("[data-room=notes] .sc-button");
  await page.waitForSelector("[data-route=work]");
  await close();
});

test("a route that is another one now is named with the one before", async () => {
  const { page, close } = await back(code(SPANISH, "residence"));
  await page.waitForSelector("[data-room=notes]");
  const said = await page.textContent("[data-room=notes]");
  assert.match(said, /Your route was:/);
  assert.match(said, /With the rules of today it is:/);
  assert.match(said, /The rules have changed since/, "why");
  await shot(page, "older-route");
  await page.click("[data-room=notes] .sc-second");
  await page.waitForSelector("[data-room=file]");
  await close();
});

test("what is damaged on the device says so and starts afresh", async () => {
  const { page, close } = await back("1AbCdEfGhIjKlMn~identity");
  await page.waitForSelector("[data-room=notes]");
  assert.match(await page.textContent("h1"), /cannot be read/);
  await page.click("[data-room=notes] .sc-button");
  await page.waitForSelector(".sc-start");
  await close();
});
