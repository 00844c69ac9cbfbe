/**
 * Does a long day leave anything behind? Hundreds of edits in one element, and dozens of elements that come and go; thousands with
 * `cargo xtask soak`, which sets `MISSION_REWRITER_SOAK` to the edits and the mounts.
 *
 * What fills up once (caches, the steps that undo remembers) does so in the first half; what the second half adds is a leak. Of a mount Yew
 * forgets one listener for each kind of event that it hears on its root, and the root on which they hang: that, and no more, may be left.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, parts, seen, stage } from "./stage.mjs";

const play = stage();
const [EDITS, MOUNTS] = (process.env.MISSION_REWRITER_SOAK ?? "500 50").split(" ").map(Number);
/** More than undo remembers; see `src/view/state/step.rs`. */
const STEPS = 220;
/** For what a collection leaves at its own time. */
const SLACK = { nodes: 20, listeners: 20, heap: 200_000, pages: 4 };
/** What Yew forgets of one mount, in the page and in the module's memory. */
const FORGOTTEN = { nodes: 1, listeners: 5, heap: 4_000, pages: 0.1 };

test(`${EDITS} edits in one element`, async (t) => {
  const page = await open();
  // Undo remembers so many steps, and memory that is parted and joined again settles: both before anything is counted.
  await page.evaluate(edit, [Math.max(STEPS, EDITS / 2), 1, [RUSSIAN, ENGLISH]]);
  const half = () => page.evaluate(edit, [EDITS / 2, Infinity, [RUSSIAN, ENGLISH]]);
  await compare(t, page, half, () => 0);
});

test(`${MOUNTS} elements that come and go`, async (t) => {
  const page = await open();
  const half = () => page.evaluate(comeAndGo, [MOUNTS / 2, ENGLISH]);
  await compare(t, page, half, (name) => (FORGOTTEN[name] * MOUNTS) / 2);
});

async function open() {
  // The module's memory belongs to the engine alone: a script that comes first keeps hold of it.
  play.put(
    "/memory.js",
    `const { instantiate, instantiateStreaming } = WebAssembly;
    const keep = (made) => made.then((result) => {
      const { exports } = result.instance ?? result;
      // The second half has no memory of its own.
      window.memory = Object.values(exports).find((thing) => thing instanceof WebAssembly.Memory) ?? window.memory;
      return result;
    });
    WebAssembly.instantiate = (...words) => keep(instantiate(...words));
    WebAssembly.instantiateStreaming = (...words) => keep(instantiateStreaming(...words));`,
  );
  const script = '<script src="memory.js"></script><script type="module" src="mission-rewriter.js"></script>';
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`, { script });
  await seen(parts(page), "product");
  page.setDefaultTimeout(0);
  return page;
}

/** Counts before, between and after two halves; what the second one adds may be no more than `allowed` and some slack. */
async function compare(t, page, half, allowed) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  const counts = [await census(page, session)];
  for (let turn = 0; turn < 2; turn += 1) {
    await half();
    counts.push(await census(page, session));
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
  const leaks = Object.keys(SLACK).filter((name) => {
    const [before, between, after] = counts.map((count) => count[name]);
    t.diagnostic(`${name}: ${before}, ${between} after one half, ${after} after both`);
    return after - between > allowed(name) + SLACK[name];
  });
  assert.deepEqual(leaks, [], "the second half has left something behind");
}

async function census(page, session) {
  for (let turn = 0; turn < 3; turn += 1) {
    // What was on the screen a moment ago is held until the next frame is drawn.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await session.send("HeapProfiler.collectGarbage");
  }
  const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  const { metrics } = await session.send("Performance.getMetrics");
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
  return { nodes, listeners, heap, pages: await page.evaluate(() => window.memory.buffer.byteLength / 65_536) };
}

/** Somebody types statements in two languages, so many letters of each one by one, and takes a suggestion of each, or takes that back again. */
async function edit([times, letters, statements]) {
  const { shadowRoot } = document.querySelector("mission-rewriter");
  const find = (selector) => shadowRoot.querySelector(selector);
  const type = async (text) => {
    const field = find("[part~='field']");
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await scheduler.yield();
  };
  for (let turn = 0, left = times; left > 0; turn += 1) {
    const statement = `${statements[turn % statements.length]} ${turn}`;
    for (let end = Math.max(1, statement.length - letters); end <= statement.length && left > 0; end += 1, left -= 1) {
      await type(statement.slice(0, end));
    }
    for (const action of turn % 2 ? ["use"] : ["use", "undo", "redo"]) {
      find(`[data-action='${action}']`)?.click();
      await scheduler.yield();
    }
  }
  // The same screen at each count.
  find("[data-action='clear']").click();
  await scheduler.yield();
  await type(statements[0]);
  if (!find("[part~='verdict']")) throw new Error("nothing was read");
}

async function comeAndGo([times, statement]) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const field = (element) => element.shadowRoot.querySelector("[part~='field']");
  for (let turn = 0; turn < times; turn += 1) {
    const element = document.createElement("mission-rewriter");
    element.textContent = `${statement} ${turn}`;
    document.querySelector("main").append(element);
    while (!field(element)) await frame();
    element.remove();
    while (field(element)) await frame();
  }
}
