/** On which server do the tests meet? One of their own, on a free port, with fresh keys and the configuration that people get. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { WebSocket } from "ws";
import { Signer } from "../../www/room/nats/keys.js";
import { openAsFacilitator, openAsParticipant, openAsViewer } from "../../www/room/nats.js";
import { configuration, credentialsOf, newKeys, start } from "../../xtask/room-server.mjs";

export const ORIGIN = "http://127.0.0.1:8080";
export const program = process.env.NATS_SERVER ?? "nats-server";

/** Browsers say where a page comes from, and Node does not. The next connections come from this page. */
export const page = { origin: ORIGIN };
globalThis.WebSocket = class extends WebSocket {
  constructor(address) {
    super(address, { origin: page.origin });
  }
};

/** Everybody who has come in, in whichever room. */
const present = new Set();

/**
 * A server, or a cluster of them, for the tests of one file. `stop(i)` kills a node as a power cut would, `start(i)` brings it back.
 * `origins` gives the pages that may come, `ready` follows the start, and `finish` goes before the end: hooks of their own would run
 * beside these.
 */
export function servers(count = 1, { origins = async () => [ORIGIN], ready = () => {}, finish = () => {} } = {}) {
  const self = { keys: newKeys(), addresses: [], nodes: [] };
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "mission-rewriter-room-"));
    const ports = await Promise.all(Array.from({ length: count * 2 }, freePort));
    const routes = ports.slice(count);
    const pages = await origins();
    for (let index = 0; index < count; index += 1) {
      const name = `node-${index}`;
      const websocket = { host: "127.0.0.1", port: ports[index] };
      const cluster = count > 1 ? { port: routes[index], routes } : undefined;
      const text = await configuration({ keys: self.keys, name, folder: join(folder, name), websocket, origins: pages, cluster });
      await writeFile(join(folder, `${name}.conf`), text);
      self.addresses.push(`ws://127.0.0.1:${ports[index]}`);
    }
    await Promise.all(self.addresses.map((_address, index) => self.start(index)));
    await ready();
  });
  after(async () => {
    await finish();
    // After a failure somebody may still be in a room.
    await Promise.all([...present].map((carrier) => carrier.close()));
    await Promise.all(self.nodes.map((_node, index) => self.stop(index)));
    await rm(folder, { recursive: true });
  });
  self.start = async (index = 0) => {
    self.nodes[index] = await start(program, join(folder, `node-${index}.conf`));
  };
  self.stop = async (index = 0) => {
    const node = self.nodes[index];
    if (!node) return;
    self.nodes[index] = null;
    node.kill("SIGKILL");
    await once(node, "exit");
  };
  /** The disk is lost. */
  self.empty = (index = 0) => rm(join(folder, `node-${index}`), { recursive: true });
  self.credentials = () => credentialsOf(self.keys, count);
  return self;
}

/** A room with its facilitator, and the others who come. Everybody leaves with `leave`. */
export async function openRoom(self, { seed = randomBytes(32), server = self.addresses } = {}) {
  const carriers = [];
  const add = async (opening) => {
    const carrier = await opening;
    carriers.push(carrier);
    present.add(carrier);
    return carrier;
  };
  const { uid: room } = new Signer("user", seed);
  const host = await add(openAsFacilitator({ server, room, seed, credentials: self.credentials() }));
  const { lobby } = host;
  const guest = (open) => async (options = {}) => {
    const key = options.seed ?? randomBytes(32);
    const carrier = await add(open({ server, room, lobby, kept: pocket(), ...options, seed: key }));
    return Object.assign(carrier, { seed: key, me: new Signer("user", key).uid });
  };
  return {
    room,
    seed,
    host,
    lobby,
    participant: guest(openAsParticipant),
    viewer: guest(openAsViewer),
    leave: () => Promise.all(carriers.map((carrier) => carrier.close())),
  };
}

/** Where a pass is kept between two visits. */
export function pocket() {
  let pass;
  return { read: () => pass, write: (next) => (pass = next) };
}

/** What a watch has heard so far; `until(n)` waits for that many records. */
export function listenTo(carrier, filter) {
  const heard = [];
  const waiting = new Set();
  const look = () => {
    for (const wait of waiting) if (wait.isDone()) (waiting.delete(wait), wait.resolve(heard));
  };
  const until = (isDone) =>
    new Promise((resolve) => {
      waiting.add({ isDone: () => isDone(heard), resolve });
      look();
    });
  let caughtUp;
  heard.caughtUp = new Promise((resolve) => (caughtUp = resolve));
  heard.until = (condition) => until(typeof condition === "number" ? ({ length }) => length >= condition : condition);
  heard.stop = carrier.watch(
    filter,
    (text, key, revision, isLive) => {
      heard.push({ text, key, revision, isLive, time: performance.now() });
      look();
    },
    caughtUp,
  );
  return heard;
}

/** Waits until the carrier is in one of these states, or comes into it. */
export function reaches(carrier, ...states) {
  return new Promise((resolve) => {
    carrier.onstate = (now) => states.includes(now) && resolve();
  });
}

export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = String(server.address().port);
  server.close();
  await once(server, "close");
  return port;
}
