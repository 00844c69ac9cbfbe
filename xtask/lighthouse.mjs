/**
 * What does Lighthouse say of the blog page? `node lighthouse.mjs FOLDER CHROMIUM`: serves the folder as a good host would, with brotli and
 * our policy, and prints performance and accessibility for a phone and a desktop.
 *
 * Lighthouse comes through `npx`, at one version: it brings some hundred packages, and nothing else here needs them.
 */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";

const LIGHTHOUSE = "lighthouse@12.8.2";
const PAGES = ["blog.html", "blog-en.html"];
const GOAL = 98;
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm" };

const [folder, chromium] = process.argv.slice(2);
const run = promisify(execFile);
const compressed = new Map();

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://host");
  try {
    const path = join(folder, normalize(pathname));
    if (!compressed.has(path)) compressed.set(path, brotliCompressSync(await readFile(path)));
    response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-encoding": "br",
      "cache-control": "max-age=31536000",
      "content-security-policy": POLICY,
    });
    response.end(compressed.get(path));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address();

let isLow = false;
console.log(`${"page".padEnd(16)}${"device".padEnd(10)}${"performance".padStart(13)}${"accessibility".padStart(15)}${"CLS".padStart(7)}${"first paint".padStart(13)}`);
for (const page of PAGES) {
  for (const [device, options] of [["phone", []], ["desktop", ["--preset=desktop"]]]) {
    const report = await examine(`http://127.0.0.1:${port}/${page}`, options);
    const [performance, accessibility] = ["performance", "accessibility"].map((name) => Math.round(report.categories[name].score * 100));
    const { audits } = report;
    isLow ||= Math.min(performance, accessibility) < GOAL;
    console.log(
      `${page.padEnd(16)}${device.padEnd(10)}${String(performance).padStart(13)}${String(accessibility).padStart(15)}` +
        `${audits["cumulative-layout-shift"].numericValue.toFixed(3).padStart(7)}${audits["first-contentful-paint"].displayValue.padStart(13)}`,
    );
  }
}
server.closeAllConnections();
server.close();
if (isLow) {
  console.error(`below the goal of ${GOAL}`);
  process.exitCode = 1;
}

async function examine(url, options) {
  const flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";
  const call = ["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", "--only-categories=performance,accessibility", flags, ...options];
  const environment = { ...process.env, CHROME_PATH: chromium, npm_config_ignore_scripts: "true" };
  const { stdout } = await run("npx", call, { env: environment, maxBuffer: 1 << 27 });
  return JSON.parse(stdout);
}
