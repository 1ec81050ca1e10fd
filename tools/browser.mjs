// Finds the Chromium and the chromedriver that the tests drive: those of CHROMIUM and CHROMEDRIVER, else the system's.
// As a program, prints both, or says in one sentence what is missing.
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";

const CHROMIUMS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const CHROMEDRIVERS = ["chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];

function which(names) {
  for (const name of names) {
    const places = isAbsolute(name) ? [name] : (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
    for (const place of places) {
      try {
        accessSync(place, constants.X_OK);
        return place;
      } catch {
        // Not here.
      }
    }
  }
}

const version = (program) => execFileSync(program, ["--version"], { encoding: "utf8" }).match(/\d+/)?.[0];

/** @returns {{ chromium: string, chromedriver: string }} */
export function browser() {
  const chromium = process.env.CHROMIUM || which(CHROMIUMS);
  const chromedriver = process.env.CHROMEDRIVER || which(CHROMEDRIVERS);
  if (!chromium) {
    throw new Error("Chromium is missing: install it with your system's packages, or say where it is with CHROMIUM=….");
  }
  if (!chromedriver) {
    throw new Error("chromedriver is missing: install it with your system's packages, or say where it is with CHROMEDRIVER=….");
  }
  return { chromium, chromedriver };
}

/** The Firefox that the tests drive: that of FIREFOX, else the system's. */
export function firefoxProgram() {
  const program = process.env.FIREFOX || which(["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"]);
  if (!program) throw new Error("Firefox is missing: install it with your system's packages, or say where it is with FIREFOX=….");
  return program;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { chromium, chromedriver } = browser();
    const [ours, drivers] = [version(chromium), version(chromedriver)];
    if (ours !== drivers) {
      throw new Error(`Chromium ${ours} and chromedriver ${drivers} do not go together: install both in the same version.`);
    }
    console.log(`${chromium}\n${chromedriver}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
