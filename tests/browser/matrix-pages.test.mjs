/** Does the element stand on every kind of page? Several at once, two versions, dark, right to left, hostile styles, hidden places. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, dist, parts, seen, stage } from "./stage.mjs";

const play = stage();
const typed = "So that nobody faces a diagnosis alone.";

test("five instances live beside each other, share one engine, and no two share an id", async () => {
  play.requests.length = 0;
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`.repeat(5));
  const widgets = [1, 2, 3, 4, 5].map((place) => parts(page, `mission-rewriter:nth-of-type(${place})`));
  for (const widget of widgets) await seen(widget, "product");
  await widgets[2].field.fill(typed);
  await seen(widgets[2], "customer");
  for (const place of [0, 1, 3, 4]) assert.equal(await widgets[place].field.inputValue(), ENGLISH);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll("mission-rewriter")].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[id]")].map(({ id }) => id)),
  );
  assert.ok(ids.length > 5);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(play.requests.filter((path) => path.endsWith(".wasm")).sort(), ["/mission-rewriter-rewrites_bg.wasm", "/mission-rewriter_bg.wasm"]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

for (const [name, order] of Object.entries({ before: ["other.js", "mission-rewriter.js"], after: ["mission-rewriter.js", "other.js"] })) {
  test(`another version that comes ${name} ours: the first one wins, and nobody complains`, async () => {
    const script = await readFile(`${dist}/mission-rewriter.js`, "utf8");
    // A version of another day: another file, another class, the same name of the element.
    play.put("/other.js", `${script}\nimport(import.meta.url).then(({ MissionRewriterElement }) => (MissionRewriterElement.version = "other"));`);
    const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, {
      script: order.map((file) => `<script type="module" src="${file}"></script>`).join(""),
    });
    await seen(parts(page), "product");
    await page.waitForLoadState("load");
    const winner = await page.evaluate(() => customElements.get("mission-rewriter").version ?? "ours");
    assert.equal(winner, name === "before" ? "other" : "ours");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("nothing is left in the page's global scope, and nothing on its body", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { script: "" });
  const look = () => page.evaluate(() => ({
    names: Object.getOwnPropertyNames(window).sort(),
    prototypes: [Object, Array, String, Element, HTMLElement, Node].map(({ prototype }) => Object.getOwnPropertyNames(prototype).length),
    places: [...document.documentElement.children, ...document.body.children].map(({ localName }) => localName),
    body: document.body.attributes.length,
  }));
  const before = await look();
  await page.evaluate(() => import("/mission-rewriter.js").then(() => undefined));
  await seen(parts(page), "product");
  await parts(page).field.fill(RUSSIAN);
  await page.waitForFunction((text) => document.querySelector("mission-rewriter").analysis?.text === text, RUSSIAN);
  assert.deepEqual(await look(), before);
  await page.context().close();
});

test("the dark page and the light one have letters that can be read", async () => {
  const contrast = ([text, ground]) => {
    const light = (color) => {
      const [red, green, blue] = color.match(/[\d.]+/g).map(Number).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [less, more] = [light(text), light(ground)].sort((one, other) => one - other);
    return (more + 0.05) / (less + 0.05);
  };
  const grounds = new Set();
  for (const colorScheme of ["dark", "light"]) {
    const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { context: { colorScheme } });
    const widget = parts(page);
    await seen(widget, "product");
    const colors = await widget.field.evaluate((field) => [getComputedStyle(field).color, getComputedStyle(field).backgroundColor]);
    assert.ok(contrast(colors) >= 7, `${colorScheme}: ${colors}`);
    grounds.add(colors[1]);
    await page.context().close();
  }
  assert.equal(grounds.size, 2);
});

test("on a page that runs from right to left the widget reads from left to right and stays in its column", async () => {
  const page = await play.open(`<div lang="en"><mission-rewriter>${ENGLISH}</mission-rewriter></div>`, {
    direction: "rtl",
    context: { viewport: { width: 400, height: 800 } },
  });
  const widget = parts(page);
  await seen(widget, "product");
  const { direction, align, inside, wide } = await widget.field.evaluate((field) => {
    const host = field.getRootNode().host;
    const [own, place] = [field.getBoundingClientRect(), host.getBoundingClientRect()];
    return {
      direction: getComputedStyle(field).direction,
      align: getComputedStyle(field).textAlign,
      inside: own.left >= place.left - 1 && own.right <= place.right + 1,
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });
  assert.deepEqual({ direction, align, inside }, { direction: "ltr", align: "start", inside: true });
  assert.ok(wide <= 0, `${wide} px too wide`);
  await page.context().close();
});

/** Style sheets that pages are known to have. Each is a whole file, as a theme brings it. */
const hostile = {
  "a reset of everything": "* { all: unset } head, script, style, title { display: none }",
  "a root letter of ten pixels": "html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 1; text-transform: uppercase; letter-spacing: 0.2em }",
  "rules for every bare tag": "button, textarea, input, select, p, h2, h3, section, div, details, mark, svg { display: none !important; opacity: 0; float: left } mission-rewriter { text-align: right; color: transparent; white-space: nowrap; word-break: break-all }",
};

