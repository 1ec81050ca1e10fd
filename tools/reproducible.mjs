// `make reproducible`: builds the same sources again, from nothing, in another folder, at another depth, in another time zone,
// language and order of files, and compares each file with site/. Prints what differs, and where; says so if nothing does.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const SITE = "site";
const AROUND = 24;

const list = (folder) => new Map(readFileSync(join(folder, SITE, "SHA256SUMS"), "utf8").trimEnd().split("\n").map((line) => line.split("  ").reverse()));
const shown = (bytes, at) => JSON.stringify(bytes.subarray(Math.max(0, at - AROUND), at + AROUND).toString("latin1"));

const top = mkdtempSync(join(tmpdir(), "secu-check-again-"));
const copy = join(top, "some", "deeper", "place");
// From the last to the first: nothing may hang on the order in which files were made.
for (const name of execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean).reverse()) {
  mkdirSync(dirname(join(copy, name)), { recursive: true });
  copyFileSync(name, join(copy, name));
}
// The tools are the same ones, at their pinned versions.
mkdirSync(join(copy, ".tools"));
for (const name of ["bin", "npm"]) symlinkSync(resolve(".tools", name), join(copy, ".tools", name));

const { CARGO_TARGET_DIR: _, ...env } = process.env;
for (const [program, ...args] of [["tools/build.sh"], ["tools/reference.sh"], ["node", "tools/dist.mjs"]]) {
  const { status } = spawnSync(program, args, { cwd: copy, stdio: ["ignore", "ignore", "inherit"], env: { ...env, TZ: "Pacific/Auckland", LC_ALL: "C", USER: "somebody" } });
  if (status !== 0) {
    console.error(`${program} failed in ${copy}.`);
    process.exit(1);
  }
}

const [here, there] = [list("."), list(copy)];
const different = [...new Set([...here.keys(), ...there.keys()])].sort().filter((name) => here.get(name) !== there.get(name));
for (const name of different) {
  if (!here.has(name) || !there.has(name)) {
    console.log(`${name}: only in ${here.has(name) ? "this folder" : "the other folder"}`);
    continue;
  }
  const [one, other] = [".", copy].map((folder) => readFileSync(join(folder, SITE, name)));
  const at = one.findIndex((byte, index) => byte !== other[index]);
  console.log(`${name}: ${one.length} and ${other.length} bytes, the first that differs is ${at}: ${shown(one, at)} and ${shown(other, at)}`);
}
if (different.length) {
  console.log(`${different.length} of ${here.size} files differ; the other build is in ${copy}.`);
  process.exit(1);
}
rmSync(top, { recursive: true });
console.log(`${here.size} files, the same bytes in both folders.`);
