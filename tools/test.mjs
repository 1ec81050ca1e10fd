// Every check, one after the other, whatever the ones before said; each prints its name, and what it said where it fails.
// The last line is "N passed, N failed": the tests of each runner, and one for each other check.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { browser } from "./browser.mjs";
import { sizes } from "./size.mjs";

const LOGS = ".tools/log";
const E2E = "tests/e2e";
// In other engines than Chromium.
const OTHERS = ["firefox.spec.mjs", "webkit.spec.mjs"];

let passed = 0;
let failed = 0;

/** Runs a program without input; resolves to its exit code and all that it printed. */
function run(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => { output += text; });
    child.on("error", (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
const oneCheck = ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
const rustTests = ({ output }) => ({
  passed: sum(output, /^test result: .*?(\d+) passed/gm),
  failed: sum(output, /^test result: .*?(\d+) failed/gm),
});
const nodeTests = ({ output }) => ({
  passed: sum(output, /^# pass (\d+)$/gm),
  failed: sum(output, /^# (?:fail|cancelled) (\d+)$/gm),
});

async function stage(name, work, count = oneCheck) {
  process.stdout.write(`${name} … `);
  const start = Date.now();
  const result = await work().catch((error) => ({ code: 1, output: `${error.message}\n` }));
  const counts = count(result);
  // A runner that stopped before its tests has failed, however few it counted; so has one that found none to run.
  if (result.code !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0 && !count.mayBeNone) {
    counts.failed = 1;
    result.output += "No test was run.\n";
  }
  passed += counts.passed;
  failed += counts.failed;
  const took = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  writeFileSync(join(LOGS, `${name.replace(/\W+/g, "-")}.txt`), result.output);
  const all = counts.passed ? `${counts.passed} passed, ${took}` : took;
  console.log(counts.failed ? `FAILED (${counts.passed} passed, ${counts.failed} failed, ${took})` : `ok (${all})`);
  if (counts.failed) console.log(result.output.trimEnd().replace(/^/gm, "    "));
  // What an engine cannot show, its tests say (tests/e2e/everywhere.mjs).
  else for (const reason of new Set(result.output.match(/(?<=^\s*# )not in .*/gm))) console.log(`    ${reason}`);
}

// Installing is no check: it counts only where it fails.
const onlyFailure = Object.assign((result) => ({ passed: 0, failed: oneCheck(result).failed }), { mayBeNone: true });

const cargo = (...args) => run("cargo", args, { CARGO_TERM_COLOR: "never" });
const WASM = ["--locked", "--target", "wasm32-unknown-unknown", "--no-default-features"];

mkdirSync(LOGS, { recursive: true });
await stage("tools", () => run("tools/install.sh", ["test"]), onlyFailure);
// Not every system has packages of the other engines: where they cannot be had, their tests say so and the others still run.
const engines = await run("tools/install.sh", ["engines"]);
await stage("format", () => cargo("fmt", "--check"));
await stage("lints, native", () => cargo("clippy", "--locked", "--all-targets", "--", "-D", "warnings"));
await stage("lints, wasm", () => cargo("clippy", ...WASM, "--lib", "--", "-D", "warnings"));
await stage("lints, wasm, the folder", () => cargo("clippy", ...WASM, "--features", "folder", "--lib", "--", "-D", "warnings"));
await stage("lints, wasm, the desk", () => cargo("clippy", ...WASM, "--features", "desk", "--lib", "--", "-D", "warnings"));
await stage("unit tests and worked cases", () => cargo("test", "--locked", "--no-fail-fast"), rustTests);
await stage("proofs", () => cargo("run", "--locked", "--quiet", "--release", "--bin", "secu-check", "--", "verify"));
await stage("changes of the rules that nothing notices", () => cargo("run", "--locked", "--quiet", "--release", "--bin", "secu-check", "--", "mutants"));
await stage("tests of the tools", () => run("node", ["--test", "--test-reporter=tap", "tools/law.test.mjs", "tools/words.test.mjs"]), nodeTests);
await stage("wasm tests in a browser", async () => {
  const { chromedriver } = browser();
  return run("cargo", ["test", ...WASM, "--test", "web"], {
    CARGO_TERM_COLOR: "never",
    CHROMEDRIVER: chromedriver,
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: resolve(".tools/bin/wasm-bindgen-test-runner"),
    WASM_BINDGEN_TEST_WEBDRIVER_JSON: resolve("tools/webdriver.json"),
    WASM_BINDGEN_TEST_TIMEOUT: "120",
  });
}, rustTests);
await stage("release build", () => run("tools/build.sh", []));
await stage("reference pages", () => run("tools/reference.sh", []));
await stage("folder to upload", () => run("node", ["tools/dist.mjs"]));
await stage("end to end in a browser", () => {
  const specs = readdirSync(E2E).filter((name) => name.endsWith(".spec.mjs") && !OTHERS.includes(name)).sort();
  return run("node", ["--test", "--test-reporter=tap", "--test-concurrency=1", "--test-force-exit", ...specs.map((name) => join(E2E, name))]);
}, nodeTests);
if (engines.code === 0) {
  await stage("end to end in Firefox and WebKit", () => run("node", ["--test", "--test-reporter=tap", "--test-concurrency=1", "--test-force-exit", ...OTHERS.map((name) => join(E2E, name))]), nodeTests);
} else {
  console.log(`end to end in Firefox and WebKit … not here: ${engines.output.trim().split("\n").at(-1)}`);
}
await stage("sizes", async () => {
  const lines = sizes();
  const output = lines.map(({ ok, text }) => `${ok ? " " : "!"} ${text}\n`).join("");
  return { code: lines.every(({ ok }) => ok) ? 0 : 1, output, lines };
}, ({ lines = [] }) => ({ passed: lines.filter(({ ok }) => ok).length, failed: lines.filter(({ ok }) => !ok).length }));

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
