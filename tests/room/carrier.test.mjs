/** Does the carrier carry? What one writes, the others hear: each once, the old first, and only what they asked for and may see. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { LARGEST_RECORD, PEOPLE, ROOM_BYTES, VIEWERS } from "../../www/room/nats/limits.js";
import { visible } from "../../www/room/nats/grants.js";
import { Signer, nameOf, signerOf, uidOf } from "../../www/room/nats/keys.js";
import { readCredentials } from "../../www/room/nats/credentials.js";
import { Reception, request } from "../../www/room/nats/reception.js";
import { sweep } from "../../xtask/room-server.mjs";
import { meta } from "./records.mjs";
import { listenTo, openRoom, pocket, reaches, servers } from "./server.mjs";

const self = servers();
/** A refusal, as `assert.rejects` looks for it. */
const trouble = (kind, reason) => (reason ? { kind, reason } : { kind });

test("whoever comes late hears the latest of each key first, then what is new", async () => {
  const room = await openRoom(self);
  await room.host.put("prompt.p1", "one");
  await room.host.put("prompt.p1", "one, again");
  await room.host.put("prompt.p2", "two");
  const anna = await room.participant();
  const heard = listenTo(anna, "prompt.*");
  await heard.caughtUp;
  assert.deepEqual(heard.map(({ key, text, isLive }) => [key, text, isLive]), [["prompt.p1", "one, again", false], ["prompt.p2", "two", false]]);
  await room.host.put("prompt.p3", "three");
  await heard.until(3);
  assert.deepEqual([heard[2].key, heard[2].text, heard[2].isLive], ["prompt.p3", "three", true]);
  await room.leave();
});

test("a write gives the number that the watches hear, and what is stopped hears no more", async () => {
  const room = await openRoom(self);
  const anna = await room.participant();
  const stopped = listenTo(room.host, ">");
  const heard = listenTo(room.host, "sub.>");
  await Promise.all([stopped.caughtUp, heard.caughtUp]);
  stopped.stop();
  const number = await anna.put(`sub.p1.${anna.me}`, "a text");
  await heard.until(1);
  assert.deepEqual([heard[0].revision, heard[0].key, heard[0].text], [number, `sub.p1.${anna.me}`, "a text"]);
  assert.equal(stopped.length, 0);
  await room.leave();
});

test("each watch hears its own pattern and no votes of others", async () => {
  const room = await openRoom(self);
  const [anna, boris] = [await room.participant(), await room.participant()];
  const own = ["meta", "prompt.*", `sub.*.${anna.me}`, `vote.*.*.${anna.me}`].map((filter) => listenTo(anna, filter));
  await Promise.all(own.map(({ caughtUp }) => caughtUp));
  await boris.put(`vote.p1.x.${boris.me}`, "hidden");
  await boris.put(`sub.p1.${boris.me}`, "hidden");
  await anna.put(`vote.p1.x.${anna.me}`, "mine");
  // The server sends in the order of the store: what came before this would be here by now.
  await own[3].until(1);
  await room.host.put("meta", meta("write"));
  await own[0].until(1);
  assert.deepEqual(own.map((heard) => heard.map(({ text }) => text)), [[meta("write")], [], [], ["mine"]]);
  await room.leave();
});

test("when the stage changes, what it shows can be watched, with no break for what was there", async () => {
  const room = await openRoom(self);
  await room.host.put("meta", meta("vote"));
  const [anna, screen] = [await room.participant(), await room.viewer()];
  await anna.put(`vote.p1.x.${anna.me}`, "a vote");
  const states = [];
  anna.onstate = (state) => states.push(state);
  const kept = listenTo(anna, "meta");
  const votes = [anna, screen].map((carrier) => listenTo(carrier, "vote.>"));
  await kept.until(1);
  await room.host.put("meta", meta("reveal"));
  await Promise.all(votes.map((heard) => heard.until(1)));
  await kept.until(2);
  assert.deepEqual(votes.map((heard) => heard.map(({ text }) => text)), [["a vote"], ["a vote"]]);
  assert.deepEqual(kept.map(({ text }) => text), [meta("vote"), meta("reveal")]);
  // It took a new pass and a new connection, and nobody was told to wait.
  assert.deepEqual(states, ["connected"]);
  await anna.put(`vote.p1.x.${anna.me}`, "another");
  await votes[1].until(2);
  await room.leave();
});

