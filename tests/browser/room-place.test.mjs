/** Who is in which room, and what becomes of what a workshop says? The real scripts of the room, with a workshop that only notes. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { addressOf } from "../../www/room/fragment.js";
import { fakeRoom } from "./room-fake.mjs";
import { parts, stage } from "./stage.mjs";

const play = stage();
const ROOM = "abcdefghijklmnop";
const script = await fakeRoom();
const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A workshop</title><link rel="icon" href="icon.svg"><script type="module" src="mission-rewriter.js"></script><mission-rewriter mode="room">A workshop.</mission-rewriter>';

/** Opens the page at a fragment; further pages of the same person share the context. */
async function open({ fragment = "", context, options } = {}) {
  play.put("/mission-rewriter-room.js", script);
  play.page("/workshop.html", PAGE);
  if (!context) {
    const page = await play.visit(`/workshop.html${fragment}`, options);
    await mounted(page);
    return page;
  }
  const page = await context.newPage();
  await page.goto(`${play.address}/workshop.html${fragment}`);
  await mounted(page);
  return page;
}

const mounted = (page, count = 1) => page.waitForFunction((count) => window.workshops?.length === count, count);
const options = (page, place = -1) => page.evaluate((place) => window.workshops.at(place).options, place);
const says = (page, name, detail) => page.evaluate(([name, detail]) => window.workshops.at(-1).listener(name, detail), [name, detail]);
const hears = (page, name) => page.waitForFunction((name) => window.workshops.at(-1).heard.findLast(([heard]) => heard === name), name).then((found) => found.jsonValue());
const fragment = async (role, data) => new URL(await addressOf(role, data, "http://page/")).hash;
const record = (key, n, body = {}, room = ROOM) => JSON.stringify({ v: 1, room, kind: key.split(".")[0], key, by: "me", n, at: 0, body, pub: "", sig: "-" });
const seedOf = async (page) => Object.values((await options(page)).seed).join();

async function start() {
  const page = await open();
  await says(page, "start", "a draft");
  await mounted(page, 2);
  return page;
}

/** What a workshop does first: it says what the room is called. */
async function named(page, title) {
  const { room } = await options(page);
  await says(page, "put", { key: "meta", n: 1, by: room, text: record("meta", 1, { title }, room) });
}

