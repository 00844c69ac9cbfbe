/** Does a room go on while the second half of a language is under way? Its windows share one engine, and each asks for what is missing. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { dist, stage } from "./stage.mjs";

const play = stage();
const html = await readFile(join(dist, "room.html"), "utf8");
const [, POLICY] = /Content-Security-Policy" content="([^"]+)"/.exec(html);
const SECOND = "/mission-rewriter-en-rewrites.bin";

const act = (page, name) => page.locator(`[data-action="${name}"]:visible`).first();

test("what is written before all of the language has come is judged when it has", async () => {
  play.page("/room.html", html, POLICY);
  const release = play.hold(SECOND);
  const lead = await play.visit("/room.html?lang=en");
  await act(lead, "begin").click();
  const [seat] = await Promise.all([lead.context().waitForEvent("page"), act(lead, "open-participant").click()]);
  seat.setDefaultTimeout(15_000);
  await act(seat, "invent").click();
  await act(seat, "ready").click();
  await seat.locator(".entered").waitFor();
  await lead.bringToFront();
  await act(lead, "next").click();
  await seat.bringToFront();
  const field = seat.locator("textarea");
  await field.fill("Families love the room they wake up in.");
  // A letter after the other reaches the window, so its one thread is free.
  await field.pressSequentially(" And stay.");
  release();
  await seat.locator('[part~="feedback"][data-class]').waitFor();
  await field.pressSequentially(" Longer.");
  assert.match(await field.inputValue(), /stay\. Longer\.$/);
  assert.ok(play.requests.filter((path) => path === SECOND).length >= 1, "the file that was held back was asked for");
  await lead.context().close();
});
