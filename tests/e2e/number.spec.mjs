// Which number do I have? What the digits are, what else the person sees, and that nothing of it is kept or sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, kept, open, shot } from "./app.mjs";
import { TODAY, scrollsSideways, walk } from "./walk.mjs";

const SPANISH = { situation: ["work"], work_terms: "local", income: "other", cover: "none", nationality: { country: "ES" } };
const phone = { width: 320, height: 640 };
const enter = async (page) => {
  await page.click("[data-open=number]");
  await page.waitForSelector("[data-room=number]");
};
const is = (page) => page.evaluate(() => document.querySelector("[data-number]")?.dataset.number);
const sees = async (page, text, wanted) => {
  await page.fill("#sc-nr", text);
  await page.keyboard.press("Enter");
  await page.waitForFunction((wanted) => document.querySelector("[data-number]")?.dataset.number === wanted, wanted);
};

// The published vectors with their keys, and the shapes of number-and-papers 1.1 to 1.3.
const VECTORS = [
  ["255081416802538", "own"],
  ["2940375120005 91", "own"],
  ["1531245007231 60", "own"],
  ["284052A32102552", "own"],
  ["2 84 05 2b 321 025 79", "own"],
  ["2840588321025 32", "own"],
  ["284058832102530", "mistyped"],
  ["1532045007231", "own"], // the month is not known
  ["2551414168025", "mistyped"], // there is no 14th month
  ["1 89 04 99 139 001", "own"],
  ["2840588", "mistyped"],
  ["25508141680253", "mistyped"],
  ["2550814168O25", "mistyped"],
  ["17328293201", "ntt"],
  ["2732829320MATRICULE0001", "ntt"],
  ["7123456789012", "old"],
  ["8 2 751 00012345", "old"],
  ["5123456789012", "internal"],
  ["6123456789012", "internal"],
  ["3123456789012", "unclear"],
  ["0123456789012", "mistyped"],
  ["9123456789012", "mistyped"],
];

for (const locale of ["en", "fr"]) {
  test(`each kind of number is told, and nothing of it leaves the screen, ${locale}`, async () => {
    const { page, requests, messages, errors, close } = await open({ locale, viewport: phone });
    const before = requests.length;
    const storage = await kept(page);
    await enter(page);
    for (const [text, wanted] of VECTORS) await sees(page, text, wanted);
    await sees(page, "255081416802538", "own");
    assert.equal(await page.inputValue("#sc-nr"), "2 55 08 14 168 025 38");
    await page.click("label[for=sc-nr-see-waiting]");
    await page.waitForSelector("[data-number=nia]");
    await shot(page, `number-${locale}`);
    await page.click("label[for=sc-nr-see-account]");
    await page.waitForSelector("[data-number=nir]");
    assert.ok(!(await scrollsSideways(page)));
    assert.equal(requests.length, before);
    assert.deepEqual(await kept(page), storage);
    await page.click(".sc-folder .sc-back");
    await page.waitForSelector(".sc-start");
    assert.deepEqual([...messages, ...errors], []);
    await close();
  });
}

test("each kind says what to do, whom to ask, what it allows, and what that stands on", async () => {
  const { page, close } = await open({ viewport: phone });
  await enter(page);
  const lists = () => page.evaluate(() => ({
    next: document.querySelectorAll(".sc-nr ol > li").length,
    uses: document.querySelectorAll(".sc-nr .sc-part ul:not(.sc-plain) > li").length,
    contacts: document.querySelectorAll(".sc-nr .sc-ask a").length,
    basis: document.querySelector(".sc-nr details .sc-spaced")?.closest("details").textContent ?? "",
  }));
  const whole = async (kind, uses) => {
    await page.waitForSelector(`[data-number=${kind}]`);
    const shown = await lists();
    assert.ok(shown.next >= 1 && shown.contacts >= 1 && shown.uses >= uses, `${kind}: ${JSON.stringify(shown)}`);
    assert.match(shown.basis, /23 November 2026/, kind);
    await shot(page, `number-is-${kind}`);
  };
  for (const [text, kind, uses] of [
    ["255081416802538", "own", 0], ["17328293201", "ntt", 5], ["7123456789012", "old", 4], ["5123456789012", "internal", 0], ["3123456789012", "unclear", 0],
  ]) {
    await sees(page, text, kind);
    await whole(kind, uses);
  }
  await sees(page, "1732829320123", "own");
  for (const [sign, kind, uses] of [["waiting", "nia", 6], ["account", "nir", 5], ["payslip", "ntt", 5]]) {
    await page.click(`label[for=sc-nr-see-${sign}]`);
    await whole(kind, uses);
  }
  // A typing error allows nothing, and says how to correct it.
  await sees(page, "284058832102530", "mistyped");
  assert.equal((await lists()).next, 0);
  assert.match(await page.textContent("#sc-nr-is"), /key is 32/);
  await close();
});

