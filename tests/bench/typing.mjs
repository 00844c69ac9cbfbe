/**
 * What does it cost to type a letter? `node typing.mjs SITE TEXTS`, where TEXTS is a JSON file with the statements to type in; prints a line of JSON for
 * each letter: real keys go into the field, and the page says what followed.
 *
 * A bare field of the browser gets the same letters in turn: what it costs is not our work.
 */
import { readFile } from "node:fs/promises";
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { watchTyping } from "./typing-watch.mjs";

const [site, texts] = process.argv.slice(2);
const { statement, chapter } = JSON.parse(await readFile(texts, "utf8"));

/** Where the letters go: into a statement of the usual length, and into one into which somebody has pasted a chapter. */
const PLACES = [
  { name: "statement", text: statement, caret: 0.5, letters: 220 },
  { name: "chapter, middle", text: chapter, caret: 0.5, letters: 40 },
  { name: "chapter, end", text: chapter, caret: 1, letters: 40 },
];
/** The first letters are for the compilers of the browser. */
const WARM_UP = 10;
const LETTERS = "we bring home a little more of the day ";

const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Typing</title><link rel="icon" href="data:,">${body}`;
const server = await serve({ site }, {
  "/ours.html": page('<script type="module" src="/site/mission-rewriter.js"></script><mission-rewriter lang="en">To be the leading provider of affordable furniture.</mission-rewriter>'),
  "/bare.html": page('<textarea rows="3" cols="60"></textarea>'),
});
const browser = await launch();
try {
  for (const place of PLACES) {
    for (const [kind, host] of [["bare", null], ["ours", "mission-rewriter"]]) await type(place, kind, host);
  }
} finally {
  await browser.close();
  server.close();
}

async function type({ name, text, caret, letters }, kind, host) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${server.address}/${kind}.html`);
  const field = page.locator(host ? `${host} [part~='field']` : "textarea");
  // All of the engine has to be there: suggestions come last, and their work is part of what a letter costs.
  if (host) await page.locator(`${host} [part~='rewrite']`).first().waitFor();
  await field.fill(text);
  if (host) await page.locator(`${host} [part~='verdict'][data-class]`).waitFor();
  await page.evaluate(watchTyping, host);
  await field.focus();
  await page.evaluate((place) => field.setSelectionRange(place, place), Math.floor(text.length * caret));
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  // Neither should each letter find the machine warm from the one before, nor should all of them fall on the same moment of a frame.
  const pause = (turn) => new Promise((resolve) => setTimeout(resolve, 5 + ((turn * 7) % 17)));
  let before = 0;
  for (let turn = 0; turn < WARM_UP + letters; turn += 1) {
    await pause(turn);
    if (turn === WARM_UP) before = await busy();
    const letter = LETTERS[turn % LETTERS.length];
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await page.evaluate((count) => window.shown(count), turn + 1);
  }
  const tasks = (await busy()) - before;
  const strokes = (await page.evaluate(() => window.strokes)).slice(WARM_UP);
  for (const { sent, begun, changed, drawn, shown } of strokes) {
    console.log(JSON.stringify({ place: name, kind, script: changed - begun, drawn, shown: shown - sent, tasks: tasks / letters }));
  }
  await context.close();
}
