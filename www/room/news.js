/** How does the room say what happened around the workshop? One quiet line over it, which stays until it is read, and never takes the focus. */
import { WORDS } from "./words.js";

export class News {
  #base;
  #box = null;
  #said = null;

  /** `base` is the place of the workshop; the line stands before it. */
  constructor(base) {
    this.#base = base;
  }

  /** Says a sentence of `words.js`; `text` is something to be copied by hand, `count` a number in the sentence. */
  say(name, locale, { text, count } = {}) {
    this.clear();
    this.#said = { name, text, count };
    const box = make("div", "notice");
    const line = make("p", "message");
    const close = make("button", "retry");
    close.type = "button";
    close.addEventListener("click", () => this.clear());
    box.setAttribute("role", "status");
    box.append(line, close);
    this.#box = box;
    this.#base.before(box);
    if (text !== undefined) {
      const field = make("textarea", "kept");
      field.readOnly = true;
      field.value = text;
      line.after(field);
    }
    // A live region speaks of what changes in it, so the line is filled when the region is there.
    this.translate(locale);
  }

  /** The same in another language. */
  translate(locale) {
    if (!this.#box) return;
    const { name, count } = this.#said;
    const words = WORDS[locale];
    this.#box.lang = locale;
    this.#box.querySelector("p").textContent = typeof words[name] === "function" ? words[name](count) : words[name];
    this.#box.querySelector("button").textContent = words.close;
    this.#box.querySelector("textarea")?.setAttribute("aria-label", words[name]);
  }

  clear() {
    this.#box?.remove();
    this.#box = null;
  }
}

function make(name, part) {
  const element = document.createElement(name);
  element.setAttribute("part", part);
  return element;
}
