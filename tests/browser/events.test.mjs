/** What does the page hear, and what can it ask? Events on a person's action only, and the methods of the element. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, listen, parts, seen, stage } from "./stage.mjs";

const play = stage();

test("a person's typing makes an event that bubbles and leaves the shadow; a program's setting makes none", async () => {
  const page = await play.open(`<mission-rewriter id="it">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await listen(page);
  await seen(widget, "product");
  await page.evaluate(() => (document.querySelector("mission-rewriter").text = "A home."));
  await page.waitForFunction(() => document.querySelector("mission-rewriter").analysis?.text === "A home.");
  await page.evaluate(() => document.querySelector("mission-rewriter").setAttribute("lang", "ru"));
  await widget.field.fill(RUSSIAN);
  await page.waitForFunction(() => window.heard.length > 0);
  assert.deepEqual(await page.evaluate(() => window.heard), [
    { name: "analysis", id: "it", said: RUSSIAN, bubbles: true, composed: true },
  ]);
  await page.context().close();
});

test("the event brings the analysis of the contract", async () => {
  const page = await play.open("<mission-rewriter></mission-rewriter>");
  await page.evaluate(() => {
    addEventListener("mission-rewriter-analysis", (event) => (window.last = event.detail));
  });
  await parts(page).field.fill(RUSSIAN);
  await page.waitForFunction(() => window.last);
  const last = await page.evaluate(() => window.last);
  assert.equal(last.verdict.class, "product");
  for (const { start, end, text } of last.evidence) assert.equal(RUSSIAN.slice(start, end), text);
  assert.deepEqual(await page.evaluate(() => document.querySelector("mission-rewriter").analysis), last);
  await page.context().close();
});

test("a listener may set the text at once", async () => {
  const page = await play.open("<mission-rewriter></mission-rewriter>");
  await page.evaluate((text) => {
    addEventListener("mission-rewriter-analysis", ({ target }) => (target.text = text), { once: true });
  }, ENGLISH);
  await parts(page).field.fill("We");
  await page.waitForFunction((text) => document.querySelector("mission-rewriter").text === text, ENGLISH);
  await seen(parts(page), "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a listener that throws harms nobody", async () => {
  const page = await play.open("<mission-rewriter></mission-rewriter>");
  await page.evaluate(() => {
    addEventListener("mission-rewriter-analysis", () => {
      throw new Error("the page's own mistake");
    });
  });
  const widget = parts(page);
  await widget.field.fill(ENGLISH);
  await seen(widget, "product");
  await widget.field.fill(RUSSIAN);
  await page.waitForFunction((text) => document.querySelector("mission-rewriter").analysis?.text === text, RUSSIAN);
  assert.equal(await widget.notice.count(), 0);
  await page.context().close();
});

test("analyze() reads another text and changes nothing on the screen, in the page or out of it", async () => {
  const page = await play.open(`<mission-rewriter loading="click" lang="ru">${RUSSIAN}</mission-rewriter>`);
  const read = await page.evaluate(async (text) => {
    await customElements.whenDefined("mission-rewriter");
    const loose = document.createElement("mission-rewriter");
    return [await document.querySelector("mission-rewriter").analyze(text), await loose.analyze(text)];
  }, ENGLISH);
  for (const analysis of read) {
    assert.equal(analysis.text, ENGLISH);
    assert.equal(analysis.language, "en");
    assert.equal(analysis.verdict.class, "product");
  }
  assert.match(read[0].verdict.reason, /[а-яё]/i, "the words for people are in the element's language");
  assert.equal(await parts(page).field.count(), 0);
  const refused = await page.evaluate(() => document.querySelector("mission-rewriter").analyze(5).catch((error) => `${error.name}: ${error.message}`));
  assert.match(refused, /^TypeError: .*text/);
  await page.context().close();
});

test("nothing is asked of the network but the page's own files", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const widget = parts(page);
  await seen(widget, "product");
  await widget.field.fill(RUSSIAN);
  await widget.rewrites.first().locator('[data-action="use"]').click();
  await seen(widget, "customer");
  const files = ["mission-rewriter.js", "mission-rewriter_bg.wasm", "mission-rewriter-rewrites_bg.wasm", "mission-rewriter-ru.bin", "mission-rewriter-ru-rewrites.bin", "mission-rewriter-en.bin", "mission-rewriter-en-rewrites.bin", "icon.svg"];
  const own = files.map((name) => `${play.address}/${name}`);
  assert.deepEqual(asked.filter((url) => !own.includes(url)), []);
  await page.context().close();
});
