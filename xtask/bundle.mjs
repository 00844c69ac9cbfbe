/**
 * How is a script bundled? `node bundle.mjs ENTRY SCRIPT ENGINE-NAME ENGINE-SCRIPT STYLE-COPY minify|sourcemap`.
 *
 * The engine's module keeps its `new URL("…_bg.wasm", import.meta.url)`: the file lies beside the script.
 */
import { readFile, writeFile } from "node:fs/promises";
import * as esbuild from "esbuild";

const [entry, script, engineName, engineScript, styleCopy, way] = process.argv.slice(2);
const minify = way === "minify";

/** The oldest browsers that lay the widget out: the first ones with container queries. Newer ways of writing are spelled out for them. */
const OLDEST_BROWSERS = ["chrome105", "safari16", "firefox110"];

/** Style sheets become strings, for `adoptedStyleSheets`. They are full of comments for people, so they are minified first. */
const styles = [];
const styleAsText = {
  name: "style-as-text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const { code } = await esbuild.transform(source, { loader: "css", minify, target: OLDEST_BROWSERS, sourcefile: path, charset: "utf8" });
      styles.push(code);
      return { contents: code, loader: "text", watchFiles: [path] };
    });
  },
};

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
    plugins: [styleAsText],
    logLevel: "warning",
  });
} catch {
  // esbuild has said what is wrong.
  process.exit(1);
}

// `cargo xtask size` asks how much of the script is style.
if (styles.length > 0) await writeFile(styleCopy, styles.join("\n"));
