/**
 * How do records travel where there is no network between two devices? As a link, or as a file that somebody hands over. Both are taken in by
 * the facilitator, and both may come from anybody: what is read is a list of texts, and the workshop checks the signature of each.
 */
import { addressOf, readFragment } from "./fragment.js";

/** Letters of a link that mail and messengers still carry. */
const LINK = 30_000;
/** Bytes of a file, and letters of one record: more than a full room needs. */
const FILE = 32 * 1024 * 1024;
const RECORD = 16 * 1024;
/** Records in one parcel. */
const MANY = 20_000;

/** Why a parcel cannot be read: `broken`, `too-long`, or `other-room`. */
export class Unreadable extends Error {
  constructor(problem) {
    super(`the parcel cannot be read: ${problem}`);
    this.problem = problem;
  }
}

/** A link with these records, for the facilitator; null where they are too many for one. */
export async function linkOfRecords(room, texts, page) {
  const link = await addressOf("records", { r: room, t: texts }, page);
  return link.length > LINK ? null : link;
}

/** The records in what somebody pasted or handed over: a link, a file, or records one a line. Throws `Unreadable`. */
export async function readParcel(text, room) {
  if (text.length > FILE) throw new Unreadable("too-long");
  // A messenger puts words around a link; a file of records begins with a bracket.
  const [address] = (/^\s*[[{]/.test(text) ? null : /\S*#\S*mission-rewriter-room=\S+/.exec(text)) ?? [];
  if (!address) return recordsIn(parsed(text), room);
  const link = await readFragment(address.slice(address.indexOf("#")));
  if (link?.role !== "records") throw new Unreadable(link?.problem ?? "broken");
  return recordsIn({ room: link.r, records: link.t }, room);
}

/** An exported room: `{ room, texts }`, of whatever room it is. */
export function readExport(text) {
  const file = parsed(text);
  return { room: String(file.room ?? ""), texts: recordsIn(file) };
}

/** The texts of the records in `parcel`: `{ room, records }`, or the list alone. */
export function recordsIn(parcel, room) {
  const records = Array.isArray(parcel) ? parcel : (parcel?.records ?? (parcel?.sig && [parcel]));
  if (!Array.isArray(records)) throw new Unreadable("broken");
  if (records.length > MANY) throw new Unreadable("too-long");
  const texts = records.map((record) => (typeof record === "string" ? record : JSON.stringify(record))).filter((text) => text.length <= RECORD);
  const mine = texts.filter((text) => keyOf(text, room) !== undefined);
  if (texts.length > 0 && mine.length === 0) throw new Unreadable(texts.some((text) => keyOf(text) !== undefined) ? "other-room" : "broken");
  return mine;
}

/** The key under which a record stands; nothing where it is none, or one of another room. */
export function keyOf(text, room) {
  try {
    const record = JSON.parse(text);
    if (room !== undefined && record.room !== room) return undefined;
    return typeof record.room === "string" && /^[a-z]+(\.[a-z\d-]{1,64}){0,3}$/.test(record.key) ? record.key : undefined;
  } catch {
    return undefined;
  }
}

function parsed(text) {
  const clean = text.replace(/^\ufeff/, "");
  try {
    return JSON.parse(clean);
  } catch {
    // Not one value: perhaps a record a line.
  }
  const lines = clean.split(/\r?\n/).filter((line) => line.trim());
  if (lines.length === 0 || lines.length > MANY) throw new Unreadable("broken");
  return lines;
}

/** The text of a file that the person chooses; null where they choose none. */
export async function chooseFile() {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = ".json,.jsonl,.txt,application/json";
  const file = await new Promise((resolve) => {
    field.addEventListener("cancel", () => resolve(null));
    field.addEventListener("change", () => resolve(field.files[0] ?? null));
    field.click();
  });
  if (file?.size > FILE) throw new Unreadable("too-long");
  return file?.text();
}
