/** What does somebody write who uses the package in a page? The engine here, the engine in a worker, and the element. */
import init, { analyze } from "mission-rewriter";
import "mission-rewriter/element";

const statements = ["We offer the widest range of groceries at the lowest prices.", "Быть лидером рынка мебели за счёт широкого ассортимента."];

await init();
const here = statements.map((statement) => analyze(statement).verdict.class);

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const there = await new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(statements);
});

document.querySelector("p").textContent = JSON.stringify({ here, there });
