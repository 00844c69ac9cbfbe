/**
 * What can somebody do who has the link and means ill? Each line is one attempt, with the official client or by hand; what the
 * server lets through, and why that is no harm, is told as well.
 *
 * Mallory is in the room while people write. Anna is in it too; another room lives on the same server.
 */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { Kvm } from "@nats-io/kv";
import { headers as newHeaders, nuid, wsconnect } from "@nats-io/nats-core";
import { readCredentials } from "../../www/room/nats/credentials.js";
import { Signer } from "../../www/room/nats/keys.js";
import { lobbyPass, mint } from "../../www/room/nats/passes.js";
import { request } from "../../www/room/nats/reception.js";
import { meta } from "./records.mjs";
import { listenTo, openRoom, page, pocket, servers } from "./server.mjs";

const credentials = () => readCredentials(self.credentials());
const self = servers(1, { ready: gather, finish: leave });
let room;
let other;
let anna;
let me;
/** Connections by hand, with the passes that the facilitator gave. */
let mallory;
let door;
let screen;

async function gather() {
  room = await openRoom(self);
  other = await openRoom(self);
  await room.host.put("meta", meta("write"));
  await other.host.put("meta", meta("write"));
  await other.host.put("prompt.p1", "the other room's");
  anna = await room.participant();
  await anna.put(`sub.p1.${anna.me}`, "Anna's");
  await anna.put(`vote.p1.x.${anna.me}`, "Anna's");
  mallory = await byHand((kept) => room.participant({ kept }));
  me = mallory.me;
  await send(`$KV.${room.room}.sub.p1.${me}`, "my own");
  screen = await byHand((kept) => room.viewer({ kept }));
  door = await wsconnect({ servers: self.addresses, reconnect: false, inboxPrefix: `_INBOX.lobby.${room.room}`, authenticator: () => ({ jwt: lobbyPass(room.lobby, room.room) }) });
}

async function leave() {
  await Promise.all([mallory, screen].map(({ connection }) => connection.close()));
  await door.close();
  await room.leave();
  await other.leave();
}

/** Comes in as people do, and goes on by hand with the pass. */
async function byHand(open) {
  const kept = pocket();
  const carrier = await open(kept);
  await carrier.close();
  const signer = new Signer("user", carrier.seed);
  return { me: signer.uid, signer, pass: kept.read(), connection: await enter(kept.read(), signer) };
}

function enter(pass, signer, options = {}) {
  const proof = (nonce) => (signer ? { nkey: signer.name, sig: signer.sign(nonce) } : {});
  const authenticator = (nonce) => ({ jwt: pass, ...proof(nonce) });
  return wsconnect({ servers: self.addresses, reconnect: false, inboxPrefix: `_INBOX.${signer?.uid ?? "nobody"}`, authenticator, ...options });
}

/** The answer's object, or what the server said against it. */
async function send(subject, data, { by = mallory.connection, headers } = {}) {
  const answer = await by.request(subject, typeof data === "object" ? JSON.stringify(data) : data, { timeout: 3000, headers });
  return answer.json();
}

const forbidden = /Permissions Violation/i;
const refuses = (attempt, pattern = forbidden) => assert.rejects(attempt, ({ message, cause }) => pattern.test(`${message} ${cause?.message}`));

/** A consumer as the carrier makes it, but for what the attempt changes. */
function consumer(filter, changes = {}) {
  const name = nuid.next();
  const config = { name, deliver_subject: `_INBOX.${me}.${name}`, deliver_policy: "last_per_subject", ack_policy: "none", filter_subject: `$KV.${room.room}.${filter}`, replay_policy: "instant", ...changes };
  for (const key of Object.keys(config)) if (config[key] === undefined) delete config[key];
  return { name, body: { stream_name: `KV_${room.room}`, config } };
}

function watch(filter, changes, { by, subject } = {}) {
  const { name, body } = consumer(filter, changes);
  return send(subject?.(name) ?? `$JS.API.CONSUMER.CREATE.KV_${room.room}.${name}.$KV.${room.room}.${filter}`, body, { by });
}

