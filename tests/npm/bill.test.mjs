/** Is the bill of materials true? Its form by CycloneDX's own schema; and every file, crate and package in it, and none besides. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import { dist, repository } from "./consumer.mjs";

const schemas = join(dirname(createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json")), "res/schema");
const json = async (...path) => JSON.parse(await readFile(join(...path), "utf8"));
const text = await readFile(join(dist, "mission-rewriter.cdx.json"), "utf8");
const bill = JSON.parse(text);
const byName = (name) => bill.components.filter((component) => component.name === name);
const partsOf = (name) => bill.dependencies.find(({ ref }) => ref === `file:${name}`).dependsOn;

async function validator() {
  // What the formats of addresses are is for others to say: Ajv by itself knows none.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ["spdx", "jsf-0.82"]) {
    const file = `${name}.SNAPSHOT.schema.json`;
    ajv.addSchema(await json(schemas, file), `http://cyclonedx.org/schema/${file}`);
  }
  return ajv.compile(await json(schemas, "bom-1.6.SNAPSHOT.schema.json"));
}

test("it is of CycloneDX's form, and the same in the package", async () => {
  const isValid = await validator();
  assert.ok(isValid(bill), JSON.stringify(isValid.errors));
  const { bomFormat: _, ...nameless } = bill;
  assert.ok(!isValid(nameless), "the schema refuses what is no bill");
  assert.equal(await readFile(join(dist, "npm/mission-rewriter.cdx.json"), "utf8"), text);
});

test("no clock and no chance is in it, and whatever it refers to is there", () => {
  assert.ok(!("serialNumber" in bill) && !("timestamp" in bill.metadata));
  const names = [bill.metadata.component, ...bill.components].map((component) => component["bom-ref"]);
  assert.equal(new Set(names).size, names.length);
  for (const { ref, dependsOn } of bill.dependencies) for (const name of [ref, ...dependsOn]) assert.ok(names.includes(name), name);
  const needed = new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn));
  assert.deepEqual(names.slice(1).filter((name) => !needed.has(name)), [], "each part is a part of something");
});

test("each file has its sum, and each part its licence", async () => {
  const { files } = await json(dist, "integrity.json");
  const listed = bill.components.filter(({ type }) => type === "file");
  assert.deepEqual(listed.map(({ name }) => name).sort(), Object.keys(files).sort());
  for (const { name, hashes } of listed) {
    const sum = createHash("sha256").update(await readFile(join(dist, name))).digest("hex");
    assert.deepEqual(hashes, [{ alg: "SHA-256", content: sum }], name);
  }
  for (const { type, name, licenses } of bill.components) if (type !== "file") assert.ok(licenses[0].expression, name);
});

test("the words of every part are handed on", async () => {
  const notices = await readFile(join(dist, "THIRD-PARTY-NOTICES"), "utf8");
  assert.equal(await readFile(join(dist, "npm/THIRD-PARTY-NOTICES"), "utf8"), notices);
  for (const { group, name, version, purl, scope } of bill.components) {
    if (purl && scope !== "excluded" && name !== "std") assert.ok(notices.includes(`${group ? `${group}/` : ""}${name} ${version}`), name);
  }
  for (const words of ["Isis Agora Lovecruft", "Copyright (c) 2014 Alex Crichton", "This is free and unencumbered software"]) assert.ok(notices.includes(words), words);
});

test("the parts of a file are those that are built into it", async () => {
  const lock = await readFile(join(repository, "Cargo.lock"), "utf8");
  const crates = partsOf("mission-rewriter_bg.wasm").filter((part) => part.startsWith("pkg:cargo/"));
  assert.ok(crates.length > 20, crates.join(" "));
  for (const part of crates) {
    const [, name, version] = /^pkg:cargo\/(.+)@(.+)$/.exec(part);
    const [component] = byName(name).filter((component) => component.version === version);
    assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"\n`), part);
    assert.ok(lock.includes(`checksum = "${component.hashes[0].content}"`), part);
  }
  const room = partsOf("mission-rewriter-room_bg.wasm");
  const named = (name) => (part) => part.startsWith(`pkg:cargo/${name}@`);
  assert.ok(room.some(named("ed25519-dalek")) && !crates.some(named("ed25519-dalek")), "signatures are the room's");
  assert.ok(!crates.some(named("wasm-bindgen-macro")) && crates.some(named("yew")), "what runs in the compiler alone does not ship");

  const network = partsOf("mission-rewriter-room-nats.js");
  const script = await readFile(join(dist, "mission-rewriter-room-nats.js"), "utf8");
  const [notice] = /\/\*! This script holds .*?\*\//s.exec(script);
  assert.ok(network.length >= 3, network.join(" "));
  for (const part of network) {
    const name = decodeURIComponent(/^pkg:npm\/(.+)@/.exec(part)[1]);
    assert.ok(notice.includes(name), `${name} is in the script, and its notice does not say so`);
    assert.equal((await json(repository, "node_modules", name, "package.json")).version, part.split("@").at(-1));
  }
  assert.deepEqual(partsOf("mission-rewriter.js"), []);
});
