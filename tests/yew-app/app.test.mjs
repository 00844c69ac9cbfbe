/** Can another Yew app use the component? Its page under the strict policy: typing, the callbacks, the app's colours, and no look that leaks. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { stage } from "../browser/stage.mjs";

const play = stage(join(fileURLToPath(new URL("../../", import.meta.url)), "target/yew-app"));
const echo = (page, what, words) => page.locator(`.echo[data-what="${what}"]`, { hasText: words });

async function open() {
  const page = await play.visit("/");
  const widget = page.locator(".mission-rewriter");
  await widget.locator('[part~="verdict"][data-class="product"]').waitFor();
  return { page, widget };
}

async function close(page) {
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

test("a person types: the verdict follows, and the app hears of it", async () => {
  const { page, widget } = await open();
  await echo(page, "heard", "nothing yet").waitFor();
  await widget.locator('[part~="field"]').fill("Help families make a home they love.");
  await widget.locator('[part~="verdict"][data-class="customer"]').waitFor();
  await echo(page, "heard", "customer").waitFor();
  await close(page);
});

test("a person takes a suggestion: the app gets its text", async () => {
  const { page, widget } = await open();
  const card = widget.locator('[part~="rewrite"]').first();
  await card.locator('[data-action="use"]').click();
  const text = await widget.locator('[part~="field"]').inputValue();
  assert.notEqual(text, "");
  await echo(page, "taken", text).waitFor();
  await close(page);
});

test("the app sets another statement and another language: the component follows, and tells nothing of it", async () => {
  const { page, widget } = await open();
  await page.getByRole("button", { name: "The next one" }).click();
  await page.locator('.mission-rewriter[lang="ru"]').waitFor();
  assert.match(await widget.locator('[part~="field"]').inputValue(), /^Быть лидером/);
  await widget.locator('[part~="verdict"][data-class="product"]').waitFor();
  await echo(page, "heard", "nothing yet").waitFor();
  await close(page);
});

test("the component wears the app's colour, and nothing of the app wears the component's style", async () => {
  const { page, widget } = await open();
  const paper = widget.locator(".paper").first();
  assert.equal(await paper.evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(255, 240, 220)");
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "normal");
  // With the component's sheet taken away, the app's own parts have to look the same. Two of them have names that it styles inside.
  const own = await Promise.all(["h1", "p.sheet", "button.loud", ".echo"].map((name) => page.locator(`main > ${name}`).first().elementHandle()));
  const looks = () =>
    page.evaluate((own) => own.map((element) => [...getComputedStyle(element)].map((name) => `${name}: ${getComputedStyle(element).getPropertyValue(name)}`)), own);
  const dressed = await looks();
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  assert.deepEqual(dressed, await looks());
  await close(page);
});
