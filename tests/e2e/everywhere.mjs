// What must hold in every engine: each level of embedding, on the checker's origin and on another, from start to result, with
// the server's log as the witness. Where an engine cannot do something, its test says why and tests what it does instead.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { demo } from "../../tools/demo.mjs";
import { serve } from "../../tools/serve.mjs";
import { STUDENT } from "./desk.mjs";
import { ENGINES } from "./engines.mjs";
import { asTranslator } from "./translator.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const ANSWERS = { situation: "work", work_terms: "local", cover: "none", income: "other", number: "none" };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// These run in the page.

/** One step of the way of the Spanish employee of the founding cases; the route at its end. */
function step(answers, selector) {
  const host = document.querySelector(selector);
  const root = host?.shadowRoot ?? host;
  const route = root?.querySelector("[data-route]")?.dataset.route;
  if (route) return route;
  const start = root?.querySelector(".sc-start .sc-button");
  if (start) return void start.click();
  const fact = root?.querySelector("[data-fact]")?.dataset.fact;
  if (!fact) return undefined;
  const field = root.querySelector("#sc-f0");
  // A country is typed in the language shown.
  const typed = root.querySelector(".secu-check").lang === "fr" ? "Espagne" : "Spain";
  if (field && field.value !== typed) {
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return undefined;
  }
  const box = root.querySelector(`[data-choice="${answers[fact]}"] input`);
  if (box && !box.checked) return void box.click();
  root.querySelector("form [type=submit]").click();
}
const pageIsReady = () => document.querySelector("#secu-check")?.dataset.state === "ready";
const elementIsReady = (selector) => document.querySelector(selector)?.state === "ready";
const frameIsShown = () => document.querySelector("iframe")?.style.visibility === "";
const readyIsTold = () => told.some(([type]) => type === "ready");
const thereIs = (selector, name) => {
  const host = document.querySelector(selector);
  return Boolean((host?.shadowRoot ?? host)?.querySelector(name));
};
const press = (selector, name) => {
  const host = document.querySelector(selector);
  const button = (host.shadowRoot ?? host).querySelector(name);
  button?.click();
  return Boolean(button);
};
/** Answers facts of the desk's open case: ticks as a list, else a choice or what is typed. */
const fill = (facts) => {
  for (const [fact, value] of Object.entries(facts)) {
    for (const option of [].concat(value)) {
      const field = document.querySelector(Array.isArray(value) ? `#desk-${fact}-${option}` : `#desk-${fact}`);
      if (!field) throw new Error(`no field for ${fact} ${option}`);
      if (field.type === "checkbox") {
        if (!field.checked) field.click();
        continue;
      }
      field.value = option;
      for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  }
};
/** How much is stored of what can be: a browser may deny a frame of another site any store. */
const stored = () => ["cookie", "localStorage", "sessionStorage"].map((name) => {
  try {
    return (name === "cookie" ? document : window)[name].length;
  } catch {
    return 0;
  }
});
// What came of an unhandled trap, as the app's would be.
const trap = () => {
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
  setTimeout(() => exports.f());
};

const page = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1"><title>x</title><script>window.told = []; for (const type of ["ready", "resize", "error"]) addEventListener("secu-check:" + type, ({ detail }) => told.push([type, detail]));</script></head><body>${body}</body></html>`;

/** Each level: what a page of others holds, where the app then is, and how to tell that it needs no network any more. */
const LEVELS = {
  "link → frame": {
    body: (widget) => `<script src="${widget}embed.js" referrerpolicy="no-referrer" defer></script><p>Before</p><p><a href="${widget}?lang=en#secu-check">Check</a></p><p>After</p>`,
    framed: true,
    ready: readyIsTold,
  },
  "bare frame": { body: (widget) => `<iframe src="${widget}?lang=en" title="Check" width="100%" height="700" referrerpolicy="no-referrer"></iframe>`, framed: true },
  element: {
    body: (widget) => `<script type="module" src="${widget}element.js" crossorigin="anonymous" referrerpolicy="no-referrer"></script><secu-check lang="en"><a href="${widget}">Check</a></secu-check>`,
    ready: elementIsReady,
    selector: "secu-check",
  },
};

/** Registers the tests of an engine. */
export function everywhere(name) {
  const { start, cannot } = ENGINES[name];
  let engine;
  before(async () => { engine = await start(); });
  after(() => engine?.close());

  /** Says that this engine cannot do it, and why; true if it can. */
  const can = (t, what) => {
    if (!(what in cannot)) return true;
    t.diagnostic(`not in ${name}: ${cannot[what]}`);
    return false;
  };
  const quiet = (t, tab) => can(t, "console") && assert.deepEqual(tab.messages, []);

  /** A tab, and what must be stopped after the test. */
  async function tab(t) {
    const opened = await engine.open();
    t.after(() => opened.close());
    return opened;
  }
  async function served(t, folder = DIST) {
    const server = await serve(folder);
    t.after(() => server.stop());
    return server;
  }
  async function others(t, widget, more) {
    const host = await demo(widget, 0, more);
    t.after(() => host.stop());
    return host;
  }
  function folder(t) {
    const made = mkdtempSync(join(tmpdir(), "secu-check-everywhere-"));
    t.after(() => rmSync(made, { recursive: true }));
    return made;
  }
  const finish = async (where, selector = "#secu-check") => assert.equal(await where.until(step, ANSWERS, selector), "work");
  /** What comes after the result, and back. */
  async function visitFolder(where, selector = "#secu-check") {
    await where.until(press, selector, "[data-open]");
    await where.until(thereIs, selector, ".sc-folder h1");
    await where.until(press, selector, ".sc-folder .sc-back");
    await where.until(thereIs, selector, "[data-route]");
  }

  for (const [level, { body, framed, ready = pageIsReady, selector = "#secu-check" }] of Object.entries(LEVELS)) {
    for (const origin of ["its own", "another"]) {
      test(`${level} on ${origin} origin: after it is ready no request, no cookie, nothing stored`, async (t) => {
        const opened = await tab(t);
        let address;
        let server;
        if (origin === "its own") {
          const root = folder(t);
          symlinkSync(DIST.replace(/\/$/, ""), join(root, "checker"));
          writeFileSync(join(root, "index.html"), page(body("checker/")));
          server = await served(t, root);
          address = server.url;
        } else {
          server = await served(t);
          address = `${(await others(t, server.url, { own: { text: page(body(server.url)) } })).url}own.html`;
        }
        await opened.go(address);
        const where = framed ? opened.inside("iframe") : opened;
        await (ready === pageIsReady ? where : opened).until(ready, selector);
        const before = server.log.length;
        assert.ok(before > 5, `${server.log}`);
        await finish(where, selector);
        await visitFolder(where, selector);
        await pause(300);
        assert.deepEqual(server.log.slice(before), []);
        assert.deepEqual(server.log.filter((line) => /cookie/.test(line)), []);
        // Nor where it is embedded: what the checker's own files ask for comes from them.
        assert.deepEqual(server.log.filter((line) => /referer: http:\/\/localhost/.test(line)), []);
        for (const one of framed ? [opened, where] : [opened]) assert.deepEqual(await one.run(stored), [0, 0, 0]);
        quiet(t, opened);
      });
    }
  }

  for (const language of ["en", "fr"]) {
    test(`the page itself, ${language}: after it is ready no request, no cookie, nothing stored; back leads back`, async (t) => {
      const [opened, server] = [await tab(t), await served(t)];
      await opened.go(`${server.url}?lang=${language}`);
      await opened.until(pageIsReady);
      const before = server.log.length;
      await finish(opened);
      await visitFolder(opened);
      await opened.run(() => history.back());
      await opened.until(thereIs, "#secu-check", "[data-fact]");
      await finish(opened);
      await pause(300);
      // The icon and the manifest are the browser's own affair.
      const own = (line) => !/icon|manifest/.test(line);
      assert.deepEqual(server.log.slice(before).filter(own), []);
      assert.deepEqual(server.log.filter((line) => /cookie/.test(line)), []);
      assert.deepEqual(await opened.run(stored), [0, 0, 0]);
      assert.equal(await opened.run(() => document.querySelector(".sc-update")), null, "a first visit has no newer version");
      quiet(t, opened);
    });

    test(`the one file, from the disk, ${language}: no request, nothing stored`, async (t) => {
      const [opened, root] = [await tab(t), folder(t)];
      cpSync(`${DIST}secu-check.html`, join(root, "secu-check.html"));
      await opened.go(`${pathToFileURL(join(root, "secu-check.html")).href}?lang=${language}`);
      await opened.until(pageIsReady);
      await finish(opened);
      await visitFolder(opened);
      assert.equal(await opened.run(() => document.documentElement.lang), language);
      // Nothing else was asked for than the file itself and what it holds.
      const asked = await opened.run(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("data:")));
      assert.deepEqual(asked, []);
      assert.deepEqual(await opened.run(stored), [0, 0, 0]);
      quiet(t, opened);
    });
  }

  for (const [host, framed] of [["link-strict", true], ["element-strict", false], ["frame", true], ["wordpress-multisite", true], ["drupal-basic", true], ["typo3", true], ["moodle", true], ["hostile", false], ["sidebar", false]]) {
    test(`${host}: once it is ready, the founding case is finished with the servers stopped`, async (t) => {
      const [opened, server] = [await tab(t), await served(t)];
      const around = await others(t, server.url);
      await opened.go(`${around.url}${host}.html`);
      const where = framed ? opened.inside("iframe") : opened;
      await (framed ? where.until(pageIsReady) : where.until(elementIsReady, "secu-check"));
      await server.stop();
      await around.stop();
      await finish(where, framed ? "#secu-check" : "secu-check");
      quiet(t, opened);
    });
  }

  test("sandbox: without an origin and without storage, the founding case is finished with the servers stopped", async (t) => {
    const [opened, server] = [await tab(t), await served(t)];
    const around = await others(t, server.url);
    await opened.go(`${around.url}sandbox.html`);
    const where = opened.inside("iframe");
    if (can(t, "sandbox")) {
      await where.until(pageIsReady);
      await server.stop();
      await around.stop();
      await finish(where);
    } else {
      await where.until(() => document.querySelector('.boot-late a[href="tel:3646"]')?.getBoundingClientRect().height > 0);
    }
  });

  for (const [host, language] of [["link-only", "fr"], ["moodle-forum", "en"]]) {
    test(`${host}: a plain link leads to the page`, async (t) => {
      const [opened, server] = [await tab(t), await served(t)];
      const { url } = await others(t, server.url);
      await opened.go(`${url}${host}.html`);
      // Where it would open a window of its own, it opens here.
      await opened.until(() => {
        const link = document.querySelector("main a");
        if (link) link.target = "";
        link?.click();
        return Boolean(link);
      });
      await opened.until(pageIsReady);
      assert.equal(await opened.run(() => document.documentElement.lang), language);
    });
  }

  test("the link in the element stays where the policy forgets WebAssembly, and the console names what it lacks", async (t) => {
    const [opened, server] = [await tab(t), await served(t)];
    const { url } = await others(t, server.url);
    await opened.go(`${url}element-refused.html`);
    await opened.until(() => document.querySelector("secu-check")?.state === "failed");
    assert.ok(await opened.run(() => document.querySelector("secu-check > a").getBoundingClientRect().height > 0));
    if (can(t, "console")) assert.ok(opened.messages.some((message) => message.includes("'wasm-unsafe-eval'")), opened.messages.join("\n"));
  });

  test("two elements keep to themselves", async (t) => {
    const [opened, server] = [await tab(t), await served(t)];
    const { url } = await others(t, server.url);
    await opened.go(`${url}two.html`);
    for (const one of ["#one", "#two"]) await opened.until(elementIsReady, one);
    await finish(opened, "#one");
    const state = await opened.run(() => {
      const root = document.querySelector("#two").shadowRoot;
      return [root.querySelector("[data-fact]").dataset.fact, root.querySelectorAll("input:checked").length, root.querySelector(".secu-check").lang];
    });
    assert.deepEqual(state, ["situation", 0, "fr"]);
  });

  test("a hostile style sheet does not reach in", async (t) => {
    const [opened, server] = [await tab(t), await served(t)];
    const { url } = await others(t, server.url);
    const look = async (host) => {
      await opened.go(`${url}${host}.html`);
      await opened.until(elementIsReady, "secu-check");
      return opened.run(() => {
        const wanted = ["color", "backgroundColor", "fontSize", "fontStyle", "lineHeight", "letterSpacing", "textTransform", "display", "direction", "textAlign", "visibility"];
        const of = (element) => wanted.map((name) => `${name} ${getComputedStyle(element)[name]}`);
        return ["h1", ".sc-button", ".sc-lead", ".sc-points li"].map((name) => of(document.querySelector("secu-check").shadowRoot.querySelector(name)));
      });
    };
    assert.deepEqual(await look("hostile"), await look("element"));
  });

  test("a frame follows its content, comes to rest, and what opens in it comes into view; so does the way out", async (t) => {
    const [opened, server] = [await tab(t), await served(t)];
    const long = "<p>Text</p>".repeat(40);
    const text = page(`${long}${LEVELS["link → frame"].body(server.url)}${long}`);
    const { url } = await others(t, server.url, { own: { text } });
    await opened.size(420, 640);
    await opened.go(`${url}own.html`);
    assert.equal(await opened.until(() => document.readyState === "complete" && scrollY + 1), 1, "the page stays where it was");
    await opened.run(() => document.querySelector("a[href]").scrollIntoView());
    await opened.until(frameIsShown);
    const where = opened.inside("iframe");
    await finish(where);
    const fits = async () => {
      const height = await where.run(() => document.body.getBoundingClientRect().height);
      return opened.until((height) => Math.abs(document.querySelector("iframe").getBoundingClientRect().height - height) < 2, height);
    };
    await fits();
    await pause(300);
    const count = await opened.run(() => told.length);
    await pause(500);
    assert.equal(await opened.run(() => told.length), count, "goes on resizing");
    assert.ok(count < 60, `${count} times`);

    const seen = async (name) => {
      const top = await where.run((name) => document.querySelector(name)?.getBoundingClientRect().top ?? NaN, name);
      return opened.run((top) => {
        const at = document.querySelector("iframe").getBoundingClientRect().top + top;
        return at >= 0 && at < innerHeight - 50;
      }, top);
    };
    const comes = async (name) => {
      for (let tries = 0; tries < 100; tries++) {
        if (await seen(name)) return;
        await pause(50);
      }
      assert.fail(`${name} is not in view`);
    };
    const toTheEnd = async () => {
      // Whatever was on its way has come.
      await pause(400);
      await opened.run(() => scrollBy(0, document.querySelector("iframe").getBoundingClientRect().bottom - innerHeight));
      assert.equal(await seen("h1"), false);
    };
    await toTheEnd();
    await where.run(press, "#secu-check", "[data-answer] button");
    await where.until(thereIs, "#secu-check", "[data-fact]");
    await comes("h1");
    await finish(where);
    await fits();
    await toTheEnd();
    await where.run(press, "#secu-check", "[data-open]");
    await where.until(thereIs, "#secu-check", ".sc-folder h1");
    await comes(".sc-folder h1");
    await where.until(press, "#secu-check", ".sc-folder .sc-back");
    await where.until(thereIs, "#secu-check", "[data-route]");
    await fits();
    await toTheEnd();
    await where.run(trap);
    await where.until(() => document.querySelector("#secu-check")?.dataset.state === "failed");
    await comes("h1");
    await fits();
    assert.deepEqual((await opened.run(() => told)).filter(([type]) => type === "error"), [["error", { code: "stopped" }]]);
  });

  for (const language of ["en", "fr"]) {
    test(`opened once, it opens and answers with the server stopped, ${language}`, async (t) => {
      const [opened, server] = [await tab(t), await served(t)];
      await opened.go(`${server.url}?lang=en`);
      await opened.until(pageIsReady);
      await server.stop();
      await opened.go(`${server.url}?lang=${language}`);
      await opened.until(pageIsReady);
      assert.equal(await opened.run(() => document.documentElement.lang), language);
      await finish(opened);
    });
  }

  test("a newer version waits until the person agrees, in the language shown", async (t) => {
    const [opened, root] = [await tab(t), folder(t)];
    cpSync(DIST, root, { recursive: true });
    const server = await served(t, root);
    await opened.go(`${server.url}?lang=fr`);
    await opened.until(pageIsReady);
    for (const [file, from, to] of [["index.html", "<body>", '<body data-newer="">'], ["sw.js", /version:"[0-9a-f]+"/, 'version:"0123456789abcdef"']]) {
      writeFileSync(join(root, file), readFileSync(join(root, file), "utf8").replace(from, to));
    }
    await opened.go(`${server.url}?lang=fr&start=off`);
    await opened.until(pageIsReady);
    const isNewer = () => "newer" in document.body.dataset;
    assert.equal(await opened.run(isNewer), false);
    await opened.until(() => document.querySelector(".sc-update button")?.textContent === "L’utiliser désormais");
    assert.equal(await opened.run(isNewer), false);
    await opened.run(() => document.querySelector(".sc-update button").click());
    await opened.until(() => document.querySelector(".sc-update").textContent === "Vous l’aurez à la prochaine ouverture de cette page.");
    await finish(opened);
    await opened.go(`${server.url}?lang=fr`);
    await opened.until(pageIsReady);
    assert.equal(await opened.run(isNewer), true);
  });

  test("the adviser's desk: cases, side by side, a table chosen and one pasted; no request, nothing stored, and later without the server", async (t) => {
    const [opened, server] = [await tab(t), await served(t)];
    await opened.size(1280, 900);
    const open = async (language) => {
      await opened.go(`${server.url}desk.html?lang=${language}&today=2026-11-23`);
      await opened.until(pageIsReady);
    };
    const leads = (route) => opened.until((route) => document.querySelector("#desk-result")?.dataset.route === route, route);
    const click = (name) => opened.until(press, "#secu-check", name);
    await open("en");
    const before = server.log.length;
    await opened.run(fill, STUDENT);
    await leads("student-portal");
    await opened.run(() => [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === "Duplicate").click());
    await opened.until(() => document.querySelectorAll(".desk-tabs .desk-name").length === 2);
    await opened.run(fill, { situation: ["work"], work_terms: "local", nationality: "ES" });
    await leads("work");
    await click("[data-view=side]");
    await opened.until(() => [...document.querySelectorAll("[data-shown=side] td[data-route]")].map((cell) => cell.dataset.route).join() === "student-portal,work");
    await click("[data-view=table]");
    await opened.until(thereIs, "#secu-check", "#desk-file");
    const table = "who;situation;cover;nationality;permit;stay\r\nÉlodie;study;none;BR;vls_ts;over_6\r\nBen;wrk;none;DE;;\r\n";
    await opened.run((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "people.csv", { type: "text/csv" }));
      const field = document.querySelector("#desk-file");
      field.files = data.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, table);
    const rows = (wanted) => opened.until((wanted) => [...document.querySelectorAll(".desk-rows tbody tr")].map((row) => row.dataset.route).join() === wanted, wanted);
    await rows("student-portal,");
    assert.match(await opened.run(() => document.querySelector(".desk-faults li").textContent), /^Line 3, column 2: “wrk”/);
    await opened.run((text) => { document.querySelector("#desk-paste").value = text; }, table.replace("wrk", "study"));
    await click("[data-paste]");
    await opened.until(() => document.querySelectorAll(".desk-faults li").length === 0);
    await pause(300);
    const own = (line) => !/icon|manifest/.test(line);
    assert.deepEqual(server.log.slice(before).filter(own), []);
    assert.deepEqual(server.log.filter((line) => /cookie/.test(line)), []);
    assert.deepEqual(await opened.run(stored), [0, 0, 0]);
    await server.stop();
    await open("fr");
    assert.equal(await opened.run(() => document.querySelector("h1").textContent), "Bureau des conseillers");
    assert.equal(await opened.run(() => document.querySelector("#desk-result").dataset.route), "open", "nothing of the cases is kept");
    await opened.run(fill, STUDENT);
    await leads("student-portal");
    quiet(t, opened);
  });

  test("a translated page goes on, from start to result", async (t) => {
    const [opened, server] = [await tab(t), await served(t)];
    await opened.go(`${server.url}?lang=en`);
    await opened.until(pageIsReady);
    const old = await opened.run(() => document.querySelector("h1").textContent);
    await opened.run(asTranslator, true);
    await opened.until(() => document.querySelector("h1").textContent.startsWith("[T]"));
    await finish(opened);
    const heading = await opened.until(() => document.querySelector("h1").textContent.startsWith("[T]") && document.querySelector("h1").textContent);
    assert.notEqual(heading, `[T]${old}`);
    assert.equal(await opened.run(() => document.querySelector("#secu-check").dataset.state), "ready");
    quiet(t, opened);
  });

  test("a thousand elements come and go, and the program does not grow", async (t) => {
    const [opened, server] = [await tab(t), await served(t)];
    const watch = `<script>
      window.memories = [];
      for (const name of ["instantiate", "instantiateStreaming"]) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...all) => {
          const made = await real.apply(WebAssembly, all);
          memories.push(Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory));
          return made;
        };
      }
      async function rounds(count) {
        for (let round = 0; round < count; round++) {
          const element = document.createElement("secu-check");
          const ready = new Promise((resolve) => element.addEventListener("secu-check:ready", resolve, { once: true }));
          document.body.append(element);
          await ready;
          element.remove();
          await new Promise((resolve) => setTimeout(resolve));
        }
        window.done = (window.done ?? 0) + count;
      }
    </script>`;
    const { url } = await others(t, server.url, { own: { text: page(`${watch}${LEVELS.element.body(server.url)}`) } });
    await opened.go(`${url}own.html`);
    await opened.until(elementIsReady, "secu-check");
    const size = () => opened.run(() => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    await opened.run(() => void rounds(50));
    await opened.until(() => window.done === 50);
    const before = await size();
    assert.ok(before > 0);
    const asked = server.log.length;
    for (let round = 1; round <= 4; round++) {
      await opened.run(() => void rounds(250));
      await opened.until((all) => window.done === all, 50 + 250 * round);
    }
    const grown = (await size()) - before;
    assert.ok(grown <= 1 << 20, `the programs have grown by ${grown} bytes`);
    // What the page itself keeps of them is counted where that can be done: tests/e2e/element.spec.mjs.
    can(t, "heap");
    assert.deepEqual(server.log.slice(asked), [], "asks for nothing again");
    await finish(opened, "secu-check");
  });
}
