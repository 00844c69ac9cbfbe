/** Where do the engine and its knowledge lie? Beside this script, or beside the engine where the page names another place for it. */

/** The engine's module. */
export function engineSource(url) {
  // Spelled out like this, here and below, bundlers see the files and take them along.
  return url ?? new URL("mission-rewriter_bg.wasm", import.meta.url);
}

/** What is known of a language. */
export function knowledgeSource(language, url) {
  if (url) return new URL(`mission-rewriter-${language}.bin`, url);
  return language === "ru"
    ? new URL("mission-rewriter-ru.bin", import.meta.url)
    : new URL("mission-rewriter-en.bin", import.meta.url);
}
