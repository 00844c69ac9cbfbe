/** Is the page of workshops a page for a phone that has just scanned a code? And does it say what it is to everybody else? The real workshop, under the page's own policy. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { addressOf } from "../../www/room/fragment.js";
import { dist, stage } from "./stage.mjs";

const play = stage();
const ROOM = "abcdefghijklmnop";
const html = await readFile(join(dist, "room.html"), "utf8");
const [, POLICY] = /Content-Security-Policy" content="([^"]+)"/.exec(html);
const SPOKEN = { ru: "ru-RU", en: "en-US" };

async function open({ language = "ru", hash = "", ...context } = {}) {
  play.page("/room.html", html, POLICY);
  const page = await play.visit(`/room.html?lang=${language}${hash}`, { locale: SPOKEN[language], ...context });
  await page.locator("mission-rewriter .workshop").waitFor();
  return page;
}

const hashOf = async (role, data) => new URL(await addressOf(role, data, "http://page/")).hash;
const isShown = (page, selector) => page.locator(selector).first().isVisible();

test("its policy allows sockets and nothing else beside the strict one", () => {
  assert.equal(POLICY, "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws: wss:");
});

for (const language of ["ru", "en"]) {
  test(`it says what a workshop is, once and in one language: ${language}`, async () => {
    const page = await open({ language });
    const told = await page.locator("main .told:visible").evaluateAll((parts) => parts.map((part) => part.lang));
    assert.deepEqual(told, [language, language]);
    assert.equal(await page.locator(".workshop").evaluate((room) => room.closest("[lang]").lang), language);
    assert.match(await page.title(), language === "ru" ? /^Перепишите/ : /^Rewrite/);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  test(`whoever scanned the code sees a field at once, on the smallest phone: ${language}`, async () => {
    const host = await open({ language });
    await host.locator("[data-action='begin']").click();
    const join = await host.locator("[data-address='join']").first().innerText();
    const page = await host.context().newPage();
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(join);
    const field = page.locator("[data-field='name']");
    await field.waitFor();
    assert.equal(await isShown(page, ".told"), false);
    const { y, height } = await field.boundingBox();
    assert.ok(y + height < 568, `the field ends at ${y + height}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.deepEqual(host.problems, []);
    await host.context().close();
  });
}

test("a screen for all shows the room alone", async () => {
  const page = await open({ hash: await hashOf("projector", { r: ROOM }) });
  assert.deepEqual([await isShown(page, ".masthead"), await isShown(page, ".told")], [false, false]);
  await page.context().close();
});

test("who begins a room has the room before them, and after leaving it the page again", async () => {
  const page = await open();
  await page.locator("[data-action='begin']").click();
  await page.locator(".workshop[data-stage='lobby']").waitFor();
  await page.locator(".told").first().waitFor({ state: "hidden" });
  await page.locator("[data-action='leave']").first().click();
  await page.locator(".told:visible").first().waitFor();
  assert.equal(await page.evaluate(() => location.hash), "");
  await page.context().close();
});

test("another language is the same room", async () => {
  const page = await open({ hash: await hashOf("participant", { r: ROOM }) });
  const hash = await page.evaluate(() => location.hash);
  await page.locator("[data-languages] a[lang='en']").click();
  await page.waitForURL(/lang=en/);
  await page.locator("mission-rewriter .workshop[lang='en'], [lang='en'] mission-rewriter .workshop").first().waitFor();
  assert.equal(await page.evaluate(() => location.hash), hash);
  await page.context().close();
});

test("the first page leads here, in its language", async () => {
  for (const language of ["ru", "en"]) {
    const page = await play.visit(`/?lang=${language}`);
    assert.equal(await page.locator(`article[lang='${language}'] a[href^='room.html']`).getAttribute("href"), `room.html?lang=${language}`);
    await page.context().close();
  }
});
