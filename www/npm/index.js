/** How does a program of its own ask for an analysis? `await init()`, once, then `analyze` and `rewrite`. */
import start from "./engine.js";

export { analyze, rewrite } from "./engine.js";

/** Loads the engine: from beside this file, or from a URL, a response, a compiled module or bytes. */
export default function init(source) {
  // Spelled out like this, bundlers see the file and take it along.
  const found = source?.module_or_path ?? source ?? new URL("mission-rewriter_bg.wasm", import.meta.url);
  return start({ module_or_path: found });
}
