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

/** Whether a language can be had here at all. */
export function has() {
  return true;
}

/** What is known of a language. `cache` says how far the browser's own copy is trusted. */
export async function readKnowledge(language, url, cache = "default") {
  const response = await fetch(placeOf(language, url), { cache });
  if (!response.ok) throw new Error(`${response.url} is not there (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

function placeOf(language, url) {
  if (url) return new URL(`mission-rewriter-${language}.bin`, url);
  return language === "ru"
    ? new URL("mission-rewriter-ru.bin", import.meta.url)
    : new URL("mission-rewriter-en.bin", import.meta.url);
}
