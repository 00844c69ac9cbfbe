/**
 * How does a sentence look on a wall, or in a message? A card of 1200 by 630: the sentence large, what it was before, and its class.
 *
 * A card is `{ sentence, before?, was?, class?, className?, theme, language }`: `was` is the label over `before` ("Before", «Было»), `class`
 * one of `product`, `oriented`, `customer`, and `theme` is `light` or `dark`. All words come from outside; only the program's name is ours.
 *
 * One layout gives paths and texts, and two painters draw them: a string of SVG, in which no text can become markup, and a canvas,
 * because a policy may forbid to load one's own SVG as an image. Lines are wrapped by measured widths and held to them, so that
 * nothing is cut off where another type stands in.
 */

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 80;
const COLUMN = WIDTH - 2 * EDGE;

/** The faces and the colours are those of `mission-rewriter.css`; a test compares them. */
const SERIF = '"Iowan Old Style", Charter, "Palatino Linotype", "PT Serif", Georgia, "Noto Serif", serif';
const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const LIGHT = { paper: "#fffefa", ink: "#1d1b18", quiet: "#5b564d", rule: "#ddd7ca", product: "#a03818", oriented: "#765700", customer: "#0a6056" };
const DARK = { paper: "#17191c", ink: "#edeae3", quiet: "#b5afa4", rule: "#3b3e43", product: "#f4a78c", oriented: "#e3c070", customer: "#7fd4c5" };

/** The card as SVG. */
export function pictureSvg(card) {
  const drawn = layout(card).map(({ path, fill, text, x, y, size, weight, face, width }) =>
    path
      ? `<path d="${path}" fill="${fill}"/>`
      : `<text x="${x}" y="${y}" font-family="${escaped(face)}" font-size="${size}" font-weight="${weight}" fill="${fill}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`,
  );
  const language = card.language === "ru" ? "ru" : "en";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" xml:lang="${language}"><title>${escaped(card.sentence)}</title>${drawn.join("")}</svg>`;
}

/** The card as a PNG, as a Blob; null where the browser gives no picture of a canvas away. */
export async function picturePng(card) {
  const context = canvas();
  context.direction = "ltr";
  for (const { path, fill, text, x, y, size, weight, face, width } of layout(card)) {
    context.fillStyle = fill;
    context.font = `${weight} ${size}px ${face}`;
    if (path) context.fill(new Path2D(path));
    else context.fillText(text, x, y, width);
  }
  return new Promise((resolve) => context.canvas.toBlob(resolve));
}

/** What is drawn, in its order: `{ path, fill }`, and `{ text, x, y, size, weight, face, fill, width }` from the left end of its line. */
function layout(card) {
  const colours = card.theme === "dark" ? DARK : LIGHT;
  const { paper, ink, quiet, rule } = colours;
  const drawn = [];
  const box = (x, y, width, height, fill) => drawn.push({ path: `M${x} ${y}h${width}v${height}h${-width}z`, fill });
  const line = (text, x, y, size, weight, face, fill, width) => drawn.push({ text, x, y, size, weight, face, fill, width: Math.min(width, COLUMN) });

  box(0, 0, WIDTH, HEIGHT, paper);
  for (const y of [44, 49, 579, 584]) box(EDGE, y, COLUMN, 2, ink);

  let top = 76;
  if (card.before) {
    const before = fit(card.before, 30, 24, 112, 1.3);
    if (card.was) {
      line(card.was, EDGE, top + 22, 20, 600, SANS, quiet, widthOf(card.was, 600, SANS, 20));
      top += 36;
    }
    for (const { text, width } of before.lines) {
      top += before.leading;
      const y = Math.round(top - before.leading * 0.3);
      line(text, EDGE, y, before.size, 400, SERIF, quiet, width);
      box(EDGE, y - Math.round(before.size * 0.3), Math.min(width, COLUMN), 2, colours.product);
    }
    top += 12;
  }

  const bottom = 502;
  const sentence = fit(card.sentence, 104, 36, bottom - top, 1.16);
  // What is centred by its numbers looks too low: there are few letters with tails.
  top += Math.max(0, (bottom - top - sentence.leading * sentence.lines.length) * 0.48);
  for (const { text, width } of sentence.lines) {
    line(text, EDGE, Math.round(top + sentence.size * 0.92), sentence.size, 400, SERIF, ink, width);
    top += sentence.leading;
  }

  // The class by its place, its pointer and its name; the colour comes on top.
  const place = ["product", "oriented", "customer"].indexOf(card.class);
  if (place >= 0) {
    const fill = colours[card.class];
    const x = EDGE + place * 100;
    for (const zone of [0, 1, 2]) box(EDGE + zone * 100, 544, 94, 8, zone === place ? fill : rule);
    drawn.push({ path: `M${x + 35} 524h24l-12 14z`, fill });
    line(card.className, EDGE + 318, 555, 30, 600, SERIF, fill, Math.min(widthOf(card.className, 600, SERIF, 30), 500));
  }
  const name = "mission-rewriter";
  const width = widthOf(name, 400, SANS, 20);
  line(name, WIDTH - EDGE - width, 553, 20, 400, SANS, quiet, width);
  return drawn;
}

