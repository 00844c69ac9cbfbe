/**
 * How is a script bundled? `node bundle.mjs ENTRY SCRIPT ENGINE-NAME ENGINE-SCRIPT STYLE-COPY PACKAGES minify|sourcemap`.
 *
 * The engine's module keeps its `new URL("…_bg.wasm", import.meta.url)`: the file lies beside the script. So do the scripts of the room,
 * which are imported only where somebody opens one: each is bundled by itself, and its import stays as it is written.
 */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as esbuild from "esbuild";
import { styleAsText } from "./style-as-text.mjs";
import { sumsOf } from "./sums.mjs";

const [entry, script, engineName, engineScript, styleCopy, packages, way] = process.argv.slice(2);
const minify = way === "minify";

const styles = [];

let built;
try {
  built = await esbuild.build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    // What others wrote says so in what is handed out.
    legalComments: "inline",
    minify,
    metafile: true,
    sourcemap: !minify,
    alias: { [engineName]: engineScript },
    plugins: [styleAsText({ minify, styles }), sumsOf(dirname(script)), scriptsBeside(), ownSources(dirname(entry))],
    logLevel: "warning",
  });
} catch {
  // esbuild has said what is wrong.
  process.exit(1);
}

// `cargo xtask size` asks how much of the script is style.
if (styles.length > 0) await writeFile(styleCopy, styles.join("\n"));
// And the bill of materials, whose work is in it.
await writeFile(packages, `${JSON.stringify(packagesIn(built.metafile))}\n`);

/** The folders of the packages of which something has come into the script. */
function packagesIn({ outputs }) {
  const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const taken = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = taken.map(([path]) => /^(.*\/)?node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter(Boolean))].sort();
}

function scriptsBeside() {
  return {
    name: "scripts-beside",
    setup(build) {
      build.onResolve({ filter: /^\.\/mission-rewriter-room[\w-]*\.js$/ }, ({ path, kind }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
    },
  };
}

/** What runs another engine than the widget's says itself where that lies, in a `sources.js` beside its entry. */
function ownSources(folder) {
  const own = join(folder, "sources.js");
  return {
    name: "own-sources",
    setup(build) {
      if (existsSync(own)) build.onResolve({ filter: /^\.\/sources\.js$/ }, () => ({ path: own }));
    },
  };
}
