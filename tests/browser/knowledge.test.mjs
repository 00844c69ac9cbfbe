/** Does a page pay for one language, and does the other one come when it is typed? */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, listen, parts, seen, shows, stage } from "./stage.mjs";

const play = stage();
const [ru, en] = ["/mission-rewriter-ru.bin", "/mission-rewriter-en.bin"];
const fetched = () => play.requests.filter((path) => path.endsWith(".bin"));

for (const [text, language, file] of [[ENGLISH, "ru", en], [RUSSIAN, "en", ru], ["", "ru", ru], ["", "en", en]]) {
  test(`a page in ${language} with ${text ? "a statement in the other language" : "an empty field"} fetches ${file}`, async () => {
    play.requests.length = 0;
    const page = await play.open(`<mission-rewriter lang="${language}">${text}</mission-rewriter>`);
    const widget = parts(page);
    await widget.field.waitFor();
    if (text) await seen(widget, "product");
    // What comes after a verdict is fetched once there is one.
    assert.deepEqual(fetched(), text ? [file, file.replace(".bin", "-rewrites.bin")] : [file]);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("the other language is fetched when somebody types it, and what was typed is read by itself", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  await listen(page);
  const release = play.hold(ru);
  await widget.field.fill(RUSSIAN);
  await widget.verdict.getByText("Russian is on its way").waitFor();
  await widget.status.getByText("Russian is on its way").waitFor({ state: "attached" });
  assert.equal(await widget.field.inputValue(), RUSSIAN);
  const held = await widget.host.evaluate(({ text, analysis }) => ({ text, analysis }));
  assert.deepEqual(held, { text: RUSSIAN, analysis: null });
  assert.deepEqual(await page.evaluate(() => window.heard), [], "there is nothing to tell yet");
  release();
  await seen(widget, "product");
  const heard = await page.evaluate(() => window.heard.map(({ name, said }) => `${name} ${said}`));
  assert.deepEqual(heard, [`analysis ${RUSSIAN}`]);
  assert.equal(await widget.host.evaluate((element) => element.analysis.language), "ru");
  await widget.field.fill(ENGLISH);
  await seen(widget, "product");
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("what is typed while a language is under way is read when it has come", async () => {
  const page = await play.open('<mission-rewriter lang="ru"></mission-rewriter>');
  const widget = parts(page);
  const release = play.hold(en);
  await widget.field.fill("To be the leading");
  await widget.verdict.getByText("загружаю английский").waitFor();
  await widget.field.fill(ENGLISH);
  await widget.verdict.getByText("загружаю английский").waitFor();
  release();
  await seen(widget, "product");
  assert.equal(await widget.field.inputValue(), ENGLISH);
  await page.context().close();
});

test("a text that was left behind is not read, and what undo brings back is", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await seen(widget, "product");
  const release = play.hold(ru);
  await widget.field.fill(RUSSIAN);
  await widget.verdict.getByText("Russian is on its way").waitFor();
  await widget.button("clear").click();
  release();
  await widget.button("undo").click();
  await seen(widget, "product");
  assert.equal(await widget.field.inputValue(), RUSSIAN);
  await page.context().close();
});

test("where it does not come the widget says so, keeps what was typed, and tries again", async (t) => {
  t.after(() => play.find(ru));
  play.lose(ru);
  const page = await play.open(`
    <mission-rewriter id="one" lang="en">${ENGLISH}</mission-rewriter>
    <mission-rewriter id="two" lang="en">${ENGLISH}</mission-rewriter>`);
  const [one, two] = [parts(page, "#one"), parts(page, "#two")];
  await seen(one, "product");
  await seen(two, "product");
  await listen(page);
  for (const widget of [one, two]) {
    await widget.field.fill(RUSSIAN);
    await widget.verdict.getByText("Russian did not load").waitFor();
    assert.equal(await widget.field.inputValue(), RUSSIAN);
  }
  const heard = await page.evaluate(() => window.heard.map(({ name, said, id }) => `${name} ${said} ${id}`));
  assert.deepEqual(heard, ["error load one", "error load two"]);
  await one.field.fill(ENGLISH);
  await seen(one, "product");
  await one.field.fill(RUSSIAN);
  await one.verdict.getByText("Russian did not load").waitFor();
  play.find(ru);
  await two.button("retry").press("Enter");
  await seen(two, "product");
  await seen(one, "product");
  assert.equal(await one.button("retry").count(), 0);
  await page.context().close();
});

test("a start without its language is a failed start: the own text is there, and 'try again' helps", async (t) => {
  t.after(() => play.find(en));
  play.lose(en);
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await widget.notice.waitFor();
  assert.ok(await shows(widget.host));
  play.find(en);
  await widget.retry.click();
  await seen(widget, "product");
  await page.context().close();
});

test("a file that is no knowledge is refused, and asked for once more past the browser's cache", async () => {
  const page = await play.open('<mission-rewriter lang="en"></mission-rewriter>');
  const widget = parts(page);
  await widget.field.waitFor();
  let served = 0;
  await page.route(`**${ru}`, (route) => {
    if (route.request().method() === "HEAD") return route.continue();
    served += 1;
    return served === 1 ? route.fulfill({ body: "<!doctype html>" }) : route.continue();
  });
  await widget.field.fill(RUSSIAN);
  await seen(widget, "product");
  assert.equal(served, 2);
  await page.context().close();
});

test("a text that is on no screen is read in its own language", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  await seen(parts(page), "product");
  const texts = [RUSSIAN, ENGLISH, "Стати лідером ринку меблів України", "Нам 5 лет, and we grow with every customer"];
  const languages = await page.evaluate(async (texts) => {
    const element = document.querySelector("mission-rewriter");
    const analyses = await Promise.all(texts.map((text) => element.analyze(text)));
    return analyses.map(({ language }) => language);
  }, texts);
  assert.deepEqual(languages, ["ru", "en", "und", "en"]);
  await page.context().close();
});

test("after a panic the engine learns again what it knew", async () => {
  const page = await play.open(`<mission-rewriter lang="en">${ENGLISH}</mission-rewriter>`);
  const widget = parts(page);
  await widget.field.fill(RUSSIAN);
  await seen(widget, "product");
  await page.evaluate(() => document.querySelector("mission-rewriter").analyze("A home."));
  play.requests.length = 0;
  await page.evaluate(() => {
    const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(trap)));
    queueMicrotask(exports.f);
  });
  await widget.notice.getByText("Your text is still here").waitFor();
  await seen(widget, "product");
  assert.equal(await widget.field.inputValue(), RUSSIAN);
  await widget.field.fill(ENGLISH);
  await seen(widget, "product");
  assert.deepEqual(fetched(), [], "the files were kept");
  await page.context().close();
});
