/** What does a keystroke cost on a page? A script that looks on from inside of it: from the browser's event to the frame that shows what followed. */

/** Runs inside the page, so nothing from outside is in it. Without a `host` the field is the page's own, and there is nothing to wait for but its letters. */
export function watchTyping(host) {
  const root = host ? document.querySelector(host).shadowRoot : document;
  const field = root.querySelector(host ? "[part~='field']" : "textarea");
  const strokes = [];
  let stroke = null;
  let tell = () => {};
  window.strokes = strokes;
  window.field = field;
  /** Comes true when so many letters have been shown; a letter that never comes must not hold up the bench. */
  window.shown = (count) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`letter ${count} was not shown within half a minute`)), 30_000);
      tell = () => {
        if (strokes[count - 1]?.shown === undefined) return;
        clearTimeout(late);
        resolve();
      };
      tell();
    });

  const isShown = () => !host || root.querySelector("[part~='statement']")?.textContent === field.value;

  // The browser says that a letter is coming in the task that brings it: from here on it is work.
  field.addEventListener("beforeinput", (event) => {
    stroke = { sent: event.timeStamp, begun: performance.now() };
    strokes.push(stroke);
    const mine = stroke;
    frame(mine);
  }, { capture: true });

  // All changes of a task are told together, at its end; marks that come later than their letters are told again.
  // A bare field changes no element: there the letters are all there is, and they are in when the browser says so.
  if (!host) field.addEventListener("input", () => (stroke.changed = performance.now()));
  new MutationObserver(() => {
    if (!stroke || stroke.shown !== undefined) return;
    const now = performance.now();
    if (isShown()) stroke.changed = now;
  }).observe(root, { childList: true, subtree: true, attributes: true, characterData: true });

  function frame(mine) {
    requestAnimationFrame(() => {
      const drawing = performance.now();
      // A message is handled after the frame that is being drawn: what lies between is style, layout and paint.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        mine.drawn = (mine.drawn ?? 0) + performance.now() - drawing;
        if (mine.changed === undefined && !isShown()) return frame(mine);
        mine.changed ??= mine.begun;
        mine.shown = performance.now();
        tell();
      };
      port2.postMessage(null);
    });
  }
}
