/**
 * Where do the engine and its knowledge lie? Beside this script, or beside the engine where the page names another place for it.
 *
 * The builds that hold everything inside have `sources-inline.js` in place of this file.
 */

/** The engine's module. */
export function engineSource(url) {
  // Spelled out like this, here and below, bundlers see the files and take them along.
  return url ?? new URL("mission-rewriter_bg.wasm", import.meta.url);
}

/** The engine's second half, which a verdict does not wait for. */
export function secondHalf(url) {
  return fetchFile(url ? new URL("mission-rewriter-rewrites_bg.wasm", url) : new URL("mission-rewriter-rewrites_bg.wasm", import.meta.url));
}

/** Whether a language can be had here at all. */
export function has() {
  return true;
}

/** What is known of a language: `part` is `READING` or `REWRITES`. `cache` says how far the browser's own copy is trusted. */
export function readKnowledge(language, part, url, cache) {
  return fetchFile(url ? new URL(`mission-rewriter-${language}${part}.bin`, url) : placeOf[language + part], cache);
}

/** What it takes to read and judge a statement, and what it takes to say it better. */
export const [READING, REWRITES] = ["", "-rewrites"];

const placeOf = {
  ru: new URL("mission-rewriter-ru.bin", import.meta.url),
  en: new URL("mission-rewriter-en.bin", import.meta.url),
  "ru-rewrites": new URL("mission-rewriter-ru-rewrites.bin", import.meta.url),
  "en-rewrites": new URL("mission-rewriter-en-rewrites.bin", import.meta.url),
};

async function fetchFile(place, cache = "default") {
  const response = await fetch(place, { cache });
  if (!response.ok) throw new Error(`${response.url} is not there (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}
