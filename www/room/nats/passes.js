/**
 * What does a pass say? It is a user JWT of NATS: whose key, which role (by the key that signed it), and the tags that fill in the
 * role's template. The server believes nothing else, so a pass can be minted in a browser.
 */
import { base64url, bytesOfBase64url } from "./letters.js";
import { nameOf } from "./keys.js";
import { DAYS } from "./limits.js";

const HEAD = letters({ typ: "JWT", alg: "ed25519-nkey" });

/** Twice the life of a room: the clock of the facilitator's device may be wrong by days. */
const LIFE_SECONDS = 2 * DAYS * 24 * 3600;

/** A pass for the owner of the key `subject`. The account is named where the key that signs is not the account's own. */
export function mint({ signer, account, subject, tags }) {
  return signed(signer, claims({ issuer: signer.name, account, subject, tags, until: expiry() }));
}

/**
 * The pass for the door, as short as it can be, since it is drawn as a QR code: only what the other side cannot know. Nobody has
 * to prove a key at the door, so its subject is the signing key's own bytes.
 */
export function mintLobby({ signer, account, room }) {
  const until = expiry();
  const token = signed(signer, lobbyClaims({ room, issuer: signer.bytes, account, until }));
  const signature = bytesOfBase64url(token.split(".")[2]);
  const time = [until >>> 24, until >>> 16, until >>> 8, until].map((byte) => byte & 255);
  return base64url(Uint8Array.from([...signer.bytes, ...account, ...time, ...signature]));
}

/** The whole pass again, or nothing where the letters of the link are broken. */
export function lobbyPass(lobby, room) {
  const bytes = bytesOfBase64url(lobby);
  if (bytes.length !== 132) return undefined;
  const until = new DataView(bytes.buffer).getUint32(64);
  const body = lobbyClaims({ room, issuer: bytes.subarray(0, 32), account: bytes.subarray(32, 64), until });
  return `${HEAD}.${letters(body)}.${base64url(bytes.subarray(68))}`;
}

function lobbyClaims({ room, issuer, account, until }) {
  return claims({
    issuer: nameOf("account", issuer),
    account: nameOf("account", account),
    subject: nameOf("user", issuer),
    tags: [`room:${room}`],
    until,
  });
}

/** The order of the members matters: the lobby's signature is over exactly these letters. */
function claims({ issuer, account, subject, tags, until }) {
  return { exp: until, iss: issuer, sub: subject, nats: { issuer_account: account, tags, type: "user", version: 2 } };
}

function signed(signer, body) {
  const text = `${HEAD}.${letters(body)}`;
  return `${text}.${signer.sign(text)}`;
}

function letters(object) {
  return base64url(new TextEncoder().encode(JSON.stringify(object)));
}

function expiry() {
  return Math.floor(Date.now() / 1000) + LIFE_SECONDS;
}
