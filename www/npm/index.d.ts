/** How does a program of its own ask for an analysis? `await init()`, once, then `analyze` and `rewrite`. */
import type { InitInput, InitOutput } from "./engine.js";

export { analyze, rewrite } from "./engine.js";
export type * from "./engine.js";

/** Loads the engine: from beside this file, or from a URL, a response, a compiled module or bytes. */
export default function init(source?: InitInput | Promise<InitInput> | { module_or_path: InitInput | Promise<InitInput> }): Promise<InitOutput>;
