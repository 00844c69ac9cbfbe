/** How does Node load the engine? From the disk: its `fetch` knows no `file:` addresses. All else is as in a page. */
import { readFile } from "node:fs/promises";
import start from "./index.js";

export { analyze, rewrite } from "./index.js";

/** Loads the engine: from beside this file, or from a URL, a response, a compiled module or bytes. */
export default async function init(source = new URL("./mission-rewriter_bg.wasm", import.meta.url)) {
  const address = source.module_or_path ?? source;
  return start(isFile(address) ? await readFile(new URL(address)) : source);
}

function isFile(address) {
  return (typeof address === "string" || address instanceof URL) && String(address).startsWith("file:");
}
