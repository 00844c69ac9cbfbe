/**
 * Where do the engine and its knowledge lie? Beside this script, or beside the engine where the page names another place for it.
 *
 * The builds that hold everything inside have `sources-inline.js` in place of this file.
 */
import engineSum from "sum-of:mission-rewriter_bg.wasm";
import englishSum from "sum-of:mission-rewriter-en.bin";
import russianSum from "sum-of:mission-rewriter-ru.bin";
import { fetchVerified } from "./verified.js";

/** The engine's module. */
export function engineSource(url) {
  // Spelled out like this, here and below, bundlers see the files and take them along.
  return fetchVerified(url ?? new URL("mission-rewriter_bg.wasm", import.meta.url), engineSum);
}

/** Whether a language can be had here at all. */
export function has() {
  return true;
}

/** What is known of a language. */
export async function readKnowledge(language, url) {
  const response = await fetchVerified(placeOf(language, url), language === "ru" ? russianSum : englishSum);
  return new Uint8Array(await response.arrayBuffer());
}

function placeOf(language, url) {
  if (url) return new URL(`mission-rewriter-${language}.bin`, url);
  return language === "ru"
    ? new URL("mission-rewriter-ru.bin", import.meta.url)
    : new URL("mission-rewriter-en.bin", import.meta.url);
}
