/** What do the types of the engine know, and what do they refuse? */
import init, { analyze, rewrite, type Analysis, type Rewrite } from "mission-rewriter";
import engine from "mission-rewriter/mission-rewriter_bg.wasm";
import russian from "mission-rewriter/mission-rewriter-ru.bin";
import english from "mission-rewriter/mission-rewriter-en.bin";
import moreEnglish from "mission-rewriter/mission-rewriter-en-rewrites.bin";
import half from "mission-rewriter/mission-rewriter-rewrites_bg.wasm";

await init();
await init(new URL(engine, import.meta.url));
await init({ module_or_path: engine, knowledge: [new URL(russian, import.meta.url), fetch(english)] });
await init({ rewrites: fetch(half), knowledge: [new Uint8Array(), moreEnglish] });
await init(new Uint8Array());

const analysis: Analysis = analyze("A home.", { language: "auto", locale: "ru", department: "logistics", rewrites: false });
const kind: "product" | "oriented" | "customer" = analysis.verdict.class;
const language: "ru" | "en" | "und" = analysis.language;
const score: number = analysis.verdict.score + analysis.axes.perspective + analysis.verdict.probabilities.customer;
const found: [number, number, string][] = analysis.evidence.map(({ start, end, text }) => [start, end, text]);
const sides: ("means" | "people")[] = analysis.evidence.map(({ side }) => side);
const said: string[] = analysis.evidence.flatMap((one) => [one.what, one.why, one.do, one.marker]);
const asked: string[][] = analysis.questions.map(({ id, text, choices }) => [id, text, ...choices]);
const again: Rewrite[] = rewrite("A home.", { "leadership-0": "make a home they love" }, { locale: "en" });
const texts: string[] = [...analysis.rewrites, ...again].map((one) => one.text + one.strategy + one.applicability + one.why);
const changes: ("drop" | "keep" | "add")[] = again.flatMap(({ changes }) => changes.map(({ op }) => op));
console.log(kind, language, score, found, sides, said, asked, texts, changes);

// @ts-expect-error a statement is a string
analyze(5);
// @ts-expect-error there is no such language
analyze("A home.", { language: "de" });
// @ts-expect-error there is no such department
analyze("A home.", { department: "astrology" });
// @ts-expect-error answers are strings
rewrite("A home.", { outcome: 5 });
// @ts-expect-error there is no such field
analysis.verdict.colour;
