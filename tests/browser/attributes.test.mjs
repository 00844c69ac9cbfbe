/** Does each attribute do what the contract says of it? */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, parts, seen, shows, stage } from "./stage.mjs";

const play = stage();

/** The language the widget speaks, by the words on its buttons. */
async function spoken(widget) {
  await widget.field.waitFor();
  return /[а-яё]/i.test(await widget.button("clear").first().evaluate((button) => button.textContent + button.ariaLabel)) ? "ru" : "en";
}

test("the interface speaks the element's language, else the ancestor's, else the visitor's", async (t) => {
  const cases = [
    ["its own", '<div lang="en"><mission-rewriter lang="ru">Дом.</mission-rewriter></div>', {}, "ru"],
    ["the nearest ancestor's", '<div lang="ru-RU"><p><mission-rewriter>A home.</mission-rewriter></p></div>', {}, "ru"],
    ["the page's", "<mission-rewriter>Дом.</mission-rewriter>", { language: "en" }, "en"],
    ["the visitor's", "<mission-rewriter>A home.</mission-rewriter>", { language: "", context: { locale: "ru-RU" } }, "ru"],
    ["English for the rest", '<mission-rewriter lang="de">Ein Heim.</mission-rewriter>', {}, "en"],
  ];
  for (const [name, body, options, expected] of cases) {
    await t.test(name, async () => {
      const page = await play.open(body, options);
      assert.equal(await spoken(parts(page)), expected);
      await page.context().close();
    });
  }
});

test("the interface follows a change of language, and keeps the text", async () => {
  const page = await play.open("<mission-rewriter></mission-rewriter>");
  const widget = parts(page);
  await widget.field.fill(RUSSIAN);
  assert.equal(await spoken(widget), "en");
  await page.evaluate(() => (document.documentElement.lang = "ru"));
  await widget.button("clear").and(page.getByText(/[а-яё]/i)).or(widget.button("clear").and(page.getByLabel(/[а-яё]/i))).first().waitFor();
  await widget.host.evaluate((element) => element.setAttribute("lang", "en"));
  await widget.button("clear").and(page.getByText(/[a-z]/i)).or(widget.button("clear").and(page.getByLabel(/[a-z]/i))).first().waitFor();
  assert.equal(await widget.field.inputValue(), RUSSIAN);
  await page.context().close();
});

test("the first text is the attribute's, else the element's own", async () => {
  const page = await play.open(`
    <mission-rewriter id="own">
      ${ENGLISH}
    </mission-rewriter>
    <mission-rewriter id="attribute" text="${RUSSIAN}">Not this.</mission-rewriter>
    <mission-rewriter id="empty"></mission-rewriter>`);
  assert.equal(await parts(page, "#own").field.inputValue(), ENGLISH);
  assert.equal(await parts(page, "#attribute").field.inputValue(), RUSSIAN);
  assert.equal(await parts(page, "#empty").field.inputValue(), "");
  await parts(page, "#attribute").host.evaluate((element) => element.setAttribute("text", "A home."));
  await page.waitForFunction(() => document.querySelector("#attribute").analysis?.text === "A home.");
  await page.context().close();
});

test("a lazy element waits until it is near", async () => {
  const page = await play.open(
    `<div><svg width="10" height="6000"></svg></div><mission-rewriter loading="lazy">${ENGLISH}</mission-rewriter>`,
  );
  const widget = parts(page);
  await page.waitForLoadState("networkidle");
  assert.equal(await widget.field.count(), 0);
  await widget.host.scrollIntoViewIfNeeded();
  await widget.field.waitFor();
  await page.context().close();
});

for (const [language, label] of [["ru", /Проверить/], ["en", /Check/]]) {
  test(`an element that waits for a click shows a button, in ${language}`, async () => {
    const page = await play.open(`<mission-rewriter lang="${language}" loading="click">${ENGLISH}</mission-rewriter>`);
    const widget = parts(page);
    await widget.start.waitFor();
    assert.ok(await shows(widget.host));
    assert.equal(await widget.field.count(), 0);
    await page.getByRole("button", { name: label }).press("Enter");
    await widget.field.waitFor();
    // The person who pressed the button is led to the field.
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.matches("[part~='field']"));
    assert.equal(await widget.start.count(), 0);
    await page.context().close();
  });
}

