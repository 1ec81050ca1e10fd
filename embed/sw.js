// Keeps this version of the page on the device, whole, so that it opens without a network. A newer one waits until the person
// agrees. What it keeps are the page's own files, and those of the adviser's desk once somebody has opened that; what it serves are
// the requests for them, nothing else.
import { BUILT } from "./built.js";

const PREFIX = "secu-check ";
const NAME = PREFIX + registration.scope + " " + BUILT.version;
const home = new URL(registration.scope);
const at = (name) => new URL(name, home).href;
const files = new Set([...BUILT.files, ...BUILT.desk].map(at));

async function keep(names) {
  // What changes under the same name is asked for anew; what is named after its content may come from the browser's store.
  const requests = names.map((name) => new Request(at(name), { cache: /-[0-9a-f]{16}(_bg)?\./.test(name) ? "default" : "reload" }));
  await (await caches.open(NAME)).addAll(requests);
}

addEventListener("install", (event) => {
  // Who works with the desk finds it in the new version too.
  event.waitUntil(caches.match(at(BUILT.desk[0])).then((known) => keep(known ? [...BUILT.files, ...BUILT.desk] : BUILT.files)));
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

addEventListener("message", (event) => {
  const { data, ports } = event;
  if (data === "go") skipWaiting();
  if (data === "desk") {
    const done = () => ports[0].postMessage("");
    event.waitUntil(caches.open(NAME).then((cache) => cache.match(at(BUILT.desk[0]))).then((known) => known || keep(BUILT.desk)).then(done, done));
  }
});
