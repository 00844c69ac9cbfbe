/**
 * What happens in one window, in one role? A workshop on the screen, a carrier under it, and between them what is to be sent and what has come.
 *
 * The workshop speaks in the middle of its own work, and cannot be called then: what it says is stored at once and answered a moment later.
 */
import { Workshop } from "mission-rewriter-engine";
import { call } from "../element/engine.js";
import { copyText } from "../out/clipboard.js";
import { save } from "../out/download.js";
import { printPart } from "../out/print.js";
import { openCarrier } from "./carriers.js";
import { clock } from "./clock.js";
import { Unreadable, chooseFile, keyOf, linkOfRecords, readParcel, recordsIn } from "./exchange.js";
import { noteRoom } from "./identity.js";
import { Outbox } from "./outbox.js";
import { isWriter } from "./scene.js";

/** So long what comes is gathered: a room that votes would draw the screen four hundred times. */
const GATHERED = 16;
/** Until a way that did not open is tried again. */
const AGAIN = [2000, 4000, 8000, 16_000, 30_000];

export class Session {
  #scene;
  #root;
  #workshop;
  /** What the place around it does: `{ say, turn, missing }`. */
  #around;
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
    const { role, room, identity, texts = [] } = scene;
    if (isWriter(role)) {
      const sent = (key, n) => this.#tell((workshop) => workshop.sent(key, n));
      const kept = (key, n, why) => this.#tell((workshop) => workshop.kept(key, n, why));
      this.#outbox = new Outbox({ ...identity.outbox, sent, kept });
    }
    this.#workshop = call(() => new Workshop(root, { ...options, now: clock.now() }, (name, detail) => this.#hear(name, detail)));
    this.#tick();
    // What was written here before, and never arrived anywhere, is known here all the same.
    const known = [...texts, ...(this.#outbox?.texts ?? [])];
    if (known.length > 0) this.#tell((workshop) => workshop.receive(known, false));
    if (room && role !== "reader") this.#connect();
  }

  update(options) {
    this.#tell((workshop) => workshop.update(options));
  }

  installed() {
    this.#tell((workshop) => workshop.installed());
  }

  lost(language) {
    this.#tell((workshop) => workshop.lost(language));
  }

  /** Takes records in that came by hand, and hands those on that were new and hold; gives how many. */
  async take(texts) {
    let count = 0;
    for (const text of texts) {
      const isNew = await this.#ask((workshop) => workshop.receive([text], true));
      if (!isNew) continue;
      count += 1;
      // What another one wrote does not wait in our outbox: whoever gave the parcel has it still.
      this.#carrier?.put(keyOf(text, this.#scene.room), text).catch((error) => console.warn("mission-rewriter:", error));
    }
    return count;
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
      identity.nonce = detail.n;
      this.#outbox.add(detail.key, detail.n, detail.text);
      this.#note(detail.key, detail.text);
    } else {
      queueMicrotask(() => this.#isClosed || this.#answer(name, detail));
    }
  }

  async #answer(name, detail) {
    const { say, turn, missing } = this.#around;
    if (name === "watch") this.#watch(detail);
    else if (name === "save") save(detail.name, detail.type, detail.text);
    else if (name === "copy") (await copyText(detail, this.#root)) || say("copy", { text: detail });
    else if (name === "print") (await printPart(this.#root.getRootNode(), document.title)) || say("print");
    else if (name === "missing") missing(detail);
    else if (name === "import") await this.#import(detail);
    else if (name === "parcel") await this.#parcel(detail.text);
    else turn(name, detail);
  }

  /** A parcel comes as a file to be chosen, or as a text that was pasted. */
  async #import(pasted) {
    const { say } = this.#around;
    try {
      const text = pasted ?? (await chooseFile());
      if (text) say("taken", { count: await this.take(await readParcel(text, this.#scene.room)) });
    } catch (error) {
      say(error instanceof Unreadable ? error.problem : "broken");
    }
  }

  async #parcel(text) {
    const link = await linkOfRecords(this.#scene.room, recordsIn(text.trim().startsWith("[") ? JSON.parse(text) : text.trim().split("\n")));
    if (link) this.#tell((workshop) => workshop.parcel(link));
    else this.#around.say("big");
  }

  async #connect() {
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
    this.#tell((workshop) => workshop.connection(state));
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
  }

  /** The room's title is in the list of rooms, by which one finds it again. */
  #note(key, text) {
    const { room, role, person } = this.#scene;
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
