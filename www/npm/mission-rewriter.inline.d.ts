/** The element with everything inside: importing this defines it, and nothing is fetched. */
import type {} from "./mission-rewriter.js";

export {};
