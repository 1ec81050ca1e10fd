// <secu-check> in pages of others, on another origin.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { NOTHING_KEPT, axe, kept } from "./app.mjs";
import { SPANISH, finish, shows, told, visit } from "./inside.mjs";

const quiet = ({ messages, errors }) => assert.deepEqual([...messages, ...errors], []);

test("says what happens, without an answer", async () => {
  const open = await visit("element");
  const { page, close } = open;
  await told(page, "ready");
  assert.equal(await finish(page.locator("secu-check")), "route:work");
  const events = await told(page, "finished");
  const steps = events.filter(([type]) => type === "step").map(([, detail]) => detail);
  assert.deepEqual(steps, steps.map((_, index) => ({ step: index + 1 })));
  assert.ok(steps.length >= 3);
  for (const [type, detail] of events) {
    const values = Object.entries(detail).map(([key, value]) => `${key} ${typeof value}`);
    assert.deepEqual(values, { ready: ["version string"], step: ["step number"], finished: [], resize: ["height number"] }[type]);
  }
  quiet(open);
  await close();
});

test("works under a strict policy with Trusted Types, and asks for nothing once it is ready", async () => {
  const open = await visit("element-strict");
  const { page, context, requests, close } = open;
  await told(page, "ready");
  const before = requests.length;
  await context.setOffline(true);
  assert.equal(await finish(page.locator("secu-check")), "route:work");
  assert.deepEqual(requests.slice(before), []);
  assert.deepEqual(await kept(page), NOTHING_KEPT);
  quiet(open);
  await close();
});

test("leaves the link, and says which word the policy lacks", async () => {
  const { page, messages, close } = await visit("element-refused");
  const events = await told(page, "error");
  assert.deepEqual(events, [["error", { code: "wasm" }]]);
  assert.ok(await page.locator("secu-check > a").isVisible());
  assert.ok((await page.locator("secu-check").boundingBox()).height < 100, "leaves a hole in the page");
  assert.ok(messages.some((message) => message.includes("'wasm-unsafe-eval'")), messages.join("\n"));
  await close();
});

/** Answers what matches the pattern as the server would, but with these headers or this status. */
const answering = (pattern, changed, status) => (page) => page.route(pattern, async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, status, headers: { ...response.headers(), ...changed } });
});

for (const [what, code, before, hint] of [
  ["words are missing on the server", "fetch", answering("**/en-*.bin", {}, 404), /Copy the folder to http:\S+ whole\. \(the server says 404\)/],
  ["server is gone", "script", (page) => page.route("**/secu-check-*.js", (route) => route.abort()), /127\.0\.0\.1:\d+ must be there/],
]) {
  test(`leaves the link when the ${what}, and says what to do`, async () => {
    const { page, messages, close } = await visit("element", { before });
    assert.deepEqual(await told(page, "error"), [["error", { code }]]);
    assert.ok(await page.locator("secu-check > a").isVisible());
    assert.ok(messages.some((message) => hint.test(message)), messages.join("\n"));
    await close();
  });
}

