/** Does the npm package work in a page and in a worker, under the strict policy? */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, stage } from "./stage.mjs";

const play = stage();

test("in a page", async () => {
  const page = await play.open("<p>A page.</p>", { script: "" });
  const kind = await page.evaluate(async (text) => {
    const { default: init, analyze } = await import("/npm/index.js");
    await init();
    return analyze(text).verdict.class;
  }, ENGLISH);
  assert.equal(kind, "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("in a worker", async () => {
  play.put("/worker.js", `
    import init, { analyze } from "/npm/index.js";
    onmessage = async ({ data }) => {
      // A rejection inside a worker reaches nobody by itself.
      const answer = init().then(() => analyze(data).verdict.class);
      postMessage(await answer.catch(String));
    };`);
  const page = await play.open("<p>A page.</p>", { script: "" });
  const kind = await page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(text);
      }),
    ENGLISH,
  );
  assert.equal(kind, "product");
  await page.context().close();
});

test("the element by the package's own entry", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { script: '<script type="module" src="/npm/mission-rewriter.js"></script>' });
  await page.locator("mission-rewriter [part~='verdict'][data-class='product']").waitFor();
  await page.context().close();
});
