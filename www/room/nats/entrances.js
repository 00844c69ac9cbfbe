/** How does each role come in? The facilitator by the keys of its secret address, everybody else by asking the facilitator. */
import { erase, prepare, thin } from "./bucket.js";
import { connect } from "./connection.js";
import { lobbyOf, readCredentials } from "./credentials.js";
import { lobbyPass, mint } from "./passes.js";
import { Reception, request } from "./reception.js";
import { Trouble, ask } from "./trouble.js";

/** The way in of those who were given the link: a pass that was kept, or a new one from the facilitator. */
export class GuestEntrance {
  #options;
  #pass;

  /** `{ server, room, lobby, role, signer, kept }`; `kept` has `read()` and `write(pass)`. */
  constructor(options) {
    this.#options = options;
    this.#pass = options.kept.read();
  }

  async enter() {
    if (this.#pass) {
      try {
        return await this.#connect();
      } catch (trouble) {
        if (trouble.kind !== "refused") throw trouble;
        // It has expired, or the server has other keys by now: the door decides.
        this.#keep(undefined);
      }
    }
    const { server, room, lobby } = this.#options;
    const pass = lobbyPass(lobby, room);
    if (!pass) throw new Trouble("refused", "link");
    const door = await connect({ server, inbox: `_INBOX.lobby.${room}`, pass: () => pass, isLasting: false });
    try {
      this.#keep(await this.#ask(door));
    } finally {
      await door.close();
    }
    return this.#connect();
  }

  /** Nothing is to be made ready for a guest. */
  async settle() {}

  /** A connection with a newer pass, where the facilitator now gives another one. */
  async renew(connection) {
    const pass = await this.#ask(connection);
    if (grantsOf(pass) === grantsOf(this.#pass)) return undefined;
    this.#keep(pass);
    return this.#connect();
  }

  #connect() {
    const { server, signer } = this.#options;
    return connect({ server, signer, inbox: `_INBOX.${signer.uid}`, pass: () => this.#pass });
  }

  async #ask(connection) {
    const { room, role, signer } = this.#options;
    const { pass, refused } = await ask(connection, `join.${room}`, request(signer, room, role));
    if (refused) throw new Trouble("refused", refused);
    return pass;
  }

  #keep(pass) {
    this.#pass = pass;
    this.#options.kept.write(pass);
  }
}

/** The facilitator's way in, who also keeps the door for the others. */
export class HostEntrance {
  #options;
  #credentials;
  #connection = null;
  #isReceiving = false;

  /** `{ server, room, credentials, signer }` */
  constructor(options) {
    const { room, credentials } = options;
    this.#options = options;
    this.#credentials = readCredentials(credentials);
    this.reception = new Reception({ room, ...this.#credentials });
    this.lobby = lobbyOf(this.#credentials, room);
  }

  async enter() {
    const { server, room, signer } = this.#options;
    this.#connection = await connect({ server, signer, inbox: `_INBOX.${room}`, pass: () => this.#mint() });
    if (this.#isReceiving) this.receive();
    return this.#connection;
  }

  settle(connection) {
    return prepare(connection, this.#options.room, this.#credentials.replicas);
  }

  /** The facilitator sees everything already. */
  async renew() {
    return undefined;
  }

  /** Opens the door. Of two windows of the facilitator's, one answers. */
  receive() {
    this.#isReceiving = true;
    const callback = (error, message) => {
      // Only a browser's own inbox is answered: a consumer of somebody's could be pointed at the door.
      if (!error && message.reply?.startsWith("_INBOX.")) message.respond(JSON.stringify(this.reception.answer(message.string())));
    };
    this.#connection.subscribe(`join.${this.#options.room}`, { queue: "reception", callback });
  }

  /** Makes room, where the room is getting full. */
  thin() {
    return thin(this.#connection, this.#options.room);
  }

  erase() {
    return erase(this.#connection, this.#options.room);
  }

  #mint() {
    const { room, signer } = this.#options;
    const { account, signers } = this.#credentials;
    const tags = [`room:${room}`, `store:KV_${room}`, `me:${room}`];
    return mint({ signer: signers.host, account, subject: signer.name, tags });
  }
}

/** What a pass allows, without the time at which it was made. */
function grantsOf(pass) {
  const { nats } = JSON.parse(atob(pass.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
  return nats.tags.join(" ");
}
