/**
 * What does an address say of a room? `#mission-rewriter-room=ROLE.DATA`, where DATA is base64url of JSON; for the role `records` it is packed.
 *
 * Whatever stands there comes from a stranger: what is read is text of a known shape under known names, and nothing else.
 *
 * - `participant`: `{ r: room }`, with a server `{ r, s: its address, j: the pass for its door }`; `p` names a fresh person on this device
 * - `facilitator`: `{ r, k: seed }`, with a server also `s` and `c`, the credentials
 * - `host`: `{ s, c }`: somebody who may make rooms on that server
 * - `projector`: `{ r }`, and `s`, `j`
 * - `records`: `{ r, t: [record, …] }`: what a person wrote, for the facilitator; or the room itself, for a phone out of reach
 */
import { fromLetters, pack, toLetters, unpack } from "./bytes.js";

const NAME = "mission-rewriter-room=";
const ROLES = ["participant", "facilitator", "host", "projector", "records"];
/** Letters of a fragment that is read; a link of records may be long. */
const LONGEST = 65_536;
/** Bytes of what is packed in it. */
const UNPACKED = 1_048_576;
/** What each name may hold. */
const SHAPES = {
  r: /^[a-z2-7]{16}$/,
  k: /^[\w-]{43}$/,
  p: /^[a-z\d]{1,32}$/,
  j: /^[\w.-]{1,4000}$/,
};
const SERVER = /^wss?:\/\/[^\s"'<>]{1,300}$/;
/** The name of an account of a server, and the seeds of its keys. */
const KEY = /^[A-Z2-7]{1,100}$/;

/** `{ role, r?, k?, … }`, `{ problem: "damaged" }`, or null where the fragment does not speak of a room. */
export async function readFragment(hash) {
  const piece = String(hash).split(/[#?&]/).find((piece) => piece.startsWith(NAME));
  if (piece === undefined) return null;
  if (piece.length > LONGEST) return { problem: "damaged" };
  try {
    // What follows is not ours: a full stop or a bracket of the letter that the link stood in.
    const [, role, data] = /^([a-z]+)\.([\w-]*)/.exec(piece.slice(NAME.length)) ?? [];
    if (!ROLES.includes(role)) return { problem: "damaged" };
    const text = role === "records" ? await unpack(data, UNPACKED) : new TextDecoder("utf-8", { fatal: true }).decode(fromLetters(data));
    return { role, ...shaped(role, JSON.parse(text)) };
  } catch {
    return { problem: "damaged" };
  }
}

/** The address of this page with a room in it; what is undefined is left out. */
export async function addressOf(role, data, page = location.href) {
  const text = JSON.stringify(data);
  const letters = role === "records" ? await pack(text) : toLetters(new TextEncoder().encode(text));
  return `${page.split("#")[0]}#${NAME}${role}.${letters}`;
}

/** Whether something can be the name of a room. */
export function isRoomName(text) {
  return typeof text === "string" && SHAPES.r.test(text);
}

/** Whether something can be the address of a server. */
export function isServer(text) {
  return typeof text === "string" && SERVER.test(text);
}

function shaped(role, said) {
  const data = {};
  for (const [name, shape] of Object.entries(SHAPES)) {
    const value = said[name];
    if (value === undefined) continue;
    data[name] = matching(value, shape);
  }
  if (said.s !== undefined) data.s = [said.s].flat(1).map((server) => matching(isServer(server) && server, SERVER));
  if (said.c !== undefined) data.c = credentialsIn(said.c);
  if (role === "host" ? !(data.s && data.c) : !data.r) throw new TypeError(role);
  if (role === "records") {
    if (!Array.isArray(said.t) || !said.t.every((text) => typeof text === "string")) throw new TypeError("t");
    data.t = said.t;
  }
  return data;
}

function credentialsIn({ account, keys, replicas }) {
  const roles = Object.entries(keys).map(([role, seed]) => [matching(role, /^[a-z]{1,20}$/), matching(seed, KEY)]);
  return { account: matching(account, KEY), keys: Object.fromEntries(roles), ...(Number.isInteger(replicas) && { replicas }) };
}

function matching(value, shape) {
  if (typeof value !== "string" || !shape.test(value)) throw new TypeError();
  return value;
}
