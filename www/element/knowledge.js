/**
 * What does the engine know? Each language is a file of its own, fetched when there is a text in it, once for all widgets of a page.
 *
 * The files are kept as they came, for an engine that has to start again.
 */
import * as glue from "mission-rewriter-engine";
import { readKnowledge } from "./sources.js";

const files = new Map();
const installed = new Set();

/** Begins to fetch what is known of a language, if nobody has yet; a fetch that failed is begun anew. */
export function fetchKnowledge(language, url) {
  if (files.has(language)) return files.get(language);
  const file = readKnowledge(language, url);
  files.set(language, file);
  file.catch(() => files.delete(language));
  return file;
}

/** Gives it to the engine, which is there by now. */
export async function learn(language, url) {
  const file = await fetchKnowledge(language, url);
  if (installed.has(language)) return;
  try {
    glue.install(file);
  } catch (error) {
    // It was no fault of the file.
    if (error instanceof WebAssembly.RuntimeError) throw error;
    // The browser may have kept the file of an older build beside the engine of a newer one: ask past its cache.
    const fresh = readKnowledge(language, url, "reload");
    files.set(language, fresh);
    try {
      glue.install(await fresh);
    } catch (error) {
      files.delete(language);
      throw error;
    }
  }
  installed.add(language);
}

/** A new engine knows nothing yet. */
export function forget() {
  installed.clear();
}
