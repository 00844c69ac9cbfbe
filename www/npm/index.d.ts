/** How does a program of its own ask for an analysis? `await init()`, once, then `analyze` and `rewrite`. */
import type { InitInput, InitOutput } from "./engine.js";

export { analyze, rewrite } from "./engine.js";
export type * from "./engine.js";

/** What is known of a language: where its file lies, or the file itself. */
export type Knowledge = string | URL | Request | Response | Blob | BufferSource;

/** Where the parts are, as far as they are not beside the package's script. */
export interface Sources {
  /** The engine, `mission-rewriter_bg.wasm`: a URL, a response, bytes or a compiled module. */
  module_or_path?: InitInput | Promise<InitInput>;
  /** Its second half, `mission-rewriter-rewrites_bg.wasm`, likewise. */
  rewrites?: InitInput | Promise<InitInput>;
  /**
   * `mission-rewriter-ru.bin` and `mission-rewriter-ru-rewrites.bin`, `mission-rewriter-en.bin` and `mission-rewriter-en-rewrites.bin`, in any order;
   * or those of one language for statements in it alone. Without its second file nothing is suggested.
   */
  knowledge?: readonly (Knowledge | Promise<Knowledge>)[];
}

/** Loads both halves of the engine and what it knows of both languages, from beside this file or from where it is told. A second call does no harm. */
export default function init(source?: InitInput | Promise<InitInput> | Sources): Promise<InitOutput>;
