/**
 * What happens in one window, in one role? A workshop on the screen, a carrier under it, and between them what is to be sent and what has come.
 *
 * The workshop speaks in the middle of its own work, and cannot be called then: what it says is stored at once and answered a moment later.
 */
import { Workshop, author } from "mission-rewriter-engine";
import { call } from "../element/engine.js";
import { copyText } from "../out/clipboard.js";
import { save } from "../out/download.js";
import { printPart } from "../out/print.js";
import { openCarrier } from "./carriers.js";
import { clock } from "./clock.js";
import { chooseFile, linkOfParcel, readFile, readParcelLink } from "./exchange.js";
import { noteRoom } from "./identity.js";
import { Outbox } from "./outbox.js";
import { isWriter } from "./scene.js";

/** The parcel of somebody who has chosen no file. */
const NOTHING = '{"t":[]}';
/** So long what comes is gathered: a room that votes would draw the screen four hundred times. */
const GATHERED = 16;
/** The pause between two records of the facilitator's, whose server it is. */
const LEADING_PACE = 200;
/** Until a way that did not open is tried again. */
const AGAIN = [2000, 4000, 8000, 16_000, 30_000];

export class Session {
  #scene;
  #root;
  #workshop;
  /** What the place around it does: `{ turn, missing }`. */
  #around;
  /** Who writes here. */
  #me;
  #outbox = null;
  #carrier = null;
  #filters = [];
  /** What ends the watching of a filter, by filter. */
  #watches = new Map();
  #come = [];
  #isClosed = false;
  #failures = 0;
  /** What ends each of the waits. */
  #waits = { tick() {}, gather() {}, connect() {} };

  /** `scene` says who this is, where, and what is known; see `scene.js`. */
  constructor(root, scene, options, around) {
    this.#root = root;
    this.#scene = scene;
    this.#around = around;
    const { role, room, identity, texts = [], parcel = [], problem } = scene;
    if (isWriter(role)) {
      this.#me = author(identity.seed);
      const sent = (key, n) => this.#tell((workshop) => workshop.sent(key, n));
      const kept = (key, n, why) => this.#tell((workshop) => workshop.kept(key, n, why));
      this.#outbox = new Outbox({ ...identity.outbox, pace: role === "facilitator" ? LEADING_PACE : undefined, sent, kept });
    }
    this.#workshop = call(() => new Workshop(root, { ...options, now: clock.now() }, (name, detail) => this.#hear(name, detail)));
    this.#tick();
    // What was written here before, and never arrived anywhere, is known here all the same, and still on its way.
    const waiting = this.#outbox?.waiting ?? [];
    const known = [...texts, ...waiting.map(({ text }) => text)];
    if (known.length > 0) this.#tell((workshop) => workshop.receive(known, false));
    for (const { key, n } of waiting) this.#tell((workshop) => workshop.kept(key, n, "offline"));
    if (parcel.length > 0) this.#tell((workshop) => workshop.bring(parcel));
    if (problem) this.refuse(problem);
    if (room && role !== "reader") this.#connect();
  }

  update(locale) {
    this.#tell((workshop) => workshop.update(locale));
  }

  installed() {
    this.#tell((workshop) => workshop.installed());
  }

  /** A link or a file could not be used, and why. */
  refuse(problem) {
    this.#tell((workshop) => workshop.refuse(problem));
  }

  /** The browser did not open a window. */
  blocked(address) {
    this.#tell((workshop) => workshop.blocked(address));
  }

  /** Takes the room off its server, where there is one that can be reached. */
  async erase() {
    await this.#carrier?.erase?.().catch((error) => console.warn("mission-rewriter:", error));
  }

