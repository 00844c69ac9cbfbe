/** Does a real browser come in, under a strict policy, on a page without https? And is a page of another site turned away by the server? */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import * as esbuild from "esbuild";
import { chromium } from "playwright-core";
import { listenTo, openRoom, page as origin, servers } from "./server.mjs";

/** The page of the workshop, and the same on another site. */
let sites;
let browser;
const self = servers(1, { origins: build, ready: open, finish: close });
origin.origin = undefined;

async function build() {
  sites = [await serve(), await serve()];
  return [sites[0].address];
}

async function open() {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
}

async function close() {
  await browser.close();
  for (const { server } of sites) server.close();
}

async function serve() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL("../../www/room/nats.js", import.meta.url))],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  const server = createServer((request, response) => {
    const isScript = request.url === "/nats.js";
    const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws: wss:";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html", "content-security-policy": policy });
    response.end(isScript ? outputFiles[0].contents : '<!doctype html><link rel="icon" href="icon.svg"><script type="module" src="nats.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}` };
}

/** A page of this site, which has no `crypto.subtle`, as on a network without https. */
async function visit({ address }) {
  const page = await browser.newPage();
  page.problems = [];
  page.on("pageerror", ({ message }) => page.problems.push(message));
  page.on("console", (message) => message.type() === "error" && page.problems.push(message.text()));
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
  await page.goto(address);
  return page;
}

/** Runs in the page: comes in as a participant with a fresh key, or with the one that the page has used. */
async function comeIn({ server, room, lobby }) {
  window.seed ??= crypto.getRandomValues(new Uint8Array(32));
  const { openAsParticipant } = await import("/nats.js");
  window.carrier = await openAsParticipant({ server, room, lobby, seed: window.seed });
  return window.carrier.state;
}

test("a browser comes in, writes and hears; its pass is kept, so a second time nobody has to be at the door", async () => {
  const room = await openRoom(self);
  const heard = listenTo(room.host, ">");
  const link = { server: self.addresses[0], room: room.room, lobby: room.lobby };
  const page = await visit(sites[0]);
  assert.equal(await page.evaluate(comeIn, link), "connected");
  await room.host.put("prompt.p1", "Быть лидером рынка");
  const text = await page.evaluate(() => new Promise((resolve) => window.carrier.watch("prompt.*", resolve)));
  assert.equal(text, "Быть лидером рынка");
  const kept = await page.evaluate(() => Object.keys(localStorage));
  assert.equal(kept.length, 1);
  const [, me] = kept[0].match(new RegExp(`^mission-rewriter:room:${room.room}:pass:([a-z2-7]{16})$`));
  await page.evaluate((key) => window.carrier.put(key, "Помогаем семьям найти дом"), `sub.p1.${me}`);
  await heard.until(2);
  assert.equal(heard[1].key, `sub.p1.${me}`);

  await page.evaluate(() => window.carrier.close());
  await room.host.close();
  assert.equal(await page.evaluate(comeIn, link), "connected");
  const refused = await page.evaluate(() => window.carrier.put("prompt.p1", "x").catch(({ kind }) => kind));
  assert.equal(refused, "refused");
  assert.deepEqual(page.problems, []);
  await page.close();
  await room.leave();
});

test("a projector's window has the same seat after a reload, and hears what the room says", async () => {
  const room = await openRoom(self);
  await room.host.put("meta", "a room");
  const link = { server: self.addresses[0], room: room.room, lobby: room.lobby };
  const page = await visit(sites[0]);
  const look = async (link) => {
    const { openAsViewer } = await import("/nats.js");
    const carrier = await openAsViewer(link);
    const text = await new Promise((resolve) => carrier.watch("meta", resolve));
    return [text, Object.keys(localStorage).sort()];
  };
  const first = await page.evaluate(look, link);
  await page.reload();
  assert.deepEqual(await page.evaluate(look, link), first);
  assert.equal(first[0], "a room");
  assert.equal(first[1].filter((name) => name.includes(room.room)).length, 2);
  assert.deepEqual(page.problems, []);
  await page.close();
  await room.leave();
});

test("a page of another site is turned away by the server", async () => {
  const room = await openRoom(self);
  const page = await visit(sites[1]);
  assert.equal(await page.evaluate(comeIn, { server: self.addresses[0], room: room.room, lobby: room.lobby }), "away");
  await page.waitForEvent("console", { predicate: (message) => /403/.test(message.text()) });
  await page.close();
  await room.leave();
});
