/** What happens to a room on three servers when the one in use dies while votes come in? Every vote that was confirmed is there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { meta, record } from "./records.mjs";
import { listenTo, openRoom, reaches, servers } from "./server.mjs";

const self = servers(3);
const VOTERS = 45;
const VOTES_EACH = 3;
const DOOMED = 0;

test(`three servers, one killed among the votes of ${VOTERS} people: none that was confirmed is lost, and all come back by themselves`, async () => {
  // The facilitator, and every third voter, is on the server that will die; the others know of it as well, and may be sent there.
  const room = await openRoom(self, { server: [self.addresses[DOOMED]] });
  // The servers first have to agree which of them leads.
  await reaches(room.host, "connected");
  await room.host.put("meta", meta("vote"));
  const voters = [];
  for (let index = 0; index < VOTERS; index += 1) voters.push(await room.participant({ server: [self.addresses[index % 3]] }));
  const seen = listenTo(room.host, "vote.>");
  const stages = voters.map((voter) => listenTo(voter, "meta"));
  await Promise.all(stages.map((heard) => heard.until(1)));

  const cutOff = voters.filter((_voter, index) => index % 3 === DOOMED);
  const away = cutOff.map((voter) => reaches(voter, "away"));
  const confirmed = [];
  const late = [];
  let kill;
  const isTime = new Promise((resolve) => (kill = resolve));
  const votes = voters.map(async (voter, index) => {
    for (let target = 0; target < VOTES_EACH; target += 1) {
      const key = `vote.p1.t${target}.${voter.me}`;
      const text = record(key, voter.me, index);
      try {
        await voter.put(key, text);
        confirmed.push(text);
      } catch (trouble) {
        assert.equal(trouble.kind, "offline");
        late.push({ voter, key, text });
      }
      if (confirmed.length === VOTERS) kill();
    }
  });
  await isTime;
  const killed = self.stop(DOOMED);
  const before = confirmed.length;
  await Promise.all([killed, ...votes, ...away]);
  await Promise.all([room.host, ...cutOff].map((carrier) => reaches(carrier, "back")));

  // What was kept goes through now, and everybody hears what the facilitator says.
  const again = late.map(async ({ voter, key, text }) => {
    await voter.put(key, text);
    confirmed.push(text);
  });
  await Promise.all(again);
  await room.host.put("meta", meta("reveal"));
  await Promise.all(stages.map((heard) => heard.until((all) => all.at(-1).text === meta("reveal"))));
  const all = VOTERS * VOTES_EACH;
  await seen.until((heard) => new Set(heard.map(({ text }) => text)).size === all);
  const stored = listenTo(voters[1], "vote.>");
  await stored.until(all);
  assert.deepEqual(stored.map(({ text }) => text).sort(), confirmed.sort());
  assert.equal(confirmed.length, all);
  console.log(`cluster: ${all} of ${all} votes kept; ${before} were confirmed when the server was killed, ${late.length} were cut off and written again`);
  await room.leave();
});
