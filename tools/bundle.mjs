// Makes one file of a module of embed/ with what it imports, and names for what is in a file.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const { minify } = createRequire(resolve(".tools/npm/package.json"))("terser");

export const SOURCES = "embed";
export const digest = (kind, bytes) => createHash(kind).update(bytes);
export const short = (bytes) => digest("sha256", bytes).digest("hex").slice(0, 16);
export const checksum = (bytes) => `sha256-${digest("sha256", bytes).digest("base64")}`;

/** A module of embed/ as one text with what it imports, in the order in which they would run. */
export function bundle(entry, built = {}) {
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

/** A script, checked and made small. */
export async function script(source, module) {
  // Two modules may use one name: that must not ship.
  execFileSync(process.execPath, ["--check", module ? "--input-type=module" : "--input-type=commonjs", "-"], { input: source, stdio: ["pipe", "ignore", "inherit"] });
  const { code } = await minify(source, { module, ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } });
  return Buffer.from(code);
}
