/**
 * How do records travel where there is no network between two devices? As a link, or as a file that somebody hands over. Both may come from
 * anybody: what is read here is a list of texts of a known size, and the workshop checks the room and the signature of each.
 *
 * A parcel is `{ r: room, t: [record, …] }`; an exported room is `{ room, records: [record, …], exported }`, with its records as objects.
 */
import { addressOf, readFragment } from "./fragment.js";

/** Letters of a link that mail and messengers still carry. */
const LINK = 30_000;
/** Bytes of a file, and letters of one record: more than a full room needs. */
const FILE = 32 * 1024 * 1024;
const RECORD = 16 * 1024;
/** Records in one parcel. */
const MANY = 20_000;

/** Why something is no parcel; `problem` is a word that the workshop knows: `damaged`, `file`, `foreign`. */
export class Unreadable extends Error {
  constructor(problem) {
    super(`this cannot be read: ${problem}`);
    this.problem = problem;
  }
}

/** A link that holds a parcel; null where it is too much for one. */
export async function linkOfParcel(parcel, page) {
  const { r, t } = JSON.parse(parcel);
  const link = await addressOf("records", { r, t }, page);
  return link.length > LINK ? null : link;
}

/** The records in a link that somebody pasted; a messenger puts words around it. Throws `Unreadable`. */
export async function readParcelLink(text) {
  const [link] = /#\S*mission-rewriter-room=\S+/.exec(text.slice(0, 4 * LINK)) ?? [];
  if (!link) throw new Unreadable("foreign");
  const said = await readFragment(link);
  if (said?.role !== "records") throw new Unreadable(said?.problem ?? "foreign");
  return said.t;
}

/** What is in a file: `{ room, texts, at }`, from a parcel or an exported room. Throws `Unreadable`. */
export function readFile(text) {
  const file = parsed(text.replace(/^\ufeff/, ""));
  const records = file?.records ?? file?.t;
  if (!Array.isArray(records) || records.length > MANY) throw new Unreadable("file");
  const texts = records.map((record) => (typeof record === "string" ? record : JSON.stringify(record) ?? "")).filter((text) => text.length <= RECORD);
  return { room: String(file.room ?? file.r), texts, at: Number(file.exported) || 0 };
}

/** The text of a file that the person chooses; nothing where they choose none. */
export async function chooseFile() {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = ".json,application/json";
  const file = await new Promise((resolve) => {
    field.addEventListener("cancel", () => resolve(undefined));
    field.addEventListener("change", () => resolve(field.files[0]));
    field.click();
  });
  if (file?.size > FILE) throw new Unreadable("file");
  return file?.text();
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable("file");
  }
}
