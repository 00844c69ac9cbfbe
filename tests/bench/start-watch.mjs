/** When does what happen on a page that starts? A script that stands in the page before all others, and only looks on. */

/** Runs inside the page, so nothing from outside is in it. `window.moments` comes true when all that the visitor waits for has been painted. */
export function watch() {
  const moments = {};
  const roots = new Set();
  let finish;
  window.moments = new Promise((resolve, reject) => {
    finish = resolve;
    setTimeout(() => reject(new Error(`half a minute has shown no more than ${Object.keys(moments).join(", ")}`)), 30_000);
  });

  // The browser compiles while it fetches, so only the end of both can be seen.
  for (const name of ["instantiateStreaming", "instantiate"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...source) => {
      const made = await original.apply(WebAssembly, source);
      moments["module ready"] ??= performance.now();
      return made;
    };
  }

  // What comes into the document or into a shadow root is seen at the end of the very task that brought it.
  const observer = new MutationObserver(look);
  const observe = (root) => {
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observe(root);
    return root;
  };
  observe(document);

  function look() {
    const isApp = document.querySelector("body > button") !== null;
    if (isApp || find("[part~='verdict'][data-class]")) note("in the document", "painted");
    if (find("[part~='rewrite']")) note("suggestions in the document", "suggestions painted");
    if (moments.painted && (isApp || moments["suggestions painted"])) finish(withFiles(moments));
  }

  /** Notes the moment, and the end of the frame that shows what came. */
  function note(change, frame) {
    if (moments[change]) return;
    moments[change] = performance.now();
    requestAnimationFrame(() => {
      // A message is handled after the frame that is being drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        moments[frame] = performance.now();
        port1.close();
        look();
      };
      port2.postMessage(null);
    });
  }

  /** When the first file of each kind was there: what a verdict takes comes before what suggestions take. */
  function withFiles(moments) {
    for (const { name, responseEnd } of performance.getEntriesByType("resource")) {
      const [, ending] = name.match(/\.(\w+)$/) ?? [];
      const what = { js: "script fetched", wasm: "module fetched", bin: "knowledge fetched" }[ending];
      if (what) moments[what] = Math.min(moments[what] ?? Infinity, responseEnd);
    }
    return moments;
  }

  function find(selector) {
    for (const root of roots) {
      const found = root.querySelector(selector);
      if (found) return found;
    }
    return null;
  }
}
