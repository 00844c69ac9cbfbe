/** What does somebody write whose bundler hands over files by their address? The files are imported, and their addresses given on. */
import init, { analyze } from "mission-rewriter";
import engine from "mission-rewriter/mission-rewriter_bg.wasm";
import russian from "mission-rewriter/mission-rewriter-ru.bin";
import english from "mission-rewriter/mission-rewriter-en.bin";

const address = (file) => new URL(file, import.meta.url);
const statements = ["We offer the widest range of groceries at the lowest prices.", "Быть лидером рынка мебели за счёт широкого ассортимента."];

await init({ module_or_path: address(engine), knowledge: [address(russian), address(english)] });
document.querySelector("p").textContent = statements.map((statement) => analyze(statement).verdict.class).join();
