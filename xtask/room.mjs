/**
 * How does a facilitator get a server for rooms? `node room.mjs --dir DIR --port N --host NAME [--origin URL]… [--replicas N] [--program FILE]`
 * writes the keys (once) and the configuration, starts the server where a program is named, and prints the facilitator's address.
 */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { base64url } from "../www/room/nats/letters.js";
import { configuration, credentialsOf, newKeys, start, sweep } from "./room-server.mjs";

const { values: options } = parseArgs({
  options: {
    dir: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    origin: { type: "string", multiple: true },
    replicas: { type: "string", default: "1" },
    program: { type: "string" },
  },
});

/** Where `cargo xtask serve` shows the page. */
const LOCAL_PAGES = ["http://127.0.0.1:8080", "http://localhost:8080"];
const LOOPBACK = ["127.0.0.1", "localhost", "::1"];
/** A room that is empty on its second day will not be used any more. */
const DAY_MILLISECONDS = 24 * 3600 * 1000;
/** Older ones have known faults in their WebSockets. */
const SAFE = "2.11.15, 2.12.6 or later";

const folder = resolve(options.dir);
const port = Number(options.port);
const origins = (options.origin ?? LOCAL_PAGES).map((address) => new URL(address).origin);
const isBehindProxy = options.host.includes("://");
const isLocal = isBehindProxy || LOOPBACK.includes(options.host);
const server = isBehindProxy ? options.host : `ws://${options.host}:${port}`;

mkdirSync(folder, { recursive: true });
const keys = keptKeys(join(folder, "keys.json"));
const file = join(folder, "nats-server.conf");
const websocket = { host: isLocal ? "127.0.0.1" : "0.0.0.0", port };
const text = await configuration({ keys, name: "rooms", folder: join(folder, "store"), websocket, origins });
writeFileSync(file, text, { mode: 0o600 });

const secret = base64url(new TextEncoder().encode(JSON.stringify({ s: server, c: credentialsOf(keys, Number(options.replicas)) })));
const address = `${origins[0]}/room.html#mission-rewriter-room=host.${secret}`;

if (!options.program) {
  console.log(`The configuration is in ${file}. Start it with: nats-server -c ${file}`);
  tellAddress();
} else {
  try {
    const running = await start(options.program, file);
    const removed = await sweep(keys, `ws://127.0.0.1:${port}`, (beginning) => Date.now() - beginning > DAY_MILLISECONDS);
    if (removed > 0) console.log(`Rooms that had run out and were removed: ${removed}.`);
    console.log(`The server for rooms listens on ${server}, for pages from ${origins.join(", ")} (stop with Ctrl+C).`);
    if (!isLocal) console.log(`It speaks no TLS yet, and this is ${version()}: for the public take ${SAFE}; room-server-en.html says the rest.`);
    tellAddress();
    await once(running, "exit");
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function tellAddress() {
  console.log(`\nThe facilitator opens this address. It is a secret: whoever has it can open rooms on this server and let people in.\n\n${address}\n`);
}

/** The keys stay what they are, so that addresses and rooms outlive a restart. */
function keptKeys(path) {
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  const keys = newKeys();
  writeFileSync(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}

function version() {
  return execFileSync(options.program, ["--version"], { encoding: "utf8" }).trim().replace(":", "");
}
