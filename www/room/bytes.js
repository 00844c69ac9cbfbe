/** How do bytes travel where only letters may? As base64url without padding, packed before where the browser can. */

import { passed } from "../out/share.js";

export function toLetters(bytes) {
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Throws where the letters are none of base64url. */
export function fromLetters(letters) {
  if (!/^[\w-]*$/.test(letters)) throw new TypeError("not base64url");
  return Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

/** A text in letters: `z` and deflated bytes, or `p` and the bytes as they are, in a browser that cannot pack. */
export async function pack(text) {
  const bytes = new TextEncoder().encode(text);
  if (!globalThis.CompressionStream) return `p${toLetters(bytes)}`;
  return `z${toLetters(await passed(bytes, new CompressionStream("deflate-raw"), Infinity))}`;
}

/** The text; throws a `RangeError` where it is longer than `most` bytes, and another error where it is none. */
export async function unpack(letters, most) {
  const bytes = fromLetters(letters.slice(1));
  const read = (content) => new TextDecoder("utf-8", { fatal: true }).decode(content);
  if (letters[0] === "z") return read(await passed(bytes, new DecompressionStream("deflate-raw"), most));
  if (letters[0] !== "p") throw new TypeError("not packed by us");
  if (bytes.length > most) throw new RangeError("too long");
  return read(bytes);
}
