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
    one.giveUp = (code, why) => {
      clearTimeout(one.late);
      if (!frame.isConnected || one.shown) return;
      console.warn(`secu-check: no frame, the link stays. ${why}`);
      frame.remove();
      box.style.minHeight = "0";
      tell(box, "error", { code });
    };
    one.late = setTimeout(one.giveUp, 20000, "late", `${base.origin} did not answer; is it there, and does it allow frames (frame-ancestors, X-Frame-Options)?`);
    frame.src = url.href;
    box.append(frame);
  }

  const between = (value, least, most) => typeof value === "number" && value >= least && value <= most;
  const tell = (box, type, detail) => box.dispatchEvent(new CustomEvent(`${MARK}:${type}`, { bubbles: true, detail }));

  addEventListener("message", ({ source, origin, data }) => {
    if (origin !== base.origin || !data || data.from !== MARK) return;
    for (const [box, one] of frames) {
      const { frame, link } = one;
      if (!frame || frame.contentWindow !== source) continue;
      const { type, height, step, language, top, code } = data;
      const detail = {};
      if (type === "resize") {
        if (!between(height, 100, 20000)) return;
        detail.height = Math.ceil(height);
        frame.style.height = `${detail.height}px`;
      } else if (type === "step") {
        if (!between(step, 1, 100)) return;
        detail.step = Math.floor(step);
      } else if (type === "view") {
        if (between(top, 0, 20000)) view(frame, top);
        return;
      } else if (type === "language") {
        if (!/^[a-z-]{2,8}$/.test(language)) return;
        detail.language = language;
      } else if (type === "shown" || type === "ready") {
        one.shown = true;
        clearTimeout(one.late);
        box.style.minHeight = "0";
        frame.style.visibility = "";
        link.hidden = true;
        link.style.display = "none";
        frame.contentWindow.postMessage({ to: MARK, type: "hello" }, base.origin);
        if (type === "shown") return;
      } else if (type === "error") {
        if (!/^[a-z]{2,9}$/.test(code)) return;
        if (!one.shown) return one.giveUp(code, "The checker could not start.");
        detail.code = code;
      } else if (type !== "finished") return;
      tell(box, type, detail);
    }
  });

  // What opened in the frame, so far from its top, comes into view where it is out of it.
  function view(frame, top) {
    const at = frame.getBoundingClientRect().top + top;
    if (at >= 0 && at < innerHeight - 100) return;
    frame.style.scrollMarginTop = `${-top}px`;
    frame.scrollIntoView();
  }

  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== "frame-src" || !blockedURI.startsWith(base.origin)) return;
    for (const { giveUp } of frames.values()) giveUp?.("policy", `This page's policy must have: frame-src ${base.origin}`);
  });

  let looking;
  const look = () => {
    looking = 0;
    document.querySelectorAll("a[href]").forEach(upgrade);
  };
  new MutationObserver(() => { looking ||= requestAnimationFrame(look); }).observe(document, { childList: true, subtree: true });
  look();
})();