test("whoever starts a room is its facilitator, also after a reload, and the seed is not in the address", async () => {
  const page = await start();
  const first = await options(page);
  assert.equal(first.role, "facilitator");
  assert.equal(first.draft, "a draft");
  await named(page, "Our mission");
  await page.waitForFunction(() => location.hash.startsWith("#mission-rewriter-room=facilitator."));
  const said = JSON.parse(Buffer.from((await page.evaluate(() => location.hash)).split(".").at(-1), "base64url"));
  assert.deepEqual(said, { r: first.room });
  await page.reload();
  await mounted(page);
  const again = await options(page);
  assert.deepEqual([again.role, again.room, again.seed, again.draft], ["facilitator", first.room, first.seed, undefined]);
  assert.deepEqual(again.rooms, [{ role: "facilitator", title: "Our mission" }]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the facilitator's own address opens the room in another browser, and a wrong one does not", async () => {
  const page = await start();
  const { host, room, seed } = await options(page);
  const elsewhere = await open({ fragment: new URL(host).hash });
  const there = await options(elsewhere);
  assert.deepEqual([there.role, there.room, there.seed], ["facilitator", room, seed]);
  const wrong = await open({ fragment: await fragment("facilitator", { r: ROOM, k: "A".repeat(42) + "B" }) });
  assert.equal((await options(wrong)).role, "start");
  assert.deepEqual(await hears(wrong, "refuse"), ["refuse", "damaged"]);
  for (const each of [page, elsewhere, wrong]) await each.context().close();
});

test("whoever follows the link into a room is the same person in every tab, and after closing it; a fresh window is another one", async () => {
  const page = await start();
  const { join, room } = await options(page);
  const context = page.context();
  const one = await open({ fragment: new URL(join).hash, context });
  const two = await open({ fragment: new URL(join).hash, context });
  assert.deepEqual([(await options(one)).role, (await options(one)).room], ["participant", room]);
  assert.equal(await seedOf(one), await seedOf(two));
  assert.notEqual(await seedOf(one), await seedOf(page));
  const seed = await seedOf(one);
  await one.close();
  await two.close();
  const later = await open({ fragment: new URL(join).hash, context });
  assert.equal(await seedOf(later), seed);
  const people = [seed];
  for (let turn = 0; turn < 2; turn += 1) {
    const opened = context.waitForEvent("page");
    await says(page, "open", "participant");
    const fresh = await opened;
    await mounted(fresh);
    people.push(await seedOf(fresh));
    await fresh.reload();
    await mounted(fresh);
    assert.equal(await seedOf(fresh), people.at(-1), "a reload makes nobody new");
  }
  assert.equal(new Set(people).size, 3);
  await context.close();
});

test("a projector has no key, and hears only what it watches", async () => {
  const page = await start();
  const { room } = await options(page);
  const opened = page.context().waitForEvent("page");
  await says(page, "open", "projector");
  const wall = await opened;
  await mounted(wall);
  const seen = await options(wall);
  assert.deepEqual([seen.role, seen.room, seen.seed], ["projector", room, undefined]);
  await says(wall, "watch", ["meta", "prompt.*"]);
  const meta = record("meta", 2, { title: "On Friday" }, room);
  await says(page, "put", { key: "vote.p1.best.me", n: 1, by: "me", text: record("vote.p1.best.me", 1, {}, room) });
  await says(page, "put", { key: "meta", n: 2, by: room, text: meta });
  assert.deepEqual(await hears(wall, "receive"), ["receive", [meta], true]);
  await wall.reload();
  await mounted(wall);
  await says(wall, "watch", ["meta", "vote.>"]);
  await wall.waitForFunction(() => window.workshops.at(-1).heard.filter(([name]) => name === "receive").flatMap(([, texts]) => texts).length === 2);
  assert.deepEqual((await hears(wall, "receive"))[2], false);
  await page.context().close();
});

test("a record is in storage before it leaves, is sent once, and what could not leave is known after a reload", async () => {
  const page = await start();
  const { room } = await options(page);
  const stored = () => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes(":outbox:")));
  const [before, nonce] = await page.evaluate(([room, text]) => {
    window.workshops.at(-1).listener("put", { key: "meta", n: 41, by: room, text: "first" });
    window.workshops.at(-1).listener("put", { key: "prompt.p1", n: 42, by: room, text });
    window.workshops.at(-1).listener("put", { key: "who.other", n: 99, by: "other", text: "brought" });
    return [Object.values(localStorage).join(), localStorage.getItem(`mission-rewriter:room:${room}:nonce:facilitator`)];
  }, [room, record("prompt.p1", 42)]);
  assert.ok(before.includes("first") && before.includes("prompt.p1"));
  assert.equal(nonce, "42");
  await page.waitForFunction(() => window.workshops.at(-1).heard.filter(([name]) => name === "sent").length === 3);
  assert.deepEqual(await stored(), []);
  await page.evaluate((room) => localStorage.setItem(`mission-rewriter:room:${room}:outbox:facilitator:pulse`, '{"n":43,"text":"unsent"}'), room);
  await page.reload();
  await mounted(page);
  assert.equal((await options(page)).last, 42);
  assert.deepEqual(await hears(page, "receive"), ["receive", ["unsent"], false]);
  assert.deepEqual(await hears(page, "kept"), ["kept", "pulse", 43, "offline"]);
  assert.deepEqual(await hears(page, "sent"), ["sent", "pulse", 43]);
  assert.deepEqual(await stored(), []);
  await page.context().close();
});

test("a link of records is for the facilitator of that room, and for nobody else", async () => {
  const page = await start();
  const { room } = await options(page);
  const text = record("sub.p1.somebody", 3, {}, room);
  const parcel = await fragment("records", { r: room, t: [text] });
  const desk = await open({ fragment: parcel, context: page.context() });
  assert.equal((await options(desk)).role, "facilitator");
  assert.deepEqual(await hears(desk, "bring"), ["bring", [text]]);
  await desk.waitForFunction(() => location.hash.startsWith("#mission-rewriter-room=facilitator."));
  // The workshop gives on what it finds good.
  await says(desk, "put", { key: "sub.p1.somebody", n: 3, by: "somebody", text });
  await hears(desk, "sent");
  await says(page, "watch", [">"]);
  assert.deepEqual(await hears(page, "receive"), ["receive", [text], false]);
  const stranger = await open({ fragment: parcel });
  assert.equal((await options(stranger)).role, "start");
  assert.deepEqual(await hears(stranger, "refuse"), ["refuse", "no-room"]);
  for (const each of [page, stranger]) await each.context().close();
});

