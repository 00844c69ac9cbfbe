/** Does a file arrive on the disk as it was written? Through the download that a person would see, under the strict policy. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { stage } from "./stage.mjs";

const play = stage();
before(async () => play.put("/download.js", await readFile(new URL("../../www/out/download.js", import.meta.url))));

/** Saves from within the page, and gives the file: its name and its bytes. */
async function saved(page, name, type, content) {
  const coming = page.waitForEvent("download");
  await page.evaluate(
    async ([name, type, content]) => {
      const { save } = await import("/download.js");
      save(name, type, typeof content === "string" ? content : new Blob([Uint8Array.from(content)], { type }));
    },
    [name, type, content],
  );
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("a string and a Blob arrive byte for byte", async () => {
  const page = await play.open("", { script: "" });
  const table = "\ufeffЦель;Баллы\r\n«Дом»;88\r\n";
  const text = await saved(page, "goals.csv", "text/csv;charset=utf-8", table);
  assert.equal(text.name, "goals.csv");
  assert.deepEqual(text.bytes, Buffer.from(table));
  const bytes = [137, 80, 78, 71, 0, 255, 13, 10];
  const picture = await saved(page, "card.png", "image/png", bytes);
  assert.equal(picture.name, "card.png");
  assert.deepEqual([...picture.bytes], bytes);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a name is a name and no path", async () => {
  const page = await play.open("", { script: "" });
  // The dots at the beginning are taken away by Chromium, which would make underlines of the rest.
  for (const [asked, given] of [
    ["Миссия — «Дом».md", "Миссия — «Дом».md"],
    ['../..\\a:b*c?"<d>|.md', "-..-a-b-c-d-.md"],
    ["card\u202egpj.exe\u0000.svg", "card-gpj.exe-.svg"],
  ]) {
    const { name } = await saved(page, asked, "text/plain", "x");
    assert.equal(name, given);
  }
  await page.context().close();
});

test("the page does not move, hears no click, and keeps one address at a time", async () => {
  const page = await play.open("<button>x</button>", { script: "" });
  await page.locator("button").focus();
  await page.evaluate(() => {
    window.clicks = 0;
    window.given = [];
    window.back = [];
    addEventListener("click", () => (window.clicks += 1), true);
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      window.given.push(createObjectURL.call(URL, blob));
      return window.given.at(-1);
    };
    URL.revokeObjectURL = (address) => {
      window.back.push(address);
      revokeObjectURL.call(URL, address);
    };
  });
  const before = page.url();
  for (const content of ["one", "two", "three"]) assert.equal(String((await saved(page, "a.txt", "text/plain", content)).bytes), content);
  const seen = await page.evaluate(() => ({ clicks: window.clicks, kept: window.given.filter((address) => !window.back.includes(address)).length, focus: document.activeElement.localName, links: document.querySelectorAll("a").length }));
  assert.deepEqual(seen, { clicks: 0, kept: 1, focus: "button", links: 0 });
  assert.equal(page.url(), before);
  await page.context().close();
});
