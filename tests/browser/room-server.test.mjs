/** Can the pages on running a server be read, by everybody, and are they spelt right? What they say of the server is tried in tests/room. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import nspell from "nspell";
import { stage } from "./stage.mjs";

const play = stage();
const pages = { ru: "room-server.html", en: "room-server-en.html" };
const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** Words that are right, and that the dictionaries do not hold. */
const KNOWN = new Set("else's nats qr tls websocket websockets https гб кб мб виджет прокси".split(" "));
const words = { ru: /[а-яё]+/giu, en: /[a-z’']+/giu };

for (const [language, address] of Object.entries(pages)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds no barrier in the page on servers in ${language}, ${colorScheme}, and nothing sticks out at 320 px`, async () => {
      const page = await play.visit(`/${address}`, { colorScheme, viewport: { width: 320, height: 700 } });
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].target} ${nodes[0].failureSummary}`), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      assert.deepEqual(page.problems, []);
      await page.context().close();
    });
  }

  test(`every link of the page on servers leads somewhere, and the lines can be copied, in ${language}`, async () => {
    const page = await play.visit(`/${address}`, { permissions: ["clipboard-read", "clipboard-write"] });
    for (const link of await page.locator("a[href]").evaluateAll((links) => links.map(({ href }) => href))) {
      const { pathname, hash, origin } = new URL(link);
      assert.equal(origin, play.address);
      assert.equal((await fetch(play.address + pathname)).status, 200, link);
      if (pathname === `/${address}` && hash) assert.equal(await page.locator(hash).count(), 1, link);
    }
    await page.locator("[data-copy]").first().click();
    await page.locator("figcaption [role='status']").first().filter({ hasText: /\S/ }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "cargo xtask room");
    await page.context().close();
  });

  test(`every word on the page on servers is spelt as the ${language} dictionary spells it`, async () => {
    const page = await play.visit(`/${address}`);
    const text = await page.evaluate(() => {
      for (const code of document.querySelectorAll("code, [lang]:not(:root)")) code.remove();
      return document.querySelector("main").textContent;
    });
    const folder = join(modules, `dictionary-${language}`);
    const spell = nspell(readFileSync(join(folder, "index.aff")), readFileSync(join(folder, "index.dic")));
    // The Russian dictionary writes ё as е.
    const forms = (word) => [word, word.toLowerCase(), word.replaceAll("ё", "е"), word.toLowerCase().replaceAll("ё", "е")];
    const found = text.match(words[language]).map((word) => word.replaceAll("’", "'").replaceAll(/^'+|'+$/gu, ""));
    assert.ok(found.length > 500, `only ${found.length} words were read`);
    const wrong = found.filter((word) => word && !KNOWN.has(word.toLowerCase()) && !forms(word).some((form) => spell.correct(form)));
    assert.deepEqual([...new Set(wrong)], []);
    await page.context().close();
  });
}
