// Offers the page without a network: has the service worker keep this version, and asks the person before a newer one comes.
// Where a browser has none, or a frame may not, the page goes on without it.

import { BUILT } from "./built.js";

const ENOUGH_MS = 20_000;

/** What the words of the page's language say (locales/<language>/script/). */
const say = (name) => (BUILT.words[document.documentElement.lang] ?? BUILT.words.en)[name];

function offer(registration) {
  if (document.querySelector(".sc-update") || !registration.waiting) return;
  const bar = document.createElement("div");
  bar.className = "secu-check sc-update";
  bar.setAttribute("role", "status");
  const text = document.createElement("p");
  text.textContent = say("update-ready");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sc-button";
  button.textContent = say("update-take");
  button.addEventListener("click", () => {
    // What is open holds all it needs: it goes on with its answers. Before the first answer it begins with the new one.
    const fresh = document.querySelector("#secu-check .sc-start");
    navigator.serviceWorker.addEventListener("controllerchange", () => (fresh ? location.reload() : (text.textContent = say("update-taken"))), { once: true });
    registration.waiting?.postMessage("go");
    button.remove();
  });
  // Scripts may set a style where the page's policy allows no attribute.
  Object.assign(bar.style, { minBlockSize: "0", padding: "0.5rem 1rem", display: "flex", flexWrap: "wrap", gap: "0.5rem 1rem", alignItems: "center" });
  button.style.inlineSize = "auto";
  bar.append(text, button);
  document.body.prepend(bar);
}

function installed(worker) {
  return new Promise((done) => {
    const look = () => ["installed", "activating", "activated", "redundant"].includes(worker.state) && done(worker.state);
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Resolves once this version is kept, or cannot be. */
export async function keep() {
  try {
    const home = new URL("./", import.meta.url);
    const worker = new URL("sw.js", home).href;
    // The page's policy wants to be told that this address is no text from anywhere: it is always the same.
    const trusted = globalThis.trustedTypes?.createPolicy("secu-check", { createScriptURL: () => worker });
    const registration = await navigator.serviceWorker.register(trusted?.createScriptURL("") ?? worker, { scope: home.pathname, updateViaCache: "none" });
    // The first one is no newer version; an engine may have made it the active one by the time its news comes.
    const later = () => {
      const { active, installing } = registration;
      if (active && installing) installed(installing).then((state) => state === "installed" && offer(registration));
    };
    registration.addEventListener("updatefound", later);
    if (registration.active) {
      offer(registration);
      return;
    }
    const coming = registration.installing ?? registration.waiting;
    if (coming) await Promise.race([installed(coming), new Promise((done) => setTimeout(done, ENOUGH_MS))]);
  } catch {
    // No worker here: a sandbox, a private window, an old browser, a page that is not secure.
  }
}