test("a text that is too long is not even sent, and one of another's is refused, and so is a write while away", async () => {
  const room = await openRoom(self);
  const [anna, boris] = [await room.participant(), await room.participant()];
  await anna.put(`sub.p1.${anna.me}`, "x".repeat(LARGEST_RECORD));
  await assert.rejects(anna.put(`sub.p1.${anna.me}`, "x".repeat(LARGEST_RECORD + 1)), trouble("oversized"));
  // Letters are not bytes.
  await assert.rejects(anna.put(`sub.p1.${anna.me}`, "ы".repeat(LARGEST_RECORD / 2 + 1)), trouble("oversized"));
  await assert.rejects(anna.put(`sub.p1.${boris.me}`, "not mine"), trouble("refused"));
  await Promise.all([1, 2, 3].map((n) => assert.rejects(anna.put("meta", `${n}`), trouble("refused"))));
  await anna.close();
  await assert.rejects(anna.put(`sub.p1.${anna.me}`, "too late"), trouble("offline"));
  await room.leave();
});

test("a record that is written twice lies there once", async () => {
  const room = await openRoom(self);
  const anna = await room.participant();
  const heard = listenTo(room.host, "sub.>");
  const numbers = [await anna.put(`sub.p1.${anna.me}`, "once"), await anna.put(`sub.p1.${anna.me}`, "once")];
  await anna.put(`sub.p1.${anna.me}`, "the end");
  await heard.until((all) => all.some(({ text }) => text === "the end"));
  assert.equal(numbers[0], numbers[1]);
  assert.deepEqual(heard.map(({ text }) => text), ["once", "the end"]);
  await room.leave();
});

test("with a kept pass one comes back while the facilitator is away, and without one one waits for the door", async () => {
  const room = await openRoom(self);
  const kept = pocket();
  const anna = await room.participant({ kept });
  await anna.close();
  await room.host.close();
  const again = await room.participant({ seed: anna.seed, kept });
  assert.equal(again.state, "connected");
  await again.put(`sub.p1.${again.me}`, "nobody is at the door");
  const boris = await room.participant();
  assert.equal(boris.state, "away");
  await assert.rejects(boris.put(`sub.p1.${boris.me}`, "not yet"), trouble("offline"));
  const isIn = reaches(boris, "connected");
  const back = await openRoom(self, { seed: room.seed });
  await isIn;
  await boris.put(`sub.p1.${boris.me}`, "now");
  await room.leave();
  await back.leave();
});

test("whoever leaves while waiting at the door does not come back", async () => {
  const room = await openRoom(self);
  await room.host.close();
  const anna = await room.participant();
  const states = [];
  anna.onstate = (state) => states.push(state);
  await anna.close();
  const back = await openRoom(self, { seed: room.seed });
  const boris = await back.participant();
  await boris.put(`who.${boris.me}`, "here");
  assert.deepEqual(states, ["away"]);
  await back.leave();
});

test("a pass that the server does not take any more is thrown away, and the door gives another", async () => {
  const room = await openRoom(self);
  const kept = pocket();
  const stranger = await openRoom(self);
  const other = await stranger.participant({ kept });
  // A pass for another key, as if storage had been mixed up.
  const anna = await room.participant({ kept });
  assert.notEqual(anna.me, other.me);
  await anna.put(`who.${anna.me}`, "here");
  await Promise.all([room.leave(), stranger.leave()]);
});

test("a broken link is refused at once, and so are the credentials of another server", async () => {
  const room = await openRoom(self);
  await assert.rejects(room.participant({ lobby: "nonsense" }), trouble("refused", "link"));
  const torn = room.lobby.slice(0, -4) + "AAAA";
  await assert.rejects(room.participant({ lobby: torn }), trouble("refused"));
  const foreign = { ...self, credentials: () => ({ ...self.credentials(), keys: { ...self.keys.roles, host: self.keys.system } }) };
  await assert.rejects(openRoom(foreign), trouble("refused"));
  await assert.rejects(openRoom({ ...self, credentials: () => ({ ...self.credentials(), account: "nonsense" }) }), TypeError);
  await room.leave();
});

test("a room holds so many people, and whoever was in it is let in again", () => {
  const desk = new Reception({ room: "aaaaaaaaaaaaaaaa", ...readCredentials(self.credentials()) });
  const ask = (seed, role) => desk.answer(request(new Signer("user", seed), "aaaaaaaaaaaaaaaa", role));
  const first = randomBytes(32);
  assert.ok(ask(first, "participant").pass);
  for (let index = 1; index < PEOPLE; index += 1) desk.learnPerson(`person-${index}`);
  for (let index = 0; index < VIEWERS; index += 1) assert.ok(ask(randomBytes(32), "viewer").pass);
  assert.deepEqual(ask(randomBytes(32), "participant"), { refused: "full" });
  assert.deepEqual(ask(randomBytes(32), "viewer"), { refused: "full" });
  assert.ok(ask(first, "participant").pass);
});

