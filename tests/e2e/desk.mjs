// Walking through the adviser's desk, by its facts.
import { open, ready } from "./app.mjs";

/** Opens the desk on the day for which the worked cases hold. */
export const openDesk = (options = {}) => open({ path: "desk.html?today=2026-11-23", ...options });

export { ready };

/** Answers facts of the open case: a choice by its name, ticks as a list, a country by its code, a day, a number. */
export async function answer(page, facts) {
  for (const [fact, value] of Object.entries(facts)) {
    if (Array.isArray(value)) {
      for (const option of value) await page.check(`#desk-${fact}-${option}`);
    } else if (await page.locator(`select#desk-${fact}`).count()) {
      await page.selectOption(`#desk-${fact}`, value);
    } else {
      await page.fill(`#desk-${fact}`, value);
    }
  }
}

/** The route shown, by its name in the rulebook; "open" or "unsure" without one. */
export const route = (page) => page.getAttribute("#desk-result", "data-route");

/** A student from Brazil, who gets to the student's portal. */
export const STUDENT = { situation: ["study"], cover: "none", nationality: "BR", permit: "vls_ts", stay: "over_6" };
