/**
 * What does `<mission-rewriter mode="room">` load? This module. To the element it is an engine like the widget's; what it mounts is a workshop.
 *
 * Here it is decided who is in which room; what happens in it then is `session.js`.
 */
import { dwell } from "../element/engine.js";
import { Unreadable, chooseFile, readExport } from "./exchange.js";
import { Identity, forgetRoom, noteRoom, roomsOf } from "./identity.js";
import { News } from "./news.js";
import { addressOfScene, addressOfWindow, addressesOf, beginning, isWriter, knownRoom, newRoom, sceneOf } from "./scene.js";
import { Session } from "./session.js";
import { adoptRoomStyle } from "./style.js";
import { openWindow } from "./windows.js";

export { analyze, call, dwell, isPanic, knows, missing, ready, teach } from "../element/engine.js";

/** Puts a workshop into `base`, an element of a shadow root; gives the handle to it, which the element knows from the widget. */
export function mount(base, options, listener) {
  return new Place(base, options, listener);
}

/** Where each element was, for one that comes back: not every page lets its fragment be changed. Each: `{ scene, hash }`. */
const scenes = new WeakMap();

class Place {
  analysis = null;
  #host;
  #base;
  #listener;
  #locale;
  #news;
  #session = null;
  #scene = null;
  /** Counts the scenes, so that a late answer to an old one does nothing. */
  #turn = 0;
  #endings;

  constructor(base, { locale }, listener) {
    this.#base = base;
    this.#host = base.getRootNode().host;
    this.#locale = locale;
    this.#listener = listener;
    this.#news = new News(base);
    const look = () => this.#go(() => sceneOf(this.#host));
    addEventListener("hashchange", look);
    const observer = new MutationObserver(look);
    observer.observe(this.#host, { attributes: true, attributeFilter: ["room", "room-server"] });
    this.#endings = [
      () => removeEventListener("hashchange", look),
      () => observer.disconnect(),
      dwell({ died: () => this.#end({ isDead: true }), ready() {}, learned() {} }),
    ];
    const left = scenes.get(this.#host);
    this.#go(() => (left?.hash === location.hash ? left.scene : sceneOf(this.#host)));
  }

  update({ locale }) {
    adoptRoomStyle(this.#base.getRootNode());
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#news.translate(locale);
    this.#session?.update({ locale });
  }

  installed() {
    this.#session?.installed();
  }

  lost(language) {
    this.#session?.lost(language);
  }

  destroy() {
    this.#end({ isDead: false });
  }

  #end(state) {
    this.#turn += 1;
    this.#endings.forEach((end) => end());
    this.#session?.close(state);
    this.#session = null;
    this.#news.clear();
  }

  /** Changes to another scene. */
  async #go(find) {
    const turn = ++this.#turn;
    try {
      const scene = await find();
      const addresses = await addressesOf(scene);
      if (turn === this.#turn) await this.#enter(scene, addresses);
    } catch (error) {
      reportError(error);
    }
  }

  async #enter(scene, addresses) {
    const { role, room, identity, server, credentials, draft, parcel, news } = scene;
    this.#session?.close();
    this.#news.clear();
    const home = this.#base.getRootNode();
    adoptRoomStyle(home);
    const root = document.createElement("div");
    this.#base.replaceChildren(root);
    const options = {
      ...addresses,
      locale: this.#locale,
      role,
      room,
      draft,
      seed: isWriter(role) ? identity.seed : undefined,
      nonce: isWriter(role) ? identity.nonce : undefined,
      kept: identity.kept,
      device: server && (role !== "start" || credentials) ? "server" : "local",
      rooms: roomsOf().map((entry) => ({ room: entry.room, title: entry.title, role: entry.role, at: entry.at })),
    };
    const around = {
      say: (name, more) => this.#news.say(name, this.#locale, more),
      turn: (name, detail) => this.#hear(name, detail),
      missing: (language) => this.#listener("missing", language),
    };
    this.#session = new Session(root, scene, options, around);
    // What was begun is begun once, and what was given is taken in once.
    this.#scene = { ...scene, draft: undefined, parcel: undefined, news: undefined };
    await this.#settle(draft?.title);
    if (news) around.say(news);
    if (parcel) around.say("taken", { count: await this.#session.take(parcel) });
  }

  /** Makes the scene one that is found again: in the list of rooms, in the address, and for an element that comes back. */
  async #settle(title) {
    const { role, room, person, server, pass, credentials } = this.#scene;
    let isSafe = true;
    if (isWriter(role) && !person) isSafe = noteRoom({ room, role, server, pass, credentials, ...(title && { title }) });
    const address = await addressOfScene(this.#scene, { isSafe });
    try {
      if (address ? address !== location.href : isOurs(location.hash)) history.replaceState(history.state, "", address ?? location.href.split("#")[0]);
    } catch {
      // A page in a frame of another one may have no address that it could change.
    }
    scenes.set(this.#host, { scene: this.#scene, hash: location.hash });
    if (!isSafe) this.#news.say("storage", this.#locale);
  }

  async #hear(name, detail) {
    const scene = this.#scene;
    if (name === "start") this.#go(() => newRoom(detail, { ...scene, ...detail?.server }));
    else if (name === "leave") this.#go(() => ({ ...beginning(), server: scene.server, pass: scene.pass, credentials: scene.credentials }));
    else if (name === "return") this.#go(() => knownRoom(detail.room, detail.role));
    else if (name === "forget") this.#go(() => (forgetRoom(detail.room), beginning()));
    else if (name === "open") await this.#open(detail);
    else if (name === "open-export") await this.#read();
    else console.warn("mission-rewriter:", `the workshop said "${name}", and nobody knows what that is`);
  }

  async #open(role) {
    const address = await addressOfWindow(role, this.#scene);
    if (!openWindow(address)) this.#news.say("window", this.#locale, { text: address });
  }

  /** An exported room, to be read. */
  async #read() {
    try {
      const text = await chooseFile();
      if (!text) return;
      const { room, texts } = readExport(text);
      this.#go(() => ({ role: "reader", room, texts, identity: new Identity(room, "reader") }));
    } catch (error) {
      this.#news.say(error instanceof Unreadable ? error.problem : "broken", this.#locale);
    }
  }
}

/** Whether a page's fragment is about a room. */
function isOurs(hash) {
  return hash.includes("mission-rewriter-room=");
}
