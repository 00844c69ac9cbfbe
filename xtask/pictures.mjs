/**
 * What does a person see, one thing after another? Three sessions, photographed: `node pictures.mjs SITE CHROMIUM OUT`.
 *
 * A Russian reader of a blog with a telephone, an English one at a desk, and a group before a dark projector.
 */
import { createServer } from "node:http";
import { mkdir, readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const [site, executablePath, out] = process.argv.slice(2);
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm" };

const server = createServer(async ({ url }, response) => {
  const asked = normalize(new URL(url, "http://site").pathname);
  const path = asked === "/" ? "/index.html" : asked;
  try {
    const body = await readFile(join(site, path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
await mkdir(out, { recursive: true });

/** One session: each step leads on, and the place that matters is at the top of the picture. */
async function session(name, context, place, host, steps) {
  const visit = await browser.newContext({ reducedMotion: "reduce", ...context });
  const page = await visit.newPage();
  await page.goto(address + place);
  const widget = page.locator(host);
  // A lazy one comes when it is near.
  await widget.scrollIntoViewIfNeeded();
  await widget.locator(".paper").waitFor();
  for (const [count, [selector, deed]] of steps.entries()) {
    await deed?.(widget, page);
    const target = widget.locator(selector).first();
    await target.waitFor();
    await target.evaluate((element) => {
      element.scrollIntoView({ block: "start" });
      scrollBy(0, -16);
    });
    await page.screenshot({ path: join(out, `${name}-${count + 1}.png`) });
  }
  await visit.close();
}

const press = (selector) => (widget) => widget.locator(selector).first().click();
const go = (mode) => press(`[data-action="go"][data-mode="${mode}"]`);

await session("ru-phone", { viewport: { width: 390, height: 780 }, locale: "ru-RU", isMobile: true, hasTouch: true }, "/blog.html", "mission-rewriter", [
  [".editor", (widget) => widget.locator("[part~='field']").fill("Наш банк стремится к лидерству в цифровых технологиях и росту эффективности на благо акционеров.")],
  [".judgement"],
  [".reading"],
  [".questions", press("[data-action='choose']")],
  [".rewrites"],
  [".judgement", press("[data-action='use']")],
]);

await session("en-desktop", { viewport: { width: 1280, height: 860 }, locale: "en-US" }, "/?lang=en", 'article[lang="en"] mission-rewriter', [
  [".paper"],
  [".reading"],
  [".bench", press("[data-action='choose']")],
  [".tests", press("[part~='tests'] summary")],
  [".paper", async (widget) => {
    await go("compare")(widget);
    await widget.locator("[part~='other-field']").fill("Families in the Midwest love the room they wake up in.");
  }],
  [".paper", async (widget) => {
    await go("list")(widget);
    await widget.locator("[part~='list-field']").fill("Cut the cost of delivery by 8% this year.\nFamilies get their sofa on the day they expect it.\nAnswer customers’ letters with care.\nIntroduce a modern warehouse system.");
  }],
]);

await session("dark-projector", { viewport: { width: 1600, height: 900 }, locale: "en-US", colorScheme: "dark" }, "/?lang=en", 'article[lang="en"] mission-rewriter', [
  [".paper", go("quiz")],
  [".riddle-text", press("[data-action='guess'][data-class='customer']")],
  [".paper", async (widget) => {
    await go("check")(widget);
    await widget.locator("[part~='field']").fill("We are committed to exceeding our guests’ expectations by providing excellent service in every one of our hotels.");
  }],
  [".bench"],
  [".judgement", press("[data-action='use']")],
]);

await browser.close();
server.close();
