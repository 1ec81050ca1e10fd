// Offers the page without a network: has the service worker keep this version, and asks the person before a newer one comes.
// Where a browser has none, or a frame may not, the page goes on without it.

const WORDS = {
  en: { ready: "There is a newer version of the rules.", take: "Use it from now on", taken: "You get it the next time you open this page." },
  fr: { ready: "Il y a une version plus récente des règles.", take: "L’utiliser désormais", taken: "Vous l’aurez à la prochaine ouverture de cette page." },
};
const ENOUGH_MS = 20_000;

function words() {
  return WORDS[document.documentElement.lang] ?? WORDS.en;
}

function offer(registration) {
  if (document.querySelector(".sc-update") || !registration.waiting) return;
  const bar = document.createElement("div");
  bar.className = "secu-check sc-update";
  bar.setAttribute("role", "status");
  const { ready, take, taken } = words();
  const text = document.createElement("p");
  text.textContent = ready;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sc-button";
  button.textContent = take;
  button.addEventListener("click", () => {
    // What is open holds all it needs: it goes on with its answers. Before the first answer it begins with the new one.
    const fresh = document.querySelector("#secu-check .sc-start");
    navigator.serviceWorker.addEventListener("controllerchange", () => (fresh ? location.reload() : (text.textContent = taken)), { once: true });
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
    const later = () => registration.installing && installed(registration.installing).then((state) => state === "installed" && navigator.serviceWorker.controller && offer(registration));
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
