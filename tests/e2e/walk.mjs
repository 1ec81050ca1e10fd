// Walking through the questions as a person does. Screens, options and routes are found by their names in the rulebook,
// papers and advice by the titles that the words give to these names.
import { readFileSync } from "node:fs";

/** The title of a paper or an advice as the page shows it. */
export function title(kind, id, language) {
  const folder = new URL("../../locales/", import.meta.url);
  const words = readFileSync(new URL(`${language}/${kind === "document" ? "documents" : "advice"}.ftl`, folder), "utf8");
  const found = words.match(new RegExp(`^${kind}-${id} = (.+)$`, "m"));
  if (!found) throw new Error(`no words for the ${kind} ${id}`);
  return found[1].replaceAll("*", "");
}

/** The screen shown: the id of a question, "route:…", or "start". */
export const where = (page) => page.evaluate(() => {
  const find = (name) => document.querySelector(`#secu-check [data-${name}]`)?.dataset[name];
  const route = find("route");
  return find("fact") ?? (route ? `route:${route}` : "start");
});

/** Does something that leads to another screen, and waits for that screen. */
export async function leads(page, action) {
  const screen = await page.$("#secu-check main");
  await action();
  await page.waitForFunction((old) => !old.isConnected && document.querySelector("#secu-check main"), screen);
}

/** From the start to the first question. */
export const begin = (page) => leads(page, () => page.click(".sc-start .sc-button"));

/** Says that the answer is given. */
export const submit = (page) => page.click("#secu-check form [type=submit]");

/** Fills in a question: an option, a list of options, { country }, a date as [day, month, year], a number, "unknown". */
export async function fill(page, value) {
  if (typeof value === "string") return page.click(`[data-choice="${value}"] label`);
  if (typeof value === "number") return page.fill("#sc-f0", String(value));
  if (value.country) {
    await page.fill("#sc-f0", value.country);
    return page.keyboard.press("Enter");
  }
  if (typeof value[0] === "number") {
    for (const [at, part] of value.entries()) await page.fill(`#sc-f${at}`, String(part));
    return;
  }
  for (const option of value) await page.click(`[data-choice="${option}"] label`);
}

/** Answers the question shown, which must be this one. */
export async function answer(page, fact, value) {
  const shown = await where(page);
  if (shown !== fact) throw new Error(`the question should be ${fact}, and is ${shown}`);
  await fill(page, value);
  await leads(page, () => submit(page));
}

/** Answers questions as they come, each with what is given for it here, until one comes that is not here or a result. */
export async function walk(page, answers) {
  if ((await where(page)) === "start") await begin(page);
  const asked = [];
  for (let shown = await where(page); shown in answers; shown = await where(page)) {
    if (asked.includes(shown)) throw new Error(`asked twice: ${shown}`);
    asked.push(shown);
    await answer(page, shown, answers[shown]);
  }
  return asked;
}

/** What the result says: by name, papers and advice by title. */
export const result = (page) => page.evaluate(() => {
  const all = (name) => [...document.querySelectorAll(`#secu-check [data-${name}]`)].map((element) => element.dataset[name]);
  const texts = (which) => [...document.querySelectorAll(`#secu-check ${which}`)].map((element) => element.textContent.trim());
  return {
    route: all("route")[0],
    certainty: all("certainty")[0],
    documents: texts(".sc-papers-list label"),
    advice: texts(".sc-advice h3"),
    answers: all("answer"),
  };
});

/** The day of the worked cases, as the address asks for it. */
export const TODAY = "?today=2026-11-23";

/** Whether something is wider than the window. */
export const scrollsSideways = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** Each kind of question, with a way to it and an answer. */
export const KINDS = [
  { kind: "several", fact: "situation", before: {}, value: ["job_search"] },
  { kind: "one, in groups", fact: "work_terms", before: { situation: ["work"] }, value: "local" },
  { kind: "one, or unknown", fact: "cover", before: { situation: ["job_search"], income: "other" }, value: "none" },
  {
    kind: "number",
    fact: "age",
    before: { situation: "none-of-these", income: "other", cover: "none", nationality: { country: "IN" }, permit: "expired", permit_end: [31, 7, 2026] },
    value: 30,
  },
  { kind: "country", fact: "nationality", before: { situation: ["job_search"], income: "other", cover: "none" }, value: { country: "Portu" } },
  {
    kind: "date",
    fact: "arrival",
    before: { situation: ["job_search"], income: "other", cover: "none", nationality: { country: "MA" }, permit: "card", stay: "over_6" },
    value: [20, 3, 2026],
  },
];
