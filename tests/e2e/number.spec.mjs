// Which number do I have? What the digits are, what else the person sees, and that nothing of it is kept or sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, kept, open, shot } from "./app.mjs";
import { scrollsSideways } from "./walk.mjs";

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

for (const locale of ["en", "fr"]) {
  test(`each kind of number is told, and nothing of it leaves the screen, ${locale}`, async () => {
    const { page, requests, messages, errors, close } = await open({ locale, viewport: phone });
    const before = requests.length;
    const storage = await kept(page);
    await enter(page);
    for (const [text, wanted] of [
      ["255081416802538", "own"],
      ["284052A32102552", "own"],
      ["284058832102530", "mistyped"],
      ["2840588", "mistyped"],
      ["7123456789012", "old"],
      ["5123456789012", "other"],
      ["0123456789012", "mistyped"],
    ]) await sees(page, text, wanted);
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
