/** What does a wrong argument get? A TypeError that names it, and the next call works. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./consumer.mjs";

const { analyze, rewrite } = await load();
const text = "To be the leading provider.";

const wrong = [
  ["text", () => analyze()],
  ["text", () => analyze(null)],
  ["text", () => analyze(5)],
  ["text", () => analyze({ text })],
  ["text", () => analyze([text])],
  ["options", () => analyze(text, "ru")],
  ["options", () => analyze(text, 5)],
  ["language", () => analyze(text, { language: "de" })],
  ["language", () => analyze(text, { language: 5 })],
  ["locale", () => analyze(text, { locale: "de" })],
  ["locale", () => analyze(text, { locale: false })],
  ["department", () => analyze(text, { department: "astrology" })],
  ["department", () => analyze(text, { department: {} })],
  ["rewrites", () => analyze(text, { rewrites: "no" })],
  ["rewrites", () => analyze(text, { rewrites: 0 })],
  ["text", () => rewrite()],
  ["text", () => rewrite(Symbol("text"), {})],
  ["answers", () => rewrite(text)],
  ["answers", () => rewrite(text, null)],
  ["answers", () => rewrite(text, "an answer")],
  ["answers", () => rewrite(text, ["an answer"])],
  ["answers", () => rewrite(text, { "leadership-0": 5 })],
  ["options", () => rewrite(text, {}, true)],
  ["locale", () => rewrite(text, {}, { locale: "de" })],
];
for (const [name, call] of wrong) {
  test(`${call.toString().slice(6)} names ${name}`, () => {
    assert.throws(call, (error) => error instanceof TypeError && new RegExp(`\\b${name}\\b`).test(error.message) || assert.fail(`${error?.name}: ${error?.message}`));
    assert.equal(analyze(text).verdict.class, "product");
  });
}

test("options may be left out, or left empty", () => {
  const plain = analyze(text);
  for (const options of [undefined, {}, { language: "auto" }, { locale: undefined, language: undefined, department: undefined }]) {
    assert.deepEqual(analyze(text, options), plain);
  }
  assert.deepEqual(rewrite(text, {}, {}), rewrite(text, {}));
});

test("whoever sorts statements can do without rewrites: all else is the same", () => {
  const plain = analyze(text);
  assert.ok(plain.rewrites.length > 0);
  assert.deepEqual(analyze(text, { rewrites: false }), { ...plain, questions: [], rewrites: [] });
  assert.deepEqual(analyze(text, { rewrites: true }), plain);
  assert.deepEqual(rewrite(text, {}, { rewrites: false }), rewrite(text, {}));
});
