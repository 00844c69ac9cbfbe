/** Do the windows of one device hear each other, and only what they ask for? The local carrier, with and without what a browser may close. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { matches, openLocal } from "../../www/room/local.js";
import { Store } from "../../www/room/storage.js";
import { roomSources } from "./room-fake.mjs";
import { handChannels, mapStorage } from "./room-hands.mjs";
import { stage } from "./stage.mjs";

const play = stage();
const room = "abcdefghijklmnop";

/** A device with windows: each `await window()` opens the room in one more of them. */
function device({ storage = mapStorage(), channels = handChannels() } = {}) {
  const pages = new Set();
  const window = async () => {
    const page = new EventTarget();
    pages.add(page);
    return openLocal({ room }, { store: new Store(() => storage), Channel: channels?.Channel ?? null, page });
  };
  /** What the browser tells the other windows of a change in the storage. */
  const stored = (from, key, newValue) => {
    for (const page of pages) if (page !== from) page.dispatchEvent(Object.assign(new Event("storage"), { key: `mission-rewriter:room:${room}:${key}`, newValue }));
  };
  return { window, stored, storage, channels };
}

/** What a carrier hears through a filter: `[key, text, isLive]`. */
function hearing(carrier, filter) {
  const heard = [];
  const stop = carrier.watch(filter, (text, key, _revision, isLive) => heard.push([key, text, isLive]));
  return { heard, stop };
}

test("filters are those of NATS", () => {
  for (const [filter, key, isHeard] of [
    [">", "meta", true],
    [">", "vote.p1.a-b.c", true],
    ["meta", "meta", true],
    ["meta", "meta.x", false],
    ["prompt.*", "prompt.p1", true],
    ["prompt.*", "prompt", false],
    ["sub.*.me", "sub.p1.me", true],
    ["sub.*.me", "sub.p1.you", false],
    ["sub.>", "sub.p1.you", true],
    ["sub.>", "sub", false],
    ["vote.*.*.me", "vote.p1.best.me", true],
  ]) assert.equal(matches(filter, key), isHeard, `${filter} ${key}`);
});

test("what one window puts, the others hear, and it does itself; a late one replays the latest of each key", async () => {
  const { window } = device();
  const [one, two] = [await window(), await window()];
  const [here, there] = [hearing(one, ">"), hearing(two, "prompt.*")];
  const first = await one.put("meta", "1");
  assert.ok((await one.put("prompt.p1", "2")) > first, "revisions grow");
  await one.put("prompt.p1", "3");
  assert.deepEqual(here.heard, [["meta", "1", true], ["prompt.p1", "2", true], ["prompt.p1", "3", true]]);
  assert.deepEqual(there.heard, [["prompt.p1", "2", true], ["prompt.p1", "3", true]]);
  assert.deepEqual(hearing(await window(), ">").heard, [["meta", "1", false], ["prompt.p1", "3", false]]);
});

test("a window has open channels for what it watches and for nothing else, also when it writes", async () => {
  const { window, channels } = device();
  const projector = await window();
  const watches = ["meta", "prompt.*"].map((filter) => hearing(projector, filter));
  assert.deepEqual(channels.names(), ["meta", "prompt"]);
  const phone = await window();
  await phone.put("vote.p1.best.me", "secret");
  assert.deepEqual(channels.names(), ["meta", "prompt"]);
  assert.deepEqual(watches.flatMap(({ heard }) => heard), []);
  watches[0].stop();
  assert.deepEqual(channels.names(), ["prompt"]);
  projector.close();
  assert.deepEqual(channels.names(), []);
});

test("what stopped hears no more, and another watch of the same kind goes on", async () => {
  const { window } = device();
  const [one, two] = [await window(), await window()];
  const [mine, all] = [hearing(two, "sub.*.me"), hearing(two, "sub.>")];
  mine.stop();
  await one.put("sub.p1.me", "x");
  assert.deepEqual([mine.heard.length, all.heard.length], [0, 1]);
});

