/*! This script holds @nats-io/nats-core, @nats-io/nkeys and @nats-io/nuid (Apache License 2.0, The NATS Authors) and tweetnacl (Unlicense). */
/**
 * How does a room reach further than one device? Over NATS: its records lie in a bucket of a server that somebody runs, and each
 * browser talks to that server itself. The facilitator's browser keeps the door.
 *
 * Each function here gives a carrier: `put(key, text)`, `watch(filter, hear)`, `onstate`, `state`, `close()`. Where the server or
 * the facilitator is away, the carrier is there already, "away", and comes in by itself; a refusal is an error, whose `kind` is
 * "refused" and whose `reason` says why: "full", "unproven", "link", or the server's own words.
 */
import { Carrier } from "./nats/carrier.js";
import { lobbyOf as doorOf, readCredentials } from "./nats/credentials.js";
import { GuestEntrance, HostEntrance } from "./nats/entrances.js";
import { Signer } from "./nats/keys.js";
import { base64url, bytesOfBase64url } from "./nats/letters.js";
import { Trouble } from "./nats/trouble.js";

/** How many records the facilitator writes between two looks at how full the room is. */
const WRITES_PER_LOOK = 20;

/** Somebody who writes and votes. `server` is an address, or several; `lobby` is what the link says; `seed` is 32 bytes. */
export function openAsParticipant({ server, room, lobby, seed, kept }) {
  return openAsGuest("participant", { server, room, lobby, seed, kept });
}

/** A projector, or a window that only looks on. Its key is its own affair: it stands for a seat, and signs nothing. */
export function openAsViewer({ server, room, lobby, seed = keptSeed(room), kept }) {
  return openAsGuest("viewer", { server, room, lobby, seed, kept });
}

/**
 * The facilitator, whose key the room is called after. `credentials` is what `cargo xtask room` printed. The carrier also has
 * `lobby`, for the link that lets everybody else in, and `erase()`, which takes the room off the server.
 */
export async function openAsFacilitator({ server, room, seed, credentials }) {
  const signer = new Signer("user", seed);
  if (signer.uid !== room) throw new TypeError("a room is called after its facilitator's key, and this is another one");
  const entrance = new HostEntrance({ server, room, credentials, signer });
  return new FacilitatorCarrier({ room, me: room }, entrance).open();
}

/** What the link into this room says of the door, where these are the facilitator's credentials. */
export function lobbyOf({ room, credentials }) {
  return doorOf(readCredentials(credentials), room);
}

function openAsGuest(role, { server, room, lobby, seed, kept }) {
  const signer = new Signer("user", seed);
  const entrance = new GuestEntrance({ server, room, lobby, role, signer, kept: kept ?? keptPass(room, signer.uid) });
  return new Carrier({ room, me: signer.uid }, entrance).open();
}

class FacilitatorCarrier extends Carrier {
  #entrance;
  #writes = 0;

  constructor(place, entrance) {
    super(place, entrance);
    this.#entrance = entrance;
    this.lobby = entrance.lobby;
    // Nobody is let in before it is known where the room stands, and who is in it.
    let unread = 2;
    const read = () => --unread === 0 && entrance.receive();
    this.watch("meta", (text) => entrance.reception.learn(text), read);
    this.watch("who.*", (_text, key) => entrance.reception.learnPerson(key.split(".")[1]), read);
  }

  async put(key, text) {
    // Whoever hears of a new stage asks for what it shows at once.
    if (key === "meta") this.#entrance.reception.learn(text);
    try {
      return await super.put(key, text);
    } finally {
      this.#writes += 1;
      if (this.#writes % WRITES_PER_LOOK === 0) this.#entrance.thin().catch(() => {});
    }
  }

  /** Takes the room off the server for good, and leaves. What was exported before is all that stays. */
  async erase() {
    if (this.state === "away") throw new Trouble("offline", "there is no connection");
    await this.#entrance.erase();
    await this.close();
  }
}

/** The pass outlives a reload, so that one comes back while the facilitator's browser is away. It is worth nothing without the key. */
function keptPass(room, uid) {
  const name = `mission-rewriter:room:${room}:pass:${uid}`;
  return {
    read: () => attempt(() => localStorage.getItem(name)),
    write: (pass) => attempt(() => (pass ? localStorage.setItem(name, pass) : localStorage.removeItem(name))),
  };
}

/** The seat of this device's projector, so that it is the same one after a reload. */
function keptSeed(room) {
  const name = `mission-rewriter:room:${room}:viewer`;
  const seed = bytesOfBase64url(attempt(() => localStorage.getItem(name)) ?? "");
  if (seed.length === 32) return seed;
  const fresh = crypto.getRandomValues(new Uint8Array(32));
  attempt(() => localStorage.setItem(name, base64url(fresh)));
  return fresh;
}

function attempt(action) {
  try {
    return action() ?? undefined;
  } catch {
    // In a sandboxed frame the mere mention of the storage throws.
    return undefined;
  }
}
