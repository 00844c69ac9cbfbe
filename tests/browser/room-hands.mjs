/** What does a test hold in its hands instead of a browser? A clock that it turns, storages that are maps, channels that deliver at once. */

/** A clock at 0. `turn` lets so many milliseconds pass, and all that happens in them. */
export function handClock() {
  let time = 0;
  const alarms = new Set();
  return {
    now: () => time,
    after(milliseconds, action) {
      const alarm = { at: time + milliseconds, action };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    async turn(milliseconds) {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...alarms].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (!next) break;
        alarms.delete(next);
        time = Math.max(time, next.at);
        next.action();
        await settle();
      }
      time = end;
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settle() {
  await new Promise((resolve) => setImmediate(resolve));
}

/** A storage like the browser's; `map` is what is in it, and it takes `most` letters. */
export function mapStorage(content = {}, most = Infinity) {
  const map = new Map(Object.entries(content));
  return {
    map,
    get length() {
      return map.size;
    },
    key: (place) => [...map.keys()][place] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, text) {
      if (text.length > most) throw new Error("QuotaExceededError");
      map.set(key, text);
    },
    removeItem: (key) => map.delete(key),
  };
}

/** Channels like the browser's: what is posted in one is heard in all others of the same name, at once. `open` counts those that are open, by name. */
export function handChannels() {
  const open = new Set();
  class Channel extends EventTarget {
    constructor(name) {
      super();
      this.name = name;
      open.add(this);
    }
    postMessage(data) {
      const copy = structuredClone(data);
      for (const other of [...open]) if (other !== this && other.name === this.name) other.dispatchEvent(Object.assign(new Event("message"), { data: copy }));
    }
    close() {
      open.delete(this);
    }
  }
  return { Channel, names: () => [...open].map(({ name }) => name.split(":").at(-1)).sort() };
}