test("without channels the storage tells the others", async () => {
  const { window, stored, storage } = device({ channels: null });
  const [one, two] = [await window(), await window()];
  const there = hearing(two, "meta");
  await one.put("meta", "1");
  assert.equal(storage.map.size, 1);
  stored(null, "meta", "1");
  stored(null, "seed:facilitator", "not a record");
  stored(null, "meta", null);
  assert.deepEqual(there.heard, [["meta", "1", true]]);
});

test("what a full storage does not take goes on over the channels, and a late window is told by the others", async () => {
  const { window, storage } = device({ storage: mapStorage({}, 10) });
  const [one, two] = [await window(), await window()];
  const states = [];
  one.onstate = (state) => states.push(state);
  const there = hearing(two, ">");
  await one.put("meta", "a text that is too long");
  assert.equal(storage.map.size, 0);
  assert.deepEqual(there.heard, [["meta", "a text that is too long", true]]);
  // Both tell it; the same record twice is one.
  const late = hearing(await window(), ">").heard.map((record) => record.join());
  assert.deepEqual([...new Set(late)], ["meta,a text that is too long,false"]);
  assert.deepEqual(states, ["connected"]);
});

test("where both are closed it says so once, keeps what was put, and says when the way is open again", async () => {
  const storage = mapStorage({}, 0);
  const carrier = await openLocal({ room }, { store: new Store(() => storage), Channel: null, page: {} });
  const states = [];
  carrier.onstate = (state) => states.push(state);
  const here = hearing(carrier, ">");
  await carrier.put("meta", "1");
  await carrier.put("meta", "2");
  assert.deepEqual(states, ["connected", "away"]);
  assert.deepEqual(here.heard, [["meta", "1", true], ["meta", "2", true]]);
  assert.deepEqual(hearing(carrier, ">").heard, [["meta", "2", false]]);
  storage.setItem = (key, text) => storage.map.set(key, text);
  await carrier.put("meta", "3");
  assert.deepEqual(states, ["connected", "away", "back"]);
});

test("strangers on the channel are not listened to", async () => {
  const { window, channels } = device();
  const there = hearing(await window(), "meta");
  const stranger = new channels.Channel(`mission-rewriter:room:${room}:meta`);
  for (const data of [null, 1, "meta", {}, { key: "meta" }, { key: 1, text: 2 }, { key: "vote.p1.best.me", text: "x" }, { ask: 1 }]) stranger.postMessage(data);
  assert.deepEqual(there.heard, []);
});

test("two windows of Chromium hear each other, and a third one replays", async () => {
  play.put("/sources.js", await roomSources("local"));
  play.page("/window.html", '<!doctype html><title>-</title><link rel="icon" href="icon.svg"><script type="module" src="sources.js"></script>');
  const one = await play.visit("/window.html");
  const opened = async () => {
    const page = await one.context().newPage();
    await page.goto(`${play.address}/window.html`);
    return page;
  };
  const watch = (page) =>
    page.evaluate(async (room) => {
      window.heard = [];
      window.carrier = await window.room.openLocal({ room });
      window.carrier.watch("meta", (text, key, _revision, isLive) => window.heard.push([key, text, isLive]));
    }, room);
  const two = await opened();
  await watch(one);
  await watch(two);
  await one.evaluate(() => window.carrier.put("meta", "hello"));
  await two.waitForFunction(() => window.heard.length === 1);
  assert.deepEqual(await two.evaluate(() => window.heard), [["meta", "hello", true]]);
  const three = await opened();
  await watch(three);
  // From the storage, and perhaps once more from a window that heard it before the storage told of it: what comes twice is known once.
  const heard = await three.evaluate(() => window.heard.map(String));
  assert.deepEqual([...new Set(heard)], ["meta,hello,false"]);
  await one.context().close();
});
