/** Does the configurator give lines that work? Every choice it offers is made, and what it says to paste is pasted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { colors } from "../../www/configurator-colors.js";
import { filesOf, snippet } from "../../www/configurator-snippet.js";
import { words } from "../../www/configurator-words.js";
import { ENGLISH, RUSSIAN, parts, stage } from "./stage.mjs";

const play = stage();
const plain = { way: "tag", text: ENGLISH, lang: "en", mode: "check", department: "", theme: "auto", colors: "paper", loading: "eager", storage: "none" };
/** A blog whose policy allows the style that the lines may bring. */
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'";
const values = (name) => Object.keys(words.en.choices[name][1]);
const ways = Object.keys(words.en.way[1]);

/** A page into which the lines were pasted. */
async function pasted(...choices) {
  const page = await play.open(choices.map((choice) => snippet({ ...plain, ...choice }, "Mission")).join("\n"), { script: "", policy });
  const close = () => {
    assert.deepEqual(page.problems, []);
    return page.context().close();
  };
  return { page, close };
}

for (const way of ways.filter((way) => way !== "frame")) {
  test(`what is pasted works, whatever was chosen: ${way}`, async () => {
    // One file holds one language or both, so the languages get pages of their own.
    for (const lang of values("lang")) {
      const choices = ["mode", "department", "theme", "storage"].flatMap((name) => values(name).map((value) => ({ way, lang, [name]: value })));
      const { page, close } = await pasted(...choices);
      await page.waitForFunction((count) => [...document.querySelectorAll("mission-rewriter")].filter(({ analysis }) => analysis).length === count, choices.length);
      const found = await page.locator("mission-rewriter").evaluateAll((elements) => elements.map(({ analysis: { department, verdict } }) => `${department} ${verdict.class}`));
      assert.ok(found.every((one) => one.endsWith("product")), found.join());
      for (const [place, { department }] of choices.entries()) if (department) assert.equal(found[place], `${department} product`);
      await close();
    }
  });

  test(`what is pasted has the colours that were chosen: ${way}`, async () => {
    for (const name of values("colors")) {
      const { page, close } = await pasted({ way, colors: name, theme: "light" });
      const widget = parts(page);
      await widget.field.waitFor();
      const ink = await widget.field.evaluate((field) => getComputedStyle(field).color);
      const [light] = (colors[name].ink ?? "light-dark(#1d1b18, x)").match(/#\w+/);
      const expected = await page.evaluate((color) => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = color;
        return getComputedStyle(probe).color;
      }, light);
      assert.equal(ink, expected, name);
      await close();
    }
  });
}

test("each way of loading works when pasted", async () => {
  for (const loading of values("loading")) {
    const { page, close } = await pasted({ loading });
    if (loading === "click") await parts(page).start.click();
    await parts(page).field.waitFor();
    await close();
  }
});

test("a frame that is pasted shows what was chosen, and gets its height", async () => {
  for (const choice of [{}, { lang: "ru", theme: "dark", colors: "plum", department: "it" }, { storage: "session", mode: "list" }]) {
    const { page, close } = await pasted({ way: "frame", ...choice });
    const widget = parts(page.frameLocator("iframe"));
    await widget.host.locator("textarea").first().waitFor();
    const found = await widget.host.evaluate((element) => ({ ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])), paper: element.style.getPropertyValue("--mission-rewriter-paper") }));
    assert.equal(found.text, ENGLISH);
    for (const name of ["theme", "department", "mode", "storage"]) assert.equal(found[name], choice[name], name);
    assert.equal(found.paper, choice.colors ? colors[choice.colors].paper : "");
    await widget.host.locator("textarea").first().focus();
    await page.waitForFunction(() => document.querySelector("iframe").style.height.endsWith("px"));
    await close();
  }
});

test("a text that looks like markup is pasted as a text", async () => {
  const text = '</mission-rewriter><script src="evil.js"></script>"&amp;\'<img src=x>';
  for (const way of ways) {
    const { page, close } = await pasted({ way, text });
    const widget = parts(way === "frame" ? page.frameLocator("iframe") : page);
    await widget.field.waitFor();
    assert.equal(await widget.field.inputValue(), text);
    assert.equal(await page.locator("img, script[src='evil.js']").count(), 0);
    await close();
  }
});

