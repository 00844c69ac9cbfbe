/** Is the package what its manifest says? Its entries, its types as a compiler reads them, and no surprise among its files. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { project, repository } from "./consumer.mjs";

const run = promisify(execFile);
const sample = `
import init, { analyze, rewrite } from "mission-rewriter";

await init();
await init(new URL("https://example.org/mission-rewriter_bg.wasm"));
await init(new Uint8Array());
await init({ knowledge: [new Uint8Array(), "ru.bin", fetch("en.bin")] });
await init({ module_or_path: "engine.wasm", knowledge: [] });
const analysis = analyze("A home.", { language: "auto", locale: "ru", department: "logistics" });
const kind: "product" | "oriented" | "customer" = analysis.verdict.class;
const language: "ru" | "en" | "und" = analysis.language;
const score: number = analysis.verdict.score + analysis.axes.perspective + analysis.verdict.probabilities.customer;
const found: [number, number, string][] = analysis.evidence.map(({ start, end, text }) => [start, end, text]);
const sides: ("means" | "people")[] = analysis.evidence.map(({ side }) => side);
const said: string[] = analysis.evidence.flatMap((one) => [one.what, one.why, one.do, one.marker]);
const asked: string[][] = analysis.questions.map(({ id, text, choices }) => [id, text, ...choices]);
const again = rewrite("A home.", { "leadership-0": "make a home they love" }, { locale: "en" });
const texts: string[] = [...analysis.rewrites, ...again].map((one) => one.text + one.strategy + one.applicability + one.why);
const changes: ("drop" | "keep" | "add")[] = again.flatMap(({ changes }) => changes.map(({ op }) => op));
console.log(kind, language, score, found, sides, said, asked, texts, changes);

import "mission-rewriter/element";

const element = document.createElement("mission-rewriter");
element.text = "A home.";
element.addEventListener("mission-rewriter-analysis", ({ detail }) => console.log(detail.verdict.class));
element.addEventListener("mission-rewriter-error", ({ detail }) => console.log(detail.kind === "panic"));
console.log((await element.analyze("A home.")).text, element.analysis?.text);
// @ts-expect-error the analysis is the element's to say
element.analysis = null;

// @ts-expect-error a statement is a string
analyze(5);
// @ts-expect-error there is no such language
analyze("A home.", { language: "de" });
// @ts-expect-error there is no such department
analyze("A home.", { department: "astrology" });
// @ts-expect-error answers are strings
rewrite("A home.", { outcome: 5 });
// @ts-expect-error there is no such field
analysis.verdict.colour;
`;
const settings = {
  compilerOptions: { target: "es2022", module: "nodenext", moduleResolution: "nodenext", lib: ["esnext", "dom"], strict: true, noEmit: true, types: [] },
  include: ["sample.ts"],
};

test("the types compile, and refuse what is wrong", async () => {
  const folder = await project({ "sample.ts": sample, "tsconfig.json": JSON.stringify(settings) });
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  await run(process.execPath, [compiler, "--project", folder]).catch((error) => assert.fail(error.stdout || error.message));
});

test("the manifest's entries are there", async () => {
  const folder = join(await project(), "node_modules/mission-rewriter");
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  assert.equal(manifest.name, "mission-rewriter");
  assert.equal(manifest.type, "module");
  assert.match(manifest.version, /^\d+\.\d+\.\d+/);
  const paths = Object.values(manifest.exports).flatMap((entry) => (typeof entry === "string" ? entry : Object.values(entry)));
  for (const path of paths) assert.ok((await stat(join(folder, path))).size > 0, path);
  for (const entry of [".", "./element", "./mission-rewriter_bg.wasm", "./mission-rewriter-ru.bin", "./mission-rewriter-en.bin"]) assert.ok(manifest.exports[entry], entry);
  for (const field of ["dependencies", "scripts"]) assert.equal(manifest[field], undefined, field);
});

test("what npm would publish is what is needed", async () => {
  const folder = join(await project(), "node_modules/mission-rewriter");
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: folder });
  const names = JSON.parse(stdout)[0].files.map(({ path }) => path);
  for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "mission-rewriter.js", "mission-rewriter_bg.wasm", "mission-rewriter-ru.bin", "mission-rewriter-en.bin"]) {
    assert.ok(names.includes(name), name);
  }
  assert.ok(names.length < 20, names.join(" "));
});

test("init takes bytes as well, and a second call does no harm", async () => {
  const folder = await project({
    "bytes.js": `
      import { readFile } from "node:fs/promises";
      import { fileURLToPath } from "node:url";
      import init, { analyze } from "mission-rewriter";
      await init(await readFile(fileURLToPath(import.meta.resolve("mission-rewriter/mission-rewriter_bg.wasm"))));
      await init();
      console.log(analyze("To be the leading provider.").verdict.class);`,
  });
  const { stdout, stderr } = await run(process.execPath, ["bytes.js"], { cwd: folder });
  assert.equal(stdout.trim(), "product");
  assert.equal(stderr, "");
});

test("init takes knowledge from bytes, files and pages, and of one language alone", async () => {
  const folder = await project({
    "knowledge.js": `
      import { readFile } from "node:fs/promises";
      import init, { analyze } from "mission-rewriter";
      const place = (language) => import.meta.resolve(\`mission-rewriter/mission-rewriter-\${language}.bin\`);
      const languages = () => ["Быть лидером рынка.", "To be the leading provider."].map((text) => analyze(text).language).join(" ");
      await init({ knowledge: [] });
      console.log(languages());
      await init({ knowledge: [(await readFile(new URL(place("ru")))).subarray(0, 90)] }).catch((error) => console.log(error.message));
      await init({ knowledge: [new Response("<!doctype html>")] }).catch((error) => console.log(error.message));
      await init({ knowledge: [readFile(new URL(place("ru")))] });
      console.log(languages());
      await init({ knowledge: [place("en")] });
      console.log(languages());`,
  });
  const { stdout, stderr } = await run(process.execPath, ["knowledge.js"], { cwd: folder });
  assert.deepEqual(stdout.trim().split("\n"), [
    "und und",
    "this pack of knowledge is damaged",
    "this is no pack of knowledge of mission-rewriter",
    "ru und",
    "ru en",
  ]);
  assert.equal(stderr, "");
});

test("it works in a worker of Node", async () => {
  const folder = await project({
    "worker.js": `
      import { parentPort } from "node:worker_threads";
      import init, { analyze } from "mission-rewriter";
      await init();
      parentPort.postMessage(analyze("To be the leading provider."));`,
    "main.js": `
      import { Worker } from "node:worker_threads";
      new Worker(new URL("worker.js", import.meta.url)).on("message", (analysis) => console.log(analysis.verdict.class));`,
  });
  const { stdout } = await run(process.execPath, ["main.js"], { cwd: folder });
  assert.equal(stdout.trim(), "product");
});
