/**
 * Who comes in? The facilitator's browser answers: it sees the proof of a key, counts the people, and mints a pass with the grants
 * of that key's own name and of the room's stage.
 */
import { visible } from "./grants.js";
import { bytesOfName, isSignedBy, uidOf } from "./keys.js";
import { bytesOfBase64url } from "./letters.js";
import { PEOPLE, VIEWERS } from "./limits.js";
import { mint } from "./passes.js";

/** What is asked at the door. The signature proves the key; it is over the room and the role, so it opens no other door. */
export function request(signer, room, role) {
  return JSON.stringify({ key: signer.name, role, signature: signer.sign(challenge(room, role)) });
}

export class Reception {
  #room;
  #account;
  #signers;
  #moment = momentOf("");
  #present = { participant: new Set(), viewer: new Set() };

  constructor({ room, account, signers }) {
    this.#room = room;
    this.#account = account;
    this.#signers = signers;
  }

  /** The room's own record of itself was written or read. */
  learn(meta) {
    this.#moment = momentOf(meta);
  }

  /** This person has been here before, perhaps before this page was loaded. */
  learnPerson(uid) {
    this.#present.participant.add(uid);
  }

  /** Gives what is answered to a request: `{ pass }`, or `{ refused }` with one word. */
  answer(text) {
    const { key, role, signature } = read(text);
    const bytes = typeof key === "string" ? bytesOfName("user", key) : undefined;
    const present = Object.hasOwn(this.#present, role) ? this.#present[role] : undefined;
    if (!bytes || !present || typeof signature !== "string") return { refused: "unreadable" };
    if (!isSignedBy(bytes, challenge(this.#room, role), bytesOfBase64url(signature))) return { refused: "unproven" };
    const me = uidOf(bytes);
    if (!present.has(me) && present.size >= (role === "viewer" ? VIEWERS : PEOPLE)) return { refused: "full" };
    present.add(me);
    const see = visible(role, this.#moment, me).map((filter) => `see:${filter}`);
    const tags = [`room:${this.#room}`, `store:KV_${this.#room}`, `me:${me}`, ...see];
    return { pass: mint({ signer: this.#signers[role], account: this.#account, subject: key, tags }) };
  }
}

function challenge(room, role) {
  return `mission-rewriter join ${room} ${role}`;
}

function read(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** What the room's record says of the present: the stage, and the stage from which on names are shown. */
function momentOf(meta) {
  const { stages, names } = read(meta).body ?? {};
  const [, stage] = (Array.isArray(stages) && stages.at(-1)) || [];
  return { stage: stage ?? "lobby", names };
}
