// The hosted page's side, where its address sets more than the language or another page shows it in a frame: the look, the
// institution's config, and what a frame tells the page around it. Numbers and languages, never an answer.

import { fetchConfig } from "./config.js";
import { BUILT } from "./built.js";
import { dress } from "./look.js";
import { office } from "./office.js";
import { civilDay, nameSlips, numbers, preferred, settingsOf } from "./settings.js";
import { watch } from "./watch.js";

const MARK = "secu-check";
const MAX = 20_000;
// In CSS pixels: what stands so near to the top of the frame is shown with it.
const TOP = 240;
const SETTLE_MS = 100;
const framed = parent !== self;
// Only the page that shows this frame is listened to. Until it has spoken, only what says nothing of anybody goes to it.
let around = "*";

const tell = (type, detail = {}) => {
  if (framed) parent.postMessage({ from: MARK, type, ...detail }, around);
};

function hear(app) {
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || data?.to !== MARK) return;
    if (around === "*") {
      // A page without an origin of its own (a file, a sandbox) cannot be named.
      around = origin && origin !== "null" ? origin : "*";
      // It follows the height from here on: a bar to scroll with would change the width, and so the height again.
      document.documentElement.style.overflow = "hidden";
    } else if (around !== origin) return;
    if (data.type === "language") {
      const select = app.querySelector("#sc-language");
      if (![...(select?.options ?? [])].some(({ value }) => value === data.language)) return;
      select.value = data.language;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

// A sandbox without `allow-forms` (what WordPress makes of an embedded page) keeps a form from being sent, and so from being
// heard: nothing is sent here anyway.
function hearForms(app) {
  if (self.origin !== "null") return;
  app.addEventListener("click", (event) => {
    const button = event.target.closest("[type=submit]");
    if (!button?.form) return;
    event.preventDefault();
    button.form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter: button }));
  });
}

// The height of what is inside, never of the window: else the frame would follow itself.
function measure() {
  let told;
  let asked;
  const say = () => {
    asked = undefined;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told || height < 1) return;
    told = height;
    tell("resize", { height: Math.min(height, MAX) });
  };
  new ResizeObserver(() => { asked ??= requestAnimationFrame(say); }).observe(document.body);
}

// A frame as high as its content does not scroll, so what opens in it may be far from what can be seen: a new screen, the way
// out, a dialog, what is wrong. Then the page around is asked to bring it into view. A new screen is told by its heading; all
// else takes the focus, on something that only a program can focus. What stands at the top comes with the top.
function bring() {
  const heading = () => document.querySelector("h1");
  let shown = heading();
  let opened;
  let waiting;
  const ask = () => {
    waiting = undefined;
    if (heading() !== shown) opened = shown = heading();
    if (!opened?.isConnected) return;
    const { top } = opened.getBoundingClientRect();
    opened = undefined;
    tell("view", { top: top < TOP ? 0 : Math.min(Math.round(top), MAX) });
  };
  // Once the page around knows the new height. By a timer: a frame that can no longer be seen is painted by nobody.
  const later = () => { waiting ??= setTimeout(ask, SETTLE_MS); };
  document.addEventListener("focusin", ({ target }) => {
    opened = target.closest("dialog") ?? (target.getAttribute("tabindex") === "-1" ? target : undefined);
    if (opened) later();
  });
  new MutationObserver(later).observe(document.body, { childList: true, subtree: true });
}

// boot.js puts the way out in the app's place: the page around shall know at once.
function hearFailure(isReady) {
  const observer = new MutationObserver(() => {
    if (document.getElementById("secu-check")?.dataset.state !== "failed") return;
    observer.disconnect();
    tell("error", { code: isReady() ? "stopped" : "start" });
  });
  observer.observe(document.body, { childList: true });
}

function adopt() {
  const sheet = new CSSStyleSheet();
  // What concerns an element's host means nothing here.
  sheet.replaceSync(BUILT.around);
  // In a frame the page around it has its own foot.
  if (framed) sheet.insertRule(".foot { display: none }", sheet.cssRules.length);
  if (framed) sheet.insertRule("#secu-check, .secu-check { min-height: 0 !important }", sheet.cssRules.length);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Gives the page what its address asks for.
 *
 * @param {URLSearchParams} address
 * @param {string[]} known the languages there are
 */
export async function prepare(address, known) {
  nameSlips(address.keys());
  const settings = settingsOf((name) => address.get(name), known);
  // The browser's history is the page's own, unless it is only a part of another.
  if (!address.has("history")) settings.history = !framed;
  adopt();
  for (const { sheet, href } of [...document.querySelectorAll("link[rel=stylesheet]")]) {
    if (sheet && /\/style-[^/]*\.css$/.test(href)) dress(sheet, settings);
  }
  const config = settings.config && (await fetchConfig(new URL(settings.config, location.href)));
  const { how, offered, today } = numbers(settings, known, true);
  let started = false;
  if (framed) hearFailure(() => started);
  return {
    how,
    offered,
    keep: settings.keep,
    share: settings.share,
    language: preferred(settings.languages, [settings.language, ...navigator.languages]),
    languages: settings.languages,
    /** Once the app is in its element; gives what to call once it needs no network any more. */
    follow(app) {
      const shown = config && office(app, config, settings.level, today ?? civilDay());
      const root = () => app.querySelector(".secu-check");
      const words = () => shown?.(root()?.lang ?? "en", root()?.dir ?? "ltr");
      words();
      hear(app);
      hearForms(app);
      watch(app, settings, (type, detail) => {
        if (type === "language") words();
        tell(type, detail);
      });
      started = true;
      if (framed) {
        measure();
        bring();
      }
      tell("shown");
      return () => tell("ready", { version: BUILT.version });
    },
  };
}
