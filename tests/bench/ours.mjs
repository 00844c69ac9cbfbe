/** What does our own `analyze` take in Node? `node ours.mjs FOLDER`, where the folder holds the npm package. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answer, begin, time } from "./answering.mjs";

const [folder] = process.argv.slice(2);
begin(async () => {
  const { default: init, analyze } = await import(pathToFileURL(join(folder, "index.js")).href);
  await init();
  await answer("mission-rewriter", (texts, options) => time(texts, (text) => analyze(text, options)));
});
