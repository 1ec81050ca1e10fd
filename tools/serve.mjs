// Serves a folder of files on 127.0.0.1 and nothing else: for looking at the page and for its tests.
//   node tools/serve.mjs [FOLDER [PORT]]
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const read = (file) => readFile(file).catch(() => undefined);

async function answer(root, request) {
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405, headers: { Allow: "GET, HEAD" } };
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    return { status: 400 };
  }
  const file = resolve(root, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  if (!file.startsWith(root + sep) || path.includes("\0")) return { status: 404 };

  const headers = { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", Vary: "Accept-Encoding" };
  if (/\bbr\b/.test(request.headers["accept-encoding"] ?? "")) {
    const body = await read(`${file}.br`);
    if (body) return { status: 200, headers: { ...headers, "Content-Encoding": "br" }, body };
  }
  const body = await read(file);
  return body ? { status: 200, headers, body } : { status: 404 };
}

/**
 * Serves `folder` on 127.0.0.1; port 0 takes a free one. Resolves to the address, what stops it, and its log: a line for each
 * request, with its method, path and query, and its cookies and the page it came from if it brought them.
 */
export function serve(folder, port = 0) {
  const root = resolve(folder);
  const log = [];
  const server = createServer(async (request, response) => {
    const told = ["cookie", "referer"].filter((name) => name in request.headers).map((name) => ` ${name}: ${request.headers[name]}`);
    log.push(`${request.method} ${request.url}${told.join("")}`);
    const { status, headers = {}, body = Buffer.from(`${status}\n`) } = await answer(root, request);
    response.writeHead(status, {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Length": body.length,
      // What is on the disk is what is seen.
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
      // Pages of others may use all of it: nothing here is anybody's secret.
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      ...headers,
    });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      const stop = () => new Promise((stopped) => { server.close(stopped); server.closeAllConnections(); });
      done({ url: `http://127.0.0.1:${server.address().port}/`, stop, log });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = "dist", port = "8080"] = process.argv.slice(2);
  try {
    const { url } = await serve(folder, Number(port));
    console.log(`Sécu Check is at ${url} (Ctrl-C stops it).`);
  } catch (error) {
    const taken = error.code === "EADDRINUSE";
    console.error(taken ? `Port ${port} is taken: choose another one, for example 'make serve PORT=${Number(port) + 1}'.` : error.message);
    process.exit(1);
  }
}
