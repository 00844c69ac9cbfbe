/** How much is too much? The limits of a room, each said once; the server holds those that concern it. */

/** The longest text of a record, in bytes. */
export const LARGEST_RECORD = 16 * 1024;
/** The same with the headers that travel with it. */
export const LARGEST_MESSAGE = LARGEST_RECORD + 512;
export const PEOPLE = 200;
/** Projectors, and windows that only look on. */
export const VIEWERS = 20;
/** A room's share of the server's disk. */
export const ROOM_BYTES = 8 * 1024 * 1024;
export const VERSIONS_PER_KEY = 10;
export const DAYS = 7;
/** Each person watches some ten patterns. */
export const WATCHES = (PEOPLE + VIEWERS) * 20;

/** How often the server says on a silent watch that it is alive. */
export const HEARTBEAT_MILLISECONDS = 5000;
/** How long a watch may be silent before it is taken for dead. */
export const SILENCE_MILLISECONDS = 2.5 * HEARTBEAT_MILLISECONDS;
/** How long the server may take to answer. */
export const ANSWER_MILLISECONDS = 5000;
/** How long until something that failed is tried again. */
export const PAUSE_MILLISECONDS = 1000;
