/** Does the package survive a bundler? Vite, webpack and esbuild build a page with it; the page runs in Chromium under the strict policy. */
import assert from "node:assert/strict";
import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import * as esbuild from "esbuild";
import * as vite from "vite";
import webpack from "webpack";
import { stage } from "../browser/stage.mjs";
import { install, pack } from "./tarball.mjs";

const tarball = await pack();
const page = () => install(tarball, { name: "page" });

describe("Vite, without a configuration", async () => {
  const folder = await page();
  await vite.build({ root: folder, configFile: false, logLevel: "silent" });
  works(join(folder, "dist"));
});

describe("Vite's server for developers", async () => {
  const folder = await page();
  // Vite serves the page itself, and of its own scripts some that no strict policy lets through; the stage lends the browser.
  const play = stage(folder);
  test("the page runs", async () => {
    const server = await vite.createServer({ root: folder, configFile: false, logLevel: "silent", server: { host: "127.0.0.1", port: 0 } });
    try {
      await server.listen();
      await runs(play, server.resolvedUrls.local[0]);
    } finally {
      await server.close();
    }
  });
});

describe("webpack, without a configuration", async () => {
  const folder = await page();
  const stats = await new Promise((resolve, reject) => {
    const done = (error, stats) => (error ? reject(error) : resolve(stats));
    webpack({ mode: "production", context: folder, entry: "./main.js", output: { path: join(folder, "dist") } }, done);
  });
  assert.deepEqual(stats.toJson().errors, []);
  await hand(folder, (html) => html.replace('type="module"', "defer"));
  works(join(folder, "dist"));
});

describe("esbuild, and the engine's files copied beside the script", async () => {
  const folder = await page();
  await build(folder, ["main.js", "worker.js"]);
  await hand(folder, (html) => html);
  const from = join(folder, "node_modules/mission-rewriter");
  for (const name of await readdir(from)) {
    if (name.endsWith(".wasm") || name.endsWith(".bin")) await cp(join(from, name), join(folder, "dist", name));
  }
  works(join(folder, "dist"));
});

describe("esbuild, and the engine's files imported by the loader `file`", async () => {
  const folder = await page();
  await build(folder, ["addressed.js"], { ".wasm": "file", ".bin": "file" });
  await hand(folder, (html) => html.replace("main.js", "addressed.js").replace(/<mission-rewriter>.*<\/mission-rewriter>/, ""));
  opens(join(folder, "dist"), (page) => page.locator("body > p", { hasText: "product,product" }).waitFor());
});

for (const format of ["esm", "iife"]) {
  describe(`esbuild, and the element with everything inside, as ${format}`, async () => {
    const folder = await page();
    await build(folder, ["inline.js"], {}, format);
    await hand(folder, (html) => html.replace('type="module" src="main.js"', `${format === "esm" ? 'type="module"' : "defer"} src="inline.js"`));
    assert.deepEqual((await readdir(join(folder, "dist"))).sort(), ["icon.svg", "index.html", "inline.js"]);
    opens(join(folder, "dist"), judged);
  });
}

/** The built page does what it says. */
function works(folder) {
  opens(folder, says);
}

/** The page comes to where it should, under the strict policy and without a complaint. */
function opens(folder, wait) {
  const play = stage(folder);
  test("the page runs", () => runs(play, "/", wait));
}

async function runs(play, place, wait = says) {
  const page = await play.visit(place);
  await wait(page);
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

/** What `main.js` has to come to. */
async function says(page) {
  const said = await page.locator("body > p", { hasText: "here" }).textContent();
  assert.deepEqual(JSON.parse(said), { here: ["product", "product"], there: ["product", "product"] });
  await judged(page);
  // The workshop is a chunk with a module of its own, and the bundler has found both.
  await page.locator("mission-rewriter").evaluate((element) => element.setAttribute("mode", "room"));
  await page.locator("mission-rewriter .workshop").waitFor();
}

const judged = (page) => page.locator("mission-rewriter [part~='verdict'][data-class='product']").waitFor();

function build(folder, entries, loader = {}, format = "esm") {
  const entryPoints = entries.map((entry) => join(folder, entry));
  return esbuild.build({ entryPoints, bundle: true, format, outdir: join(folder, "dist"), loader, logLevel: "silent" });
}

/** What webpack and esbuild leave to their users: the page itself. */
async function hand(folder, change) {
  const html = await readFile(join(folder, "index.html"), "utf8");
  await writeFile(join(folder, "dist/index.html"), change(html));
  await cp(join(folder, "icon.svg"), join(folder, "dist/icon.svg"));
}
