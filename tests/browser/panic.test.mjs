/** What does a person lose when the engine ends in the middle of its work? Nothing: it comes back by itself, and, where it cannot, the text stays. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { linkOf } from "../../www/out/share.js";
import { ENGLISH, RUSSIAN, listen, parts, seen, shows, stage } from "./stage.mjs";
import { TRAPPED, poison, setTrap, springOnce } from "./trap.mjs";

const play = stage();
const typed = "A home people love";

async function open(body, options) {
  setTrap(play);
  const page = await play.open(body, { ...options, script: TRAPPED });
  await page.evaluate(() => (window.isSamePage = true));
  return page;
}

/** Once the engine is back, each widget says so. */
const back = (widget) => widget.notice.getByText(/started over|началась заново/).waitFor();

test("a person types, the engine ends, and the person types on", async () => {
  const page = await open(`<p style="block-size: 40em">An article.</p><mission-rewriter id="one" lang="en">${ENGLISH}</mission-rewriter>
    <mission-rewriter id="two" lang="ru">${RUSSIAN}</mission-rewriter>`);
  const [one, two] = [parts(page, "#one"), parts(page, "#two")];
  await seen(one, "product");
  await seen(two, "product");
  await listen(page);
  await one.field.fill(`${typed} .`);
  await one.field.press("ArrowLeft");
  const before = await page.evaluate(() => scrollY);
  await springOnce(page, 3);
  await page.keyboard.insertText("s");
  await back(one);
  await back(two);
  assert.equal(await one.field.inputValue(), `${typed} s.`);
  assert.equal(await two.field.inputValue(), RUSSIAN);
  assert.match(await two.notice.textContent(), /Ваш текст на месте/);
  // The focus and the caret are where they were, and so is the page.
  await page.keyboard.type("o much");
  assert.equal(await one.field.inputValue(), `${typed} so much.`);
  assert.equal(await page.evaluate(() => scrollY), before);
  await one.field.fill(RUSSIAN);
  await seen(one, "product");
  assert.ok(await page.evaluate(() => window.isSamePage), "the page was loaded anew");
  assert.ok(!(await shows(one.host)), "the widget stands in place of the own text");
  const errors = await page.evaluate(() => window.heard.filter(({ name }) => name === "error").map(({ said, id }) => `${said} ${id}`));
  assert.deepEqual(errors, ["panic one", "panic two"]);
  await page.context().close();
});

test("what is typed while the engine is on its way is there when it has come", async () => {
  const page = await open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  await page.evaluate(() => {
    const element = document.querySelector("mission-rewriter");
    const field = () => element.shadowRoot.querySelector("[part~='field']");
    const dead = field();
    element.addEventListener("mission-rewriter-error", () =>
      queueMicrotask(() => {
        if (field() === dead) throw new Error("the dead field is still there");
        field().value += " And more.";
      }),
    );
  });
  await widget.field.press("End");
  await springOnce(page);
  await page.keyboard.insertText("!");
  await back(widget);
  assert.equal(await widget.field.inputValue(), `${ENGLISH}! And more.`);
  await page.context().close();
});

for (const [way, go] of [
  ["the engine has ended", (page) => springOnce(page).then(() => page.keyboard.insertText("!"))],
  [
    "the element was away",
    (page) =>
      page.evaluate(async () => {
        const element = document.querySelector("mission-rewriter");
        element.remove();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        document.querySelector("main").append(element);
      }),
  ],
]) {
  test(`what was made of a link is there when ${way}, and not the link again`, async () => {
    const page = await open('<mission-rewriter lang="en">A home.</mission-rewriter>');
    const widget = parts(page);
    await page.goto(await linkOf({ mode: "check", text: ENGLISH }, "", page.url()));
    await page.reload();
    await seen(widget, "product");
    await widget.field.fill("Mine");
    const field = await widget.field.elementHandle();
    await go(page);
    await page.waitForFunction((field) => !field.isConnected, field);
    await widget.field.waitFor();
    // A link is read in its own time; when the next one has been read, the first one would have been.
    const other = await linkOf({ mode: "check", text: RUSSIAN }, "", page.url());
    await page.waitForFunction(() => document.querySelector("mission-rewriter").analysis?.text.startsWith("Mine"));
    await page.evaluate((hash) => (location.hash = hash), new URL(other).hash);
    await page.waitForFunction((text) => document.querySelector("mission-rewriter").text === text, RUSSIAN);
    await widget.button("undo").click();
    assert.match(await widget.field.inputValue(), /^Mine!?$/);
    await page.context().close();
  });
}

