// Puts beside the built page, in dist/, what embeds it: element.js (<secu-check>), embed.js (links become frames), and the
// page's own side of it. Each module is one file with what it imports; their sources are in embed/.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const { minify } = createRequire(resolve(".tools/npm/package.json"))("terser");
const DIST = "dist";
const SOURCES = "embed";

const digest = (kind, bytes) => createHash(kind).update(bytes);
const short = (bytes) => digest("sha256", bytes).digest("hex").slice(0, 16);
const checksum = (bytes) => `sha256-${digest("sha256", bytes).digest("base64")}`;
const read = (name) => readFileSync(join(DIST, name));
const found = (pattern) => readdirSync(DIST).find((name) => pattern.test(name));

/** A module of embed/ as one text with what it imports, in the order in which they would run. */
function bundle(entry, built) {
  const done = new Set();
  const add = (name) => {
    if (done.has(name)) return "";
    done.add(name);
    if (name === "built.js") return `const BUILT = ${JSON.stringify(built)};\n`;
    const source = readFileSync(join(SOURCES, name), "utf8");
    let before = "";
    const rest = source.replace(/^import \{[^}]*\} from "\.\/([\w-]+\.js)";\n/gm, (_, wanted) => {
      before += add(wanted);
      return "";
    });
    return before + (name === entry ? rest : rest.replace(/^export (?=(?:async )?function|const|class)/gm, ""));
  };
  return add(entry);
}

async function script(source, module) {
  // Two modules may use one name: that must not ship.
  execFileSync(process.execPath, ["--check", module ? "--input-type=module" : "--input-type=commonjs", "-"], { input: source, stdio: ["pipe", "ignore", "inherit"] });
  const { code } = await minify(source, { module, ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } });
  return Buffer.from(code);
}

const page = join(DIST, "index.html");
let html = readFileSync(page, "utf8").replace(/<meta name="secu-check-around"[^>]*>/, "");
const meta = (name) => html.match(new RegExp(`<meta [^>]*name="?secu-check-${name}"?[^>]*>`))[0].match(/content="?\.\/([^">\s]+)/)[1];
const languages = [...html.matchAll(/<meta name="secu-check-words" data-language="([\w-]+)" content="\.\/([^"]+)">/g)];
const [glue, wasm] = [meta("glue"), meta("wasm")];
const style = readFileSync(join(DIST, found(/^style-[0-9a-f]+\.css$/)), "utf8");
const own = readFileSync(join(SOURCES, "embed.css"), "utf8").replace(/\/\*.*?\*\//gs, "").replace(/\s*\n\s*/g, "");

const built = {
  version: short(Buffer.concat([read(glue), read(wasm), ...languages.map(([, , name]) => read(name))])),
  glue,
  wasm,
  integrity: checksum(read(wasm)),
  words: Object.fromEntries(languages.map(([, language, name]) => [language, [name, checksum(read(name))]])),
};

for (const name of readdirSync(DIST).filter((name) => /^around-[0-9a-f]+\.js$/.test(name))) rmSync(join(DIST, name));
const around = await script(bundle("page.js", { version: built.version, around: own }), true);
const aroundName = `around-${short(around)}.js`;
writeFileSync(join(DIST, aroundName), around);
html = html.replace(/<meta [^>]*name="?secu-check-wasm"?/, (tag) => `<meta name="secu-check-around" content="./${aroundName}">${tag}`);
writeFileSync(page, html);

writeFileSync(join(DIST, "element.js"), await script(bundle("element.js", { ...built, css: style + own }), true));
const loader = await script(readFileSync(join(SOURCES, "embed.js"), "utf8"), false);
if (loader.length > 3072) throw new Error(`embed.js has ${loader.length} bytes: 3072 is its bound`);
writeFileSync(join(DIST, "embed.js"), loader);
console.error(`embed.js: integrity="sha384-${digest("sha384", loader).digest("base64")}"`);