test("one script holds the language of the interface and that of the text", async () => {
  for (const lang of values("lang")) {
    for (const text of [ENGLISH, RUSSIAN, ""]) {
      const { page, close } = await pasted({ way: "script", lang, text });
      await parts(page).field.waitFor();
      if (text) await page.waitForFunction(() => document.querySelector("mission-rewriter").analysis?.verdict.class === "product");
      await close();
    }
  }
});

test("the files that are named are there", async () => {
  for (const way of ways) {
    for (const lang of values("lang")) {
      for (const file of filesOf({ ...plain, way, lang })) {
        const answer = await fetch(`${play.address}/${file}`);
        assert.equal(answer.status, 200, file);
      }
    }
  }
});

for (const [language, say] of Object.entries(words)) {
  const open = async (context = {}) => {
    const page = await play.visit(`/?lang=${language}`, context);
    const form = page.locator(`article[lang="${language}"] .configurator`);
    await form.waitFor();
    return { page, form, code: page.locator(`article[lang="${language}"] [data-snippet] code`), preview: page.locator(`article[lang="${language}"] .preview`) };
  };

  test(`by keyboard alone: every choice in ${language} changes the lines, and they are copied as they stand`, async () => {
    const { page, form, code } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await form.getByRole("radio", { checked: true }).focus();
    const seen = new Set([await code.textContent()]);
    for (const way of ways) {
      if (way !== "tag") await page.keyboard.press("ArrowRight");
      assert.equal(await form.getByRole("radio", { checked: true }).inputValue(), way);
      seen.add(await code.textContent());
    }
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.type("x");
    seen.add(await code.textContent());
    let expected = ways.length + 1;
    for (const name of Object.keys(say.choices)) {
      await page.keyboard.press("Tab");
      const before = await code.textContent();
      await page.keyboard.press("ArrowDown");
      // The last one of a list has none below it.
      if ((await code.textContent()) === before) await page.keyboard.press("ArrowUp");
      seen.add(await code.textContent());
      expected += 1;
      assert.equal(seen.size, expected, name);
    }
    const button = page.locator(`article[lang="${language}"] [data-copy]`);
    await button.focus();
    await page.keyboard.press("Enter");
    await page.locator(`article[lang="${language}"] figcaption [role="status"]:not(:empty)`).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code.textContent());
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds no barrier in the configurator and its previews, in ${language}, ${colorScheme}`, async () => {
      const { page, form, preview } = await open({ colorScheme });
      await preview.locator("summary").click();
      for (const way of ways) {
        await form.locator(`[value="${way}"]`).check();
        const widget = parts(way === "frame" ? page.frameLocator(".preview iframe") : page, way === "frame" ? "mission-rewriter" : ".preview mission-rewriter");
        await widget.field.waitFor();
        for (const name of way === "tag" ? Object.keys(colors) : ["plum"]) {
          await form.locator('[data-choice="colors"]').selectOption(name);
          await widget.field.waitFor();
          const { violations } = await new AxeBuilder({ page }).include(".embed:not([hidden])").analyze();
          assert.deepEqual(violations.map(({ id, nodes }) => `${way} ${name} ${id} ${nodes[0].target} ${nodes[0].failureSummary}`), []);
        }
      }
      assert.deepEqual(page.problems, []);
      await page.context().close();
    });
  }

  test(`nothing sticks out at 320 px, in ${language}`, async () => {
    const { page, form, preview } = await open({ viewport: { width: 320, height: 700 } });
    await preview.locator("summary").click();
    for (const way of ways) {
      await form.locator(`[value="${way}"]`).check();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${way}: ${wide} px too wide`);
    }
    const small = await form.locator("select, textarea, label:has(input)").evaluateAll((elements) => elements.filter((element) => element.getBoundingClientRect().height < 24).length);
    assert.equal(small, 0);
    await page.context().close();
  });
}
