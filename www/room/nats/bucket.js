/**
 * Where does a room lie on the server? In a bucket of its own, laid out as the key-value stores of NATS are, so that their tools
 * can read it.
 */
import { ask } from "./trouble.js";
import { DAYS, LARGEST_MESSAGE, ROOM_BYTES, VERSIONS_PER_KEY, WATCHES } from "./limits.js";

/** What JetStream says where a bucket of this name is there, and is set up otherwise: as one that was thinned out. */
const IS_THERE = "stream name already in use";
const DAY_NANOSECONDS = 24 * 3600 * 1_000_000_000;

/** Makes the room's bucket where it is not there yet. */
export async function prepare(connection, room, replicas) {
  try {
    await ask(connection, `$JS.API.STREAM.CREATE.KV_${room}`, JSON.stringify(configuration(room, replicas)));
  } catch (trouble) {
    if (!trouble.reason.startsWith(IS_THERE)) throw trouble;
  }
}

/**
 * Keeps one version a key from now on, where more than half of the room is used: a full room takes nothing more, and old versions
 * are worth less than new votes. Gives whether it was time.
 */
export async function thin(connection, room) {
  const { config, state } = await ask(connection, `$JS.API.STREAM.INFO.KV_${room}`);
  if (state.bytes * 2 < config.max_bytes || config.max_msgs_per_subject === 1) return false;
  await ask(connection, `$JS.API.STREAM.UPDATE.KV_${room}`, JSON.stringify({ ...config, max_msgs_per_subject: 1 }));
  return true;
}

/** Takes the room off the server, with all that was written in it. */
export async function erase(connection, room) {
  await ask(connection, `$JS.API.STREAM.DELETE.KV_${room}`);
}

function configuration(room, replicas) {
  return {
    name: `KV_${room}`,
    subjects: [`$KV.${room}.>`],
    retention: "limits",
    storage: "file",
    num_replicas: replicas,
    max_msgs_per_subject: VERSIONS_PER_KEY,
    max_age: DAYS * DAY_NANOSECONDS,
    max_bytes: ROOM_BYTES,
    max_msg_size: LARGEST_MESSAGE,
    max_consumers: WATCHES,
    discard: "new",
    // With rollups, one header on one's own key would empty the whole room.
    allow_rollup_hdrs: false,
    deny_delete: true,
    deny_purge: true,
  };
}
