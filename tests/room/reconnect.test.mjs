/** What happens to a room when its server falls and comes back? Nothing is missed, nothing is heard twice, and what was kept goes through once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { record } from "./records.mjs";
import { listenTo, openRoom, reaches, servers } from "./server.mjs";

const self = servers();

test("after a fall of the server watches go on where they stopped, and what was kept is written once", async () => {
  const room = await openRoom(self);
  const [anna, boris] = [await room.participant(), await room.participant()];
  const watched = [listenTo(room.host, ">"), listenTo(anna, "prompt.*"), listenTo(boris, `sub.*.${boris.me}`)];
  await Promise.all(watched.map(({ caughtUp }) => caughtUp));
  await room.host.put("prompt.p1", "before");
  await anna.put(`sub.p1.${anna.me}`, record("sub", anna.me, 1));
  await Promise.all([watched[0].until(2), watched[1].until(1)]);

  const away = [room.host, anna, boris].map((carrier) => reaches(carrier, "away"));
  await self.stop();
  await Promise.all(away);
  const kept = record("sub", boris.me, 1);
  await assert.rejects(boris.put(`sub.p1.${boris.me}`, kept), { kind: "offline" });

  const back = [room.host, anna, boris].map((carrier) => reaches(carrier, "back"));
  await self.start();
  await Promise.all(back);
  await boris.put(`sub.p1.${boris.me}`, kept);
  await room.host.put("prompt.p2", "after");
  await Promise.all([watched[0].until(4), watched[1].until(2), watched[2].until(1)]);
  assert.deepEqual(watched[1].map(({ text }) => text), ["before", "after"]);
  assert.deepEqual(watched[2].map(({ text }) => text), [kept]);
  assert.equal(new Set(watched[0].map(({ revision }) => revision)).size, 4);
  await room.leave();
});

test("a write that the fall cut off fails as one for later, and written again it lies there once", async () => {
  const room = await openRoom(self);
  const anna = await room.participant();
  const texts = Array.from({ length: 20 }, (_, n) => record("sub", anna.me, n));
  const writes = texts.map((text, n) => anna.put(`sub.p${n + 1}.${anna.me}`, text));
  const settled = Promise.allSettled(writes);
  // Some are through by now, some are on their way, and nobody knows which.
  await writes[0];
  const away = reaches(anna, "away");
  await self.stop();
  await away;
  const outcomes = await settled;
  assert.ok(outcomes.every(({ status, reason }) => status === "fulfilled" || reason.kind === "offline"));
  const back = reaches(anna, "back");
  await self.start();
  await back;
  await Promise.all(texts.map((text, n) => anna.put(`sub.p${n + 1}.${anna.me}`, text)));
  const heard = listenTo(room.host, "sub.>");
  await heard.caughtUp;
  assert.deepEqual(heard.map(({ text }) => text).sort(), [...texts].sort());
  assert.equal(await versions(room), texts.length);
  await room.leave();
});

/** How many records lie in the room, old versions as well: the number of the next one tells, as nothing was ever deleted. */
async function versions(room) {
  return (await room.host.put("pulse", "count")) - 1;
}

test("somebody who comes in while the server is down is let in when it is back", async () => {
  const room = await openRoom(self);
  const away = reaches(room.host, "away");
  await self.stop();
  await away;
  const anna = await room.participant();
  assert.equal(anna.state, "away");
  const heard = listenTo(anna, "prompt.*");
  const isIn = reaches(anna, "connected");
  await self.start();
  await isIn;
  await room.host.put("prompt.p1", "welcome");
  await heard.until(1);
  await anna.put(`sub.p1.${anna.me}`, "thanks");
  await room.leave();
});

test("a server that lost its store holds the room again, and whoever watches hears it from the start", async () => {
  const room = await openRoom(self);
  const anna = await room.participant();
  for (const n of [1, 2, 3]) await room.host.put(`prompt.p${n}`, `old ${n}`);
  const heard = listenTo(anna, "prompt.*");
  await heard.until(3);
  const away = [room.host, anna].map((carrier) => reaches(carrier, "away"));
  await self.stop();
  await Promise.all(away);
  await self.empty();
  const back = [room.host, anna].map((carrier) => reaches(carrier, "back"));
  await self.start();
  await Promise.all(back);
  await room.host.put("prompt.p1", "new 1");
  await anna.put(`sub.p1.${anna.me}`, "here again");
  await heard.until((all) => all.at(-1).text === "new 1");
  await room.leave();
});
