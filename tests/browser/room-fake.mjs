/**
 * What is a room without its engine? The real scripts of `www/room/` with a workshop that only notes what it is told, so that a test can look at what
 * lies between it and the page: `window.workshops` holds them all, in the order in which they were mounted.
 */
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { styleAsText } from "../../xtask/style-as-text.mjs";
import { sumsOf } from "../../xtask/sums.mjs";
import { dist } from "./stage.mjs";

const source = (path) => fileURLToPath(new URL(`../../www/${path}`, import.meta.url));

const ENGINE = `
export default async function init({ module_or_path }) {
  const response = await module_or_path;
  if (!response.ok) throw new Error("no module");
}
export const __wbg_reset_state = () => {};
export const install = () => {};
export const missing = () => undefined;
export const analyze = (text) => ({ text });
export const author = (seed) => Array.from(seed.slice(0, 16), (byte) => "abcdefghijklmnopqrstuvwxyz234567"[byte % 32]).join("");
export class Workshop {
  heard = [];
  constructor(root, options, listener) {
    Object.assign(this, { root, options, listener });
    const field = document.createElement("textarea");
    field.setAttribute("part", "field");
    root.append(options.role + " " + (options.room ?? ""), field);
    (window.workshops ??= []).push(this);
  }
  tick(now) {
    if (window.panics) throw new WebAssembly.RuntimeError("unreachable");
    this.heard.push(["tick", now]);
  }
  destroy() {
    this.heard.push(["destroy"]);
    this.root.replaceChildren();
  }
}
for (const name of ["update", "receive", "bring", "connection", "sent", "kept", "installed", "parcel", "blocked", "copied", "refuse"]) {
  Workshop.prototype[name] = function (...said) {
    this.heard.push([name, ...said]);
  };
}
`;

/** The script of the room, with the workshop that notes. */
export function fakeRoom() {
  return scriptOf({ entryPoints: [source("room/room.js")] });
}

/** A script that gives a page the sources of the room by name, in `window.room`. */
export function roomSources(...names) {
  const contents = names.map((name) => `export * from ${JSON.stringify(source(`room/${name}.js`))};`).join("\n");
  return scriptOf({ stdin: { contents: `import * as all from "all"; window.room = all;`, resolveDir: source("") } }, contents);
}

async function scriptOf(entry, all = "") {
  const virtual = { "mission-rewriter-engine": ENGINE, all };
  const result = await esbuild.build({
    ...entry,
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    plugins: [
      styleAsText({ minify: true }),
      sumsOf(dist),
      {
        name: "fake-engine",
        setup(build) {
          build.onResolve({ filter: /^(mission-rewriter-engine|all)$/ }, ({ path }) => ({ path, namespace: "fake" }));
          build.onLoad({ filter: /.*/, namespace: "fake" }, ({ path }) => ({ contents: virtual[path], resolveDir: source("") }));
          build.onResolve({ filter: /^\.\/sources\.js$/ }, () => ({ path: source("room/sources.js") }));
          build.onResolve({ filter: /^\.\/mission-rewriter-room-nats\.js$/ }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
    logLevel: "error",
  });
  return result.outputFiles[0].text;
}
