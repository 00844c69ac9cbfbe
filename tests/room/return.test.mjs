/** Is anything lost that somebody typed? Reloads in the middle of a word, a network that goes, a stage that closes meanwhile. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { dist, stage } from "../browser/stage.mjs";
import { begin, next, seat } from "./workshop.mjs";
import { servers } from "./server.mjs";
import { wireTo } from "./wire.mjs";

const theatre = stage();
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws: wss:";
before(async () => {
  theatre.page("/room.html", await readFile(join(dist, "room.html"), "utf8"), POLICY);
});
const meeting = servers(1, { origins: () => [theatre.address] });

async function newDevice() {
  const device = await theatre.browser.newContext({ locale: "ru-RU" });
  device.setDefaultTimeout(30_000);
  return device;
}

async function openSeat(device, address) {
  const page = await device.newPage();
  await page.goto(address);
  return seat(page);
}

async function comeIn(guest, name) {
  await guest.field("name").fill(name);
  await guest.press("ready");
}

/** A room over the server, with one participant on a wire of their own, who writes. */
async function writing(t) {
  const devices = [await newDevice(), await newDevice()];
  const secret = Buffer.from(JSON.stringify({ s: meeting.addresses[0], c: meeting.credentials() })).toString("base64url");
  const host = await openSeat(devices[0], `${theatre.address}/room.html?lang=ru#mission-rewriter-room=host.${secret}`);
  await begin(host, { plan: 15, groups: "" });
  const join = await host.room.locator('[data-address="join"]').innerText();
  const wire = await wireTo(meeting.addresses[0]);
  t.after(async () => {
    await Promise.all(devices.map((device) => device.close()));
    await wire.close();
  });
  const [page, data] = join.split("#mission-rewriter-room=participant.");
  const said = JSON.parse(Buffer.from(data, "base64url").toString());
  const own = Buffer.from(JSON.stringify({ ...said, s: [wire.address] })).toString("base64url");
  const guest = await openSeat(devices[1], `${page}#mission-rewriter-room=participant.${own}`);
  await comeIn(guest, "Лена");
  await guest.act("rename").waitFor();
  await next(host, "write");
  await guest.stage("write");
  return { host, guest, wire };
}

test("a reload in the middle of a word leaves the text where it was, on one device", async () => {
  const device = await newDevice();
  const host = await openSeat(device, `${theatre.address}/room.html?lang=ru`);
  await begin(host, { plan: 15, groups: "" });
  const [page] = await Promise.all([device.waitForEvent("page"), host.press("open-participant")]);
  const guest = seat(page);
  await comeIn(guest, "Лена");
  await guest.act("rename").waitFor();
  await next(host, "write");
  await guest.field("text-1").pressSequentially("Люди спят спо");
  await page.reload();
  await guest.stage("write");
  assert.equal(await guest.field("text-1").inputValue(), "Люди спят спо");
  await guest.field("text-1").pressSequentially("койно.");
  await guest.press("send");
  await guest.room.locator('[data-post="sent"]').waitFor();
  // The facilitator reloads as well, and the room is there.
  await host.page.reload();
  await host.stage("write");
  await host.room.locator("details.texts summary").click();
  await host.room.locator(".texts .statement").filter({ hasText: "Люди спят спокойно." }).waitFor();
  await device.close();
});

test("who is cut off while the stage closes keeps the text, hears what happened, and the text arrives", async (t) => {
  const { host, guest, wire } = await writing(t);
  await guest.field("text-1").fill("Люди спят спокойно.");
  await guest.press("send");
  await guest.room.locator('[data-post="sent"]').waitFor();
  wire.cut();
  await guest.room.locator('[data-connection="away"]').waitFor();
  await guest.field("text-1").fill("Люди спят спокойно и просыпаются с радостью.");
  await guest.press("send");
  await guest.room.locator('[data-post="kept"]').waitFor();
  await next(host, "compare");
  wire.mend();
  await guest.stage("compare");
  const told = guest.room.locator("[data-missed]");
  await told.waitFor();
  // What was told first may be that it is on its way; in the end all know that it came, and whether it was in time.
  await guest.room.locator('[data-missed="late"], [data-missed="in-time"]').waitFor();
  await host.room.locator("details.texts summary").click();
  await host.room.locator(".texts .statement").filter({ hasText: "просыпаются с радостью" }).waitFor();
});

test("a reload without a network brings the text back, and the network what came meanwhile", async (t) => {
  const { host, guest, wire } = await writing(t);
  await guest.field("text-1").fill("Написано до обрыва.");
  await guest.press("send");
  await guest.room.locator('[data-post="sent"]').waitFor();
  wire.cut();
  await guest.room.locator('[data-connection="away"]').waitFor();
  await guest.field("text-1").fill("Написано в тишине.");
  await guest.page.reload();
  await guest.room.locator("[data-connection]").waitFor();
  await next(host, "compare");
  wire.mend();
  await guest.stage("compare");
  await guest.room.locator("[data-missed]").waitFor();
  await host.room.locator("details.texts summary").click();
  await host.room.locator(".texts .statement").filter({ hasText: "Написано в тишине." }).waitFor();
});

test("who comes late has a seat in the stage that is on", async (t) => {
  const { host, guest } = await writing(t);
  await guest.field("text-1").fill("Люди спят спокойно.");
  await guest.press("send");
  await guest.room.locator('[data-post="sent"]').waitFor();
  await next(host, "compare");
  const device = await newDevice();
  const late = await openSeat(device, await host.room.locator('[data-address="join"]').innerText());
  await comeIn(late, "Опоздавший");
  await late.room.locator("[data-pairs]").waitFor();
  assert.equal(await late.room.locator("[data-missed]").count(), 0);
  await device.close();
});
