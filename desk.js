// What the adviser's desk needs of the browser besides its module: tables that are chosen, dropped or pasted, and the worker that
// keeps the page. boot.js starts it as it starts the checker. BUILT, which the build writes above this line, names a file.

const ENOUGH_MS = 20_000;

/** The text of a file as spreadsheets write it: UTF-8, UTF-16 with its mark, or else as old Windows programs do. */
async function textOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark = (bytes[0] << 8) | bytes[1];
  if (mark === 0xfffe || mark === 0xfeff) return new TextDecoder(mark === 0xfffe ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Hands tables over to the desk in this element. */
export function start(host, words, { exports }) {
  const give = async (file) => file && exports.give(file.name, await textOf(file));
  host.addEventListener("change", async ({ target }) => {
    if (target.id !== "desk-file") return;
    await give(target.files[0]);
    // The same file, corrected, can be chosen again.
    target.value = "";
  });
  host.addEventListener("click", ({ target }) => {
    if (target.closest("[data-paste]")) exports.give("", host.querySelector("#desk-paste").value);
  });
  // A file dropped beside the place for it must not be opened instead of the page.
  for (const kind of ["dragover", "drop"]) {
    addEventListener(kind, (event) => {
      if (![...event.dataTransfer.types].some((type) => type === "Files" || type === "text/plain")) return;
      if (event.target.closest?.("textarea, input[type=text]") && !event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      if (kind === "dragover") return;
      const [file] = event.dataTransfer.files;
      file ? give(file) : exports.give("", event.dataTransfer.getData("text/plain"));
    });
  }
}

/** Resolves once this page is kept on the device, or cannot be: the checker's worker keeps the desk only for those who open it. */
export async function keep() {
  await (await import(new URL(BUILT.offline, import.meta.url))).keep();
  try {
    if (!(await navigator.serviceWorker.getRegistration())) return;
    const { active } = await navigator.serviceWorker.ready;
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      setTimeout(done, ENOUGH_MS);
      active.postMessage("desk", [port2]);
    });
  } catch {
    // No worker here: the page goes on without it.
  }
}
