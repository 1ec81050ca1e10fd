// Puts the adviser's desk beside the built page, in dist/: desk.html, with a module, words and a look of its own. It is started by
// the page's boot.js and looks like the page; `offline.mjs` has its files kept for those who open it.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksum, script, short } from "./bundle.mjs";
import { rename } from "./rename.mjs";

const DIST = "dist";
const TARGET = process.env.CARGO_TARGET_DIR ?? "target";
const found = (pattern) => readdirSync(DIST).find((name) => pattern.test(name));
const read = (name) => readFileSync(join(DIST, name));

for (const old of readdirSync(DIST).filter((name) => /^desk[-.]/.test(name))) rmSync(join(DIST, old));

function keep(stem, suffix, bytes) {
  const name = `${stem}-${short(Buffer.from(bytes))}${suffix}`;
  writeFileSync(join(DIST, name), bytes);
  return name;
}

// The words that the build script wrote for this very program: its rulebook is in the WebAssembly.
const module = readFileSync(join(TARGET, "behind", "secu-check-desk_bg.wasm"));
const release = join(TARGET, "wasm32-unknown-unknown");
const outputs = readdirSync(release)
  .map((profile) => join(release, profile, "build"))
  .filter(existsSync)
  .flatMap((build) => readdirSync(build).map((name) => join(build, name, "out")))
  .filter((out) => existsSync(join(out, "rulebook.bin")) && existsSync(join(out, "desk.rs")) && module.includes(readFileSync(join(out, "rulebook.bin"))));
if (!outputs.length) throw new Error(`no words in ${release} belong to the desk that was built`);
const languages = readFileSync(join(outputs[0], "msg.rs"), "utf8").match(/LANGUAGES: &\[&str\] = &\[(.*?)\]/)[1].match(/[\w-]+/g);

const glue = await script(readFileSync(join(TARGET, "behind", "secu-check-desk.js"), "utf8"), true);
const small = rename(module, glue.toString());
const wasm = keep("desk", "_bg.wasm", small.wasm);
const meta = (name, content, more = "") => `<meta name="secu-check-${name}" content="./${content}"${more}>`;
const words = languages.map((language) => meta("words", keep(`desk-${language}`, ".bin", readFileSync(join(outputs[0], `desk-${language}.bin`))), ` data-language="${language}"`));
const offline = found(/^offline-[0-9a-f]{16}\.js$/);
const own = keep("desk-page", ".js", await script(`const BUILT = ${JSON.stringify({ offline })};\n${readFileSync("desk.js", "utf8")}`, true));
const look = readFileSync("desk.css", "utf8").replace(/\/\*.*?\*\//gs, "").replace(/\s*\n\s*/g, "").replace(/: /g, ":").replace(/ \{/g, "{");

const sheet = (name) => `<link rel="stylesheet" href="./${name}" integrity="${checksum(read(name))}" crossorigin>`;
const page = read("index.html").toString();
const policy = page.match(/<meta [^>]*Content-Security-Policy[^>]*>/i)[0].match(/content="([^"]+)"/)[1];
const icon = read(found(/^icon-[0-9a-f]+\.svg$/));
const boot = found(/^boot-[0-9a-f]+\.js$/);
const head = [
  // Inside: browsers ask for an icon again whenever the address changes.
  `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString("base64")}">`,
  ...[found(/^page-[0-9a-f]+\.css$/), found(/^style-[0-9a-f]+\.css$/), keep("desk", ".css", look)].map(sheet),
  ...words,
  meta("behind", own),
  meta("offline", own),
  meta("wasm", wasm, ` data-integrity="${checksum(small.wasm)}"`),
  meta("glue", keep("desk", ".js", small.glue)),
  `<script type="module" src="./${boot}" integrity="${checksum(read(boot))}" crossorigin></script>`,
].join("");
const html = readFileSync("desk.html", "utf8").replace(/<!--.*?-->/gs, "").replace(/\n\s*/g, "\n").replace(/\n+/g, "\n");
writeFileSync(join(DIST, "desk.html"), html.replace("{{policy}}", () => policy).replace("{{head}}", () => head));
