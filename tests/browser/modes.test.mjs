/** Does each way in do its work? Two statements, a list of goals, a guessing game, a department, and from one to another without loss. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, parts, seen, stage } from "./stage.mjs";

const play = stage();
const people = { ru: "Чтобы домой хотелось возвращаться.", en: "Families love the room they wake up in." };
const own = { ru: RUSSIAN, en: ENGLISH };
const goals = {
  ru: ["Увеличить выручку на 20% к концу года.", "Дети верят в себя.", "Мы заботимся о клиентах и отвечаем на их вопросы."],
  en: ["Grow revenue by 20% by the end of the year.", "People get their order when they expect it.", "Improve customer satisfaction with excellent service."],
};

for (const language of ["ru", "en"]) {
  const tag = (attributes, text = "") => `<mission-rewriter lang="${language}" ${attributes}>${text}</mission-rewriter>`;

  test(`two statements in ${language}: both read, the nearer one named, and they change places`, async () => {
    const page = await play.open(tag('mode="compare"', `${own[language]}\n${people[language]}`));
    const widget = parts(page);
    const result = widget.host.locator('[part~="comparison"] .class-name');
    await result.waitFor();
    const nearer = await result.textContent();
    assert.deepEqual(await widget.verdict.evaluateAll((all) => all.map((one) => one.dataset.class)), ["product", "customer"]);
    assert.equal(await widget.host.locator('[part~="comparison"] tbody tr').count(), 5);
    await widget.button("swap").click();
    await page.waitForFunction((before) => document.querySelector("mission-rewriter").shadowRoot.querySelector('[part~="comparison"] .class-name').textContent !== before, nearer);
    assert.deepEqual(await widget.verdict.evaluateAll((all) => all.map((one) => one.dataset.class)), ["customer", "product"]);
    await widget.host.locator('[part~="other-field"]').fill(people[language]);
    await widget.button("undo").click();
    assert.equal(await widget.host.locator('[part~="other-field"]').inputValue(), own[language]);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  test(`a list in ${language} is sorted by what the goals do for the customer, and opens each`, async () => {
    const page = await play.open(tag('mode="list"', goals[language].join("\n")));
    const widget = parts(page);
    const rows = widget.host.locator('[part~="goals"] tbody tr');
    await rows.nth(2).waitFor();
    const found = await rows.evaluateAll((all) => all.map((row) => [row.dataset.class, row.querySelector("th").textContent.trim()]));
    assert.deepEqual(found.map(([kind]) => kind), ["customer", "oriented", "product"]);
    assert.deepEqual(found.map(([, text]) => text).sort(), [...goals[language]].sort());
    // A person writes one more, and the table follows.
    await widget.field.fill([...goals[language], people[language]].join("\n"));
    await rows.nth(3).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), widget.host.locator('[data-parcel="table"]').click()]);
    const table = await readFile(await download.path(), "utf8");
    assert.equal(table.codePointAt(0), 0xfeff);
    for (const goal of goals[language]) assert.ok(table.includes(goal), goal);
    await rows.last().locator('[data-action="open"]').click();
    await seen(widget, "product");
    assert.equal(await widget.field.inputValue(), found[2][1]);
    await widget.button("undo").click();
    await rows.nth(3).waitFor();
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  test(`the guessing game in ${language} is played to its end`, async () => {
    const page = await play.open(tag('mode="quiz"'));
    const widget = parts(page);
    const riddle = widget.host.locator(".riddle-text");
    const texts = new Set();
    await riddle.waitFor();
    for (let turn = 0; (await riddle.count()) === 1; turn += 1) {
      assert.ok(turn < 20, "the game has no end");
      texts.add(await riddle.textContent());
      assert.equal(await widget.verdict.count(), 0, "the answer is not there before the guess");
      assert.equal(await widget.button("next").count(), 0);
      await widget.button("guess").nth(turn % 3).click();
      await widget.verdict.waitFor();
      // The first guess counts: the buttons show it and take no other.
      await widget.button("guess").nth((turn + 1) % 3).click({ force: true });
      assert.equal(await widget.button("guess").nth(turn % 3).getAttribute("aria-pressed"), "true");
      await widget.button("next").click();
      await page.waitForFunction((text) => document.querySelector("mission-rewriter").shadowRoot.querySelector(".riddle-text")?.textContent !== text, [...texts].at(-1));
    }
    assert.equal(texts.size, 8);
    assert.match(await widget.host.locator('[part~="game"]').innerText(), /\d/);
    await widget.button("next").click();
    await riddle.waitFor();
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  test(`a department in ${language} shows its chain, and another speaker another one`, async () => {
    const page = await play.open(tag('department="logistics"', own[language]));
    const widget = parts(page);
    const chain = widget.host.locator('[part~="chain"]');
    await chain.waitFor();
    const first = await chain.innerText();
    assert.equal(await chain.locator(".chain").first().locator("li").count(), 3);
    await widget.host.locator("[id$='-speaker']").selectOption("hr");
    await page.waitForFunction((before) => document.querySelector("mission-rewriter").shadowRoot.querySelector('[part~="chain"]').innerText !== before, first);
    await widget.host.locator("[id$='-speaker']").selectOption("company");
    await chain.waitFor({ state: "detached" });
    await widget.button("undo").click();
    await chain.waitFor();
    await page.context().close();
  });

  test(`the five tests in ${language} answer when they are opened`, async () => {
    const page = await play.open(tag("", own[language]));
    const widget = parts(page);
    await seen(widget, "product");
    const tests = widget.host.locator("[data-test]");
    assert.equal(await tests.count(), 0);
    await widget.host.locator('[part~="tests"] summary').click();
    await tests.nth(4).waitFor();
    assert.deepEqual(await tests.evaluateAll((all) => all.map((one) => one.dataset.test)), ["swap", "opposite", "durability", "shirt", "completeness"]);
    for (const one of await tests.all()) assert.match(await one.locator(".test-finding").innerText(), /\p{L}{3}/u);
    assert.ok((await widget.host.locator('[data-test="durability"] del').count()) > 0);
    assert.equal(await widget.host.locator('[data-test="completeness"] li').count(), 9);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  test(`an example in ${language} goes into the empty field`, async () => {
    const page = await play.open(tag(""));
    const widget = parts(page);
    await widget.button("example").first().click();
    await widget.verdict.and(widget.host.locator("[data-class]")).waitFor();
    assert.match(await widget.field.inputValue(), /\p{L}{3}/u);
    await widget.button("undo").click();
    await page.waitForFunction(() => document.querySelector("mission-rewriter").text === "");
    await page.context().close();
  });
}

test("from one way in to another and back nothing is lost", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  const go = (mode) => widget.host.locator(`[data-action="go"][data-mode="${mode}"]`).click();
  await go("list");
  await widget.field.fill(goals.en.join("\n"));
  await go("compare");
  await widget.host.locator('[part~="other-field"]').fill(people.en);
  await go("quiz");
  await widget.host.locator('[part~="game"]').waitFor();
  await go("list");
  assert.equal(await widget.field.inputValue(), goals.en.join("\n"));
  await go("compare");
  assert.equal(await widget.host.locator('[part~="other-field"]').inputValue(), people.en);
  await go("check");
  assert.equal(await widget.field.inputValue(), ENGLISH);
  await page.context().close();
});

test("the page says which ways in there are", async () => {
  const page = await play.open(`
    <mission-rewriter id="all" lang="en"></mission-rewriter>
    <mission-rewriter id="two" lang="en" modes="quiz check"></mission-rewriter>
    <mission-rewriter id="one" lang="en" modes="check"></mission-rewriter>
    <mission-rewriter id="other" lang="en" mode="quiz" modes="check"></mission-rewriter>`);
  const ways = async (id) => {
    await page.locator(`${id} .mission-rewriter`).waitFor();
    return page.locator(`${id} [data-action="go"]`).evaluateAll((all) => all.map((way) => way.dataset.mode));
  };
  assert.deepEqual(await ways("#all"), ["check", "compare", "list", "quiz"]);
  assert.deepEqual(await ways("#two"), ["check", "quiz"]);
  assert.deepEqual(await ways("#one"), []);
  assert.deepEqual(await ways("#other"), []);
  await page.locator("#other [part~='game']").waitFor();
  await page.evaluate(() => document.querySelector("#all").setAttribute("mode", "list"));
  await page.locator("#all [part~='goals']").waitFor();
  await page.context().close();
});

test("a mark that one does not agree with goes, stays away, and comes back", async () => {
  const page = await play.open(`<mission-rewriter lang="en" storage="session">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  const leadership = widget.marks.and(widget.host.locator('[data-marker="leadership"]'));
  const marks = await widget.marks.count();
  assert.equal(await leadership.count(), 1);
  await widget.evidence.and(widget.host.locator('[data-marker="leadership"]')).locator('[data-action="disagree"]').click();
  await leadership.waitFor({ state: "detached" });
  assert.equal(await widget.marks.count(), marks - 1);
  // What had the focus is gone; it is not thrown to the top of the page.
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement);
  await widget.field.fill(`${ENGLISH} And more.`);
  assert.equal(await leadership.count(), 0);
  await page.reload();
  await widget.field.waitFor();
  assert.equal(await leadership.count(), 0, "it stays away after a reload where the page keeps things");
  await widget.button("agree").click();
  await leadership.waitFor();
  await page.context().close();
});

test("undo and redo go through answers, disagreements and suggestions", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  const texts = () => widget.rewrites.evaluateAll((all) => all.map((one) => one.querySelector("[data-rewrite-text]").textContent));
  const start = await texts();
  await widget.button("choose").first().click();
  await page.waitForFunction((before) => {
    const now = [...document.querySelector("mission-rewriter").shadowRoot.querySelectorAll("[data-rewrite-text]")].map((one) => one.textContent);
    return JSON.stringify(now) !== JSON.stringify(before);
  }, start);
  const answered = await texts();
  await widget.rewrites.first().locator('[data-action="use"]').click();
  await seen(widget, "customer");
  await widget.button("undo").click();
  await seen(widget, "product");
  assert.deepEqual(await texts(), answered);
  await widget.button("undo").click();
  await page.waitForFunction((before) => document.querySelector("mission-rewriter").shadowRoot.querySelector("[data-rewrite-text]").textContent === before, start[0]);
  assert.deepEqual(await texts(), start);
  await widget.button("redo").click();
  await widget.button("redo").click();
  await seen(widget, "customer");
  assert.equal(await widget.button("redo").getAttribute("aria-disabled"), "true");
  await page.context().close();
});
