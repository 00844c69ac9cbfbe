/** Does the main job get done? A person types a mission, sees what it is and why, takes a suggestion, and goes back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, listen, parts, seen, stage } from "./stage.mjs";

const play = stage();
const statements = { ru: RUSSIAN, en: ENGLISH };

for (const [language, statement] of Object.entries(statements)) {
  test(`typing a product-centric statement in ${language}`, async (t) => {
    const page = await play.open(`<mission-rewriter lang="${language}"></mission-rewriter>`);
    const widget = parts(page);
    await widget.field.pressSequentially(statement);
    await seen(widget, "product");

    await t.test("the words that make it so are marked, on their side", async () => {
      const marks = await widget.marks.evaluateAll((all) => all.map((mark) => ({ ...mark.dataset, text: mark.textContent })));
      assert.ok(marks.length >= 2, `only ${marks.length} marks`);
      for (const mark of marks) {
        assert.ok(["means", "people"].includes(mark.side), mark.side);
        assert.ok(statement.includes(mark.text.trim()), mark.text);
      }
      assert.ok(marks.some((mark) => mark.marker === "leadership" && mark.side === "means"));
    });

    await t.test("a mark does not rest on colour alone", async () => {
      const lines = await widget.marks.evaluateAll((all) =>
        all.map((mark) => [mark, ...mark.children].map((part) => getComputedStyle(part).textDecorationLine).join(" ")),
      );
      for (const line of lines) assert.match(line, /underline/);
    });

    await t.test("each piece of evidence says what, why and what to do", async () => {
      const said = await widget.evidence.evaluateAll((all) =>
        all.map((item) => ["what", "why", "do"].map((part) => item.querySelector(`[data-${part}]`)?.textContent.trim() ?? "")),
      );
      assert.ok(said.length > 0);
      for (const texts of said) for (const text of texts) assert.ok(text.length > 10, JSON.stringify(texts));
    });

    await t.test("there are five axes, each a meter with a name and a value", async () => {
      assert.equal(await widget.axes.count(), 5);
      const values = await widget.axes.evaluateAll((all) =>
        all.map((axis) => {
          const meter = axis.matches("[role=meter], meter") ? axis : axis.querySelector("[role=meter], meter");
          return Number(meter?.getAttribute("aria-valuenow") ?? meter?.value ?? Number.NaN);
        }),
      );
      for (const value of values) assert.ok(value >= 0 && value <= 100, String(values));
    });

    await t.test("at least three rewrites, each customer-centric and by another strategy", async () => {
      const rewrites = await widget.rewrites.evaluateAll((all) =>
        all.map((rewrite) => ({ ...rewrite.dataset, text: rewrite.querySelector("[data-rewrite-text]").textContent.trim() })),
      );
      assert.ok(rewrites.length >= 3, `only ${rewrites.length} rewrites`);
      for (const rewrite of rewrites) assert.equal(rewrite.class, "customer", rewrite.text);
      assert.equal(new Set(rewrites.map((rewrite) => rewrite.strategy)).size, rewrites.length);
    });

    await t.test("'use this' replaces the text and turns the class; undo brings both back", async () => {
      await listen(page);
      const text = (await widget.rewrites.first().locator("[data-rewrite-text]").textContent()).trim();
      await widget.rewrites.first().locator('[data-action="use"]').click();
      await seen(widget, "customer");
      assert.equal(await widget.field.inputValue(), text);
      await widget.button("undo").click();
      await seen(widget, "product");
      assert.equal(await widget.field.inputValue(), statement);
      const heard = await page.evaluate(() => window.heard);
      assert.deepEqual(heard.filter((event) => event.name === "rewrite").map((event) => event.said), [text]);
      assert.equal(heard.filter((event) => event.name === "analysis").at(-1).said, statement);
    });

    await t.test("nothing was forbidden and nothing failed under the strict policy", () => {
      assert.deepEqual(page.problems, []);
    });
    await page.context().close();
  });
}

test("all of it goes by the keyboard, and the news is said once", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  await widget.field.focus();
  const reach = async (action) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.dataset.action);
      if (at === action) return;
    }
    assert.fail(`the keyboard does not reach ${action}`);
  };
  await reach("use");
  await page.keyboard.press("Enter");
  await seen(widget, "customer");
  assert.equal(await widget.status.count(), 1);
  await widget.status.filter({ hasText: /\S/ }).waitFor({ state: "attached" });
  await widget.button("undo").focus();
  await page.keyboard.press("Enter");
  await seen(widget, "product");
  await page.context().close();
});

test("copy puts the suggestion into the clipboard", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`, { context });
  const widget = parts(page);
  await seen(widget, "product");
  const first = widget.rewrites.first();
  await first.locator('[data-action="copy"]').click();
  const text = (await first.locator("[data-rewrite-text]").textContent()).trim();
  await page.waitForFunction(async (wanted) => (await navigator.clipboard.readText()) === wanted, text);
  await page.context().close();
});

test("clear empties the field", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  await widget.button("clear").click();
  await page.waitForFunction(() => document.querySelector("mission-rewriter").text === "");
  await page.context().close();
});
