/**
 * What may each role do on the server? The operator writes these templates into the account, one signing key a role; the
 * facilitator's browser signs a person's pass with such a key and fills the templates in by tags, and nothing else.
 *
 * `room` is the room, `me` the person's UID, and each `see` is a pattern of keys that the person may read now.
 *
 * Left out on purpose: STREAM.INFO tells all keys, and with them who voted; CONSUMER.DELETE ends the watches of others;
 * STREAM.MSG.GET and DIRECT.GET read without a filter.
 */
import { LARGEST_MESSAGE } from "./limits.js";

const ROOM = "{{tag(room)}}";
const STORE = "{{tag(store)}}";
const ME = "{{tag(me)}}";
const WATCH = `$JS.API.CONSUMER.CREATE.${STORE}.*.$KV.${ROOM}`;
const FLOW = `$JS.FC.${STORE}.>`;
const JOIN = `join.${ROOM}`;
const INBOX = `_INBOX.${ME}.>`;

/** The templates. `bearer` means that no private key is asked for: the link is enough, and opens nothing but the door. */
export const ROLES = {
  lobby: { bearer: true, payload: 1024, subscriptions: 2, publish: [JOIN], subscribe: [`_INBOX.lobby.${ROOM}.>`] },
  participant: {
    payload: LARGEST_MESSAGE,
    subscriptions: 64,
    publish: [
      `${WATCH}.{{tag(see)}}`,
      FLOW,
      JOIN,
      `$KV.${ROOM}.who.${ME}`,
      `$KV.${ROOM}.sub.*.${ME}`,
      `$KV.${ROOM}.vote.*.*.${ME}`,
    ],
    subscribe: [INBOX],
  },
  viewer: { payload: 4096, subscriptions: 64, publish: [`${WATCH}.{{tag(see)}}`, FLOW, JOIN], subscribe: [INBOX] },
  host: {
    payload: LARGEST_MESSAGE,
    subscriptions: 256,
    publish: [
      `$JS.API.STREAM.CREATE.${STORE}`,
      `$JS.API.STREAM.INFO.${STORE}`,
      `$JS.API.STREAM.UPDATE.${STORE}`,
      `$JS.API.STREAM.DELETE.${STORE}`,
      `${WATCH}.>`,
      FLOW,
      `$KV.${ROOM}.>`,
    ],
    subscribe: [INBOX, JOIN],
    // Who asks to come in is answered, once, wherever the question came from.
    answers: { max: 1, ttl: 60 * 1_000_000_000 },
  },
};

/**
 * The keys that a role may read at this moment of the room. It is what the room itself asks for (`src/room/audience.rs`); here the
 * server keeps votes and names even from somebody who asks with a program of their own.
 */
export function visible(role, { stage, names }, me) {
  const isOpen = stage === "reveal" || stage === "closed";
  const areNamesShown = stage === "closed" || (stage === "reveal" && names === "reveal");
  const areTextsShown = isOpen || (role === "participant" && (stage === "compare" || stage === "vote"));
  const own = role === "participant" ? [`who.${me}`, `sub.*.${me}`, `vote.*.*.${me}`, `mod.${me}`] : ["mod.*"];
  return [
    ...["meta", "pulse", "prompt.*"],
    ...own,
    ...(areTextsShown ? ["mod.*", "ballot.*", "sub.>"] : []),
    ...(isOpen ? ["vote.>"] : []),
    ...(areNamesShown ? ["who.*"] : []),
  ];
}
