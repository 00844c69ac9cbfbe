/**
 * What does the page hold on to? The class behind `<mission-rewriter>`: its life from the first tag to the last move.
 *
 * The own text is there until the widget is; the widget is there until the element is really gone; and what a person typed
 * outlives both a removal and a panic, after which the widget comes back by itself.
 */
import roomSum from "sum-of:mission-rewriter-room.js";
import { OBSERVED, ROOM, engineUrlOf, isLinked, isRoom, languageOf, loadingOf, localeOf, nameOf, ownTextOf } from "./attributes.js";
import * as widget from "./engine.js";
import { whenNear, whenPageSpeaks, whenParsed } from "./moments.js";
import { Shell } from "./shell.js";
import { recall, remember } from "./storage.js";
import { verifyScript } from "./verified.js";

/** A server that renders a page imports this too, and has no elements: there the class is only a name. */
const Base = globalThis.HTMLElement ?? Object;

export class MissionRewriterElement extends Base {
  static observedAttributes = OBSERVED;

  #shell = new Shell(this);
  /** What the widget runs on: the engine that is here, or that of a workshop, which looks the same from outside. */
  #engine = widget;
  /** The mounted widget. */
  #widget = null;
  /** The text, once somebody has set or typed one. */
  #text;
  /** All that a person has made of it, as far as they have. */
  #kept;
  /** Whether a person, or a link, has made something of it: then the link in the address is of the past. */
  #isLed = false;
  /** Where we are: `away`, `waiting`, `starting`, `mounted` or `failed`. */
  #state = "away";
  /** Whether the engine has ended under the widget since a person last asked for it. */
  #hasStumbled = false;
  /** Counts the starts, so that a late answer to an old one does nothing. */
  #attempt = 0;
  /** What ends with the stay on the page. */
  #endings = [];
  /** What the engine tells those who live in it. */
  #resident = {
    died: (error) => this.#state === "mounted" && this.#fail(error),
    // Where the engine ended once too often, only a person can tell whether this text is worth another try.
    ready: () => this.#state === "failed" && !this.#hasStumbled && this.#start(),
    learned: () => this.#widget && this.#tell(() => this.#widget.installed()),
  };
  #stopWaiting = () => {};

  /** The statement. Setting it makes no event. */
  get text() {
    return this.#text ?? textOf(recall(this)) ?? ownTextOf(this);
  }

  set text(value) {
    this.#text = String(value ?? "");
    this.#kept = undefined;
    if (this.#widget) this.#tell(() => (this.#widget.text = this.#text));
    else this.#shell.fill(this.#text);
  }

  /** The analysis of the statement, or null until the widget is there and knows the language. */
  get analysis() {
    if (!this.#widget || this.#engine.missing(this.text)) return null;
    const shown = this.#engine.call(() => this.#widget.analysis);
    // The widget takes a text that was set a moment later; whoever asks at once gets the answer to that text.
    if (!shown) return null;
    return shown.text === this.text ? shown : this.#engine.analyze(this.text, this.#options());
  }

  /** Analyses another text in the element's language and department; nothing on the screen changes. */
  async analyze(text) {
    if (typeof text !== "string") throw new TypeError("text must be a string");
    const engine = this.#engine;
    await engine.ready(...this.#needs(text));
    // The letters are a guess; the engine has looked closer.
    const missing = engine.missing(text);
    if (missing) await engine.teach(engineUrlOf(this), missing);
    await engine.complete(engineUrlOf(this));
    return engine.analyze(text, this.#options());
  }

  connectedCallback() {
    this.#takeOver("text");
    if (this.#state === "away") this.#arrive();
    else this.#refresh();
  }

  disconnectedCallback() {
    // A move is a removal and an insertion in one go: a microtask later the element is in the page again.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  /** `moveBefore` keeps the element alive; only its surroundings may speak another language. */
  connectedMoveCallback() {
    this.#refresh();
  }

  adoptedCallback() {
    this.#shell.adopt();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "text") {
      // Before the first text is known there is nothing to overrule: the attribute is read when it is needed.
      if (now !== null && (this.#widget || this.#text !== undefined)) this.text = now;
    } else if (name === "loading") {
      if (this.#state === "waiting") this.#wait();
    } else if (this.#state !== "away" && [before, now].includes(ROOM)) {
      // Another program comes to stand here.
      this.#leave();
      this.#arrive();
    } else {
      this.#refresh();
    }
  }

  #arrive() {
    this.#endings = [whenPageSpeaks(() => this.#refresh())];
    this.#wait();
  }

  #wait() {
    this.#stopWaiting();
    this.#stopWaiting = () => {};
    this.#state = "waiting";
    // Who follows a link to this element has asked for it.
    const loading = isLinked(this) ? "eager" : loadingOf(this);
    if (loading === "click") {
      this.#shell.invite(localeOf(this), () => this.#start());
    } else if (loading === "lazy") {
      this.#reserve();
      this.#stopWaiting = whenNear(this, () => this.#start());
    } else {
      this.#start();
    }
  }

  #reserve() {
    // A workshop is no part of an article that somebody reads: it changes before everybody's eyes.
    if (!isRoom(this)) this.#shell.reserve(this.text === "");
  }

  async #start() {
    const attempt = ++this.#attempt;
    this.#state = "starting";
    this.#reserve();
    this.#shell.wait(localeOf(this));
    try {
      await whenParsed(this.ownerDocument);
      // A blog never asks for this script.
      const engine = isRoom(this) ? await roomEngine() : widget;
      if (attempt !== this.#attempt) return;
      this.#engine = engine;
      this.#endings.push(engine.dwell(this.#resident));
      await engine.ready(...this.#needs(this.text));
      if (attempt === this.#attempt) this.#mount();
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(error);
    }
  }

  #mount() {
    this.#rescue();
    if (this.#text === undefined) this.#kept = recall(this);
    const shared = this.#kept;
    this.#text = this.text;
    const handOverFocus = this.#shell.handOverFocus();
    const listener = (name, detail) => this.#hear(name, detail);
    const base = this.#shell.stage(localeOf(this));
    this.#widget = this.#engine.mount(base, { text: this.#text, shared, isBack: this.#isLed, ...this.#options() }, listener);
    this.#state = "mounted";
    if (this.#hasStumbled) this.#shell.explain(localeOf(this));
    handOverFocus();
  }

  #fail(error) {
    const kind = widget.isPanic(error) ? "panic" : "load";
    const locale = localeOf(this);
    this.#rescue();
    this.#widget = null;
    this.#state = "failed";
    this.#hasStumbled = kind === "panic";
    console.warn("mission-rewriter:", error);
    this.#dispatch("error", { kind, error });
    if (kind === "panic" && this.#engine.isReturning()) {
      this.#shell.freeze(locale);
      this.#start();
      return;
    }
    // The page's text stands there anyway; what differs from it is shown beside.
    const kept = isRoom(this) || this.text === this.textContent.trim() ? undefined : this.text;
    const again = () => {
      this.#hasStumbled = false;
      this.#start();
    };
    if (kind === "panic") this.#shell.giveUp(locale, kept, again);
    else this.#shell.apologise(locale, error?.name === "IntegrityError" ? "altered" : "absent", kept, again);
  }

  /** Where the handle is of no use, what the person typed last is asked of the screen. */
  #rescue() {
    if (isRoom(this)) return;
    const [text, other] = this.#shell.typed();
    if (text === undefined) return;
    if (this.#kept) {
      this.#kept = { ...this.#kept, [this.#kept.mode === "list" ? "list" : "text"]: text };
      if (other !== undefined) this.#kept.other = other;
      this.#text = text;
    } else {
      // In a comparison each line is a statement.
      this.#text = other === undefined ? text : `${text}\n${other}`;
    }
  }

  #leave() {
    if (this.#state === "away") return;
    this.#attempt += 1;
    this.#stopWaiting();
    this.#endings.forEach((end) => end());
    this.#endings = [];
    if (this.#widget) {
      const leaving = this.#widget;
      this.#widget = null;
      this.#tell(() => leaving.destroy());
    }
    this.#state = "away";
    this.#shell.strike();
  }

  #refresh() {
    if (this.#widget) this.#tell(() => this.#widget.update(this.#options()));
    else if (this.#state === "waiting") this.#wait();
  }

  /** Where the engine lies, and the language it has to know for a text. */
  #needs(text) {
    return [engineUrlOf(this), languageOf(text, localeOf(this))];
  }

  /** Fetches a language that the widget has met; what stands in the field meanwhile stays there. */
  async #learn(language) {
    try {
      await this.#engine.teach(engineUrlOf(this), language);
    } catch (error) {
      if (this.#widget) this.#tell(() => this.#widget.lost(language));
      console.warn("mission-rewriter:", error);
      this.#dispatch("error", { kind: "load", error });
    }
  }

  /** What the engine is told beside the text. It knows which departments there are; another one is as good as none. */
  #options() {
    const attribute = (name) => this.getAttribute(name) ?? undefined;
    const options = { locale: localeOf(this), mode: attribute("mode"), modes: attribute("modes"), name: nameOf(this) };
    const department = this.getAttribute("department");
    if (department && this.#engine.knows(department)) options.department = department;
    return options;
  }

  #hear(name, detail) {
    if (name === "missing") {
      this.#learn(detail);
      return;
    }
    if (name === "change") {
      this.#kept = detail;
      this.#isLed = true;
      this.#text = textOf(detail);
      remember(this, this.#isOwn(detail) ? undefined : detail);
      return;
    }
    // The event comes with what there is to say, once the language is there.
    if (name === "analysis" && this.#engine.missing(detail.text)) return;
    // The engine is in the middle of its work: a listener of the page that sets the text now would find it busy.
    queueMicrotask(() => this.#dispatch(name, detail));
  }

  /** Whether all of it is as the page wrote it: then there is nothing to keep. */
  #isOwn({ mode, ...rest }) {
    return mode === (this.getAttribute("mode") ?? "check") && textOf({ mode, ...rest }) === ownTextOf(this) && Object.keys(rest).length === 1;
  }

  #dispatch(name, detail) {
    this.dispatchEvent(new CustomEvent(`mission-rewriter-${name}`, { detail, bubbles: true, composed: true }));
  }

  /** Calls the engine where the caller has no use for its failure: those who live in it hear of it anyway. */
  #tell(action) {
    try {
      this.#engine.call(action);
    } catch (error) {
      reportError(error);
    }
  }

  /** A property that was set before the script came hides the accessor of the class: take its value over. */
  #takeOver(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }
}

async function roomEngine() {
  await verifyScript("mission-rewriter-room.js", roomSum);
  return import("./mission-rewriter-room.js");
}

/** What stands in the field of the way in that is open. */
function textOf(state) {
  return state && (state.mode === "list" ? (state.list ?? "") : state.text);
}
