// Follows what the app shows, from its elements, and tells it without a word of the answers: the number of the question, that
// a result is shown, the language. What a page around the app needs of each screen is put there too: parts to style, levels
// of headings. So the app itself, which every visitor loads, needs not to know of any of this.

const PARTS = [
  ["h1, h2, h3", "heading"],
  [".sc-button", "button"],
  [".sc-option", "option"],
  [".sc-result", "result"],
  [".sc-problem, .sc-error", "error"],
];

/**
 * Watches the app inside `root`.
 *
 * @param {Element} root what the app was mounted in
 * @param {{ level: number, profile?: string }} settings
 * @param {(type: "step" | "finished" | "language", detail: object) => void} tell
 * @returns {() => void} stops it
 */
export function watch(root, { level, profile }, tell) {
  let language;
  let screen;
  let preset = profile;

  function dress() {
    for (const [selector, part] of PARTS) {
      for (const element of root.querySelectorAll(selector)) if (!element.part.contains(part)) element.part.add(part);
    }
    if (level === 1) return;
    for (const heading of root.querySelectorAll("h1, h2, h3, h4")) {
      const shifted = String(Math.min(6, Number(heading.localName[1]) + level - 1));
      if (heading.getAttribute("aria-level") !== shifted) heading.setAttribute("aria-level", shifted);
    }
  }

  function look() {
    const app = root.querySelector(".secu-check:not(.sc-folder)");
    const main = app?.querySelector(".sc-main");
    dress();
    if (!main) return;
    if (app.lang !== language) {
      const first = language === undefined;
      language = app.lang;
      if (!first) tell("language", { language });
    }
    if (main === screen) return;
    screen = main;
    // Only the first question, and only once: whoever takes the tick away is right.
    const box = preset && main.querySelector(`[data-choice="${preset}"] input`);
    if (box) {
      preset = undefined;
      if (!main.querySelector("input:checked")) box.click();
    }
    const step = Number(main.querySelector("[data-step]")?.dataset.step);
    if (step > 0) tell("step", { step });
    if (main.querySelector("[data-route]")) tell("finished", {});
  }

  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["lang"] });
  look();
  return () => observer.disconnect();
}
