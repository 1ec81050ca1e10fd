// Of the finished page in dist/: the service worker that keeps it (sw.js), and the page as one file (secu-check.html), which
// opens without a server.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, checksum, script, short } from "./bundle.mjs";

const DIST = "dist";
const read = (name) => readFileSync(join(DIST, name));
// All that the page may ever ask for bears its checksum in its name.
const named = readdirSync(DIST).filter((name) => /-[0-9a-f]{16}(_bg)?\./.test(name) && !name.startsWith("embed-")).sort();
// The adviser's desk is kept for those who open it.
const isDesk = (name) => name.startsWith("desk");
const hashed = named.filter((name) => !isDesk(name));

const kept = ["index.html", "manifest.webmanifest", ...hashed];
const desk = ["desk.html", ...named.filter(isDesk)];
const version = short(Buffer.concat([...kept, ...desk].map((name) => createHash("sha256").update(name).update(read(name)).digest())));
const files = ["./", ...kept.slice(1)];
writeFileSync(join(DIST, "sw.js"), await script(bundle("sw.js", { version, files, desk }), true));

/** A module's text as an expression that gives what it exports. */
function asObject(source) {
  const names = [];
  const rest = source
    .replace(/export\s*\{([^}]*)\};?/g, (_, list) => {
      for (const one of list.split(",")) {
        const [own, as = own] = one.trim().split(/\s+as\s+/);
        names.push(as === "default" ? `default:${own}` : `${as}:${own}`);
      }
      return "";
    })
    .replace(/export (?=(?:async )?function (\w+))/g, (_, name) => {
      names.push(name);
      return "";
    })
    .replace(/export default /g, "const $default=");
  if (rest.includes("$default=")) names.push("default:$default");
  return `(()=>{${rest};return{${names.join(",")}}})()`;
}

const hashOf = (text) => `'${checksum(Buffer.from(text))}'`;
let html = read("index.html").toString();
const place = (pattern, text) => {
  if (!pattern.test(html)) throw new Error(`index.html has no ${pattern}`);
  html = html.replace(pattern, () => text);
};

const styles = hashed.filter((name) => name.endsWith(".css")).map((name) => read(name).toString());
const style = styles.join("\n");
const boot = hashed.find((name) => name.startsWith("boot-"));
// The page's own modules, as far as they mean something without a server.
const modules = hashed.filter((name) => name.endsWith(".js") && !/^(boot|offline|around)-/.test(name));
const data = hashed.filter((name) => /\.(wasm|bin)$/.test(name));
// These ask for files themselves; here they are all inside.
const inside = (name) => read(name).toString().replace(/\bimport\(/g, "single.module(").replace(/\bfetch\(/g, "single.fetch(");
const text = (name) => (name.startsWith("behind-") ? inside(name) : read(name).toString());
const program = `const single = {
  modules: {${modules.map((name) => `${JSON.stringify(name)}:()=>${asObject(text(name))}`).join(",\n")}},
  name: (url) => String(url).split("/").pop(),
  module: async (url) => single.modules[single.name(url)]?.() ?? { keep() {}, prepare() {} },
  fetch: async (url) => {
    const text = document.getElementById("file-" + single.name(url)).textContent;
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new Response(bytes, { headers: { "Content-Type": String(url).endsWith(".wasm") ? "application/wasm" : "application/octet-stream" } });
  },
};
${inside(boot)}`;

html = html.replace(/<link [^>]*rel="?(?:stylesheet|modulepreload|preload|manifest)"?[^>]*>/g, "");
place(/<link [^>]*rel="?icon"?[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${read(hashed.find((name) => name.startsWith("icon-"))).toString("base64")}"><style>${style}</style>`);
place(/<script [^>]*src="?[^>]*><\/script>/, "");
place(/<footer.*?<\/footer>/s, "");
place(/<\/body>/, `${data.map((name) => `<script type="application/octet-stream" id="file-${name}">${read(name).toString("base64")}</script>`).join("")}<script type="module">${program}</script></body>`);
place(/<meta [^>]*http-equiv="?Content-Security-Policy"?[^>]*>/i, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(program)} 'wasm-unsafe-eval'; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'">`);
// Without a site around it there are no pages to read.
html = html.replace(/<p [^>]*\bdata-reference\b[^>]*>/g, (tag) => (/ hidden(?=[\s=>])/.test(tag) ? tag : tag.replace(/>$/, " hidden>")));
writeFileSync(join(DIST, "secu-check.html"), html);
