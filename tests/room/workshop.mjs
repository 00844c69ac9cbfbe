/**
 * How does a whole workshop go, as people see it? A facilitator, a screen for all and six participants, each in a window of their own,
 * from the lobby to the export. Whether the windows share a device or a server is the caller's matter.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

/** What people write, in each language: of all three classes, so that room and tool can differ. */
const TEXTS = {
  ru: [
    "Чтобы дома хотелось остаться ещё на час.",
    "Быть лидером рынка товаров для дома по обороту.",
    "Семьи Сибири зовут гостей и не стесняются своей кухни.",
    "Мы заботимся о каждом покупателе и его потребностях.",
    "Люди приходят вечером домой и отдыхают.",
    "Широкий выбор и низкие цены на все товары для дома.",
  ],
  en: [
    "Families in the Midwest come home and stay for one more hour.",
    "To be the leading home retailer by turnover.",
    "People invite friends over and are proud of their kitchen.",
    "We care about every customer and exceed expectations.",
    "Parents rest in the evening in a home they love.",
    "The widest range at the lowest prices.",
  ],
};

/** Names that stand in no other text, so that one finds them wherever they leak. */
const NAMES = ["Аметист-7", "Бирюза-7", "Гранат-7", "Яшма-7", "Опал-7", "Топаз-7"];

/** Parts of a window of the room. */
export function seat(page) {
  const room = page.locator("mission-rewriter");
  /** The browser draws a window behind others once in a second, and a click waits for two frames: so the window comes to the front. */
  const click = async (target) => {
    await page.bringToFront();
    await target.click();
  };
  return {
    page,
    click,
    room,
    act: (name) => room.locator(`[data-action="${name}"]`),
    press: (name) => click(room.locator(`[data-action="${name}"]`).first()),
    field: (name) => room.locator(`[data-field="${name}"]`),
    stage: (name) => room.locator(`.workshop[data-stage="${name}"]`).waitFor(),
    text: () => room.locator(".workshop").innerText(),
  };
}

/** Notes all that a window gets from others: messages of channels, frames of sockets, and what it reads from a storage. Before the first script. */
export async function overhear(target) {
  await target.addInitScript(() => {
    window.overheard = [];
    const Channel = window.BroadcastChannel;
    window.BroadcastChannel = class extends Channel {
      constructor(name) {
        super(name);
        this.addEventListener("message", ({ data }) => window.overheard.push(typeof data === "string" ? data : JSON.stringify(data)));
      }
    };
    const read = Storage.prototype.getItem;
    Storage.prototype.getItem = function (key) {
      const value = read.call(this, key);
      if (value !== null) window.overheard.push(value);
      return value;
    };
    const Socket = window.WebSocket;
    window.WebSocket = class extends Socket {
      constructor(...address) {
        super(...address);
        this.addEventListener("message", async ({ data }) => {
          window.overheard.push(typeof data === "string" ? data : await new Response(data).text());
        });
      }
    };
  });
}

/** Begins a room on the first screen. */
export async function begin(host, { plan, groups }) {
  await host.room.locator(`[data-plan="${plan}"]`).check();
  await host.field("groups").fill(groups);
  await host.press("begin");
  await host.stage("lobby");
}

/** Comes in under a name. */
export async function enter(guest, place, groups) {
  await guest.field("name").fill(NAMES[place]);
  await guest.room.locator("select").selectOption(groups[place % groups.length]);
  await guest.press("ready");
  await guest.act("rename").waitFor();
}

/** Goes to the next stage, whatever has to be confirmed. */
export async function next(host, stage) {
  await host.press("next");
  const confirm = host.act("confirm");
  const arrived = host.room.locator(`.workshop[data-stage="${stage}"]`);
  await confirm.or(arrived).first().waitFor();
  if (await confirm.isVisible()) await host.click(confirm);
  await host.stage(stage);
}

