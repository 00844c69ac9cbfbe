/** What is left when things fail? The author's own text, what the visitor typed, and a button to try again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, NO_WASM, RUSSIAN, listen, parts, seen, shows, stage } from "./stage.mjs";

const play = stage();
const wasm = "/mission-rewriter_bg.wasm";

test("where the policy forbids WebAssembly the own text stays readable, and the page hears of it", async () => {
  const page = await play.open(`<mission-rewriter lang="ru">${RUSSIAN}</mission-rewriter>`, { policy: NO_WASM, script: "" });
  await listen(page);
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "mission-rewriter.js" }));
  });
  const widget = parts(page);
  await widget.notice.waitFor();
  assert.ok(await shows(widget.host));
  assert.equal(await widget.field.count(), 0);
  assert.match(await widget.notice.textContent(), /Текст остался/);
  const heard = await page.evaluate(() => window.heard);
  assert.deepEqual(heard, [{ name: "error", id: "", said: "load", bubbles: true, composed: true }]);
  await page.context().close();
});

test("without script there is the own text", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { context: { javaScriptEnabled: false } });
  assert.ok(await shows(page.locator("mission-rewriter")));
  await page.context().close();
});

test("after a failed download the text is there, and 'try again' brings all widgets of the page", async (t) => {
  t.after(() => play.find(wasm));
  play.lose(wasm);
  const page = await play.open(`
    <mission-rewriter id="one" lang="en">${ENGLISH}</mission-rewriter>
    <mission-rewriter id="two" lang="en" text="${ENGLISH}"></mission-rewriter>`);
  const [one, two] = [parts(page, "#one"), parts(page, "#two")];
  await one.notice.waitFor();
  await two.notice.waitFor();
  assert.ok(await shows(one.host));
  assert.ok(await two.host.getByText(ENGLISH, { exact: true }).isVisible(), "a text that came as an attribute is shown too");
  await one.retry.click();
  // The engine is still lost: the apology comes again, and the focus is not.
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.matches("[part~='retry']:not([aria-disabled])"));
  play.find(wasm);
  await one.retry.press("Enter");
  await seen(one, "product");
  await seen(two, "product");
  assert.equal(await one.notice.count(), 0);
  assert.ok(!(await shows(one.host)), "the own text makes room");
  await page.context().close();
});

test("somebody else's error is none of ours", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent("error", { error: new TypeError("theirs"), message: "theirs" }));
    dispatchEvent(new PromiseRejectionEvent("unhandledrejection", { promise: Promise.resolve(), reason: "theirs" }));
  });
  await widget.field.fill(RUSSIAN);
  await seen(widget, "product");
  assert.equal(await widget.notice.count(), 0);
  await page.context().close();
});
