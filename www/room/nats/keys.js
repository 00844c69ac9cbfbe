/**
 * Whose key is this, and what is it called? One Ed25519 key is a person's signature, their user of NATS, and their short name (UID).
 *
 * The hash and the signatures are tweetnacl's: `crypto.subtle` is absent on pages of a local network, which have no https.
 */
import nacl from "tweetnacl";
import { base32, bytesOfBase32, base64url } from "./letters.js";

/** What stands before the bytes of a key, so that it begins with the letter of its kind. */
const KINDS = { account: 0, operator: 14 << 3, user: 20 << 3 };
const SEED = 18 << 3;

/** A key that can sign. `seed` is 32 bytes. */
export class Signer {
  #secret;

  constructor(kind, seed) {
    const pair = nacl.sign.keyPair.fromSeed(seed);
    this.#secret = pair.secretKey;
    this.bytes = pair.publicKey;
    /** The public key as NATS writes it. */
    this.name = nameOf(kind, pair.publicKey);
    /** The public key as the room writes it. */
    this.uid = uidOf(pair.publicKey);
  }

  /** The signature, in base64url. */
  sign(text) {
    return base64url(nacl.sign.detached(new TextEncoder().encode(text), this.#secret));
  }
}

/** The first 80 bits of the key's SHA-512, as 16 letters that may stand in a subject. */
export function uidOf(bytes) {
  return base32(nacl.hash(bytes).subarray(0, 10)).toLowerCase();
}

/** A public key as NATS writes it: kind, key, checksum. */
export function nameOf(kind, bytes) {
  return base32(checked([KINDS[kind], ...bytes]));
}

/** The 32 bytes of such a name, or nothing where it is no name of this kind. */
export function bytesOfName(kind, name) {
  const bytes = bytesOfBase32(name);
  const key = bytes.subarray(1, 33);
  return bytes.length === 35 && nameOf(kind, key) === name ? key : undefined;
}

/** A seed as NATS writes it (`SA…`, `SO…`, `SU…`). */
export function seedName(kind, seed) {
  return base32(checked([SEED | (KINDS[kind] >> 5), (KINDS[kind] & 31) << 3, ...seed]));
}

/** The signer that such a seed stands for. */
export function signerOf(kind, name) {
  const seed = bytesOfBase32(name).subarray(2, 34);
  if (seed.length !== 32 || seedName(kind, seed) !== name) throw new TypeError(`this is no seed of the kind "${kind}"`);
  return new Signer(kind, seed);
}

/** Did the owner of this public key sign this text? */
export function isSignedBy(bytes, text, signature) {
  return signature.length === 64 && nacl.sign.detached.verify(new TextEncoder().encode(text), signature, bytes);
}

/** Adds the checksum of NATS, CRC-16 with the low byte first. */
function checked(bytes) {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : sum << 1;
  }
  return Uint8Array.from([...bytes, sum & 0xff, sum >> 8]);
}

/** A short name for a text, that nobody can guess before they have the text. */
export function fingerprint(text) {
  return base64url(nacl.hash(new TextEncoder().encode(text)).subarray(0, 16));
}
