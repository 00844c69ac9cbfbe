/**
 * What does a site owner load? This module: it defines `<mission-rewriter>`, once, and gives the class to those who want it.
 *
 * The bundler is told two things: `mission-rewriter-engine` is the module that wasm-bindgen made (`--target web`, with its
 * `reset_state_function`, so that a page can start the engine again after a panic), and `.css` files are imported as text.
 */
import { MissionRewriterElement } from "./element/element.js";

// A page may load two copies: its own, and that of a plugin. The first one wins, and the second does no harm. A server that
// renders the page has nowhere to define anything, and sends the element's own text.
if (globalThis.customElements && !customElements.get("mission-rewriter")) {
  customElements.define("mission-rewriter", MissionRewriterElement);
}

export { MissionRewriterElement };
