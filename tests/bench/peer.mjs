/** What do others of this kind take for a text? `node peer.mjs harper.js|write-good|alex`: each as its README tells one to call it from Node. */
import { readFile } from "node:fs/promises";
import { answer, begin, time } from "./answering.mjs";

const peers = {
  "harper.js": async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  "write-good": async () => {
    const { default: writeGood } = await import("write-good");
    return (text) => writeGood(text);
  },
  alex: async () => {
    const { default: alex } = await import("alex");
    return (text) => alex(text).messages;
  },
};

const [name] = process.argv.slice(2);
begin(async () => {
  const look = await peers[name]();
  const lock = JSON.parse(await readFile(new URL("package-lock.json", import.meta.url), "utf8"));
  await answer(`${name} ${lock.packages[`node_modules/${name}`].version}`, (texts) => time(texts, look));
});
