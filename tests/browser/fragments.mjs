/**
 * What could a stranger write into the fragment of a link? Hostile fragments by the thousand, the same ones in every run.
 *
 * `hostileFragments(count, id)` takes turns among the kinds below; each is honest in one way and lies in another. `payloads` are the
 * texts that would do harm if they were ever read as markup or script: all of them set `window.harmed`.
 */
import { deflateRawSync } from "node:zlib";

export const payloads = [
  "<img src=x onerror=\"window.harmed=1\">",
  "<script>window.harmed=1</script>",
  "</textarea><svg onload=window.harmed=1>",
  "javascript:window.harmed=1",
  "\"><iframe srcdoc=\"<script>parent.harmed=1</script>\">",
  "{{constructor.constructor('window.harmed=1')()}}",
  "${window.harmed=1}",
  "'-window.harmed=1-'",
  "]]><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">window.harmed=1</x:script>",
  "data:text/html,<script>parent.harmed=1</script>",
  "\u202e<b onclick=window.harmed=1>\u0000\u2028\ud800",
  "__proto__",
];

/** `count` hostile fragments for the element with this id, each with its leading `#`. */
export function hostileFragments(count, id = "") {
  const chance = dice(20_260_101);
  const name = `mission-rewriter${id ? `:${encodeURIComponent(id)}` : ""}`;
  return Array.from({ length: count }, (_, place) => {
    const kind = kinds[place % kinds.length];
    return `#${kind({ chance, name, ours: (data, version = "1") => `${name}=${version}.${data}` })}`;
  });
}

/** DATA of a link that holds these bytes, well packed. */
export function packed(bytes) {
  return deflateRawSync(Buffer.from(bytes, "latin1")).toString("base64url");
}

/** DATA of a link that holds this value, whatever letters are in it. */
export function packedRow(value) {
  return packed(JSON.stringify(value).replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`));
}

/** A valid row with a harmful text in every place that takes one. */
function row(chance) {
  const text = () => chance.of(payloads);
  return ["check", text(), text(), text(), "sales", "ru", [["price-0", text()], ["people", text()]], [["price", text()]]];
}

const kinds = [
  // A valid state whose every text is harmful.
  ({ chance, ours }) => ours(packedRow([chance.of(["check", "compare", "list", "quiz"]), ...row(chance).slice(1)])),
  // A valid link, and one letter of it is another.
  ({ chance, ours }) => {
    const data = packedRow(row(chance));
    const place = chance.below(data.length);
    return ours(data.slice(0, place) + chance.of(LETTERS) + data.slice(place + 1));
  },
  // A valid link that was cut, doubled, turned round, or that lost its case on the way.
  ({ chance, ours }) => {
    const data = packedRow(row(chance));
    const spoilt = [data.slice(0, chance.below(data.length)), data + data, [...data].reverse().join(""), data.toLowerCase()];
    return ours(chance.of(spoilt));
  },
  // Valid letters that mean nothing.
  ({ chance, ours }) => ours(chance.letters(chance.below(400), LETTERS)),
  // Random letters of every kind, after our name or instead of it.
  ({ chance, name }) => {
    const noise = chance.letters(chance.below(200), [...LETTERS, ..."&=?#%+/:;<>\"'`\\ \0\n", "%00", "%ff", "\ud800", "😀", "ы", ...payloads]);
    return chance.of([noise, `${name}=${noise}`, `${name}=1.${noise}`, `${name}${noise}`]);
  },
  // Random bytes, well packed: JSON it is not.
  ({ chance, ours }) => ours(packed(chance.letters(chance.below(300), ALL_BYTES))),
  // A value of a wrong type in the right place.
  ({ chance, ours }) => {
    const lie = row(chance);
    lie[chance.below(lie.length)] = chance.of(LIES);
    return ours(packedRow(lie));
  },
  // A wrong name or value in the lists.
  ({ chance, ours }) => {
    const lie = row(chance);
    const [name, value] = [chance.of(NAMES), chance.of([chance.of(payloads), ...LIES])];
    lie[chance.of([6, 7])] = chance.of([[[name, value]], [[name]], [name, value], [[name, value, 1, 2]], { [name]: value }]);
    return ours(packedRow(lie));
  },
  // JSON that is no row at all.
  ({ chance, ours }) =>
    ours(packed(chance.of(['{"__proto__":{"harmed":1}}', '{"constructor":{"prototype":{"harmed":1}}}', '{"0":"check","length":1}', '"check"', "null", "1e999", "[]", "[[]]", '["check"', "", "[,]", '{"then":1}', "﻿[]"]))),
  // Too long, too many, too deep.
  ({ chance, ours }) => {
    const many = 201 + chance.below(5_000);
    return ours(
      packed(
        chance.of([
          JSON.stringify(["check", "x".repeat(20_001 + many)]),
          JSON.stringify(["check", "", "", "", "", "", Array.from({ length: many }, (_, place) => [`price-${place}`, ""])]),
          JSON.stringify(["check", "", "", "", "", "", [], Array(many).fill(["price", ""])]),
          `[${"0,".repeat(60_000)}0]`,
          "[".repeat(many * 40),
          `${'{"a":'.repeat(many * 8)}1`,
        ]),
      ),
    );
  },
  // Bombs: a few letters that swell without end.
  ({ chance, ours }) => ours(chance.of(BOMBS)),
  // Letters without number.
  ({ chance, ours }) => ours("A".repeat(65_537 + chance.below(200_000))),
  // Other versions, and none.
  ({ chance, ours, name }) => {
    const data = packedRow(row(chance));
    return chance.of([ours(data, "2"), ours(data, "0"), ours(data, "99999999999999999999"), ours(data, "-1"), ours(data, "1e3"), ours(data, ""), `${name}=`, `${name}=1`, `${name}`]);
  },
  // Ours among others', twice, or in somebody's clothes.
  ({ chance, ours, name }) => {
    const piece = ours(packedRow(row(chance)));
    return chance.of([`rec123&${piece}`, `popup:x&${piece}&${piece}`, `/a?b=${piece}`, `${piece}:~:text=harm`, `${piece}).`, piece.replace("=", "%3D"), encodeURIComponent(piece), `${name}:other=1.AAAA`, `x${piece}`]);
  },
];

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];
const ALL_BYTES = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
const LIES = [null, true, 0, -1, 1e308, [], {}, [[]], [null], ["check"], { length: 9 }, { __proto__: null, toString: 1 }, "constructor", "__proto__", "x".repeat(30_000)];
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "0", "", " ", "a b", "price-0", "x".repeat(65), ...payloads];
const BOMBS = [
  packed("\0".repeat(20_000_000)),
  packed(`["check","${"x".repeat(20_000_000)}"]`),
  packed(`["check"${",[]".repeat(5_000_000)}]`),
  packed(`${"[".repeat(10_000_000)}`),
  packed(" ".repeat(20_000_000)),
];

/** Chance that falls the same in every run: a linear congruence, of which the high bits are taken. */
export function dice(seed) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const below = (limit) => Math.floor(next() * limit);
  const of = (list) => list[below(list.length)];
  return { below, of, letters: (count, list) => Array.from({ length: count }, () => of(list)).join("") };
}
