/**
 * How do the windows of one device hear each other? By channels of the browser, one a kind of record, so that a projector does not even receive
 * a vote; and by a copy in the browser's storage, from which a window that comes later replays. Either may be closed, and the other one does.
 *
 * What the storage does not take (it is full, or closed) lives in the windows that have heard it: a window that begins to watch asks for it.
 */
import { device, placeOf } from "./storage.js";

/** The kinds of record: the first word of a key. */
const KINDS = ["meta", "pulse", "prompt", "ballot", "who", "sub", "vote", "mod"];

/** So long a writer waits between two records here, where nobody else is held up by them. */
const PACE = 250;

/** Opens the room on this device. The last arguments are the browser's own, but for tests. */
export async function openLocal({ room }, { store = device, Channel = globalThis.BroadcastChannel, page = globalThis } = {}) {
  return new Local(room, store, Channel, page);
}

class Local {
  pace = PACE;
  #listener = () => {};
  #place;
  #store;
  #Channel;
  #page;
  /** Each: `{ filter, hear, stop }`. */
  #watches = new Set();
  /** The open channels, by kind. */
  #channels = new Map();
  /** What the storage did not take. */
  #unkept = new Map();
  #revision = 0;
  /** Whoever gets a carrier knows that it is open. */
  #state = "connected";

  constructor(room, store, Channel, page) {
    this.#place = placeOf(room);
    this.#store = store;
    this.#Channel = Channel;
    this.#page = page;
    page.addEventListener?.("storage", this.#onstorage);
  }

  get state() {
    return this.#state;
  }

  /** Hears the state at once, and each change of it. */
  set onstate(listener) {
    this.#listener = listener;
    listener(this.#state);
  }

  /** Keeps a record under its key, and tells all windows, this one too. */
  async put(key, text) {
    const isKept = this.#store.set(this.#place + key, text);
    this.#note(key, text, isKept);
    const isTold = this.#post(kindOf(key), { key, text });
    // Where both are closed, nobody else will ever hear of it.
    this.#say(isKept || isTold ? "back" : "away");
    this.#tell(key, text, true);
    return this.#revision;
  }

  watch(filter, hear) {
    const watch = { filter, hear };
    this.#watches.add(watch);
    const kinds = KINDS.filter((kind) => reaches(filter, kind));
    kinds.forEach((kind) => this.#listen(kind));
    for (const place of this.#store.keys(this.#place)) {
      const key = place.slice(this.#place.length);
      // What has a colon in it is kept there for another purpose.
      if (!key.includes(":") && matches(filter, key)) hear(this.#store.get(place), key, ++this.#revision, false);
    }
    kinds.forEach((kind) => this.#post(kind, { ask: filter }));
    return () => {
      this.#watches.delete(watch);
      for (const kind of kinds) {
        if ([...this.#watches].some((other) => reaches(other.filter, kind)) || [...this.#unkept.keys()].some((key) => kindOf(key) === kind)) continue;
        this.#channels.get(kind)?.close();
        this.#channels.delete(kind);
      }
    };
  }

  close() {
    this.#watches.clear();
    this.#channels.forEach((channel) => channel.close());
    this.#channels.clear();
    this.#page.removeEventListener?.("storage", this.#onstorage);
    this.#listener = () => {};
  }

  /** What is in no storage has to be told to whoever asks. */
  #note(key, text, isKept) {
    if (isKept) {
      this.#unkept.delete(key);
    } else {
      this.#unkept.set(key, text);
      this.#listen(kindOf(key));
    }
  }

  #listen(kind) {
    if (this.#channels.has(kind)) return;
    const channel = this.#open(kind);
    if (!channel) return;
    this.#channels.set(kind, channel);
    channel.addEventListener("message", ({ data }) => {
      if (typeof data?.ask === "string") this.#answer(kind, data.ask);
      else if (typeof data?.key === "string" && typeof data.text === "string" && kindOf(data.key) === kind) this.#hear(data);
    });
  }

  #hear({ key, text, isLive }) {
    if ([...this.#watches].some(({ filter }) => matches(filter, key))) this.#note(key, text, this.#store.get(this.#place + key) === text);
    this.#tell(key, text, isLive !== false);
  }

  #answer(kind, filter) {
    for (const [key, text] of this.#unkept) if (kindOf(key) === kind && matches(filter, key)) this.#post(kind, { key, text, isLive: false });
  }

  /** Whether the browser has taken it. A window that does not watch a kind opens its channel for this moment alone. */
  #post(kind, message) {
    const channel = this.#channels.get(kind) ?? this.#open(kind);
    try {
      channel.postMessage(message);
      return true;
    } catch {
      return false;
    } finally {
      if (channel && this.#channels.get(kind) !== channel) channel.close();
    }
  }

  #open(kind) {
    try {
      return new this.#Channel(this.#place + kind);
    } catch {
      return undefined;
    }
  }

  /** Where there are no channels, the storage itself tells the other windows. */
  #onstorage = ({ key, newValue }) => {
    if (this.#channels.size > 0 || newValue === null || !key?.startsWith(this.#place)) return;
    const name = key.slice(this.#place.length);
    if (!name.includes(":")) this.#tell(name, newValue, true);
  };

  #tell(key, text, isLive) {
    this.#revision += 1;
    for (const { filter, hear } of this.#watches) if (matches(filter, key)) hear(text, key, this.#revision, isLive);
  }

  /** Each change once; as long as nothing was lost, nothing is back. */
  #say(state) {
    if (state === this.#state || (state === "back" && this.#state === "connected")) return;
    this.#state = state;
    this.#listener(state);
  }
}

/** Whether a filter lets a key through: `*` is one word, `>` all that follow, at least one. */
export function matches(filter, key) {
  const asked = filter.split(".");
  const words = key.split(".");
  const rest = asked.indexOf(">");
  if (rest < 0 ? asked.length !== words.length : words.length <= rest) return false;
  return asked.every((word, place) => word === ">" || word === "*" || word === words[place]);
}

/** Whether a filter lets anything of a kind through. */
function reaches(filter, kind) {
  return [kind, "*", ">"].includes(filter.split(".")[0]);
}

function kindOf(key) {
  return key.split(".")[0];
}
