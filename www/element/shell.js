/** What stands in the shadow root around the widget? The place it is mounted in, the page's own text until then, and one line of news. */
import { whenFilled } from "./moments.js";
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

  /** What the person has typed, field by field, as the screen holds it; works when the engine does not. */
  typed() {
    return this.#fields().map((field) => field.value);
  }

  /** The page has another text, while nobody is there to show it. */
  fill(text) {
    const field = this.#fields()[0];
    if (field) field.value = text;
  }

  /** The widget becomes a picture of itself, in which one can go on typing: its engine has ended, and another one is on its way. */
  freeze(locale) {
    const giveFocus = this.#takeFocus();
    this.#replace(locale, this.#base.cloneNode(true));
    this.#slot.hidden = this.#base.hasChildNodes();
    giveFocus();
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

  /** The engine did not come (`absent`), or was another one (`altered`): one quiet line, the text where the page does not show it, and a button to try again. */
  apologise(locale, why, kept, again) {
    const { [why]: line, retry } = this.#words(locale);
    this.#notify(locale, line, kept ? make(this.#root.host, "p", "kept", kept) : "", this.#button("retry", retry, again));
    this.#slot.hidden = false;
  }

  /**
   * The engine has ended, and does not come back by itself: the text, where it is no text of the page's own, in a field that needs no
   * engine, since it may be this very text that ends it; and a button to start again.
   */
  giveUp(locale, kept, again) {
    const { stopped, restart, text } = this.#words(locale);
    const field = kept === undefined ? "" : make(this.#root.host, "textarea", "kept", kept);
    if (field) field.setAttribute("aria-label", text);
    this.#notify(locale, stopped, field, this.#button("retry", restart, again));
    this.#slot.hidden = false;
  }

  /** The engine is back, and the widget stands there again: one line says why it flickered. */
  explain(locale) {
    this.#say(this.#notice(locale));
    this.#news.firstChild.textContent = this.#words(locale).returned;
  }

  /** After a person's press on our button the focus goes to the field, and after a return to where it was; it is never taken from elsewhere. */
  handOverFocus() {
    const giveFocus = this.#takeFocus();
    return () => whenFilled(this.#base, giveFocus);
  }

  /** Gives the function that puts the focus, and the caret, where it is now, in whatever stands there then. */
  #takeFocus() {
    const held = this.#root.activeElement;
    if (!held) return () => {};
    const all = () => [...this.#base.querySelectorAll(held.localName)];
    const place = all().indexOf(held);
    const { selectionStart: start, selectionEnd: end } = held;
    return () => {
      const found = all()[place] ?? this.#base.querySelector("[part~='field']");
      found?.focus({ preventScroll: true });
      if (place >= 0 && typeof start === "number") found?.setSelectionRange?.(start, end);
    };
  }

  #fields() {
    return [...this.#root.querySelectorAll("[part~='field'], textarea[part='kept']")];
  }

  #notify(locale, words, ...more) {
    const isHeld = Boolean(this.#root.activeElement);
    this.#replace(locale);
    const notice = this.#notice(locale, ...more);
    this.#say(notice);
    notice.firstChild.textContent = words;
    if (!isHeld) return;
    // Whoever is typing goes on typing, and presses no button by a space.
    const place = notice.querySelector("textarea, button");
    place.focus();
    place.setSelectionRange?.(place.value.length, place.value.length);
  }

  /** A live region speaks of what changes in it, so its line is filled when the region is there. */
  #notice(locale, ...more) {
    const notice = make(this.#root.host, "div", "notice", make(this.#root.host, "p", "message"));
    notice.append(...more);
    notice.lang = locale;
    notice.setAttribute("role", "status");
    return notice;
  }

  /** A change of what is shown, in which the page stays still. */
  #replace(locale, base = make(this.#root.host, "div", "base")) {
    const cue = make(this.#root.host, "span", "more", this.#words(locale).more);
    // It is for the eye alone: to everybody else the whole widget is there.
    cue.setAttribute("aria-hidden", "true");
    cue.lang = locale;
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
