// <secu-check>: the app in a page of others. An open shadow root with sheets of its own keeps both styles apart; nothing here
// stores or sends anything, and its events carry numbers and languages, never an answer.

import { BUILT } from "./built.js";
import { checked, fetchConfig } from "./config.js";
import { dress } from "./look.js";
import { office } from "./office.js";
import { NAMES, nameSlips, numbers, preferred, settingsOf, warn } from "./settings.js";
import { LANGUAGES, start, startBehind } from "./start.js";
import { watch } from "./watch.js";

// A page's `rem` is its own affair: here it is what the person's browser calls medium.
function medium() {
  const probe = document.createElement("span");
  probe.style.setProperty("font-size", "medium", "important");
  probe.style.setProperty("position", "absolute", "important");
  document.body.append(probe);
  const size = parseFloat(getComputedStyle(probe).fontSize) || 16;
  probe.remove();
  return size;
}

const sheets = new Map();

function sheetFor({ theme, accent }) {
  const key = `${theme} ${accent}`;
  if (!sheets.has(key)) {
    const size = medium();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BUILT.css.replace(/(\d*\.?\d+)rem\b/g, (_, number) => `${number * size}px`));
    dress(sheet, { theme, accent });
    sheets.set(key, sheet);
  }
  return sheets.get(key);
}

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

// What a person has until the app is there and where it does not come: what the page put inside, else whom to call.
function plainWay() {
  const call = (number, text) => Object.assign(element("a", "", text), { href: `tel:${number}` });
  const site = Object.assign(element("a", "", "ameli.fr"), { href: "https://www.ameli.fr/" });
  const own = element("p", "", "Assurance Maladie: ", call("3646", "3646"), " · ", call("+33184903646", "+33 1 84 90 36 46"), " · ", site);
  own.lang = "fr";
  return element("div", "sc-plain-way", element("slot", "", own));
}

// The app is one program for all elements: once it has stopped, none of them goes on.
const running = new Set();
const cameFromApp = (error) =>
  (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) || String(error?.stack).includes("wasm-function[");
