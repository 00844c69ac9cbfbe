/** Does the page stay still while the widget comes? Chromium counts what moves by itself (CLS), and the sum has to be nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, parts, seen, stage } from "./stage.mjs";

const play = stage();
const wasm = "/mission-rewriter_bg.wasm";
const paragraphs = (count) => "<p>The words of the article, which somebody is reading at this moment, and which must not move.</p>".repeat(count);

/** What moved without a person's act, as Chromium reports it, from the beginning of the page. */
function shifts(page) {
  return page.evaluate(async () => {
    // Two frames, so that all that was painted has been reported.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const entries = await new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(observer.takeRecords()));
    });
    return entries
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => node?.localName ?? node?.nodeName).join(" ")}`);
  });
}

/** A blog's page with its own style, as the README tells an embedder to write it. */
const style = '<link rel="stylesheet" href="room.css">';
const script = `${style}<script type="module" src="mission-rewriter.js"></script>`;
const roomCss = "mission-rewriter:not(:defined) { display: block; min-block-size: 100svh }";

test("the measure sees what moves: the same page with a picture that comes late", async () => {
  const page = await play.open(paragraphs(6), { script });
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    document.querySelector("main").prepend(Object.assign(document.createElement("p"), { textContent: "Late." }));
  });
  assert.notDeepEqual(await shifts(page), []);
  await page.context().close();
});

for (const width of [390, 1280]) {
  for (const blog of ["/blog.html", "/blog-en.html"]) {
    for (const speed of ["quick", "slow"]) {
      test(`nothing moves on ${blog} at ${width} px with a ${speed} network, read from its beginning to its end`, async () => {
        const release = speed === "slow" ? play.hold(wasm) : () => {};
        const page = await play.visit(blog, { viewport: { width, height: 800 } });
        const widget = parts(page);
        await page.waitForFunction(() => customElements.get("mission-rewriter"));
        // The reader goes on without waiting, until the end of the widget's room can be seen.
        await page.getByText(/впишите свою|put in your own/).scrollIntoViewIfNeeded();
        if (speed === "slow") {
          await page.locator("article > footer").scrollIntoViewIfNeeded();
          release();
        }
        await seen(widget, "product");
        assert.deepEqual(await shifts(page), []);
        await page.locator("h1").scrollIntoViewIfNeeded();
        await page.locator("article > footer").scrollIntoViewIfNeeded();
        assert.deepEqual(await shifts(page), []);
        await page.context().close();
      });
    }
  }
}

for (const language of ["ru", "en"]) {
  test(`nothing moves on the demo page in ${language}`, async () => {
    const page = await play.visit(`/?lang=${language}`);
    await seen(parts(page, `article[lang="${language}"] mission-rewriter`), "product");
    assert.deepEqual(await shifts(page), []);
    await page.context().close();
  });
}

for (const [name, before] of Object.entries({ "at the top of the page": 0, "in the middle": 5, "below what is seen": 40 })) {
  for (const loading of ["eager", "lazy"]) {
    test(`nothing moves around an element ${name} that loads ${loading}, when the engine comes late`, async () => {
      play.put("/room.css", roomCss);
      const release = play.hold(wasm);
      const page = await play.open(`${paragraphs(before)}<mission-rewriter loading="${loading}">${ENGLISH}</mission-rewriter>${paragraphs(40)}`, { script });
      const widget = parts(page);
      await page.waitForFunction(() => customElements.get("mission-rewriter"));
      for (const place of ["first", "last"]) await page.locator("main > p")[place]().scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector("mission-rewriter").scrollIntoView());
      release();
      await seen(widget, "product");
      assert.deepEqual(await shifts(page), []);
      await page.context().close();
    });
  }
}

const low = "mission-rewriter { --mission-rewriter-height: 20rem } mission-rewriter:not(:defined) { display: block; min-block-size: 20rem }";

test("where what stands below is in view the widget is cut to its room, and opens when the person comes to it", async () => {
  play.put("/room.css", low);
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>${paragraphs(3)}`, { script });
  const widget = parts(page);
  await seen(widget, "product");
  const height = () => widget.host.evaluate((element) => Math.round(element.getBoundingClientRect().height));
  assert.deepEqual(await shifts(page), []);
  assert.equal(await height(), 320);
  const cue = widget.host.locator("[part='more']");
  assert.ok(await cue.isVisible());
  await widget.field.focus();
  assert.ok((await height()) > 600);
  assert.equal(await cue.count(), 0);
  await page.context().close();
});

test("a click on what is cut off opens it, and so does scrolling past its end", async () => {
  play.put("/room.css", low);
  const page = await play.open(`${paragraphs(3)}<mission-rewriter>${ENGLISH}</mission-rewriter>${paragraphs(60)}`, { script });
  const widget = parts(page);
  const cue = widget.host.locator("[part='more']");
  const isCut = () => widget.host.evaluate((element) => element.getBoundingClientRect().height < 330);
  await seen(widget, "product");
  await cue.waitFor();
  // Above the window: whoever reads on below must not lose the line.
  await page.locator("main > p").last().scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.ok(await isCut());
  // Back, so far that its end lies below the window: now it can grow unseen.
  await page.evaluate(() => scrollTo(0, 0));
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.waitForFunction(() => document.querySelector("mission-rewriter").getBoundingClientRect().height > 600);
  assert.deepEqual(await shifts(page), []);
  await page.reload();
  await page.setViewportSize({ width: 1280, height: 720 });
  await seen(widget, "product");
  await cue.click();
  assert.ok(!(await isCut()));
  await page.context().close();
});

test("a page that gives no room gets the widget as it is", async () => {
  play.put("/room.css", "mission-rewriter { --mission-rewriter-height: 0 }");
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>${paragraphs(3)}`, { script });
  const widget = parts(page);
  await seen(widget, "product");
  await page.waitForFunction(() => document.querySelector("mission-rewriter").getBoundingClientRect().height > 600);
  assert.equal(await widget.host.locator("[part='more']").count(), 0);
  await page.context().close();
});

test("when the engine does not come nothing moves either, and the room ends where nobody sees it", async (t) => {
  t.after(() => play.find(wasm));
  play.lose(wasm);
  play.put("/room.css", roomCss);
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>${paragraphs(60)}`, { script });
  const widget = parts(page);
  await widget.notice.waitFor();
  assert.deepEqual(await shifts(page), []);
  await page.context().close();
});

test("a person who starts the widget sees nothing move but the widget", async () => {
  play.put("/room.css", "");
  const release = play.hold(wasm);
  const page = await play.open(`${paragraphs(3)}<mission-rewriter loading="click">${ENGLISH}</mission-rewriter>${paragraphs(40)}`, { script });
  const widget = parts(page);
  await widget.start.waitFor();
  // The button itself comes with the script; what counts here is what follows a person's press.
  const before = await shifts(page);
  await widget.start.click();
  release();
  await seen(widget, "product");
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.matches("[part~='field']"));
  assert.deepEqual(await shifts(page), before);
  await page.context().close();
});
