/** What would npm send to a registry, and what would a project get of it? `npm pack`, unpacked into `node_modules` without any network. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { dist, repository } from "./consumer.mjs";

export const run = promisify(execFile);
const projects = fileURLToPath(new URL("projects/", import.meta.url));

/** Packs the package; gives the tarball's path and what npm says of it. */
export async function pack() {
  const folder = await temporary();
  const { stdout } = await run("npm", ["pack", join(dist, "npm"), "--json", "--ignore-scripts", "--pack-destination", folder]);
  const [about] = JSON.parse(stdout);
  return { path: join(folder, about.filename), ...about };
}

/** A project of its own with the tarball installed: `tests/npm/projects/NAME`, further files, and links to packages of ours. */
export async function install(tarball, { name, files = {}, links = [] }) {
  const folder = await temporary();
  if (name) await cp(join(projects, name), folder, { recursive: true });
  for (const [file, text] of Object.entries({ "package.json": '{ "private": true, "type": "module" }', ...files })) {
    await writeFile(join(folder, file), text);
  }
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  await run("tar", ["-xzf", tarball.path, "-C", modules]);
  await rename(join(modules, "package"), join(modules, "mission-rewriter"));
  for (const link of links) {
    await mkdir(join(modules, link, ".."), { recursive: true });
    await symlink(join(repository, "node_modules", link), join(modules, link), "dir");
  }
  return folder;
}

async function temporary() {
  const folder = await mkdtemp(join(tmpdir(), "mission-rewriter-"));
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
