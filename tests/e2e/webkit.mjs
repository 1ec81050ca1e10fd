// WebKit, driven over WebDriver (Debian's webkit2gtk-driver) on a screen that nobody sees (Xvfb): as much of it as the tests need.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function miniBrowser() {
  for (const library of ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib"]) {
    const folders = existsSync(library) ? readdirSync(library).filter((name) => /^webkit2gtk-|^webkitgtk-/.test(name)) : [];
    const found = folders.map((name) => `${library}/${name}/MiniBrowser`).find(existsSync);
    if (found) return found;
  }
  throw new Error("WebKit's MiniBrowser is missing: install webkit2gtk-driver with your system's packages.");
}

const freePort = () => new Promise((done) => {
  const server = createServer();
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Starts the browser; resolves to what drives it and stops it. */
export async function webkit() {
  const display = `:${90 + (process.pid % 900)}`;
  const screen = spawn("Xvfb", [display, "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], { stdio: "ignore" });
  const port = await freePort();
  await pause(500);
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: "1", NO_AT_BRIDGE: "1" }, stdio: "ignore" });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  for (const child of [screen, driver]) child.on("error", () => {});

  async function call(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  let session;
  for (let tries = 0; !session; tries++) {
    try {
      const options = { binary: miniBrowser(), args: ["--automation"] };
      session = (await call("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } })).sessionId;
    } catch (error) {
      if (tries > 60 || !/fetch failed/.test(error.message)) {
        stop();
        throw error;
      }
      await pause(100);
    }
  }
  const at = (path) => `/session/${session}${path}`;
  const self = {
    go: (url) => call("POST", at("/url"), { url }),
    /** The result of a function's text in the page, or in the frame chosen. */
    run: (work, ...args) => call("POST", at("/execute/sync"), { script: `return (${work}).apply(null, arguments)`, args }),
    /** Waits until it is true, and gives what it is. */
    async until(work, ...args) {
      for (let tries = 0; tries < 300; tries++) {
        const value = await self.run(work, ...args);
        if (value) return value;
        await pause(50);
      }
      throw new Error(`never: ${work} ${JSON.stringify(args)}`);
    },
    frame: async (selector) => {
      const element = await call("POST", at("/element"), { using: "css selector", value: selector });
      await call("POST", at("/frame"), { id: { [ELEMENT]: element[ELEMENT] } });
    },
    size: (width, height) => call("POST", at("/window/rect"), { width, height }),
    top: () => call("POST", at("/frame"), { id: null }),
    async close() {
      await call("DELETE", at("")).catch(() => {});
      stop();
    },
  };
  return self;
}
