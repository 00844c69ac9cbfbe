/** Is the widget printed, all of it and nothing else? The copy in its frame, its look on paper, and pages that may not print. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { linkOf } from "../../www/out/share.js";
import { ENGLISH, parts, seen, stage } from "./stage.mjs";

const play = stage();
before(async () => play.put("/print.js", await readFile(new URL("../../www/out/print.js", import.meta.url))));

/** A page with a widget in a blog, and the focus on a button of it. */
async function open(context = {}) {
  const page = await play.open(`<p>Words of the blog.</p><mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`, { context });
  await seen(parts(page), "product");
  await parts(page).button("copy").first().focus();
  return page;
}

/** Prints in `page`, with a stand-in for the dialog: the copy stays until the test has looked at it. */
function print(page) {
  return page.evaluate(async () => {
    const { printPart } = await import("/print.js");
    const host = document.querySelector("mission-rewriter");
    const before = [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollY];
    const done = printPart(host.shadowRoot, "A card <b>&");
    // In Chromium the page of a new frame is there at once.
    const frame = document.querySelector("iframe");
    frame.contentWindow.print = () => frame.contentWindow.dispatchEvent(new Event("beforeprint"));
    const printed = await done;
    const after = [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollY];
    return { printed, moved: String(before) !== String(after), focus: host.shadowRoot.activeElement?.dataset.action };
  });
}

test("the copy is the widget, whole and alone", async () => {
  const page = await open();
  assert.deepEqual(await print(page), { printed: true, moved: false, focus: "copy" });
  const copy = await page.evaluate(() => {
    const host = document.querySelector("mission-rewriter");
    const copied = document.querySelector("iframe").contentDocument;
    const stage = copied.body.firstElementChild;
    const texts = (root) => [...root.childNodes].map((node) => node.textContent);
    return {
      title: copied.title,
      language: copied.documentElement.lang,
      children: copied.body.children.length,
      name: stage.localName,
      same: String(texts(stage.shadowRoot)) === String(texts(host.shadowRoot)),
      typed: stage.shadowRoot.querySelector("textarea").value,
      rules: stage.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).length,
      ours: host.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).length,
      blog: copied.documentElement.textContent.includes("Words of the blog"),
    };
  });
  const { ours, rules, ...rest } = copy;
  assert.deepEqual(rest, { title: "A card <b>&", language: "en", children: 1, name: "mission-rewriter", same: true, typed: ENGLISH, blog: false });
  assert.ok(rules > 50 && rules === ours, `${rules} of ${ours} rules`);
  await page.evaluate(() => document.querySelector("iframe").contentWindow.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator("iframe").count(), 0, "it goes when it has been printed");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("on paper there is no field and no button, every reason is open, and all is dark on light", async () => {
  const page = await open({ colorScheme: "dark" });
  await print(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const look = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("iframe").contentDocument.body.firstElementChild;
    const view = document.querySelector("iframe").contentWindow;
    const shown = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
    const { color, backgroundColor } = view.getComputedStyle(shadowRoot.querySelector(".paper"));
    return {
      hidden: shown("textarea, input, select, button:not(.evidence-head)"),
      reasons: shown(".evidence-body") === shadowRoot.querySelectorAll(".evidence-body").length && shown(".evidence-body") > 1,
      sentences: shown("[data-rewrite-text]"),
      color,
      backgroundColor,
    };
  });
  assert.equal(look.hidden, 0);
  assert.ok(look.reasons);
  assert.ok(look.sentences >= 3);
  assert.deepEqual([look.color, look.backgroundColor], ["rgb(29, 27, 24)", "rgb(255, 254, 250)"]);
  await page.context().close();
});

for (const state of [
  { mode: "compare", text: ENGLISH, other: "A home people love." },
  { mode: "list", text: "", list: `${ENGLISH}\nCut delivery costs` },
]) {
  test(`on paper nothing of ${state.mode} can be pressed, and every text is there`, async () => {
    const page = await open();
    await page.evaluate((hash) => (location.hash = hash), (await linkOf(state, "", "x")).slice(1));
    await page.locator("mission-rewriter").locator(state.mode === "list" ? ".goals-table" : ".axes-table").waitFor();
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("mission-rewriter");
      const shown = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      // A goal is a button to open it, and the goal.
      return { pressed: shown("textarea, input, select, summary, button:not(.goal-button)").length, texts: shown(".goal, .statement").map(({ textContent }) => textContent) };
    });
    assert.equal(seen.pressed, 0);
    assert.equal(seen.texts.length, 2);
    assert.ok(seen.texts.some((text) => text.includes("provider")));
    await page.context().close();
  });
}

test("who prints twice has one frame", async () => {
  const page = await open();
  await print(page);
  await print(page);
  assert.equal(await page.locator("iframe").count(), 1);
  await page.context().close();
});

test("the browser's own print begins", async () => {
  const page = await open();
  const printed = await page.evaluate(async () => (await import("/print.js")).printPart(document.querySelector("mission-rewriter").shadowRoot, ""));
  assert.equal(printed, true);
  await page.context().close();
});

test("a component in a plain page is printed with the styles of that page", async () => {
  const page = await play.open('<p>Words of the blog.</p><link rel="stylesheet" href="page.css"><section lang="ru"><div id="root" class="mission-rewriter"><p>Слова</p></div></section>', { script: "" });
  const seen = await page.evaluate(async () => {
    const { printPart } = await import("/print.js");
    const done = printPart(document.querySelector("#root"), "x");
    document.querySelector("iframe").contentWindow.print = () => {};
    const { contentDocument } = document.querySelector("iframe");
    await done;
    return { text: contentDocument.body.textContent, scope: contentDocument.body.firstElementChild.className, language: contentDocument.documentElement.lang, rules: contentDocument.adoptedStyleSheets[0].cssRules.length, frames: document.querySelectorAll("iframe").length };
  });
  assert.equal(seen.text, "Слова");
  assert.equal(seen.scope, "mission-rewriter", "its styles hold inside of this alone");
  assert.equal(seen.language, "ru");
  assert.ok(seen.rules > 3);
  assert.equal(seen.frames, 0, "a print that never began leaves nothing behind");
  await page.context().close();
});

for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin", "allow-scripts allow-modals"]) {
  test(`in a frame with sandbox="${sandbox}" it says that it cannot, and leaves nothing behind`, async () => {
    const inner = await play.open("<p id=root>Words</p>", { script: "" });
    const place = new URL(inner.url()).pathname;
    await inner.context().close();
    const page = await play.open(`<iframe sandbox="${sandbox}" src="${place}"></iframe>`, { script: "" });
    const frame = page.frames().find((frame) => frame.url().endsWith(place));
    const seen = await frame.evaluate(async () => {
      const { printPart } = await import("/print.js");
      return { printed: await printPart(document.querySelector("#root"), "x"), frames: document.querySelectorAll("iframe").length };
    });
    assert.deepEqual(seen, { printed: false, frames: 0 });
    await page.context().close();
  });
}
