/** Can everybody use a workshop: with a keyboard, with a screen reader, on the smallest phone? The real workshop, in windows of one device, stage by stage. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { dist, stage } from "./stage.mjs";

const play = stage();
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const html = await readFile(join(dist, "room.html"), "utf8");
const [, POLICY] = /Content-Security-Policy" content="([^"]+)"/.exec(html);
/** What a window is as long as nobody makes it smaller. */
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
/** What people write: about people, about the product, and a word that no phone is wide enough for. */
const TEXTS = {
  ru: ["Чтобы домой хотелось возвращаться.", "Мы лидер рынка с широким ассортиментом.", `Чтобы люди жили ${"высокопревосходительно".repeat(4)} и спали.`],
  en: ["Families love the room they wake up in.", "We are the leading provider of furniture.", `People sleep ${"incomprehensibly".repeat(5)} well.`],
};

const act = (page, name) => page.locator(`[data-action="${name}"]:visible`).first();

/** Opens one more window of the workshop by the button for it. */
async function another(lead, name, size) {
  const opened = lead.context().waitForEvent("page");
  await act(lead, name).click();
  const page = await opened;
  await page.setViewportSize(size);
  return page;
}

/** The next stage, in all windows. */
async function goOn(windows, name) {
  const [lead] = windows;
  await act(lead, "next").click();
  const there = lead.locator(`.workshop[data-stage="${name}"]`);
  await act(lead, "confirm").or(there).first().waitFor();
  if (!(await there.count())) await act(lead, "confirm").click();
  for (const page of windows) await page.locator(`.workshop[data-stage="${name}"]`).waitFor();
}

/** Goes through a whole workshop; `look(page, name)` sees each window in each state. */
async function walk(language, context, look) {
  play.page("/room.html", html, POLICY);
  const lead = await play.visit(`/room.html?lang=${language}`, { locale: language === "ru" ? "ru-RU" : "en-US", viewport: { width: 1280, height: 720 }, ...context });
  await act(lead, "begin").waitFor();
  await look(lead, "the form of a new workshop");
  await act(lead, "begin").click();
  await lead.locator('.workshop[data-stage="lobby"]').waitFor();
  const wall = await another(lead, "open-projector", { width: 1280, height: 720 });
  const seats = [];
  for (const _ of TEXTS[language]) seats.push(await another(lead, "open-participant", PHONE));
  const windows = [lead, wall, ...seats];
  await wall.locator('.workshop[data-stage="lobby"] [part~="wall"]').waitFor();
  await act(seats[0], "ready").waitFor();
  await look(seats[0], "the door");
  for (const seat of seats) {
    await act(seat, "invent").click();
    await act(seat, "ready").click();
    await seat.locator(".entered").waitFor();
  }
  await lead.evaluate(() => document.querySelector("mission-rewriter").shadowRoot.querySelectorAll("details").forEach((one) => (one.open = true)));
  for (const page of windows.slice(0, 3)) await look(page, "the lobby");
  await goOn(windows, "write");
  for (const [place, seat] of seats.entries()) {
    await seat.locator("textarea").fill(TEXTS[language][place]);
    await act(seat, "send").click();
    await seat.locator('[data-post="sent"]').waitFor();
  }
  for (const page of windows) await look(page, "writing");
  await act(lead, "back").click();
  await act(lead, "decline").waitFor();
  await look(lead, "a question");
  await act(lead, "decline").click();
  await goOn(windows, "compare");
  // The facilitator's desk gathers the last letters before it hands out pairs.
  await act(seats[0], "decide").waitFor();
  for (const page of windows.slice(0, 3)) await look(page, "comparing");
  await act(seats[0], "decide").click();
  await goOn(windows, "vote");
  await act(seats[0], "choose").click();
  await act(seats[0], "take-back").waitFor();
  for (const page of windows.slice(0, 3)) await look(page, "voting");
  await goOn(windows, "reveal");
  for (const page of windows) {
    await page.locator('[part~="board"]').first().waitFor();
    await look(page, "the board");
  }
  await goOn(windows, "closed");
  for (const page of windows.slice(0, 3)) await look(page, "the end");
  assert.deepEqual(lead.problems, []);
  await lead.context().close();
}

// A walk takes most of a minute, so each looks at all that a window has to stand. Russian has the longer words.
test("in a whole workshop in ru, light, axe finds no barrier, and nothing sticks out of any window 320 px wide", async () => {
  await walk("ru", { colorScheme: "light" }, async (page, name) => {
    await hasNoBarrier(page, name);
    await fitsAPhone(page, name);
  });
});

test("in a whole workshop in en, dark, axe finds no barrier, and with the key Tab one comes to all there is, in its order, and sees it", async () => {
  await walk("en", { colorScheme: "dark" }, async (page, name) => {
    await hasNoBarrier(page, name);
    await isReachedByKey(page, name);
  });
});

async function hasNoBarrier(page, name) {
  await page.setViewportSize(DESK);
  const { violations } = await new AxeBuilder({ page }).include("mission-rewriter").withTags(RULES).analyze();
  const wrong = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(" ")} ${node.failureSummary}`));
  assert.deepEqual(wrong, [], name);
}

/** All one presses is 24 px high, and what a participant mainly does 44. */
async function fitsAPhone(page, name) {
  await page.setViewportSize(PHONE);
  const seen = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("mission-rewriter");
    const found = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const low = (selector, least) => found(selector).filter((one) => one.getBoundingClientRect().height < least).map((one) => one.outerHTML.slice(0, 120));
    return {
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...low("button, select, textarea, input, summary", 24), ...low('[part~="seat"] :is(.loud, select, textarea, input)', 44)],
    };
  });
  assert.deepEqual([Math.max(seen.wide, 0), seen.small], [0, []], name);
}

async function isReachedByKey(page, name) {
  await page.setViewportSize(PHONE);
  // Only the window in front has the keyboard.
  await page.bringToFront();
  const expected = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("mission-rewriter");
    document.activeElement?.blur();
    // Of the buttons of one choice, Tab comes to the one that is chosen.
    const all = [...shadowRoot.querySelectorAll("button, select, textarea, input, summary")].filter((one) => one.checkVisibility() && (one.type !== "radio" || one.checked));
    window.reached = [];
    window.listening = new AbortController();
    const note = ({ target }) => {
      const { left, top, width, height } = target.getBoundingClientRect();
      // It is hidden where none of three points of it is on top.
      const isSeen = [0.1, 0.5, 0.9].some((part) => target.contains(shadowRoot.elementFromPoint(left + Math.min(width / 2, 40), top + height * part)));
      if (all.includes(target)) window.reached.push(`${all.indexOf(target)}${isSeen ? "" : " hidden"}`);
    };
    shadowRoot.addEventListener("focusin", note, { signal: window.listening.signal });
    const before = document.createElement("button");
    before.textContent = "-";
    shadowRoot.prepend(before);
    before.focus({ preventScroll: true });
    return all.map((_, place) => String(place));
  });
  // A window that has just come to the front may miss a key; it does not miss two rounds of them.
  const count = () => page.evaluate(() => window.reached.length);
  for (let pressed = 0; pressed < 2 * expected.length && (await count()) < expected.length; pressed++) await page.keyboard.press("Tab");
  const reached = await page.evaluate(() => {
    window.listening.abort();
    document.querySelector("mission-rewriter").shadowRoot.firstElementChild.remove();
    return window.reached;
  });
  assert.deepEqual(reached, expected, name);
}
