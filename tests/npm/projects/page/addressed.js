/** What does somebody write whose bundler hands over files by their address? The engine's file is imported, and its address given on. */
import init, { analyze } from "mission-rewriter";
import engine from "mission-rewriter/mission-rewriter_bg.wasm";

await init(new URL(engine, import.meta.url));
document.querySelector("p").textContent = analyze("We offer the widest range of groceries at the lowest prices.").verdict.class;
