/** Is everybody who they were? Seeds, counts and rooms of a device, over storages that are maps. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Identity, forgetRoom, newPerson, noteRoom, roomsOf } from "../../www/room/identity.js";
import { Store } from "../../www/room/storage.js";
import { mapStorage } from "./room-hands.mjs";

const ROOM = "abcdefghijklmnop";
const OTHER = "ponmlkjihgfedcba";

/** A browser: what outlives its tabs, and one tab. */
function browser() {
  const storage = mapStorage();
  const newTab = () => {
    const session = mapStorage();
    return { device: new Store(() => storage), tab: new Store(() => session) };
  };
  return { storage, newTab };
}

test("a person has one seed a room and a role, in every tab and after closing it", () => {
  const { newTab } = browser();
  const seed = (room, role) => new Identity(room, role, { stores: newTab() }).seed.join();
  assert.equal(seed(ROOM, "participant").split(",").length, 32);
  assert.equal(seed(ROOM, "participant"), seed(ROOM, "participant"));
  assert.notEqual(seed(ROOM, "participant"), seed(ROOM, "facilitator"));
  assert.notEqual(seed(ROOM, "participant"), seed(OTHER, "participant"));
});

test("a fresh person lives as long as the tab and leaves nothing on the device", () => {
  const { storage, newTab } = browser();
  const stores = newTab();
  const [one, two] = [newPerson(), newPerson()];
  assert.notEqual(one, two);
  const seed = (person, stores) => new Identity(ROOM, "participant", { person, stores }).seed.join();
  assert.equal(seed(one, stores), seed(one, stores));
  assert.notEqual(seed(one, stores), seed(two, stores));
  assert.notEqual(seed(one, stores), seed(one, newTab()));
  assert.equal(storage.map.size, 0);
});

test("a seed that somebody has spoilt is none, and is made anew", () => {
  const { storage, newTab } = browser();
  for (const spoilt of ["", "A", "не то", "A".repeat(44), "!".repeat(43)]) {
    storage.setItem(`mission-rewriter:room:${ROOM}:seed:participant`, spoilt);
    const identity = new Identity(ROOM, "participant", { stores: newTab() });
    assert.equal(identity.isKnown, false, spoilt);
    assert.equal(identity.seed.length, 32);
    assert.equal(identity.isKnown, true);
  }
});

test("the highest count of two tabs is the one that stays", () => {
  const { storage, newTab } = browser();
  const [one, two] = [newTab(), newTab()].map((stores) => new Identity(ROOM, "facilitator", { stores }));
  assert.equal(one.nonce, 0);
  one.nonce = 7;
  two.nonce = 5;
  assert.equal(one.nonce, 7);
  storage.setItem(`mission-rewriter:room:${ROOM}:nonce:facilitator`, "1e400");
  assert.equal(one.nonce, 0);
});

test("what was typed is kept for each role and each fresh person by itself", () => {
  const { newTab } = browser();
  const stores = newTab();
  const identities = [["facilitator"], ["participant"], ["participant", "a"], ["participant", "b"]].map(([role, person]) => new Identity(ROOM, role, { person, stores }));
  identities.forEach((identity, place) => (identity.kept = `typed ${place}`));
  assert.deepEqual(identities.map(({ kept }) => kept), ["typed 0", "typed 1", "typed 2", "typed 3"]);
});

test("rooms of before are in the order in which one was there last, and keep what was known of them", () => {
  const storage = mapStorage();
  const store = new Store(() => storage);
  noteRoom({ room: ROOM, role: "facilitator", title: "On Friday", at: 1, server: ["wss://example.org"] }, store);
  noteRoom({ room: OTHER, role: "participant", at: 2 }, store);
  noteRoom({ room: ROOM, role: "facilitator", at: 3 }, store);
  assert.deepEqual(roomsOf(store), [
    { title: "On Friday", room: ROOM, role: "facilitator", at: 3, server: ["wss://example.org"] },
    { title: "", room: OTHER, role: "participant", at: 2 },
  ]);
  for (let place = 0; place < 40; place += 1) noteRoom({ room: `room${place}`, role: "participant", at: place }, store);
  assert.equal(roomsOf(store).length, 20);
  store.set("mission-rewriter:rooms", "[null,1,{}]");
  assert.deepEqual(roomsOf(store), []);
});

test("whoever forgets what they were in a room keeps what another one was in it; the last one leaves nothing", () => {
  const storage = mapStorage();
  const store = new Store(() => storage);
  const stores = { device: store, tab: store };
  for (const role of ["facilitator", "participant"]) {
    noteRoom({ room: ROOM, role, at: 1 }, store);
    new Identity(ROOM, role, { stores }).nonce = 3;
    assert.ok(new Identity(ROOM, role, { stores }).seed);
  }
  store.set(`mission-rewriter:room:${ROOM}:meta`, "a record");
  store.set(`mission-rewriter:room:${ROOM}:outbox:participant:who.me`, "waits");
  forgetRoom({ room: ROOM, role: "participant" }, store);
  assert.deepEqual([...storage.map.keys()].filter((key) => key.includes("participant")), []);
  assert.ok(new Identity(ROOM, "facilitator", { stores }).isKnown);
  assert.equal(store.get(`mission-rewriter:room:${ROOM}:meta`), "a record");
  forgetRoom({ room: ROOM, role: "facilitator" }, store);
  assert.deepEqual([...storage.map.keys()], ["mission-rewriter:rooms"]);
});
