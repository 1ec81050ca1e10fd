// The words of scripts: what is missing, unused or more than plain text stops the build, with its place.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { words } from "./words.mjs";

const SOURCE = 'say("one-a"); say("one-b"); other("two");';

function languages(t, files) {
  const root = mkdtempSync(join(tmpdir(), "secu-check-words-"));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [language, text] of Object.entries(files)) {
    mkdirSync(join(root, language, "script"), { recursive: true });
    writeFileSync(join(root, language, "ui.ftl"), "");
    writeFileSync(join(root, language, "script", "words.ftl"), text);
  }
  return root;
}

test("gives each language its words", (t) => {
  const root = languages(t, { fr: "one-a = Un\none-b = Deux\n", en: "# About\none-a = One\none-b = Two\n\nthree = not asked for\n" });
  assert.deepEqual(words(SOURCE, "one-", root), { en: { "one-a": "One", "one-b": "Two" }, fr: { "one-a": "Un", "one-b": "Deux" } });
});

for (const [what, fr, says] of [
  ["missing in a language", "one-a = Un\n", /fr.script: the message `one-b` is missing/],
  ["unused", "one-a = Un\none-b = Deux\none-c = Trois\n", /fr.script: no script uses the message `one-c`/],
  ["said twice", "one-a = Un\none-b = Deux\none-a = Un\n", /fr.script.words\.ftl:3: duplicate message `one-a`/],
  ["no message", "one-a = Un\none-b = Deux\nlost\n", /fr.script.words\.ftl:3: expected `name = text`/],
  ["more than plain text", "one-a = Un\none-b = { $count }\n", /fr.script.words\.ftl:2: `one-b` is plain text/],
]) {
  test(`a message that is ${what} stops the build`, (t) => {
    const root = languages(t, { en: "one-a = One\none-b = Two\n", fr });
    assert.throws(() => words(SOURCE, "one-", root), says);
  });
}

test("no script holds the words of a language itself", () => {
  const held = /[àâçéèêëîïôûùüÿœÀÉÈÊÎÔ]/;
  for (const name of ["offline", "page", "look", "settings", "start", "watch", "sw", "office"]) {
    const said = readFileSync(`embed/${name}.js`, "utf8").replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, "").replaceAll("Sécu Check", "");
    assert.ok(!held.test(said), name);
  }
});
