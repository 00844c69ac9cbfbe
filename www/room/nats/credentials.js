/**
 * What does the facilitator's secret address hold? `{ account, keys, replicas? }`: the account's name, the seeds of the keys that sign
 * passes, one a role, and how many servers keep a copy of each room.
 */
import { bytesOfName, signerOf } from "./keys.js";
import { mintLobby } from "./passes.js";

const ROLES = ["lobby", "participant", "viewer", "host"];

/** `{ account, signers, replicas }`; what are no credentials is a TypeError. */
export function readCredentials({ account, keys, replicas = 1 }) {
  if (!bytesOfName("account", account)) throw new TypeError("these are no credentials");
  return { account, replicas, signers: Object.fromEntries(ROLES.map((role) => [role, signerOf("account", keys[role])])) };
}

/** What goes into the link for everybody else: the way to the door of this room, and no further. */
export function lobbyOf({ account, signers }, room) {
  return mintLobby({ signer: signers.lobby, account: bytesOfName("account", account), room });
}
