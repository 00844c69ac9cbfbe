/** Does the element carry a workshop as it carries the widget? Lazy load, moves, another mode, failure, a panic; and a blog asks for nothing of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeRoom } from "./room-fake.mjs";
import { ENGLISH, listen, parts, seen, shows, stage } from "./stage.mjs";

const play = stage();
const SCRIPT = "/mission-rewriter-room.js";
const ROOM = "abcdefghijklmnop";
const script = await fakeRoom();
const OWN = "Come to the workshop on Friday.";

/** A page with an element, and the room's script with a workshop that only notes. */
async function open(attributes = "", options = {}) {
  play.put(SCRIPT, script);
  return play.open(`<mission-rewriter mode="room" ${attributes}>${OWN}</mission-rewriter><section></section>`, options);
}

const workshops = (page) => page.evaluate(() => window.workshops.map(({ options, heard }) => ({ options, heard })));
const mounted = (page, count = 1) => page.waitForFunction((count) => window.workshops?.length === count, count);
const painted = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

test("a blog asks for nothing of the room, before and after the widget is used", async () => {
  play.requests.length = 0;
  for (const place of ["/blog-en.html", "/index.html?lang=en"]) {
    const page = await play.visit(place);
    const widget = parts(page, "mission-rewriter:visible");
    await widget.host.scrollIntoViewIfNeeded();
    await widget.field.fill("A home people love.");
    await seen(widget, "customer");
    await page.context().close();
  }
  assert.ok(play.requests.includes("/mission-rewriter.js"));
  assert.deepEqual(play.requests.filter((path) => path.includes("room")), []);
});