// Writing.

const writes = {
  "another's submission": () => `$KV.${room.room}.sub.p1.${anna.me}`,
  "another's vote": () => `$KV.${room.room}.vote.p1.x.${anna.me}`,
  "another's name": () => `$KV.${room.room}.who.${anna.me}`,
  "a prompt": () => `$KV.${room.room}.prompt.p1`,
  "the room itself": () => `$KV.${room.room}.meta`,
  "the counts": () => `$KV.${room.room}.pulse`,
  "what stands for comparison": () => `$KV.${room.room}.ballot.p1`,
  "a word of the facilitator's on oneself": () => `$KV.${room.room}.mod.${me}`,
  "a kind of record that there is not": () => `$KV.${room.room}.other.${me}`,
  "a submission with a longer key": () => `$KV.${room.room}.sub.p1.x.${me}`,
  "a submission in the other room": () => `$KV.${other.room}.sub.p1.${me}`,
  "a name in the other room": () => `$KV.${other.room}.who.${me}`,
  "the other room itself": () => `$KV.${other.room}.meta`,
  "an answer at somebody's inbox": () => `_INBOX.${anna.me}.x`,
  "a subject that is nobody's": () => "anything",
};
for (const [name, subject] of Object.entries(writes)) test(`refused: writing ${name}`, () => refuses(send(subject(), "mine")));

const own = { "one's name": () => `who.${me}`, "one's submission": () => `sub.p20.${me}`, "one's vote": () => `vote.p1.target.${me}` };
for (const [name, key] of Object.entries(own)) {
  test(`allowed: writing ${name}`, async () => assert.ok((await send(`$KV.${room.room}.${key()}`, "mine")).seq > 0));
}

// Reading.

const filters = {
  "everything": () => ">",
  "all submissions": () => "sub.>",
  "all submissions, by stars": () => "sub.*.*",
  "the submissions to one prompt": () => "sub.p1.*",
  "another's submissions": () => `sub.*.${anna.me}`,
  "all votes": () => "vote.>",
  "another's vote": () => `vote.p1.x.${anna.me}`,
  "all names": () => "who.*",
  "every first word": () => "*",
  "words on others": () => `mod.${anna.me}`,
};
for (const [name, filter] of Object.entries(filters)) test(`refused while people write: watching ${name}`, () => refuses(watch(filter())));

const readable = ["meta", "pulse", "prompt.*", () => `who.${me}`, () => `sub.*.${me}`, () => `vote.*.*.${me}`, () => `mod.${me}`];
for (const filter of readable) {
  const name = typeof filter === "string" ? filter : filter.toString().slice(7, -1);
  test(`allowed while people write: watching ${name}`, async () => {
    const { error, num_pending: pending } = await watch(typeof filter === "string" ? filter : filter());
    assert.deepEqual([error, pending >= 0], [undefined, true]);
  });
}

const create = (name, rest = "") => `$JS.API.CONSUMER.CREATE.KV_${room.room}.${name}${rest}`;
const detours = {
  "a watch without a pattern in its subject": () => watch(">", {}, { subject: (name) => create(name) }),
  "a watch in the old way, passing": () => watch(">", { name: undefined }, { subject: () => `$JS.API.CONSUMER.CREATE.KV_${room.room}` }),
  "a watch in the old way, durable": () => watch(">", {}, { subject: (name) => `$JS.API.CONSUMER.DURABLE.CREATE.KV_${room.room}.${name}` }),
  "a watch of the bare prefix $KV.>": () => watch(">", { filter_subject: "$KV.>" }, { subject: (name) => create(name, ".$KV.>") }),
  "a watch of $JS.>": () => watch(">", { filter_subject: "$JS.>" }, { subject: (name) => create(name, ".$JS.>") }),
  "a watch of the other room": () => watch(">", { filter_subject: `$KV.${other.room}.>` }, { subject: (name) => `$JS.API.CONSUMER.CREATE.KV_${other.room}.${name}.$KV.${other.room}.>` }),
  "a watch of the other room's plain keys": () => watch("meta", { filter_subject: `$KV.${other.room}.meta` }, { subject: (name) => `$JS.API.CONSUMER.CREATE.KV_${other.room}.${name}.$KV.${other.room}.meta` }),
};
for (const [name, attempt] of Object.entries(detours)) test(`refused: ${name}`, () => refuses(attempt()));