  /** The end of it. After a panic the workshop itself is not to be touched. */
  close({ isDead } = { isDead: false }) {
    if (this.#isClosed) return;
    this.#isClosed = true;
    Object.values(this.#waits).forEach((end) => end());
    this.#outbox?.close();
    this.#watches.forEach((stop) => stop());
    this.#carrier?.close();
    if (!isDead) call(() => this.#workshop.destroy());
  }

  #hear(name, detail) {
    if (this.#isClosed) return;
    const { identity } = this.#scene;
    if (name === "keep") {
      identity.kept = detail;
    } else if (name === "put") {
      // What was brought has the counts of its own authors.
      if (detail.by === this.#me) identity.nonce = detail.n;
      this.#outbox.add(detail.key, detail.n, detail.text);
      this.#note(detail.key, detail.text);
    } else {
      queueMicrotask(() => this.#isClosed || this.#answer(name, detail));
    }
  }

  async #answer(name, detail) {
    if (name === "watch") this.#watch(detail);
    else if (name === "save") save(detail.name, detail.type, detail.text);
    else if (name === "copy") await this.#copy(detail);
    else if (name === "print") await printPart(this.#root.getRootNode(), document.title);
    else if (name === "full-screen") await fillScreen(this.#root.getRootNode().host);
    else if (name === "missing") this.#around.missing(detail);
    else if (name === "import") await this.#bring(async () => readFile((await chooseFile()) ?? NOTHING).texts);
    else if (name === "import-link") await this.#bring(() => readParcelLink(detail));
    else if (name === "parcel") await this.#parcel(detail);
    else this.#around.turn(name, detail);
  }

  async #copy(text) {
    const isDone = await copyText(text, this.#root);
    this.#tell((workshop) => workshop.copied(isDone));
  }

  /** What comes by hand: the workshop looks at it, and gives on what is new. */
  async #bring(read) {
    try {
      const texts = await read();
      if (texts.length > 0) this.#tell((workshop) => workshop.bring(texts));
    } catch (error) {
      this.refuse(error.problem ?? "damaged");
    }
  }

  async #parcel(parcel) {
    const link = await linkOfParcel(parcel);
    // What is too much for a link is handed out as the file that goes the same way.
    if (link) this.#tell((workshop) => workshop.parcel(link));
    else save(`mission-rewriter-${this.#scene.room}.json`, "application/json", parcel);
  }

  async #connect() {
    const { server, role } = this.#scene;
    // The facilitator's browser keeps the door of a server.
    if (server && role !== "facilitator") this.#tell((workshop) => workshop.connection("entering"));
    try {
      const carrier = await openCarrier(this.#scene);
      if (this.#isClosed) return carrier.close();
      this.#carrier = carrier;
      this.#watch(this.#filters);
      // It says at once how it stands.
      carrier.onstate = (state) => this.#turn(state);
    } catch (error) {
      if (this.#isClosed) return undefined;
      console.warn("mission-rewriter:", error);
      const wait = AGAIN[Math.min(this.#failures++, AGAIN.length - 1)];
      this.#waits.connect = clock.after(wait, () => this.#connect());
      this.#outbox?.pause();
      this.#tell((workshop) => workshop.connection(error?.kind === "refused" ? "refused" : "away"));
    }
    return undefined;
  }

  #turn(state) {
    if (this.#isClosed) return;
    if (state === "connected" || state === "back") this.#outbox?.open(this.#carrier);
    else this.#outbox?.pause();
    // On this device nothing is ever cut off; but a browser may keep nothing.
    const isUnkept = this.#scene.isUnkept && state !== "away";
    this.#tell((workshop) => workshop.connection(isUnkept ? "unkept" : state));
  }

  #watch(filters) {
    this.#filters = filters;
    if (!this.#carrier) return;
    for (const [filter, stop] of this.#watches) {
      if (filters.includes(filter)) continue;
      stop();
      this.#watches.delete(filter);
    }
    for (const filter of filters) {
      if (this.#watches.has(filter)) continue;
      this.#watches.set(filter, this.#carrier.watch(filter, (text, key, _revision, isLive) => this.#gather(text, key, isLive)));
    }
  }

  #gather(text, key, isLive) {
    this.#note(key, text);
    this.#come.push({ text, isLive });
    if (this.#come.length === 1) this.#waits.gather = clock.after(GATHERED, () => this.#deliver());
  }

  #deliver() {
    const come = this.#come;
    this.#come = [];
    for (const isLive of [false, true]) {
      const texts = come.filter((record) => record.isLive === isLive).map(({ text }) => text);
      if (texts.length > 0) this.#tell((workshop) => workshop.receive(texts, isLive));
    }
    // In a window that nobody sees a browser lets the clock run once a minute; but who comes and writes has to be counted.
    this.#tell((workshop) => workshop.tick(clock.now()));
  }

  #note(key, text) {
    const { room, role, person } = this.#scene;
    // The title of the room is for the list in which one finds it again.
    if (key !== "meta" || !isWriter(role) || person) return;
    try {
      const { title } = JSON.parse(text).body;
      if (typeof title === "string") noteRoom({ room, role, title });
    } catch {
      // What is no record has no title.
    }
  }

  #tick() {
    this.#tell((workshop) => workshop.tick(clock.now()));
    this.#waits.tick = clock.after(1000, () => this.#tick());
  }

  #tell(action) {
    this.#ask(action).catch(reportError);
  }

  /** Calls the workshop when it is free; nothing comes of it where it is gone by then. */
  async #ask(action) {
    await undefined;
    return this.#isClosed ? undefined : call(() => action(this.#workshop));
  }
}

/** The whole screen for an element, or the page again. Where the browser will not, the window stays as it is. */
async function fillScreen(element) {
  const page = element.ownerDocument;
  try {
    await (page.fullscreenElement ? page.exitFullscreen() : element.requestFullscreen());
  } catch (error) {
    console.warn("mission-rewriter:", error);
  }
}
