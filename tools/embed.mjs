// Puts beside the built page, in dist/, what embeds it: element.js (<secu-check>), embed.js (links become frames), and the
// page's own side of it. Each module is one file with what it imports; their sources are in embed/.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SOURCES, bundle, checksum, digest, script, short } from "./bundle.mjs";
import { words } from "./words.mjs";

const DIST = "dist";
const read = (name) => readFileSync(join(DIST, name));
const found = (pattern) => readdirSync(DIST).find((name) => pattern.test(name));

const page = join(DIST, "index.html");
let html = readFileSync(page, "utf8");
const meta = (name) => html.match(new RegExp(`<meta [^>]*name="?secu-check-${name}"?[^>]*>`))[0].match(/content="?\.\/([^">\s]+)/)[1];
const languages = [...html.matchAll(/<meta name="secu-check-words" data-language="([\w-]+)" content="\.\/([^"]+)">/g)];
const [glue, wasm] = [meta("glue"), meta("wasm")];
const style = readFileSync(join(DIST, found(/^style-[0-9a-f]+\.css$/)), "utf8");
const beside = readFileSync(join(SOURCES, "embed.css"), "utf8").replace(/\/\*.*?\*\//gs, "").replace(/\s*\n\s*/g, "");

const built = {
  version: short(Buffer.concat([read(glue), read(wasm), ...languages.map(([, , name]) => read(name))])),
  glue,
  wasm,
  integrity: checksum(read(wasm)),
  behind: meta("behind"),
  words: Object.fromEntries(languages.map(([, language, name]) => [language, [name, checksum(read(name))]])),
};

// What the page itself loads later, by names that may be cached for ever.
async function later(name, source) {
  const bytes = await script(source, true);
  for (const old of readdirSync(DIST).filter((file) => new RegExp(`^${name}-[0-9a-f]{16}\\.js$`).test(file))) rmSync(join(DIST, old));
  const file = `${name}-${short(bytes)}.js`;
  writeFileSync(join(DIST, file), bytes);
  html = html.replace(new RegExp(`<meta name="secu-check-${name}"[^>]*>`), "");
  html = html.replace(/<meta [^>]*name="?secu-check-wasm"?/, (tag) => `<meta name="secu-check-${name}" content="./${file}">${tag}`);
}
await later("around", bundle("page.js", { version: built.version, around: beside }));
await later("offline", bundle("offline.js", { words: words(readFileSync(join(SOURCES, "offline.js"), "utf8"), "update-") }));
writeFileSync(page, html);

writeFileSync(join(DIST, "element.js"), await script(bundle("element.js", { ...built, css: style + beside }), true));
for (const name of readdirSync(join(SOURCES, "icons"))) copyFileSync(join(SOURCES, "icons", name), join(DIST, name));
copyFileSync(join(SOURCES, "manifest.webmanifest"), join(DIST, "manifest.webmanifest"));
const loader = await script(readFileSync(join(SOURCES, "embed.js"), "utf8"), false);
if (loader.length > 3072) throw new Error(`embed.js has ${loader.length} bytes: 3072 is its bound`);
writeFileSync(join(DIST, "embed.js"), loader);
// Under its checksum too: a page that names that one is not broken by a newer one.
const file = `embed-${short(loader)}.js`;
for (const old of readdirSync(DIST).filter((name) => /^embed-[0-9a-f]{16}\.js$/.test(name))) rmSync(join(DIST, old));
writeFileSync(join(DIST, file), loader);
const integrity = `sha384-${digest("sha384", loader).digest("base64")}`;
console.error(`${file}: integrity="${integrity}"`);

// The page for webmasters, which hands out these names.
copyFileSync(join(SOURCES, "config.schema.json"), join(DIST, "config.schema.json"));
mkdirSync(join(DIST, "webmasters"), { recursive: true });
for (const name of readdirSync("webmasters")) {
  const text = readFileSync(join("webmasters", name), "utf8").replace("{{file}}", file).replace("{{integrity}}", integrity);
  writeFileSync(join(DIST, "webmasters", name), text);
}
