// The open data that `make law` needs, downloaded once into .tools/law/: the codes from npm, the parameters from PyPI.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { IN_DATA } from "./code.mjs";

const FOLDER = ".tools/law";
const CODES = { package: "@socialgouv/legi-data", version: "2.513.0", sha512: "YaBJPF39Ic/EKdBq+gCagjPJdHeqA1Fpa5lHKEn3G7za/j9ZENRqMKcenntnNBUXFvrVA+fSXVfpi4gQr228UA==" };
const PARAMETERS = { package: "openfisca-france", version: "176.1.8", sha256: "046811951e02186a40af939bea8ec50dc0c1a148a487788d8d3d69099dd2f1e5" };

function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (error || status !== 0) throw new Error(`${program} ${args.slice(0, 3).join(" ")}: ${error?.message ?? stderr.trim().split("\n").at(-1)}`);
  return stdout;
}

function same(file, kind, digest, encoding) {
  const found = createHash(kind).update(readFileSync(file)).digest(encoding);
  if (found !== digest) throw new Error(`${file} is not the package that was pinned: its ${kind} is ${found}`);
}

/** The files of the codes in this version of their package, and the version. */
export function codes(version = CODES.version) {
  mkdirSync(FOLDER, { recursive: true });
  let folder = join(FOLDER, `legi-data-${version}`);
  if (!existsSync(folder)) {
    console.log(`Downloading ${CODES.package} ${version} (about 13 MB, once).`);
    const [packed] = JSON.parse(run("npm", ["pack", `${CODES.package}@${version}`, "--json", "--pack-destination", FOLDER]));
    const archive = join(FOLDER, `socialgouv-legi-data-${packed.version}.tgz`);
    if (packed.version === CODES.version) same(archive, "sha512", CODES.sha512, "base64");
    folder = join(FOLDER, `legi-data-${packed.version}`);
    const parts = Object.keys(IN_DATA).map((id) => `package/data/${id}.json`);
    const there = run("tar", ["-tzf", archive]).split("\n");
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial);
    run("tar", ["-xzf", archive, "-C", partial, ...parts.filter((part) => there.includes(part))]);
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
    rmSync(archive);
  }
  const data = join(folder, "package/data");
  return { version: folder.split("legi-data-")[1], files: readdirSync(data).map((name) => join(data, name)) };
}

// Takes the files named from the archive named, into the folder named.
const UNPACK = "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nfor n in sys.argv[3:]:\n  if n in z.namelist(): z.extract(n, sys.argv[2])";

/** The text of each parameter, by its path, in this version of their package; or why they are not there. */
export function parameters(paths, version = PARAMETERS.version) {
  const folder = join(FOLDER, `openfisca-france-${version}`);
  const inside = (path) => `openfisca_france/parameters/${path}.yaml`;
  try {
    if (!paths.every((path) => existsSync(join(folder, inside(path))))) {
      mkdirSync(FOLDER, { recursive: true });
      console.log(`Downloading ${PARAMETERS.package} ${version} (about 9 MB, once).`);
      const only = ["--no-deps", "--only-binary", ":all:", "--quiet", "--disable-pip-version-check", "--dest", FOLDER];
      run("python3", ["-m", "pip", "download", ...only, `${PARAMETERS.package}==${version}`]);
      const archive = join(FOLDER, `openfisca_france-${version}-py3-none-any.whl`);
      if (version === PARAMETERS.version) same(archive, "sha256", PARAMETERS.sha256, "hex");
      run("python3", ["-c", UNPACK, archive, folder, ...paths.map(inside)]);
      rmSync(archive);
    }
  } catch (error) {
    return { version, why: `The amounts were not compared: OpenFisca-France needs python3 with pip and a package index (${error.message}).` };
  }
  const there = paths.filter((path) => existsSync(join(folder, inside(path))));
  return { version, texts: Object.fromEntries(there.map((path) => [path, readFileSync(join(folder, inside(path)), "utf8")])) };
}