test("a phone out of reach is given the room by a link, keeps it over a reload, and gives its answer back by one", async () => {
  const page = await start();
  const { room } = await options(page);
  const meta = record("meta", 2, { title: "On Friday" }, room);
  await says(page, "parcel", JSON.stringify({ r: room, t: [meta] }));
  const [, given] = await hears(page, "parcel");
  const phone = await open({ fragment: new URL(given).hash });
  const there = await options(phone);
  assert.deepEqual([there.role, there.room, there.brought], ["participant", room, true]);
  assert.deepEqual(await hears(phone, "bring"), ["bring", [meta]]);
  await says(phone, "put", { key: "meta", n: 2, by: room, text: meta });
  await hears(phone, "sent");
  await phone.reload();
  await mounted(phone);
  assert.deepEqual([(await options(phone)).role, (await options(phone)).brought], ["participant", true]);
  await says(phone, "watch", ["meta"]);
  assert.deepEqual(await hears(phone, "receive"), ["receive", [meta], false]);
  const answer = record("sub.p1.somebody", 3, {}, room);
  await says(phone, "parcel", JSON.stringify({ r: room, t: [answer] }));
  const [, back] = await hears(phone, "parcel");
  await says(page, "import-link", `Here: ${back} Bye`);
  assert.deepEqual(await hears(page, "bring"), ["bring", [answer]]);
  for (const each of [page, phone]) await each.context().close();
});

/** A person presses something that makes the workshop say this; the file is what they choose then. */
async function chooses(page, name, content) {
  const choosing = page.waitForEvent("filechooser");
  await page.evaluate((name) => window.workshops.at(-1).root.addEventListener("click", () => window.workshops.at(-1).listener(name, null), { once: true }), name);
  await parts(page).field.click();
  await (await choosing).setFiles({ name: "room.json", mimeType: "application/json", buffer: Buffer.from(content) });
}

