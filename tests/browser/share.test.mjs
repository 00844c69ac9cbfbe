/** Does a link bring back what was put in, and nothing that a stranger puts in? In Node, and in Chromium under the strict policy. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { linkOf, readLink } from "../../www/out/share.js";
import { dice, hostileFragments, packed, packedRow, payloads } from "./fragments.mjs";
import { ENGLISH, RUSSIAN, stage } from "./stage.mjs";

const play = stage();
const PAGE = "https://blog.example/post?x=1";

const STATES = [
  { mode: "check", text: "" },
  { mode: "check", text: RUSSIAN },
  { mode: "check", text: ENGLISH, department: "sales", language: "en" },
  { mode: "compare", text: RUSSIAN, other: "Чтобы домой хотелось возвращаться — «каждому»." },
  { mode: "list", text: "", list: "Снизить затраты\nПоднять продажи\n\n\tОтвечать за час" },
  { mode: "quiz", text: "", answers: { "quiz-1": "customer", "quiz-2": "product" } },
  { mode: "check", text: ENGLISH, answers: { "price-0": "eat well", "means_to_result.outcome": "rest" }, dismissed: [["price", "affordable"]] },
  { mode: "check", text: "👍🏽 €uro ﬁ ﻿ ÿ ѿ Ѐ ҂ “quoted” \\ \" / \u2028 ąčę 漢字", dismissed: [["growth_profit", "рост"], ["growth_profit", "рост"]] },
  { mode: "check", text: payloads.slice(0, 10).join(" ") },
  { mode: "list", text: "ы".repeat(20_000), list: ENGLISH.repeat(240) },
  { mode: "check", text: "x", answers: Object.fromEntries(Array.from({ length: 200 }, (_, place) => [`price-${place}`, "ответ"])) },
  { mode: "check", text: "x", dismissed: Array.from({ length: 200 }, () => ["price", "цена"]) },
];

/** The same without the null prototypes, which `deepEqual` would take for a difference. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const fragmentOf = (link) => link.slice(link.indexOf("#"));
/** A state that a reader may trust: known names, text of known length, no prototype that answers for it. */
function isClean(state) {
  const isText = (text, limit) => typeof text === "string" && text.length <= limit && !/[\0-\x08\x7f]|\p{Surrogate}/u.test(text);
  const known = ["mode", "text", "other", "list", "department", "language", "answers", "dismissed"];
  return (
    Object.getPrototypeOf(state) === null &&
    Object.keys(state).every((name) => known.includes(name)) &&
    ["check", "compare", "list", "quiz"].includes(state.mode) &&
    [state.text, state.other ?? "", state.list ?? ""].every((text) => isText(text, 20_000)) &&
    [state.department ?? "x", state.language ?? "x"].every((key) => /^[a-z_]{1,40}$/.test(key)) &&
    (!state.answers || (Object.getPrototypeOf(state.answers) === null && Object.keys(state.answers).length <= 200)) &&
    Object.entries(state.answers ?? {}).every(([id, answer]) => /^[a-z][a-z\d_.-]*$/.test(id) && isText(answer, 1_000)) &&
    (state.dismissed ?? []).length <= 200 &&
    (state.dismissed ?? []).every((pair) => pair.length === 2 && pair.every((text) => isText(text, 1_000)))
  );
}

