/** Where are things kept? In a storage of the browser, and where that is closed or full, in memory, for as long as the page lives. */
export class Store {
  #open;
  /** What the storage did not take. It is newer than what stands there. */
  #memory = new Map();

  /** `open` gives the storage; in a sandboxed frame the mere mention of one throws. */
  constructor(open) {
    this.#open = open;
  }

  get(key) {
    return this.#memory.get(key) ?? this.#attempt((storage) => storage.getItem(key)) ?? undefined;
  }

  /** Keeps a text, and says whether it outlives the page. */
  set(key, text) {
    const isKept = this.#attempt((storage) => (storage.setItem(key, text), true)) ?? false;
    if (isKept) this.#memory.delete(key);
    else this.#memory.set(key, text);
    return isKept;
  }

  remove(key) {
    this.#memory.delete(key);
    this.#attempt((storage) => storage.removeItem(key));
  }

  /** The keys that begin like this, in an order of their own. */
  keys(prefix) {
    const kept = this.#attempt((storage) => Array.from({ length: storage.length }, (_, place) => storage.key(place))) ?? [];
    return [...new Set([...kept, ...this.#memory.keys()])].filter((key) => key.startsWith(prefix)).sort();
  }

  #attempt(action) {
    try {
      return action(this.#open());
    } catch {
      return undefined;
    }
  }
}

/** What outlives the tab, and what lives as long as it does. */
export const device = new Store(() => localStorage);
export const tab = new Store(() => sessionStorage);

/** Where all that belongs to a room is kept. */
export function placeOf(room) {
  return `mission-rewriter:room:${room}:`;
}
