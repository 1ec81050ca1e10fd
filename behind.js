// Loads what comes after the result, behind the page, and opens it in the page's place. BUILT, which the build writes above
// this line, names its files.

const bytes = async (answer) => {
  if (!answer.ok) throw new Error(answer.url);
  return new Uint8Array(await answer.arrayBuffer());
};
// Whose page asks is nobody's business.
const QUIET = { referrerPolicy: "no-referrer" };
const dressed = new WeakSet();

/** Gives a document or a shadow root the look of what comes after the result. */
function dress(root) {
  if (dressed.has(root)) return;
  dressed.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BUILT.css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const address = (name) => new URL(name, import.meta.url);

/** Loads the second module. `words` holds those of the page, by language; it speaks these. */
export async function load(words) {
  const wasm = fetch(address(BUILT.wasm), { integrity: BUILT.integrity, ...QUIET });
  const own = Promise.all([...words.keys()].map(async (language) => [language, await bytes(await fetch(address(BUILT.words[language]), QUIET))]));
  const glue = await import(address(BUILT.glue));
  await glue.default({ module_or_path: wasm });
  for (const [language, pack] of await own) glue.learn(language, words.get(language), pack);
  return glue;
}

/**
 * Serves an app that fills this element: opens a room whenever a button with `data-open` is pressed in it, and what is kept on
 * this device. `page` has the `exports` of the app's module, its `number` there, `today` in days since 1970, whether `history`
 * is the app's, the `hash` of the address if it may hold a private link, and whether the person may `keep` and `share`.
 */
export function serve(host, glue, { exports, number, today, history, keep = true, share = true, hash = "" }) {
  dress(host.getRootNode());
  exports.complete(glue.rulebook());
  const show = (room, button) => {
    const screen = host.querySelector(".secu-check");
    const place = document.createElement("div");
    place.dataset.without = `${keep ? "" : "keep"} ${share ? "" : "share"}`;
    const leave = (bytes) => {
      // Not while it is still at work.
      setTimeout(() => {
        exports.take(number, bytes);
        place.replaceWith(screen);
        glue.close(opened);
        (button?.isConnected ? button : screen.querySelector("[data-focus]"))?.focus();
      });
    };
    const opened = glue.open(place, room, screen.lang, today, history, exports.answers(number), leave);
    // Out of the document while it waits: two screens at once would share the names of their fields.
    if (opened !== undefined) screen.replaceWith(place);
  };
  host.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-open]");
    if (button) show(button.dataset.open, button);
    // Who erases everything erases what is kept too.
    if (target.closest(".sc-erase")) glue.forget();
  });
  // Where nothing may be kept, nothing is looked for either.
  const bytes = glue.back(hash, address("./").href, today, keep);
  if (!bytes) return;
  const heading = () => host.querySelector("[data-focus]");
  const before = heading();
  exports.take(number, bytes);
  const room = glue.calls_for();
  if (!room) return;
  // The page shows first what the answers lead to: the way back from the room.
  const wait = (frames) => (bytes.length && frames && heading() === before ? setTimeout(wait, 16, frames - 1) : setTimeout(show, 16, room));
  wait(60);
}

/** Loads it for our own page, whose address may hold a private link. */
export async function start(host, words, page) {
  const glue = await load(words);
  const { hash, pathname, search } = location;
  // A link in the address bar would bring its answers back at each reload.
  if (hash.startsWith("#c=")) history.replaceState(history.state, "", pathname + search);
  serve(host, glue, { ...page, hash });
  host.dataset.behind = "";
}
