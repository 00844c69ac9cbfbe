/** Is the demo page fit to be seen? Both languages, both themes, every width, no barrier, nothing forbidden, nothing from elsewhere. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { parts, seen, stage } from "./stage.mjs";

const play = stage();
const languages = { ru: "О ком ваша миссия?", en: "Who is your mission about?" };
const widgetOf = (page, language) => parts(page, `article[lang="${language}"] mission-rewriter`);

for (const [language, heading] of Object.entries(languages)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds no barrier in ${language}, ${colorScheme}`, async () => {
      const page = await play.visit(`/?lang=${language}`, { colorScheme });
      const widget = widgetOf(page, language);
      await seen(widget, "product");
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      const wrong = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(" ")} ${node.failureSummary}`));
      };
      assert.deepEqual(await wrong(), []);
      await widget.rewrites.first().locator('[data-action="use"]').click();
      await seen(widget, "customer");
      assert.deepEqual(await wrong(), [], "after a suggestion was taken");
      await widget.button("clear").click();
      assert.deepEqual(await wrong(), [], "with nothing in the field");
      await page.context().close();
    });
  }

  test(`each example in ${language} goes into the field`, async () => {
    const page = await play.visit(`/?lang=${language}`);
    const widget = widgetOf(page, language);
    await widget.field.waitFor();
    const examples = page.locator(`article[lang="${language}"] [data-example]`);
    assert.ok((await examples.count()) >= 6);
    const classes = new Set();
    for (const example of await examples.all()) {
      const text = await example.locator("span").textContent();
      await example.click();
      await page.waitForFunction(
        ([language, text]) => document.querySelector(`article[lang="${language}"] mission-rewriter`).analysis?.text === text,
        [language, text],
      );
      assert.equal(await widget.field.inputValue(), text);
      classes.add(await widget.host.evaluate((element) => element.analysis.verdict.class));
    }
    assert.deepEqual([...classes].sort(), ["customer", "oriented", "product"], "the examples show all three classes");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  for (const width of [320, 768, 1280]) {
    test(`nothing sticks out in ${language} at ${width} px`, async () => {
      const page = await play.visit(`/?lang=${language}`, { viewport: { width, height: 800 } });
      const widget = widgetOf(page, language);
      await seen(widget, "product");
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok((await wide()) <= 0, `${await wide()} px too wide`);
      await widget.field.fill("Лидер".repeat(60));
      await page.waitForFunction((language) => document.querySelector(`article[lang="${language}"] mission-rewriter`).analysis?.text.length === 300, language);
      assert.ok((await wide()) <= 0, "a word without an end sticks out");
      await page.context().close();
    });
  }
}

test("the language is the visitor's, until a link says another", async () => {
  const page = await play.visit("/", { locale: "ru-RU" });
  assert.equal(await page.locator("html").getAttribute("lang"), "ru");
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: languages.en }).waitFor();
  await page.waitForFunction((heading) => document.title.startsWith(heading), languages.en);
  assert.equal(await page.getByRole("link", { name: "English" }).getAttribute("aria-current"), "true");
  assert.ok(!(await page.getByText(languages.ru).isVisible()));
  await page.context().close();
});

test("the theme is the system's, until the switch says another, and it is kept", async () => {
  const page = await play.visit("/?lang=en", { colorScheme: "dark" });
  const widget = widgetOf(page, "en");
  await widget.field.waitFor();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  const button = page.getByRole("button", { name: "Dark theme" });
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  await button.click();
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  const light = await paper();
  assert.notEqual(light, dark);
  assert.equal(await widget.host.getAttribute("theme"), "light");
  await page.reload();
  assert.equal(await paper(), light);
  await page.context().close();
});

test("the snippet is copied as it has to be pasted", async () => {
  const page = await play.visit("/?lang=en", { permissions: ["clipboard-read", "clipboard-write"] });
  const figure = page.locator('article[lang="en"] [data-snippet]');
  await figure.getByRole("button", { name: "Copy" }).click();
  await figure.getByText("Copied").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^<script type="module" src="mission-rewriter\.js"><\/script>\n<mission-rewriter lang="en" loading="lazy">[^<]+<\/mission-rewriter>$/);
  // What is copied works on a page of somebody's own.
  const [script, body] = copied.split("\n");
  const blog = await play.open(body, { script });
  await seen(parts(blog), "product");
  await page.context().close();
  await blog.context().close();
});

test("the page keeps to its own files and its own policy", async () => {
  const page = await play.visit("/?lang=ru");
  await seen(widgetOf(page, "ru"), "product");
  const { origins, styled } = await page.evaluate(() => ({
    origins: [...new Set(performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin))],
    styled: document.querySelectorAll("[style], style, script:not([src])").length,
  }));
  assert.deepEqual(origins, [play.address]);
  assert.equal(styled, 0);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the visitor's wish for less motion and more contrast is heard", async () => {
  const page = await play.visit("/?lang=en", { reducedMotion: "reduce", forcedColors: "active" });
  const widget = widgetOf(page, "en");
  await seen(widget, "product");
  const moving = await page.evaluate(() => document.getAnimations({ subtree: true }).length);
  assert.equal(moving, 0);
  await page.context().close();
});
