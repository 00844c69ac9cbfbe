/** Can a program bring what is known of the languages itself, and one of them alone? */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { project } from "./consumer.mjs";

const run = promisify(execFile);

test("init takes knowledge from bytes, files and pages, and of one language alone", async () => {
  const folder = await project({
    "knowledge.js": `
      import { readFile } from "node:fs/promises";
      import init, { analyze } from "mission-rewriter";
      const place = (language) => import.meta.resolve(\`mission-rewriter/mission-rewriter-\${language}.bin\`);
      const languages = () => ["Быть лидером рынка.", "To be the leading provider."].map((text) => analyze(text).language).join(" ");
      await init({ knowledge: [] });
      console.log(languages());
      await init({ knowledge: [(await readFile(new URL(place("ru")))).subarray(0, 90)] }).catch((error) => console.log(error.message));
      await init({ knowledge: [new Response("<!doctype html>")] }).catch((error) => console.log(error.message));
      await init({ knowledge: [readFile(new URL(place("ru")))] });
      console.log(languages());
      await init({ knowledge: [place("en")] });
      console.log(languages());`,
  });
  const { stdout, stderr } = await run(process.execPath, ["knowledge.js"], { cwd: folder });
  assert.deepEqual(stdout.trim().split("\n"), [
    "und und",
    "this pack of knowledge is damaged",
    "this is no pack of knowledge of mission-rewriter",
    "ru und",
    "ru en",
  ]);
  assert.equal(stderr, "");
});
