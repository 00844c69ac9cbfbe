/** What did the visitor type here before? Kept on the visitor's own device, if the page asks for it, and never at any cost. */
import { storageOf } from "./attributes.js";

const keys = new WeakMap();

/** The text kept for this element, or nothing. */
export function recall(element) {
  return attempt(element, (storage, key) => storage.getItem(key)) ?? undefined;
}

/** Keeps the text, or forgets it where there is none. */
export function remember(element, text) {
  attempt(element, (storage, key) => (text === undefined ? storage.removeItem(key) : storage.setItem(key, text)));
}

function attempt(element, action) {
  const kind = storageOf(element);
  if (kind === "none") return undefined;
  try {
    // In a sandboxed frame the mere mention of a storage throws; a full one throws on writing.
    return action(kind === "local" ? localStorage : sessionStorage, keyOf(element));
  } catch {
    return undefined;
  }
}

function keyOf(element) {
  // The place is counted once, so an element that is moved keeps its key.
  if (!keys.has(element)) {
    const name = element.id || [...document.querySelectorAll(element.localName)].indexOf(element);
    keys.set(element, `mission-rewriter:${location.pathname}:${name}`);
  }
  return keys.get(element);
}
