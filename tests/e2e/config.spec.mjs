// The institution's own file: what is accepted, what is shown, what is said of a slip.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { SHAPE, faults } from "../../embed/config.js";
import { contrast, readable } from "../../embed/look.js";
import { schemaFile, types } from "../../tools/dist/describe.mjs";
import { shared } from "./app.mjs";
import { told, visit } from "./inside.mjs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const EXAMPLE = JSON.parse(read("../../demo/office.json"));
const schema = JSON.parse(read("../../embed/config.schema.json"));
const change = (edit) => {
  const config = structuredClone(EXAMPLE);
  edit(config);
  return config;
};

const GOOD = {
  example: EXAMPLE,
  least: { name: "University" },
  "one language": { name: { fr: "Université" }, announcement: { "pt-BR": "Olá" } },
};
const BAD = {
  "no name": [change((config) => { delete config.name; }), "name: is missing"],
  "empty text": [change((config) => { config.name = ""; }), "name: expected a text of 1 to 120 characters"],
  "a number": [change((config) => { config.office.name = 5; }), "office.name: expected a text"],
  "too long": [change((config) => { config.announcement = "x".repeat(401); }), "announcement: expected a text of 1 to 400"],
  "a language that is none": [change((config) => { config.name = { English: "x" }; }), 'name: "English" is not the code of a language'],
  "a script for an address": [change((config) => { config.office.url = "javascript:alert(1)"; }), "office.url: expected something like https://"],
  "an address without encryption": [change((config) => { config.links[0].url = "http://example.org/"; }), "links[0].url: expected"],
  "a slip in a key": [change((config) => { config.office.phonne = "1"; }), "office.phonne: is not known here; known are name, email, phone"],
  "too many links": [change((config) => { config.links = Array(11).fill(config.links[0]); }), "links: expected a list of at most 10"],
  "a list for an object": [change((config) => { config.office = []; }), "office: expected an object"],
  "a telephone that is none": [change((config) => { config.cpam.phone = "call us"; }), "cpam.phone: expected"],
  "no object": ["text", "the file: expected an object"],
};

test("the schema is the one of the table, and says the same as the check, of good and of bad", () => {
  assert.equal(read("../../embed/config.schema.json"), schemaFile(), "node tools/dist/describe.mjs writes it again");
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const [name, config] of Object.entries(GOOD)) {
    assert.deepEqual(faults(config), [], name);
    assert.ok(validate(config), `${name}: ${JSON.stringify(validate.errors)}`);
  }
  for (const [name, [config, says]] of Object.entries(BAD)) {
    const wrong = faults(config);
    assert.ok(wrong.some((fault) => fault.startsWith(says)), `${name}: ${wrong}`);
    assert.ok(!validate(config), name);
  }
});

test("the types name every field of the table", () => {
  const text = types(SHAPE);
  const each = (shape) => Object.entries(shape.fields ?? shape.of?.fields ?? {}).flatMap(([name, field]) => [[name, shape.fields ? shape.required.includes(name) : shape.of.required.includes(name)], ...each(field)]);
  for (const [name, required] of each(SHAPE)) assert.ok(text.includes(`${name}${required ? "" : "?"}: `), name);
});

test("an accent is as given where it can be read, and else made so", () => {
  for (const [colour, scheme] of [[[255, 221, 0], "light"], [[20, 20, 80], "dark"], [[128, 128, 128], "light"], [[0, 0, 0], "dark"], [[255, 255, 255], "light"]]) {
    const { colour: made } = readable(colour, scheme);
    assert.ok(contrast(made, scheme === "light" ? [250, 248, 243] : [27, 36, 33]) >= 4.5, `${colour} on ${scheme}: ${made}`);
  }
});

const page = (server, attributes) => `<!doctype html><html lang="en"><title>x</title><script type="module" src="${server.url}element.js"></script><secu-check ${attributes}></secu-check>`;

/** A page with the element, and a config under an address of the page's own. */
async function withConfig(config, attributes = "") {
  const { server } = await shared();
  return visit("own", {
    more: {
      own: { text: page(server, `lang="en" config="config.json" ${attributes}`) },
      "config.json": { text: typeof config === "string" ? config : JSON.stringify(config), headers: { "Content-Type": "application/json" } },
    },
  });
}

test("shows whom to ask, in the language shown, as text only", async () => {
  const config = change((config) => { config.announcement = { en: "<img src=x onerror=alert(1)> desk", fr: "Guichet" }; });
  const { page, messages, errors, close } = await withConfig(config);
  await told(page, "ready");
  const office = page.locator("secu-check .sc-office");
  assert.match(await office.innerText(), /University of Example[\s\S]*International office[\s\S]*\+33 1 23 45 67 89[\s\S]*CPAM de l’Exemple/);
  assert.equal(await office.locator('a[href="tel:+33123456789"]').count(), 1);
  assert.equal(await office.locator('a[href="mailto:international@example.org"]').count(), 1);
  assert.equal(await page.locator("secu-check .sc-notice").innerText(), "<img src=x onerror=alert(1)> desk");
  assert.equal(await page.locator("secu-check .sc-notice img").count(), 0);
  await page.locator("secu-check").evaluate((element) => element.setLanguage("fr"));
  await told(page, "language");
  assert.match(await office.innerText(), /Université d’Exemple/);
  assert.equal(await page.locator("secu-check .sc-notice").innerText(), "Guichet");
  assert.deepEqual([...messages, ...errors].filter((text) => !text.includes("favicon") && !text.includes("404")), []);
  await close();
});

test("an announcement ends on its last day", async () => {
  const { page, close } = await withConfig(change((config) => { config.announcement_until = "2020-01-01"; }));
  await told(page, "ready");
  assert.equal(await page.locator("secu-check .sc-notice").count(), 0);
  assert.equal(await page.locator("secu-check .sc-office").count(), 1);
  await close();
});

for (const [what, config, says] of [
  ["a slip", change((config) => { config.office.phonne = "1"; }), "office.phonne: is not known here"],
  ["no JSON", "{", "could not be read"],
]) {
  test(`${what} in it is told on the console, and the checker comes without it`, async () => {
    const { page, messages, close } = await withConfig(config);
    await told(page, "ready");
    assert.equal(await page.locator("secu-check .sc-office").count(), 0);
    assert.ok(messages.some((message) => message.includes(says)), messages.join("\n"));
    await close();
  });
}

test("on the hosted page it comes by the address, from the page's own site", async () => {
  const { server, browser } = await shared();
  const page = await browser.newPage({ locale: "en" });
  await page.route("**/office.json", (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(EXAMPLE) }));
  await page.goto(`${server.url}?lang=fr&config=office.json`);
  await page.waitForSelector("#secu-check[data-state=ready]", { state: "attached" });
  assert.match(await page.locator(".sc-office").innerText(), /Université d’Exemple/);
  assert.equal(await page.locator(".sc-notice").innerText(), "Guichet santé dans le hall jusqu’au 30 octobre.");
  await page.close();
});