test("nobody's focus is taken by a widget that comes by itself", async () => {
  const page = await play.open(`<input autofocus aria-label="Name"><mission-rewriter>${ENGLISH}</mission-rewriter>`);
  await seen(parts(page), "product");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "input");
  await page.context().close();
});

test("the theme is the page's choice, else the system's", async () => {
  const page = await play.open("<mission-rewriter>A home.</mission-rewriter>", { context: { colorScheme: "light" } });
  const widget = parts(page);
  await widget.field.waitFor();
  const ink = () => widget.field.evaluate((field) => getComputedStyle(field).color);
  const light = await ink();
  await widget.host.evaluate((element) => element.setAttribute("theme", "dark"));
  const dark = await ink();
  assert.notEqual(dark, light);
  await page.emulateMedia({ colorScheme: "dark" });
  await widget.host.evaluate((element) => element.setAttribute("theme", "light"));
  assert.equal(await ink(), light);
  await widget.host.evaluate((element) => element.setAttribute("theme", "auto"));
  assert.equal(await ink(), dark);
  await page.context().close();
});

test("the department is told to the engine", async () => {
  const page = await play.open('<mission-rewriter department="logistics">We ship on time.</mission-rewriter>');
  const told = (name) => page.waitForFunction((name) => document.querySelector("mission-rewriter").analysis?.department === name, name);
  await told("logistics");
  await page.evaluate(() => document.querySelector("mission-rewriter").setAttribute("department", "sales"));
  await told("sales");
  await page.context().close();
});

test("an unknown department or mode is no reason to stay away", async () => {
  const page = await play.open(`<mission-rewriter department="astrology" mode="dance">${ENGLISH}</mission-rewriter>`);
  await seen(parts(page), "product");
  await page.context().close();
});

test("wasm-url says where the engine lies", async () => {
  const page = await play.open(`<mission-rewriter wasm-url="npm/mission-rewriter_bg.wasm">${ENGLISH}</mission-rewriter>`);
  await seen(parts(page), "product");
  assert.ok(play.requests.includes("/npm/mission-rewriter_bg.wasm"));
  assert.ok(play.requests.includes("/npm/mission-rewriter-en.bin"), "what it knows lies beside it");
  await page.context().close();
});

for (const storage of ["session", "local"]) {
  test(`what was typed is kept in the ${storage} storage, one key an element`, async () => {
    const page = await play.open(`
      <mission-rewriter id="first" storage="${storage}">${ENGLISH}</mission-rewriter>
      <mission-rewriter storage="${storage}">${ENGLISH}</mission-rewriter>`);
    await parts(page, "#first").field.fill("A home.");
    await page.reload();
    assert.equal(await parts(page, "#first").field.inputValue(), "A home.");
    const second = parts(page, "mission-rewriter:nth-of-type(2)");
    assert.equal(await second.field.inputValue(), ENGLISH);
    await parts(page, "#first").field.fill(ENGLISH);
    assert.deepEqual(await page.evaluate((kind) => Object.keys(window[`${kind}Storage`]), storage), []);
    await page.context().close();
  });
}

test("without the attribute nothing is kept", async () => {
  const page = await play.open(`<mission-rewriter>${ENGLISH}</mission-rewriter>`);
  await parts(page).field.fill("A home.");
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.reload();
  assert.equal(await parts(page).field.inputValue(), ENGLISH);
  await page.context().close();
});

test("where storage throws, as in a sandboxed frame, everything else works", async () => {
  const page = await play.open(`<mission-rewriter storage="local">${ENGLISH}</mission-rewriter>`, {
    policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; sandbox allow-scripts",
  });
  await seen(parts(page), "product");
  await parts(page).field.fill("A home.");
  await page.waitForFunction(() => document.querySelector("mission-rewriter").text === "A home.");
  await page.context().close();
});
