// Loads what comes after the result, behind the page, and opens it in the page's place. BUILT, which the build writes above
// this line, names its files.

const bytes = async (answer) => {
  if (!answer.ok) throw new Error(answer.url);
  return new Uint8Array(await answer.arrayBuffer());
};
const address = (name) => new URL(name, import.meta.url);

/** Loads the second module. `words` holds those of the page, by language; it speaks these. */
export async function load(words) {
  const wasm = fetch(address(BUILT.wasm), { integrity: BUILT.integrity });
  const own = Promise.all([...words.keys()].map(async (language) => [language, await bytes(await fetch(address(BUILT.words[language])))]));
  const glue = await import(address(BUILT.glue));
  await glue.default({ module_or_path: wasm });
  for (const [language, pack] of await own) glue.learn(language, words.get(language), pack);
  return glue;
}

/**
 * Opens a room whenever a button with `data-open` is pressed in the app that fills this element. `page` says what the app
 * knows: `answers()` as bytes, `today` in days since 1970, and whether `history` is the app's.
 */
export function serve(host, glue, page) {
  host.addEventListener("click", (event) => {
    const button = event.target.closest("[data-open]");
    if (!button) return;
    const app = host.querySelector(".secu-check");
    const place = document.createElement("div");
    const leave = () => {
      // Not while it is still at work.
      setTimeout(() => {
        place.replaceWith(app);
        glue.close(number);
        button.focus();
      });
    };
    const number = glue.open(place, button.dataset.open, app.lang, page.today, page.history, page.answers(), leave);
    // Out of the document while it waits: two screens at once would share the names of their fields.
    if (number !== undefined) app.replaceWith(place);
  });
}
