import { visit } from "./inside.mjs";
import { test } from "node:test";
test("x", async () => {
const o = await visit(process.argv[2] ?? process.env.P ?? "element");
await o.page.waitForTimeout(5000);
console.log(o.messages, o.errors, o.requests, await o.page.evaluate(() => window.told), await o.page.evaluate(()=>document.querySelector("secu-check")?.shadowRoot?.innerHTML.slice(0,600)));
await o.close();
});
