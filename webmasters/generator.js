// The generator: a form becomes an address, the address a preview and the snippets. Everything here is text put into nodes.
const form = document.querySelector("form");
const home = new URL("../", import.meta.url);
const frame = document.querySelector("iframe");
const said = document.querySelector("[data-said]");
let waiting;
const escape = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

function chosen() {
  const values = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return values.filter(([name, value]) => value && !(name === "accent" && !form.elements.colour.checked) && !["colour", "system"].includes(name));
}

function snippets() {
  const values = chosen();
  const url = new URL(home);
  for (const [name, value] of values) url.searchParams.set(name, value);
  const language = form.elements.lang.value || document.documentElement.lang;
  const title = language === "fr" ? "Couverture santé en France : quelle est votre situation ?" : "Health cover in France: which route is yours?";
  const link = `<a href="${escape(url.href)}#secu-check">${title}</a>`;
  const loader = document.querySelector("[data-loader]").dataset;
  const script = `<script src="${home}${loader.file}" integrity="${loader.integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>`;
  const attributes = values.map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
  return {
    url: url.href,
    link,
    address: `${url.href}#secu-check`,
    plain: url.href,
    loader: script,
    frame: `<iframe src="${escape(url.href)}" title="${title}" width="100%" height="800" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    element: `<script type="module" src="${home}element.js" crossorigin="anonymous" referrerpolicy="no-referrer"></script>\n<secu-check${attributes}><a href="${escape(url.href)}">${title}</a></secu-check>`,
    "csp-frame": `frame-src ${home.origin}; script-src ${home.origin}`,
    "csp-element": `script-src ${home.origin} 'wasm-unsafe-eval'; connect-src ${home.origin}`,
  };
}

/** Only the ways that the chosen system allows, and its line of the table. */
function narrow() {
  const { value } = form.elements.system;
  const rows = [...document.querySelectorAll("[data-ways]")];
  const ways = rows.find(({ dataset }) => dataset.system === value)?.dataset.ways ?? "1 2 3";
  for (const row of rows) row.hidden = value !== "" && row.dataset.system !== value;
  for (const section of document.querySelectorAll("[data-way]")) section.hidden = !ways.split(" ").includes(section.dataset.way);
}

function show() {
  narrow();
  const all = snippets();
  for (const place of document.querySelectorAll("[data-snippet]")) {
    place.textContent = place.dataset.snippet.split(" ").map((name) => all[name]).join("\n");
  }
  // Once the person has stopped typing.
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // In the language of this page, if none is chosen.
    const seen = new URL(all.url);
    if (!seen.searchParams.has("lang")) seen.searchParams.set("lang", document.documentElement.lang);
    if (frame.src !== seen.href) frame.src = seen.href;
  }, 300);
}

for (const place of document.querySelectorAll("pre[data-snippet]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = said.dataset.copy;
  button.addEventListener("click", async () => {
    said.textContent = "";
    // Said beside what was pressed, wherever the page is scrolled to, and again each time.
    const say = (text) => {
      button.after(said);
      setTimeout(() => { said.textContent = text; });
    };
    try {
      await navigator.clipboard.writeText(place.textContent);
      say(said.dataset.copied);
    } catch {
      // Without https there is no clipboard; a person may also have forbidden it.
      getSelection().selectAllChildren(place);
      say(said.dataset.selected);
    }
  });
  place.after(button);
}
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
show();