for (const [type, what] of [["error", "error"], ["unhandledrejection", "reason"]]) {
  addEventListener(type, (event) => {
    if (!running.size || !cameFromApp(event[what])) return;
    for (const one of [...running]) one.fail("stopped", event[what]);
  });
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const PROPERTIES = [...NAMES.map(camel), "language"];

class SecuCheck extends HTMLElement {
  static observedAttributes = NAMES;

  #root = this.attachShadow({ mode: "open" });
  #life = 0;
  #app;
  #glue;
  #settings;
  #stop = [];
  #leaving;
  #state = "";
  #config;

  get #settingsNow() {
    return settingsOf((name) => this.getAttribute(name), LANGUAGES);
  }

  /** "loading", "ready", "failed", or "" while it is in no page. */
  get state() {
    return this.#state;
  }

  /** The language shown. */
  get language() {
    return this.#root.querySelector(".secu-check[dir]:not(.sc-around)")?.lang ?? this.#settings?.language;
  }

  set language(code) {
    this.setLanguage(code);
  }

  /** The institution's config, as an object in place of the address of a file. */
  get config() {
    return this.#config;
  }

  set config(value) {
    this.#config = typeof value === "string" ? undefined : checked(value, "(property)");
    if (typeof value === "string") this.setAttribute("config", value);
    else this.#again();
  }

  connectedCallback() {
    // What a page's program set before this one was there hides the property of that name.
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    // Merely moved: what it knows stays.
    clearTimeout(this.#leaving);
    if (!this.#state) this.#begin();
  }

  disconnectedCallback() {
    this.#leaving = setTimeout(() => this.#end());
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || this.#state !== "ready") return;
    if (name === "lang") {
      const { language } = this.#settingsNow;
      if (language) this.setLanguage(language);
    } else if (name === "theme" || name === "accent") {
      this.#settings = { ...this.#settings, ...this.#look() };
    } else if (name !== "profile") {
      this.#again();
    }
  }

  /** Another language, of those offered; what was answered stays. */
  setLanguage(code) {
    const { languages } = this.#settingsNow;
    if (!languages.includes(code)) return warn(`there is no language "${code}" here, only ${languages.join(", ")}.`);
    if (this.#state === "ready") this.#glue.speak(this.#app, code);
    else this.setAttribute("lang", code);
  }

  /** Forgets all answers and begins again. */
  reset() {
    if (this.#state === "ready") this.#again();
  }

  /** Moves the focus to the heading of the screen. */
  focusStart() {
    this.#root.querySelector("[data-focus]")?.focus();
  }

  /** Shows the plain way in place of the app. */
  fail(code, error) {
    console.error(`secu-check: ${error?.message ?? error}`, error);
    this.#clear();
    this.#state = "failed";
    const frame = this.#root.querySelector(".sc-frame");
    if (frame) frame.dataset.state = "failed";
    else this.#root.replaceChildren(plainWay());
    this.#tell("error", { code });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(`secu-check:${type}`, { detail, bubbles: true, composed: true }));
  }

  #look() {
    const { theme, accent = getComputedStyle(this).getPropertyValue("--secu-check-accent").trim() || undefined } = this.#settingsNow;
    this.#root.adoptedStyleSheets = [sheetFor({ theme, accent })];
    return { theme, accent };
  }

  async #begin() {
    const life = ++this.#life;
    const gone = () => life !== this.#life;
    this.#state = "loading";
    const app = element("div", "sc-app");
    nameSlips(this.getAttributeNames());
    try {
      const settings = (this.#settings = this.#settingsNow);
      const codes = [settings.language, this.closest("[lang]")?.lang, ...navigator.languages];
      const first = preferred(settings.languages, codes);
      this.#look();
      const frame = element("div", "sc-frame", plainWay(), app);
      frame.dataset.state = "loading";
      frame.role = "region";
      frame.ariaLabel = "Sécu Check";
      this.#root.replaceChildren(frame);
      // All it needs comes before it says that it is ready: then the network may go away.
      const config = this.#config ?? (settings.config && fetchConfig(new URL(settings.config, document.baseURI)));
      const [glue, told] = await Promise.all([start(settings.languages), config]);
      const serve = await startBehind(settings.languages);
      if (gone()) return;
      this.#glue = glue;
      const { today, how, offered } = numbers(settings, LANGUAGES, false);
      const inside = element("div", "sc-app");
      app.append(inside);
      const rules = new URL("reference/", import.meta.url).href;
      const number = (this.#app = glue.mount(inside, first, today, how, offered, rules));
      if (serve) {
        serve(inside, { exports: glue, number, today, history: settings.history, keep: settings.keep, share: settings.share });
        inside.dataset.behind = "";
      }
      while (!inside.querySelector(".secu-check")) await new Promise((resolve) => setTimeout(resolve, 10));
      if (gone()) return;
      frame.dataset.state = "ready";
      this.#state = "ready";
      running.add(this);
      this.#follow(inside, told && office(app, told, settings.level, today));
      this.#tell("ready", { version: BUILT.version });
    } catch (error) {
      if (!gone()) this.fail(error?.code ?? "start", error);
    }
  }

  #follow(inside, shown) {
    const follow = (language) => shown?.(language, inside.querySelector(".secu-check").dir);
    follow(this.language);
    this.#stop.push(watch(inside, this.#settings, (type, detail) => {
      if (type === "language") follow(detail.language);
      this.#tell(type, detail);
    }));
    let height;
    const sizes = new ResizeObserver(() => {
      const now = Math.ceil(this.getBoundingClientRect().height);
      if (now === height) return;
      height = now;
      this.#tell("resize", { height });
    });
    sizes.observe(this);
    this.#stop.push(() => sizes.disconnect());
  }

  #clear() {
    for (const stop of this.#stop.splice(0)) stop();
    running.delete(this);
    const app = this.#app;
    this.#app = undefined;
    this.#life += 1;
    if (app === undefined) return;
    try {
      this.#glue.unmount(app);
    } catch {
      // It has stopped already.
    }
  }

  #end() {
    this.#clear();
    this.#state = "";
    this.#root.replaceChildren();
  }

  #again() {
    if (!this.#state) return;
    this.#clear();
    this.#begin();
  }
}

// Each setting is a property too: headingLevel is heading-level. Yes and no may be true and false.
for (const name of NAMES) {
  const property = camel(name);
  if (property in SecuCheck.prototype) continue;
  Object.defineProperty(SecuCheck.prototype, property, {
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? "on" : value === false ? "off" : String(value));
    },
    enumerable: true,
    configurable: true,
  });
}

if (!customElements.get("secu-check")) customElements.define("secu-check", SecuCheck);
else warn("the element is there already: this second copy of element.js does nothing.");

export { SecuCheck };
