/** What does our own `analyze` take in Chromium? `node page.mjs FOLDER`, where the folder holds the npm package. */
import { answer, begin } from "./answering.mjs";
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";

const PAGE = "/page.html";

const [folder] = process.argv.slice(2);
begin(async () => {
  const server = await serve({ npm: folder }, { [PAGE]: "<!doctype html><title>analyze</title>" });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.address + PAGE);
    await page.evaluate(async () => {
      const { default: init, analyze } = await import("/npm/index.js");
      await init();
      // Playwright's own way in and out is no part of the work, so the clock runs inside of the page.
      window.measure = ({ texts, options }) =>
        texts.map((text) => {
          const start = performance.now();
          analyze(text, options);
          return performance.now() - start;
        });
    });
    await answer(`Chromium ${browser.version()}`, (texts, options) =>
      page.evaluate((asked) => window.measure(asked), { texts, options }),
    );
  } finally {
    await browser.close();
    server.close();
  }
});
