/** Does `custom-elements.json` say what is so? It is held against the sources, the types and what stands on the screen. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ENGLISH, dist, parts, seen, stage } from "./stage.mjs";

const play = stage();
const repository = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFile(join(repository, path), "utf8");
const folder = async (path, ending) => {
  const names = await readdir(join(repository, path), { recursive: true });
  return Promise.all(names.filter((name) => name.endsWith(ending)).sort().map((name) => read(join(path, name))));
};
const manifest = JSON.parse(await read("www/npm/custom-elements.json"));
const [{ declarations: [element], exports }] = manifest.modules;
const names = (list) => list.map(({ name }) => name).sort();
const unique = (list) => [...new Set(list)].sort();
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const sources = [...(await folder("www/element", ".js")), ...(await folder("www/room", ".js"))].join("\n");
const style = await read("www/mission-rewriter.css");

test("it is of the shape that tools read, and the package names it", async () => {
  assert.equal(manifest.schemaVersion, "1.0.0");
  assert.deepEqual([element.kind, element.tagName, element.customElement], ["class", "mission-rewriter", true]);
  for (const { declaration } of exports) assert.deepEqual(declaration, { name: element.name, module: manifest.modules[0].path });
  const { customElements } = JSON.parse(await readFile(join(dist, "npm/package.json"), "utf8"));
  assert.deepEqual(JSON.parse(await readFile(join(dist, "npm", customElements), "utf8")), manifest);
  for (const list of ["attributes", "members", "events", "slots", "cssProperties", "cssParts"]) {
    for (const entry of element[list]) assert.ok(entry.description.length > 8, `${list}: ${entry.name}`);
    assert.deepEqual(names(element[list]), unique(names(element[list])), list);
  }
});

test("its attributes are those that the element and the style sheet read", async () => {
  const asked = found(sources, /(?:getAttribute|attribute)\("([\w-]+)"\)/g).filter((name) => !name.startsWith("aria-") && name !== "part");
  const observed = found(sources.match(/OBSERVED = \[([^\]]*)\]/)[1], /"([\w-]+)"/g);
  const styled = found(style, /:host(?:\(:not)?\(\[([\w-]+)="/g);
  assert.deepEqual(names(element.attributes), unique([...asked, ...observed, ...styled]));
});

test("the values of its attributes are those that the sources allow", async () => {
  const values = (name) => found(element.attributes.find((attribute) => attribute.name === name).type.text, /"([\w-]+)"/g);
  for (const [name, list] of [...sources.matchAll(/getAttribute\("(\w+)"\), \[([^\]]*)\]/g)].map(([, name, list]) => [name, list])) {
    assert.deepEqual(values(name), found(list, /"(\w+)"/g), name);
  }
  const types = await read("src/wasm/types.rs");
  const union = (name) => found(types.match(new RegExp(`export type ${name} =([^;]*);`))[1], /"(\w+)"/g);
  assert.deepEqual(values("department"), union("Department"));
  assert.deepEqual(values("mode"), [...union("Mode"), "room"]);
});

test("React's JSX knows the same attributes and events", async () => {
  const body = (await read("www/npm/react.d.ts")).match(/interface MissionRewriterAttributes \{([\s\S]*?)\n\}/)[1];
  const known = found(body, /^ {2}"?([\w-]+)"?\?:/gm);
  assert.deepEqual(known.sort(), [...names(element.attributes), ...element.events.map(({ name }) => `on${name}`)].sort());
});

test("its members and events are those of the types", async () => {
  const types = await read("www/npm/mission-rewriter.d.ts");
  const body = types.match(/class MissionRewriterElement[^{]*\{([\s\S]*?)\n\}/)[1];
  assert.deepEqual(names(element.members), unique(found(body, /^ {2}(?:readonly )?(\w+)[:(]/gm)));
  const events = [...types.matchAll(/"(mission-rewriter-\w+)": (CustomEvent<\w+>)/g)].map(([, name, text]) => `${name} ${text}`);
  assert.deepEqual(element.events.map(({ name, type }) => `${name} ${type.text}`).sort(), events.sort());
});

test("its properties and parts are the ones at the head of the style sheet, in the same words", async () => {
  const said = (kind) => [...style.matchAll(new RegExp(`@${kind} (\\S+) +(.*)`, "g"))].map(([, name, description]) => ({ name, description }));
  assert.deepEqual(element.cssProperties, said("cssprop"));
  assert.deepEqual(element.cssParts, said("csspart"));
  const used = found(style + (await read("www/element/shell.css")), /var\((--mission-rewriter-[\w-]+)/g);
  assert.deepEqual(names(element.cssProperties), unique(used));
});

test("its parts are those that the view and the shell make", async () => {
  const view = (await folder("src/view", ".rs")).join("\n");
  const made = [
    ...found(view, /part="([\w -]+)"/g),
    ...found(view, /=> \("([\w -]*field)", "\d+"\)/g),
    ...found(sources, /(?:make|#button)\((?:this\.#root\.host, |host, )?(?:"\w+", )?"([\w-]+)"/g),
  ].flatMap((value) => value.split(" "));
  assert.deepEqual(names(element.cssParts), unique(made.filter((name) => !["slot", "div", "p", "span", "button"].includes(name))));
});

test("what stands on the screen, in every way in, has no part that is not named, and a page can style one", async () => {
  const known = names(element.cssParts);
  play.put("/blog.css", "mission-rewriter::part(verdict) { outline: 7px solid red }");
  const page = await play.open(
    ["check", "compare", "list", "quiz"].map((mode) => `<mission-rewriter mode="${mode}">${ENGLISH}</mission-rewriter>`).join(""),
    { script: '<link rel="stylesheet" href="blog.css"><script type="module" src="mission-rewriter.js"></script>' },
  );
  await seen(parts(page, "mission-rewriter:nth-of-type(1)"), "product");
  await page.locator("mission-rewriter:nth-of-type(4) [part~='game']").waitFor();
  const shown = await page.locator("mission-rewriter").evaluateAll((elements) =>
    elements.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[part]")].flatMap((part) => [...part.part])),
  );
  assert.ok(new Set(shown).size >= 10, unique(shown).join());
  assert.deepEqual(unique(shown).filter((name) => !known.includes(name)), []);
  const outline = await parts(page, "mission-rewriter:nth-of-type(1)").verdict.evaluate((verdict) => getComputedStyle(verdict).outlineWidth);
  assert.equal(outline, "7px");
  await page.context().close();
});
