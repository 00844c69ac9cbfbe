/** Does the package's README tell the truth? Its examples are taken out of it and run: in Node, by the bundlers, in Chromium, by the compiler. */
import assert from "node:assert/strict";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import * as vite from "vite";
import { RUSSIAN, stage } from "../browser/stage.mjs";
import { load, repository } from "./consumer.mjs";
import { install, pack, run } from "./tarball.mjs";

const tarball = await pack();
const readme = await readFile(join(await install(tarball, {}), "node_modules/mission-rewriter/README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text }));

/** The only example in this language that holds these words. */
function example(language, words) {
  const found = blocks.filter((block) => block.language === language && block.text.includes(words));
  assert.equal(found.length, 1, `one example in ${language} with ${words}`);
  return found[0].text;
}

const engine = example("js", "analyze(");
const addressed = example("js", ".wasm");
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="icon.svg">';
const icon = await readFile(join(repository, "www/icon.svg"), "utf8");

test("every example is one of those that run here", () => {
  assert.deepEqual(blocks.map(({ language }) => language), ["sh", "js", "html", "tsx", "sh", "sh", "js"]);
  assert.equal(example("sh", "npm"), "npm install mission-rewriter\n");
});

test("the statement at the head gets the suggestion beside it", async () => {
  const { analyze } = await load();
  const [, statement, suggestion] = /^> \*(.+)\*\n> → \*\*(.+)\*\*$/m.exec(readme);
  assert.ok(analyze(statement).rewrites.some(({ text }) => text === suggestion), analyze(statement).rewrites.map(({ text }) => text).join("\n"));
});

test("the engine says what the comments say", async () => {
  let count = 0;
  const checked = engine.replace(/^(.+); \/\/ (["[].+)$/gm, (_, expression, said) => {
    count += 1;
    return `assert.deepEqual(${expression}, ${said});`;
  });
  assert.equal(count, 4);
  const folder = await install(tarball, { files: { "main.js": `import assert from "node:assert/strict";\n${checked}` } });
  await run(process.execPath, ["main.js"], { cwd: folder });
});

test("what is said of CommonJS", async () => {
  const [line] = /const \{ default: init, analyze \} = await\s+import\("mission-rewriter"\)/.exec(readme);
  const main = `(async () => { ${line}; await init(); console.log(analyze(${JSON.stringify(RUSSIAN)}).verdict.class); })();`;
  const folder = await install(tarball, { files: { "main.cjs": main } });
  assert.equal((await run(process.execPath, ["main.cjs"], { cwd: folder })).stdout, "product\n");
});

test("the component in React compiles", async () => {
  const compilerOptions = { module: "esnext", moduleResolution: "bundler", target: "es2022", jsx: "react-jsx", strict: true, noEmit: true, types: [] };
  const files = { "check.tsx": example("tsx", "react"), "tsconfig.json": JSON.stringify({ compilerOptions }) };
  const folder = await install(tarball, { files, links: ["@types/react", "csstype"] });
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  await run(process.execPath, [compiler, "--project", folder]).catch((error) => assert.fail(error.stdout || error.message));
});

describe("the element, by Vite", async () => {
  const folder = await install(tarball, { files: { "index.html": page + example("html", "mission-rewriter"), "icon.svg": icon } });
  await vite.build({ root: folder, configFile: false, logLevel: "silent" });
  opens(join(folder, "dist"), (page) => page.locator("mission-rewriter [part~='verdict'][data-class='product']").waitFor());
});

const ended = '\ndocument.title = "The end";\n';
const toItsEnd = (page) => page.waitForFunction(() => document.title === "The end");

describe("esbuild, and the file copied", async () => {
  opens(await shell(example("sh", "cp "), engine + ended), toItsEnd);
});

describe("esbuild, and the file handed over", async () => {
  opens(await shell(example("sh", "--loader"), addressed + ended), toItsEnd);
});

/** Runs an example of the shell where `main.js` is this; gives the folder that comes of it. */
async function shell(lines, main) {
  const folder = await install(tarball, { files: { "main.js": main } });
  await symlink(join(repository, "node_modules/.bin"), join(folder, "node_modules/.bin"), "dir");
  await mkdir(join(folder, "dist"));
  await run("sh", ["-ec", lines], { cwd: folder });
  await writeFile(join(folder, "dist/index.html"), `${page}<script type="module" src="main.js"></script>`);
  await writeFile(join(folder, "dist/icon.svg"), icon);
  return join(folder, "dist");
}

function opens(folder, wait) {
  const play = stage(folder);
  test("the page runs", async () => {
    const page = await play.visit("/");
    await wait(page);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}
