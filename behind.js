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
 * Opens a room whenever a button with `data-open` is pressed in the app that fills this element, and what comes back from a
 * private link or from this device. `page` is what the app knows and can do: `given()` and `take(bytes)` (answers and papers),
 * `today` in days since 1970, whether `history` is the app's, and `hash`, what the address holds after its hash sign.
 */
export function serve(host, glue, page) {
  const home = new URL("./", import.meta.url).href;
  const show = (room, button) => {
    const app = host.querySelector(".secu-check");
    const place = document.createElement("div");
    const leave = (bytes) => {
      // Not while it is still at work.
      setTimeout(() => {
        page.take(bytes);
        place.replaceWith(app);
        glue.close(number);
        (button ?? app.querySelector("[data-focus]"))?.focus();
      });
    };
    const number = glue.open(place, room, app.lang, page.today, page.history, page.given(), leave);
    // Out of the document while it waits: two screens at once would share the names of their fields.
    if (number !== undefined) app.replaceWith(place);
  };
  host.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-open]");
    if (button) show(button.dataset.open, button);
    // Who erases everything erases what is kept too.
    if (target.closest(".sc-erase")) glue.forget();
  });
  const bytes = glue.back(page.hash, home, page.today);
  if (!bytes) return;
  page.take(bytes);
  const room = glue.calls_for();
  // The page shows first what the answers lead to: the way back from the room.
  if (room) setTimeout(() => show(room));
}
