/**
 * How does one hear of the keys of one pattern, each once, and miss none? By a consumer of the server's that has exactly this
 * pattern, made anew from the last number heard whenever the thread may be broken: after a lost connection, a gap in the count, or
 * a silence.
 */
import { nuid } from "@nats-io/nats-core";
import { PAUSE_MILLISECONDS, HEARTBEAT_MILLISECONDS, SILENCE_MILLISECONDS } from "./limits.js";
import { ask, troubleOf } from "./trouble.js";

/** Until a refused pattern is asked for once more. */
const REFUSED_MILLISECONDS = 3 * PAUSE_MILLISECONDS;

export class Watch {
  #place;
  #heard;
  #run = null;
  #timer = 0;
  /** The last number in the room's store that this watch has heard. */
  #last = 0;
  #isCaughtUp = false;

  /** `place` is `{ room, me, filter }`; `heard` has `record`, `caughtUp` and `refused`. */
  constructor(place, heard) {
    this.#place = place;
    this.#heard = heard;
  }

  /** Begins, or goes on where it stopped. */
  async start(connection) {
    this.stop();
    // There will be another one, and we are started on it.
    if (connection.isClosed()) return;
    const name = nuid.next();
    const run = { connection, name, replay: 0, count: 0, early: [], isOpen: false };
    this.#run = run;
    const inbox = `_INBOX.${this.#place.me}.${name}`;
    run.inbox = inbox;
    run.subscription = connection.subscribe(inbox, {
      callback: (error, message) => {
        if (this.#run !== run) return;
        if (error) this.#fail(troubleOf(error));
        // What comes before the answer waits for it: only the answer tells how much is old.
        else if (run.isOpen) this.#take(run, message);
        else run.early.push(message);
      },
    });
    try {
      const { num_pending: pending } = await ask(connection, this.#subject(name), this.#consumer(name, inbox));
      if (this.#run === run) this.#open(run, pending);
    } catch (trouble) {
      if (this.#run === run) this.#fail(trouble);
    }
  }

  /** The store is another one than before: what was heard says nothing of it. */
  forget() {
    this.#last = 0;
  }

  stop() {
    clearTimeout(this.#timer);
    this.#run?.subscription.unsubscribe();
    this.#run = null;
  }

  #subject(name) {
    const { room, filter } = this.#place;
    return `$JS.API.CONSUMER.CREATE.KV_${room}.${name}.$KV.${room}.${filter}`;
  }

  #consumer(name, inbox) {
    const { room, filter } = this.#place;
    const from = this.#last > 0 ? { deliver_policy: "by_start_sequence", opt_start_seq: this.#last + 1 } : { deliver_policy: "last_per_subject" };
    const config = {
      ...from,
      name,
      deliver_subject: inbox,
      filter_subject: `$KV.${room}.${filter}`,
      ack_policy: "none",
      replay_policy: "instant",
      max_deliver: 1,
      flow_control: true,
      idle_heartbeat: HEARTBEAT_MILLISECONDS * 1_000_000,
      // What nobody listens to is gone soon after.
      inactive_threshold: HEARTBEAT_MILLISECONDS * 1_000_000,
      mem_storage: true,
      num_replicas: 1,
    };
    return JSON.stringify({ stream_name: `KV_${room}`, config });
  }

  #open(run, pending) {
    run.isOpen = true;
    run.replay = this.#isCaughtUp ? 0 : pending;
    this.#await();
    if (run.replay === 0) this.#catchUp();
    for (const message of run.early) if (this.#run === run) this.#take(run, message);
    run.early = [];
  }

  #take(run, message) {
    this.#await();
    // A record never comes under our own inbox's name, so nobody can pass one off as a word of the server's.
    if (message.subject === run.inbox) this.#takeWord(run, message);
    else this.#takeRecord(run, message);
  }

  #takeRecord(run, message) {
    const { consumer, sequence, count } = origin(message.reply);
    const before = `$KV.${this.#place.room}.`;
    if (consumer !== run.name || !message.subject.startsWith(before)) return;
    run.count += 1;
    if (count !== run.count) return void this.start(run.connection);
    this.#last = sequence;
    const isLive = count > run.replay;
    // An empty one is the mark that somebody's tool left for a deletion.
    if (message.data.length > 0 && !message.headers?.has("KV-Operation")) {
      this.#heard.record(message.string(), message.subject.slice(before.length), sequence, isLive);
    }
    if (count === run.replay) this.#catchUp();
  }

  /** The server asks whether we keep up, or says that it is alive and how far it is. */
  #takeWord(run, message) {
    const { reply, headers } = message;
    if (headers?.code !== 100) return void this.#again(PAUSE_MILLISECONDS);
    const stalled = headers.get("Nats-Consumer-Stalled");
    if (reply || stalled) run.connection.publish(reply || stalled);
    if (Number(headers.get("Nats-Last-Consumer") || 0) > run.count) this.start(run.connection);
  }

  #catchUp() {
    if (this.#isCaughtUp) return;
    this.#isCaughtUp = true;
    this.#heard.caughtUp();
  }

  #fail(trouble) {
    const isRefused = trouble.kind === "refused";
    this.#again(isRefused ? REFUSED_MILLISECONDS : PAUSE_MILLISECONDS);
    if (isRefused) this.#heard.refused();
  }

  #await() {
    this.#again(SILENCE_MILLISECONDS);
  }

  /** Starts once more, unless something happens before. */
  #again(milliseconds) {
    const { connection } = this.#run;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.start(connection), milliseconds);
  }
}

/** Which consumer sent this, the number in the store, and the consumer's own count. JetStream writes it into the reply subject. */
function origin(reply) {
  const words = reply?.split(".") ?? [];
  // Servers that belong to a domain name it, and the account, before the rest.
  const [, consumer, , sequence, count] = words.slice(words.length > 9 ? 4 : 2);
  return { consumer, sequence: Number(sequence), count: Number(count) };
}
