/** How does a program of its own ask for an analysis? `await init()`, once, then `analyze` and `rewrite`. */
import start from "./engine.js";

export { analyze, rewrite } from "./engine.js";

/** Loads the engine: from beside this file, or from a URL, a response, a compiled module or bytes. */
export default function init(source) {
  // The engine takes its source inside an object, and grumbles on the console about anything else.
  const isObject = source !== undefined && Object.getPrototypeOf(source) === Object.prototype;
  return start(source === undefined || isObject ? source : { module_or_path: source });
}
