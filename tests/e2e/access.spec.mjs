// axe on every kind of screen, light, dark and narrow; and nothing ever wider than the window.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, open, shot } from "./app.mjs";
import { KINDS, TODAY, answer, begin, fill, scrollsSideways, submit, walk, where } from "./walk.mjs";

const LOOKS = [
  { look: "light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { look: "dark", viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  { look: "320", viewport: { width: 320, height: 640 }, colorScheme: "light" },
];

const RESULTS = [
  { name: "settled", answers: { situation: ["work"], work_terms: "local", cover: "none", nationality: { country: "ES" } } },
  {
    name: "unsure",
    certainty: "fund_decides",
    answers: { situation: "none-of-these", income: "other", cover: "none", nationality: { country: "BR" }, permit: "unknown" },
  },
  {
    name: "fund_decides",
    answers: { situation: ["job_search"], cover: "none", nationality: { country: "PT" }, income: "other", history: "came_to_study" },
  },
  {
    name: "practice_varies",
    answers: { situation: ["job_search"], cover: "none", nationality: { country: "PT" }, income: "other", history: "worked" },
  },
  {
    name: "no_right",
    answers: { situation: ["job_search"], cover: "none", nationality: { country: "PT" }, income: "other", history: "came_for_work" },
  },
  {
    name: "not_yet",
    answers: {
      situation: ["job_search"], cover: "none", nationality: { country: "MA" }, permit: "card", income: "other", stay: "over_6",
      arrival: [23, 9, 2026],
    },
  },
];

async function fits(page, what) {
  // A screen that is still fading in has less contrast.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  assert.ok(!(await scrollsSideways(page)), `${what} is wider than the window`);
  assert.deepEqual(await axe(page), [], what);
}

for (const { look, viewport, colorScheme } of LOOKS) {
  const options = { path: TODAY, bypassCSP: true, viewport, colorScheme };

  test(`start and questions, ${look}`, async () => {
    for (const { kind, fact, before, value } of KINDS) {
      const { page, close } = await open(options);
      if (fact === KINDS[0].fact) {
        await fits(page, "start");
        await shot(page, `start-${look}`);
        await begin(page);
      } else {
        await walk(page, before);
      }
      assert.equal(await where(page), fact);
      await fits(page, kind);
      await submit(page);
      await page.waitForSelector("[data-problem]");
      await fits(page, `${kind}, with a problem`);
      await shot(page, `question-${fact}-${look}`);
      if (value.country) {
        await page.fill("#sc-f0", "unit");
        await fits(page, `${kind}, with its list`);
        await shot(page, `question-${fact}-list-${look}`);
      }
      await fill(page, value);
      await fits(page, `${kind}, answered`);
      await close();
    }
  });

  test(`results, ${look}`, async () => {
    for (const { name, answers, certainty = name } of RESULTS) {
      const { page, close } = await open(options);
      await walk(page, answers);
      assert.equal(await page.getAttribute("[data-certainty]", "data-certainty"), certainty);
      await page.evaluate(() => document.querySelectorAll("#secu-check details").forEach((fold) => { fold.open = true; }));
      await fits(page, name);
      await shot(page, `result-${name}-${look}`);
      await close();
    }
  });
}

// After the route: whatever makes the checklist exact.
const EXACT = { number: "ntt", job_start: [1, 6, 2026], act_country: { country: "ES" }, housing: "own", children: "no", age: 30, arrival: [1, 6, 2026] };

for (const { look, viewport, colorScheme } of LOOKS) {
  test(`the questions that make the guide exact, ${look}`, async () => {
    const { page, close } = await open({ path: TODAY, bypassCSP: true, viewport, colorScheme });
    await walk(page, RESULTS[0].answers);
    await page.click(".sc-more button");
    await page.waitForSelector("[data-fact]");
    let asked = 0;
    for (let fact = await where(page); !fact.startsWith("route:"); fact = await where(page)) {
      assert.ok(fact in EXACT, `no answer for ${fact}`);
      asked += 1;
      await fits(page, fact);
      await answer(page, fact, EXACT[fact]);
    }
    assert.ok(asked >= 4, `asks ${asked}`);
    await fits(page, "the exact result");
    await close();
  });
}

test("everything fits into a sidebar of 240 px, and into a phone with large letters", async () => {
  for (const [width, size] of [[240, 100], [360, 200]]) {
    for (const answers of [KINDS[1].before, KINDS.at(-2).before, KINDS.at(-1).before, RESULTS[0].answers]) {
      const { page, close } = await open({ path: TODAY, viewport: { width, height: 640 } });
      await page.evaluate((size) => { document.documentElement.style.fontSize = `${size}%`; }, size);
      await walk(page, answers);
      assert.ok(!(await scrollsSideways(page)), `${await where(page)} at ${width} px and ${size} %`);
      await shot(page, `narrow-${width}-${(await where(page)).replace("route:", "")}`);
      await close();
    }
  }
});

test("what comes after the result fits into 320 px, also with large letters, light and dark", async () => {
  for (const [size, colorScheme] of [[100, "dark"], [200, "light"]]) {
    const { page, close } = await open({ path: TODAY, bypassCSP: true, viewport: { width: 320, height: 700 }, colorScheme });
    await page.evaluate((size) => { document.documentElement.style.fontSize = `${size}%`; }, size);
    const room = async (name, button) => {
      await page.click(button);
      await page.waitForSelector(`[data-room=${name}]`);
      await fits(page, `${name} at ${size} %`);
      await shot(page, `room-${name}-${colorScheme}-${size}`);
    };
    const back = async () => {
      await page.click(".sc-folder .sc-back");
      await page.waitForSelector("[data-room=file]");
    };
    await walk(page, RESULTS[0].answers);
    await page.waitForSelector("[data-open=file]");
    await room("file", "[data-open=file]");
    await page.click(".sc-place .sc-button");
    for (const [fact, value] of [["stage", "silent"], ["filed", [10, 8, 2026]], ["done", ["called", "wrote"]], ["wrote", [12, 10, 2026]], ["trouble", "none-of-these"]]) {
      await page.waitForSelector(`.sc-folder [data-fact=${fact}]`);
      await fits(page, `${fact} at ${size} %`);
      await fill(page, value);
      await page.click(".sc-folder form [type=submit]");
    }
    await page.waitForSelector(".sc-axis");
    await page.evaluate(() => document.querySelectorAll(".sc-folder details").forEach((fold) => { fold.open = true; }));
    await fits(page, `the dates at ${size} %`);
    await shot(page, `room-dates-${colorScheme}-${size}`);
    for (const letter of await page.locator("[data-letter]").evaluateAll((all) => all.map((letter) => letter.dataset.letter))) {
      await room("letter", `[data-letter=${letter}] button`);
      await back();
    }
    await room("sheet", ".sc-to-sheet button");
    await back();
    await room("number", ".sc-place .sc-quiet >> nth=0");
    await close();
  }
});

test("every target is 44 px high, but links inside sentences", async () => {
  const { page, close } = await open({ path: TODAY, viewport: { width: 360, height: 740 } });
  const small = () => page.evaluate(() => [...document.querySelectorAll("#secu-check :is(button, select, summary, a, [data-choice])")]
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 43.5)
    .filter((target) => target.localName !== "a" || getComputedStyle(target).display !== "inline")
    .map((target) => `${target.localName} ${target.className} ${target.textContent.slice(0, 30)}`));
  assert.deepEqual(await small(), []);
  await walk(page, RESULTS[0].answers);
  assert.deepEqual(await small(), []);
  await close();
});

test("the certainty is a word and a picture, never a colour alone", async () => {
  for (const { answers } of RESULTS) {
    const { page, close } = await open({ path: TODAY });
    await walk(page, answers);
    assert.ok(await page.isVisible(".sc-sure svg"));
    assert.ok((await page.textContent(".sc-sure")).trim().length > 10);
    assert.equal(await page.getAttribute("h1", "aria-describedby"), "sc-sure");
    await close();
  }
});
