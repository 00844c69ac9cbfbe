/**
 * What does the engine know? Each language is two files: what a verdict takes, and what it takes to say a statement better. They are fetched
 * when there is a text in that language, once for all widgets of a page.
 *
 * The files are kept as they came, for an engine that has to start again.
 */
import * as glue from "mission-rewriter-engine";
import { READING, REWRITES, readKnowledge } from "./sources.js";

export { READING, REWRITES };

const files = new Map();
const installed = new Set();

/** Begins to fetch a part of what is known of a language, if nobody has yet; a fetch that failed is begun anew. */
export function fetchKnowledge(language, part, url) {
  const name = language + part;
  if (files.has(name)) return files.get(name);
  const file = readKnowledge(language, part, url);
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file;
}

/** Gives it to the engine, which is there by now; tells whether that was new to it. */
export async function learn(language, part, url) {
  const name = language + part;
  const file = await fetchKnowledge(language, part, url);
  if (installed.has(name)) return false;
  glue.install(file);
  installed.add(name);
  return true;
}

/** A new engine knows nothing yet. */
export function forget() {
  installed.clear();
}
