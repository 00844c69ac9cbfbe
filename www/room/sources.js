/** Where does the engine of a room lie? Beside this script, or beside the widget's where the page names a place for that one. */
import sum from "sum-of:mission-rewriter-room_bg.wasm";
import { fetchVerified } from "../element/verified.js";

export { READING, REWRITES, has, readKnowledge } from "../element/sources.js";

/** A room's engine is in one piece. */
export const secondHalf = undefined;

/** The engine's module. */
export function engineSource(url) {
  // Spelled out like this, bundlers see the file and take it along.
  return fetchVerified(url ? new URL("mission-rewriter-room_bg.wasm", url) : new URL("mission-rewriter-room_bg.wasm", import.meta.url), sum);
}
