/** Is a file refused that is not the one our script was built with? One byte is changed, the page's own text stays, and a line says why. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { roomSources } from "./room-fake.mjs";
import { ENGLISH, RUSSIAN, STRICT, dist, listen, parts, seen, shows, stage } from "./stage.mjs";

const play = stage();
const read = (name) => readFile(join(dist, name));
const sumOf = (algorithm, bytes) => `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;
const { files } = JSON.parse(await read("integrity.json"));
const vouched = `<script type="module" src="mission-rewriter.js" integrity="${files["mission-rewriter.js"]}" crossorigin="anonymous"></script>`;
const REASON = /from another version, or was changed/;

/** Serves a file with one bit of its last byte turned round, or, a script, with an empty line more. Gives the function that ends this, as the test does. */
async function change(name, t) {
  const bytes = await read(name);
  const changed = name.endsWith(".js") ? `${bytes}\n` : Buffer.from([...bytes.subarray(0, -1), bytes.at(-1) ^ 1]);
  play.put(`/${name}`, changed);
  const restore = () => play.put(`/${name}`);
  t.after(restore);
  return restore;
}

test("the list holds the sum of every file that a page may load, here and in the package", async () => {
  const loaded = (names) => names.filter((name) => /^mission-rewriter.*\.(js|wasm|bin)$/.test(name)).sort();
  for (const folder of ["", "npm"]) {
    const { files, version } = JSON.parse(await read(join(folder, "integrity.json")));
    assert.deepEqual(Object.keys(files).sort(), loaded(await readdir(join(dist, folder))));
    for (const [name, sum] of Object.entries(files)) assert.equal(sum, sumOf("sha384", await read(join(folder, name))), name);
    assert.equal(version, JSON.parse(await read("npm/package.json")).version);
  }
});

test("whatever a script fetches later, it knows the sum of", async () => {
  const scripts = [String(await read("mission-rewriter.js")), String(await read("mission-rewriter-room.js"))];
  const later = Object.keys(files).filter((name) => /\.(wasm|bin)$|-room.*\.js$/.test(name));
  assert.ok(later.length >= 6, later.join());
  for (const name of later) {
    const sum = sumOf("sha256", await read(name));
    assert.ok(scripts.some((script) => script.includes(sum)), name);
  }
});

for (const name of ["mission-rewriter_bg.wasm", "mission-rewriter-en.bin"]) {
  test(`${name} with a changed bit is refused, and 'try again' takes the right one`, async (t) => {
    const restore = await change(name, t);
    const page = await play.open(`<mission-rewriter lang="en" loading="click">${ENGLISH}</mission-rewriter>`);
    const widget = parts(page);
    await listen(page);
    await page.evaluate(() => document.addEventListener("mission-rewriter-error", ({ detail }) => (window.failure = String(detail.error))));
    await widget.start.click();
    await widget.notice.getByText(REASON).waitFor();
    assert.ok(await shows(widget.host));
    assert.equal(await widget.field.count(), 0);
    assert.match(await page.evaluate(() => window.failure), new RegExp(`^IntegrityError: .*/${name} is not the file`));
    const heard = await page.evaluate(() => window.heard.map(({ name, said }) => `${name} ${said}`));
    assert.deepEqual([...new Set(heard)], ["error load"]);
    restore();
    await widget.retry.click();
    await seen(widget, "product");
    await page.context().close();
  });
}

for (const name of ["mission-rewriter-rewrites_bg.wasm", "mission-rewriter-en-rewrites.bin"]) {
  test(`${name} with a changed bit takes part in nothing: the verdict stands, and 'try again' brings the suggestions`, async (t) => {
    const restore = await change(name, t);
    const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
    const widget = parts(page);
    await widget.host.locator("[part~=absence]").getByText("The suggestions did not load.").waitFor();
    assert.equal(await widget.verdict.getAttribute("data-class"), "product");
    assert.equal(await widget.rewrites.count(), 0);
    restore();
    await widget.button("retry").click();
    await widget.rewrites.first().waitFor();
    await page.context().close();
  });
}

test("a language that comes later is refused too, and the rest goes on", async (t) => {
  await change("mission-rewriter-ru.bin", t);
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  await widget.field.fill(RUSSIAN);
  await widget.verdict.getByText("Russian did not load").waitFor();
  await page.context().close();
});

const policies = {
  "the strict policy": { policy: STRICT, script: vouched },
  "a nonce": {
    policy: "default-src 'self'; script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'",
    script: vouched.replace("<script", '<script nonce="r4nd0m"'),
  },
};
for (const [name, options] of Object.entries(policies)) {
  test(`under ${name} a workshop comes whole, once, and leaves nothing in the page's head`, async () => {
    play.requests.length = 0;
    const page = await play.open('<mission-rewriter lang="en" mode="room"></mission-rewriter>', options);
    await page.locator("mission-rewriter .workshop").waitFor();
    assert.equal(play.requests.filter((path) => path === "/mission-rewriter-room.js").length, 1);
    assert.equal(await page.locator("link[rel=modulepreload]").count(), 0);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

for (const name of ["mission-rewriter-room.js", "mission-rewriter-room_bg.wasm"]) {
  test(`${name} with other bytes opens no workshop where the page has vouched for the first script`, async (t) => {
    await change(name, t);
    const page = await play.open('<mission-rewriter lang="en" mode="room">Come on Friday.</mission-rewriter>', { script: vouched });
    const widget = parts(page);
    await widget.notice.getByText(REASON).waitFor();
    assert.ok(await shows(widget.host));
    assert.equal(await page.locator("mission-rewriter .workshop").count(), 0);
    await page.context().close();
  });
}

test("the script that talks to a server is looked at as well", async (t) => {
  play.put("/sources.js", await roomSources("carriers"));
  const open = async () => {
    const page = await play.open("", { script: `${vouched}<script type="module" src="sources.js"></script>` });
    const said = await page.evaluate(async () => {
      while (!window.room) await new Promise(requestAnimationFrame);
      return window.room.passOf({ room: "abcdefghijklmnop", credentials: { account: "A" } }).catch(({ name, message }) => `${name}: ${message}`);
    });
    await page.context().close();
    return said;
  };
  assert.equal(await open(), "TypeError: these are no credentials");
  await change("mission-rewriter-room-nats.js", t);
  assert.match(await open(), /^IntegrityError: .*-nats\.js is not the file/);
});