/** The text in lines of much the same width, as large as the height allows; at the least size its end is cut with an ellipsis. */
function fit(text, largest, least, height, spacing) {
  const words = bound(text).map((word) => ({ word, width: widthOf(word, 400, SERIF, 1) }));
  const space = widthOf("\xa0", 400, SERIF, 1);
  let size = largest;
  let lines;
  for (; ; size -= 2) {
    lines = wrap(words, space, COLUMN / size);
    const isWide = words.some(({ width }) => width * size > COLUMN);
    if (size <= least || (lines.length * size * spacing <= height && !isWide)) break;
  }
  // The narrowest column that makes no line more.
  let [narrow, wide] = [0, COLUMN / size];
  for (let step = 0; step < 12; step++) {
    const middle = (narrow + wide) / 2;
    if (wrap(words, space, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  lines = wrap(words, space, wide);
  const room = Math.max(1, Math.floor(height / (size * spacing)));
  if (lines.length > room) {
    lines.length = room;
    lines[room - 1].text += "…";
  }
  const leading = size * spacing;
  return { size, leading, lines: lines.map(({ text, width }) => ({ text, width: Math.ceil(width * size) })) };
}

function wrap(words, space, column) {
  const lines = [];
  for (const { word, width } of words) {
    const last = lines.at(-1);
    if (last && last.width + space + width <= column) {
      last.text += ` ${word}`;
      last.width += space + width;
    } else {
      lines.push({ text: word, width });
    }
  }
  return lines;
}

/** The words, and what a line must not part: a short word stays with the next one, and a dash with the one before it. */
function bound(text) {
  const words = [];
  // A stranger's word can be as long as a book.
  for (const word of text.slice(0, 1_000).match(/\S{1,28}/g) ?? []) {
    const last = words.at(-1);
    const isBound = last && (/^[—–-]$/.test(word) || /(^|\xa0)[«“(]?(\p{L}{1,2}|the|для|без)$/iu.test(last));
    if (isBound && last.length + word.length < 28) words[words.length - 1] = `${last}\xa0${word}`;
    else words.push(word);
  }
  return words;
}

/** The width of a text. Measured large, because small letters are rounded to the grid of a screen. */
function widthOf(text, weight, face, size) {
  measure ??= canvas();
  measure.font = `${weight} 200px ${face}`;
  return (measure.measureText(text).width / 200) * size;
}

let measure;

function canvas() {
  const element = document.createElement("canvas");
  element.width = WIDTH;
  element.height = HEIGHT;
  return element.getContext("2d");
}

function escaped(text) {
  // XML has no place at all for these, whatever their spelling.
  const spoken = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "");
  return spoken.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
