/** Does a whole hall fit into a room? 120 people on WebSockets of their own, in 12 groups, write to three prompts and vote; nothing may be lost. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { meta, record } from "./records.mjs";
import { listenTo, openRoom, reaches, servers } from "./server.mjs";

const self = servers();
const PEOPLE = 120;
const GROUPS = 12;
const PROMPTS = ["p1", "p2", "p3"];
/** These people's watches are timed, beside the facilitator's and the projector's. */
const TIMED = 6;

test(`${PEOPLE} people in ${GROUPS} groups join, write and vote, and whoever watches misses nothing`, async () => {
  const room = await openRoom(self);
  await room.host.put("meta", meta("write"));
  for (const pid of PROMPTS) await room.host.put(`prompt.${pid}`, record(`prompt.${pid}`, room.room, 1));
  const seen = listenTo(room.host, ">");
  await seen.caughtUp;
  const written = new Map();
  const write = async (carrier, key, n) => {
    const text = record(key, carrier.me, n);
    written.set(text, performance.now());
    await carrier.put(key, text);
  };

  const beginning = performance.now();
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => room.participant()));
  // On a busy machine the door may take longer than one attempt; whoever waits at it comes in by itself.
  await Promise.all(people.map((person) => reaches(person, "connected", "back")));
  console.log(`crowd: ${PEOPLE} people let in within ${Math.round(performance.now() - beginning)} ms`);
  const screen = await room.viewer();
  const own = (me) => ["meta", "pulse", "prompt.*", `mod.${me}`, `who.${me}`, `sub.*.${me}`, `vote.*.*.${me}`];
  const [OWN_NAME, OWN_TEXTS] = [4, 5];
  const watches = people.map((person) => own(person.me).map((filter) => listenTo(person, filter)));
  const shown = ["meta", "pulse", "prompt.*", "mod.*"].map((filter) => listenTo(screen, filter));
  await Promise.all([...watches.flat(), ...shown].map(({ caughtUp }) => caughtUp));

  await all(people, async (person, index) => {
    await write(person, `who.${person.me}`, index % GROUPS);
    for (const pid of PROMPTS) await write(person, `sub.${pid}.${person.me}`, index);
  });
  const submissions = PEOPLE * PROMPTS.length;
  await seen.until((heard) => count(heard, "sub") === submissions && count(heard, "who") === PEOPLE);
  // Each of them has heard what is their own, and nothing else; the projector has heard neither names nor texts.
  await Promise.all(watches.map((mine) => Promise.all([mine[OWN_NAME].until(1), mine[OWN_TEXTS].until(PROMPTS.length)])));
  assert.ok(watches.every((mine) => count(mine.flat(), "sub") === PROMPTS.length && count(mine.flat(), "who") === 1));
  assert.deepEqual(shown.map((heard) => count(heard, "sub") + count(heard, "who")), [0, 0, 0, 0]);

  // Texts are shown for comparison: everybody asks for a new pass at once.
  await room.host.put("meta", meta("vote"));
  const compared = people.map((person) => listenTo(person, "sub.>"));
  await Promise.all(compared.map((heard) => heard.until(submissions)));
  // Each group votes on the next one's texts.
  await all(people, async (person, index) => {
    for (const pid of PROMPTS) await write(person, `vote.${pid}.${people[(index + GROUPS + 1) % PEOPLE].me}.${person.me}`, index);
  });
  await seen.until((heard) => count(heard, "vote") === submissions);

  await room.host.put("meta", meta("reveal"));
  const revealed = [screen, ...people.slice(0, TIMED)].map((carrier) => listenTo(carrier, "vote.>"));
  await Promise.all(revealed.map((heard) => heard.until(submissions)));
  // A second round of votes, with the board open: this is what is timed on the projector and on phones.
  await all(people, async (person, index) => {
    for (const pid of PROMPTS) await write(person, `vote.${pid}.${people[(index + GROUPS + 2) % PEOPLE].me}.${person.me}`, index);
  });
  await Promise.all(revealed.map((heard) => heard.until(submissions * 2)));
  await seen.until((heard) => count(heard, "vote") === submissions * 2);

  for (const heard of [seen, ...compared, ...revealed]) {
    const texts = heard.map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length, "something was heard twice");
  }
  const known = new Set(seen.map(({ text }) => text));
  assert.deepEqual([...written.keys()].filter((text) => !known.has(text)), []);

  tell("facilitator, write to seen", [seen], written);
  tell("projector, write to seen", [revealed[0]], written);
  tell("participants, write to seen", revealed.slice(1), written);
  await room.leave();
});

function all(people, act) {
  return Promise.all(people.map(act));
}

function count(heard, kind) {
  return heard.filter(({ key }) => key.startsWith(`${kind}.`)).length;
}

/** Only what came live is timed: what was replayed had been written long before. */
function tell(name, watches, written) {
  const live = watches.flatMap((heard) => heard.filter(({ text, isLive }) => isLive && written.has(text)));
  const times = live.map(({ text, time }) => time - written.get(text)).sort((one, two) => one - two);
  const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
  console.log(`crowd: ${name}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, of ${times.length} records`);
}
