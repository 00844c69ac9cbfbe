/** Does a whole workshop hold, on one device and over a server, in Russian and in English? */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { dist, stage } from "../browser/stage.mjs";
import { begin, checkFiles, overhear, seat, takeHome, workshop } from "./workshop.mjs";
import { servers } from "./server.mjs";

const theatre = stage();
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws: wss:";
const GROUPS = { ru: "Окно, Дверь", en: "Window, Door" };

/** The page of workshops, under its own policy. */
async function play() {
  theatre.page("/room.html", await readFile(join(dist, "room.html"), "utf8"), POLICY);
}

async function newDevice(language) {
  const device = await theatre.browser.newContext({ locale: language === "ru" ? "ru-RU" : "en-US", acceptDownloads: true });
  device.setDefaultTimeout(30_000);
  await overhear(device);
  device.problems = [];
  device.on("weberror", (error) => device.problems.push(error.error().message));
  return device;
}

async function openSeat(device, address) {
  const page = await device.newPage();
  await page.goto(address);
  return seat(page);
}

/** The window that a press opens. */
async function opened(device, host, name) {
  const [page] = await Promise.all([device.waitForEvent("page"), host.press(name)]);
  return seat(page);
}

async function reopen(device, address, files) {
  const reader = await openSeat(device, address);
  const [chooser] = await Promise.all([reader.page.waitForEvent("filechooser"), reader.press("open-exported")]);
  await chooser.setFiles(files["save-room"].path);
  await reader.room.locator('.workshop[data-role="reader"]').waitFor();
  return reader;
}

for (const language of ["ru", "en"]) {
  test(`a workshop in the windows of one device, ${language}`, async () => {
    await play();
    const device = await newDevice(language);
    const page = `${theatre.address}/room.html?lang=${language}`;
    const host = await openSeat(device, page);
    await begin(host, { plan: 30, groups: GROUPS[language] });
    const wall = await opened(device, host, "open-projector");
    const guests = [];
    for (let count = 0; count < 6; count += 1) guests.push(await opened(device, host, "open-participant"));
    const order = await workshop({ host, wall, guests, language, groups: GROUPS[language].split(", ") });
    const files = await takeHome(host);
    checkFiles(files, language);
    const reader = await reopen(device, page, files);
    assert.deepEqual(await reader.room.locator(".places > li .statement").allInnerTexts(), order);
    assert.equal(await reader.room.locator("[data-invalid]").count(), 0);
    assert.deepEqual(device.problems, []);
    await device.close();
  });
}

// The server has to know from which page people come before it starts.
const meeting = servers(1, { origins: () => theatre.opened.then(() => [theatre.address]) });

for (const language of ["ru", "en"]) {
  test(`a workshop over a server, each on a device of their own, ${language}`, async () => {
    await play();
    const devices = await Promise.all(Array.from({ length: 8 }, () => newDevice(language)));
    const credentials = meeting.credentials();
    const secret = Buffer.from(JSON.stringify({ s: meeting.addresses[0], c: credentials })).toString("base64url");
    const host = await openSeat(devices[0], `${theatre.address}/room.html?lang=${language}#mission-rewriter-room=host.${secret}`);
    await begin(host, { plan: 30, groups: GROUPS[language] });
    const join = await host.room.locator('[data-address="join"]').innerText();
    const wall = await opened(devices[0], host, "open-projector");
    const guests = await Promise.all(devices.slice(2).map((device) => openSeat(device, join)));
    await workshop({ host, wall, guests, language, groups: GROUPS[language].split(", ") });
    checkFiles(await takeHome(host), language);
    for (const device of devices) assert.deepEqual(device.problems, []);
    await Promise.all(devices.map((device) => device.close()));
  });
}