test("answers, disagreements and both sides of a comparison come back with the text", async () => {
  const page = await open(`<mission-rewriter id="one" lang="en">${ENGLISH}</mission-rewriter>
    <mission-rewriter id="two" lang="en" mode="compare"></mission-rewriter><mission-rewriter id="three" lang="ru" mode="list">Быть лидером.</mission-rewriter>`);
  const [one, two, three] = [parts(page, "#one"), parts(page, "#two"), parts(page, "#three")];
  await seen(one, "product");
  const answer = one.questions.first().getByRole("button").first();
  await answer.click();
  const suggestions = () => one.rewrites.locator("[part~='sentence'], p").allTextContents();
  const before = await suggestions();
  await two.field.first().fill("We sell beds.");
  await two.field.last().fill("People sleep well.");
  await three.field.fill("Быть лидером.\nЛюди спят спокойно.");
  await three.field.press("End");
  await springOnce(page);
  await page.keyboard.insertText("!");
  for (const widget of [one, two, three]) await back(widget);
  assert.deepEqual(await suggestions(), before);
  assert.equal(await two.field.first().inputValue(), "We sell beds.");
  assert.equal(await two.field.last().inputValue(), "People sleep well.");
  assert.equal(await three.field.inputValue(), "Быть лидером.\nЛюди спят спокойно.!");
  await page.context().close();
});

for (const [when, isThen] of [
  ["learns its first language", "true"],
  ["makes the very first widget", "document.querySelector('mission-rewriter').shadowRoot.querySelector('slot').hidden"],
]) {
  test(`an engine that ends while it ${when} is asked once more`, async () => {
    setTrap(play);
    play.put("/spring.js", `let left = 3; window.shallTrap = () => ${isThen} && left > 0 && --left === 0;`);
    const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`, { script: `<script src="spring.js"></script>${TRAPPED}` });
    const widget = parts(page);
    await back(widget);
    await seen(widget, "product");
    assert.equal(await widget.field.inputValue(), ENGLISH);
    await page.context().close();
  });
}

test("a text that ends the engine whenever it is read does so a few times, and then stands in a field that needs no engine", async () => {
  const page = await open(`<mission-rewriter id="one" lang="ru">${RUSSIAN}</mission-rewriter><mission-rewriter id="two" lang="en">${ENGLISH}</mission-rewriter>`);
  const [one, two] = [parts(page, "#one"), parts(page, "#two")];
  await seen(one, "product");
  await seen(two, "product");
  await listen(page);
  await poison(page, "#one", "яд");
  await one.field.fill("Дом, который любят. И яд.");
  await one.retry.waitFor();
  await two.retry.waitFor();
  assert.match(await one.notice.textContent(), /Ваш текст здесь/);
  const kept = one.notice.getByRole("textbox", { name: "Ваш текст" });
  await page.keyboard.insertText("!");
  assert.equal(await kept.inputValue(), "Дом, который любят. И яд.!");
  assert.ok(await shows(two.host), "a text that nobody changed stands on the page");
  const barriers = (await new AxeBuilder({ page }).include("#one").analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  assert.deepEqual(barriers, [], "the fallback is for everybody");
  const panics = () => page.evaluate(() => window.heard.filter(({ said, id }) => said === "panic" && id === "one").length);
  assert.equal(await panics(), 4, "three returns, and no more");
  // Who asks for the other widget gets it: the one with the poison waits for its own button.
  await two.retry.click();
  await seen(two, "product");
  assert.ok(await kept.isVisible());
  await kept.fill("Дом, который любят.");
  await one.retry.click();
  await one.field.waitFor();
  assert.equal(await one.field.inputValue(), "Дом, который любят.");
  await one.field.fill(RUSSIAN);
  await seen(one, "product");
  await seen(two, "product");
  assert.equal(await panics(), 4);
  await page.context().close();
});

test("a text that the page sets while no engine is there is the one that comes", async () => {
  const page = await open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  await page.evaluate((text) => {
    const element = document.querySelector("mission-rewriter");
    element.addEventListener("mission-rewriter-error", () => queueMicrotask(() => (element.text = text)));
  }, RUSSIAN);
  await widget.field.press("End");
  await springOnce(page);
  await page.keyboard.insertText("!");
  await back(widget);
  assert.equal(await widget.field.inputValue(), RUSSIAN);
  await page.context().close();
});

test("a workshop comes back where it was, with what was typed", async () => {
  const page = await open('<mission-rewriter lang="en" mode="room"></mission-rewriter>');
  const room = page.locator("mission-rewriter");
  const title = room.getByRole("textbox").first();
  await title.fill("Who we are");
  await title.press("End");
  await springOnce(page);
  await page.keyboard.insertText("!");
  await room.locator("[part~='notice']").getByText(/opened again/).waitFor();
  assert.match(await room.getByRole("textbox").first().inputValue(), /^Who we are/);
  await page.context().close();
});