test("a full room is thinned out: old versions go, and the latest stay", async () => {
  const room = await openRoom(self);
  const anna = await room.participant();
  const text = (number) => `${number} ${"x".repeat(LARGEST_RECORD - 10)}`;
  // Ten versions of each would not go in.
  const KEYS = 60;
  const half = ROOM_BYTES / 2 / LARGEST_RECORD;
  for (let number = 0; number < half * 3; number += 1) await room.host.put(`prompt.p${number % KEYS}`, text(number));
  await anna.put(`sub.p1.${anna.me}`, "there is room for me");
  const heard = listenTo(anna, "prompt.*");
  await heard.caughtUp;
  assert.equal(heard.length, KEYS);
  assert.ok(heard.every(({ text: found }) => Number(found.split(" ")[0]) >= half * 3 - KEYS));
  await room.leave();
});

test("a room that was erased is gone, and one that ran out is swept away; the others stay", async () => {
  const [erased, empty, full] = [await openRoom(self), await openRoom(self), await openRoom(self)];
  for (const room of [erased, full]) await room.host.put("prompt.p1", "hello");
  await erased.host.erase();
  await empty.leave();
  assert.equal(await sweep(self.keys, self.addresses[0], () => false), 0);
  assert.ok((await sweep(self.keys, self.addresses[0], () => true)) > 0);
  assert.equal(await sweep(self.keys, self.addresses[0], () => true), 0);
  const heard = listenTo(full.host, "prompt.*");
  await heard.until(1);
  const again = await openRoom(self, { seed: erased.seed });
  const nothing = listenTo(again.host, ">");
  await nothing.caughtUp;
  assert.equal(nothing.length, 0);
  await Promise.all([erased, full, again].map((room) => room.leave()));
});

test("keys are written as NATS writes them", async () => {
  const { fromSeed, createAccount, createUser } = await import("@nats-io/nkeys");
  for (const [kind, make] of [["account", createAccount], ["user", createUser]]) {
    const pair = make();
    const seed = new TextDecoder().decode(pair.getSeed());
    const signer = signerOf(kind, seed);
    assert.equal(signer.name, pair.getPublicKey());
    assert.equal(nameOf(kind, signer.bytes), pair.getPublicKey());
    assert.ok(fromSeed(pair.getSeed()).verify(Buffer.from("text"), Buffer.from(signer.sign("text"), "base64url")));
    assert.throws(() => signerOf(kind, seed.slice(0, -1) + (seed.endsWith("A") ? "B" : "A")), TypeError);
  }
});

test("a person's short name is the first 80 bits of SHA-512, in small base32", async () => {
  const { createHash } = await import("node:crypto");
  const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
  for (let index = 0; index < 20; index += 1) {
    const key = randomBytes(32);
    const bits = [...createHash("sha512").update(key).digest().subarray(0, 10)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    assert.equal(uidOf(key), bits.match(/.{5}/g).map((five) => alphabet[Number.parseInt(five, 2)]).join(""));
  }
});

test("what may be seen is what the room asks for, role by role and stage by stage", () => {
  const asked = (role, stage, names) => visible(role, { stage, names }, "ME").join(" ");
  const common = "meta pulse prompt.*";
  const mine = `${common} who.ME sub.*.ME vote.*.*.ME mod.ME`;
  const texts = "mod.* ballot.* sub.>";
  for (const [role, stage, names, expected] of [
    ["participant", "lobby", "reveal", mine],
    ["participant", "write", "reveal", mine],
    ["participant", "compare", "reveal", `${mine} ${texts}`],
    ["participant", "vote", "reveal", `${mine} ${texts}`],
    ["participant", "reveal", "reveal", `${mine} ${texts} vote.> who.*`],
    ["participant", "reveal", "closed", `${mine} ${texts} vote.>`],
    ["participant", "closed", "closed", `${mine} ${texts} vote.> who.*`],
    ["viewer", "vote", "reveal", `${common} mod.*`],
    ["viewer", "reveal", "closed", `${common} mod.* ${texts} vote.>`],
    ["viewer", "closed", "closed", `${common} mod.* ${texts} vote.> who.*`],
    ["participant", "a stage that nobody knows", undefined, mine],
  ]) {
    assert.equal(asked(role, stage, names), expected, `${role}, ${stage}, ${names}`);
  }
});
