/**
 * What is left when an element was moved, or removed and put back, a hundred times? Of a move nothing at all; of a mount what Yew
 * forgets: one listener for each kind of event that it hears on its root, and the empty root on which they hang (about 1 KB).
 *
 * Chromium is asked after a collection of its garbage.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, parts, seen, stage } from "./stage.mjs";

const play = stage();
const TIMES = 100;
const WARM_UP = 20;
/** For a collection that leaves a little: a cache that grows once, not each time. */
const SLACK = 20;
const BYTES_A_MOVE = 500;
const BYTES_A_MOUNT = 4000;

test("moved a hundred times: nothing grows", async () => {
  const { grown } = await run("moved");
  assert.ok(grown.listeners <= 0, `${grown.listeners} more listeners`);
  assert.ok(grown.nodes <= SLACK, `${grown.nodes} more nodes`);
  assert.ok(grown.heap <= TIMES * BYTES_A_MOVE, `${grown.heap} bytes more`);
});

for (const deed of ["removed and put back", "made anew and dropped"]) {
  test(`${deed} a hundred times: nothing grows but what Yew forgets`, async () => {
    const { grown, kinds } = await run(deed);
    assert.ok(kinds > 0, "Yew hears nothing: then this test does not see how it listens");
    assert.ok(grown.listeners <= TIMES * kinds + SLACK, `${grown.listeners} more listeners, and Yew has ${kinds} a mount`);
    assert.ok(grown.nodes <= TIMES + SLACK, `${grown.nodes} more nodes`);
    assert.ok(grown.heap <= TIMES * BYTES_A_MOUNT, `${grown.heap} bytes more`);
  });
}

/** Does a deed some times for the caches, and a hundred times more between two counts. */
async function run(deed) {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`);
  await seen(parts(page), "product");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await repeat(page, deed, WARM_UP);
  const before = await census(session);
  await repeat(page, deed, TIMES);
  const after = await census(session);
  const kinds = await listenersOfYew(page, deed);
  assert.deepEqual(page.problems, []);
  await page.context().close();
  return { kinds, grown: Object.fromEntries(Object.keys(before).map((name) => [name, after[name] - before[name]])) };
}

/** Counts what is alive in the page. */
async function census(session) {
  await session.send("HeapProfiler.enable");
  for (let turn = 0; turn < 3; turn += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, documents, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  const { metrics } = await session.send("Performance.getMetrics");
  return { nodes, documents, listeners, heap: metrics.find(({ name }) => name === "JSHeapUsedSize").value };
}

/** How many listeners Yew hangs on the root of one mount. */
async function listenersOfYew(page, deed) {
  await page.evaluate(() => {
    const { addEventListener } = EventTarget.prototype;
    window.heardAtRoot = 0;
    EventTarget.prototype.addEventListener = function (...words) {
      if (this instanceof Element && this.getAttribute("part") === "base") window.heardAtRoot += 1;
      return addEventListener.apply(this, words);
    };
  });
  await repeat(page, deed, 1);
  return page.evaluate(() => window.heardAtRoot);
}

/** Does a deed some times, each time until the widget is there and has got another text. */
function repeat(page, deed, times) {
  return page.evaluate(
    async ([deed, times]) => {
      const main = document.querySelector("main");
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const field = (element) => element.shadowRoot.querySelector("[part~='field']");
      const goesAway = async (element) => {
        element.remove();
        await frame();
        if (field(element)) throw new Error("the widget is still there");
      };
      const deeds = {
        moved: async (element) => (main.prepend(element), element),
        "removed and put back": async (element) => {
          await goesAway(element);
          main.append(element);
          return element;
        },
        "made anew and dropped": async (element) => {
          await goesAway(element);
          const other = document.createElement("mission-rewriter");
          main.append(other);
          return other;
        },
      };
      for (let turn = 0; turn < times; turn += 1) {
        const element = await deeds[deed](document.querySelector("mission-rewriter"));
        await frame();
        while (!field(element)) await frame();
        element.text = `To be the leading bank number ${turn}.`;
        await frame();
      }
    },
    [deed, times],
  );
}
