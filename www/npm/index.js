/** How does a program of its own ask for an analysis? `await init()`, once, then `analyze` and `rewrite`. */
import start from "./engine.js";

export { analyze, rewrite } from "./engine.js";

/** Loads the engine: from beside this file, or from a URL, a response, a compiled module or bytes. */
export default async function init(source) {
  // Spelled out like this, bundlers see the file and take it along.
  const found = source?.module_or_path ?? source ?? new URL("mission-rewriter_bg.wasm", import.meta.url);
  return start({ module_or_path: await read(found) });
}

/** Node's `fetch` knows no `file:` addresses, so there the file is read from the disk. All else is as in a page. */
async function read(source) {
  const isFile = (typeof source === "string" || source instanceof URL) && String(source).startsWith("file:");
  // Asked for like this, a bundler for pages has nothing of Node to resolve.
  const disk = isFile && globalThis.process?.getBuiltinModule?.("node:fs/promises");
  return disk ? disk.readFile(new URL(source)) : source;
}
