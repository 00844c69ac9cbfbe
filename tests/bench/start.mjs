/**
 * How long does a visitor wait for the first analysis? `node start.mjs SITE EMPTY RUNS`: the folder of the site, that of the empty Yew app, both with
 * their scripts and modules; prints what each visit saw, a line of JSON each.
 *
 * Every visit has a browser context of its own, with empty caches; the pages take turns, so that a busy moment of the machine meets all of them.
 */
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { watch } from "./start-watch.mjs";

const [site, empty, runs] = process.argv.slice(2);

/** What the bench calls a usual line of a phone: ten megabits a second, and forty milliseconds to the server. */
const NETWORKS = {
  none: null,
  line: { offline: false, latency: 40, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8 },
};

const blog = (lang, text) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A blog</title><link rel="icon" href="data:,"><script type="module" src="/site/mission-rewriter.js"></script><mission-rewriter lang="${lang}">${text}</mission-rewriter>`;
const PAGES = {
  "/empty.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><link rel="icon" href="data:,"><body><script type="module" src="/empty/bundle.js"></script>`,
  "/ru.html": blog("ru", "Быть лидером рынка мебели за счёт широкого ассортимента, высокого качества и лучших цен."),
  "/en.html": blog("en", "To be the leading provider of affordable, high-quality furniture in the Midwest."),
};

const server = await serve({ site, empty }, PAGES);
const browser = await launch();
try {
  // The first visits of a browser that has just started are those of nobody.
  for (const place of Object.keys(PAGES)) await visit(place, NETWORKS.none);
  for (let run = 0; run < Number(runs); run += 1) {
    for (const [network, conditions] of Object.entries(NETWORKS)) {
      for (const place of Object.keys(PAGES)) {
        const moments = await visit(place, conditions);
        console.log(JSON.stringify({ page: place.slice(1, -".html".length), network, moments }));
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}

async function visit(place, conditions) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    if (conditions) {
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", conditions);
    }
    await page.goto(server.address + place, { waitUntil: "commit" });
    return await page.evaluate(() => window.moments);
  } finally {
    await context.close();
  }
}
