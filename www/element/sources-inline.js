/** Where do the engine and its knowledge lie, when a site owner wants one file and nothing fetched? In this script, packed as text. */
import { engine, knowledge, second } from "mission-rewriter-packed";

/** The engine's module. */
export function engineSource() {
  return unpack(engine);
}

/** The engine's second half. */
export function secondHalf() {
  return unpack(second);
}

/** Whether a language is in this build. A build for one language reads texts in that one alone. */
export function has(language) {
  return language in knowledge;
}

/** What is known of a language: `part` is `READING` or `REWRITES`. */
export async function readKnowledge(language, part) {
  if (!has(language)) throw new Error(`this script does not hold the language "${language}"`);
  return unpack(knowledge[language + part]);
}

/** What it takes to read and judge a statement, and what it takes to say it better. */
export const [READING, REWRITES] = ["", "-rewrites"];

/** Base64 of gzip: what every browser can read without fetching. */
async function unpack(text) {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
