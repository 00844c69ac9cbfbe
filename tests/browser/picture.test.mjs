/** Does the picture card hold whatever is written on it? The PNG by its pixels, the SVG by its markup, and the two beside each other. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { payloads } from "./fragments.mjs";
import { ENGLISH, RUSSIAN, stage } from "./stage.mjs";

const play = stage();
const source = await readFile(new URL("../../www/out/picture.js", import.meta.url), "utf8");
const style = await readFile(new URL("../../www/mission-rewriter.css", import.meta.url), "utf8");
before(() => play.put("/picture.js", source));

const LONG =
  "Чтобы каждая семья в любом городе и посёлке, где мы открыли мастерскую, могла спокойно обставить детскую, собрать гостей за большим столом, выспаться перед трудной неделей и полюбить свой дом таким, какой он есть, со всеми его углами и скрипами.";
const CARDS = {
  "four words": { sentence: "Чтобы домой хотелось возвращаться.", class: "customer", className: "О жизни людей", theme: "light", language: "ru" },
  "before and after": { sentence: "Families love the room they wake up in.", before: ENGLISH, was: "Before", class: "customer", className: "About people’s lives", theme: "dark", language: "en" },
  "forty words": { sentence: LONG, class: "oriented", className: "О заботе о клиенте", theme: "dark", language: "ru" },
  "forty words twice": { sentence: LONG, before: LONG, was: "Было", class: "product", className: "О компании и товаре", theme: "light", language: "ru" },
  "a word without end": { sentence: "щ".repeat(900), before: "W".repeat(900), was: "щ".repeat(300), class: "product", className: "Ы".repeat(200), theme: "light", language: "ru" },
  "no class": { sentence: RUSSIAN, theme: "light", language: "ru" },
};

/** Draws a card in the page and gives its size, and which parts of it are not paper. */
const draw = (page, card) =>
  page.evaluate(async (card) => {
    const { picturePng } = await import("/picture.js");
    const blob = await picturePng(card);
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const inked = (x, y, width, height) => {
      const { data } = context.getImageData(x, y, width, height);
      const paper = context.getImageData(2, 2, 1, 1).data;
      let count = 0;
      for (let place = 0; place < data.length; place += 4) {
        if ([0, 1, 2].some((channel) => Math.abs(data[place + channel] - paper[channel]) > 24)) count += 1;
      }
      return count;
    };
    return {
      type: blob.type,
      size: [image.width, image.height],
      edges: inked(0, 0, 1200, 42) + inked(0, 588, 1200, 42) + inked(0, 0, 78, 630) + inked(1124, 0, 76, 630),
      words: inked(80, 56, 1040, 450),
      between: inked(80, 508, 1040, 14),
      scale: inked(80, 524, 294, 30),
      name: inked(390, 524, 520, 40),
      footer: inked(940, 530, 180, 32),
      clear: inked(80, 560, 300, 16),
    };
  }, card);

