/**
 * How does the engine end in a test? By a trap within it, wherever the test wants one: every function that the module calls out of itself
 * first asks `window.shallTrap()`, and where that says yes, runs into an `unreachable`.
 *
 * So the trap unwinds through the module's own frames, in the middle of its work, and nothing in what is shipped knows of tests.
 */

/** The tags that set the trap and load the script. The trap comes first. */
export const TRAPPED = '<script src="trap.js"></script><script type="module" src="mission-rewriter.js"></script>';

/** Puts the trap's script on the stage, as `trap.js`. */
export function setTrap(play) {
  play.put("/trap.js", `(${lay})()`);
}

/** Lets the engine run into the trap once, at the `deep`th call out of it from now on. */
export function springOnce(page, deep = 1) {
  return page.evaluate((deep) => {
    let left = deep;
    window.shallTrap = () => left > 0 && --left === 0;
  }, deep);
}

/** Lets it run into the trap whenever a field of the element holds this word. */
export function poison(page, host, word) {
  return page.evaluate(
    ([host, word]) => {
      const { shadowRoot } = document.querySelector(host);
      window.shallTrap = () => shadowRoot.querySelector("[part~='base'] [part~='field']")?.value.includes(word);
    },
    [host, word],
  );
}

function lay() {
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  const { Instance, Module, instantiate, instantiateStreaming } = WebAssembly;
  const trap = new Instance(new Module(Uint8Array.from(bytes))).exports.f;
  const guard = (call) => (typeof call === "function" ? (...words) => (window.shallTrap?.() && trap(), call(...words)) : call);
  const each = (object, change) => Object.fromEntries(Object.entries(object ?? {}).map(([name, value]) => [name, change(value)]));
  const guarded = (imports) => each(imports, (functions) => each(functions, guard));
  WebAssembly.instantiate = (source, imports) => instantiate(source, guarded(imports));
  WebAssembly.instantiateStreaming = (source, imports) => instantiateStreaming(source, guarded(imports));
  WebAssembly.Instance = function (module, imports) {
    return new Instance(module, guarded(imports));
  };
  WebAssembly.Instance.prototype = Instance.prototype;
}
