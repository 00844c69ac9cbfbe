/** Does a link lead to what was shared, in a page as people meet it? And what does a stranger's link do? Nothing but say so. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hostileFragments, payloads } from "./fragments.mjs";
import { ENGLISH, RUSSIAN, parts, seen, stage } from "./stage.mjs";

const play = stage();
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

async function copiedLink(page, widget) {
  await widget.host.locator('[data-parcel="link"]').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("mission-rewriter"));
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a link brings statement, answers and disagreements to another visitor, below the fold as well", async () => {
  const body = `<div><svg width="10" height="3000"></svg></div><mission-rewriter lang="en" loading="click">A home.</mission-rewriter>`;
  const page = await play.open(body, { context: clipboard });
  const widget = parts(page);
  await widget.start.click();
  await widget.field.fill(ENGLISH);
  await widget.button("choose").first().click();
  await widget.evidence.and(widget.host.locator('[data-marker="leadership"]')).locator('[data-action="disagree"]').click();
  await widget.marks.and(widget.host.locator('[data-marker="leadership"]')).waitFor({ state: "detached" });
  const texts = (one) => one.rewrites.evaluateAll((all) => all.map((each) => each.querySelector("[data-rewrite-text]").textContent));
  const before = (await texts(widget)).sort();
  const link = await copiedLink(page, widget);
  const other = await play.open(body);
  await other.goto(`${new URL(other.url()).href}${new URL(link).hash}`);
  await other.reload();
  const theirs = parts(other);
  await seen(theirs, "product");
  assert.equal(await theirs.field.inputValue(), ENGLISH);
  assert.equal(await theirs.marks.and(theirs.host.locator('[data-marker="leadership"]')).count(), 0);
  assert.deepEqual((await texts(theirs)).sort(), before);
  await other.waitForFunction(() => document.querySelector("mission-rewriter").getBoundingClientRect().top < innerHeight);
  // It is a step: what the page had is one undo away.
  await theirs.button("undo").click();
  await other.waitForFunction(() => document.querySelector("mission-rewriter").text === "A home.");
  await page.context().close();
  await other.context().close();
});

test("what was answered to a statement in the other language is there once that language is", async () => {
  const page = await play.open(`<mission-rewriter lang="ru">${ENGLISH}</mission-rewriter>`, { context: clipboard });
  const widget = parts(page);
  await widget.button("choose").first().click();
  const answer = await widget.host.locator(".answered q").textContent();
  const link = await copiedLink(page, widget);
  const release = play.hold("/mission-rewriter-en.bin");
  const other = await play.open(`<mission-rewriter lang="ru">${RUSSIAN}</mission-rewriter>`);
  const theirs = parts(other);
  await seen(theirs, "product");
  await other.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await theirs.host.locator("[part~='absence']").waitFor();
  release();
  await theirs.host.locator(".answered q").waitFor();
  assert.equal(await theirs.host.locator(".answered q").textContent(), answer);
  await page.context().close();
  await other.context().close();
});

test("each of several widgets reads its own link, and the page keeps its own anchors", async () => {
  const body = `<mission-rewriter lang="en">${ENGLISH}</mission-rewriter><mission-rewriter lang="ru">${RUSSIAN}</mission-rewriter><mission-rewriter id="third" lang="en"></mission-rewriter>`;
  const page = await play.open(body, { context: clipboard });
  const second = parts(page, "mission-rewriter:nth-of-type(2)");
  await second.field.fill("Чтобы домой хотелось возвращаться.");
  const link = await copiedLink(page, second);
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await page.waitForFunction(() => document.querySelectorAll("mission-rewriter")[1].text === "Чтобы домой хотелось возвращаться.");
  const other = await play.open(body);
  await other.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await other.waitForFunction(() => document.querySelectorAll("mission-rewriter")[1].text === "Чтобы домой хотелось возвращаться.");
  assert.deepEqual(await other.evaluate(() => [...document.querySelectorAll("mission-rewriter")].map(({ text }) => text)), [ENGLISH, "Чтобы домой хотелось возвращаться.", ""]);
  for (const anchor of ["#rec123456", "#popup:order", "#mission", "#!/blog"]) {
    await other.evaluate((hash) => (location.hash = hash), anchor);
  }
  assert.equal(await other.evaluate(() => document.querySelector("mission-rewriter").text), ENGLISH);
  assert.deepEqual(other.problems, []);
  await page.context().close();
  await other.context().close();
});

test("a thousand hostile links, followed one after another: no script, no crash, and a broken one is said", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  const ended = await page.evaluate(async (fragments) => {
    const element = document.querySelector("mission-rewriter");
    const turn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    let said = 0;
    for (const fragment of fragments) {
      location.hash = fragment;
      await turn();
      if (window.harmed) return `harmed by ${fragment}`;
      if (element.shadowRoot.querySelector("script, iframe, img, b[onclick], svg[onload]")) return `markup by ${fragment}`;
      if (element.shadowRoot.querySelector("[part~='notice']")?.textContent) said += 1;
    }
    return said;
  }, hostileFragments(1000));
  assert.equal(typeof ended, "number", String(ended));
  assert.ok(ended > 100, `only ${ended} broken links were said to be broken`);
  // The widget lives, and what a payload says is text. An honest link among them may have gone another way in.
  await widget.host.locator('[data-action="go"][data-mode="check"]').click();
  await widget.field.fill(payloads[0]);
  await page.waitForFunction((text) => document.querySelector("mission-rewriter").text === text, payloads[0]);
  await widget.field.fill(ENGLISH);
  await seen(widget, "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
