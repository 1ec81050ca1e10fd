// The folder to upload (site/, by `make dist`) under real servers, in a folder of theirs, with the configuration it brings.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { serve } from "../../tools/serve.mjs";
import { ready, shared } from "./app.mjs";
import { STUDENT, answer, route } from "./desk.mjs";
import { SPANISH, finish, told, visit } from "./inside.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SITE = join(ROOT, "site");
const names = () => readdirSync(join(SITE, "v1"));
const one = (pattern) => names().find((name) => pattern.test(name));

const freePort = () => new Promise((done) => {
  const server = createServer();
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

function get(url, headers = {}) {
  return new Promise((done, failed) => {
    request(url, { headers }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on("error", failed).end();
  });
}

async function started(url, child, log) {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    try {
      await get(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`the server did not start: ${log.join("")}`);
}

const OTHERS = "not ours";

/** A folder for a server, with the site in `sub/folder` of its root. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), "secu-check-server-"));
  chmodSync(folder, 0o755);
  const root = join(folder, "www");
  mkdirSync(join(root, "sub"), { recursive: true });
  cpSync(SITE, join(root, "sub", "folder"), { recursive: true });
  // Somebody else's, on the same server.
  for (const name of ["other.js", "other.html", "v1-0123456789abcdef.css"]) writeFileSync(join(root, name), OTHERS);
  return { folder, root };
}

const SERVERS = {
  nginx({ folder, root }, port) {
    const conf = join(folder, "server.conf");
    // What the page for webmasters says to do: a copy, of which the first line that is no comment names the folder.
    const shipped = readFileSync(join(root, "sub", "folder", "nginx.conf"), "utf8").split("\n");
    const first = shipped.findIndex((line) => !line.startsWith("#"));
    assert.equal(shipped[first], "location /secu-check/ {");
    writeFileSync(join(folder, "secu-check.conf"), shipped.with(first, "location /sub/folder/ {").join("\n"));
    writeFileSync(conf, `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/secu-check.conf; }
}
`);
    return ["nginx", ["-c", conf, "-p", folder]];
  },
  apache({ folder, root }, port) {
    const conf = join(folder, "server.conf");
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"];
    const user = process.getuid() === 0 ? "User www-data\nGroup www-data\n" : "";
    writeFileSync(conf, `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${user}${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
TypesConfig /dev/null
# As Debian's own configuration has it.
AddLanguage br .br
AddEncoding x-gzip .gz .tgz
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`);
    return ["apache2", ["-X", "-f", conf]];
  },
};

test("the checksums are those of the files", () => {
  const lines = readFileSync(join(SITE, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  assert.ok(lines.length > 40);
  for (const line of lines) {
    const [sum, name] = line.split("  ");
    assert.equal(createHash("sha256").update(readFileSync(join(SITE, name))).digest("hex"), sum, name);
  }
});

test("nothing names another place: the folder works wherever it is", () => {
  for (const name of names().filter((name) => /\.(html|js|css|webmanifest)$/.test(name))) {
    const text = readFileSync(join(SITE, "v1", name), "utf8");
    for (const [, address] of text.matchAll(/(?:src|href)=["']?(\/[^\s"'>]*)/g)) assert.fail(`${name}: ${address}`);
    assert.ok(!/localhost|127\.0\.0\.1/.test(text), name);
  }
});

for (const [name, configure] of Object.entries(SERVERS)) {
  test(`under ${name}, in a folder of its own`, async (t) => {
    const where = place();
    const port = await freePort();
    const [program, args] = configure(where, port);
    const log = [];
    const child = spawn(program, args, { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }, stdio: ["ignore", "pipe", "pipe"] });
    child.on("error", (error) => log.push(error.message));
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => log.push(String(text)));
    t.after(async () => {
      const gone = child.exitCode === null && child.signalCode === null ? new Promise((resolve) => child.once("exit", resolve)) : undefined;
      child.kill("SIGCONT");
      child.kill();
      await gone;
      rmSync(where.folder, { recursive: true });
    });
    // Setting the server up has changed no file of the folder.
    execFileSync("sha256sum", ["--quiet", "-c", "SHA256SUMS"], { cwd: join(where.root, "sub", "folder"), stdio: "pipe" });
    const base = `http://127.0.0.1:${port}/sub/folder/v1/`;
    await started(base, child, log);

    const always = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin", "referrer-policy": "no-referrer", "x-content-type-options": "nosniff" };
    const FOR_EVER = "public, max-age=31536000, immutable";
    const expected = [
      ["", "text/html; charset=utf-8", "no-cache"],
      ["index.html", "text/html; charset=utf-8", "no-cache"],
      ["desk.html", "text/html; charset=utf-8", "no-cache"],
      ["embed.js", "text/javascript; charset=utf-8", "no-cache"],
      ["element.js", "text/javascript; charset=utf-8", "no-cache"],
      ["sw.js", "text/javascript; charset=utf-8", "no-cache"],
      ["manifest.webmanifest", "application/manifest+json", "no-cache"],
      ["config.schema.json", "application/json", "no-cache"],
      [one(/^embed-/) && one(/^embed-[0-9a-f]{16}\.js$/), "text/javascript; charset=utf-8", FOR_EVER],
      [one(/^secu-check-.*\.wasm$/), "application/wasm", FOR_EVER],
      [one(/^fr-.*\.bin$/), "application/octet-stream", FOR_EVER],
      [one(/^style-.*\.css$/), "text/css; charset=utf-8", FOR_EVER],
      [one(/^desk-.*\.wasm$/), "application/wasm", FOR_EVER],
    ];
    for (const [path, type, keep] of expected) {
      const file = readFileSync(join(SITE, "v1", path || "index.html"));
      for (const [accepts, coding, decode] of [["identity", undefined, (body) => body], ["gzip", "gzip", gunzipSync], ["gzip, br", "br", brotliDecompressSync]]) {
        const { status, headers, body } = await get(base + path, { "Accept-Encoding": accepts });
        const what = `${path} (${accepts})`;
        assert.equal(status, 200, `${what}: ${log.join("")}${status === 500 ? readFileSync(join(where.folder, "error.log")) : ""}`);
        assert.equal(headers["content-type"], type, what);
        assert.equal(headers["cache-control"], keep, what);
        assert.equal(headers["content-encoding"], coding, what);
        assert.match(headers.vary ?? "", /Accept-Encoding/i, what);
        assert.equal(headers["content-language"], undefined, what);
        for (const [header, value] of Object.entries(always)) assert.equal(headers[header], value, `${what}: ${header}`);
        assert.ok(decode(body).equals(file), what);
        if (path === "" || path === "index.html") assert.match(headers["content-security-policy"], /^default-src 'none'.*connect-src 'self'.*frame-ancestors \*$/, what);
      }
    }
    for (const [path, type] of [["kit/npm/element.js", /^text\/javascript/], [`kit/npm/${one(/^secu-check-.*\.wasm$/)}`, /^application\/wasm$/], [`kit/${readdirSync(join(SITE, "kit")).find((name) => name.endsWith(".zip"))}`, /^application\/zip$/]]) {
      const { status, headers, body } = await get(`http://127.0.0.1:${port}/sub/folder/${path}`, { "Accept-Encoding": "gzip, br" });
      assert.equal(status, 200, path);
      assert.match(headers["content-type"], type, path);
      assert.ok(body.equals(readFileSync(join(SITE, path))), path);
    }
    for (const hidden of [".htaccess", "nginx.conf", "_headers"]) {
      const { status } = await get(`http://127.0.0.1:${port}/sub/folder/${hidden}`);
      assert.ok(status === 403 || status === 404, `${hidden}: ${status}`);
    }
    assert.equal((await get(`${base}nothing.js`)).status, 404);
    for (const other of ["other.js", "other.html", "v1-0123456789abcdef.css"]) {
      const { status, headers, body } = await get(`http://127.0.0.1:${port}/${other}`, { "Accept-Encoding": "gzip, br" });
      assert.deepEqual([status, body.toString()], [200, OTHERS], other);
      for (const header of [...Object.keys(always), "content-security-policy", "content-encoding", "cache-control"]) assert.equal(headers[header], undefined, `${other}: ${header}`);
    }

    const { browser } = await shared();
    const context = await browser.newContext({ locale: "en" });
    const page = await context.newPage();
    const messages = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    await page.goto(base);
    await ready(page);
    // The adviser's desk stands beside the page, and is kept once it was opened.
    await page.goto(`${base}desk.html?lang=en&today=2026-11-23`);
    await ready(page);
    child.kill("SIGSTOP");
    await page.reload();
    await ready(page);
    await answer(page, STUDENT);
    assert.equal(await route(page), "student-portal");
    child.kill("SIGCONT");
    await page.goto(base);
    await ready(page);
    child.kill("SIGSTOP");
    await page.reload();
    await ready(page);
    assert.equal(await finish(page.locator("#secu-check"), SPANISH), "route:work");
    child.kill("SIGCONT");
    assert.deepEqual(messages, []);
    await context.close();
  });
}

test("the kit is a package: its manifest names what is in it, and its types hold", () => {
  const kit = join(SITE, "kit", "npm");
  const { main, types, customElements } = JSON.parse(readFileSync(join(kit, "package.json"), "utf8"));
  for (const name of [main, types, customElements]) assert.ok(readFileSync(join(kit, name)).length > 0, name);
  const element = readFileSync(join(kit, "element.js"), "utf8");
  const asked = [...element.matchAll(/"([\w-]+-[0-9a-f]{16}(?:_bg)?\.(?:js|wasm|bin))"/g)].map(([, name]) => name);
  assert.ok(asked.length >= 4);
  for (const name of asked) assert.ok(readdirSync(kit).includes(name), name);
  const [{ declarations: [{ attributes, events, members }] }] = JSON.parse(readFileSync(join(kit, customElements), "utf8")).modules;
  for (const { name, description } of [...attributes, ...events]) assert.ok(description, name);
  const declared = readFileSync(join(kit, types), "utf8");
  for (const { name } of members) assert.match(declared, new RegExp(`\\b${name}\\b`));
  // As one writes it in a program.
  assert.match(declared, /\bheadingLevel: string \| number \| null;/);
  for (const [, name] of declared.matchAll(/^export class (\w+)/gm)) assert.match(element, new RegExp(`export *\\{[^}]*\\b${name}\\b`), name);
});

test("the kit holds what the element asks for and nothing else, and what it shows leads nowhere into it", async (t) => {
  const kit = join(SITE, "kit", "npm");
  const server = await serve(kit);
  t.after(() => server.stop());
  const { page, close } = await visit("own", {
    more: { own: { text: `<!doctype html><html lang="en"><title>x</title><script type="module" src="${server.url}element.js" crossorigin="anonymous"></script><body><secu-check></secu-check>` } },
  });
  await told(page, "ready");
  const app = page.locator("secu-check");
  const links = () => app.evaluate((element) => [...element.shadowRoot.querySelectorAll("a[href]")].map(({ href }) => href));
  const seen = await links();
  assert.equal(await finish(app), "route:work");
  seen.push(...await links());
  assert.ok(seen.length > 5, `${seen}`);
  assert.deepEqual(seen.filter((link) => link.startsWith(server.url)), []);
  const asked = server.log.map((line) => line.match(/^GET \/(\S+)/)[1]);
  // The other languages come with it; the rest describes it.
  const about = ["LICENSE", "README.md", "config.schema.json", "custom-elements.json", "element.d.ts", "package.json"];
  assert.deepEqual(readdirSync(kit).filter((name) => !asked.includes(name)).sort(), about);
  await close();
});

test("twice the same bytes", () => {
  const before = readFileSync(join(SITE, "SHA256SUMS"), "utf8");
  execFileSync("node", ["tools/dist.mjs"], { cwd: ROOT, stdio: "ignore", env: { ...process.env, TZ: "Pacific/Auckland" } });
  assert.equal(readFileSync(join(SITE, "SHA256SUMS"), "utf8"), before);
});
