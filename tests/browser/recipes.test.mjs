/** Are the recipes true? Their lines are read from the page, as a site owner copies them, and each is built or pasted and tried. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";
import { bundled } from "./bundled.mjs";
import { STRICT, parts, seen, shows, stage } from "./stage.mjs";

const play = stage();
/** The host of the files, where it is another site than the page; it knows nothing of us, and allows strangers nothing. */
const host = stage();
host.isOpenToStrangers = false;
/** Another one, which allows everybody to read its files. */
const openHost = stage();
const pages = { ru: "recipes.html", en: "recipes-en.html" };
const recipes = {};
const people = { ru: "Чтобы дети поверили в себя и нашли дело по душе.", en: "So that nobody faces a diagnosis alone." };

/** The lines of each recipe, as they stand on the page. */
async function recipesOf(language) {
  if (!recipes[language]) {
    const page = await play.visit(`/${pages[language]}`);
    const found = await page.locator("[data-recipe]").evaluateAll((codes) => codes.map((code) => [code.dataset.recipe, code.textContent]));
    recipes[language] = Object.fromEntries(found);
    await page.context().close();
  }
  return recipes[language];
}

/** Each test is for both languages. */
function each(name, run) {
  for (const language of Object.keys(pages)) test(`${name}, in ${language}`, async () => run(language, await recipesOf(language)));
}

async function works(page, widget = parts(page), check = seen) {
  await check(widget, "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

async function seenInFrame(widget, kind) {
  await widget.host.locator(`[part~="verdict"][data-class="${kind}"]`).waitFor();
}

each("plain HTML", async (language, recipe) => {
  play.put("/room.css", recipe.room);
  const page = await play.open(recipe.html, { language, script: '<link rel="stylesheet" href="room.css">' });
  await works(page);
});

each("files on another host, with the sum of the script", async (language, recipe) => {
  const lines = recipe.host.replace(/https:\/\/[^/]+/, openHost.address);
  assert.match(lines, /integrity="sha384-[\w+/]{64}"/);
  const policy = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${openHost.address}; connect-src ${openHost.address}`;
  await works(await play.open(lines, { language, script: "", policy }));
  openHost.put("/mission-rewriter.js", "document.title = 'run'");
  const page = await play.open(lines, { language, script: "", policy });
  openHost.put("/mission-rewriter.js");
  assert.ok(await shows(page.locator("mission-rewriter")));
  assert.equal(await page.title(), "A blog", "what has another sum does not run");
  await page.context().close();
});

each("Tilda, with the file on another site", async (language, recipe) => {
  const lines = recipe.tilda.replace(/https:\/\/[^/]+/, host.address);
  const tilda = '<a href="#popup:form">Form</a><div id="rec123456" class="r t-rec"><div class="t123"><div class="t-container_100">LINES</div></div></div>';
  const page = await play.open(tilda.replace("LINES", lines), { language, script: "", policy: "" });
  await page.evaluate(() => (location.hash = "#popup:form"));
  await seen(parts(page), "product");
  assert.equal(await page.evaluate(() => location.hash), "#popup:form");
  await works(page);
});

each("Ghost, with the file in its theme", async (language, recipe) => {
  const lines = recipe.ghost.replace("/assets/", "/");
  await works(await play.open(`<!--kg-card-begin: html-->${lines}<!--kg-card-end: html-->`, { language, script: "", policy: "" }));
});

each("Notion, a frame from another site", async (language, recipe) => {
  const address = recipe.notion.replace(/https:\/\/[^/]+\/mission/, host.address).replaceAll("&", "&amp;");
  const sandbox = "allow-scripts allow-popups allow-top-navigation-by-user-activation allow-forms allow-same-origin";
  const page = await play.open(`<iframe title="Embed" width="700" height="600" sandbox="${sandbox}" src="${address}"></iframe>`, { script: "", policy: "" });
  await works(page, parts(page.frameLocator("iframe")), seenInFrame);
});

each("Wix, a sandboxed frame with the lines in it", async (language, recipe) => {
  play.page("/wix.html", `<!doctype html><html><meta charset="utf-8"><title>HTML embed</title>${recipe.wix.replace(/https:\/\/[^/]+/, host.address)}`, "");
  const page = await play.open('<iframe title="Embed" width="700" height="900" sandbox="allow-scripts" src="/wix.html"></iframe>', { script: "", policy: "" });
  await works(page, parts(page.frameLocator("iframe")), seenInFrame);
});

/** A project is bundled with the recipe in it, put on a page, and used. */
async function project(language, files, plugins) {
  play.put("/application.js", await bundled(files, { plugins }));
  const page = await play.open("", { language, script: '<script type="module" src="application.js"></script>', policy: STRICT });
  const widget = parts(page);
  await seen(widget, "product");
  await widget.field.fill(people[language]);
  await page.locator("main p", { hasText: /^customer$/ }).waitFor();
  await works(page, widget, () => {});
}

each("React", (language, recipe) =>
  project(language, {
    "main.jsx": `
      import { StrictMode } from "react";
      import { createRoot } from "react-dom/client";
      import Mission from "./Mission.jsx";
      createRoot(document.querySelector("main")).render(<StrictMode><Mission /></StrictMode>);`,
    "Mission.jsx": recipe.react,
  }),
);

each("Vue", (language, recipe) => {
  // What the recipe says to the compiler in its settings is said here.
  const [, condition] = recipe.vite.match(/isCustomElement: (\(tag\) => tag === "mission-rewriter")/);
  const isCustomElement = (tag) => condition.includes(JSON.stringify(tag));
  const { descriptor, errors } = parse(recipe.vue, { filename: "Mission.vue" });
  assert.deepEqual(errors, []);
  const { content } = compileScript(descriptor, { id: "mission", inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement } } });
  return project(language, {
    "main.js": 'import { createApp } from "vue"; import Mission from "./Mission.js"; createApp(Mission).mount("main");',
    "Mission.js": content,
  });
});

each("Svelte", (language, recipe) => {
  const { js, warnings } = compile(recipe.svelte, { filename: "Mission.svelte", generate: "client" });
  assert.deepEqual(warnings.map(({ message }) => message), []);
  return project(language, {
    "main.js": 'import { mount } from "svelte"; import Mission from "./Mission.js"; mount(Mission, { target: document.querySelector("main") });',
    "Mission.js": js.code,
  });
});

for (const [language, address] of Object.entries(pages)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds no barrier in the recipes in ${language}, ${colorScheme}, and nothing sticks out at 320 px`, async () => {
      const page = await play.visit(`/${address}`, { colorScheme, viewport: { width: 320, height: 700 } });
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].target} ${nodes[0].failureSummary}`), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      assert.deepEqual(page.problems, []);
      await page.context().close();
    });
  }

  test(`every link of the recipes leads somewhere, and the lines can be copied, in ${language}`, async () => {
    const page = await play.visit(`/${address}`, { permissions: ["clipboard-read", "clipboard-write"] });
    for (const link of await page.locator("a[href]").evaluateAll((links) => links.map(({ href }) => href))) {
      const { pathname, hash, origin } = new URL(link);
      assert.equal(origin, play.address);
      assert.equal((await fetch(play.address + pathname)).status, 200, link);
      if (pathname === `/${address}` && hash) assert.equal(await page.locator(hash).count(), 1, link);
    }
    await page.locator("[data-copy]").first().click();
    await page.locator("figcaption [role='status']").first().filter({ hasText: /\S/ }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await recipesOf(language)).html);
    await page.context().close();
  });
}
