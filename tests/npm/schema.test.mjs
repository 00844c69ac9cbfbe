/** Is every analysis of the shape that the contract gives? And do the offsets point at the words they claim, in any script? */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import { load, repository } from "./consumer.mjs";
import { statements } from "./statements.mjs";

const schema = JSON.parse(await readFile(join(repository, "tests/analysis.schema.json"), "utf8"));
const isAnalysis = new Ajv2020({ allErrors: true }).compile(schema);
const { analyze, rewrite } = await load();

for (const [name, text] of Object.entries(statements)) {
  test(`the analysis of ${name}`, () => {
    for (const options of [undefined, { locale: "ru" }, { locale: "en", language: "ru" }, { language: "en", department: "logistics" }]) {
      const analysis = analyze(text, options);
      assert.ok(isAnalysis(JSON.parse(JSON.stringify(analysis))), JSON.stringify(isAnalysis.errors, null, 1));
      // A lone surrogate is no letter of any text; it comes back as the sign that says so, and keeps its place.
      assert.equal(analysis.text, text.toWellFormed?.() ?? analysis.text);
      assert.equal(analysis.text.length, text.length);
      for (const { start, end, text: found } of analysis.evidence) assert.equal(analysis.text.slice(start, end), found);
      for (const { evidence } of analysis.questions) assert.ok(evidence === undefined || evidence < analysis.evidence.length);
      const sum = Object.values(analysis.verdict.probabilities).reduce((all, one) => all + one, 0);
      assert.ok(Math.abs(sum - 1) < 0.01, `the probabilities add up to ${sum}`);
    }
  });
}

test("evidence stands in the order of the text", () => {
  for (const text of Object.values(statements)) {
    const starts = analyze(text).evidence.map(({ start }) => start);
    assert.deepEqual(starts, [...starts].sort((one, other) => one - other));
  }
});

test("words are found behind letters of every width", () => {
  const before = { Cyrillic: "Привет, ", emoji: "👩‍👩‍👧‍👦🏔️ ", "combining letters": "и\u0306 е\u0308 e\u0301 ", "a lone surrogate": "\ud83d ", "right to left": "שלום " };
  const plain = analyze("Быть лидером рынка мебели.").evidence.find(({ marker }) => marker === "leadership");
  for (const [name, prefix] of Object.entries(before)) {
    const { evidence } = analyze(`${prefix}Быть лидером рынка мебели.`, { language: "ru" });
    const found = evidence.find(({ marker }) => marker === "leadership");
    assert.ok(found, `nothing is found behind ${name}`);
    assert.deepEqual([found.start - prefix.length, found.text], [plain.start, plain.text], name);
  }
});

test("the same text has the same answer", () => {
  for (const text of Object.values(statements)) assert.deepEqual(analyze(text), analyze(text));
});

test("both languages of the interface say something else of the same finding", () => {
  const [ru, en] = ["ru", "en"].map((locale) => analyze(statements["a product-centric statement in Russian"], { locale }));
  assert.equal(ru.verdict.class, "product");
  assert.match(ru.verdict.reason, /[а-яё]/i);
  assert.doesNotMatch(en.verdict.reason, /[а-яё]/i);
  assert.deepEqual(ru.evidence.map(({ start, end }) => [start, end]), en.evidence.map(({ start, end }) => [start, end]));
});

test("an answer to a question makes rewrites of the same shape", () => {
  const isRewrites = new Ajv2020().compile({ ...schema, $ref: undefined, type: "array", items: { $ref: "#/$defs/rewrite" }, properties: {}, required: [] });
  const text = statements["a product-centric statement in English"];
  const { questions } = analyze(text);
  assert.ok(questions.length > 0);
  for (const { id, choices } of questions) {
    const rewrites = rewrite(text, { [id]: choices[0] ?? "make a home they love" });
    assert.ok(isRewrites(JSON.parse(JSON.stringify(rewrites))), JSON.stringify(isRewrites.errors));
  }
  assert.ok(rewrite(text, {}).length >= 3);
  assert.deepEqual(rewrite(text, { nobody: "asked this" }), rewrite(text, {}));
});
