/** Does the element work under every policy that a site may have, and without one? A page that complains of nothing is the proof. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, STRICT, parts, seen, stage } from "./stage.mjs";

const play = stage();
const element = `<mission-rewriter>${ENGLISH}</mission-rewriter>`;
const nonced = '<script type="module" nonce="r4nd0m" src="mission-rewriter.js"></script>';
/** With nothing allowed by default: what the element needs is the script, WebAssembly, and the fetching of its own files. */
const least = "default-src 'none'; img-src 'self'; connect-src 'self'";

const policies = {
  "no policy": { policy: "" },
  "the strict policy": { policy: STRICT },
  "the least policy": { policy: `${least}; script-src 'self' 'wasm-unsafe-eval'` },
  "a nonce": { policy: `${least}; script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'`, script: nonced },
  "a nonce with strict-dynamic": { policy: `${least}; script-src 'nonce-r4nd0m' 'strict-dynamic' 'wasm-unsafe-eval'`, script: nonced },
  "Trusted Types, and no policy of them": { policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'` },
};

for (const [name, options] of Object.entries(policies)) {
  test(`under ${name} the whole flow runs, and nothing is complained of`, async () => {
    const page = await play.open(element, options);
    const widget = parts(page);
    await seen(widget, "product");
    await widget.field.fill(RUSSIAN);
    await page.waitForFunction((text) => document.querySelector("mission-rewriter").analysis?.text === text, RUSSIAN);
    await widget.evidence.first().locator('[data-action="explain"]').click();
    await widget.rewrites.first().locator('[data-action="use"]').click();
    await seen(widget, "customer");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("the policy of this file forbids what it should: a style attribute and markup from a string are refused", async () => {
  // Without this the tests above could pass because the policy does not bite.
  const page = await play.open(element, policies["Trusted Types, and no policy of them"]);
  await seen(parts(page), "product");
  const refused = await page.evaluate(() => {
    document.body.setAttribute("style", "color: red");
    const styled = getComputedStyle(document.body).color;
    try {
      document.createElement("p").innerHTML = "<b>bold</b>";
    } catch (error) {
      return [styled, error.name];
    }
    return [styled, "allowed"];
  });
  assert.deepEqual(refused, ["rgb(0, 0, 0)", "TypeError"]);
  await page.context().close();
});

for (const [name, frame] of Object.entries({ sandboxed: 'sandbox="allow-scripts"', ordinary: "" })) {
  test(`in a frame that is ${name}`, async () => {
    play.page("/inside.html", `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inside</title>
      <script type="module" src="mission-rewriter.js"></script><mission-rewriter storage="local">${ENGLISH}</mission-rewriter>`);
    const page = await play.open(`<iframe title="Mission" ${frame} src="/inside.html" width="600" height="600"></iframe>`, { script: "" });
    const widget = parts(page.frameLocator("iframe"));
    await widget.verdict.and(widget.host.locator('[data-class="product"]')).waitFor();
    await widget.field.fill("So that nobody faces a diagnosis alone.");
    await widget.verdict.and(widget.host.locator('[data-class="customer"]')).waitFor();
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}
