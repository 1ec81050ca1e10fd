// The adviser's desk: tables of cases in and out, a bad row, ten thousand rows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { answer, openDesk, route } from "./desk.mjs";

const csv = (name, text, encode = (text) => Buffer.from(text)) => ({ name, mimeType: "text/csv", buffer: encode(text) });

async function table(page, file) {
  await page.click("[data-view=table]");
  await page.setInputFiles("#desk-file", file);
  await page.waitForSelector(".desk-count[data-took], .desk-unreadable");
}

async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
}

const cells = (text) => text.replace(/^\uFEFF/, "").trimEnd().split("\r\n").map((line) => line.split(/[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/));

const PEOPLE = [
  "file;situation;cover;nationality;permit;stay;arrival",
  "A-1;study;none;BR;vls_ts;over_6;04/09/2026",
  "A-2;wrk;none;DE;;;",
  "A-3;study + work;none;ES;;;2026-02-30",
  "A-4;job_search;;;;;",
].join("\r\n");

test("a table in: good rows lead somewhere, a bad one is named by line and column, and all come out", async () => {
  const { page, messages, errors, close } = await openDesk();
  await table(page, csv("people.csv", `\uFEFF${PEOPLE}\r\n`));
  assert.equal(await page.getAttribute(".desk-count", "data-rows"), "4");
  assert.equal(await page.getAttribute(".desk-count", "data-wrong"), "2");
  const faults = await page.locator(".desk-faults li").allTextContents();
  assert.equal(faults.length, 2);
  assert.match(faults[0], /^Line 3, column 2: “wrk” is no answer to situation\. Accepted: .*study.*work/);
  assert.match(faults[1], /^Line 4, column 7: “2026-02-30” is no answer to arrival\. Accepted: a day, such as/);
  const rows = await page.$$eval(".desk-rows tbody tr", (all) => all.map((row) => [row.dataset.line, row.dataset.route]));
  assert.deepEqual(rows, [["2", "student-portal"], ["3", ""], ["4", ""], ["5", ""]]);
  // One group alone.
  await page.locator(".desk-group", { hasText: "Problem in the row" }).click();
  assert.deepEqual(await page.$$eval(".desk-rows tbody tr", (all) => all.map((row) => row.dataset.line)), ["3", "4"]);
  const [name, text] = await saved(page, "Download the results as CSV");
  assert.equal(name, "secu-check-results.csv");
  const out = cells(text);
  assert.deepEqual(out[0].slice(0, 8), ["file", "situation", "cover", "nationality", "permit", "stay", "arrival", "Route"]);
  assert.deepEqual(out.slice(1).map((row) => row[0]), ["A-1", "A-2", "A-3", "A-4"]);
  assert.ok(out[1][7].length > 5 && out[1][8] === "Settled" && out[1].at(-1) === "", String(out[1]));
  assert.ok(out[2][7] === "" && out[2].at(-1).includes("Line 3, column 2"), String(out[2]));
  assert.deepEqual([...messages, ...errors], []);
  await close();
});

test("a row opens as a case with its name, and cases come back from their own table", async () => {
  const { page, close } = await openDesk();
  await table(page, csv("people.csv", PEOPLE));
  await page.getByRole("button", { name: "Open as a case: A-1" }).click();
  assert.equal(await route(page), "student-portal");
  assert.equal(await page.inputValue("#desk-name"), "A-1");
  assert.equal(await page.inputValue("#desk-arrival"), "2026-09-04");
  await page.click("[data-view=table]");
  await page.getByRole("button", { name: "Open as a case: A-4" }).click();
  await answer(page, { cover: "none", nationality: "PT", income: "other", history: "worked" });
  const led = await route(page);
  await page.click("[data-view=side]");
  const [name, text] = await saved(page, "Save the cases as CSV");
  assert.equal(name, "secu-check-cases.csv");
  await table(page, csv("again.csv", text));
  const rows = await page.$$eval(".desk-rows tbody tr", (all) => all.map((row) => row.dataset.route));
  assert.deepEqual(rows, ["student-portal", led]);
  await close();
});

for (const locale of ["en", "fr"]) {
  test(`the sample holds every column and has no fault, ${locale}`, async () => {
    const { page, close } = await openDesk({ locale });
    await page.click("[data-view=table]");
    const [name, text] = await saved(page, locale === "en" ? "Download a sample" : "Télécharger un exemple");
    assert.equal(name, "secu-check-sample.csv");
    const facts = await page.locator("details table tbody th").allTextContents();
    const [headings] = cells(text);
    assert.deepEqual(headings.slice(1), facts);
    assert.ok(text.includes(locale === "en" ? "name,situation" : "Nom;situation") || text.includes("Name,situation"), text.slice(0, 60));
    await table(page, csv(name, text));
    assert.equal(await page.getAttribute(".desk-count", "data-wrong"), "0");
    await close();
  });
}

test("dropped anywhere, pasted, or as old spreadsheets write it", async () => {
  const { page, errors, close } = await openDesk();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
    for (const kind of ["dragover", "drop"]) document.querySelector("h1").dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, PEOPLE);
  await page.waitForSelector(".desk-count[data-rows='4']");
  assert.match(await page.textContent(".desk-results h2"), /dropped\.csv/);
  await page.click("text=Paste a table");
  await page.fill("#desk-paste", "nom\tsituation\tcover\nÉlodie\twork\tnone\n");
  await page.click("[data-paste]");
  await page.waitForSelector(".desk-count[data-rows='1']");
  assert.match(await page.textContent(".desk-rows tbody th"), /Élodie/);
  await page.setInputFiles("#desk-file", csv("old.csv", "nom;situation\r\nÉlodie;study\r\nZoé;work\r\n", (text) => Buffer.from(text, "latin1")));
  await page.waitForSelector(".desk-count[data-rows='2']");
  assert.match(await page.textContent(".desk-rows tbody th"), /Élodie/);
  await page.setInputFiles("#desk-file", csv("unicode.csv", "\uFEFFnom\tsituation\r\nZoé\tstudy\r\n", (text) => Buffer.from(text, "utf16le")));
  await page.waitForSelector(".desk-count[data-rows='1']");
  assert.match(await page.textContent(".desk-rows tbody th"), /Zoé/);
  for (const [text, wanted] of [
    ["situation\n", /no case/],
    ["a,b\n1,2\n", /No heading is the name of a fact/],
    ["situation,cover,situation\nwork,none,work\n", /Column 3 is a second column situation/],
  ]) {
    await page.setInputFiles("#desk-file", csv("wrong.csv", text));
    await page.waitForFunction((wanted) => new RegExp(wanted).test(document.querySelector(".desk-unreadable")?.textContent), wanted.source);
  }
  assert.deepEqual(errors, []);
  await close();
});