test("a link brings back every state", async () => {
  for (const state of STATES) {
    for (const id of ["", "two", "a b=c&d#e?ы"]) {
      const link = await linkOf(state, id, PAGE);
      assert.ok(link.startsWith(`${PAGE}#`), link);
      assert.match(fragmentOf(link).slice(id && 30), /^[\w%:=.#-]*$/, "letters that every messenger leaves alone");
      assert.deepEqual(plain(await readLink(fragmentOf(link), id)), { state });
      assert.equal(await readLink(fragmentOf(link), `${id}x`), null, "it is nobody else's");
    }
  }
});

test("a link brings back any text that can be seen, letter for letter", async () => {
  const chance = dice(20_260_102);
  // Letters of one byte, of two, of three and of four; none that is invisible on purpose, for those are taken out.
  const ranges = [[0x20, 0x7e], [0xa0, 0x2ff], [0x400, 0x4ff], [0x5d0, 0x6ff], [0x2070, 0x27ff], [0x4e00, 0x9fff], [0xe000, 0xf8ff], [0x1f300, 0x1faff], [0x9, 0xa]];
  const letter = () => {
    const [first, last] = chance.of(ranges);
    return String.fromCodePoint(first + chance.below(last - first + 1));
  };
  const text = () => Array.from({ length: 1 + chance.below(60) }, letter).join("");
  for (let turn = 0; turn < 300; turn += 1) {
    const state = { mode: chance.of(["check", "compare", "list"]), text: text(), other: text(), list: text(), answers: { "price-0": text() }, dismissed: [["price", text()]] };
    const link = await linkOf(state, "", PAGE);
    assert.deepEqual(plain(await readLink(fragmentOf(link), "")), { state });
  }
});

test("a link is short", async () => {
  const lengths = await Promise.all([RUSSIAN, ENGLISH].map(async (text) => (await linkOf({ mode: "check", text }, "", "")).length));
  assert.ok(lengths.every((length) => length < 160), String(lengths));
});

test("what a state does not hold, or cannot, makes no link", async () => {
  const long = "x".repeat(20_001);
  for (const state of [null, {}, { mode: "check", text: long }, { mode: "check", text: 5 }, { mode: "chat", text: "" }, { mode: "check", text: "", answers: { constructor: "x" } }]) {
    assert.equal(await linkOf(state, "", PAGE), null);
  }
  // Within the limits of each text, and too long altogether.
  const noise = Array.from({ length: 20_000 }, (_, place) => String.fromCharCode(0x4e00 + ((place * 7_919) % 20_000))).join("");
  assert.equal(await linkOf({ mode: "list", text: noise, other: noise, list: noise }, "", PAGE), null);
});

test("the rest of a fragment stays where it means something beside us", async () => {
  const at = async (fragment, id) => fragmentOf(await linkOf({ mode: "check", text: "x" }, id, `${PAGE}${fragment}`));
  const ours = "mission-rewriter";
  const shape = async (fragment, id) => (await at(fragment, id)).replaceAll(/=1\.[\w-]+/g, "");
  assert.equal(await shape(""), `#${ours}`);
  assert.equal(await shape("#"), `#${ours}`);
  assert.equal(await shape("#rec123"), `#${ours}`);
  assert.equal(await shape("#popup:order"), `#${ours}`);
  assert.equal(await shape("#:~:text=here"), `#${ours}`);
  assert.equal(await shape("#a=1&b=2&c"), `#a=1&b=2&${ours}`);
  assert.equal(await shape("#/blog/post"), `#/blog/post?${ours}`);
  assert.equal(await shape("#!/blog?page=2"), `#!/blog?page=2&${ours}`);
  assert.equal(await shape("#mission-rewriter=1.AAAA&mission-rewriter:two=1.BBBB"), `#${ours}:two&${ours}`);
  assert.equal(await shape("#mission-rewriter=1.AAAA&mission-rewriter:two=1.BBBB", "two"), `#${ours}&${ours}:two`);
  const twice = await linkOf({ mode: "check", text: "y" }, "two", PAGE + (await at("#/blog")));
  assert.equal((await readLink(fragmentOf(twice))).state.text, "x");
  assert.equal((await readLink(fragmentOf(twice), "two")).state.text, "y");
});

test("a link survives the full stop of the sentence it stands in", async () => {
  const fragment = fragmentOf(await linkOf(STATES[1], "", PAGE));
  for (const end of [".", ",", ")", "»", "%20", ":~:text=x", "&utm=1", "?"]) {
    assert.deepEqual(plain(await readLink(fragment + end)), { state: STATES[1] }, end);
  }
});

test("each trouble has its name", async () => {
  const ours = (content) => `#mission-rewriter=1.${packed(content)}`;
  const problem = async (hash) => (await readLink(hash))?.problem ?? null;
  for (const hash of ["", "#", "#rec123", "#mission-rewriter", "#mission-rewriter:two=1.AAAA", "#x-mission-rewriter=1.AAAA", null, undefined]) {
    assert.equal(await readLink(hash), null, String(hash));
  }
  assert.equal(await problem("#mission-rewriter=2.AAAA"), "newer");
  assert.equal(await problem("#mission-rewriter=10.!"), "newer");
  for (const end of ["", "1", "1.", "1.AAAA", "0.AAAA", "x.AAAA", "1.A"]) {
    assert.equal(await problem(`#mission-rewriter=${end}`), "broken", end);
  }
  const cut = ours(JSON.stringify(["check", "text that goes on for a while"])).slice(0, -6);
  assert.equal(await problem(cut), "broken");
  assert.equal(await problem(`#mission-rewriter=1.${"A".repeat(70_000)}`), "too-long");
  assert.equal(await problem(ours("0".repeat(300_000))), "too-long");
  assert.equal(await problem(ours(JSON.stringify(["check", "x".repeat(20_001)]))), "too-long");
  assert.equal(await problem(ours("[".repeat(200_000))), "broken");
});

test("what is not said in letters is not read", async () => {
  const hash = `#mission-rewriter=1.${packedRow(["check", "a\ud800b\u0000c\u202ed\r\ne\tf\u0085\udc00"])}`;
  assert.equal((await readLink(hash)).state.text, "a\ufffdbcd\ne\tf\ufffd");
});

test("a thousand hostile fragments in Node: nothing, a problem, or a clean state", async () => {
  const seen = { nothing: 0, broken: 0, "too-long": 0, newer: 0, state: 0 };
  const fragments = hostileFragments(1_000);
  assert.ok(new Set(fragments).size > 700, `only ${new Set(fragments).size} differ`);
  for (const fragment of fragments) {
    const answer = await readLink(fragment);
    if (answer?.state) assert.ok(isClean(answer.state), JSON.stringify(answer));
    seen[answer === null ? "nothing" : answer.state ? "state" : answer.problem] += 1;
  }
  assert.equal(Object.values(seen).reduce((sum, count) => sum + count), 1_000);
  // Every answer is met often: a reader that says the same to all would not pass.
  assert.ok(Object.values(seen).every((count) => count >= 10), JSON.stringify(seen));
  assert.equal({}.harmed, undefined);
});

test("the same thousand in Chromium under the strict policy, and as many states again", async () => {
  play.put("/share.js", await readFile(new URL("../../www/out/share.js", import.meta.url)));
  const page = await play.open("", { script: "" });
  const fragments = [...hostileFragments(1_000), ...hostileFragments(100, "two")];
  const answers = await page.evaluate(async (fragments) => {
    const { readLink } = await import("/share.js");
    const answers = [];
    for (const [place, fragment] of fragments.entries()) answers.push(await readLink(fragment, place < 1_000 ? "" : "two"));
    const isBare = (state) => Object.getPrototypeOf(state) === null && Object.getPrototypeOf(state.answers ?? state) === null;
    return { answers, bare: answers.every((answer) => !answer?.state || isBare(answer.state)), harmed: window.harmed, spoilt: {}.harmed };
  }, fragments);
  assert.equal(answers.harmed ?? answers.spoilt, undefined);
  assert.ok(answers.bare);
  for (const [place, fragment] of fragments.entries()) {
    const inNode = await readLink(fragment, place < 1_000 ? "" : "two");
    // Letters after the end of the packed data trouble one engine and not the other; all else is the same.
    if (inNode?.state && answers.answers[place]?.problem === "broken") continue;
    assert.deepEqual(plain(answers.answers[place]), plain(inNode), fragment.slice(0, 200));
  }
  const states = await page.evaluate(async (states) => {
    const { linkOf, readLink } = await import("/share.js");
    const read = async (state) => readLink(new URL(await linkOf(state, "", location.href)).hash, "");
    return Promise.all(states.map(read));
  }, STATES);
  STATES.forEach((state, place) => assert.deepEqual(plain(states[place]), { state }));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
