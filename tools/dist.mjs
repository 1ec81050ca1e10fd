// `make dist`: of dist/, the folder to upload, in site/: the page and all that embeds it under the path of its version, each
// file also compressed, header files for the usual servers, checksums, and the kit for embedding. The same bytes each time.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { brotli } from "./brotli.mjs";
import { apache, netlify, nginx } from "./dist/headers.mjs";
import { kit } from "./dist/kit.mjs";

const DIST = "dist";
const SITE = "site";
const VERSION = "v1";
const COMPRESSED = /\.(?:html|js|css|wasm|bin|json|svg|webmanifest|txt)$/;

rmSync(SITE, { recursive: true, force: true });
mkdirSync(SITE);
cpSync(DIST, join(SITE, VERSION), { recursive: true });

kit(join(SITE, VERSION), join(SITE, "kit"));
cpSync(join("tools", "dist", "index.html"), join(SITE, "index.html"));

const list = () =>
  readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SITE, join(entry.path, entry.name)).split(sep).join("/"))
    .sort();

for (const name of list().filter((name) => COMPRESSED.test(name) && !name.startsWith("kit/"))) {
  const bytes = readFileSync(join(SITE, name));
  // The best takes its time: for what everybody loads.
  const quality = name.includes("/reference/") || bytes.length > 500_000 ? 9 : 11;
  writeFileSync(join(SITE, `${name}.br`), brotli(bytes, quality, extname(name).slice(1)));
  writeFileSync(join(SITE, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}

const html = readFileSync(join(DIST, "index.html"), "utf8");
const policy = html.match(/<meta [^>]*Content-Security-Policy[^>]*>/i)[0].match(/content="([^"]+)"/)[1];
const about = { policy: `${policy}; frame-ancestors *`, version: VERSION, hashed: list().filter((name) => /-[0-9a-f]{16}(_bg)?\.\w+$/.test(name)) };
writeFileSync(join(SITE, ".htaccess"), apache(about));
writeFileSync(join(SITE, "nginx.conf"), nginx(about));
writeFileSync(join(SITE, "_headers"), netlify(about));

const sums = list().map((name) => `${createHash("sha256").update(readFileSync(join(SITE, name))).digest("hex")}  ${name}\n`);
writeFileSync(join(SITE, "SHA256SUMS"), sums.join(""));
console.log(`${SITE}/ holds ${sums.length} files. Upload it whole; the page is in ${VERSION}/.`);
