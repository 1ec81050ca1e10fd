// Starts the app and never leaves a person with nothing: where it does not come up, or stops later, the page's plain
// fallback takes its place. Knows nothing of the app but two addresses and the element that it fills.

const START_WITHIN_MS = 15_000;

const host = () => document.getElementById("secu-check");
const built = (what) => document.querySelector(`meta[name="secu-check-${what}"]`);
const address = (what) => new URL(built(what).content, import.meta.url).href;

// What the page put there itself is marked; anything else in the element is the app.
const appIsThere = () => host().firstElementChild && !host().querySelector("[data-boot]");

function fallBack() {
  if (host().dataset.state === "failed") return;
  // A new element: the stopped app still listens on the old one.
  const fresh = host().cloneNode(false);
  fresh.dataset.state = "failed";
  fresh.append(document.getElementById("fallback").content.cloneNode(true));
  fresh.querySelector("button").addEventListener("click", () => location.reload());
  host().replaceWith(fresh);
  fresh.querySelector("h1").focus();
}

// Whatever goes wrong inside the app leaves it half done: a panic, a trap without a message, or a JavaScript error thrown
// through it. The page's other scripts, of an extension say, are not its business.
function cameFromApp(error) {
  const isTrap = typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  return isTrap || String(error?.stack).includes("wasm-function[");
}

addEventListener("error", (event) => {
  if (cameFromApp(event.error)) fallBack();
});
addEventListener("unhandledrejection", (event) => {
  if (cameFromApp(event.reason)) fallBack();
});

// The languages there are, by code: where their words are.
const words = new Map([...document.querySelectorAll("meta[name=secu-check-words]")].map((meta) => [meta.dataset.language, meta]));

const settings = new URLSearchParams(location.search);

// What only few visits need comes only then: the page in a frame of another, or with more in its address.
async function around() {
  if (parent === self && [...settings.keys()].every((name) => name === "lang" || name === "today")) return undefined;
  const { prepare } = await import(address("around"));
  return prepare(settings, [...words.keys()]);
}

// The civil day where the person is, or the one that a preview asks for, in days since 1970.
function day() {
  const preview = Date.parse(settings.get("today")) / 864e5;
  if (Number.isInteger(preview)) return [preview, 1];
  const now = new Date();
  return [Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5, 0];
}

// The language the address names, or else the first that the browser prefers and we have, or else the first of ours.
function firstLanguage() {
  const asked = [settings.get("lang") ?? "", ...navigator.languages];
  const primary = asked.map((code) => code.split("-")[0].toLowerCase());
  return primary.find((code) => words.has(code)) ?? words.keys().next().value;
}

async function fetchWords(language) {
  const { content } = words.get(language);
  const answer = await fetch(new URL(content, import.meta.url));
  if (!answer.ok) throw new Error(content);
  return new Uint8Array(await answer.arrayBuffer());
}

async function start() {
  const page = await around().catch(console.error);
  const first = page?.language ?? firstLanguage();
  const wasm = fetch(address("wasm"), { integrity: built("wasm").dataset.integrity ?? "" });
  const [glue, spoken] = await Promise.all([import(address("glue")), fetchWords(first)]);
  await glue.default({ module_or_path: wasm });
  glue.learn(first, spoken);
  const [today, preview] = day();
  // What the numbers mean: src/widget/mod.rs.
  const how = page?.how ?? preview | 2 | 4;
  // Where the reference pages are, if they are: as one file, the page has none around it.
  const rules = document.getElementById("fallback").content.querySelector("[data-reference]:not([hidden])") ? new URL("reference/", import.meta.url).href : "";
  const app = glue.mount(host(), first, today, how, page?.offered ?? -1, rules);
  while (!appIsThere()) await new Promise((resolve) => setTimeout(resolve, 20));
  // The others come before the page says that it is ready: after that it asks for nothing, and speaks them all offline.
  const known = new Map([[first, spoken]]);
  const others = (page?.languages ?? [...words.keys()]).filter((language) => language !== first);
  await Promise.allSettled(others.map(async (language) => {
    const pack = await fetchWords(language);
    known.set(language, pack);
    glue.learn(language, pack);
  }));
  // So does what comes after the result. Where it does not come, its buttons stay hidden.
  await import(address("behind")).then((behind) => behind.start(host(), known, { exports: glue, number: app, today, history: (how & 4) > 0, keep: page?.keep, share: page?.share })).catch(console.error);
  clearTimeout(tooLate);
  const tellReady = page?.follow(host());
  // The page is there already; it says that it is ready once it needs no network any more.
  await import(address("offline")).then(({ keep }) => keep()).catch(console.error);
  // On a very slow line the app may still come after the fallback; it then has the page.
  host().dataset.state = "ready";
  tellReady?.();
}

host().dataset.state = "loading";
const tooLate = setTimeout(fallBack, START_WITHIN_MS);
start().catch((error) => {
  clearTimeout(tooLate);
  console.error(error);
  fallBack();
});
