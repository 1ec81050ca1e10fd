// Turns each link to the checker whose address ends in #secu-check, or that has the attribute data-secu-check, into a frame.
// The link stays until the checker is there, and where it does not come. Safe to load twice; sees links that come later.
(() => {
  const MARK = "secu-check";
  const script = document.currentScript;
  const base = new URL("./", script ? script.src : location.href);
  const frames = new Map();
  if (window.secuCheckLinks) return;
  window.secuCheckLinks = true;

  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      load(target);
    }
  }, { rootMargin: "800px" });

  function upgrade(link) {
    const { origin, pathname, hash, dataset } = link;
    const ours = origin === base.origin && pathname.replace(/index\.html$/, "") === base.pathname;
    if (!ours || dataset.secuCheck === "on" || (hash !== `#${MARK}` && dataset.secuCheck === undefined)) return;
    const url = new URL(link.href);
    link.dataset.secuCheck = "on";
    const box = document.createElement("span");
    // Both in one place, so that nothing moves when one gives way to the other.
    box.style.cssText = "display:grid;min-height:640px;align-items:start";
    link.replaceWith(box);
    link.style.gridArea = "1/1";
    box.append(link);
    frames.set(box, { link, url });
    seen.observe(box);
  }

  function load(box) {
    const one = frames.get(box);
    const { link, url } = one;
    const frame = document.createElement("iframe");
    const language = document.documentElement.lang;
    if (language && !url.searchParams.has("lang")) url.searchParams.set("lang", language);
    url.hash = "";
    frame.title = link.textContent.trim() || "Sécu Check";
    frame.referrerPolicy = "no-referrer";
    frame.allow = "clipboard-write";
    frame.style.cssText = "grid-area:1/1;width:100%;height:640px;border:0;visibility:hidden";
    one.frame = frame;
    const giveUp = (code) => {
      one.late = undefined;
      if (!frame.isConnected || one.ready) return;
      frame.remove();
      box.style.minHeight = "0";
      tell(box, "error", { code });
    };
    one.late = setTimeout(giveUp, 20000, "late");
    frame.src = url.href;
    box.append(frame);
  }

  const between = (value, least, most) => typeof value === "number" && value >= least && value <= most;
  const tell = (box, type, detail) => box.dispatchEvent(new CustomEvent(`${MARK}:${type}`, { bubbles: true, detail }));
  const say = (frame, data) => frame.contentWindow.postMessage({ to: MARK, ...data }, base.origin);

  addEventListener("message", ({ source, origin, data }) => {
    if (origin !== base.origin || !data || data.from !== MARK) return;
    for (const [box, one] of frames) {
      const { frame, link } = one;
      if (!frame || frame.contentWindow !== source) continue;
      const { type, height, step, language } = data;
      const detail = {};
      if (type === "resize") {
        if (!between(height, 100, 20000)) return;
        detail.height = Math.ceil(height);
        frame.style.height = `${detail.height}px`;
      } else if (type === "step") {
        if (!between(step, 1, 100)) return;
        detail.step = Math.floor(step);
        const { top } = frame.getBoundingClientRect();
        if (top < 0) frame.scrollIntoView();
      } else if (type === "language") {
        if (!/^[a-z-]{2,8}$/.test(language)) return;
        detail.language = language;
      } else if (type === "ready") {
        one.ready = true;
        clearTimeout(one.late);
        box.style.minHeight = "0";
        frame.style.visibility = "";
        link.hidden = true;
        link.style.display = "none";
        say(frame, { type: "hello" });
        see();
      } else if (type !== "finished" && type !== "error") return;
      tell(box, type, detail);
    }
  });

  // Which part of a frame can be seen: for what must open there.
  let asked;
  function see() {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      for (const { frame, ready } of frames.values()) {
        if (!ready || !frame.isConnected) continue;
        const { top, bottom } = frame.getBoundingClientRect();
        const from = Math.max(0, -top);
        say(frame, { type: "visible", top: from, height: Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) });
      }
    });
  }
  addEventListener("scroll", see, { passive: true });
  addEventListener("resize", see);

  let looking;
  const look = () => {
    looking = 0;
    document.querySelectorAll("a[href]").forEach(upgrade);
  };
  new MutationObserver(() => { looking ||= requestAnimationFrame(look); }).observe(document, { childList: true, subtree: true });
  look();
})();
