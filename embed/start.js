// Fetches the app once for all elements of a page, with the words of each language, and says what a page's policy or a
// server's header keeps from it.

import { BUILT } from "./built.js";

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

async function fetched(name, integrity) {
  try {
    const answer = await fetch(at(name), { integrity, credentials: "omit" });
    if (!answer.ok) throw new Error(`the server says ${answer.status}`);
    return answer;
  } catch (error) {
    throw new Missing("fetch", `${at(name)} did not come. The page's policy must allow ${origin} in connect-src, and that server must send the header "Access-Control-Allow-Origin: *".`, error);
  }
}

async function program() {
  const wasm = fetched(BUILT.wasm, BUILT.integrity);
  wasm.catch(() => {});
  let glue;
  try {
    glue = await import(at(BUILT.glue));
  } catch (error) {
    throw new Missing("script", `${at(BUILT.glue)} did not come. The page's policy must allow ${origin} in script-src, and that server must send the header "Access-Control-Allow-Origin: *".`, error);
  }
  const bytes = await wasm;
  try {
    await glue.default({ module_or_path: bytes });
  } catch (error) {
    throw new Missing("wasm", "WebAssembly was refused. The page's policy must have 'wasm-unsafe-eval' in script-src.", error);
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