/** The whole of it: `host`, `wall` and `guests` are seats; the room has begun, and the guests stand at the door. */
export async function workshop({ host, wall, guests, language, groups }) {
  const texts = TEXTS[language];
  const all = [host, wall, ...guests];
  const everywhere = (stage) => Promise.all(all.map((one) => one.stage(stage)));
  const quiet = async (when) => {
    const heard = (await wall.page.evaluate(() => window.overheard)).join("\n");
    const shown = await wall.page.evaluate(() => document.querySelector("mission-rewriter").shadowRoot.textContent);
    for (const name of NAMES) assert.ok(!heard.includes(name) && !shown.includes(name), `${when}: the wall knows ${name}`);
    assert.ok(!/"kind":"(vote|who|sub)"/.test(heard), `${when}: the wall heard a vote, a name or a text`);
    for (const text of texts) assert.ok(!shown.includes(text), `${when}: the wall shows a text`);
  };

  await Promise.all(guests.map((guest, place) => enter(guest, place, groups)));
  await host.room.locator('[data-count="people"]').filter({ hasText: "6" }).waitFor();
  await wall.room.locator('[data-count="people"]').filter({ hasText: "6" }).waitFor();
  await quiet("lobby");

  await next(host, "write");
  await everywhere("write");
  await Promise.all(
    guests.map(async (guest, place) => {
      await guest.field("text-1").fill(texts[place]);
      await guest.room.locator('[part~="feedback"][data-class]').waitFor();
      await guest.press("send");
      await guest.room.locator('[data-post="sent"]').waitFor();
    }),
  );
  await wall.room.locator('[data-count="written"]').filter({ hasText: /6.*6/ }).waitFor();
  await quiet("write");

  await next(host, "compare");
  await everywhere("compare");
  await Promise.all(
    guests.map(async (guest, place) => {
      for (let pair = 0; pair < 5; pair += 1) {
        await guest.room.locator('[part~="pair"] .progress').filter({ hasText: new RegExp(`(^|\\D)${pair + 1}\\D`) }).waitFor();
        const own = await guest.room.locator(".side .statement").allInnerTexts();
        assert.ok(!own.includes(texts[place]), "nobody judges the own text");
        await (pair === 4 ? guest.press("undecided") : guest.click(guest.room.locator(`[data-action="decide"][data-side="${pair % 2}"]`)));
      }
      await guest.room.locator('[data-pairs="done"]').waitFor();
      await guest.room.locator('[data-votes="sent"]').waitFor();
    }),
  );
  await wall.room.locator('[data-count="compared"]').filter({ hasText: /6.*6/ }).waitFor();
  await quiet("compare");

  await next(host, "vote");
  await everywhere("vote");
  await Promise.all(
    guests.map(async (guest) => {
      assert.equal(await guest.room.locator("[data-own]").count(), 1);
      for (let rank = 1; rank <= 3; rank += 1) {
        await guest.press("choose");
        await guest.act("take-back").nth(rank - 1).waitFor();
      }
      assert.equal(await guest.act("choose").count(), 0);
      await guest.room.locator('[data-votes="sent"]').waitFor();
    }),
  );
  await wall.room.locator('[data-count="voted"]').filter({ hasText: /6.*6/ }).waitFor();
  await quiet("vote");

  await next(host, "reveal");
  await everywhere("reveal");
  for (const one of all) {
    for (const text of texts) await one.room.locator(".place .statement").filter({ hasText: text }).waitFor();
    await one.room.locator('.rank[data-judge="room"]').first().waitFor();
  }
  // Now the votes have come to the wall; so the silence before was no deafness.
  await wall.page.waitForFunction(() => window.overheard.some((text) => text.includes('"kind":"vote"')));
  const shown = await wall.page.evaluate(() => document.querySelector("mission-rewriter").shadowRoot.textContent);
  for (const name of NAMES) assert.ok(!shown.includes(name), "names wait for the end");
  const first = await host.room.locator(".places > li .statement").allInnerTexts();
  // A late window may still be on its way through the votes; in the end all see one order.
  for (const one of all) {
    await one.page.waitForFunction((expected) => {
      const { shadowRoot } = document.querySelector("mission-rewriter");
      return [...shadowRoot.querySelectorAll(".places > li .statement")].map((text) => text.innerText).join("\n") === expected;
    }, first.join("\n"));
  }

  await next(host, "closed");
  await everywhere("closed");
  for (const name of NAMES) await wall.room.locator(".place").filter({ hasText: name }).waitFor();
  return first;
}

/** Takes the files home, and gives their texts. */
export async function takeHome(host) {
  const files = {};
  for (const name of ["save-room", "save-csv", "save-markdown"]) {
    const [download] = await Promise.all([host.page.waitForEvent("download"), host.press(name)]);
    files[name] = { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8"), path: await download.path() };
  }
  return files;
}

/** What the files have to hold. */
export function checkFiles(files, language) {
  const room = JSON.parse(files["save-room"].text);
  assert.equal(room.format, "mission-rewriter-room");
  for (const kind of ["meta", "prompt", "ballot", "who", "sub", "vote"]) {
    assert.ok(room.records.some((record) => record.kind === kind), kind);
  }
  const table = files["save-csv"].text;
  assert.ok(table.startsWith("\ufeff"));
  assert.ok(table.split("\r\n")[0].includes(language === "ru" ? '";"' : '","'));
  assert.equal(table.trim().split("\r\n").length, 7);
  for (const text of TEXTS[language]) assert.ok(files["save-markdown"].text.includes(text.slice(0, 20)), text);
}
