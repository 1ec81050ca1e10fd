// wasm-bindgen names each import and export after what it is, with a hash: names nobody reads, in both files. Short ones
// save some kilobytes after compression. What the page itself calls keeps its name.

const KEPT = new Set(["memory", "mount", "speak", "unmount", "learn"]);
const IMPORTS = 2;
const EXPORTS = 7;

/** The code of the module and the text of its glue with short names for what the two share. */
export function rename(wasm, glue) {
  const short = new Map();
  const shorten = (name) => {
    if (KEPT.has(name) || !/^_*w(?:bg|bindgen|asm_bindgen)/.test(name)) return name;
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name);
  };
  const modules = new Map();
  const shortModule = (name) => modules.get(name) ?? (modules.set(name, `_${modules.size}`), modules.get(name));
  const renamed = sections(wasm, (id, body) => {
    if (id === IMPORTS) return entries(body, shorten, (from, to) => {
      to.text(shortModule(from.text()));
      to.text(shorten(from.text()));
      const kind = to.byte(from.byte());
      if (kind === 0) to.number(from.number());
      else if (kind === 1) { to.byte(from.byte()); limits(from, to); }
      else if (kind === 2) limits(from, to);
      else if (kind === 3) { to.byte(from.byte()); to.byte(from.byte()); }
      else throw new Error(`the module imports something of kind ${kind}`);
    });
    if (id === EXPORTS) return entries(body, shorten, (from, to) => {
      to.text(shorten(from.text()));
      to.byte(from.byte());
      to.number(from.number());
    });
    return body;
  });
  let text = glue.replace(/[\w$]+/g, (word) => short.get(word) ?? word);
  for (const [name, brief] of modules) text = text.replaceAll(JSON.stringify(name), JSON.stringify(brief));
  return { wasm: renamed, glue: text };
}

function sections(wasm, change) {
  const from = reader(wasm);
  const to = writer();
  to.bytes(from.bytes(8));
  while (!from.done()) {
    const id = to.byte(from.byte());
    const body = change(id, from.bytes(from.number()));
    to.number(body.length);
    to.bytes(body);
  }
  return to.result();
}

function entries(body, shorten, copy) {
  const from = reader(body);
  const to = writer();
  const count = to.number(from.number());
  for (let entry = 0; entry < count; entry++) copy(from, to);
  return to.result();
}

function limits(from, to) {
  const flags = to.byte(from.byte());
  to.number(from.number());
  if (flags & 1) to.number(from.number());
}

function reader(bytes) {
  let at = 0;
  const self = {
    done: () => at >= bytes.length,
    byte: () => bytes[at++],
    bytes: (length) => bytes.subarray(at, (at += length)),
    number() {
      let number = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = self.byte();
        number += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return number;
      }
    },
    text: () => Buffer.from(self.bytes(self.number())).toString(),
  };
  return self;
}

function writer() {
  const parts = [];
  const self = {
    byte: (byte) => (parts.push(Buffer.from([byte])), byte),
    bytes: (bytes) => parts.push(Buffer.from(bytes)),
    number(number) {
      for (let rest = number; ; rest = Math.floor(rest / 128)) {
        if (rest < 0x80) return self.byte(rest), number;
        self.byte((rest % 128) + 0x80);
      }
    },
    text(text) {
      const bytes = Buffer.from(text);
      self.number(bytes.length);
      self.bytes(bytes);
    },
    result: () => Buffer.concat(parts),
  };
  return self;
}
