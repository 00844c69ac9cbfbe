/** How do style sheets become strings, for `adoptedStyleSheets`? They are full of comments for people, so they are minified first. */
import { readFile } from "node:fs/promises";
import * as esbuild from "esbuild";

/** The oldest browsers that lay the widget out: the first ones with container queries. Newer ways of writing are spelled out for them. */
const OLDEST_BROWSERS = ["chrome105", "safari16", "firefox110"];

/** A plugin for esbuild; `styles` gets what it has read. */
export function styleAsText({ minify, styles = [] }) {
  return {
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
}
