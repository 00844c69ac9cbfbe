/**
 * Where do the engine and its knowledge lie? Beside this script, or beside the engine where the page names another place for it.
 *
 * The builds that hold everything inside have `sources-inline.js` in place of this file.
 */
import engineSum from "sum-of:mission-rewriter_bg.wasm";
import secondSum from "sum-of:mission-rewriter-rewrites_bg.wasm";
import englishSum from "sum-of:mission-rewriter-en.bin";
import moreEnglishSum from "sum-of:mission-rewriter-en-rewrites.bin";
import russianSum from "sum-of:mission-rewriter-ru.bin";
import moreRussianSum from "sum-of:mission-rewriter-ru-rewrites.bin";
import { fetchVerified } from "./verified.js";

/** The engine's module. */
export function engineSource(url) {
  // Spelled out like this, here and below, bundlers see the files and take them along.
  return fetchVerified(url ?? new URL("mission-rewriter_bg.wasm", import.meta.url), engineSum);
}

/** The engine's second half, which a verdict does not wait for. */
export function secondHalf(url) {
  const place = url ? new URL("mission-rewriter-rewrites_bg.wasm", url) : new URL("mission-rewriter-rewrites_bg.wasm", import.meta.url);
  return bytesOf(place, secondSum);
}

/** Whether a language can be had here at all. */
export function has() {
  return true;
}

/** What it takes to read and judge a statement, and what it takes to say it better. */
export const [READING, REWRITES] = ["", "-rewrites"];

const packs = {
  ru: [new URL("mission-rewriter-ru.bin", import.meta.url), russianSum],
  en: [new URL("mission-rewriter-en.bin", import.meta.url), englishSum],
  "ru-rewrites": [new URL("mission-rewriter-ru-rewrites.bin", import.meta.url), moreRussianSum],
  "en-rewrites": [new URL("mission-rewriter-en-rewrites.bin", import.meta.url), moreEnglishSum],
};

/** What is known of a language: `part` is `READING` or `REWRITES`. */
export function readKnowledge(language, part, url) {
  const [place, sum] = packs[language + part];
  return bytesOf(url ? new URL(`mission-rewriter-${language}${part}.bin`, url) : place, sum);
}

async function bytesOf(place, sum) {
  const response = await fetchVerified(place, sum);
  return new Uint8Array(await response.arrayBuffer());
}
