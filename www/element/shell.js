/** What stands in the shadow root around the widget? The place it is mounted in, the page's own text until then, and one line of news. */
import { Room } from "./room.js";
import { adoptStyles } from "./styles.js";
import { wordsOf } from "./words.js";

export class Shell {
  #root;
  #base;
  #slot;
  #room;
  #news = null;

  constructor(host) {
    this.#root = host.attachShadow({ mode: "open" });
    this.#slot = make(host, "slot");
    this.#base = make(host, "div", "base");
    const box = make(host, "div");
    box.className = "room";
    box.append(this.#slot, this.#base);
    this.#room = new Room(box, this.#base);
    // The own text comes first: whatever fails after this line, it can be read.
    this.#root.append(box);
    adoptStyles(this.#root);
  }

  /** The styles of the document the element is in now. */
  adopt() {
    adoptStyles(this.#root);
  }

  /** Takes room on the page before the widget is there, so that nothing moves when it comes. */
  reserve(isEmpty) {
    this.#room.reserve(isEmpty);
  }

  /** A fresh place for the widget, instead of the page's own text. */
  stage(locale) {
    const base = this.#replace(locale);
    this.#slot.hidden = true;
    return base;
  }

  /** Back to the page's own text. */
  strike() {
    this.#clear();
    this.#slot.hidden = false;
    this.#room.free();
  }

  /** What the person has typed, as the screen holds it; works when the engine does not. */
  typed() {
    return this.#base.querySelector("[part~='field']")?.value;
  }

  /** A button that starts the widget. */
  invite(locale, start) {
    const button = this.#button("start", this.#words(locale).start, start);
    const invitation = make(this.#root.host, "div", "invitation", button);
    invitation.lang = locale;
    this.#say(invitation);
  }

  /** The person has pressed the button: it says so, and stays where the focus is. Without a press one line says it, after a while. */
  wait(locale) {
    const button = this.#news?.querySelector("button");
    if (button) {
      button.setAttribute("aria-disabled", "true");
      button.textContent = this.#words(locale).starting;
      return;
    }
    const line = make(this.#root.host, "p", "waiting", this.#words(locale).starting);
    line.lang = locale;
    this.#say(line);
  }

  /** One quiet line for what went wrong, the text that was typed, and a button to try again. */
  apologise(locale, kind, kept, again) {
    const held = this.#holdsFocus();
    this.#replace(locale);
    this.#slot.hidden = false;
    const words = this.#words(locale);
    const host = this.#root.host;
    const line = make(host, "p", "message");
    const notice = make(host, "div", "notice", line);
    if (kept) notice.append(make(host, "p", "kept", kept));
    notice.append(this.#button("retry", kind === "panic" ? words.restart : words.retry, again));
    notice.lang = locale;
    notice.setAttribute("role", "status");
    this.#say(notice);
    // A live region speaks of what changes in it, so the line is filled when the region is there.
    line.textContent = { load: words.absent, altered: words.altered, panic: words.stopped }[kind];
    if (held) notice.querySelector("button").focus();
  }

  /** After a person's press on our button the focus goes to the field; it is never taken from elsewhere. */
  handOverFocus() {
    if (!this.#holdsFocus()) return () => {};
    return () => requestAnimationFrame(() => this.#base.querySelector("[part~='field']")?.focus({ preventScroll: true }));
  }

  /** A change of what is shown, in which the page stays still. */
  #replace(locale) {
    const cue = make(this.#root.host, "span", "more", this.#words(locale).more);
    // It is for the eye alone: to everybody else the whole widget is there.
    cue.setAttribute("aria-hidden", "true");
    cue.lang = locale;
    const base = make(this.#root.host, "div", "base");
    this.#room.hold(cue, base);
    this.#clear(base);
    return base;
  }

  #clear(base = make(this.#root.host, "div", "base")) {
    // The old place is left as it is: the engine may still be taking it down, or its dead listeners may hang on it.
    this.#base.replaceWith(base);
    this.#base = base;
    this.#say(null);
  }

  #words(locale) {
    return wordsOf(this.#root.host, locale);
  }

  #holdsFocus() {
    return Boolean(this.#root.activeElement);
  }

  #say(news) {
    this.#news?.remove();
    this.#news = news;
    if (news) this.#base.before(news);
  }

  #button(part, label, action) {
    const button = make(this.#root.host, "button", part, label);
    button.type = "button";
    button.addEventListener("click", () => button.getAttribute("aria-disabled") !== "true" && action());
    return button;
  }
}

function make(host, name, part, content) {
  const element = host.ownerDocument.createElement(name);
  if (part) element.setAttribute("part", part);
  if (content !== undefined) element.append(content);
  return element;
}
