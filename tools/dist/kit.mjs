// The kit for sites that carry the checker themselves: a folder that is also an npm package, and the same as one zip.
import { createRequire } from "node:module";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SHAPE } from "../../embed/config.js";
import { manifest, types } from "./describe.mjs";

const { zipSync } = createRequire(resolve(".tools/npm/package.json"))("fflate");
const { version } = JSON.parse(readFileSync("embed/package.json", "utf8"));

// Where the element looks for the reference pages, as the build leaves it. The kit holds none: there it leads nowhere.
const RULES = 'new URL("reference/",import.meta.url).href';

/** Writes the kit of the files in `from` into `to`. */
export function kit(from, to) {
  const npm = join(to, "npm");
  mkdirSync(npm, { recursive: true });
  const needed = readdirSync(from).filter((name) => /-[0-9a-f]{16}(_bg)?\.(js|wasm|bin)$/.test(name) && !/^(boot|offline|around|embed|desk)-/.test(name));
  for (const name of [...needed, "config.schema.json"]) cpSync(join(from, name), join(npm, name));
  const [before, after, ...more] = readFileSync(join(from, "element.js"), "utf8").split(RULES);
  if (after === undefined || more.length) throw new Error(`element.js does not hold once: ${RULES}`);
  writeFileSync(join(npm, "element.js"), `${before}""${after}`);
  cpSync("LICENSE", join(npm, "LICENSE"));
  for (const name of ["package.json", "README.md"]) cpSync(join("embed", name), join(npm, name));
  writeFileSync(join(npm, "element.d.ts"), types(SHAPE));
  writeFileSync(join(npm, "custom-elements.json"), `${JSON.stringify(manifest(), null, 2)}\n`);

  const files = {};
  for (const name of readdirSync(npm).sort()) files[`secu-check-embed/${name}`] = readFileSync(join(npm, name));
  // One moment for all, in the zone of whoever builds: a zip has local times, and they must not tell builds apart.
  writeFileSync(join(to, `secu-check-embed-${version}.zip`), zipSync(files, { level: 9, mtime: new Date(2026, 0, 1), os: 3 }));
}
