/** Is there an analysis of everything? Of a megabyte, of noise, of every unit of UTF-16: no panic, no error, and in good time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./consumer.mjs";

const { analyze, rewrite } = await load();
const mebibyte = 1 << 20;

const heavy = {
  "a megabyte of statements": "Быть лидером рынка мебели за счёт широкого ассортимента. ",
  "a megabyte of one word": "лидер",
  "a megabyte of spaces": " ",
  "a megabyte of zeros": "\0",
  "a megabyte of lone surrogates": "\ud800",
  "a megabyte of combining marks": "e\u0301\u0301\u0301",
  "a megabyte of commas": ", ",
  "a megabyte of quotation marks": "«\"“",
  "a megabyte of people": "people love furniture and ",
};
for (const [name, part] of Object.entries(heavy)) {
  test(name, { timeout: 60_000 }, () => {
    const text = part.repeat(Math.ceil(mebibyte / Buffer.byteLength(part)));
    const analysis = analyze(text);
    assert.equal(analysis.text.length, text.length);
    for (const { start, end, text: found } of analysis.evidence.slice(0, 100)) assert.equal(analysis.text.slice(start, end), found);
  });
}

test("every unit of UTF-16, alone and inside a statement", () => {
  for (let first = 0; first < 0x10000; first += 64) {
    const units = String.fromCharCode(...Array.from({ length: 64 }, (_, place) => first + place));
    const analysis = analyze(`Быть лидером ${units} the leading provider`);
    for (const { start, end, text } of analysis.evidence) assert.equal(analysis.text.slice(start, end), text);
  }
});

test("noise", () => {
  // A small generator of its own, so that a failure can be seen again.
  let seed = 20_240_229;
  const next = (below) => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % below;
  const words = ["лидер", "the leading", "людям", "customers", "не", "not", "«", "»", "чтобы", "so that", ",", ".", "👩‍👧", "\ud83d", "\u0301", "№1", "30%", "–", "мы", "we", "help", "-", "'", " ", "\n"];
  for (let round = 0; round < 2000; round += 1) {
    const text = Array.from({ length: next(24) }, () => words[next(words.length)]).join(next(3) ? " " : "");
    const analysis = analyze(text);
    for (const { start, end, text: found } of analysis.evidence) assert.equal(analysis.text.slice(start, end), found, JSON.stringify(text));
    rewrite(text, Object.fromEntries(analysis.questions.map(({ id }) => [id, text])));
  }
});