test("with mode=\"room\" the element loads the room and not the widget's engine", async () => {
  play.requests.length = 0;
  const page = await open();
  await mounted(page);
  const asked = play.requests.filter((path) => /room|wasm/.test(path));
  assert.deepEqual(asked.sort(), [SCRIPT, "/mission-rewriter-room_bg.wasm"].sort());
  assert.equal(await shows(parts(page).host), false);
  const [{ options }] = await workshops(page);
  assert.deepEqual([options.role, options.locale, options.carrier], ["start", "en", "device"]);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("loading=\"click\" waits for a person, and a link into a room does not", async () => {
  const page = await open('loading="click"');
  assert.equal(await parts(page).start.textContent(), "Open the workshop");
  assert.equal(await page.evaluate(() => window.workshops), undefined);
  await parts(page).start.click();
  await mounted(page);
  await page.context().close();
  const data = Buffer.from(JSON.stringify({ r: ROOM })).toString("base64url");
  play.page("/invited.html", `<!doctype html><html lang="en"><title>-</title><link rel="icon" href="icon.svg"><script type="module" src="mission-rewriter.js"></script><mission-rewriter mode="room" loading="click">${OWN}</mission-rewriter>`);
  const invited = await play.visit(`/invited.html#mission-rewriter-room=participant.${data}`);
  await mounted(invited);
  const [{ options }] = await workshops(invited);
  assert.deepEqual([options.role, options.room], ["participant", ROOM]);
  await invited.context().close();
});

test("the attribute `room` lets visitors of the page take part, and its change leads elsewhere", async () => {
  const page = await open(`room="${ROOM}"`);
  await mounted(page);
  await page.evaluate(() => document.querySelector("mission-rewriter").setAttribute("room", "ponmlkjihgfedcba"));
  await mounted(page, 2);
  const [first, second] = await workshops(page);
  assert.deepEqual([first.options.role, first.options.room, second.options.room], ["participant", ROOM, "ponmlkjihgfedcba"]);
  assert.equal(first.heard.at(-1)[0], "destroy");
  await page.context().close();
});

test("what is no room's name is none", async () => {
  const page = await open('room="../../etc" room-server="javascript:alert(1)"');
  await mounted(page);
  const [{ options }] = await workshops(page);
  assert.deepEqual([options.role, options.room, options.carrier], ["start", undefined, "device"]);
  await page.context().close();
});

for (const how of ["append", "a removal and an insertion in one go", "moveBefore"]) {
  test(`a workshop that is moved by ${how} stays the same`, async () => {
    const page = await open();
    await mounted(page);
    await parts(page).field.fill("half a sentence");
    await page.evaluate((how) => {
      const element = document.querySelector("mission-rewriter");
      const place = document.querySelector("section");
      if (how === "moveBefore") return place.moveBefore(element, null);
      if (how !== "append") element.remove();
      place.append(element);
    }, how);
    await painted(page);
    assert.equal(await page.evaluate(() => window.workshops.length), 1);
    assert.equal(await parts(page).field.inputValue(), "half a sentence");
    await page.context().close();
  });
}

test("an element that was away comes back to the same room, as the same person, with what was kept", async () => {
  const page = await open(`room="${ROOM}"`);
  await mounted(page);
  await page.evaluate(() => {
    window.workshops[0].listener("keep", "half a sentence");
    window.element = document.querySelector("mission-rewriter");
    window.element.remove();
  });
  await page.waitForFunction(() => window.workshops[0].heard.at(-1)[0] === "destroy");
  await page.evaluate(() => document.querySelector("main").append(window.element));
  await mounted(page, 2);
  const [first, second] = await workshops(page);
  assert.equal(second.options.kept, "half a sentence");
  assert.deepEqual(second.options.seed, first.options.seed);
  assert.equal(second.options.room, ROOM);
  await page.context().close();
});

test("the mode changes to a room and back, and what was typed in the widget is there again", async () => {
  play.put(SCRIPT, script);
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  await widget.field.fill("A home people love.");
  await seen(widget, "customer");
  const mode = (value) => page.evaluate((value) => document.querySelector("mission-rewriter").setAttribute("mode", value), value);
  await mode("room");
  await mounted(page);
  assert.equal(await widget.verdict.count(), 0);
  await mode("check");
  await seen(widget, "customer");
  assert.equal(await widget.field.inputValue(), "A home people love.");
  assert.equal((await workshops(page))[0].heard.at(-1)[0], "destroy");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("the workshop hears of another language, and a theme changes nothing in it", async () => {
  const page = await open();
  await mounted(page);
  await page.evaluate(() => (document.documentElement.lang = "ru"));
  await page.waitForFunction(() => window.workshops[0].heard.some(([name]) => name === "update"));
  await page.evaluate(() => document.querySelector("mission-rewriter").setAttribute("theme", "dark"));
  await painted(page);
  const [{ heard }, ...others] = await workshops(page);
  assert.deepEqual(heard.filter(([name]) => name === "update"), [["update", "ru"]]);
  assert.deepEqual(others, []);
  await page.context().close();
});

for (const lost of [SCRIPT, "/mission-rewriter-room_bg.wasm"]) {
  test(`without ${lost} the own text stays, one line says why, and a second try works`, async () => {
    play.lose(lost);
    const page = await open();
    const widget = parts(page);
    await widget.retry.waitFor();
    assert.ok(await shows(widget.host));
    assert.match(await widget.notice.textContent(), /The workshop did not load/);
    play.find(lost);
    await widget.retry.click();
    await mounted(page);
    assert.equal(await widget.notice.count(), 0);
    await page.context().close();
  });
}

test("after a panic the workshop opens again by itself, with a line, as the same person in the same room", async () => {
  const page = await open(`room="${ROOM}"`);
  await mounted(page);
  await listen(page);
  await page.evaluate(() => {
    window.workshops[0].listener("keep", "half a sentence");
    document.addEventListener("mission-rewriter-error", () => (window.panics = false));
    window.panics = true;
  });
  await mounted(page, 2);
  assert.match(await parts(page).notice.textContent(), /opened again. What you wrote is still here/);
  assert.deepEqual(await page.evaluate(() => window.heard.map(({ name, said }) => [name, said])), [["error", "panic"]]);
  const [first, second] = await workshops(page);
  assert.deepEqual([second.options.kept, second.options.seed], ["half a sentence", first.options.seed]);
  assert.ok(!first.heard.some(([name]) => name === "destroy"), "the dead are left alone");
  await page.context().close();
});

test("where everything is in one script, it says that it holds no workshop", async () => {
  const page = await play.open(`<mission-rewriter mode="room">${OWN}</mission-rewriter>`, { script: '<script defer src="mission-rewriter.inline.js"></script>' });
  await page.getByText("This build holds no workshop").waitFor();
  await page.evaluate(() => (document.documentElement.lang = "ru"));
  await page.getByText("В этой сборке мастерской нет").waitFor();
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