/** Here the subject is allowed, and what is asked for in the body is not: the server compares the two. */
const bodies = {
  "another pattern in the body than in the subject": { filter_subject: (key) => `$KV.${key}.>` },
  "no pattern in the body": { filter_subject: () => undefined },
  "several patterns in the body": { filter_subject: () => undefined, filter_subjects: (key) => [`$KV.${key}.sub.>`, `$KV.${key}.vote.>`] },
  "one pattern as it should be, and several more": { filter_subjects: (key) => [`$KV.${key}.sub.>`, `$KV.${key}.vote.>`] },
};
for (const [name, changes] of Object.entries(bodies)) {
  test(`no more is heard than the subject says: ${name}`, async () => {
    const inbox = `_INBOX.${me}.${nuid.next()}`;
    const heard = [];
    const subscription = mallory.connection.subscribe(inbox, { callback: (_error, message) => heard.push(message.subject) });
    const made = Object.fromEntries(Object.entries(changes).map(([key, make]) => [key, make(room.room)]));
    const { error } = await watch("meta", { ...made, deliver_subject: inbox });
    // Two journeys to the server later, everything that it would send is here.
    await mallory.connection.flush();
    await watch("pulse");
    subscription.unsubscribe();
    assert.ok(error || heard.length > 0, "the watch was neither refused nor opened");
    assert.deepEqual(heard.filter((subject) => subject !== `$KV.${room.room}.meta`), []);
  });
}

test("refused: a body that names the other room's store", async () => {
  const { name, body } = consumer("meta");
  const { error } = await send(create(name, `.$KV.${room.room}.meta`), { ...body, stream_name: `KV_${other.room}` });
  assert.ok(error, "the server took it");
});

test("refused: a watch that writes what it hears into the same room", async () => {
  const { error } = await watch(`sub.*.${me}`, { deliver_subject: `$KV.${room.room}.prompt.p1` });
  assert.match(error.description, /cycle/);
});

const deliveries = {
  "into the other room": () => `$KV.${other.room}.prompt.p1`,
  "at the server, as if one deleted the other room": () => `$JS.API.STREAM.DELETE.KV_${other.room}`,
  "at the server, as if one emptied this room": () => `$JS.API.STREAM.PURGE.KV_${room.room}`,
};
for (const [name, subject] of Object.entries(deliveries)) {
  test(`without effect: a watch whose records are delivered ${name}`, async () => {
    await send(`$KV.${room.room}.sub.p1.${me}`, "");
    await watch(`sub.*.${me}`, { deliver_subject: subject() });
    await mallory.connection.flush();
    await send(`$KV.${room.room}.sub.p1.${me}`, "my own, again");
    const [there, here] = await Promise.all([latest(other.host, "prompt.p1"), latest(room.host, `sub.p1.${anna.me}`)]);
    assert.deepEqual([there, here], ["the other room's", "Anna's"]);
  });
}

/** What a newcomer would read under this key. */
async function latest(carrier, key) {
  const heard = listenTo(carrier, key);
  await heard.caughtUp;
  heard.stop();
  return heard.at(-1)?.text;
}

