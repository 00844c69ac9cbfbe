/** Is it true what the pages say on running a server? Their lines are read from the pages and tried, and their numbers compared. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DAYS, LARGEST_RECORD, PEOPLE, ROOM_BYTES, VIEWERS } from "../../www/room/nats/limits.js";
import { BROWSERS, ROOMS } from "../../xtask/room-server.mjs";
import { program } from "./server.mjs";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../../", import.meta.url));
const pages = { ru: "room-server.html", en: "room-server-en.html" };
const numbers = {
  ru: [`${LARGEST_RECORD / 1024} КБ`, `${PEOPLE} человек`, `${VIEWERS} экранов`, `${ROOM_BYTES / 1024 / 1024} МБ`, `${ROOMS} комнат`, `${BROWSERS} соединений`, `${DAYS} дней`],
  en: [`${LARGEST_RECORD / 1024} KB`, `${PEOPLE} people`, `${VIEWERS} projectors`, `${ROOM_BYTES / 1024 / 1024} MB`, `${ROOMS} rooms`, `${BROWSERS.toLocaleString("en")} connections`, `${DAYS} days`],
};

for (const [language, name] of Object.entries(pages)) {
  test(`the lines and numbers of the page on servers are true, in ${language}`, async () => {
    const html = (await readFile(join(repository, "www", name), "utf8")).replaceAll("&nbsp;", " ");
    const recipe = (key) => html.match(new RegExp(`<code data-recipe="${key}">([^<]*)</code>`))[1];
    for (const number of numbers[language]) assert.ok(html.includes(number), `the page does not say "${number}"`);

    const folder = await mkdtemp(join(tmpdir(), "mission-rewriter-page-"));
    const file = join(folder, "nats-server.conf");
    for (const key of ["write", "copies"]) {
      const [, given] = recipe(key).match(/^cargo xtask room --no-start --dir \.\/room (.*)$/);
      await run(process.execPath, [join(repository, "xtask/room.mjs"), "--dir", folder, "--port", "9222", ...given.split(" ")]);
      await run(program, ["-t", "-c", file]);
    }
    const text = await readFile(file, "utf8");
    const advertised = text.replace("websocket {", `websocket {\n${html.match(/<code>(advertise: "[^"]+")<\/code>/)[1]}`);
    await writeFile(file, `${advertised}\n${recipe("cluster")}\n`);
    await run(program, ["-t", "-c", file]);
    // There is no certificate here, and that is all the server has to say against it.
    await writeFile(file, text.replace(/websocket \{[^]*?\n\}/, recipe("tls")));
    await assert.rejects(run(program, ["-t", "-c", file]), ({ stdout, stderr }) => /fullchain\.pem: no such file/.test(stdout + stderr));
    await rm(folder, { recursive: true });
  });
}