test("ten thousand rows", async (t) => {
  const { page, close } = await openDesk();
  const rows = ["A;study;none;BR;vls_ts;over_6;", "B;work;none;ES;;;local", "C;job_search;none;PT;;;", "D;study;ehic;DE;;over_6;", "E;family;none;MA;card;over_6;"];
  const text = ["name;situation;cover;nationality;permit;stay;work_terms", ...Array.from({ length: 9_999 }, (_, at) => rows[at % rows.length]), "Z;nothing;;;;;"].join("\n");
  await table(page, csv("many.csv", text));
  assert.equal(await page.getAttribute(".desk-count", "data-rows"), "10000");
  assert.equal(await page.getAttribute(".desk-count", "data-wrong"), "1");
  assert.match(await page.locator(".desk-faults li").first().textContent(), /^Line 10001, column 2:/);
  assert.equal(await page.locator(".desk-rows tbody tr").count(), 25);
  await page.getByRole("button", { name: "Later rows" }).click();
  assert.match(await page.textContent(".desk-turn p"), /^Rows 26 to 50 of 10000$/);
  const [, out] = await saved(page, "Download the results as CSV");
  assert.equal(cells(out).length, 10_001);
  const took = Number(await page.getAttribute(".desk-count", "data-took"));
  t.diagnostic(`10,000 rows read and evaluated in ${took} ms: ${(took / 1000).toFixed(2)} of the second that is the bound`);
  await close();
});
