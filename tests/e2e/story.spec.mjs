// One person through all stages, with a moved clock: the file is kept on the device, and each visit is a new page on a later
// day. Each has its own next steps, dates and letters.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { open, ready, shot } from "./app.mjs";
import { result, scrollsSideways, walk } from "./walk.mjs";

const STUDENT = {
  situation: ["study"], income: "other", school: "higher", cover: "none", nationality: { country: "Tunis" }, permit: "vls_ts", stay: "over_6",
  student_portal: "no", number: "none", act_country: { country: "Tunis" }, arrival: [5, 9, 2026], age: 22, housing: "own", children: "no",
};

const VISITS = [
  { day: "2026-09-10", name: "arrival", says: { stage: "not_filed" }, now: ["prepare-portal"], dates: [], letters: [] },
  {
    day: "2026-10-20", name: "filed",
    says: { stage: "filed", filed: [1, 10, 2026], permit_end: [4, 9, 2027] },
    now: ["wait-two-months"],
    dates: ["1 December 2026", "1 January 2027", "1 July 2027", "1 February 2027", "4 September 2027"],
    letters: [],
  },
  {
    day: "2026-12-02", name: "asked",
    says: { stage: "asked", asked_for: "civil_status", asked: [30, 11, 2026] },
    now: ["send-act", "act-impossible"],
    dates: ["28 February 2027", "30 May 2027"],
    letters: ["answer", "impossible"],
  },
  {
    day: "2026-12-10", name: "waiting-number",
    says: { stage: "waiting_number", waiting_since: [8, 12, 2026], act_sent: "yes" },
    now: ["use-waiting-number"],
    dates: ["8 September 2027", "1 July 2027"],
    letters: [],
  },
  // Nobody has to say anything again: what is kept is enough.
  { day: "2027-03-10", name: "three-months-later", now: ["use-waiting-number", "number-comes"], dates: ["8 September 2027"], letters: [] },
  {
    day: "2027-03-15", name: "notice",
    says: { stage: "asked", asked_for: "formal_notice", asked: [12, 3, 2027] },
    now: ["answer-formal-notice", "act-impossible"],
    dates: ["12 June 2027", "12 September 2027"],
    letters: ["answer", "impossible"],
  },
  {
    day: "2027-09-09", name: "nine-months",
    says: { stage: "waiting_number" },
    now: ["past-nine-months", "use-waiting-number"],
    dates: [],
    letters: ["past-nine-months"],
  },
  {
    day: "2027-09-20", name: "no-answer",
    says: { stage: "silent", done: "called" },
    now: ["silence-not-too-late", "ask-what-is-missing", "ask-the-conciliator"],
    dates: ["1 December 2026"],
    letters: ["reminder", "conciliator", "appeal"],
  },
  {
    day: "2027-10-08", name: "refused",
    says: { stage: "refused", refused: [5, 10, 2027] },
    now: ["appeal", "ask-the-conciliator"],
    dates: ["5 December 2027"],
    letters: ["appeal", "conciliator"],
  },
  {
    day: "2027-10-25", name: "appeal",
    says: { done: "appealed", appealed: [20, 10, 2027] },
    now: ["ask-the-conciliator"],
    dates: ["20 December 2027", "20 February 2028"],
    letters: ["conciliator"],
  },
  { day: "2028-01-20", name: "number", says: { stage: "number" }, now: ["order-the-card", "choose-a-doctor", "send-old-care-sheets"], dates: [], letters: [] },
  {
    day: "2028-01-26", name: "card",
    says: { stage: "card", card_ordered: [25, 1, 2028] },
    now: ["choose-a-doctor", "app-and-update"],
    // The appeal is over: who orders a card has open rights.
    never: ["go-to-court", "appeal-is-silent"],
    dates: ["8 February 2028", "15 February 2028", "25 February 2028"],
    letters: [],
  },
];

const words = readFileSync(new URL("../../locales/en/folder/stages.ftl", import.meta.url), "utf8");
const title = (id) => words.match(new RegExp(`^entry-${id} = (.+)$`, "m"))[1].replaceAll("*", "");
const asked = (page) => page.evaluate(() => document.querySelector(".sc-folder [data-fact]")?.dataset.fact);

/** Answers the questions about where the person is: what is not said here stays as it was, or is left open. */
async function say(page, answers) {
  await page.click(".sc-place button");
  await page.waitForSelector(".sc-folder [data-fact]");
  for (let fact = await asked(page); fact; fact = await asked(page)) {
    const value = answers[fact];
    const given = await page.evaluate(() =>
      [...document.querySelectorAll(".sc-folder form input")].some((field) => (/radio|checkbox/.test(field.type) ? field.checked : field.value)));
    if (Array.isArray(value)) for (const [at, part] of value.entries()) await page.fill(`#sc-f${at}`, String(part));
    else if (value || !given) {
      const open = (await page.$('[data-choice="none-of-these"]')) ? "none-of-these" : "unknown";
      await page.click(`[data-choice="${value ?? open}"] label`);
    }
    await page.click(".sc-folder form [type=submit]");
    await page.waitForFunction((old) => document.querySelector(".sc-folder [data-fact]")?.dataset.fact !== old, fact);
  }
  await page.waitForSelector("[data-room=file]");
}

