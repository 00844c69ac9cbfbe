/** How do bytes become letters, and letters bytes again? Base32 for keys, base64url for signatures and links. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export function base32(bytes) {
  let letters = "";
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (count += 8; count >= 5; held &= (1 << count) - 1) letters += ALPHABET[held >> (count -= 5)];
  }
  return count > 0 ? letters + ALPHABET[held << (5 - count)] : letters;
}

/** The bytes of such letters. Letters that are none of ours end it. */
export function bytesOfBase32(letters) {
  const bytes = [];
  let held = 0;
  let count = 0;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) break;
    held = (held << 5) | value;
    count += 5;
    if (count >= 8) {
      bytes.push(held >> (count -= 8));
      held &= (1 << count) - 1;
    }
  }
  return Uint8Array.from(bytes);
}

export function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes of such letters; none where they are not base64url. */
export function bytesOfBase64url(letters) {
  try {
    return Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}