test("the digits can be hidden, and the keyboard can have letters", async () => {
  const { page, close } = await open({ viewport: phone });
  await enter(page);
  await sees(page, "255081416802538", "own");
  const [hide, letters] = [page.locator(".sc-toggle").nth(0), page.locator(".sc-toggle").nth(1)];
  const look = () => page.evaluate(() => getComputedStyle(document.querySelector("#sc-nr")).webkitTextSecurity);
  const pressed = (button, wanted) => page.waitForFunction(([at, wanted]) =>
    document.querySelectorAll(".sc-toggle")[at].getAttribute("aria-pressed") === wanted, [button === hide ? 0 : 1, wanted]);
  assert.equal(await look(), "none");
  await hide.click();
  await pressed(hide, "true");
  assert.equal(await look(), "disc");
  await shot(page, "number-hidden");
  assert.equal(await is(page), "own", "what it is stays");
  await hide.click();
  await pressed(hide, "false");
  assert.equal(await look(), "none");
  assert.equal(await page.getAttribute("#sc-nr", "inputmode"), "numeric");
  await letters.click();
  await pressed(letters, "true");
  assert.equal(await page.getAttribute("#sc-nr", "inputmode"), "text");
  await sees(page, "284052a321025 52", "own");
  await close();
});

test("it opens from the start, the result and the file, and leads back there", async () => {
  const { page, close } = await open({ path: TODAY, viewport: phone });
  await enter(page);
  await page.click(".sc-folder .sc-back");
  await page.waitForSelector(".sc-start");
  await walk(page, SPANISH);
  await enter(page);
  await sees(page, "255081416802538", "own");
  await page.goBack();
  await page.waitForSelector("[data-route=work]");
  assert.ok(await page.evaluate(() => "focus" in document.activeElement.dataset), "the heading has the focus");
  await page.click("[data-open=file]");
  await page.waitForSelector("[data-room=file]");
  await page.click(".sc-place .sc-quiet");
  await page.waitForSelector("[data-room=number]");
  assert.equal(await page.inputValue("#sc-nr"), "", "the number was forgotten");
  await page.click(".sc-folder .sc-back");
  await page.waitForSelector("[data-room=file]");
  await close();
});

test("by keyboard alone", async () => {
  const { page, close } = await open({ viewport: phone });
  const to = async (selector) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${selector} cannot be reached`);
  };
  await to("[data-open=number]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-room=number]");
  await to("#sc-nr");
  await page.keyboard.type("255081416802538");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-number=own]");
  assert.ok(await page.evaluate(() => document.activeElement.matches("[data-number]")), "what it is has the focus");
  await to("#sc-nr-see-account, #sc-nr-see-waiting");
  await page.keyboard.press("Space");
  await page.waitForSelector("[data-number=nir]");
  await page.keyboard.press("ArrowDown");
  await page.waitForSelector("[data-number=nia]");
  await to(".sc-nr summary");
  await page.keyboard.press("Enter");
  await close();
});

test("a number that does not fit the birth is told", async () => {
  const { page, close } = await open({ viewport: phone });
  await enter(page);
  await sees(page, "255081416802538", "own");
  await page.click("#secu-check details:has(#sc-nr-year) summary");
  await page.fill("#sc-nr-year", "1955");
  await page.waitForSelector(".sc-nr-fits li");
  assert.equal(await page.locator(".sc-nr .sc-error").count(), 0);
  await page.fill("#sc-nr-year", "1984");
  await page.waitForSelector(".sc-nr .sc-error");
  await close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing wrong, ${colorScheme}`, async () => {
    const { page, close } = await open({ colorScheme, viewport: phone, bypassCSP: true });
    await enter(page);
    await sees(page, "255081416802538", "own");
    await page.click("label[for=sc-nr-see-waiting]");
    await page.waitForSelector("[data-number=nia]");
    assert.deepEqual(await axe(page), []);
    await sees(page, "284058832102530", "mistyped");
    assert.deepEqual(await axe(page), []);
    assert.equal(await is(page), "mistyped");
    await close();
  });
}
