/**
 * Who is this, in this room? One seed a person, a room and a role, made in this browser and kept on this device: whoever closes the tab and
 * follows the link again is the same person, and two tabs of a person are one.
 *
 * Somebody whom a facilitator lets in at the same device is a fresh person, with a name in the address (`person`), and lives as long as the tab.
 */
import { fromLetters, toLetters } from "./bytes.js";
import { clock } from "./clock.js";
import { device, placeOf, tab } from "./storage.js";

const SEED = 32;

/** A seed that nobody has had before. */
export function newSeed() {
  return crypto.getRandomValues(new Uint8Array(SEED));
}

/** A name for a fresh person, for an address. */
export function newPerson() {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join("");
}

export class Identity {
  /** Of which room, in which role, and where it is kept. */
  #place;
  #name;
  #store;

  constructor(room, role, { person, stores = { device, tab } } = {}) {
    this.#place = placeOf(room);
    this.#name = person ? `${role}:${person}` : role;
    this.#store = person ? stores.tab : stores.device;
  }

  /** Whether there is a seed already. */
  get isKnown() {
    return this.#read() !== undefined;
  }

  /** The seed; made and kept at the first question. */
  get seed() {
    return this.#read() ?? (this.seed = newSeed());
  }

  set seed(bytes) {
    this.#store.set(this.#key("seed"), toLetters(bytes));
  }

  /** The highest count of an own record that was ever used. It is kept before a record leaves, so that none is counted twice. */
  get nonce() {
    const number = Number(this.#store.get(this.#key("nonce")));
    return Number.isSafeInteger(number) && number > 0 ? number : 0;
  }

  set nonce(number) {
    if (number > this.nonce) this.#store.set(this.#key("nonce"), String(number));
  }

  /** What was typed and is not sent: the workshop's own text, of which nothing is known here. */
  get kept() {
    return this.#store.get(this.#key("kept"));
  }

  set kept(text) {
    this.#store.set(this.#key("kept"), text);
  }

  /** What is to be sent lies in the same storage, under this. */
  get outbox() {
    return { store: this.#store, prefix: `${this.#key("outbox")}:` };
  }

  #read() {
    try {
      const seed = fromLetters(this.#store.get(this.#key("seed")));
      return seed.length === SEED ? seed : undefined;
    } catch {
      // Anybody can write there.
      return undefined;
    }
  }

  #key(what) {
    return `${this.#place}${what}:${this.#name}`;
  }
}

/** The rooms of this device, the newest first: `{ room, role, title, at, isBrought?, server?, pass?, credentials? }`. */
export function roomsOf(store = device) {
  try {
    const rooms = JSON.parse(store.get(ROOMS) ?? "[]");
    return rooms.filter((entry) => typeof entry?.room === "string" && typeof entry.role === "string");
  } catch {
    return [];
  }
}

/** Notes that this device was in a room; what is not said stays as it was. Says whether that outlives the page. */
export function noteRoom(entry, store = device) {
  const isSame = (other) => other.room === entry.room && other.role === entry.role;
  const rooms = roomsOf(store);
  const known = rooms.find(isSame);
  const noted = { title: "", ...known, ...entry, at: entry.at ?? clock.now() };
  return store.set(ROOMS, JSON.stringify([noted, ...rooms.filter((other) => !isSame(other))].slice(0, MANY)));
}

/** Forgets what somebody was in a room; and the room, with all that this device knows of it, where nobody else here was in it. */
export function forgetRoom({ room, role }, store = device) {
  const rooms = roomsOf(store).filter((entry) => entry.room !== room || entry.role !== role);
  store.set(ROOMS, JSON.stringify(rooms));
  const isLast = !rooms.some((entry) => entry.room === room);
  const isOwn = (key) => key.slice(placeOf(room).length).split(":")[1] === role;
  for (const key of store.keys(placeOf(room))) if (isLast || isOwn(key)) store.remove(key);
}

const ROOMS = "mission-rewriter:rooms";
const MANY = 20;
