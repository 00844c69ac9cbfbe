/** Does nothing get lost on the way out, and does nothing go twice? The outbox under a clock that is turned by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Outbox } from "../../www/room/outbox.js";
import { Store } from "../../www/room/storage.js";
import { handClock, mapStorage, settle } from "./room-hands.mjs";

/** An outbox with its surroundings; `answers` are what the carrier says in turn, and then it takes everything. */
function scene({ answers = [], storage = mapStorage(), pace } = {}) {
  const clock = handClock();
  const said = [];
  const carried = [];
  const carrier = {
    pace,
    put(key, text) {
      carried.push([clock.now(), key, text]);
      const answer = answers.shift();
      return answer ? Promise.reject(Object.assign(new Error(answer), { kind: answer })) : Promise.resolve(carried.length);
    },
  };
  const make = () => new Outbox({
    store: new Store(() => storage),
    prefix: "outbox:",
    clock,
    sent: (key, n) => said.push(["sent", key, n]),
    kept: (key, n, why) => said.push(["kept", key, n, why]),
  });
  return { clock, said, carried, carrier, storage, make, outbox: make() };
}

test("a record is in storage before it leaves, and no longer when it has arrived", async () => {
  const { outbox, storage, carrier, said } = scene();
  outbox.add("sub.p1.me", 1, "a home");
  assert.deepEqual([...storage.map.values()], ['{"n":1,"text":"a home"}']);
  outbox.open(carrier);
  await settle();
  assert.deepEqual(said, [["sent", "sub.p1.me", 1]]);
  assert.equal(storage.map.size, 0);
});

test("a writer sends one record at a time, with two seconds between, and only the newest of each key", async () => {
  const { outbox, carrier, carried, clock } = scene();
  outbox.open(carrier);
  outbox.add("sub.p1.me", 1, "a");
  outbox.add("sub.p1.me", 2, "ab");
  outbox.add("who.me", 3, "me");
  outbox.add("sub.p1.me", 4, "abc");
  await settle();
  await clock.turn(1999);
  assert.deepEqual(carried, [[0, "sub.p1.me", "a"]]);
  await clock.turn(1);
  await clock.turn(10_000);
  assert.deepEqual(carried, [[0, "sub.p1.me", "a"], [2000, "sub.p1.me", "abc"], [4000, "who.me", "me"]]);
});

test("a carrier can name another pace, and what moves the whole room goes first", async () => {
  const { outbox, carrier, carried, clock } = scene({ pace: 100 });
  outbox.add("prompt.p1", 1, "one");
  outbox.add("prompt.p2", 2, "two");
  outbox.add("meta", 3, "the room");
  outbox.open(carrier);
  await settle();
  await clock.turn(1000);
  assert.deepEqual(carried, [[0, "meta", "the room"], [100, "prompt.p1", "one"], [200, "prompt.p2", "two"]]);
});

test("an older record does not take the place of a newer one", async () => {
  const { outbox, carrier, carried } = scene();
  outbox.add("meta", 5, "newer");
  outbox.add("meta", 4, "older");
  outbox.open(carrier);
  await settle();
  assert.deepEqual(carried.map(([, , text]) => text), ["newer"]);
});

test("without a way out everything waits, also over a reload, and goes out once when there is one", async () => {
  const { outbox, carrier, carried, said, make, clock, storage } = scene();
  outbox.open(carrier);
  outbox.pause();
  outbox.add("sub.p1.me", 7, "in a tunnel");
  await clock.turn(60_000);
  assert.deepEqual(carried, []);
  outbox.close();
  const after = make();
  assert.deepEqual(after.waiting, [{ key: "sub.p1.me", n: 7, text: "in a tunnel" }]);
  after.open(carrier);
  await settle();
  after.open(carrier);
  await clock.turn(60_000);
  assert.deepEqual(carried.map(([, , text]) => text), ["in a tunnel"]);
  assert.deepEqual(said, [["sent", "sub.p1.me", 7]]);
  assert.equal(storage.map.size, 0);
});

test("a failure that passes is tried again, later each time", async () => {
  const { outbox, carrier, carried, said, clock } = scene({ answers: ["offline", "offline"] });
  outbox.open(carrier);
  outbox.add("who.me", 1, "me");
  await settle();
  await clock.turn(60_000);
  assert.deepEqual(carried.map(([time]) => time), [0, 4000, 12_000]);
  assert.deepEqual(said, [["kept", "who.me", 1, "offline"], ["kept", "who.me", 1, "offline"], ["sent", "who.me", 1]]);
});

for (const why of ["refused", "oversized"]) {
  test(`what is ${why} holds up nothing else, and is tried again when the way opens anew`, async () => {
    const { outbox, carrier, carried, said, clock, storage } = scene({ answers: [why] });
    outbox.open(carrier);
    outbox.add("sub.p1.me", 1, "too much");
    outbox.add("who.me", 2, "me");
    await settle();
    await clock.turn(60_000);
    assert.deepEqual(carried.map(([, key]) => key), ["sub.p1.me", "who.me"]);
    assert.deepEqual(said, [["kept", "sub.p1.me", 1, why], ["sent", "who.me", 2]]);
    assert.equal(storage.map.size, 1);
    outbox.open(carrier);
    await clock.turn(60_000);
    assert.deepEqual(said.at(-1), ["sent", "sub.p1.me", 1]);
  });
}

test("what is written while a record is under way is sent after it", async () => {
  const { outbox, carrier, carried, clock, storage, said } = scene();
  let arrive;
  const slow = { ...carrier, put: (key, text) => (carried.push([clock.now(), key, text]), new Promise((resolve) => (arrive = resolve))) };
  outbox.open(slow);
  outbox.add("sub.p1.me", 1, "first");
  outbox.add("sub.p1.me", 2, "second");
  arrive(1);
  await settle();
  assert.match([...storage.map.values()].join(), /second/);
  await clock.turn(2000);
  arrive(2);
  await settle();
  assert.deepEqual(said, [["sent", "sub.p1.me", 1], ["sent", "sub.p1.me", 2]]);
  assert.equal(storage.map.size, 0);
});

test("of two windows of a person one sends a record, and none sends an older one after it", async () => {
  const { outbox: one, make, carrier, carried, said, clock } = scene();
  one.add("sub.p1.me", 1, "a");
  one.add("who.me", 2, "me");
  const two = make();
  one.add("sub.p1.me", 3, "abc");
  one.open(carrier);
  await clock.turn(10_000);
  two.open(carrier);
  await clock.turn(10_000);
  assert.deepEqual(carried.map(([, , text]) => text), ["abc", "me"]);
  assert.deepEqual(said, [["sent", "sub.p1.me", 3], ["sent", "who.me", 2], ["sent", "sub.p1.me", 1], ["sent", "who.me", 2]]);
});

test("a closed or full storage loses nothing as long as the page lives, and rubbish in it is passed over", async () => {
  const closed = { get length() { throw new Error("closed"); }, setItem() { throw new Error("full"); }, getItem() { throw new Error("closed"); }, removeItem() { throw new Error("closed"); } };
  const { outbox, carrier, said } = scene({ storage: closed });
  outbox.add("who.me", 1, "me");
  outbox.open(carrier);
  await settle();
  assert.deepEqual(said, [["sent", "who.me", 1]]);
  const storage = mapStorage({ "outbox:meta": "{", "outbox:who.me": '{"n":"1","text":2}', "outbox:sub.p1.me": '{"n":1,"text":"kept"}', "outbo": "x" });
  assert.deepEqual(scene({ storage }).outbox.waiting.map(({ text }) => text), ["kept"]);
});
