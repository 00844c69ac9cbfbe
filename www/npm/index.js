/** How does a program of its own ask for an analysis? `await init()`, once, then `analyze` and `rewrite`. */
import start, { install } from "./engine.js";

export { analyze, rewrite } from "./engine.js";

/** The second half of the engine, once it is on its way: it must join the first one only once. */
let joined;

/**
 * Loads the engine's two halves and what it knows of both languages: from beside this file, or each from a URL, a response or bytes; the halves
 * from compiled modules as well. Without knowledge of a language its statements are read as those in any other language: `"und"`; without the
 * second file of a language nothing is suggested in it.
 */
export default async function init(source) {
  const named = isNamed(source) ? source : { module_or_path: source };
  // Spelled out like this, bundlers see the files and take them along.
  const module = named.module_or_path ?? new URL("mission-rewriter_bg.wasm", import.meta.url);
  const rewrites = named.rewrites ?? new URL("mission-rewriter-rewrites_bg.wasm", import.meta.url);
  const knowledge = named.knowledge ?? [
    new URL("mission-rewriter-ru.bin", import.meta.url),
    new URL("mission-rewriter-ru-rewrites.bin", import.meta.url),
    new URL("mission-rewriter-en.bin", import.meta.url),
    new URL("mission-rewriter-en-rewrites.bin", import.meta.url),
  ];
  const starting = fromDisk(module).then((found) => start({ module_or_path: found }));
  joined ??= join(starting, rewrites).catch((error) => {
    joined = undefined;
    throw error;
  });
  const [started, , ...packs] = await Promise.all([starting, joined, ...knowledge.map(bytesOf)]);
  packs.forEach((pack) => install(pack));
  return started;
}

async function join(starting, source) {
  const given = await source;
  const [first, half] = await Promise.all([starting, given instanceof WebAssembly.Module ? given : bytesOf(given).then(WebAssembly.compile)]);
  await WebAssembly.instantiate(half, { a: first });
}

/** Whether these are several sources with their names, and not the engine itself. */
function isNamed(source) {
  return Object(source) === source && ["module_or_path", "rewrites", "knowledge"].some((name) => name in source);
}

async function bytesOf(source) {
  const found = await fromDisk(await source);
  if (ArrayBuffer.isView(found)) return new Uint8Array(found.buffer, found.byteOffset, found.byteLength);
  if (found instanceof ArrayBuffer) return new Uint8Array(found);
  const response = typeof found?.arrayBuffer === "function" ? found : await fetch(found);
  if (response.ok === false) throw new Error(`${response.url} is not there (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Node's `fetch` knows no `file:` addresses, so there the file is read from the disk. All else is as in a page. */
async function fromDisk(source) {
  const isFile = (typeof source === "string" || source instanceof URL) && String(source).startsWith("file:");
  // Asked for like this, a bundler for pages has nothing of Node to resolve.
  const disk = isFile && globalThis.process?.getBuiltinModule?.("node:fs/promises");
  return disk ? disk.readFile(new URL(source)) : source;
}
