// Keeps this version of the page on the device, whole, so that it opens without a network. A newer one waits until the person
// agrees. What it keeps are the page's own files, nothing else; what it serves are the requests for them, nothing else.
import { BUILT } from "./built.js";

const PREFIX = "secu-check ";
const NAME = PREFIX + registration.scope + " " + BUILT.version;
const home = new URL(registration.scope);
const files = new Set(BUILT.files.map((name) => new URL(name, home).href));

addEventListener("install", (event) => {
  // What changes under the same name is asked for anew; what is named after its content may come from the browser's store.
  const requests = BUILT.files.map((name) => new Request(new URL(name, home), { cache: /-[0-9a-f]{16}(_bg)?\./.test(name) ? "default" : "reload" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(requests)));
});

addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(`${PREFIX}${registration.scope} `) && name !== NAME;
  event.waitUntil((async () => {
    for (const name of (await caches.keys()).filter(old)) await caches.delete(name);
    await clients.claim();
  })());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.hash = "";
  url.search = "";
  url.pathname = url.pathname.replace(/\/index\.html$/, "/");
  if (request.method !== "GET" || !files.has(url.href)) return;
  event.respondWith((async () => {
    const kept = await (await caches.open(NAME)).match(url.href);
    return kept ?? fetch(request);
  })());
});

addEventListener("message", ({ data }) => {
  if (data === "go") skipWaiting();
});
