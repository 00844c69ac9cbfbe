/** Does the WordPress plugin write what a page needs? Its zip is unpacked, its PHP is run, and what it writes is opened in Chromium. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { inflateRawSync } from "node:zlib";
import { RUSSIAN, dist, parts, seen, stage } from "./stage.mjs";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const hasPhp = spawnSync("php", ["--version"]).status === 0;
const skip = hasPhp ? false : "there is no PHP on this machine";
const root = await mkdtemp(join(tmpdir(), "mission-rewriter-"));
const plugins = join(root, "wp-content/plugins");
const plugin = join(plugins, "mission-rewriter");
const play = stage(root);

for (const [name, content] of entries(await readFile(join(dist, "mission-rewriter-wordpress.zip")))) {
  await mkdir(dirname(join(plugins, name)), { recursive: true });
  await writeFile(join(plugins, name), content);
}
after(() => rm(root, { recursive: true, force: true }));

/** The files of a zip, by its directory. */
function entries(zip) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const found = [];
  let place = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, size, name, extra, comment] = [zip.readUInt32LE(place + 20), zip.readUInt32LE(place + 24), ...[28, 30, 32].map((at) => zip.readUInt16LE(place + at))];
    const local = zip.readUInt32LE(place + 42);
    // The first moment that the format knows, whenever it was made: otherwise no two builds would give the same bytes.
    for (const at of [place + 12, local + 10]) assert.equal(zip.readUInt32LE(at), 0x210000, "the date of an entry");
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = inflateRawSync(zip.subarray(start, start + packed));
    assert.equal(content.length, size);
    found.push([zip.toString("utf8", place + 46, place + 46 + name), content]);
    place += 46 + name + extra + comment;
  }
  return found;
}

/** What the plugin writes for these calls. */
function written(...calls) {
  const input = calls.map((call) => JSON.stringify(call)).join("\n");
  const { stdout, stderr, status } = spawnSync("php", [join(repository, "tests/wordpress/run.php"), join(plugin, "mission-rewriter.php")], { input, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
  return stdout.trim().split("\n").map((line) => JSON.parse(line));
}

test("the zip holds one folder, with the version of the crate and all that the element needs", async () => {
  const names = entries(await readFile(join(dist, "mission-rewriter-wordpress.zip"))).map(([name]) => name);
  assert.ok(names.every((name) => /^mission-rewriter\/[\w.-]+$/.test(name)), names.join());
  for (const name of ["mission-rewriter.php", "block.json", "readme.txt", "mission-rewriter.js", "mission-rewriter_bg.wasm", "mission-rewriter-room.js", "mission-rewriter-room_bg.wasm", "mission-rewriter-room-nats.js", "mission-rewriter-rewrites_bg.wasm", "mission-rewriter-ru.bin", "mission-rewriter-en.bin", "mission-rewriter-ru-rewrites.bin", "mission-rewriter-en-rewrites.bin", "LICENSE-MIT", "THIRD-PARTY-NOTICES"]) {
    assert.ok(names.includes(`mission-rewriter/${name}`), name);
  }
  const version = JSON.parse(await readFile(join(dist, "npm/package.json"), "utf8")).version;
  const header = await readFile(join(plugin, "mission-rewriter.php"), "utf8");
  assert.match(header, new RegExp(`Version: +${version.replaceAll(".", "\\.")}\n`));
});

test("PHP finds no fault in it", { skip }, () => {
  for (const name of ["mission-rewriter.php", "block.asset.php"]) {
    const { status, stdout } = spawnSync("php", ["-l", join(plugin, name)], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
  }
});

test("the shortcode and the block write an element that works", { skip }, async () => {
  const calls = [{ shortcode: [{ lang: "ru", department: "sales" }, `<p>${RUSSIAN}</p>`] }, { block: { text: RUSSIAN, lang: "ru", loading: "eager" } }];
  const [shortcode, block] = written(...calls);
  assert.equal(shortcode.markup, `<mission-rewriter lang="ru" department="sales" loading="lazy">${RUSSIAN}</mission-rewriter>`);
  assert.equal(block.markup, `<mission-rewriter lang="ru" loading="eager">${RUSSIAN}</mission-rewriter>`);
  assert.deepEqual(block.scripts, ["/wp-content/plugins/mission-rewriter/mission-rewriter.js"]);
  play.page("/post.html", `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Запись</title><link rel="icon" href="data:,"><main>${shortcode.markup}${block.markup}</main><script type="module" src="${block.scripts[0]}"></script>`, "default-src 'self'; img-src data:; script-src 'self' 'wasm-unsafe-eval'");
  const page = await play.visit("/post.html");
  for (const place of [1, 2]) {
    const widget = parts(page, `mission-rewriter:nth-of-type(${place})`);
    await widget.host.scrollIntoViewIfNeeded();
    await seen(widget, "product");
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("what an author writes is data", { skip }, () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  for (const { markup } of written({ shortcode: [{ lang: hostile, onclick: "alert(1)", style: "color: red", mode: hostile }, hostile] }, { block: { text: hostile, theme: hostile, onclick: "alert(1)" } }, { shortcode: ["", ""] }, { block: { lang: ["array"] } })) {
    assert.match(markup, /^<mission-rewriter( (lang|theme|mode|loading)="[^"<>]*")*>[^<>]*<\/mission-rewriter>$/);
  }
});

test("the editor's script offers what the block knows, and saves nothing but attributes", async () => {
  const block = JSON.parse(await readFile(join(plugin, "block.json"), "utf8"));
  const php = await readFile(join(plugin, "mission-rewriter.php"), "utf8");
  const known = php.match(/MISSION_REWRITER_ATTRIBUTES = array\(([^)]*)\)/)[1].match(/\w+/g);
  assert.deepEqual(Object.keys(block.attributes).sort(), [...known, "text"].sort());

  const registered = [];
  const make = (kind, properties, ...children) => (typeof kind === "function" ? kind(properties ?? {}) : { kind, properties, children });
  const names = ["SelectControl", "TextareaControl", "PanelBody"];
  const wp = {
    element: { createElement: make, Fragment: "fragment" },
    components: Object.fromEntries(names.map((name) => [name, name])),
    blockEditor: { InspectorControls: "InspectorControls", useBlockProps: () => ({}) },
    blocks: { registerBlockType: (name, settings) => registered.push([name, settings]) },
  };
  const source = await readFile(join(plugin, "block.js"), "utf8");
  for (const lang of ["ru-RU", "en-US"]) vm.runInNewContext(source, { window: { wp }, document: { documentElement: { lang } } });
  for (const [name, { edit, save }] of registered) {
    assert.equal(name, block.name);
    assert.equal(save(), null);
    const changed = [];
    const attributes = Object.fromEntries(Object.entries(block.attributes).map(([key, value]) => [key, value.default]));
    const visit = (node) => {
      if (Array.isArray(node)) return node.forEach(visit);
      node?.properties?.onChange?.("x");
      if (node?.kind === "SelectControl") assert.ok(node.properties.options.some(({ value }) => value === node.properties.value), node.properties.label);
      return node?.children?.forEach(visit);
    };
    visit(edit({ attributes, setAttributes: (change) => changed.push(...Object.keys(change)) }));
    assert.ok(changed.length >= 6);
    for (const key of changed) assert.ok(key in block.attributes, key);
  }
});
