/**
 * How does the state of a widget travel in a link? Deflated into the page's fragment, and read from there with distrust.
 *
 * A piece of ours is `mission-rewriter=1.DATA`, or `mission-rewriter:ID=1.DATA` for an element with an id. `1` is the version. DATA is
 * base64url of raw deflate of a JSON array: mode, text, other, list, department, language, answers, dismissed. A Cyrillic letter of it
 * is one byte, which makes a Russian link half as long as UTF-8 would.
 *
 * A fragment is shared with the page. In a new link stay the pieces `name=value` (other widgets, other scripts) and the route of a
 * page that keeps one there (`#/blog`, and ours follows as `#/blog?mission-rewriter=…`). A bare anchor (`#rec123`), a popup
 * (`#popup:order`) and a text directive (`:~:text=…`) go: they say where the sender was, and the link says where to look.
 *
 * Whatever stands in a link comes from a stranger. What is read is text of known length under known names and nothing else; it is
 * for the reader to look up the department, the language and the ids in its own tables.
 */

const MODES = ["check", "compare", "list", "quiz"];
/** Letters of a text, of an answer and of dismissed words. */
const LONG = 20_000;
const SHORT = 1_000;
/** So many answers, and so many dismissed words. */
const MANY = 200;
/** Letters of DATA, and bytes of JSON: a short link can hold a very long text. */
const PACKED = 65_536;
const UNPACKED = 262_144;

const KEY = /^[a-z_]{1,40}$/;
/** The one name in lower case that every object of JavaScript has already is nobody's answer. */
const ID = /^(?!constructor$)[a-z][a-z\d_.-]{0,63}$/;

/** The address of `address` with `state` in its fragment; null where the state is too long for a link, or is none. */
export async function linkOf(state, id, address) {
  try {
    const row = rowOf(state);
    stateOf(row);
    // What is empty at the end needs no room.
    while (!row.at(-1)?.length) row.pop();
    const json = bytesOf(narrow(JSON.stringify(row)));
    if (json.length > UNPACKED) return null;
    const bytes = await passed(json, new CompressionStream("deflate-raw"));
    const data = btoa(lettersOf(bytes));
    if (data.length > PACKED) return null;
    const name = nameOf(id);
    const packed = data.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    const [page, ...fragment] = address.split("#");
    const [, route, rest] = /^(!?\/[^?]*)?\??(.*)$/s.exec(fragment.join("#").split(":~:")[0]);
    const kept = rest.split("&").filter((piece) => piece.includes("=") && !piece.startsWith(name));
    return `${page}#${route ? `${route}?` : ""}${[...kept, `${name}1.${packed}`].join("&")}`;
  } catch {
    return null;
  }
}

/** `{ state }` of a fragment, `{ problem: "broken" | "too-long" | "newer" }`, or null where there is nothing for this id. */
export async function readLink(hash, id) {
  try {
    const name = nameOf(id);
    const piece = String(hash).split(/[#?&]/).find((piece) => piece.startsWith(name));
    if (piece === undefined) return null;
    // What follows is not ours: a full stop or a bracket of the letter that the link stood in.
    const [, version, data] = /^(\d+)\.([\w-]*)/.exec(piece.slice(name.length));
    if (version > 1) return { problem: "newer" };
    if (version < 1) return { problem: "broken" };
    if (data.length > PACKED) return { problem: "too-long" };
    const packed = bytesOf(atob(data.replaceAll("-", "+").replaceAll("_", "/")));
    const json = await passed(packed, new DecompressionStream("deflate-raw"));
    return { state: stateOf(JSON.parse(widen(lettersOf(json)))) };
  } catch (error) {
    return { problem: error instanceof RangeError ? "too-long" : "broken" };
  }
}

function nameOf(id) {
  return `mission-rewriter${id ? `:${encodeURIComponent(id)}` : ""}=`;
}

/** The state as it is written. */
function rowOf({ mode, text, other, list, department, language, answers, dismissed }) {
  return [mode, text, other, list, department, language, Object.entries(answers ?? {}), dismissed];
}

/** The state that was written; throws where there is none. */
function stateOf([mode, text, other, list, department, language, answers, dismissed]) {
  // Without a prototype, so that no name in it can mean more than it says.
  const state = { __proto__: null };
  state.mode = matching(mode, { test: (word) => MODES.includes(word) });
  state.text = words(text ?? "", LONG);
  if (other) state.other = words(other, LONG);
  if (list) state.list = words(list, LONG);
  if (department) state.department = matching(department, KEY);
  if (language) state.language = matching(language, KEY);
  for (const [id, answer] of pairs(answers)) {
    state.answers ??= { __proto__: null };
    state.answers[matching(id, ID)] = words(answer, SHORT);
  }
  const marks = pairs(dismissed).map(([marker, said]) => [matching(marker, KEY), words(said, SHORT)]);
  if (marks.length) state.dismissed = marks;
  return state;
}

function pairs(list) {
  list ??= [];
  if (!Array.isArray(list)) throw new TypeError();
  if (list.length > MANY) throw new RangeError("too long");
  return list;
}

function matching(word, pattern) {
  if (typeof word !== "string" || !pattern.test(word)) throw new TypeError();
  return word;
}

/** A text without what cannot be seen: halves of letters, control characters, and those that turn the direction of writing. */
function words(text, limit) {
  if (typeof text !== "string") throw new TypeError();
  if (text.length > limit) throw new RangeError("too long");
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "");
}

function bytesOf(letters) {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function lettersOf(bytes) {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** JSON of letters below 256: the Cyrillic ones moved down to where a byte begins to be none of ASCII, all others spelled by number. */
function narrow(json) {
  return json.replace(/[^\0-\x7f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return code >> 7 === 8 ? String.fromCharCode(code - 0x380) : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

function widen(letters) {
  return letters.replace(/[\x80-\xff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x380));
}

/** What comes out of `stream`. It is fed in sips, so that what swells without end is noticed before it has swollen. */
export async function passed(bytes, stream, most = UNPACKED) {
  let place = 0;
  const sips = new ReadableStream({
    pull(sink) {
      if (place < bytes.length) sink.enqueue(bytes.slice(place, (place += 256)));
      else sink.close();
    },
  });
  const reader = sips.pipeThrough(stream).getReader();
  const chunks = [];
  for (let length = 0, chunk; !(chunk = await reader.read()).done; chunks.push(chunk.value)) {
    length += chunk.value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      throw new RangeError("too long");
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
