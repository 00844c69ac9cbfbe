/**
 * How do a room's records travel over NATS? By one connection that comes back by itself: a write waits for the server's word, and
 * watches go on where they stopped.
 */
import { headers as newHeaders } from "@nats-io/nats-core";
import { LARGEST_RECORD, PAUSE_MILLISECONDS } from "./limits.js";
import { fingerprint } from "./keys.js";
import { Trouble, ask } from "./trouble.js";
import { Watch } from "./watch.js";

/** How often a write is tried while the line holds: a cluster that chooses a new leader is back in a moment. */
const TRIES = 3;

export class Carrier {
  #place;
  #entrance;
  #connection = null;
  #state = "away";
  #listener = () => {};
  #watches = new Set();
  /** The writes that wait for an answer: each can be told that there will be none. */
  #writes = new Map();
  /** The highest number that was heard. */
  #newest = 0;
  #isRenewing = false;
  #isClosed = false;
  #timers = new Set();

  /** `place` is `{ room, me }`; `entrance` knows how to come in: `enter()`, `settle(connection)`, `renew(connection)`. */
  constructor(place, entrance) {
    this.#place = place;
    this.#entrance = entrance;
  }

  /** Comes in. Where the server or the facilitator is away, it goes on trying by itself; only a refusal is an error. */
  async open() {
    try {
      await this.#enter();
    } catch (trouble) {
      if (trouble.kind === "refused") throw trouble;
      this.#later(() => this.#enterAgain());
    }
    return this;
  }

  get state() {
    return this.#state;
  }

  /** Hears the state at once, and each change of it. */
  set onstate(listener) {
    this.#listener = listener;
    listener(this.#state);
  }

  /** Writes a record; gives its number in the room. */
  async put(key, text) {
    const { length } = new TextEncoder().encode(text);
    if (length > LARGEST_RECORD) throw new Trouble("oversized", `${length} bytes`);
    return this.#write(key, text);
  }

  /** `hear(text, key, revision, isLive)`: the latest of each key first, then what comes; `caughtUp()` is called between the two. */
  watch(filter, hear, caughtUp = () => {}) {
    const record = (text, key, revision, isLive) => {
      this.#newest = Math.max(this.#newest, revision);
      hear(text, key, revision, isLive);
    };
    const watch = new Watch({ ...this.#place, filter }, { record, caughtUp, refused: () => this.#renew() });
    this.#watches.add(watch);
    if (this.#isThere()) watch.start(this.#connection);
    return () => {
      watch.stop();
      this.#watches.delete(watch);
    };
  }

  async close() {
    this.#isClosed = true;
    this.#lose();
    for (const timer of this.#timers) clearTimeout(timer);
    for (const watch of this.#watches) watch.stop();
    await this.#connection?.close();
  }

  async #write(key, text) {
    // The server takes a record that it already has for the same one, so a doubtful write may be repeated.
    const headers = newHeaders();
    headers.set("Nats-Msg-Id", fingerprint(`${key}\n${text}`));
    for (let attempt = 1; ; attempt += 1) {
      if (!this.#isThere()) throw new Trouble("offline", "there is no connection");
      const newest = this.#newest;
      try {
        const question = ask(this.#connection, `$KV.${this.#place.room}.${key}`, text, headers);
        const { seq, duplicate } = await this.#whileThere(question);
        // The server has lost its store and counts anew: what was heard says nothing of this one.
        if (seq < newest && !duplicate) this.#startOver();
        return seq;
      } catch (trouble) {
        if (trouble.kind !== "offline" || attempt === TRIES) throw trouble;
        await this.#whileThere(new Promise((resolve) => this.#later(resolve)));
      }
    }
  }

  /** The same promise, but it fails as soon as the connection is lost. */
  #whileThere(promise) {
    return new Promise((resolve, reject) => {
      this.#writes.set(promise, reject);
      promise.then(resolve, reject).finally(() => this.#writes.delete(promise));
    });
  }

  #isThere() {
    return this.#state === "connected" || this.#state === "back";
  }

  #say(state) {
    this.#state = state;
    this.#listener(state);
  }

  #later(action) {
    // Whoever has left does not come back.
    if (this.#isClosed) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
    }, PAUSE_MILLISECONDS);
    this.#timers.add(timer);
  }

  async #enter() {
    const connection = await this.#entrance.enter();
    if (this.#isClosed) return connection.close();
    const state = this.#connection ? "back" : "connected";
    this.#use(connection);
    return this.#resume(connection, state);
  }

  async #enterAgain() {
    try {
      await this.#enter();
    } catch (trouble) {
      if (this.#isClosed) return;
      if (trouble.kind === "refused") this.#say("refused");
      else this.#later(() => this.#enterAgain());
    }
  }

  async #use(connection) {
    this.#connection = connection;
    for await (const { type } of connection.status()) {
      if (connection !== this.#connection) return;
      if (type === "disconnect") this.#lose();
      else if (type === "reconnect") this.#resume(connection, "back").catch(() => this.#say("refused"));
    }
    // The connection has given up: our pass is not good any more.
    if (this.#isClosed || connection !== this.#connection) return;
    this.#lose();
    this.#enterAgain();
  }

  #lose() {
    if (this.#isThere()) this.#say("away");
    for (const reject of this.#writes.values()) reject(new Trouble("offline", "the connection was lost"));
  }

  async #resume(connection, state) {
    try {
      await this.#entrance.settle(connection);
    } catch (trouble) {
      if (trouble.kind === "refused") throw trouble;
      this.#later(() => connection === this.#connection && this.#resume(connection, state).catch(() => this.#say("refused")));
      return;
    }
    if (this.#isClosed || connection !== this.#connection) return;
    this.#say(state);
    this.#startWatches();
  }

  /** A watch was refused: the room may have gone on, and with it what may be seen. A new pass comes with a new connection. */
  async #renew() {
    if (this.#isRenewing || !this.#isThere()) return;
    this.#isRenewing = true;
    try {
      const old = this.#connection;
      const connection = await this.#entrance.renew(old);
      if (connection && (this.#isClosed || old !== this.#connection)) await connection.close();
      else if (connection) {
        this.#use(connection);
        this.#startWatches();
        await Promise.allSettled(this.#writes.keys());
        await old.close();
      }
    } catch {
      // The watch will ask again.
    } finally {
      this.#isRenewing = false;
    }
  }

  #startOver() {
    this.#newest = 0;
    for (const watch of this.#watches) watch.forget();
    this.#startWatches();
  }

  #startWatches() {
    for (const watch of this.#watches) watch.start(this.#connection);
  }
}
