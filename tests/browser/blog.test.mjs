/** Is the blog page what an embedder hopes for? Readable before the widget, light until it is near, without a barrier, and the essay is the page's own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { parts, seen, stage } from "./stage.mjs";

const play = stage();
const posts = { ru: "/blog.html", en: "/blog-en.html" };

for (const [language, address] of Object.entries(posts)) {
  test(`nothing of the engine is fetched before the reader comes near, in ${language}`, async () => {
    play.requests.length = 0;
    const page = await play.visit(address);
    await page.waitForFunction(() => customElements.get("mission-rewriter"));
    await page.waitForLoadState("networkidle");
    const heavy = () => play.requests.filter((path) => /\.(wasm|bin)$/.test(path));
    assert.deepEqual(heavy(), []);
    await page.locator("mission-rewriter").scrollIntoViewIfNeeded();
    await seen(parts(page), "product");
    const [first, then] = ["", "-rewrites"].map((half) => [`/mission-rewriter-${language}${half}.bin`, `/mission-rewriter${half}_bg.wasm`].sort());
    assert.deepEqual([heavy().slice(0, 2).sort(), heavy().slice(2).sort()], [first, then]);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds no barrier, and nothing sticks out at 320 px, in ${language}, ${colorScheme}`, async () => {
      const page = await play.visit(address, { colorScheme, viewport: { width: 320, height: 700 } });
      await page.locator("mission-rewriter").scrollIntoViewIfNeeded();
      await seen(parts(page), "product");
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].target} ${nodes[0].failureSummary}`), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      await page.context().close();
    });
  }

  test(`without script the essay is whole, and the statement stands in it, in ${language}`, async () => {
    const page = await play.visit(address, { javaScriptEnabled: false });
    const place = await page.locator("mission-rewriter").boundingBox();
    assert.ok(place.height > 20 && place.height < 200, "no room is held for a widget that cannot come");
    await page.context().close();
  });
}
