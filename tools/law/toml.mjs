// Reads the part of TOML in which the rulebook is written, and remembers the line of everything. The rest of TOML is refused.

const TOKEN = /(?<gap>[ \t\r\n]+|#[^\n]*)|(?<header>\[\[?[\w-]+\]\]?(?=[ \t\r]*(?:#|\n|$)))|"(?<text>(?:[^"\\\n]|\\.)*)"|'(?<literal>[^'\n]*)'|(?<date>\d{4}-\d{2}-\d{2})|(?<number>[+-]?\d[\d_]*(?:\.\d+)?)|(?<name>[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(?<sign>[=,{}[\]])/y;

/** The tokens of a text, each with its line; a header only where a line begins and no value is open. */
function* tokens(text, file) {
  let line = 1;
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    let found = TOKEN.exec(text);
    // In a list, `[` opens a list within it.
    if (found?.groups.header && depth) found = { 0: "[", groups: { sign: "[" } };
    if (!found) throw new Error(`${file}:${line}: cannot read '${text.slice(at).split("\n")[0]}'`);
    const { gap, ...rest } = found.groups;
    const [kind, value] = Object.entries(rest).find(([, value]) => value !== undefined) ?? [];
    if (kind === "sign") depth += "[{".includes(value) ? 1 : "]}".includes(value) ? -1 : 0;
    if (kind) yield { kind, value, line };
    line += found[0].split("\n").length - 1;
    at += found[0].length;
  }
}

/**
 * The entries (`[[rule]]`) of a file: `{ kind, line, values, lines }`. `values` by key; `lines` by key: the line of the
 * value, or the line of each item of a list.
 */
export function entries(text, file) {
  const all = [...tokens(text, file)];
  let at = 0;
  const next = (wanted) => {
    const token = all[at];
    at += 1;
    if (!token || (wanted && token.value !== wanted)) {
      throw new Error(`${file}:${token?.line ?? "end"}: expected '${wanted ?? "a value"}'${token ? `, not '${token.value}'` : ""}`);
    }
    return token;
  };
  const value = () => {
    const token = next();
    if (token.kind === "text") return { line: token.line, value: JSON.parse(`"${token.value}"`) };
    if (token.kind === "literal") return { line: token.line, value: token.value };
    if (token.kind === "date") return { line: token.line, value: token.value };
    if (token.kind === "number") return { line: token.line, value: Number(token.value.replaceAll("_", "")) };
    if (token.value === "true" || token.value === "false") return { line: token.line, value: token.value === "true" };
    if (token.value === "[") {
      const items = [];
      while (all[at]?.value !== "]" || all[at].kind !== "sign") {
        items.push(value());
        if (all[at]?.value === ",") at += 1;
      }
      next("]");
      return { line: token.line, value: items.map((item) => item.value), lines: items.map((item) => item.line) };
    }
    if (token.value === "{") {
      const table = {};
      while (all[at]?.value !== "}") {
        const key = next().value;
        next("=");
        table[key] = value().value;
        if (all[at]?.value === ",") at += 1;
      }
      next("}");
      return { line: token.line, value: table };
    }
    throw new Error(`${file}:${token.line}: cannot read the value '${token.value}'`);
  };
  const found = [];
  while (at < all.length) {
    const token = next();
    if (token.kind === "header") {
      found.push({ kind: token.value.replace(/[[\]]/g, ""), line: token.line, values: {}, lines: {} });
    } else {
      next("=");
      const read = value();
      const entry = found.at(-1);
      if (!entry) throw new Error(`${file}:${token.line}: '${token.value}' stands before the first entry`);
      entry.values[token.value] = read.value;
      entry.lines[token.value] = read.lines ?? read.line;
    }
  }
  return found;
}
