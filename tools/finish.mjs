// Trunk's last step, before it puts the new dist/ in place: minifies the JavaScript, names code after what is in it, so that
// it may be cached for ever, and puts names and checksums into index.html.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { rename } from "./rename.mjs";

const { minify } = createRequire(resolve(".tools/npm/package.json"))("terser");
const folder = process.env.TRUNK_STAGING_DIR;
const checksum = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

const page = join(folder, "index.html");
let html = readFileSync(page, "utf8");

function replace(from, to) {
  if (!html.includes(from)) throw new Error(`index.html does not name ${from}`);
  html = html.replaceAll(from, to);
}

const smaller = async (code) => (await minify(code.toString(), { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true, keep_fargs: false }, format: { comments: false } })).code;
const fingerprint = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** Writes a file under its name with its fingerprint, which it returns. */
function keep(stem, suffix, bytes) {
  const name = `${stem}-${fingerprint(bytes)}${suffix}`;
  writeFileSync(join(folder, name), bytes);
  return name;
}

const built = readdirSync(folder).map((name) => name.match(/^(.+)-[0-9a-f]+(\.js|_bg\.wasm)$/)).filter(Boolean);
const before = new Map(built.map(([name]) => [name, readFileSync(join(folder, name))]));
const after = new Map(before);
for (const [name, , suffix] of built) {
  if (suffix === ".js") after.set(name, Buffer.from(await smaller(before.get(name))));
}
const [wasmName, program] = built.find(([, , suffix]) => suffix === "_bg.wasm");
const [glueName] = built.find(([, stem, suffix]) => stem === program && suffix === ".js");
const short = rename(after.get(wasmName), after.get(glueName).toString());
after.set(wasmName, short.wasm).set(glueName, Buffer.from(short.glue));
for (const [name, stem, suffix] of built) {
  const bytes = after.get(name);
  rmSync(join(folder, name));
  replace(name, keep(stem, suffix, bytes));
  const [old, fresh] = [checksum(before.get(name)), checksum(bytes)];
  if (old !== fresh) replace(old, fresh);
}

// The words of each language, as the build script wrote them for this very program: its rulebook is in the WebAssembly.
const named = (suffix) => join(folder, readdirSync(folder).find((name) => name.endsWith(suffix)));
const wasm = readFileSync(named("_bg.wasm"));
const target = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown");
const outputs = readdirSync(target)
  .map((profile) => join(target, profile, "build"))
  .filter(existsSync)
  .flatMap((build) => readdirSync(build).map((name) => join(build, name, "out")))
  .filter((out) => existsSync(join(out, "rulebook.bin")) && wasm.includes(readFileSync(join(out, "rulebook.bin"))));
if (!outputs.length) throw new Error(`no words in ${target} belong to the program that was built`);
const languages = readFileSync(join(outputs[0], "msg.rs"), "utf8").match(/LANGUAGES: &\[&str\] = &\[(.*?)\]/)[1].match(/[\w-]+/g);
let metas = "";
for (const language of languages) {
  const name = keep(language, ".bin", readFileSync(join(outputs[0], `${language}.bin`)));
  metas += `<meta name="secu-check-words" data-language="${language}" content="./${name}">`;
}

// What comes behind the page: the second module with its words, and the script that knows their names.
const behind = join(process.env.CARGO_TARGET_DIR ?? "target", "behind");
const second = rename(readFileSync(join(behind, "secu-check-folder_bg.wasm")), await smaller(readFileSync(join(behind, "secu-check-folder.js"))));
// Yew marks elements and events with names of its own. Two programs in one page must not take each other's marks for theirs.
if (!second.glue.includes("__yew_")) throw new Error("Yew marks its elements in another way than it did");
second.glue = second.glue.replaceAll("__yew_", "__yew2_");
const parts = {
  glue: keep("folder", ".js", second.glue),
  wasm: keep("folder", "_bg.wasm", second.wasm),
  integrity: checksum(second.wasm),
  css: readFileSync("folder.css", "utf8").replace(/\/\*.*?\*\//gs, "").replace(/\s*\n\s*/g, "").replace(/: /g, ":").replace(/ \{/g, "{"),
  words: Object.fromEntries(languages.map((language) => [language, keep(`folder-${language}`, ".bin", readFileSync(join(outputs[0], `folder-${language}.bin`)))])),
};
const script = await smaller(`const BUILT = ${JSON.stringify(parts)};\n${readFileSync("behind.js", "utf8")}`);
metas += `<meta name="secu-check-behind" content="./${keep("behind", ".js", script)}">`;

// Browsers do not check a preloaded fetch and warn about it: boot.js asks for the check where it fetches.
const preload = html.match(/<link [^>]*rel="?preload"?[^>]*>/)[0];
const [attribute, sum] = preload.match(/ integrity="?(sha256-[^\s">]+)"?/);
replace(preload, preload.replace(attribute, ""));
const meta = html.match(/<meta [^>]*name="?secu-check-wasm"?/)[0];
replace(meta, `${metas}${meta} data-integrity="${sum}"`);

writeFileSync(page, html);
