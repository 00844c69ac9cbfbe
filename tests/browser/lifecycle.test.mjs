/** Does the element survive what pages do to it? Moves, removals, upgrades, two copies, several on a page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, listen, parts, seen, stage } from "./stage.mjs";

const play = stage();
const typed = "A home people love.";

test("two elements do not know of each other, and share one engine", async () => {
  play.requests.length = 0;
  const page = await play.open(`
    <mission-rewriter id="one" lang="en">${ENGLISH}</mission-rewriter>
    <mission-rewriter id="two" lang="ru">${RUSSIAN}</mission-rewriter>`);
  const [one, two] = [parts(page, "#one"), parts(page, "#two")];
  await seen(one, "product");
  await seen(two, "product");
  await listen(page);
  const before = await two.host.evaluate((element) => element.shadowRoot.textContent);
  await one.rewrites.first().locator('[data-action="use"]').click();
  await seen(one, "customer");
  assert.equal(await two.field.inputValue(), RUSSIAN);
  assert.equal(await two.host.evaluate((element) => element.shadowRoot.textContent), before);
  assert.deepEqual([...new Set(await page.evaluate(() => window.heard.map((event) => event.id)))], ["one"]);
  assert.deepEqual(play.requests.filter((path) => path.endsWith(".wasm")).sort(), ["/mission-rewriter-rewrites_bg.wasm", "/mission-rewriter_bg.wasm"]);
  await page.context().close();
});

test("no two elements share an id inside, for labels and descriptions", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter><mission-rewriter>${ENGLISH}</mission-rewriter>`);
  await parts(page, "mission-rewriter:nth-of-type(2)").rewrites.first().waitFor();
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll("mission-rewriter")].flatMap(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll("[for], [aria-labelledby], [aria-describedby], [aria-controls]")].flatMap((element) =>
        ["for", "aria-labelledby", "aria-describedby", "aria-controls"]
          .flatMap((name) => (element.getAttribute(name) ?? "").split(/\s+/).filter(Boolean))
          .filter((id) => shadowRoot.querySelectorAll(`[id="${id}"]`).length !== 1),
      ),
    ),
  );
  assert.deepEqual(lost, []);
  await page.context().close();
});

const moves = ["append", "a removal and an insertion in one go", "moveBefore"];
for (const name of moves) {
  test(`an element that is moved by ${name} keeps its text and its widget`, async () => {
    const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter><section></section>`);
    const widget = parts(page);
    await widget.field.fill(typed);
    await page.evaluate((how) => {
      const element = document.querySelector("mission-rewriter");
      window.field = element.shadowRoot.querySelector("[part~='field']");
      const place = document.querySelector("section");
      if (how === "moveBefore") return place.moveBefore(element, null);
      if (how !== "append") element.remove();
      place.append(element);
    }, name);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    assert.ok(await page.evaluate(() => window.field.isConnected), "the widget was mounted anew");
    assert.equal(await widget.field.inputValue(), typed);
    await widget.field.fill(RUSSIAN);
    await seen(widget, "product");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("an element that was away comes back with what was typed, and with one widget", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await widget.field.fill(typed);
  await page.evaluate(() => (window.element = document.querySelector("mission-rewriter")).remove());
  assert.equal(await page.evaluate(() => window.element.text), typed);
  assert.equal(await page.evaluate(() => window.element.analysis), null);
  await page.evaluate(() => document.querySelector("main").append(window.element));
  await widget.field.waitFor();
  assert.equal(await widget.field.inputValue(), typed);
  assert.equal(await widget.field.count(), 1);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("an element that is removed while it loads does nothing more", async () => {
  const page = await play.open("<p>Nothing here.</p>");
  await page.evaluate(() => {
    window.element = document.createElement("mission-rewriter");
    document.body.append(window.element);
    window.element.remove();
    return window.element.analyze("A home.");
  });
  assert.equal(await page.evaluate(() => window.element.shadowRoot.querySelector("[part~='field']")), null);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("twenty elements come and go", async () => {
  const page = await play.open("<p>A list.</p>");
  await page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const element = document.createElement("mission-rewriter");
      element.textContent = "To be the leading bank.";
      document.body.append(element);
      await element.analyze("A home.");
      await new Promise((resolve) => requestAnimationFrame(resolve));
      element.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (element.shadowRoot.querySelector("[part~='field']")) throw new Error("the widget is still there");
    }
  });
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a property that was set before the script came is taken over", async () => {
  const page = await play.open("<mission-rewriter>The own text.</mission-rewriter>", { script: "" });
  await page.evaluate((text) => {
    document.querySelector("mission-rewriter").text = text;
    const script = Object.assign(document.createElement("script"), { type: "module", src: "mission-rewriter.js" });
    document.head.append(script);
  }, RUSSIAN);
  const widget = parts(page);
  await seen(widget, "product");
  assert.equal(await widget.field.inputValue(), RUSSIAN);
  await page.evaluate(() => (document.querySelector("mission-rewriter").text = "Дом."));
  await page.waitForFunction(() => document.querySelector("mission-rewriter").analysis?.text === "Дом.");
  assert.equal(await widget.field.inputValue(), "Дом.");
  await page.context().close();
});

test("two copies of the script do no harm", async () => {
  const twice = '<script type="module" src="mission-rewriter.js"></script><script type="module" src="mission-rewriter.js?again"></script>';
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { script: twice });
  await seen(parts(page), "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("an element made by a program works before and after it is in the page", async () => {
  const page = await play.open("<p>A blog.</p>");
  const made = await page.evaluate(async (text) => {
    await customElements.whenDefined("mission-rewriter");
    const element = document.createElement("mission-rewriter");
    const before = [element.text, element.analysis];
    element.text = text;
    const held = element.text;
    document.body.append(element);
    return { before, held };
  }, ENGLISH);
  assert.deepEqual(made, { before: ["", null], held: ENGLISH });
  await seen(parts(page), "product");
  await page.context().close();
});
