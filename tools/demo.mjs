// Serves demo/: pages of others with the checker in them, on another origin than the checker's own, each with the headers that
// it names in comments. For looking at, and for the tests.
//   node tools/demo.mjs [PORT [ADDRESS OF THE CHECKER]]
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "./serve.mjs";

const DEMO = fileURLToPath(new URL("../demo/", import.meta.url));
const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

/** The integrity of the loader that was built. */
export const integrity = () => `sha384-${createHash("sha384").update(readFileSync(`${DIST}embed.js`)).digest("base64")}`;

function page(name, widget) {
  const values = { widget, origin: new URL(widget).origin, integrity: integrity() };
  const text = readFileSync(`${DEMO}${name}.html`, "utf8").replace(/\{\{(\w+)\}\}/g, (_, value) => values[value]);
  const headers = [...text.matchAll(/^<!-- header ([\w-]+): (.*) -->\n/gm)].map(([, header, value]) => [header, value]);
  return { text: text.replace(/^<!-- header .* -->\n/gm, ""), headers: Object.fromEntries(headers) };
}

/** The names of the demo's pages. */
export const names = () => readdirSync(DEMO).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -5)).sort();

/** Serves the demo's pages, and `more` of a test's own by name; resolves to the address and what stops it. */
export function demo(widget, port = 0, more = {}) {
  const item = (name) => `<li><a href="${name}.html">${readFileSync(`${DEMO}${name}.html`, "utf8").match(/<title>(.*)<\/title>/)[1]}</a></li>`;
  const list = () => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Sécu Check in pages of others</title><body style="font:1.125rem/1.8 system-ui;max-width:40rem;margin:auto;padding:1rem"><h1>Sécu Check in pages of others</h1><ul>${names().map(item).join("")}</ul><p>Each page is on another origin than the checker, with the policy that it names.</p>`;
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1).replace(/\.html$/, "");
    const send = (status, text, headers = {}) => {
      response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache", ...headers });
      response.end(text);
    };
    if (name === "") return send(200, list());
    if (Object.hasOwn(more, name)) return send(200, more[name].text, more[name].headers);
    if (!names().includes(name)) return send(404, "404");
    const { text, headers } = page(name, widget);
    return send(200, text, headers);
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      const stop = () => new Promise((stopped) => { server.close(stopped); server.closeAllConnections(); });
      done({ url: `http://localhost:${server.address().port}/`, stop });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [port = "8081", widget] = process.argv.slice(2);
  const address = widget ?? (await serve(DIST, 0)).url;
  const { url } = await demo(address, Number(port));
  console.log(`Pages of others with the checker in them are at ${url}, the checker at ${address} (Ctrl-C stops both).`);
}
