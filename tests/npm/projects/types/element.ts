/** What do the types know of the element, by its tag and by its events? */
import "mission-rewriter/element";
import "mission-rewriter/inline";
import { MissionRewriterElement, type MissionRewriterFailure } from "mission-rewriter/element";

const element = document.createElement("mission-rewriter");
const same: MissionRewriterElement | null = document.querySelector("mission-rewriter");
element.text = "A home.";
element.addEventListener("mission-rewriter-analysis", ({ detail }) => console.log(detail.verdict.class));
element.addEventListener("mission-rewriter-rewrite", ({ detail }) => console.log(detail.strategy));
element.addEventListener("mission-rewriter-error", ({ detail }) => report(detail));
document.addEventListener("mission-rewriter-error", ({ detail }) => report(detail));
console.log((await element.analyze("A home.")).text, element.analysis?.text, same === element);

function report({ kind, error }: MissionRewriterFailure) {
  console.log(kind === "panic", error);
}

// @ts-expect-error the analysis is the element's to say
element.analysis = null;
// @ts-expect-error a statement is a string
await element.analyze(5);