for (const [name, style] of Object.entries(hostile)) {
  test(`against ${name} the widget keeps its shape`, async () => {
    play.put("/hostile.css", style);
    play.put("/calm.css", "");
    const measure = async (sheet) => {
      const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, {
        script: `<link rel="stylesheet" href="${sheet}"><script type="module" src="mission-rewriter.js"></script>`,
      });
      const widget = parts(page);
      await seen(widget, "product");
      const found = await widget.field.evaluate((field) => {
        const properties = ["display", "color", "fontSize", "lineHeight", "textTransform", "letterSpacing", "textAlign", "opacity", "float", "wordBreak"];
        const button = field.getRootNode().querySelector("[data-action='clear']");
        const read = (element) => Object.fromEntries(properties.map((property) => [property, getComputedStyle(element)[property]]));
        return { field: read(field), button: read(button), wide: document.documentElement.scrollWidth <= innerWidth };
      });
      await widget.field.fill(typed);
      await seen(widget, "customer");
      await page.context().close();
      return found;
    };
    assert.deepEqual(await measure("hostile.css"), await measure("calm.css"));
  });
}

test("inside a closed <details> it waits, and is there when somebody opens it", async () => {
  const page = await play.open(`<details><summary>Try it</summary><mission-rewriter loading="lazy">${ENGLISH}</mission-rewriter></details>`);
  const widget = parts(page);
  await page.waitForLoadState("networkidle");
  assert.equal(await widget.field.count(), 0, "a closed box is not near");
  await page.getByText("Try it").click();
  await seen(widget, "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("in a tab that is not shown it works, and is whole when the tab is", async () => {
  const page = await play.open(`<div hidden><mission-rewriter>${ENGLISH}</mission-rewriter></div>`);
  const widget = parts(page);
  await page.waitForFunction(() => document.querySelector("mission-rewriter").analysis?.verdict.class === "product");
  await page.evaluate(() => (document.querySelector("[hidden]").hidden = false));
  await seen(widget, "product");
  await widget.field.fill(typed);
  await seen(widget, "customer");
  await page.context().close();
});

test("a node cloned from a <template> is an element like any other", async () => {
  const page = await play.open(`<template><mission-rewriter>${ENGLISH}</mission-rewriter></template>`);
  assert.equal(await page.evaluate(() => document.querySelector("template").content.firstElementChild.shadowRoot), null);
  await page.evaluate(() => {
    const { content } = document.querySelector("template");
    document.querySelector("main").append(content.cloneNode(true), document.importNode(content, true));
  });
  for (const place of [1, 2]) await seen(parts(page, `main > mission-rewriter:nth-of-type(${place})`), "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a clone of a living element is a fresh one, with the page's text", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`);
  await parts(page).field.fill(typed);
  await page.evaluate(() => {
    const element = document.querySelector("mission-rewriter");
    element.after(element.cloneNode(true));
  });
  const second = parts(page, "mission-rewriter:nth-of-type(2)");
  await seen(second, "product");
  assert.equal(await second.field.inputValue(), ENGLISH);
  assert.equal(await parts(page, "mission-rewriter:nth-of-type(1)").field.inputValue(), typed);
  await page.context().close();
});

test("an element that is taken into a frame keeps its text, its styles and its work", async () => {
  play.page("/empty.html", '<!doctype html><html lang="en"><title>Empty</title><body>');
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter><iframe title="Frame" src="/empty.html" width="700" height="700"></iframe>`);
  await parts(page).field.fill(typed);
  await page.waitForFunction(() => document.querySelector("iframe").contentDocument?.body);
  await page.evaluate(() => {
    const { contentDocument } = document.querySelector("iframe");
    contentDocument.body.append(contentDocument.adoptNode(document.querySelector("mission-rewriter")));
  });
  const widget = parts(page.frameLocator("iframe"));
  await widget.verdict.and(widget.host.locator('[data-class="customer"]')).waitFor();
  assert.equal(await widget.field.inputValue(), typed);
  assert.equal(await widget.field.evaluate((field) => getComputedStyle(field).display), "block");
  await widget.field.fill(ENGLISH);
  await widget.verdict.and(widget.host.locator('[data-class="product"]')).waitFor();
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the focus stays where the person put it, while widgets come, go and come again", async () => {
  const page = await play.open(`<input aria-label="Name"><mission-rewriter>${ENGLISH}</mission-rewriter>`);
  const name = page.getByLabel("Name");
  await name.focus();
  await page.evaluate(() => {
    window.moves = [];
    document.addEventListener("focusin", ({ target }) => window.moves.push(target.localName));
  });
  await seen(parts(page), "product");
  await page.evaluate(async () => {
    const element = document.querySelector("mission-rewriter");
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.querySelector("main").append(element, document.createElement("mission-rewriter"));
    element.text = "A home.";
    element.lang = "ru";
  });
  await parts(page, "mission-rewriter:nth-of-type(2)").field.waitFor();
  await page.waitForFunction(() => document.querySelector("mission-rewriter").analysis?.text === "A home.");
  assert.deepEqual(await page.evaluate(() => window.moves), []);
  assert.equal(await page.evaluate(() => document.activeElement.localName), "input");
  await page.context().close();
});