const listenings = {
  "everything": () => ">",
  "all stores": () => "$KV.>",
  "this room's store": () => `$KV.${room.room}.>`,
  "the server's own talk": () => "$JS.>",
  "what others ask of the store": () => "$JS.API.>",
  "what the system says": () => "$SYS.>",
  "all inboxes": () => "_INBOX.>",
  "Anna's inbox": () => `_INBOX.${anna.me}.>`,
  "the facilitator's inbox": () => `_INBOX.${room.room}.>`,
  "the door": () => `join.${room.room}`,
  "all doors": () => "join.*",
  "the inbox of those at the door": () => `_INBOX.lobby.${room.room}.>`,
};
for (const [name, subject] of Object.entries(listenings)) {
  test(`refused: listening to ${name}`, () =>
    refuses(new Promise((_resolve, reject) => mallory.connection.subscribe(subject(), { callback: (error) => error && reject(error) }))));
}

// The store's own interface.

const store = () => `KV_${room.room}`;
const calls = {
  "the server's account": () => ["$JS.API.INFO", {}],
  "the list of stores": () => ["$JS.API.STREAM.LIST", {}],
  "the names of stores": () => ["$JS.API.STREAM.NAMES", {}],
  "all keys of the room, and with them who voted": () => [`$JS.API.STREAM.INFO.${store()}`, { subjects_filter: ">" }],
  "a record by its number": () => [`$JS.API.STREAM.MSG.GET.${store()}`, { seq: 1 }],
  "a record by its key": () => [`$JS.API.STREAM.MSG.GET.${store()}`, { last_by_subj: `$KV.${room.room}.vote.p1.x.${anna.me}` }],
  "a record directly, by its number": () => [`$JS.API.DIRECT.GET.${store()}`, { seq: 1 }],
  "a record directly, by its key": () => [`$JS.API.DIRECT.GET.${store()}.$KV.${room.room}.meta`, ""],
  "emptying the room": () => [`$JS.API.STREAM.PURGE.${store()}`, {}],
  "emptying a key": () => [`$JS.API.STREAM.PURGE.${store()}`, { filter: `$KV.${room.room}.sub.p1.${me}` }],
  "deleting a record": () => [`$JS.API.STREAM.MSG.DELETE.${store()}`, { seq: 1 }],
  "deleting the room": () => [`$JS.API.STREAM.DELETE.${store()}`, ""],
  "changing the room": () => [`$JS.API.STREAM.UPDATE.${store()}`, { name: store(), subjects: [`$KV.${room.room}.>`], max_msgs: 1 }],
  "a room of one's own": () => ["$JS.API.STREAM.CREATE.KV_mine", { name: "KV_mine", subjects: ["$KV.mine.>"] }],
  "a copy of the room": () => ["$JS.API.STREAM.CREATE.copy", { name: "copy", sources: [{ name: store() }] }],
  "a backup": () => [`$JS.API.STREAM.SNAPSHOT.${store()}`, { deliver_subject: `_INBOX.${me}.x` }],
  "the list of watches": () => [`$JS.API.CONSUMER.LIST.${store()}`, {}],
  "the names of watches": () => [`$JS.API.CONSUMER.NAMES.${store()}`, {}],
  "a look at another's watch": () => [`$JS.API.CONSUMER.INFO.${store()}.x`, ""],
  "the end of another's watch": () => [`$JS.API.CONSUMER.DELETE.${store()}.x`, ""],
  "the next record of another's watch": () => [`$JS.API.CONSUMER.MSG.NEXT.${store()}.x`, ""],
  "the door of the other room": () => [`join.${other.room}`, "{}"],
  "what the system knows": () => ["$SYS.REQ.SERVER.PING", ""],
};
for (const [name, call] of Object.entries(calls)) {
  test(`refused: ${name}`, () => {
    const [subject, body] = call();
    return refuses(send(subject, body));
  });
}

// Headers and sizes.

const marks = { "one header that empties the room": "all", "a header that empties a key": "sub" };
for (const [name, rollup] of Object.entries(marks)) {
  test(`refused: ${name}`, async () => {
    const headers = newHeaders();
    headers.set("Nats-Rollup", rollup);
    const { error } = await send(`$KV.${room.room}.sub.p1.${me}`, "x", { headers });
    assert.match(error.description, /rollup not permitted/);
    assert.equal(await latest(room.host, `vote.p1.x.${anna.me}`), "Anna's");
  });
}

