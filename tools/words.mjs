// The words that scripts say, from locales/<language>/script/*.ftl. The app's own compiler reads all others; these go into the
// scripts when they are built. A message that is missing in a language, that no script uses, or that is more than one line of
// text stops the build.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const REFERENCE = "en";
const LINE = /^([a-z][a-z0-9-]*) = (\S.*)$/;

/** The messages of one language by name; what is wrong goes to `faults`. */
function read(folder, faults) {
  const messages = new Map();
  if (!existsSync(folder)) return messages;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl")).sort()) {
    const path = join(folder, file);
    readFileSync(path, "utf8").split(/\r?\n/).forEach((line, index) => {
      if (!line.trim() || line.startsWith("#")) return;
      const [, name, text] = LINE.exec(line) ?? [];
      const at = `${path}:${index + 1}`;
      if (!name) faults.push(`${at}: expected \`name = text\` on one line and found \`${line}\``);
      else if (/[{}*]/.test(text)) faults.push(`${at}: \`${name}\` is plain text for a script: no values and no markup`);
      else if (messages.has(name)) faults.push(`${at}: duplicate message \`${name}\``);
      else messages.set(name, text);
    });
  }
  return messages;
}

/**
 * The words of a script, by language, then by message.
 *
 * @param {string} source the script, which names each of its messages in quotes
 * @param {string} prefix what its messages begin with, "update-" for example
 * @param {string} [root] the folder of languages
 * @throws {Error} with every fault, a line each
 */
export function words(source, prefix, root = "locales") {
  const faults = [];
  const languages = readdirSync(root).filter((name) => existsSync(join(root, name, "ui.ftl"))).sort((a, b) => (b === REFERENCE) - (a === REFERENCE) || (a < b ? -1 : 1));
  const all = languages.map((language) => [language, read(join(root, language, "script"), faults)]);
  const names = new Set([...source.matchAll(/"([a-z][a-z0-9-]*)"/g)].map(([, name]) => name).filter((name) => name.startsWith(prefix)));
  for (const [language, messages] of all) {
    for (const name of names) if (!messages.has(name)) faults.push(`${join(root, language, "script")}: the message \`${name}\` is missing`);
    for (const name of messages.keys()) if (name.startsWith(prefix) && !names.has(name)) faults.push(`${join(root, language, "script")}: no script uses the message \`${name}\``);
  }
  if (faults.length) throw new Error(faults.join("\n"));
  return Object.fromEntries(all.map(([language, messages]) => [language, Object.fromEntries([...names].map((name) => [name, messages.get(name)]))]));
}
