/** What did the page ask for? The attributes of the element, read at the moment they are needed, with a safe reading of wrong ones. */

/** The attributes whose change the element must hear of; `theme` is the style sheet's, `storage` and `wasm-url` are read when needed. */
export const OBSERVED = ["lang", "text", "department", "mode", "modes", "loading"];

/** The mode in which the element is no widget, but a workshop. */
export const ROOM = "room";

/** Whether it is one. */
export function isRoom(element) {
  return element.getAttribute("mode") === ROOM;
}

/** When to fetch the engine: at once, when the element comes into view, or when a person asks. */
export function loadingOf(element) {
  return oneOf(element.getAttribute("loading"), ["eager", "lazy", "click"]);
}

/** Where to keep what was typed. */
export function storageOf(element) {
  return oneOf(element.getAttribute("storage"), ["none", "session", "local"]);
}

/** Where the engine lies, or nothing, which means: beside this script. */
export function engineUrlOf(element) {
  const url = element.getAttribute("wasm-url");
  return url ? new URL(url, element.baseURI) : undefined;
}

const names = new WeakMap();

/** The name of an element in links and in storage: its id, else its number among those of the page; the first needs none. */
export function nameOf(element) {
  if (element.id) return element.id;
  // The place is counted once, so an element that is moved keeps its name.
  if (!names.has(element)) names.set(element, [...document.querySelectorAll(element.localName)].indexOf(element) + 1);
  const number = names.get(element);
  return number > 1 ? String(number) : "";
}

/** Whether the page was opened by a link to what somebody made of this element. */
export function isLinked(element) {
  const name = nameOf(element);
  return location.hash.includes(`mission-rewriter${isRoom(element) ? "-room" : name && `:${encodeURIComponent(name)}`}=`);
}

/** The text the page wrote: the `text` attribute, else what stands between the tags. */
export function ownTextOf(element) {
  return element.getAttribute("text") ?? element.textContent.trim();
}

/** The language of the interface: the element's own, else that of the nearest ancestor, else the visitor's. */
export function localeOf(element) {
  const written = nearestLanguage(element) || navigator.language || "en";
  return /^ru\b/i.test(written) ? "ru" : "en";
}

/**
 * The language a text seems to be in, by its letters; `otherwise` where it has none. A guess that saves a wait: the engine decides, and
 * asks for the other language where it sees more.
 */
export function languageOf(text, otherwise) {
  const count = (letters) => text.match(letters)?.length ?? 0;
  const [cyrillic, latin] = [count(/[а-яё]/gi), count(/[a-z]/gi)];
  if (cyrillic + latin === 0) return otherwise;
  return cyrillic * 3 >= latin ? "ru" : "en";
}

function nearestLanguage(element) {
  // `closest` stops at a shadow root, and a page may keep its articles in components of its own: go on at the host.
  for (let place = element; place; place = place.getRootNode().host) {
    const speaking = place.closest("[lang]:not([lang=''])");
    if (speaking) return speaking.lang;
  }
  return "";
}

function oneOf(value, allowed) {
  return allowed.includes(value) ? value : allowed[0];
}
