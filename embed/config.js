// The institution's own file, `config`: who to ask, what is special there. One table says what may be in it: the check below,
// the JSON Schema (embed/config.schema.json) and the types of the embed kit come from it. Text only, never markup.

import { warn } from "./settings.js";

/** A text: the same in every language, or one a language. */
const text = (max, about) => ({ kind: "text", max, about });
const lined = (pattern, example, about) => ({ kind: "line", pattern, example, about });
const URL_OF = ["^https://[^\\s<>\"]{3,500}$", "https://www.example.org/"];
const url = (about) => lined(...URL_OF, about);
const PHONE = ["^\\+?[0-9][0-9 .()-]{2,24}$", "+33 1 23 45 67 89"];
const MAIL = ["^[^\\s<>\"@]{1,64}@[^\\s<>\"@]{3,190}$", "international@example.org"];
const object = (fields, required, about) => ({ kind: "object", fields, required, about });

export const SHAPE = object({
  $schema: lined("^.{1,500}$", "config.schema.json", "Where the schema of this file is, for editors."),
  name: text(120, "The institution."),
  office: object({
    name: text(120, "The office that helps with the paperwork."),
    email: lined(...MAIL, "Its address for mail."),
    phone: lined(...PHONE, "Its telephone."),
    url: url("Its page."),
    address: text(300, "Where it is."),
    hours: text(200, "When it is open."),
  }, ["name"], "Whom people may ask at the institution."),
  step: object({
    title: text(120, "What to do."),
    text: text(600, "How to do it."),
    url: url("Where to read more."),
  }, ["title"], "A step of the institution's own."),
  cpam: object({
    name: text(120, "The fund, for example “CPAM de Paris”."),
    url: url("Its page."),
    phone: lined(...PHONE, "Its telephone."),
  }, ["name"], "The health fund of the institution's people."),
  links: { kind: "list", max: 10, of: object({ title: text(120, "What is there."), url: url("Where it is.") }, ["title", "url"]), about: "Links of the institution's own." },
  announcement: text(400, "Shown above the checker."),
  announcement_until: lined("^\\d{4}-\\d{2}-\\d{2}$", "2027-01-31", "The last day on which the announcement is shown."),
}, ["name"], "What an institution tells its people beside the checker. Text only: markup is shown as it is written.");

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const shown = (value) => (JSON.stringify(value) ?? "nothing").slice(0, 60);

/** What is wrong with a config, one sentence each; none if all is well. */
export function faults(value, shape = SHAPE, path = "") {
  const at = path || "the file";
  switch (shape.kind) {
    case "text": {
      const fits = (one) => typeof one === "string" && one.length > 0 && one.length <= shape.max;
      if (fits(value)) return [];
      if (!isObject(value) || !Object.keys(value).length) {
        return [`${at}: expected a text of 1 to ${shape.max} characters, or one a language like {"en": "…", "fr": "…"}, and found ${shown(value)}`];
      }
      return Object.entries(value).flatMap(([code, one]) => {
        if (!LANGUAGE.test(code)) return [`${at}: "${code}" is not the code of a language, like "en"`];
        return fits(one) ? [] : [`${at}.${code}: expected a text of 1 to ${shape.max} characters and found ${shown(one)}`];
      });
    }
    case "line":
      return typeof value === "string" && new RegExp(shape.pattern).test(value) ? [] : [`${at}: expected something like ${shape.example} and found ${shown(value)}`];
    case "list":
      if (!Array.isArray(value) || value.length > shape.max) return [`${at}: expected a list of at most ${shape.max} and found ${shown(value)}`];
      return value.flatMap((one, index) => faults(one, shape.of, `${path}[${index}]`));
    default: {
      if (!isObject(value)) return [`${at}: expected an object and found ${shown(value)}`];
      const name = (key) => (path ? `${path}.${key}` : key);
      const missing = shape.required.filter((key) => !(key in value)).map((key) => `${name(key)}: is missing`);
      return missing.concat(Object.entries(value).flatMap(([key, one]) => {
        if (Object.hasOwn(shape.fields, key)) return faults(one, shape.fields[key], name(key));
        return [`${name(key)}: is not known here; known are ${Object.keys(shape.fields).join(", ")}`];
      }));
    }
  }
}

/** The config at an address, or nothing, with the reason on the console. */
export async function fetchConfig(address) {
  let config;
  try {
    const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!answer.ok) throw new Error(`the server says ${answer.status}`);
    config = JSON.parse(await answer.text());
  } catch (error) {
    warn(`config ${address} could not be read (${error.message}). On another site it needs the header "Access-Control-Allow-Origin: *", and the page's policy must allow that site in connect-src.`);
    return undefined;
  }
  return checked(config, address);
}

/** The config itself if nothing is wrong with it, or nothing, with every fault on the console. */
export function checked(config, from = "") {
  const wrong = faults(config);
  if (!wrong.length) return config;
  console.error(`secu-check: config ${from} is left out:\n${wrong.map((fault) => `  ${fault}`).join("\n")}`);
  return undefined;
}
