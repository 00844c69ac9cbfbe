/** Does one script suffice? Nothing fetched, under a policy that allows nothing to be, from a disk, and in one language or both. */
import assert from "node:assert/strict";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { ENGLISH, RUSSIAN, dist, listen, parts, seen, stage } from "./stage.mjs";

const play = stage();
const least = "default-src 'none'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";
const script = (ending = "") => `<script defer src="mission-rewriter.inline${ending}.js"></script>`;
const texts = { ru: RUSSIAN, en: ENGLISH };
const other = { ru: "en", en: "ru" };

test("with both languages it reads both, and asks the network for nothing but itself", async () => {
  play.requests.length = 0;
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { script: script(), policy: least });
  const widget = parts(page);
  await seen(widget, "product");
  await widget.field.fill(RUSSIAN);
  await page.waitForFunction((text) => document.querySelector("mission-rewriter").analysis?.text === text, RUSSIAN);
  await seen(widget, "product");
  assert.deepEqual(play.requests.filter((path) => !/scene|icon/.test(path)), ["/mission-rewriter.inline.js"]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

for (const [language, text] of Object.entries(texts)) {
  test(`with ${language} alone it reads ${language}, and says so where a text is in another language`, async () => {
    play.requests.length = 0;
    const page = await play.open(`<mission-rewriter lang="${language}">${text}</mission-rewriter>`, { script: script(`.${language}`), policy: least });
    const widget = parts(page);
    await seen(widget, "product");
    await listen(page);
    await widget.field.fill(texts[other[language]]);
    await page.waitForFunction(() => window.heard.some(({ name }) => name === "error"));
    assert.equal(await page.evaluate(() => document.querySelector("mission-rewriter").analysis), null);
    await widget.field.fill(text);
    await seen(widget, "product");
    assert.deepEqual(play.requests.filter((path) => !/scene|icon/.test(path)), [`/mission-rewriter.inline.${language}.js`]);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  test(`the script for ${language} stands on a page whose own text is in another language`, async () => {
    const page = await play.open(`<mission-rewriter>${texts[other[language]]}</mission-rewriter>`, { script: script(`.${language}`), policy: least });
    const widget = parts(page);
    await widget.field.waitFor();
    await widget.field.fill(text);
    await seen(widget, "product");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("from a disk, without any server", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "mission-rewriter-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await copyFile(join(dist, "mission-rewriter.inline.js"), join(folder, "mission-rewriter.inline.js"));
  await writeFile(join(folder, "page.html"), `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Страница</title>${script()}<mission-rewriter>${RUSSIAN}</mission-rewriter>`);
  const page = await play.visit(pathToFileURL(join(folder, "page.html")).href);
  await seen(parts(page), "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("as a module, and beside the other build: the first one wins", async () => {
  const both = '<script type="module" src="mission-rewriter.inline.js"></script><script type="module" src="mission-rewriter.js"></script>';
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { script: both });
  await seen(parts(page), "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("nothing is left in the page's global scope", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { script: "" });
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await names();
  await page.evaluate(() => document.head.append(Object.assign(document.createElement("script"), { src: "mission-rewriter.inline.js" })));
  await seen(parts(page), "product");
  assert.deepEqual(await names(), before);
  await page.context().close();
});

test("a panic ends it, and it starts again from what it holds", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { script: script(), policy: least });
  const widget = parts(page);
  await seen(widget, "product");
  await page.evaluate(() => {
    const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(trap)));
    queueMicrotask(exports.f);
  });
  await widget.notice.getByText("Your text is still here").waitFor();
  await seen(widget, "product");
  await page.context().close();
});
