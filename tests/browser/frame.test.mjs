/** Does the page for frames work where it is put? Its address is data, its height reaches the page around it, and a sandbox is no trouble. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { ENGLISH, RUSSIAN, parts, seen, stage } from "./stage.mjs";

const play = stage();
const around = '<script src="/mission-rewriter-frame.js"></script>';
const paragraphs = (count) => "<p>The words of the article.</p>".repeat(count);

function frame(address, attributes = "") {
  return `<iframe data-mission-rewriter title="Mission" ${attributes} width="600" height="300" src="${address}"></iframe>`;
}

/** The widget inside a frame. */
function inside(page, selector = "iframe") {
  return parts(page.frameLocator(selector));
}

async function isRead(widget, kind) {
  await widget.host.locator(`[part~="verdict"][data-class="${kind}"]`).waitFor();
}

for (const mark of ["#", "?"]) {
  test(`the address says everything, behind ${mark}`, async () => {
    const words = new URLSearchParams({ lang: "ru", theme: "dark", department: "logistics", text: RUSSIAN, onclick: "alert(1)", style: "color: red" });
    const page = await play.visit(`/embed.html${mark}${words}`);
    const widget = parts(page);
    await seen(widget, "product");
    assert.equal(await widget.field.inputValue(), RUSSIAN);
    const found = await widget.host.evaluate((element) => ({ names: element.getAttributeNames().sort(), department: element.analysis.department, lang: document.documentElement.lang, title: document.title }));
    assert.deepEqual(found, { names: ["department", "lang", "text", "theme"], department: "logistics", lang: "ru", title: "О ком ваша миссия?" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].target}`), []);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("the address is data: markup, scripts and nonsense in it are text or nothing", async () => {
  const hostile = ['<img src=x onerror="window.hit=1">', "javascript:window.hit=1", "\0\ud800%%%", "a".repeat(50_000), '"><script>window.hit=1</script>'];
  for (const words of hostile) {
    const page = await play.visit(`/embed.html#${new URLSearchParams({ text: words, lang: words.slice(0, 99), theme: words.slice(0, 99), mode: words.slice(0, 99), department: words.slice(0, 99), id: words.slice(0, 99), loading: words.slice(0, 99), storage: words.slice(0, 99) })}`);
    const widget = parts(page);
    await widget.field.waitFor();
    assert.equal(await page.evaluate(() => window.hit), undefined);
    assert.equal(await page.locator("img, main script").count(), 0);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  }
});

test("another fragment is another text, without a reload", async () => {
  const page = await play.visit(`/embed.html#lang=en&text=${encodeURIComponent(ENGLISH)}`);
  await seen(parts(page), "product");
  await page.evaluate(() => (location.hash = "lang=en&text=So+that+nobody+faces+a+diagnosis+alone."));
  await seen(parts(page), "customer");
  await page.context().close();
});

for (const [name, attributes] of Object.entries({ "an ordinary": "", "a sandboxed": 'sandbox="allow-scripts"' })) {
  test(`${name} frame gets the height of what is in it, on a host that knows nothing of us`, async (t) => {
    play.isOpenToStrangers = false;
    t.after(() => (play.isOpenToStrangers = true));
    const page = await play.open(`${frame(`/embed.html#lang=en&text=${encodeURIComponent(ENGLISH)}`, attributes)}`, { script: around, context: { viewport: { width: 700, height: 250 } } });
    const widget = inside(page);
    await isRead(widget, "product");
    await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 600);
    const fits = () => widget.host.evaluate((element) => Math.abs(element.getBoundingClientRect().height - innerHeight) <= 1);
    assert.ok(await fits());
    const before = await page.evaluate(() => document.querySelector("iframe").clientHeight);
    await widget.field.fill("");
    await page.waitForFunction((before) => document.querySelector("iframe").clientHeight < before, before);
    assert.ok(await fits(), "it shrinks as well");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("a message counts for its own frame, and a stranger's for none", async () => {
  play.page("/stranger.html", "<!doctype html><title>Stranger</title><script src='/stranger.js'></script>");
  play.put("/stranger.js", "parent.postMessage({ type: 'mission-rewriter-height', height: 5000 }, '*'); parent.postMessage('done', '*');");
  const page = await play.open(
    `${frame("/embed.html#lang=en", 'id="ours"')}<iframe id="stranger" title="Stranger" width="300" height="150"></iframe>`,
    { script: around, context: { viewport: { width: 700, height: 100 } } },
  );
  await page.waitForFunction(() => document.querySelector("#ours").style.height !== "");
  const height = await page.evaluate(() => document.querySelector("#ours").style.height);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("message", ({ data }) => data === "done" && resolve());
        document.querySelector("#stranger").src = "/stranger.html";
      }),
  );
  // Neither the page's own words nor numbers that are none change anything.
  await page.evaluate(async () => {
    for (const height of [5000, "5000", NaN, -1, null, {}]) window.postMessage({ type: "mission-rewriter-height", height }, "*");
    await new Promise((resolve) => {
      addEventListener("message", ({ data }) => data === "end" && resolve());
      window.postMessage("end", "*");
    });
  });
  const after = await page.evaluate(() => ["#ours", "#stranger"].map((selector) => document.querySelector(selector).style.height));
  assert.deepEqual(after, [height, ""]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a frame tells how high it is, and nothing of what is typed in it", async () => {
  play.put("/listening.js", "window.told = []; addEventListener('message', ({ data }) => window.told.push(data));");
  const page = await play.open(frame("/embed.html#lang=en&id=first"), { script: '<script src="/listening.js"></script>' });
  const widget = inside(page);
  await widget.field.fill(ENGLISH);
  await isRead(widget, "product");
  await page.waitForFunction(() => window.told.length > 1);
  const told = await page.evaluate(() => window.told);
  for (const { height, ...rest } of told) {
    assert.ok(Number.isInteger(height));
    assert.deepEqual(rest, { type: "mission-rewriter-height", id: "first" });
  }
  await page.context().close();
});

test("a frame does not push down what is being read; it grows when the person goes into it", async () => {
  const page = await play.open(`${frame(`/embed.html#lang=en&text=${encodeURIComponent(ENGLISH)}`)}${paragraphs(20)}`, { script: around });
  const widget = inside(page);
  await isRead(widget, "product");
  await widget.host.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await page.evaluate(() => document.querySelector("iframe").clientHeight), 300);
  await widget.field.click();
  await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 600);
  await page.context().close();
});
