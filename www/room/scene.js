/**
 * Who is here, in which room, in which role? It follows from the page's fragment, else from the element's attributes; without either, somebody is
 * about to start a room.
 *
 * A scene is `{ role, identity, room?, person?, isOfPage?, isBrought?, server?, pass?, credentials?, draft?, texts?, parcel?, at?, problem?,
 * isDeleted?, isUnkept? }`. `texts` are records that are known, `parcel` such as somebody brings, `problem` says why the person is not where they
 * wanted to be; with `isOfPage` the page's attributes say it all, with `isBrought` the room came by hand, and with `isUnkept` the browser keeps nothing.
 */
import { author } from "mission-rewriter-engine";
import { fromLetters, toLetters } from "./bytes.js";
import { passOf } from "./carriers.js";
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
  const server = isServer(host.getAttribute("room-server")) ? [host.getAttribute("room-server")] : undefined;
  if (said?.problem) return beginning({ server, problem: said.problem });
  if (said) return spoken(said, server);
  return isRoomName(room) ? { role: "participant", room, identity: new Identity(room, "participant"), server, isOfPage: true } : beginning({ server });
}

/** Where somebody is led who types what the facilitator gave them: a link, or the room's own name. */
export async function invited(text, { server }) {
  const [link] = /#\S*mission-rewriter-room=\S+/.exec(text) ?? [];
  const name = text.trim().toLowerCase();
  const said = link ? await readFragment(link) : isRoomName(name) ? { role: "participant", r: name } : { problem: "foreign" };
  return said.problem ? said : spoken(said, server);
}

/** A room of the person's own, made now. */
export async function newRoom(draft, { server, credentials }) {
  const seed = newSeed();
  const room = author(seed);
  const identity = new Identity(room, "facilitator");
  identity.seed = seed;
  if (!server || !credentials) return { role: "facilitator", room, identity, draft };
  return { role: "facilitator", room, identity, draft, server, credentials, pass: await doorOf({ room, credentials }) };
}

/** A room of before, as this device knows it. */
export function knownRoom({ room, role }) {
  const known = roomsOf().find((entry) => entry.room === room && entry.role === role);
  const identity = new Identity(room, role);
  if (!known || !identity.isKnown) return beginning({ problem: "no-room" });
  const { server, pass, credentials, isBrought } = known;
  return { role, room, identity, server, pass, credentials, isBrought };
}

/** The address under which a scene is found again; where the page names the room, or there is none yet, nothing has to be in it. */
export async function addressOfScene({ role, room, identity, server, pass, credentials, person, isOfPage }, { isSafe }) {
  if (isOfPage) return undefined;
  // What this device knows need not stand in an address that others may read on the screen.
  if (role === "facilitator") return addressOf(role, isSafe ? { r: room } : { r: room, k: toLetters(identity.seed), s: server, c: credentials });
  if (role === "participant" || role === "projector") return addressOf(role, { r: room, s: server, j: pass, p: person });
  if (role === "start" && credentials) return addressOf("host", { s: server, c: credentials });
  return undefined;
}

/** What the workshop draws and shows: where people come in, and where the facilitator comes back. */
export async function addressesOf({ role, room, identity, server, pass, credentials }) {
  if (role === "start" || role === "reader") return {};
  const join = await addressOf("participant", { r: room, s: server, j: pass });
  return role === "facilitator" ? { join, host: await addressOf(role, { r: room, k: toLetters(identity.seed), s: server, c: credentials }) } : { join };
}

/** The address of a further window of a room. */
export function addressOfWindow(role, { room, server, pass }) {
  return addressOf(role, { r: room, s: server, j: pass, p: role === "participant" ? newPerson() : undefined });
}

async function spoken({ role, r: room, k: key, p: person, s, j: pass, c: credentials, t: texts }, ownServer) {
  const server = s ?? ownServer;
  if (role === "host") return beginning({ server, credentials });
  if (role === "projector") return { role, room, server, pass, person, identity: new Identity(room, role, { person }) };
  if (role === "participant") return { role, room, server, pass, person, identity: new Identity(room, role, { person }), isBrought: isBroughtTo(room) };
  const identity = new Identity(room, "facilitator");
  if (role === "records") return identity.isKnown ? { ...(await led(room, {})), parcel: texts } : received(room, texts);
  if (key) {
    const seed = fromLetters(key);
    if (author(seed) !== room) return beginning({ server: ownServer, problem: "damaged" });
    identity.seed = seed;
  }
  return identity.isKnown ? led(room, { server, credentials }) : beginning({ server: ownServer, problem: "no-room" });
}

/** The facilitator of a room, by what the address says and what this device knows. */
async function led(room, { server, credentials }) {
  const known = knownRoom({ room, role: "facilitator" });
  const scene = { role: "facilitator", room, identity: new Identity(room, "facilitator"), server: known.server ?? server, credentials: known.credentials ?? credentials };
  if (!scene.server || !scene.credentials) return { ...scene, server: undefined, credentials: undefined };
  return { ...scene, pass: known.pass ?? (await doorOf(scene)) };
}

/** The pass for the door of a server. Where the script of the network does not come now, the room opens without, and has one the next time. */
function doorOf(scene) {
  return passOf(scene).catch(() => undefined);
}

/** A room that came by hand, for a phone that cannot hear it; what others wrote is for its facilitator. */
function received(room, texts) {
  const isRoom = texts.some((text) => text.includes('"key":"meta"'));
  return isRoom ? { role: "participant", room, identity: new Identity(room, "participant"), isBrought: true, parcel: texts } : beginning({ problem: "no-room" });
}

function isBroughtTo(room) {
  return roomsOf().some((entry) => entry.room === room && entry.role === "participant" && entry.isBrought);
}
