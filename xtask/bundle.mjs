/**
 * How is a script bundled? `node bundle.mjs ENTRY SCRIPT ENGINE-NAME ENGINE-SCRIPT STYLE-COPY minify|sourcemap`.
 *
 * The engine's module keeps its `new URL("…_bg.wasm", import.meta.url)`: the file lies beside the script.
 */
import { writeFile } from "node:fs/promises";
import * as esbuild from "esbuild";
import { styleAsText } from "./style-as-text.mjs";

const [entry, script, engineName, engineScript, styleCopy, way] = process.argv.slice(2);
const minify = way === "minify";

const styles = [];

try {
  await esbuild.build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    minify,
    sourcemap: !minify,
    alias: { [engineName]: engineScript },
    plugins: [styleAsText({ minify, styles })],
    logLevel: "warning",
  });
} catch {
  // esbuild has said what is wrong.
  process.exit(1);
}

// `cargo xtask size` asks how much of the script is style.
if (styles.length > 0) await writeFile(styleCopy, styles.join("\n"));
