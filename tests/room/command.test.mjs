/** Does `cargo xtask room` give what it promises? Its script is run as it is, and the address that it prints opens a room. */
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Signer } from "../../www/room/nats/keys.js";
import { openAsFacilitator, openAsParticipant } from "../../www/room/nats.js";
import { freePort, listenTo, page, pocket, program } from "./server.mjs";

const script = fileURLToPath(new URL("../../xtask/room.mjs", import.meta.url));
const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), "mission-rewriter-command-"));
  folders.push(folder);
  return folder;
}

/** The address that was printed, taken apart as the page does. */
function read(said) {
  const [, start, role, secret] = said.match(/^(\S+)#mission-rewriter-room=(\w+)\.([\w-]+)$/m);
  return { start, role, ...JSON.parse(Buffer.from(secret, "base64url")) };
}

/** Starts the command with a server, and gives what it says once the server is there. */
async function run(folder, port, more = []) {
  const child = spawn(process.execPath, [script, "--dir", folder, "--port", port, "--host", "127.0.0.1", "--program", program, ...more], { detached: true });
  let said = "";
  for await (const part of child.stdout) {
    said += part;
    if (/room=host\.[\w-]+\n/.test(said)) break;
  }
  const stop = async () => {
    // As Ctrl+C does: both the command and the server.
    process.kill(-child.pid, "SIGINT");
    await once(child, "exit");
  };
  return { said, stop };
}

test("the printed address opens a room, others come in by its link, and a restart keeps both", async () => {
  const folder = await newFolder();
  const port = await freePort();
  page.origin = "http://localhost:8080";
  const seed = randomBytes(32);
  const { uid: room } = new Signer("user", seed);
  const first = await run(folder, port);
  assert.match(first.said, /It is a secret/);
  const { start, role, s: server, c: credentials } = read(first.said);
  assert.deepEqual([start, role, server], ["http://127.0.0.1:8080/room.html", "host", `ws://127.0.0.1:${port}`]);
  const host = await openAsFacilitator({ server, room, seed, credentials });
  await host.put("prompt.p1", "hello");
  const { lobby } = host;
  await host.close();
  await first.stop();

  const second = await run(folder, port);
  assert.deepEqual(read(second.said).c, credentials);
  const again = await openAsFacilitator({ server, room, seed, credentials });
  const guest = await openAsParticipant({ server, room, lobby, seed: randomBytes(32), kept: pocket() });
  const heard = listenTo(guest, "prompt.*");
  await heard.until(1);
  assert.equal(heard[0].text, "hello");
  await Promise.all([again.close(), guest.close()]);
  await second.stop();
});

test("without starting, a configuration that the server finds good is written, for the names that were given", async () => {
  const folder = await newFolder();
  const names = ["--replicas", "3", "--host", "wss://room.example.org", "--origin", "https://example.org/pages/room.html", "--origin", "https://www.example.org"];
  const { stdout } = await promisify(execFile)(process.execPath, [script, "--dir", folder, "--port", "9222", ...names]);
  const { start, s: server, c: credentials } = read(stdout);
  assert.deepEqual([start, server, credentials.replicas], ["https://example.org/room.html", "wss://room.example.org", 3]);
  const file = join(folder, "nats-server.conf");
  assert.ok(stdout.includes(`nats-server -c ${file}`));
  await promisify(execFile)(program, ["-t", "-c", file]);
  const text = await readFile(file, "utf8");
  assert.match(text, /allowed_origins: \["https:\/\/example\.org","https:\/\/www\.example\.org"\]/);
  // Behind a proxy, nobody else reaches it.
  assert.match(text, /websocket \{\n {2}host: "127\.0\.0\.1"\n {2}port: 9222/);
  for (const name of ["keys.json", "nats-server.conf"]) assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600);
  assert.ok(!text.includes(JSON.parse(await readFile(join(folder, "keys.json"), "utf8")).account));
});

test("a taken port is told, and the command fails", async () => {
  const [folder, another, port] = [await newFolder(), await newFolder(), await freePort()];
  const first = await run(folder, port);
  const failing = promisify(execFile)(process.execPath, [script, "--dir", another, "--port", port, "--host", "127.0.0.1", "--program", program]);
  await assert.rejects(failing, ({ stderr }) => /address already in use/.test(stderr));
  await first.stop();
});
