/** Does the package work where people put it? Installed from the tarball: Node's two kinds of modules, a worker, a server, the compilers of types. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { repository } from "./consumer.mjs";
import { install, pack, run } from "./tarball.mjs";

const tarball = await pack();
const judge = `
  const judge = () => ["To be the leading provider.", "Быть лидером рынка мебели."].map((text) => analyze(text).verdict.class).join();`;

/** What a project's `main` prints; it may print nothing to the error stream. */
async function print(files, main) {
  const folder = await install(tarball, { files });
  const { stdout, stderr } = await run(process.execPath, [main], { cwd: folder });
  assert.equal(stderr, "");
  return stdout.trim();
}

test("a module of Node", async () => {
  const main = `
    import init, { analyze } from "mission-rewriter";
    ${judge}
    await init();
    console.log(judge());`;
  assert.equal(await print({ "main.mjs": main }, "main.mjs"), "product,product");
});

test("CommonJS, by a dynamic import", async () => {
  const main = `
    import("mission-rewriter").then(async ({ default: init, analyze }) => {
      ${judge}
      await init();
      console.log(judge());
    });`;
  assert.equal(await print({ "main.cjs": main }, "main.cjs"), "product,product");
});

test("a worker of Node", async () => {
  const worker = `
    import { parentPort } from "node:worker_threads";
    import init, { analyze } from "mission-rewriter";
    ${judge}
    await init();
    parentPort.postMessage(judge());`;
  const main = `
    import { Worker } from "node:worker_threads";
    new Worker(new URL("worker.mjs", import.meta.url)).on("message", (said) => console.log(said));`;
  assert.equal(await print({ "main.mjs": main, "worker.mjs": worker }, "main.mjs"), "product,product");
});

test("bytes of the engine, read by its name in the package; a second call does no harm", async () => {
  const main = `
    import { readFile } from "node:fs/promises";
    import { fileURLToPath } from "node:url";
    import init, { analyze } from "mission-rewriter";
    ${judge}
    await init(await readFile(fileURLToPath(import.meta.resolve("mission-rewriter/mission-rewriter_bg.wasm"))));
    await init();
    console.log(judge());`;
  assert.equal(await print({ "main.mjs": main }, "main.mjs"), "product,product");
});

test("a server that renders pages may import the element, which does nothing there", async () => {
  const main = `
    import { MissionRewriterElement } from "mission-rewriter/element";
    import "mission-rewriter/inline";
    import "mission-rewriter/react";
    console.log(typeof MissionRewriterElement);`;
  assert.equal(await print({ "main.mjs": main }, "main.mjs"), "function");
});

const kinds = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
for (const [kind, options] of Object.entries(kinds)) {
  test(`TypeScript with moduleResolution ${kind}: the types compile, and refuse what is wrong`, async () => {
    const compilerOptions = { ...options, target: "es2022", lib: ["es2022", "dom"], jsx: "react-jsx", strict: true, noEmit: true, types: [] };
    const settings = { compilerOptions, include: ["*.ts", "*.tsx"] };
    const files = { "tsconfig.json": JSON.stringify(settings) };
    const folder = await install(tarball, { name: "types", files, links: ["@types/react", "csstype"] });
    const compiler = join(repository, "node_modules/typescript/bin/tsc");
    await run(process.execPath, [compiler, "--project", folder]).catch((error) => assert.fail(error.stdout || error.message));
  });
}