test("told: a mark of deletion can be left on one's own key, and does not reach whoever watches", async () => {
  const headers = newHeaders();
  headers.set("KV-Operation", "DEL");
  const heard = listenTo(room.host, `who.${me}`);
  await heard.caughtUp;
  const before = heard.length;
  await send(`$KV.${room.room}.who.${me}`, "", { headers });
  await send(`$KV.${room.room}.who.${me}`, "back again");
  await heard.until((all) => all.at(-1).text === "back again");
  assert.equal(heard.length, before + 1);
  await refuses(send(`$KV.${room.room}.who.${anna.me}`, "", { headers }));
});

test("told: a record that looks like a word of the server's is a record", async () => {
  const heard = listenTo(room.host, `sub.*.${me}`);
  await heard.caughtUp;
  const headers = newHeaders(100, "Idle Heartbeat");
  headers.set("Nats-Last-Consumer", "1000000");
  await send(`$KV.${room.room}.sub.p2.${me}`, "a trap", { headers });
  await send(`$KV.${room.room}.sub.p2.${me}`, "the end");
  await heard.until((all) => all.at(-1).text === "the end");
  assert.deepEqual(heard.slice(-2).map(({ text }) => text), ["a trap", "the end"]);
});

test("refused: 20 KB in one piece; the server ends such a connection", async () => {
  const { connection } = await byHand((kept) => room.participant({ kept }));
  const ended = connection.closed();
  // The client itself would not send it.
  connection.info.max_payload = 1024 * 1024;
  connection.publish(`$KV.${room.room}.sub.p1.${me}`, "x".repeat(20 * 1024));
  assert.match(String((await ended)?.message), /payload/i);
});

// The way in.

test("refused: a page from another site", async () => {
  page.origin = "https://elsewhere.example";
  try {
    await assert.rejects(enter(mallory.pass, mallory.signer));
  } finally {
    page.origin = undefined;
  }
  await (await enter(mallory.pass, mallory.signer)).close();
});

const passes = {
  "a stolen pass, with another key": () => enter(mallory.pass, new Signer("user", randomBytes(32))),
  "a stolen pass, with no key": () => enter(mallory.pass),
  "a pass whose tags were changed": () => enter(changed(mallory.pass), mallory.signer),
  "a pass that one signed oneself": () => enter(mintedBy(new Signer("account", randomBytes(32))), mallory.signer),
  "the door's pass for another room": () => enter(lobbyPass(room.lobby, other.room)),
};
for (const [name, attempt] of Object.entries(passes)) test(`refused: ${name}`, () => refuses(attempt(), /authorization violation/i));

function changed(pass) {
  const [head, body, signature] = pass.split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url"));
  claims.nats.tags = claims.nats.tags.map((tag) => (tag.startsWith("me:") ? `me:${anna.me}` : tag));
  return [head, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".");
}

function mintedBy(signer) {
  return mint({ signer, account: credentials().account, subject: mallory.signer.name, tags: [`room:${room.room}`, `store:KV_${room.room}`, `me:${anna.me}`, "see:>"] });
}

const atTheDoor = {
  "writing anything": () => send(`$KV.${room.room}.sub.p1.${me}`, "x", { by: door }),
  "watching anything": () => watch("meta", {}, { by: door }),
  "the door of the other room": () => send(`join.${other.room}`, "{}", { by: door }),
};
for (const [name, attempt] of Object.entries(atTheDoor)) test(`refused with the link alone: ${name}`, () => refuses(attempt()));

