/** What does somebody write whose bundler hands over files by their address? The files are imported, and their addresses given on. */
import init, { analyze } from "mission-rewriter";
import engine from "mission-rewriter/mission-rewriter_bg.wasm";
import rewrites from "mission-rewriter/mission-rewriter-rewrites_bg.wasm";
import moreEnglish from "mission-rewriter/mission-rewriter-en-rewrites.bin";
import english from "mission-rewriter/mission-rewriter-en.bin";
import moreRussian from "mission-rewriter/mission-rewriter-ru-rewrites.bin";
import russian from "mission-rewriter/mission-rewriter-ru.bin";

const address = (file) => new URL(file, import.meta.url);
const statements = ["We offer the widest range of groceries at the lowest prices.", "Быть лидером рынка мебели за счёт широкого ассортимента."];

// The packs may come in any order.
const knowledge = [moreRussian, russian, english, moreEnglish].map(address);
await init({ module_or_path: address(engine), rewrites: address(rewrites), knowledge });
document.querySelector("p").textContent = statements.map((statement) => analyze(statement)).map(({ verdict, rewrites }) => (rewrites.length > 0 ? verdict.class : "nothing suggested")).join();
