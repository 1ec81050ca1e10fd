// Fetches the app once for all elements of a page, with the words of each language, and says what a page's policy or a
// server's header keeps from it.

import { BUILT } from "./built.js";
import { warn } from "./settings.js";

const home = new URL("./", import.meta.url);
const at = (name) => new URL(name, home).href;

/** What did not come, and what to do about it. */
export class Missing extends Error {
  constructor(code, hint, cause) {
    super(`${hint} (${cause?.message ?? cause})`, { cause });
    this.code = code;
  }
}

const origin = home.origin === "null" ? home.href : home.origin;

// What the page's policy refused of the checker's files, by directive.
const refused = new Set();
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  if (blockedURI.startsWith(origin)) refused.add(effectiveDirective);
});

/** What a webmaster can do about a file that did not come: the one thing where it is known. */
async function unanswered(name, directive, cause) {
  // The browser tells of a refusal beside the answer, not with it.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const what = `${at(name)} did not come.`;
  if ([...refused].some((one) => one.startsWith(directive))) return `${what} This page's policy must have: ${directive} ${origin}`;
  if (cause instanceof Answered) return `${what} Copy the folder to ${home.href} whole.`;
  const cors = origin === location.origin ? "" : `, and must send the header "Access-Control-Allow-Origin: *"`;
  return `${what} ${origin} must be there${cors}.`;
}

class Answered extends Error {}

async function fetched(name, integrity) {
  try {
    const answer = await fetch(at(name), { integrity, credentials: "omit", referrerPolicy: "no-referrer" });
    if (!answer.ok) throw new Answered(`the server says ${answer.status}`);
    return answer;
  } catch (error) {
    throw new Missing("fetch", await unanswered(name, "connect-src", error), error);
  }
}

async function program() {
  const wasm = fetched(BUILT.wasm, BUILT.integrity);
  wasm.catch(() => {});
  let glue;
  try {
    glue = await import(at(BUILT.glue));
  } catch (error) {
    throw new Missing("script", await unanswered(BUILT.glue, "script-src", error), error);
  }
  const bytes = await wasm;
  const type = bytes.headers.get("Content-Type");
  if (type !== "application/wasm") warn(`${bytes.url} comes as "${type}". It starts slower so: its server should send the header "Content-Type: application/wasm".`);
  try {
    // A type that is not known to be one keeps the browser from reading it as it comes.
    await glue.default({ module_or_path: type === "application/wasm" ? bytes : await bytes.arrayBuffer() });
  } catch (error) {
    throw new Missing("wasm", `WebAssembly was refused. This page's policy must have: script-src ${origin} 'wasm-unsafe-eval'`, error);
  }
  return glue;
}

let starting;
const learning = new Map();

/** The languages there are. */
export const LANGUAGES = Object.keys(BUILT.words);

/** The app's exports, with the words of these languages. */
export async function start(languages) {
  // One that failed may come at another time.
  starting ??= program().catch((error) => {
    starting = undefined;
    throw error;
  });
  const glue = starting;
  const packs = languages.map((language) => {
    if (!learning.has(language)) {
      const learned = learn(glue, language);
      learned.catch(() => learning.delete(language));
      learning.set(language, learned);
    }
    return learning.get(language);
  });
  await Promise.all([glue, ...packs]);
  return glue;
}

async function learn(glue, language) {
  const answer = await fetched(...BUILT.words[language]);
  const words = new Uint8Array(await answer.arrayBuffer());
  (await glue).learn(language, words);
  return words;
}

let loading;
const behindKnows = new Set();

/** What comes after the result, for these languages: a second module with words of its own. Nothing where it does not come. */
export function startBehind(languages) {
  const fresh = languages.filter((language) => !behindKnows.has(language));
  fresh.forEach((language) => behindKnows.add(language));
  if (fresh.length || !loading) {
    const before = loading;
    loading = (async () => {
      await before;
      const behind = await import(at(BUILT.behind));
      const words = await Promise.all(fresh.map(async (language) => [language, await learning.get(language)]));
      const glue = await behind.load(new Map(words));
      return (host, page) => behind.serve(host, glue, page);
    })().catch((error) => {
      console.error(`secu-check: what comes after the result could not be loaded (${error.message}).`);
      fresh.forEach((language) => behindKnows.delete(language));
      return undefined;
    });
  }
  return loading;
}
