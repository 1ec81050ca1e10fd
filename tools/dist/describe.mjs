// From the table of what a config may hold (embed/config.js) and the list of what the element has: the JSON Schema, the types
// and the manifest of the kit. `node tools/dist/describe.mjs` writes the schema again.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { SHAPE } from "../../embed/config.js";
import { NAMES, PROFILES } from "../../embed/settings.js";

const CODE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/** The JSON Schema of a shape. */
export function schema(shape = SHAPE) {
  const description = shape.about;
  if (shape.kind === "text") {
    const one = { type: "string", minLength: 1, maxLength: shape.max };
    return { description, anyOf: [one, { type: "object", minProperties: 1, patternProperties: { [CODE]: one }, additionalProperties: false }] };
  }
  if (shape.kind === "line") return { description, type: "string", pattern: shape.pattern, examples: [shape.example] };
  if (shape.kind === "list") return { description, type: "array", maxItems: shape.max, items: schema(shape.of) };
  const properties = Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, schema(field)]));
  return { description, type: "object", properties, required: shape.required, additionalProperties: false };
}

/** The text of embed/config.schema.json. */
export const schemaFile = () =>
  `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "Sécu Check: an institution's config", ...schema() }, null, 2)}\n`;

function type(shape, indent = "") {
  if (shape.kind === "text") return "Text";
  if (shape.kind === "line") return "string";
  if (shape.kind === "list") return `Array<${type(shape.of, indent)}>`;
  const fields = Object.entries(shape.fields).map(([name, field]) => `${indent}  /** ${field.about ?? ""} */\n${indent}  ${name}${shape.required.includes(name) ? "" : "?"}: ${type(field, `${indent}  `)};\n`);
  return `{\n${fields.join("")}${indent}}`;
}

const ATTRIBUTES = {
  lang: "The language shown; else that of the page, else the browser's.",
  languages: "The languages to choose from, by code, with spaces between them.",
  profile: `What is ticked at first, and may be changed: ${Object.keys(PROFILES).join(", ")}.`,
  theme: "auto, light or dark.",
  accent: "One colour like #1a5fb4. Where it would be hard to read, it is made darker or lighter.",
  "heading-level": "The level of the first heading, 1 to 4.",
  start: "off: the first question comes at once.",
  history: "on: each screen is an entry in the browser's history.",
  keep: "off: people are not offered to keep their file on their device.",
  share: "off: people are not offered a private link.",
  config: "The address of the institution's own file.",
  today: "A day like 2027-03-01, to look ahead; shown as a preview.",
};
const EVENTS = {
  ready: ["{ version: string }", "The checker is there and needs no network any more."],
  step: ["{ step: number }", "A question is shown: which, as a number."],
  finished: ["Record<string, never>", "A result is shown. Which one is nobody's business."],
  language: ["{ language: string }", "The person chose another language."],
  resize: ["{ height: number }", "The height of the element, in CSS pixels."],
  error: ['{ code: "script" | "fetch" | "wasm" | "start" | "stopped" }', "The checker did not come or had to stop; what the page put inside is shown."],
};
const METHODS = {
  reset: ["(): void", "Forgets all answers and begins again."],
  setLanguage: ["(code: string): void", "Another language; the answers stay."],
  focusStart: ["(): void", "Moves the focus to the heading of the screen."],
};
const STYLES = {
  "--secu-check-accent": "The accent colour, as the attribute.",
  "--secu-check-font": "The font family.",
  "--secu-check-radius": "The radius of cards and buttons.",
  "--secu-check-height": "The least height, kept free before the checker is there.",
};
const PARTS = { heading: "Headings", button: "The main buttons", option: "A row to choose", result: "The result", error: "What is wrong with an answer" };

const described = (table) => Object.entries(table).map(([name, about]) => ({ name, description: about }));
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
// Each attribute is a property too; these two are described by themselves.
const FIELDS = NAMES.filter((name) => name !== "lang" && name !== "config");
const typeOf = (name) => {
  if (name === "heading-level") return "string | number | null";
  return /^(?:on|off): /.test(ATTRIBUTES[name]) ? "string | boolean | null" : "string | null";
};

/** The types of the kit. */
export function types(shape) {
  return `/** A text: the same in every language, or one a language, by code. */
export type Text = string | Record<string, string>;

/** ${shape.about} */
export interface SecuCheckConfig ${type(shape)}

export interface SecuCheckEvents {
${Object.entries(EVENTS).map(([name, [detail, about]]) => `  /** ${about} */\n  "secu-check:${name}": CustomEvent<${detail}>;\n`).join("")}}

/** Attributes: ${Object.keys(ATTRIBUTES).join(", ")}. */
export class SecuCheck extends HTMLElement {
  /** Where it is: "" while it is in no page. */
  readonly state: "" | "loading" | "ready" | "failed";
  /** The language shown. */
  language: string;
${FIELDS.map((name) => `  /** ${ATTRIBUTES[name]} The attribute \`${name}\`. */\n  ${camel(name)}: ${typeOf(name)};\n`).join("")}  /** The institution's own file, as an object or its address. */
  config: SecuCheckConfig | string | undefined;
${Object.entries(METHODS).map(([name, [signature, about]]) => `  /** ${about} */\n  ${name}${signature};\n`).join("")}  addEventListener<K extends keyof SecuCheckEvents>(type: K, listener: (event: SecuCheckEvents[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "secu-check": SecuCheck;
  }
}
`;
}

/** The custom elements manifest of the kit. */
export function manifest() {
  return {
    schemaVersion: "1.0.0",
    modules: [{
      kind: "javascript-module",
      path: "element.js",
      declarations: [{
        kind: "class",
        customElement: true,
        name: "SecuCheck",
        tagName: "secu-check",
        description: "How somebody who comes to France gets health cover, a social security number and a carte Vitale.",
        superclass: { name: "HTMLElement" },
        attributes: NAMES.map((name) => ({ name, description: ATTRIBUTES[name], type: { text: "string" }, fieldName: camel(name) })),
        members: [
          { kind: "field", name: "state", readonly: true, type: { text: '"" | "loading" | "ready" | "failed"' } },
          { kind: "field", name: "language", type: { text: "string" } },
          ...FIELDS.map((name) => ({ kind: "field", name: camel(name), attribute: name, reflects: true, type: { text: typeOf(name) } })),
          { kind: "field", name: "config", type: { text: "SecuCheckConfig | string | undefined" } },
          ...Object.entries(METHODS).map(([name, [, description]]) => ({ kind: "method", name, description })),
        ],
        events: Object.entries(EVENTS).map(([name, [detail, description]]) => ({ name: `secu-check:${name}`, description, type: { text: `CustomEvent<${detail}>` } })),
        slots: [{ name: "", description: "What a person has until the checker is there, and where it does not come: best a link." }],
        cssProperties: described(STYLES),
        cssParts: described(PARTS),
      }],
      exports: [{ kind: "custom-element-definition", name: "secu-check", declaration: { name: "SecuCheck", module: "element.js" } }],
    }],
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync("embed/config.schema.json", schemaFile());
