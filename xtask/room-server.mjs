/**
 * What does a server need to be told so that rooms can live on it? Keys, a configuration for `nats-server` and the credentials for
 * facilitators, made from them. `room.mjs` writes and starts it for a person, and the tests do for themselves.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline";
import { jetstreamManager } from "@nats-io/jetstream";
import { encodeAccount, encodeOperator, encodeUser, newScopedSigner } from "@nats-io/jwt";
import { jwtAuthenticator, wsconnect } from "@nats-io/nats-core";
import { createUser, fromSeed } from "@nats-io/nkeys";
import { WebSocket } from "ws";
import { ROLES } from "../www/room/nats/grants.js";
import { seedName } from "../www/room/nats/keys.js";
import { ROOM_BYTES, WATCHES } from "../www/room/nats/limits.js";

/** How many rooms a server holds at once, and how many browsers. */
export const ROOMS = 500;
export const BROWSERS = 2000;

/** New keys, all secret: the operator's, two accounts', and one for each role. */
export function newKeys() {
  const seed = (kind) => seedName(kind, randomBytes(32));
  const roles = Object.fromEntries(Object.keys(ROLES).map((role) => [role, seed("account")]));
  return { operator: seed("operator"), system: seed("account"), account: seed("account"), roles };
}

/** What a facilitator's browser needs to open rooms: the account's name and the keys that sign passes. */
export function credentialsOf(keys, replicas = 1) {
  const credentials = { account: pair(keys.account).getPublicKey(), keys: keys.roles };
  return replicas > 1 ? { ...credentials, replicas } : credentials;
}

/**
 * The configuration. `websocket` is `{ host, port }`; `client` is the port for other programs of this machine; `cluster`, where there
 * is one, is `{ port, routes }`. `folder` is where the rooms are stored.
 */
export async function configuration({ keys, name, folder, websocket, client = -1, origins, cluster }) {
  // To the server, no page named would mean any page.
  if (origins.length === 0) throw new TypeError("at least one page has to be named");
  const { operator, accounts, system } = await tokens(keys);
  const preload = Object.entries(accounts).map(([id, token]) => `  ${id}: ${token}`);
  const routes = cluster?.routes.map((port) => `nats://127.0.0.1:${port}`).join(", ");
  return `# A server for workshop rooms. Made by a program; what it holds is public, the secret keys are elsewhere.
server_name: ${JSON.stringify(name)}

# Programs of this machine itself, such as backups. Browsers do not come this way.
listen: "127.0.0.1:${client}"

websocket {
  host: ${JSON.stringify(websocket.host)}
  port: ${websocket.port}
  # Pages from anywhere else are turned away.
  allowed_origins: ${JSON.stringify(origins)}
  # Good for trying things out on this machine, or behind a proxy that speaks TLS. A server that browsers reach directly has
  # a certificate instead:
  # tls { cert_file: "/etc/letsencrypt/live/room.example.org/fullchain.pem", key_file: "/etc/letsencrypt/live/room.example.org/privkey.pem" }
  no_tls: true
  handshake_timeout: "5s"
}

jetstream {
  store_dir: ${JSON.stringify(folder)}
  max_memory_store: 64MB
  max_file_store: ${(ROOMS * ROOM_BYTES) / 1024 / 1024}MB
}

max_payload: 64KB
max_connections: ${BROWSERS}
write_deadline: "10s"
${cluster ? `\ncluster {\n  name: "rooms"\n  listen: "127.0.0.1:${cluster.port}"\n  routes: [${routes}]\n}\n` : ""}
operator: ${operator}
system_account: ${system}
resolver: MEMORY
resolver_preload: {
${preload.join("\n")}
}
`;
}

/** Starts the server. The promise gives its process once browsers can connect, and fails with the server's last words. */
export function start(program, file) {
  const server = spawn(program, ["-c", file], { stdio: ["ignore", "ignore", "pipe"] });
  return new Promise((resolve, reject) => {
    const said = [];
    createInterface({ input: server.stderr }).on("line", (line) => {
      said.push(line);
      if (said.length > 20) said.shift();
      if (line.includes("Server is ready")) resolve(server);
    });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`nats-server ended with ${code}:\n${said.join("\n")}`)));
  });
}

/**
 * Removes the rooms whose records have all run out; an empty room takes a place all the same. Gives how many there were. `isOver`
 * says of a room's beginning whether it may be removed: one that was opened a moment ago is empty too.
 */
export async function sweep(keys, address, isOver) {
  globalThis.WebSocket ??= WebSocket;
  // What the account's own key signs may do everything.
  const user = createUser();
  const token = await encodeUser("sweeper", user, pair(keys.account));
  const connection = await wsconnect({ servers: address, reconnect: false, authenticator: jwtAuthenticator(token, user.getSeed()) });
  try {
    const manager = await jetstreamManager(connection);
    let removed = 0;
    for await (const { config, state, created } of manager.streams.list()) {
      if (state.messages > 0 || !isOver(Date.parse(created))) continue;
      await manager.streams.delete(config.name);
      removed += 1;
    }
    return removed;
  } finally {
    await connection.close();
  }
}

/** The tokens by which the server knows its operator and accounts. */
async function tokens(keys) {
  const operator = pair(keys.operator);
  const account = pair(keys.account);
  const system = pair(keys.system);
  const signers = Object.entries(ROLES).map(([role, grants]) => newScopedSigner(pair(keys.roles[role]), role, template(grants)));
  const limits = { ...limitsOf({ conn: BROWSERS }), mem_storage: 64 * 1024 * 1024, disk_storage: ROOMS * ROOM_BYTES, streams: ROOMS, consumer: WATCHES * 10 };
  const rooms = { limits: { ...limits, max_bytes_required: true }, signing_keys: signers };
  return {
    operator: await encodeOperator("rooms", operator, { system_account: system.getPublicKey() }),
    accounts: {
      [account.getPublicKey()]: await encodeAccount("rooms", account, rooms, { signer: operator }),
      [system.getPublicKey()]: await encodeAccount("system", system, { limits: limitsOf({ conn: -1 }) }, { signer: operator }),
    },
    system: system.getPublicKey(),
  };
}

/** Nothing is imported or exported, and no other server may join as a leaf. */
function limitsOf({ conn }) {
  return { subs: -1, data: -1, payload: -1, imports: 0, exports: 0, wildcards: false, conn, leaf: 0 };
}

function template({ bearer, payload, subscriptions, publish, subscribe, answers }) {
  return {
    pub: { allow: publish },
    sub: { allow: subscribe },
    ...(answers && { resp: answers }),
    subs: subscriptions,
    data: -1,
    payload,
    bearer_token: bearer === true,
    // Browsers only.
    allowed_connection_types: ["WEBSOCKET"],
  };
}

function pair(seed) {
  return fromSeed(new TextEncoder().encode(seed));
}
