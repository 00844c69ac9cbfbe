/** Where do the browser tests play? A server for `target/dist` with a policy of choice, and Chromium, both gone when a file's tests end. */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** The strictest policy under which WebAssembly runs. Every test plays under it, unless it asks for another one. */
export const STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
/** The same without WebAssembly. */
export const NO_WASM = "default-src 'self'; script-src 'self'";

export const RUSSIAN = "Быть лидером рынка мебели за счёт широкого ассортимента, высокого качества и лучших цен.";
export const ENGLISH = "To be the leading provider of affordable, high-quality furniture in the Midwest.";

const repository = fileURLToPath(new URL("../../", import.meta.url));
export const dist = process.env.MISSION_REWRITER_DIST ?? join(repository, "target/dist");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".wasm": "application/wasm",
};
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Sets up the stage for the tests of a file or of a suite: our own files, or those of another folder. */
export function stage(folder = dist) {
  const scenes = new Map();
  const missing = new Set();
  const held = new Map();
  const self = { browser: null, address: "", requests: [], isOpenToStrangers: true };
  let server;
  let open;
  /** Comes true when the stage can be played on: hooks of a file run side by side. */
  self.opened = new Promise((resolve) => (open = resolve));

  before(async () => {
    server = createServer((request, response) => answer(self, { folder, scenes, missing, held }, request, response));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    self.address = `http://127.0.0.1:${server.address().port}`;
    self.browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
    open();
  });

  after(async () => {
    await self.browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Opens a blog's page with this in it. `problems` collects what the page complains of. */
  self.open = (body, options = {}) => {
    const place = `/scene-${scenes.size + 1}.html`;
    self.page(place, blog(body, options), options.policy);
    return self.visit(place, options.context);
  };

  /** Opens a page of the folder, or of another server. */
  self.visit = async (place, context = {}) => {
    const visit = await self.browser.newContext({ locale: "en-US", ...context });
    const page = await visit.newPage();
    page.setDefaultTimeout(15_000);
    page.problems = [];
    page.on("pageerror", (error) => page.problems.push(error.message));
    page.on("console", (message) => message.type() === "error" && page.problems.push(message.text()));
    await page.goto(new URL(place, self.address).href);
    return page;
  };

  /** Puts a page of the test beside the files; an empty policy is none. */
  self.page = (place, html, policy = STRICT) => scenes.set(place, { html, policy });
  /** Puts a script of the test, or other bytes, beside the files or in the place of one; without any, the file is as it was. */
  self.put = (place, script) => (script === undefined ? scenes.delete(place) : scenes.set(place, { script }));
  /** Makes this file answer 404, or be there again. */
  self.lose = (path) => missing.add(path);
  self.find = (path) => missing.delete(path);
  /** Makes this file wait, as on a slow line; gives the function that lets it through. */
  self.hold = (path) => {
    let release;
    const wait = new Promise((resolve) => (release = resolve));
    held.set(path, wait);
    return () => {
      held.delete(path);
      release();
    };
  };
  return self;
}

/** A blog's page around `body`, with the script as the README gives it. */
function blog(body, { language = "en", direction = "ltr", script = '<script type="module" src="mission-rewriter.js"></script>' }) {
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>A blog</title><link rel="icon" href="icon.svg">${script}<main>${body}</main>`;
}

async function answer(self, { folder, scenes, missing, held }, request, response) {
  const { pathname } = new URL(request.url, "http://stage");
  self.requests.push(pathname);
  const scene = scenes.get(pathname);
  const headers = {
    "cache-control": "no-store",
  };
  // A sandboxed page has no origin of its own, and asks as a stranger.
  if (self.isOpenToStrangers) headers["access-control-allow-origin"] = "*";
  if (scene?.policy !== "") headers["content-security-policy"] = scene?.policy ?? STRICT;
  await held.get(pathname);
  try {
    if (missing.has(pathname)) throw new Error("lost");
    const path = join(folder, normalize(pathname === "/" ? "/index.html" : pathname));
    const body = scene?.html ?? scene?.script ?? (await readFile(path));
    const type = types[scene?.html ? ".html" : extname(path)] ?? "application/octet-stream";
    response.writeHead(200, { ...headers, "content-type": type });
    response.end(body);
  } catch {
    response.writeHead(404, headers).end();
  }
}

/** The parts of the widget in `page`, as a person would look for them. Selectors of Playwright see through open shadow roots. */
export function parts(page, host = "mission-rewriter") {
  const within = (selector) => page.locator(host).locator(selector);
  return {
    host: page.locator(host),
    field: within('[part~="field"]'),
    verdict: within('[part~="verdict"]'),
    marks: within('[part~="statement"] mark'),
    evidence: within('[part~="evidence"]'),
    axes: within('[part~="axis"]'),
    rewrites: within('[part~="rewrite"]'),
    questions: within('[part~="question"]'),
    notice: within('[part~="notice"]'),
    absence: within('[part~="absence"]'),
    retry: within('[part~="retry"]'),
    start: within('[part~="start"]'),
    status: within('[role="status"]'),
    button: (action) => within(`[data-action="${action}"]`),
  };
}

/** Waits until the verdict is of this class. */
export async function judged(widget, kind) {
  await widget.verdict.and(widget.host.locator(`[data-class="${kind}"]`)).waitFor();
}

/** Waits until the verdict is of this class, and all is there that comes after it. */
export async function seen(widget, kind) {
  await judged(widget, kind);
  await widget.absence.waitFor({ state: "detached" });
}

/** Whether the page's own text, between the tags of the element, can be read. */
export function shows(host) {
  return host.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getClientRects().length > 0;
  });
}

/** Collects the element's events from now on; `page.evaluate(() => window.heard)` reads them. */
export function listen(page) {
  return page.evaluate(() => {
    window.heard = [];
    for (const name of ["analysis", "rewrite", "error"]) {
      document.addEventListener(`mission-rewriter-${name}`, ({ detail, bubbles, composed, target }) => {
        window.heard.push({ name, id: target.id, said: detail.text ?? detail.kind, bubbles, composed });
      });
    }
  });
}