test("the picture is 1200 by 630, with ink where it belongs and none at the edges", async () => {
  const page = await play.open("", { script: "" });
  for (const [name, card] of Object.entries(CARDS)) {
    const seen = await draw(page, card);
    assert.equal(seen.type, "image/png");
    assert.deepEqual(seen.size, [1200, 630], name);
    assert.equal(seen.edges, 0, `${name}: something is cut off`);
    assert.ok(seen.words > 8_000, `${name}: ${seen.words}`);
    assert.equal(seen.between, 0, `${name}: the sentence runs into the scale`);
    assert.equal(seen.scale > 2_000, Boolean(card.class), name);
    assert.equal(seen.name > 300, Boolean(card.class), name);
    assert.ok(seen.footer > 300, name);
    assert.equal(seen.clear, 0, name);
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the class is told by its place too", async () => {
  const page = await play.open("", { script: "" });
  const pointers = await page.evaluate(async (card) => {
    const { pictureSvg } = await import("/picture.js");
    const of = (kind) => pictureSvg({ ...card, class: kind }).match(/M(\d+) 524h24/)?.[1];
    return ["product", "oriented", "customer", "constructor", undefined].map(of);
  }, CARDS["four words"]);
  assert.deepEqual(pointers, ["115", "215", "315", undefined, undefined]);
  await page.context().close();
});

test("every word of forty is on the card, and the longest text ends in an ellipsis", async () => {
  const page = await play.open("", { script: "" });
  const written = async (card) => {
    const svg = await page.evaluate(async (card) => (await import("/picture.js")).pictureSvg(card), card);
    return [...svg.matchAll(/<text [^>]*font-size="(\d+)"[^>]*>([^<]*)</g)].map(([, size, text]) => ({ size: Number(size), text: text.replaceAll("\xa0", " ") }));
  };
  const lines = await written(CARDS["forty words"]);
  const sentence = lines.filter(({ size }) => size === lines[0].size);
  assert.equal(sentence.map(({ text }) => text).join(" "), LONG);
  assert.ok(lines[0].size >= 44, `${lines[0].size} is too small for a wall`);
  assert.ok(sentence.every(({ text }) => !/(^| )(и|в|со)$/.test(text)), "a short word hangs at the end of a line");
  assert.equal((await written(CARDS["four words"]))[0].size, 104);
  assert.ok((await written({ ...CARDS["no class"], sentence: `${LONG} `.repeat(9) })).some(({ text }) => text.endsWith("…")));
  await page.context().close();
});

test("hostile text stays text in the SVG", async () => {
  const page = await play.open("", { script: "" });
  const hostile = [...payloads, "]]> <!-- --> <![CDATA[ &amp; &lt; &x; <?xml?>", "\u0000\u0001\ufffe\uffff\ud800 \u200f"];
  for (const text of hostile) {
    const seen = await page.evaluate(async (text) => {
      const { pictureSvg } = await import("/picture.js");
      const card = { sentence: text, before: text, was: text, class: "product", className: text, theme: text, language: text };
      const root = new DOMParser().parseFromString(pictureSvg(card), "image/svg+xml").documentElement;
      const elements = [root, ...root.querySelectorAll("*")];
      return {
        names: [...new Set(elements.map((element) => element.nodeName))].sort(),
        attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))].sort(),
        title: root.querySelector("title").textContent,
        harmed: window.harmed,
      };
    }, text);
    assert.deepEqual(seen.names, ["path", "svg", "text", "title"]);
    assert.deepEqual(seen.attributes, ["d", "fill", "font-family", "font-size", "font-weight", "height", "lengthAdjust", "role", "textLength", "viewBox", "width", "x", "xml:lang", "xmlns", "y"]);
    assert.equal(seen.title, text.replace(/[\0-\x08\ufffe\uffff]|\p{Surrogate}/gu, ""));
    assert.equal(seen.harmed, undefined);
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the SVG and the PNG are one picture", async () => {
  const page = await play.open("", { script: "" });
  for (const name of ["before and after", "forty words twice"]) {
    const svg = await page.evaluate(async (card) => (await import("/picture.js")).pictureSvg(card), CARDS[name]);
    play.put("/card.svg", svg);
    const other = await play.visit("/card.svg", { viewport: { width: 1200, height: 630 } });
    const shot = (await other.screenshot()).toString("base64");
    await other.context().close();
    const differing = await page.evaluate(
      async ([card, shot]) => {
        const { picturePng } = await import("/picture.js");
        const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
        const [one, two] = await Promise.all([picturePng(card), new Blob([bytes])].map(async (blob) => pixels(await createImageBitmap(await blob))));
        return one.filter((value, place) => Math.abs(value - two[place]) > 128).length / one.length;
        function pixels(image) {
          const context = new OffscreenCanvas(1200, 630).getContext("2d");
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, 1200, 630).data;
        }
      },
      [CARDS[name], shot],
    );
    // Screens round letters to the grid in ways of their own; a line in another place would be more than this.
    assert.ok(differing < 0.02, `${name}: ${differing}`);
  }
  await page.context().close();
});

test("the card has the colours and the faces of the style sheet", () => {
  const [light, dark] = [...style.matchAll(/--_paper: var[^}]*/g)].map(([block]) => block);
  const names = { paper: "paper", ink: "ink", quiet: "quiet", rule: "rule", means: "product", middle: "oriented", people: "customer" };
  for (const [block, table] of [[light, /const LIGHT = .*/.exec(source)[0]], [dark, /const DARK = .*/.exec(source)[0]]]) {
    for (const [name, ours] of Object.entries(names)) {
      const colour = block.match(new RegExp(`--_${name}: var\\(--mission-rewriter-${name}, (#[\\da-f]{6})\\)`))[1];
      assert.ok(table.includes(`${ours}: "${colour}"`), `${ours} is not ${colour}`);
    }
  }
  for (const face of ["serif", "sans"]) {
    const written = style.match(new RegExp(`--_${face}: var\\(--mission-rewriter-${face}, (.*)\\);`))[1];
    assert.ok(source.includes(`const ${face.toUpperCase()} = '${written}';`), face);
  }
});
