/** How does a program of its own ask for an analysis? `await init()`, once, then `analyze` and `rewrite`. */
import type { InitInput, InitOutput } from "./engine.js";

export { analyze, rewrite } from "./engine.js";
export type * from "./engine.js";

/** What is known of a language: where its file lies, or the file itself. */
export type Knowledge = string | URL | Request | Response | Blob | BufferSource;

/** Where the parts are, as far as they are not beside the package's script. */
export interface Sources {
  /** The engine: a URL, a response, bytes or a compiled module. */
  module_or_path?: InitInput | Promise<InitInput>;
  /** `mission-rewriter-ru.bin` and `mission-rewriter-en.bin`, or one of them for statements in one language alone. */
  knowledge?: readonly (Knowledge | Promise<Knowledge>)[];
}

/** Loads the engine and what it knows of both languages, from beside this file or from where it is told. A second call does no harm. */
export default function init(source?: InitInput | Promise<InitInput> | Sources): Promise<InitOutput>;
