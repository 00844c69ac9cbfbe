/** When is it time? The waits of the element, each with its end. */

/** Calls back when the element comes near the screen; gives the function that stops the waiting. */
export function whenNear(element, callback) {
  if (!("IntersectionObserver" in globalThis)) {
    callback();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: "200px" },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Settles when the page has been read to its end: before that an element may be there without its text. */
export function whenParsed(page) {
  if (page.readyState !== "loading") return undefined;
  return new Promise((resolve) => page.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

/** Calls back as soon as something stands in `place`: before the next key is pressed. */
export function whenFilled(place, callback) {
  if (place.hasChildNodes()) {
    callback();
    return;
  }
  const observer = new MutationObserver(() => {
    observer.disconnect();
    callback();
  });
  observer.observe(place, { childList: true });
}

/** Calls back when the page changes its language; gives the function that stops it. */
export function whenPageSpeaks(callback) {
  listeners.add(callback);
  observer ??= observe();
  return () => listeners.delete(callback);
}

const listeners = new Set();
let observer = null;

function observe() {
  const watcher = new MutationObserver(() => listeners.forEach((listener) => listener()));
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  return watcher;
}
