// What a browser's page translation does to a page, as a function that runs there.

/** Replaces each text by marked nodes of its own; with `watch` also what appears or changes later. */
export function asTranslator(watch) {
  const MARK = "[T]";
  const root = document.getElementById("secu-check");
  const left = (node) => node.parentElement?.closest("script, style, template, textarea, [translate=no], .notranslate, font");
  const font = () => {
    const element = document.createElement("font");
    element.style.verticalAlign = "inherit";
    return element;
  };
  const one = (text) => {
    if (!text.isConnected || !text.data.trim() || text.data.includes(MARK) || left(text)) return;
    if (text.parentElement.closest("option")) {
      text.data = MARK + text.data;
      return;
    }
    const [outer, inner] = [font(), font()];
    inner.append(MARK + text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return one(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(one);
  };
  document.documentElement.classList.add("translated-ltr");
  all(root);
  if (watch) {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) type === "characterData" ? one(target) : addedNodes.forEach(all);
    }).observe(root, { childList: true, characterData: true, subtree: true });
  }
}
