/**
 * What does `<mission-rewriter mode="room">` load? This module. To the element it is an engine like the widget's; what it mounts is a workshop.
 *
 * Here it is decided who is in which room; what happens in it then is `session.js`.
 */
import { dwell } from "../element/engine.js";
import { Unreadable, chooseFile, readFile } from "./exchange.js";
import { isRoomName } from "./fragment.js";
import { Identity, forgetRoom, noteRoom, roomsOf } from "./identity.js";
import { addressOfScene, addressOfWindow, addressesOf, beginning, invited, isWriter, knownRoom, newRoom, sceneOf } from "./scene.js";
import { Session } from "./session.js";
import { adoptRoomStyle } from "./style.js";
import { openWindow } from "./windows.js";

export { analyze, call, complete, dwell, isPanic, isReturning, knows, missing, ready, teach } from "../element/engine.js";

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
  #session = null;
  #scene = null;
  /** The rooms that stand on the screen, by their places. */
  #rooms = [];
  /** Counts the scenes, so that a late answer to an old one does nothing. */
  #turn = 0;
  #endings;

  constructor(base, { locale }, listener) {
    this.#base = base;
    this.#host = base.getRootNode().host;
    this.#locale = locale;
    this.#listener = listener;
    const look = () => this.#go(() => sceneOf(this.#host));
    // An anchor of the page leads nobody out of their room.
    const follow = () => isOurs(location.hash) && look();
    addEventListener("hashchange", follow);
    const observer = new MutationObserver(look);
    observer.observe(this.#host, { attributes: true, attributeFilter: ["room", "room-server"] });
    this.#endings = [
      () => removeEventListener("hashchange", follow),
      () => observer.disconnect(),
      dwell({ died: () => this.#end({ isDead: true }), ready() {}, learned() {} }),
    ];
    const left = scenes.get(this.#host);
    const isElsewhere = !left || (isOurs(location.hash) && location.hash !== left.hash);
    this.#go(() => (isElsewhere ? sceneOf(this.#host) : left.scene));
  }

  update({ locale }) {
    adoptRoomStyle(this.#base.getRootNode());
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#session?.update(locale);
  }

  installed() {
    this.#session?.installed();
  }

  /** A text in a language that did not come is read as one that nobody can read; the workshop goes on. */
  lost() {}

  destroy() {
    this.#end({ isDead: false });
  }

  #end(state) {
    this.#turn += 1;
    this.#endings.forEach((end) => end());
    this.#session?.close(state);
    this.#session = null;
  }

  /** Changes to another scene. */
  async #go(find) {
    const turn = ++this.#turn;
    try {
      const scene = await find();
      const addresses = await addressesOf(scene);
      if (turn !== this.#turn) return;
      const isUnkept = !(await this.#settle(scene));
      if (turn === this.#turn) this.#enter({ ...scene, isUnkept }, addresses);
    } catch (error) {
      reportError(error);
    }
  }

  #enter(scene, addresses) {
    const { role, room, identity, server, credentials, draft, at, isBrought, isDeleted } = scene;
    this.#session?.close();
    adoptRoomStyle(this.#base.getRootNode());
    const root = document.createElement("div");
    this.#base.replaceChildren(root);
    this.#rooms = roomsOf();
    const options = {
      ...addresses,
      locale: this.#locale,
      role,
      room,
      draft,
      seed: isWriter(role) ? identity.seed : undefined,
      last: isWriter(role) ? identity.nonce : undefined,
      kept: identity.kept,
      carrier: server && (role !== "start" || credentials) ? "server" : "device",
      rooms: this.#rooms.map((entry) => ({ title: entry.title, role: entry.role })),
      chance: crypto.getRandomValues(new Uint16Array(1))[0],
      saved: at,
      brought: isBrought,
      deleted: isDeleted,
    };
    const around = { turn: (name, detail) => this.#hear(name, detail), missing: (language) => this.#listener("missing", language) };
    this.#session = new Session(root, scene, options, around);
  }

  /** Makes the scene one that is found again: in the list of rooms, in the address, and for an element that comes back. Says whether this device keeps it. */
  async #settle({ role, room, person, isOfPage, server, pass, credentials, isBrought, ...scene }) {
    let isKept = true;
    if (isWriter(role) && !person) isKept = noteRoom({ room, role, server, pass, credentials, isBrought });
    // What was begun is begun once, what was given is taken in once, and what was wrong is said once.
    this.#scene = { ...scene, role, room, person, isOfPage, server, pass, credentials, isBrought, draft: undefined, parcel: undefined, problem: undefined, isDeleted: undefined };
    const address = await addressOfScene(this.#scene, { isSafe: isKept });
    try {
      if (address ? address !== location.href : isOurs(location.hash)) history.replaceState(history.state, "", address ?? location.href.split("#")[0]);
    } catch {
      // A page in a frame of another one may have no address that it could change.
    }
    scenes.set(this.#host, { scene: this.#scene, hash: location.hash });
    return isKept;
  }

  async #hear(name, detail) {
    if (name === "start") this.#go(() => newRoom(detail, this.#scene));
    else if (name === "leave") this.#begin({});
    else if (name === "delete") await this.#delete();
    else if (name === "continue") this.#go(() => knownRoom(this.#rooms[detail]));
    else if (name === "forget") this.#rooms.splice(detail, 1).forEach((entry) => forgetRoom(entry));
    else if (name === "join") await this.#join(detail);
    else if (name === "open") await this.#open(detail);
    else if (name === "open-export") await this.#read();
    else console.warn("mission-rewriter:", `the workshop said "${name}", and nobody knows what that is`);
  }

  #begin(more) {
    const { server, credentials } = this.#scene;
    this.#go(() => beginning({ server, credentials, ...more }));
  }

  async #delete() {
    await this.#session?.erase();
    // What the workshop still has to say would be kept again.
    this.#session?.close();
    forgetRoom(this.#scene);
    this.#begin({ isDeleted: true });
  }

  /** Follows an invitation; what is wrong with it is said where it was typed. */
  async #join(text) {
    const scene = await invited(text, this.#scene);
    if (scene.problem) this.#session?.refuse(scene.problem);
    else this.#go(() => scene);
  }

  async #open(role) {
    const address = await addressOfWindow(role, this.#scene);
    if (!openWindow(address)) this.#session?.blocked(address);
  }

  /** An exported room, to be read. */
  async #read() {
    try {
      const text = await chooseFile();
      if (!text) return;
      const { room, texts, at } = readFile(text);
      if (!isRoomName(room)) throw new Unreadable("file");
      this.#go(() => ({ role: "reader", room, texts, at, identity: new Identity(room, "reader") }));
    } catch (error) {
      this.#session?.refuse(error.problem ?? "file");
    }
  }
}

/** Whether a page's fragment is about a room. */
function isOurs(hash) {
  return hash.includes("mission-rewriter-room=");
}
