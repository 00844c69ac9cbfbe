/** What can a program do with the element? Its properties, its method and its events; the attributes are in the README. */
import type { Analysis, Rewrite } from "./index.js";

export class MissionRewriterElement extends HTMLElement {
  /** The statement. Setting it makes no event. */
  text: string;
  /** The analysis of the statement; null until the widget is there and knows the language. */
  readonly analysis: Analysis | null;
  /** Analyses another text, in the element's language and department; nothing on the screen changes. */
  analyze(text: string): Promise<Analysis>;
}

/** What went wrong: the engine or a language did not load, or it stopped on an error of its own. */
export interface MissionRewriterFailure {
  kind: "load" | "panic";
  error: unknown;
}

declare global {
  interface HTMLElementTagNameMap {
    "mission-rewriter": MissionRewriterElement;
  }
  /** The events bubble and cross shadow roots: the element, the document and the window all hear them. */
  interface GlobalEventHandlersEventMap {
    /** A person has changed the statement. */
    "mission-rewriter-analysis": CustomEvent<Analysis>;
    /** A person has taken a suggestion. */
    "mission-rewriter-rewrite": CustomEvent<Rewrite>;
    "mission-rewriter-error": CustomEvent<MissionRewriterFailure>;
  }
}
