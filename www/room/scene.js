/**
 * Who is here, in which room, in which role? It follows from the page's fragment, else from the element's attributes; without either, somebody is
 * about to start a room.
 *
 * A scene is `{ role, identity, room?, person?, isOfPage?, server?, pass?, credentials?, draft?, texts?, parcel?, news? }`: `texts` are records that are
 * known, `parcel` such as are to be taken in, and `news` is what the page has to say of it. With `isOfPage` the page's attributes say it all.
 */
import { author } from "mission-rewriter-engine";
import { fromLetters, toLetters } from "./bytes.js";
import { Unreadable, recordsIn } from "./exchange.js";
import { addressOf, isRoomName, isServer, readFragment } from "./fragment.js";
import { Identity, newPerson, newSeed, roomsOf } from "./identity.js";

/** Whether somebody in this role writes records, and so has a key. */
export function isWriter(role) {
  return role === "facilitator" || role === "participant";
}

/** Where a room is begun. What is typed there has its place too. */
export function beginning(more) {
  return { role: "start", identity: new Identity("new", "start"), ...more };
}

/** The scene that the page asks for. */
export async function sceneOf(host, hash = location.hash) {
  const said = await readFragment(hash);
  const room = host.getAttribute("room");
  const server = isServer(host.getAttribute("room-server")) ? host.getAttribute("room-server") : undefined;
  if (said?.problem) return beginning({ server, news: said.problem });
  if (said) return spoken(said, server);
  return isRoomName(room) ? { role: "participant", room, identity: new Identity(room, "participant"), server, isOfPage: true } : beginning({ server });
}

/** A room of the person's own, made now. */
export function newRoom(draft, { server, pass, credentials }) {
  const seed = newSeed();
  const room = author(seed).uid;
  const identity = new Identity(room, "facilitator");
  identity.seed = seed;
  return { role: "facilitator", room, identity, draft, server, pass, credentials };
}

/** A room of before, as this device knows it. */
export function knownRoom(room, role) {
  const known = roomsOf().find((entry) => entry.room === room && entry.role === role);
  const identity = new Identity(room, role);
  return known && identity.isKnown
    ? { role, room, identity, server: known.server, pass: known.pass, credentials: known.credentials }
    : beginning();
}

/** The address under which a scene is found again; where the page names the room, or there is none yet, nothing has to be in it. */
export async function addressOfScene({ role, room, identity, server, pass, person, isOfPage }, { isSafe }) {
  if (isOfPage) return undefined;
  if (role === "facilitator") return addressOf(role, { r: room, s: server, j: pass, k: isSafe ? undefined : toLetters(identity.seed) });
  if (role === "participant" || role === "projector") return addressOf(role, { r: room, s: server, j: pass, p: person });
  return undefined;
}

/** What the workshop draws and shows: where people come in, and where the facilitator comes back. */
export async function addressesOf({ role, room, identity, server, pass, credentials }) {
  if (role === "start" || role === "reader") return {};
  const join = await addressOf("participant", { r: room, s: server, j: pass });
  if (role !== "facilitator") return { join };
  return { join, host: await addressOf(role, { r: room, k: toLetters(identity.seed), s: server, j: pass, c: credentials }) };
}

/** The address of a further window of a room. */
export function addressOfWindow(role, { room, server, pass }) {
  return addressOf(role, { r: room, s: server, j: pass, p: role === "participant" ? newPerson() : undefined });
}

function spoken({ role, r: room, k: key, p: person, s, j: pass, c: credentials, t: texts }, ownServer) {
  const server = s ?? ownServer;
  if (role === "projector" || role === "participant") return { role, room, server, pass, person, identity: new Identity(room, role, { person }) };
  // The facilitator of a server comes before there is a room.
  if (!room) return beginning({ server, pass, credentials });
  const identity = new Identity(room, "facilitator");
  if (key) {
    const seed = fromLetters(key);
    if (author(seed).uid !== room) return beginning({ server: ownServer, news: "broken" });
    identity.seed = seed;
  }
  if (!identity.isKnown) return beginning({ server: ownServer, news: "stranger" });
  const known = knownRoom(room, "facilitator");
  const scene = { role: "facilitator", room, identity, server: s ?? known.server ?? ownServer, pass: pass ?? known.pass, credentials: credentials ?? known.credentials };
  return role === "records" ? { ...scene, ...parcelOf(texts, room) } : scene;
}

/** The records of a link, to be taken in, or what is wrong with them. */
function parcelOf(texts, room) {
  try {
    return { parcel: recordsIn(texts, room) };
  } catch (error) {
    return { news: error instanceof Unreadable ? error.problem : "broken" };
  }
}