const calendar = async (page) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(".sc-dates .sc-button")]);
  const text = (await readFile(await download.path(), "utf8")).replaceAll("\r\n ", "");
  return text.split("BEGIN:VEVENT").slice(1).map((event) => ({
    uid: /^UID:(.+)\r$/m.exec(event)[1],
    sequence: Number(/^SEQUENCE:(\d+)\r$/m.exec(event)[1]),
    cancelled: event.includes("STATUS:CANCELLED"),
    summary: /^SUMMARY[^:]*:(.+)\r$/m.exec(event)[1],
  }));
};

test("from the arrival to the card, visit by visit", async () => {
  const noon = (day) => new Date(`${day}T12:00:00`);
  const { page, messages, errors, close } = await open({
    viewport: { width: 390, height: 844 },
    before: (page) => page.clock.setFixedTime(noon(VISITS[0].day)),
  });
  await walk(page, STUDENT);
  assert.equal((await result(page)).route, "student-portal");
  await page.click("[data-open=file]");
  await page.waitForSelector("[data-room=file]");
  await page.click(".sc-keep label");
  const calendars = {};
  for (const { day, name, says, now, never, dates, letters } of VISITS) {
    if (name !== "arrival") {
      await page.clock.setFixedTime(noon(day));
      await page.reload();
      await ready(page);
      // What is kept opens the file at its stage.
      await page.waitForSelector("[data-room=file]");
    }
    if (says) await say(page, says);
    const steps = await page.locator(".sc-todo h3").allTextContents();
    for (const id of now) assert.ok(steps.includes(title(id)), `${name}: ${title(id)} is not among ${steps.join(" | ")}`);
    const line = (await page.locator(".sc-line > li").allTextContents()).join("\n");
    for (const date of dates) assert.ok(line.includes(date), `${name}: ${date} is not in\n${line}`);
    const offered = await page.locator("[data-letter]").evaluateAll((all) => all.map((letter) => letter.dataset.letter));
    for (const letter of letters) assert.ok(offered.includes(letter), `${name}: ${letter} is not among ${offered}`);
    if (!letters.length) assert.deepEqual(offered, [], name);
    for (const id of never ?? []) assert.ok(!steps.includes(title(id)) && !line.includes(title(id)), `${name}: ${title(id)} is out of place`);
    const place = await page.locator(".sc-place li").allTextContents();
    assert.ok(place.length && !place.some((text) => text.includes("?")), `${name}: what is not known says nothing: ${place}`);
    // Each row of the picture is as high as its number.
    const rows = await page.evaluate(() => {
      const middle = (element) => { const { top, height } = element.getBoundingClientRect(); return top + height / 2; };
      const bars = [...document.querySelectorAll(".sc-axis g")].map((row) => middle(row.querySelector(".sc-bar")));
      return [...document.querySelectorAll(".sc-rows > span")].map((number, at) => Math.round(Math.abs(middle(number) - bars[at])));
    });
    assert.ok(rows.every((apart) => apart <= 4), `${name}: numbers and rows are ${rows} apart`);
    assert.ok(!(await scrollsSideways(page)), name);
    await shot(page, `story-${name}`);
    if (["filed", "waiting-number", "number"].includes(name)) calendars[name] = await calendar(page);
  }
  const mark = (uid) => uid.split(".").at(1);
  const [filed, waiting, number] = ["filed", "waiting-number", "number"].map((name) => calendars[name]);
  assert.ok(filed.every(({ cancelled }) => !cancelled), "a first calendar takes nothing back");
  assert.ok(filed[0].sequence < waiting[0].sequence && waiting[0].sequence < number[0].sequence);
  assert.equal(new Set([...filed, ...waiting, ...number].map(({ uid }) => mark(uid))).size, 1, "one file, one name");
  const gone = waiting.filter(({ cancelled }) => cancelled);
  assert.ok(gone.some(({ uid, summary }) => uid.startsWith("appeal-after-silence.") && summary.startsWith("No longer needed:")), JSON.stringify(gone));
  const kept = waiting.filter(({ cancelled }) => !cancelled).map(({ uid }) => uid);
  assert.ok(kept.some((uid) => filed.some((event) => event.uid === uid)), "what still holds is the same event");
  assert.deepEqual([...messages, ...errors], []);
  await close();
});

test("two people's calendars never meet, and a private link keeps the name", async () => {
  const one = async (path) => {
    const opened = await open({ path, before: (page) => page.clock.setFixedTime(new Date("2026-09-10T12:00:00")) });
    if (!path) await walk(opened.page, STUDENT);
    await opened.page.waitForSelector("[data-open=file]");
    await opened.page.click("[data-open=file]");
    await opened.page.waitForSelector("[data-room=file]");
    await say(opened.page, { stage: "filed", filed: [1, 9, 2026] });
    return opened;
  };
  const [first, second] = [await one(""), await one("")];
  const ids = async ({ page }) => (await calendar(page)).map(({ uid }) => uid);
  const [ours, theirs] = [await ids(first), await ids(second)];
  assert.equal(ours.length, theirs.length);
  assert.ok(ours.every((uid) => !theirs.includes(uid)));
  assert.deepEqual(await ids(first), ours, "the same page gives the same events");
  await first.page.click(".sc-share .sc-button");
  const { hash } = new URL(await first.page.inputValue("#sc-link"));
  const third = await one(hash);
  assert.deepEqual(await ids(third), ours);
  await Promise.all([first, second, third].map(({ close }) => close()));
});
