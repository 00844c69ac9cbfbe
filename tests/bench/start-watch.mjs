/** When does what happen on a page that starts? A script that stands in the page before all others, and only looks on. */

/** Runs inside the page, so nothing from outside is in it. `window.moments` comes true when what the visitor waits for has been painted. */
export function watch() {
  const moments = {};
  const roots = new Set();
  let finish;
  window.moments = new Promise((resolve) => (finish = resolve));

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
    if (moments["in the document"]) {
      if (find("[part~='rewrite']")) moments["suggestions in the document"] ??= performance.now();
      return;
    }
    if (!find("body > button, [part~='verdict'][data-class]")) return;
    moments["in the document"] = performance.now();
    if (find("[part~='rewrite']")) moments["suggestions in the document"] = moments["in the document"];
    requestAnimationFrame(() => {
      // A message is handled after the frame that is being drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        moments.painted = performance.now();
        port1.close();
        for (const { name, responseEnd } of performance.getEntriesByType("resource")) {
          const [, ending] = name.match(/\.(\w+)$/) ?? [];
          const what = { js: "script fetched", wasm: "module fetched", bin: "knowledge fetched" }[ending];
          if (what) moments[what] ??= responseEnd;
        }
        finish(moments);
      };
      port2.postMessage(null);
    });
  }

  function find(selector) {
    for (const root of roots) {
      const found = root.querySelector(selector);
      if (found) return found;
    }
    return null;
  }
}
