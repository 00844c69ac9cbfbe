/** Is the tarball fit for the registry? Its files against its manifest, publint, "are the types wrong?", and what it weighs. */
import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { repository } from "./consumer.mjs";
import { install, pack } from "./tarball.mjs";

/** What the package is, on purpose: modules alone, found by its `exports` alone. Both are said of old ways of resolution. */
const MODULES_ALONE = ({ kind, resolutionKind }) =>
  resolutionKind === "node10" || (kind === "CJSResolvesToESM" && resolutionKind === "node16-cjs");

const tarball = await pack();
const bytes = await readFile(tarball.path);
const folder = join(await install(tarball, {}), "node_modules/mission-rewriter");
const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));

test("the manifest's entries are there", async () => {
  assert.equal(manifest.name, "mission-rewriter");
  assert.equal(manifest.type, "module");
  assert.match(manifest.version, /^\d+\.\d+\.\d+/);
  const paths = Object.values(manifest.exports).flatMap((entry) => (typeof entry === "string" ? entry : Object.values(entry)));
  for (const path of [...paths, manifest.main, manifest.types, manifest.unpkg]) assert.ok((await stat(join(folder, path))).size > 0, path);
  for (const entry of [".", "./element", "./react", "./mission-rewriter_bg.wasm", "./mission-rewriter-ru.bin", "./mission-rewriter-en.bin"]) assert.ok(manifest.exports[entry], entry);
  for (const field of ["dependencies", "scripts"]) assert.equal(manifest[field], undefined, field);
});

test("there is what is needed, and no surprise", () => {
  const names = tarball.files.map(({ path }) => path);
  for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "mission-rewriter.js", "mission-rewriter_bg.wasm", "mission-rewriter-ru.bin", "mission-rewriter-en.bin"]) assert.ok(names.includes(name), name);
  for (const name of names) assert.match(name, /^[\w-]+(\.\w+)*$/, "no folders, and no file that hides");
  assert.ok(names.length <= 34, names.join(" "));
  console.log(`The tarball: ${tarball.size} bytes, unpacked ${tarball.unpackedSize}, ${names.length} files.`);
});

test("publint finds nothing to mend", async () => {
  const { messages } = await publint({ pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) }, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, manifest, { color: false })), []);
});

test("the types are not wrong", async () => {
  const { types, problems, entrypoints } = await checkPackage(createPackageFromTarballData(bytes));
  assert.equal(types.kind, "included");
  assert.deepEqual(problems.filter((problem) => !MODULES_ALONE(problem)), []);
  // Where nothing was looked at, nothing is wrong.
  for (const entry of [".", "./element", "./react"]) assert.ok(entrypoints[entry].resolutions["node16-esm"].resolution, entry);
});

test("the README and React's types know every attribute of the element", async () => {
  const source = await readFile(join(repository, "www/element/attributes.js"), "utf8");
  const [, observed] = /OBSERVED = (\[.*?\])/s.exec(source);
  const read = [...source.matchAll(/getAttribute\("([\w-]+)"\)/g)].map(([, name]) => name);
  const names = new Set([...JSON.parse(observed), ...read, "theme"]);
  assert.ok(names.size >= 8, [...names].join(" "));
  const [types, readme] = await Promise.all(["react.d.ts", "README.md"].map((name) => readFile(join(folder, name), "utf8")));
  for (const name of names) {
    assert.match(types, new RegExp(`^  "?${name}"?\\?: `, "m"));
    assert.ok(readme.includes(`\`${name}\``), name);
  }
});
