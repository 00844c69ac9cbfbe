/** How does a program get the package? As npm would lay it: a project of its own with `node_modules/mission-rewriter`, asked by name. */
import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { after } from "node:test";

export const repository = fileURLToPath(new URL("../../", import.meta.url));
export const dist = process.env.MISSION_REWRITER_DIST ?? join(repository, "target/dist");

/** A project that has the package installed; gone when the tests of the file end. */
export async function project(files = {}) {
  const folder = await mkdtemp(join(tmpdir(), "mission-rewriter-"));
  after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "node_modules"));
  await symlink(join(dist, "npm"), join(folder, "node_modules/mission-rewriter"), "dir");
  const all = { "package.json": '{ "type": "module" }', ...files };
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
  return folder;
}

/** The package, loaded and started. */
export async function load() {
  const folder = await project({ "load.js": 'export * from "mission-rewriter"; export { default } from "mission-rewriter";' });
  const engine = await import(pathToFileURL(join(folder, "load.js")));
  await engine.default();
  return engine;
}
