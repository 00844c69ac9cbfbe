/**
 * How does the widget become one script that fetches nothing? `node inline.mjs FOLDER ENTRY ENGINE-NAME ENGINE-SCRIPT minify|plain`:
 * packs the module and the knowledge that lie in FOLDER into scripts beside them, one with both languages and one for each.
 *
 * They are plain scripts, no modules: a page opened from a disk, or in a sandbox, may not load modules.
 */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { styleAsText } from "./style-as-text.mjs";
import { sumsOf } from "./sums.mjs";

const [folder, entry, engineName, engineScript, way] = process.argv.slice(2);
const minify = way === "minify";
const builds = { "": ["ru", "en"], ".ru": ["ru"], ".en": ["en"] };
const packed = async (name) => gzipSync(await readFile(join(folder, name)), { level: 9 }).toString("base64");

const engine = await packed("mission-rewriter_bg.wasm");
const second = await packed("mission-rewriter-rewrites_bg.wasm");
const parts = ["", "-rewrites"];

for (const [ending, languages] of Object.entries(builds)) {
  const held = languages.flatMap((language) => parts.map(async (part) => [language + part, await packed(`mission-rewriter-${language}${part}.bin`)]));
  const knowledge = Object.fromEntries(await Promise.all(held));
  const name = `mission-rewriter.inline${ending}.js`;
  await build(join(folder, name), { engine, second, knowledge }, name).catch(() => process.exit(1));
}

async function build(script, content, name) {
  await esbuild.build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    minify,
    // A plain script has no such thing; what asks for it wants to know the script in a trace.
    define: { "import.meta.url": JSON.stringify(name) },
    alias: { [engineName]: engineScript },
    plugins: [styleAsText({ minify }), sumsOf(folder), sourcesInside(content)],
    logLevel: "warning",
  });
}

/**
 * The element asks `sources.js` for the engine; here it gets the other file of this kind, with the bytes. And there is no script beside it, so none
 * has to be looked at.
 */
function sourcesInside(content) {
  return {
    name: "sources-inside",
    setup(build) {
      build.onResolve({ filter: /^\.\/sources\.js$/ }, ({ importer }) => ({ path: join(dirname(importer), "sources-inline.js") }));
      build.onResolve({ filter: /^\.\/mission-rewriter-room\.js$/ }, ({ importer }) => ({ path: join(dirname(importer), "../room/absent.js") }));
      build.onResolve({ filter: /^\.\/verified\.js$/ }, () => ({ path: "unverified", namespace: "unverified" }));
      build.onLoad({ filter: /.*/, namespace: "unverified" }, () => ({ contents: "export const verifyScript = async () => {};" }));
      build.onResolve({ filter: /^mission-rewriter-packed$/ }, () => ({ path: "packed", namespace: "packed" }));
      build.onLoad({ filter: /.*/, namespace: "packed" }, () => ({
        contents: Object.entries(content).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n"),
      }));
    },
  };
}
