/** What did the visitor make of this element before? Kept on the visitor's own device, if the page asks for it, and never at any cost. */
import { nameOf, storageOf } from "./attributes.js";

/** What was kept for this element, or nothing. */
export function recall(element) {
  const kept = attempt(element, (storage, key) => JSON.parse(storage.getItem(key)));
  // Anybody can write there; the engine reads the rest with distrust, and without a text there is nothing to read.
  return typeof kept?.text === "string" ? kept : undefined;
}

/** Keeps the state, or forgets it where there is none. */
export function remember(element, state) {
  attempt(element, (storage, key) => (state ? storage.setItem(key, JSON.stringify(state)) : storage.removeItem(key)));
}

function attempt(element, action) {
  const kind = storageOf(element);
  if (kind === "none") return undefined;
  try {
    // In a sandboxed frame the mere mention of a storage throws; a full one throws on writing.
    return action(kind === "local" ? localStorage : sessionStorage, `mission-rewriter:${location.pathname}:${nameOf(element)}`);
  } catch {
    return undefined;
  }
}
