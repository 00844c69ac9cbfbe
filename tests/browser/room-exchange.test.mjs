/** Do records come through a link and a file as they were, and is what a stranger sends harmless? */
import assert from "node:assert/strict";
import { test } from "node:test";
import { pack, unpack } from "../../www/room/bytes.js";
import { Unreadable, linkOfParcel, readFile, readParcelLink } from "../../www/room/exchange.js";
import { addressOf, readFragment } from "../../www/room/fragment.js";

const ROOM = "abcdefghijklmnop";
const PAGE = "https://example.org/room.html?lang=ru#elsewhere";
const record = (n, text) => JSON.stringify({ v: 1, room: ROOM, kind: "sub", key: "sub.p1.somebody", by: "somebody", n, at: 0, body: { text }, pub: "", sig: "" });
const refused = (problem) => (error) => error instanceof Unreadable && error.problem === problem;
const letters = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const fragment = (role, value) => `#mission-rewriter-room=${role}.${letters(value)}`;

test("a parcel comes through a link word for word", async () => {
  const t = [record(1, "Чтобы домой хотелось возвращаться. 🏠"), record(2, "So that people love to come home.")];
  const link = await linkOfParcel(JSON.stringify({ r: ROOM, t }), PAGE);
  assert.ok(link.startsWith("https://example.org/room.html?lang=ru#mission-rewriter-room=records.z"));
  assert.deepEqual(await readParcelLink(link), t);
  assert.deepEqual(await readParcelLink(`Вот: ${link} , держи`), t);
  assert.deepEqual(await readFragment(new URL(link).hash), { role: "records", r: ROOM, t });
});

test("a browser that cannot pack makes a longer link of the same", async () => {
  const { CompressionStream } = globalThis;
  try {
    globalThis.CompressionStream = undefined;
    const link = await linkOfParcel(JSON.stringify({ r: ROOM, t: [record(1, "дом")] }), PAGE);
    assert.match(link, /=records\.p/);
    assert.deepEqual(await readParcelLink(link), [record(1, "дом")]);
  } finally {
    globalThis.CompressionStream = CompressionStream;
  }
});

test("what is too much for a link is none", async () => {
  let state = 1;
  const noise = Array.from({ length: 40_000 }, () => String.fromCharCode(0x400 + ((state = (state * 48_271) % 0x7fffffff) % 1000))).join("");
  assert.equal(await linkOfParcel(JSON.stringify({ r: ROOM, t: [record(1, noise)] }), PAGE), null);
});

test("a file is a parcel or an exported room", () => {
  const text = record(1, "a home");
  assert.deepEqual(readFile(`\ufeff${JSON.stringify({ r: ROOM, t: [text] })}`), { room: ROOM, texts: [text], at: 0 });
  const exported = { format: "mission-rewriter-room", version: 1, room: ROOM, exported: 17, records: [JSON.parse(text)] };
  assert.deepEqual(readFile(JSON.stringify(exported)), { room: ROOM, texts: [text], at: 17 });
  const huge = record(1, "x".repeat(20_000));
  assert.deepEqual(readFile(JSON.stringify({ r: ROOM, t: [huge, text] })).texts, [text], "no record is as long as that");
  for (const none of ["", "{", "null", "7", '"t"', "[]", "{}", '{"t":{}}', '{"records":"x"}', JSON.stringify({ r: ROOM, t: Array(20_001).fill("") })]) {
    assert.throws(() => readFile(none), refused("file"), none.slice(0, 20));
  }
});

test("a pasted text without a parcel is refused, and by the right name", async () => {
  for (const [text, problem] of [
    ["", "foreign"],
    ["https://example.org/", "foreign"],
    [`https://example.org/${fragment("participant", { r: ROOM })}`, "foreign"],
    ["#mission-rewriter-room=records.", "damaged"],
    ["#mission-rewriter-room=records.zAAAA", "damaged"],
    ["#mission-rewriter-room=records.q", "damaged"],
    [`#mission-rewriter-room=records.p${letters({ r: ROOM, t: "no list" })}`, "damaged"],
    [`#mission-rewriter-room=records.p${letters({ r: ROOM, t: [1] })}`, "damaged"],
  ]) await assert.rejects(readParcelLink(text), refused(problem), text);
});

test("a short link that swells without end is stopped", async () => {
  const bomb = await pack(" ".repeat(4_000_000));
  assert.ok(bomb.length < 10_000);
  assert.deepEqual(await readFragment(`#mission-rewriter-room=records.${bomb}`), { problem: "damaged" });
  await assert.rejects(unpack(bomb, 1000), RangeError);
});

test("addresses come back as they were said, and what is not known in them is left out", async () => {
  const credentials = { account: "AABC234", keys: { host: "SAABC", lobby: "SAXYZ" }, replicas: 3 };
  for (const [role, data] of [
    ["participant", { r: ROOM }],
    ["participant", { r: ROOM, p: "x7", j: "abc-_", s: ["wss://one.example", "wss://two.example:443/ws"] }],
    ["facilitator", { r: ROOM, k: "A".repeat(43), s: ["ws://127.0.0.1:9222"], c: credentials }],
    ["host", { s: ["ws://127.0.0.1:9222"], c: credentials }],
    ["projector", { r: ROOM }],
  ]) {
    const address = await addressOf(role, { ...data, k: data.k, more: "<script>" }, PAGE);
    assert.deepEqual(await readFragment(new URL(address).hash), { role, ...data });
  }
  assert.deepEqual((await readFragment(fragment("participant", { r: ROOM, s: "wss://one.example" }))).s, ["wss://one.example"]);
  assert.equal(await readFragment("#top"), null);
  assert.deepEqual((await readFragment(`#/route?a=b&${fragment("projector", { r: ROOM }).slice(1)}`)).role, "projector");
});

test("whatever stands in a fragment, it is read or refused", async () => {
  const hostile = [
    fragment("participant", {}),
    fragment("participant", { r: "../../../etc/pw" }),
    fragment("participant", { r: ROOM, s: "javascript:alert(1)" }),
    fragment("participant", { r: ROOM, s: "wss://a\" onload=x" }),
    fragment("participant", { r: ROOM, s: [["wss://deep.example"]] }),
    fragment("participant", { r: { toString: 1 } }),
    fragment("participant", "null"),
    fragment("participant", "[]"),
    fragment("participant", '{"__proto__":{"r":"abcdefghijklmnop"}}'),
    fragment("participant", "{".repeat(1000)),
    fragment("host", { s: "wss://a.example" }),
    fragment("host", { s: "wss://a.example", c: { account: "<b>", keys: {} } }),
    fragment("host", { s: "wss://a.example", c: { account: "A", keys: { constructor: 7 } } }),
    fragment("facilitator", { r: ROOM, k: "short" }),
    fragment("admin", { r: ROOM }),
    "#mission-rewriter-room=",
    "#mission-rewriter-room=participant",
    "#mission-rewriter-room=participant.%%%",
    "#mission-rewriter-room=participant.AAAA",
    `#mission-rewriter-room=participant.${"A".repeat(70_000)}`,
  ];
  for (const hash of hostile) assert.deepEqual(await readFragment(hash), { problem: "damaged" }, hash.slice(0, 80));
});