test("a parcel comes as a file too, and what is none is refused and harms nothing", async () => {
  const page = await start();
  const { room } = await options(page);
  const text = record("who.me", 9, {}, room);
  for (const file of [{ r: room, t: [text] }, { format: "mission-rewriter-room", room, records: [JSON.parse(text)] }]) {
    await chooses(page, "import", JSON.stringify(file));
    await page.waitForFunction(() => window.workshops.at(-1).heard.splice(0).some(([name]) => name === "bring"));
  }
  for (const hostile of ["{", "null", "[1,2", "\0".repeat(1000), '{"records":{}}', '{"t":"no"}']) {
    await chooses(page, "import", hostile);
    await page.waitForFunction(() => window.workshops.at(-1).heard.splice(0).some(([name, problem]) => name === "refuse" && problem === "file"));
  }
  for (const hostile of ["nothing", "#mission-rewriter-room=records.zAAAA", `#mission-rewriter-room=participant.${Buffer.from(JSON.stringify({ r: room })).toString("base64url")}`]) {
    await says(page, "import-link", hostile);
    await page.waitForFunction(() => window.workshops.at(-1).heard.splice(0).some(([name]) => name === "refuse"));
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("one leaves a room, finds it again among those of this device, and can forget or delete it", async () => {
  const page = await start();
  await named(page, "On Friday");
  const { room } = await options(page);
  await says(page, "leave", null);
  await mounted(page, 3);
  await page.waitForFunction(() => location.hash === "");
  const left = await options(page);
  assert.deepEqual([left.role, left.rooms], ["start", [{ title: "On Friday", role: "facilitator" }]]);
  await says(page, "continue", 0);
  await mounted(page, 4);
  assert.deepEqual([(await options(page)).role, (await options(page)).room], ["facilitator", room]);
  await says(page, "delete", null);
  await mounted(page, 5);
  assert.deepEqual([(await options(page)).rooms, (await options(page)).deleted], [[], true]);
  const traces = () => page.evaluate((room) => Object.entries(localStorage).filter((entry) => entry.join().includes(room)), room);
  assert.deepEqual(await traces(), []);
  await says(page, "join", room);
  await mounted(page, 6);
  await says(page, "leave", null);
  await mounted(page, 7);
  assert.equal((await options(page)).rooms.length, 1);
  await says(page, "forget", 0);
  assert.deepEqual(await traces(), []);
  await page.context().close();
});

test("an invitation is a link or the name of a room; anything else is refused where it was typed", async () => {
  const page = await open();
  const link = await addressOf("participant", { r: ROOM }, "https://elsewhere.example/room.html");
  for (const [said, problem] of [["Friday", "foreign"], ["https://example.org/", "foreign"], [`${link.slice(0, -4)}`, "damaged"]]) {
    await says(page, "join", said);
    assert.deepEqual(await page.waitForFunction(() => window.workshops.at(-1).heard.splice(0).find(([name]) => name === "refuse")).then((found) => found.jsonValue()), ["refuse", problem]);
  }
  await says(page, "join", ` Come: ${link} `);
  await mounted(page, 2);
  assert.deepEqual([(await options(page)).role, (await options(page)).room], ["participant", ROOM]);
  await page.context().close();
});

test("an anchor of the page leads nobody out of their room, and a link into another one does", async () => {
  const page = await start();
  await page.evaluate(() => (location.hash = "#top"));
  await page.evaluate((hash) => (location.hash = hash), await fragment("projector", { r: ROOM }));
  await mounted(page, 3);
  assert.deepEqual([(await options(page)).role, (await options(page)).room], ["projector", ROOM]);
  await page.context().close();
});

test("an exported room is opened to be read", async () => {
  const page = await open();
  const kept = record("meta", 1);
  await chooses(page, "open-export", JSON.stringify({ format: "mission-rewriter-room", room: ROOM, exported: 1700000000000, records: [JSON.parse(kept)] }));
  await mounted(page, 2);
  const there = await options(page);
  assert.deepEqual([there.role, there.room, there.saved], ["reader", ROOM, 1700000000000]);
  assert.deepEqual(await hears(page, "receive"), ["receive", [kept], false]);
  assert.ok(!(await page.evaluate(() => window.workshops.at(-1).heard.some(([name]) => name === "connection"))));
  await page.context().close();
});

test("a file is saved, a text copied, and a window that did not open is said with its address", async () => {
  const page = await start();
  const saving = page.waitForEvent("download");
  await says(page, "save", { name: "room.json", type: "application/json", text: "{}" });
  const download = await saving;
  assert.equal(download.suggestedFilename(), "room.json");
  assert.equal(await readFile(await download.path(), "utf8"), "{}");
  await page.evaluate(() => (window.open = () => null));
  await says(page, "open", "projector");
  const [, address] = await hears(page, "blocked");
  assert.match(address, /workshop\.html#mission-rewriter-room=projector\./);
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: (text) => Promise.resolve((window.copied = text)) } });
  });
  await says(page, "copy", "a text");
  assert.deepEqual(await hears(page, "copied"), ["copied", true]);
  assert.equal(await page.evaluate(() => window.copied), "a text");
  await page.context().close();
});

test("without any storage there is still a workshop, and it is told so", async () => {
  play.put("/mission-rewriter-room.js", script);
  play.page("/closed.html", PAGE.replace("<script", '<script src="closed.js"></script><script'));
  play.put("/closed.js", 'for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new Error("closed"); } });');
  const page = await play.visit("/closed.html");
  await mounted(page);
  await says(page, "start", "a draft");
  await mounted(page, 2);
  assert.deepEqual(await hears(page, "connection"), ["connection", "unkept"]);
  await says(page, "watch", [">"]);
  await says(page, "keep", "typed");
  await says(page, "put", { key: "meta", n: 1, by: "me", text: "first" });
  assert.deepEqual(await hears(page, "sent"), ["sent", "meta", 1]);
  assert.deepEqual(await hears(page, "receive"), ["receive", ["first"], true]);
  assert.match(await page.evaluate(() => atob(location.hash.split(".")[1])), /"k":/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