const requests = {
  "another's key": ["unproven", () => JSON.stringify({ ...JSON.parse(request(mallory.signer, room.room, "participant")), key: new Signer("user", anna.seed).name })],
  "a proof for the other room": ["unproven", () => request(mallory.signer, other.room, "participant")],
  "a proof for another role": ["unproven", () => JSON.stringify({ ...JSON.parse(request(mallory.signer, room.room, "viewer")), role: "participant" })],
  "the facilitator's role": ["unreadable", () => request(mallory.signer, room.room, "host")],
  "the role of the door": ["unreadable", () => request(mallory.signer, room.room, "lobby")],
  "a role that every object has": ["unreadable", () => request(mallory.signer, room.room, "constructor")],
  "an account's key": ["unreadable", () => JSON.stringify({ ...JSON.parse(request(mallory.signer, room.room, "participant")), key: credentials().account })],
  "no key": ["unreadable", () => JSON.stringify({ role: "participant", signature: "AAAA" })],
  "nothing that can be read": ["unreadable", () => "}{"],
  "nothing at all": ["unreadable", () => "null"],
};
for (const [name, [word, body]] of Object.entries(requests)) {
  test(`refused at the door: a request with ${name}`, async () => assert.deepEqual(await send(`join.${room.room}`, body(), { by: door }), { refused: word }));
}

test("without effect: a watch that is pointed at the door", async () => {
  await watch(`sub.*.${me}`, { deliver_subject: `join.${room.room}` });
  assert.ok((await send(`join.${room.room}`, request(mallory.signer, room.room, "participant"), { by: door })).pass);
});

// Whoever only looks on.

test("refused for a projector: writing, and watching texts, votes and names before they are revealed", async () => {
  const { connection, me: uid } = screen;
  for (const key of [`sub.p1.${uid}`, `vote.p1.x.${uid}`, `who.${uid}`, "meta"]) await refuses(send(`$KV.${room.room}.${key}`, "x", { by: connection }));
  for (const filter of [">", "sub.>", "vote.>", "who.*"]) await refuses(watch(filter, {}, { by: connection }));
});

test("allowed for a projector: the room, its counts, its prompts", async () => {
  for (const filter of ["meta", "pulse", "prompt.*", "mod.*"]) {
    assert.equal((await watch(filter, { deliver_subject: `_INBOX.${screen.me}.${nuid.next()}` }, { by: screen.connection })).error, undefined);
  }
});

// The official client, and a facilitator.

test("the official key-value client reads with the facilitator's pass what the carrier wrote, and with Mallory's is refused", async () => {
  const { signers } = credentials();
  const signer = new Signer("user", room.seed);
  const tags = [`room:${room.room}`, `store:KV_${room.room}`, `me:${room.room}`];
  const host = await enter(mint({ signer: signers.host, account: credentials().account, subject: signer.name, tags }), signer);
  const bucket = await new Kvm(host).open(room.room, { allow_direct: false });
  const found = [];
  for await (const entry of await bucket.watch({ key: "vote.>" })) {
    found.push(entry.string());
    if (entry.delta === 0) break;
  }
  assert.ok(found.includes("Anna's"));
  await refuses(bucket.purge("meta"), /rollup not permitted/);
  await host.close();
  const hers = await new Kvm(mallory.connection).open(room.room, { allow_direct: false });
  await refuses(hers.get(`vote.p1.x.${anna.me}`));
  await refuses(hers.watch({ key: ">" }));
  await refuses(hers.keys());
  await refuses(hers.status());
  await refuses(hers.destroy());
});

test("refused for a facilitator: other rooms, other stores, the server's account", async () => {
  const seed = randomBytes(32);
  const signer = new Signer("user", seed);
  const tags = [`room:${signer.uid}`, `store:KV_${signer.uid}`, `me:${signer.uid}`];
  const pass = mint({ signer: credentials().signers.host, account: credentials().account, subject: signer.name, tags });
  const by = await enter(pass, signer);
  await refuses(send(`$KV.${room.room}.meta`, "x", { by }));
  await refuses(send(`$JS.API.STREAM.DELETE.KV_${room.room}`, "", { by }));
  await refuses(send("$JS.API.STREAM.CREATE.other", { name: "other", subjects: ["other"] }, { by }));
  await refuses(watch(">", {}, { by }));
  await refuses(send("$JS.API.STREAM.LIST", {}, { by }));
  await by.close();
});
