/**
 * What is still to be sent? Each record is kept in storage before it leaves, and stays there until it has arrived: a reload, a tunnel or a
 * flat battery loses nothing. Of two records under one key only the newer one is sent, and a writer sends one at a time, with a pause between.
 */
import { clock as browserClock } from "./clock.js";

/** The pause between two records of a writer, where the carrier names no other. */
const PACE = 2000;
/** After a failure that may be over soon, and so much more after each further one, up to the last. */
const AGAIN = [4000, 8000, 16_000, 30_000];

export class Outbox {
  #store;
  #prefix;
  #clock;
  #sent;
  #kept;
  #carrier = null;
  /** By key: `{ n, text, why? }`, where `why` is what keeps it from being tried again by itself. */
  #waiting = new Map();
  #pace;
  #isSending = false;
  #last = -Infinity;
  #failures = 0;
  #cancel = () => {};

  /** `sent(key, n)` hears what has arrived, `kept(key, n, why)` what could not be sent and stays. */
  constructor({ store, prefix, pace = PACE, clock = browserClock, sent = () => {}, kept = () => {} }) {
    this.#pace = pace;
    this.#store = store;
    this.#prefix = prefix;
    this.#clock = clock;
    this.#sent = sent;
    this.#kept = kept;
    for (const place of store.keys(prefix)) {
      const item = read(store.get(place));
      if (item) this.#waiting.set(place.slice(prefix.length), item);
    }
  }

  /** What waits: `{ key, n, text }`. */
  get waiting() {
    return [...this.#waiting].map(([key, { n, text }]) => ({ key, n, text }));
  }

  /** Takes a record in, and sends it as soon as it may. */
  add(key, n, text) {
    const before = this.#waiting.get(key);
    if (before && before.n > n) return;
    this.#store.set(this.#prefix + key, JSON.stringify({ n, text }));
    // A key that waits already keeps its turn.
    this.#waiting.set(key, { n, text });
    this.#plan();
  }

  /** There is a way out, or again one: all that waits is tried, what was refused too. */
  open(carrier) {
    this.#carrier = carrier;
    this.#failures = 0;
    for (const item of this.#waiting.values()) item.why = undefined;
    this.#plan();
  }

  /** There is none, until it is opened again. */
  pause() {
    this.#carrier = null;
    this.#cancel();
    for (const [key, { n }] of this.#waiting) this.#kept(key, n, "offline");
  }

  /** The window goes. What waits stays in storage. */
  close() {
    this.#carrier = null;
    this.#cancel();
    this.#sent = () => {};
    this.#kept = () => {};
  }

  #plan() {
    this.#cancel();
    if (!this.#carrier || this.#isSending || !this.#next()) return;
    const pause = AGAIN[Math.min(this.#failures, AGAIN.length) - 1] ?? this.#carrier.pace ?? this.#pace;
    const wait = this.#last + pause - this.#clock.now();
    this.#cancel = wait > 0 ? this.#clock.after(wait, () => this.#send()) : (this.#send(), () => {});
  }

  /** Whether it is still for this window to send: another one of the same person may have sent it, or something newer. */
  #isOurs(key, { n }) {
    const kept = this.#numberKept(key);
    if (kept === n) return true;
    this.#waiting.delete(key);
    if (kept === undefined) this.#sent(key, n);
    return false;
  }

  #numberKept(key) {
    return read(this.#store.get(this.#prefix + key))?.n;
  }

  /** What stands in `meta` moves the whole room, so it goes before all else. */
  #next() {
    const free = [...this.#waiting].filter(([, { why }]) => !why);
    return free.find(([key]) => key === "meta") ?? free[0];
  }

  async #send() {
    const [key, item] = this.#next() ?? [];
    const carrier = this.#carrier;
    if (!key || !carrier) return;
    if (!this.#isOurs(key, item)) return this.#plan();
    this.#isSending = true;
    this.#last = this.#clock.now();
    try {
      await carrier.put(key, item.text);
      this.#failures = 0;
      // A newer one may have come meanwhile; that one is still to be sent.
      if (this.#waiting.get(key) === item) {
        this.#waiting.delete(key);
        if (this.#numberKept(key) === item.n) this.#store.remove(this.#prefix + key);
      }
      this.#sent(key, item.n);
    } catch (error) {
      const why = ["refused", "oversized"].includes(error?.kind) ? error.kind : "offline";
      if (why === "offline") this.#failures += 1;
      else item.why = why;
      this.#kept(key, item.n, why);
    }
    this.#isSending = false;
    this.#plan();
  }
}

function read(kept) {
  try {
    const { n, text } = JSON.parse(kept);
    return Number.isSafeInteger(n) && typeof text === "string" ? { n, text } : undefined;
  } catch {
    return undefined;
  }
}
