/** Does a workshop reach a phone that hears nobody? The room goes there as a link, and what was written comes back as a link and as a file. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { stage } from "../browser/stage.mjs";
import { begin, next, seat } from "./workshop.mjs";

const theatre = stage();

async function newDevice() {
  const device = await theatre.browser.newContext({ locale: "ru-RU", acceptDownloads: true });
  device.setDefaultTimeout(30_000);
  return device;
}

async function openSeat(device, address) {
  const page = await device.newPage();
  await page.goto(address);
  return seat(page);
}

test("the room travels by hand, and so does what was written", async () => {
  const [desk, phone] = [await newDevice(), await newDevice()];
  const host = await openSeat(desk, `${theatre.address}/room.html?lang=ru`);
  await begin(host, { plan: 15, groups: "" });
  await next(host, "write");
  await host.room.locator("details.records summary").click();
  await host.press("give-room");
  const link = await host.room.locator('.records [data-address="parcel"]').innerText();

  const guest = await openSeat(phone, link);
  await guest.field("name").fill("Далёкий гость");
  await guest.press("ready");
  await guest.field("text-1").fill("Дома хотелось остаться ещё на час.");
  await guest.press("send");
  // Nobody else is there, but on the own device it is in the room, and stays there through a reload.
  await guest.page.reload();
  await guest.stage("write");
  assert.equal(await guest.field("text-1").inputValue(), "Дома хотелось остаться ещё на час.");
  const parcel = guest.room.locator("details.parcel");
  if ((await parcel.getAttribute("open")) === null) await parcel.locator("summary").click();
  await guest.press("make-parcel");
  const answer = await guest.room.locator('.parcel [data-address="parcel"]').innerText();

  await host.field("record-link").fill(`Вот мой текст: ${answer}`);
  await host.press("take-link");
  await host.room.locator('[data-came="2"][data-refused="0"]').waitFor();
  await host.room.locator("details.texts summary").click();
  await host.room.locator(".texts .statement").filter({ hasText: "ещё на час" }).waitFor();

  // The same once more, as a file: nothing is new.
  const [download] = await Promise.all([guest.page.waitForEvent("download"), guest.press("save-parcel")]);
  const file = await download.path();
  assert.ok(JSON.parse(await readFile(file, "utf8")).t.length >= 2);
  const [chooser] = await Promise.all([host.page.waitForEvent("filechooser"), host.press("choose-file")]);
  await chooser.setFiles(file);
  await host.room.locator('[data-came="0"][data-refused="0"]').waitFor();

  // What somebody has tampered with is told apart, and nothing is lost by it.
  const forged = (await readFile(file, "utf8")).replaceAll("ещё на час", "ещё на год");
  const [again] = await Promise.all([host.page.waitForEvent("filechooser"), host.press("choose-file")]);
  await again.setFiles({ name: "forged.json", mimeType: "application/json", buffer: Buffer.from(forged) });
  await host.room.locator('[data-came="0"][data-refused="1"]').waitFor();
  assert.equal(await host.room.locator(".texts .statement").filter({ hasText: "на год" }).count(), 0);
  await desk.close();
  await phone.close();
});
