/** Does what is typed stay where it was typed? A browser is watched while a person uses the widget: what it asks of the network, and what it keeps. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ENGLISH, RUSSIAN, STRICT, dist, parts, seen, stage } from "./stage.mjs";

const play = stage();
/** Words that stand in no file of ours, so that one finds them wherever they go. */
const SECRET = "Zyxwvut quarterly halibut";

/** The ways out of a page, but for `fetch`, which the stage hears by itself. */
const watch = () => {
  window.ways = [];
  for (const name of ["WebSocket", "EventSource", "BroadcastChannel", "RTCPeerConnection", "WebTransport", "XMLHttpRequest", "Worker", "SharedWorker"]) {
    const Way = window[name];
    if (Way) window[name] = new Proxy(Way, { construct: (target, words) => (window.ways.push(name), Reflect.construct(target, words)) });
  }
  const { sendBeacon, registerProtocolHandler } = Navigator.prototype;
  for (const [name, call] of Object.entries({ sendBeacon, registerProtocolHandler })) {
    Navigator.prototype[name] = function (...words) {
      window.ways.push(name);
      return call.apply(this, words);
    };
  }
};

/** What a page has kept, anywhere. */
const kept = async () => ({
  local: { ...localStorage },
  session: { ...sessionStorage },
  cookie: document.cookie,
  bases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  hash: location.hash,
});

async function typing(storage) {
  const attributes = `lang="en" storage="${storage}"`;
  const page = await play.open("<section></section>");
  await page.addInitScript(watch);
  await page.reload();
  const asked = [];
  // The page's own icon comes when the browser likes.
  page.on("request", (request) => request.url().endsWith("icon.svg") || asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await page.evaluate(([attributes, ENGLISH]) => {
    const modes = ["check", "compare", "list", "quiz"];
    document.querySelector("section").innerHTML = modes.map((mode) => `<mission-rewriter id="${mode}" ${attributes} mode="${mode}">${ENGLISH}</mission-rewriter>`).join("");
  }, [attributes, ENGLISH]);
  const checked = parts(page, "#check");
  await seen(checked, "product");
  for (const mode of ["check", "compare", "list"]) {
    const fields = parts(page, `#${mode}`).host.locator("textarea");
    await fields.first().waitFor();
    for (const field of await fields.all()) await field.fill(`${RUSSIAN} ${SECRET}`);
  }
  await page.waitForFunction((text) => document.querySelector("#check").analysis?.text.includes(text), SECRET);
  await checked.rewrites.first().locator('[data-action="use"]').click();
  await seen(checked, "customer");
  await checked.button("undo").click();
  await seen(checked, "product");
  const found = { asked, ways: await page.evaluate(() => window.ways), kept: await page.evaluate(kept), problems: page.problems };
  await page.context().close();
  return found;
}

test("the widget asks for its own files, and for nothing else; it keeps nothing", async () => {
  const { asked, ways, kept, problems } = await typing("none");
  const halves = ["", "-rewrites"];
  const files = halves.flatMap((half) => [`mission-rewriter${half}_bg.wasm`, `mission-rewriter-en${half}.bin`, `mission-rewriter-ru${half}.bin`]);
  assert.deepEqual(asked.sort(), files.map((name) => `GET ${play.address}/${name} `).sort());
  assert.deepEqual(ways, []);
  assert.deepEqual(kept, { local: {}, session: {}, cookie: "", bases: 0, caches: 0, hash: "" });
  assert.deepEqual(problems, []);
});

test("with storage=\"session\" it keeps what was typed in the tab, under its own name, and nowhere else", async () => {
  const { asked, kept } = await typing("session");
  assert.ok(asked.every((request) => !/halibut/.test(decodeURIComponent(request))));
  assert.ok(Object.keys(kept.session).length > 0);
  assert.ok(Object.entries(kept.session).every(([name, text]) => name.startsWith("mission-rewriter:/") && text.includes(SECRET)), Object.keys(kept.session).join());
  assert.deepEqual({ ...kept, session: 0 }, { local: {}, session: 0, cookie: "", bases: 0, caches: 0, hash: "" });
});

test("nothing of it is in the page's global scope, and nothing in its document but the element", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`, { script: "" });
  const names = () => page.evaluate(() => [Object.getOwnPropertyNames(window).sort(), document.documentElement.outerHTML]);
  const before = await names();
  await page.evaluate(() => import("/mission-rewriter.js"));
  await seen(parts(page), "product");
  assert.deepEqual(await names(), before);
  await page.context().close();
});

test("a workshop opens under Trusted Types without a policy of its own, and asks for nothing where no server is named", async () => {
  const policy = `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`;
  play.requests.length = 0;
  const page = await play.open('<mission-rewriter lang="en" mode="room"></mission-rewriter>', { policy });
  await page.locator("mission-rewriter .workshop").waitFor();
  assert.deepEqual(page.problems, []);
  assert.ok(play.requests.includes("/mission-rewriter-room_bg.wasm"));
  assert.ok(!play.requests.includes("/mission-rewriter-room-nats.js"));
  await page.context().close();
});

test("what SECURITY.md leans on is there", async () => {
  const repository = fileURLToPath(new URL("../../", import.meta.url));
  const folders = [repository, dist, join(repository, "tests/browser")];
  const text = await readFile(join(repository, "SECURITY.md"), "utf8");
  const names = [...text.matchAll(/`([\w./-]+\.(?:mjs|js|rs|toml|lock|md|json|html))`/g)].map(([, name]) => name);
  // It is written on a facilitator's own machine.
  const files = names.filter((name) => name !== "keys.json");
  assert.ok(files.length > 20, files.join());
  assert.deepEqual(files.filter((name) => !folders.some((folder) => existsSync(join(folder, name)))), []);
});