for (const [what, code, pattern] of [["words", "fetch", /\/en-[0-9a-f]+\.bin$/], ["program", "script", /\/secu-check-[0-9a-f]+\.js$/]]) {
  test(`leaves the link when the server of the ${what} lacks the header for other sites, and says which`, async (t) => {
    const { server } = await (await import("./app.mjs")).shared();
    // A server of its own: what Playwright answers in its place always bears that header.
    const poor = createServer(async (request, response) => {
      const answer = await fetch(new URL(request.url, server.url));
      const headers = { "Content-Type": answer.headers.get("Content-Type"), ...(pattern.test(request.url) ? {} : { "Access-Control-Allow-Origin": "*" }) };
      response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise((done) => poor.listen(0, "127.0.0.1", done));
    t.after(() => { poor.close(); poor.closeAllConnections(); });
    const widget = `http://127.0.0.1:${poor.address().port}/`;
    const text = `<!doctype html><html lang="en"><title>x</title><script type="module" src="${widget}element.js" crossorigin></script><secu-check><a href="${widget}">Check</a></secu-check>`;
    const { page, messages, close } = await visit("own", { more: { own: { text } } });
    assert.deepEqual(await told(page, "error"), [["error", { code }]]);
    assert.ok(await page.locator("secu-check > a").isVisible());
    const said = `did not come. ${new URL(widget).origin} must be there, and must send the header "Access-Control-Allow-Origin: *".`;
    assert.ok(messages.some((message) => message.includes(said)), messages.join("\n"));
    await close();
  });
}

for (const [lacks, code, policy] of [
  ["connect-src", "fetch", "script-src ORIGIN 'wasm-unsafe-eval'"],
  ["script-src", "script", "script-src ORIGIN/element.js 'wasm-unsafe-eval'; connect-src ORIGIN"],
  ["'wasm-unsafe-eval'", "wasm", "script-src ORIGIN; connect-src ORIGIN"],
]) {
  test(`leaves the link under a policy without ${lacks}, and says which words to add`, async () => {
    const { server } = await (await import("./app.mjs")).shared();
    const { origin } = new URL(server.url);
    const text = `<!doctype html><html lang="en"><title>x</title><script type="module" src="${server.url}element.js" crossorigin></script><secu-check><a href="${server.url}">Check</a></secu-check>`;
    const headers = { "Content-Security-Policy": `default-src 'none'; img-src data:; ${policy.replaceAll("ORIGIN", origin)}` };
    const { page, messages, close } = await visit("own", { more: { own: { text, headers } } });
    assert.deepEqual(await told(page, "error"), [["error", { code }]]);
    assert.ok(await page.locator("secu-check > a").isVisible());
    const [directive, word] = lacks.startsWith("'") ? ["script-src", ` ${lacks}`] : [lacks, ""];
    assert.ok(messages.some((message) => message.includes(`This page's policy must have: ${directive} ${origin}${word}`)), messages.join("\n"));
    await close();
  });
}

test("starts with a wrong type of the WebAssembly too, and says which header to send", async () => {
  const { page, messages, close } = await visit("element", { before: answering("**/secu-check-*.wasm", { "content-type": "application/octet-stream" }) });
  await told(page, "ready");
  assert.deepEqual(messages.length, 1, messages.join("\n"));
  assert.match(messages[0], /\.wasm comes as "application\/octet-stream".*"Content-Type: application\/wasm"/);
  assert.equal(await finish(page.locator("secu-check")), "route:work");
  await close();
});

test("two on a page keep to themselves", async () => {
  const open = await visit("two");
  const { page, requests, close } = open;
  await told(page, "ready", 2);
  assert.equal(new Set(requests).size, requests.length, "fetched twice");
  const [one, two] = [page.locator("#one"), page.locator("#two")];
  assert.equal(await shows(one), "start");
  assert.equal(await shows(two), "situation");
  assert.equal(await two.locator(".sc-back").count(), 0);
  assert.equal(await finish(one), "route:work");
  assert.equal(await shows(two), "situation");
  assert.equal(await two.locator("input:checked").count(), 0);
  assert.equal(await two.locator(".sc-app > .secu-check").getAttribute("lang"), "fr");
  assert.equal(await one.locator(".sc-app > .secu-check").getAttribute("lang"), "en");
  const ground = (locator) => locator.locator(".sc-app > .secu-check").evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.equal(await ground(one), "rgb(250, 248, 243)");
  assert.equal(await ground(two), "rgb(18, 24, 22)");
  quiet(open);
  await close();
});

test("a page whose style spares nothing does not reach in, and nothing reaches out", async () => {
  const hostile = await visit("hostile", { viewport: { width: 700, height: 900 } });
  const friendly = await visit("element", { viewport: { width: 700, height: 900 } });
  const look = async ({ page }) => {
    await told(page, "ready");
    return page.locator("secu-check").evaluate((host) => {
      const wanted = ["color", "backgroundColor", "fontSize", "fontStyle", "lineHeight", "letterSpacing", "textTransform", "display", "direction", "textAlign"];
      const of = (element) => wanted.map((name) => `${name} ${getComputedStyle(element)[name]}`);
      return ["h1", ".sc-button", ".sc-lead", ".sc-main", ".sc-points li"].map((selector) => of(host.shadowRoot.querySelector(selector)));
    });
  };
  const [one, two] = [await look(hostile), await look(friendly)];
  assert.deepEqual(one, two);
  assert.equal(await hostile.page.locator("secu-check").evaluate((host) => getComputedStyle(host).display), "block");
  assert.equal(await finish(hostile.page.locator("secu-check")), "route:work");
  const before = await friendly.page.evaluate(() => getComputedStyle(document.querySelector("h1")).fontSize);
  assert.equal(before, "32px");
  await hostile.close();
  await friendly.close();
});

test("attributes may change while it runs; a language keeps the answers, a reset does not", async () => {
  const open = await visit("element");
  const { page, close } = open;
  await told(page, "ready");
  const app = page.locator("secu-check");
  await app.locator(".sc-start .sc-button").click();
  await app.locator('[data-choice="study"] label').click();
  await app.evaluate((element) => { element.lang = "fr"; });
  assert.deepEqual((await told(page, "language")).filter(([type]) => type === "language"), [["language", { language: "fr" }]]);
  assert.ok(await app.locator('[data-choice="study"] input').isChecked());
  await app.evaluate((element) => element.setLanguage("en"));
  await told(page, "language", 2);
  await app.evaluate((element) => { element.theme = "dark"; });
  assert.equal(await app.locator(".sc-app > .secu-check").evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(18, 24, 22)");
  assert.ok(await app.locator('[data-choice="study"] input').isChecked());
  await app.evaluate((element) => element.reset());
  await told(page, "ready", 2);
  assert.equal(await shows(app), "start");
  await app.evaluate((element) => element.focusStart());
  assert.equal(await app.evaluate((element) => element.shadowRoot.activeElement?.localName), "h1");
  quiet(open);
  await close();
});

test("merely moved it keeps its state; taken out and put back it begins again", async () => {
  const { page, close } = await visit("element");
  await told(page, "ready");
  const app = page.locator("secu-check");
  await app.locator(".sc-start .sc-button").click();
  await app.locator('[data-choice="study"] label').click();
  await page.evaluate(() => document.body.prepend(document.querySelector("secu-check")));
  await page.waitForTimeout(50);
  assert.ok(await app.locator('[data-choice="study"] input').isChecked());
  await page.evaluate(async () => {
    const element = document.querySelector("secu-check");
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (element.shadowRoot.querySelector(".secu-check")) throw new Error("still there");
    document.body.append(element);
  });
  await told(page, "ready", 2);
  assert.equal(await shows(app), "start");
  await close();
});

test("a profile is a start, which may be changed", async () => {
  const more = { own: { text: '<!doctype html><html lang="en"><title>x</title><script type="module" src="WIDGETelement.js"></script><secu-check profile="student" languages="en" start="off"></secu-check>' } };
  const { page, close } = await visitOwn(more);
  await told(page, "ready");
  const app = page.locator("secu-check");
  assert.ok(await app.locator('[data-choice="study"] input').isChecked());
  assert.equal(await app.locator("#sc-language option").count(), 1);
  await app.locator('[data-choice="study"] label').click();
  assert.equal(await finish(app), "route:work");
  await close();
});

/** A page of the test's own; WIDGET stands for the checker's address. */
async function visitOwn(more, options = {}) {
  const { shared } = await import("./app.mjs");
  const { server } = await shared();
  for (const page of Object.values(more)) page.text = page.text.replaceAll("WIDGET", server.url);
  return visit("own", { more, ...options });
}

test("a value or a name that means nothing is named on the console, and left", async () => {
  const more = { own: { text: '<!doctype html><html lang="en"><title>x</title><script type="module" src="WIDGETelement.js"></script><secu-check id="a" class="b" data-c="d" v-e="f" theme="pink" lang="xx" languages="en yy" profile="king" heading-level="9" start="perhaps" accent="reddish" today="soon" language="fr"></secu-check>' } };
  const { page, messages, close } = await visitOwn(more);
  await told(page, "ready");
  for (const [name, says] of Object.entries({
    theme: 'theme="pink" is none of auto, light, dark', lang: 'lang="xx" is none of en, fr', languages: 'languages: there is no "yy", only en, fr',
    profile: 'profile="king" is none of student,', "heading-level": 'heading-level="9" is none of 1, 2, 3, 4', start: 'start="perhaps" is neither on nor off',
    accent: 'accent="reddish" is not a colour like #', today: 'today="soon" is not a day like 2027-03-01', language: 'there is no setting "language"; there are lang, languages,',
  })) {
    assert.ok(messages.some((message) => message.includes(`secu-check: ${says}`)), `${name}: ${messages.join("\n")}`);
  }
  for (const right of ['"id"', '"class"', '"data-c"', '"v-e"']) assert.ok(!messages.some((message) => message.includes(right)), right);
  await close();
});

test("each setting is a property too, also one that was set before the element was there", async () => {
  const more = { own: { text: '<!doctype html><html lang="en"><title>x</title><secu-check></secu-check>' } };
  const { page, widget, close } = await visitOwn(more);
  await page.locator("secu-check").evaluate((element, widget) => {
    Object.assign(element, { headingLevel: 3, start: false, theme: "dark", profile: "student", language: "fr" });
    const script = Object.assign(document.createElement("script"), { type: "module", src: `${widget}element.js` });
    document.head.append(script);
  }, widget);
  await told(page, "ready");
  const app = page.locator("secu-check");
  assert.equal(await shows(app), "situation");
  assert.deepEqual(await app.evaluate((element) => ["heading-level", "start", "theme", "profile", "lang"].map((name) => element.getAttribute(name))), ["3", "off", "dark", "student", "fr"]);
  assert.equal(await app.locator("h1").getAttribute("aria-level"), "3");
  const { NAMES } = await import("../../embed/settings.js");
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  assert.deepEqual(await app.evaluate((element, names) => names.filter((name) => !(name in element)), NAMES.map(camel)), []);
  await app.evaluate((element) => { element.theme = null; });
  assert.equal(await app.getAttribute("theme"), null);
  await close();
});

test("a page styles it by its parts and custom properties, and by nothing else", async () => {
  const style = `
    secu-check { --secu-check-accent: #6a1b9a; --secu-check-font: monospace; --secu-check-radius: 3px; --secu-check-height: 950px; }
    ${["heading", "button", "option", "result", "error"].map((part, index) => `secu-check::part(${part}) { letter-spacing: ${index + 1}px; }`).join("\n")}
    .sc-button, .sc-main { letter-spacing: 9px; }`;
  const more = { own: { text: `<!doctype html><html lang="en"><title>x</title><style>${style}</style><script type="module" src="WIDGETelement.js"></script><secu-check lang="en" theme="light"></secu-check>` } };
  const { page, close } = await visitOwn(more);
  await told(page, "ready");
  const app = page.locator("secu-check");
  const of = (selector, name) => app.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
  assert.ok((await app.boundingBox()).height >= 950);
  assert.equal(await of(".sc-app > .secu-check", "font-family"), "monospace");
  assert.equal(await of(".sc-start .sc-button", "background-color"), "rgb(106, 27, 154)");
  assert.equal(await of("h1", "letter-spacing"), "1px");
  assert.equal(await of(".sc-start .sc-button", "letter-spacing"), "2px");
  await app.locator(".sc-start .sc-button").click();
  await app.locator("[data-fact]").waitFor();
  assert.equal(await of(".sc-option", "letter-spacing"), "3px");
  assert.equal(await of(".sc-options", "border-top-left-radius"), "3px");
  await app.locator("form [type=submit]").click();
  assert.equal(await of(".sc-problem, .sc-error", "letter-spacing"), "5px");
  await finish(app);
  assert.equal(await of(".sc-result", "letter-spacing"), "4px");
  await close();
});

test("what comes after the result opens in it, and closes again", async () => {
  const open = await visit("element-strict");
  const { page, close } = open;
  await told(page, "ready");
  const app = page.locator("secu-check");
  await finish(app);
  await app.locator("[data-open]").first().click();
  await app.locator(".sc-folder h1").waitFor();
  await app.locator(".sc-folder .sc-back").click();
  assert.equal(await shows(app), "route:work");
  quiet(open);
  await close();
});

test("headings keep the page's outline, and axe finds nothing", async () => {
  const { page, close } = await visit("element", { context: { bypassCSP: true, reducedMotion: "reduce" } });
  await told(page, "ready");
  const app = page.locator("secu-check");
  for (;;) {
    assert.equal(await app.locator("h1").first().getAttribute("aria-level"), "2");
    assert.deepEqual(await axe(page), []);
    if ((await shows(app)).startsWith("route:")) break;
    await finish(app, SPANISH);
  }
  await close();
});

test("a fault in the app shows the link in all of them, with an event", async () => {
  const { page, close } = await visit("two");
  await told(page, "ready", 2);
  await page.evaluate(() => {
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
    setTimeout(() => exports.f());
  });
  const events = await told(page, "error", 2);
  assert.deepEqual(events.filter(([type]) => type === "error").map(([, { code }]) => code), ["stopped", "stopped"]);
  assert.ok(await page.locator("#one a[href=\"tel:3646\"]").isVisible());
  await close();
});

test("fits every width from 240 to 1440 pixels, and nothing moves while it comes", async () => {
  const { page, close } = await visit("element");
  await page.evaluate(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await told(page, "ready");
  await page.waitForTimeout(300);
  assert.ok((await page.evaluate(() => window.shift)) < 0.05, `shift of ${await page.evaluate(() => window.shift)}`);
  const app = page.locator("secu-check");
  const wide = async (where) => {
    for (const width of [240, 320, 480, 720, 1024, 1440]) {
      await page.setViewportSize({ width: 1500, height: 900 });
      await app.evaluate((element, width) => { element.style.width = `${width}px`; }, width);
      const over = await app.evaluate((element) => {
        const inside = element.shadowRoot.querySelector(".sc-app > .secu-check");
        return inside.scrollWidth - inside.clientWidth;
      });
      assert.ok(over <= 0, `${where}, ${width}: ${over} too wide`);
    }
  };
  await wide("start");
  await app.locator(".sc-start .sc-button").click();
  await wide("question");
  await finish(app);
  await wide("result");
  await close();
});

test("keeps little after a thousand of them have come and gone", async () => {
  const { page, context, close } = await visit("element");
  await told(page, "ready");
  const client = await context.newCDPSession(page);
  const heap = async () => {
    await client.send("HeapProfiler.collectGarbage");
    return (await client.send("Runtime.getHeapUsage")).usedSize;
  };
  const rounds = (count) => page.evaluate(async (count) => {
    for (let round = 0; round < count; round++) {
      const element = document.createElement("secu-check");
      const ready = new Promise((resolve) => element.addEventListener("secu-check:ready", resolve, { once: true }));
      document.body.append(element);
      await ready;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
    window.told.length = 0;
  }, count);
  await rounds(50);
  const before = await heap();
  await rounds(1000);
  const each = ((await heap()) - before) / 1000;
  assert.ok(each < 4096, `${Math.round(each)} bytes stay of each`);
  assert.equal(await page.locator("secu-check").count(), 1);
  await close();
});
