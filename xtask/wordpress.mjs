/**
 * How does the WordPress plugin become one file? `node wordpress.mjs ZIP VERSION FILE…`: all files go into the folder `mission-rewriter/` of the
 * archive, and texts get the version. The same files make the same bytes: no clock is asked.
 */
import { readFile, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import * as zlib from "node:zlib";

const [zip, version, ...files] = process.argv.slice(2);
const TEXTS = [".php", ".txt", ".json"];
/** The first day that the format knows. */
const DAY = (1 << 5) | 1;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;

const entries = [];
let offset = 0;
for (const file of files) {
  const entry = await compress(file);
  entries.push({ ...entry, offset });
  offset += 30 + entry.name.length + entry.packed.length;
}
const locals = entries.flatMap((entry) => [header(0x04034b50, entry, false), entry.name, entry.packed]);
const central = Buffer.concat(entries.flatMap((entry) => [header(0x02014b50, entry, true), entry.name]));
await writeFile(zip, Buffer.concat([...locals, central, end(central.length)]));

async function compress(file) {
  let content = await readFile(file);
  if (TEXTS.includes(extname(file))) content = Buffer.from(content.toString("utf8").replaceAll("0.0.0", version));
  const packed = zlib.deflateRawSync(content, { level: 9 });
  return { name: Buffer.from(`mission-rewriter/${basename(file)}`), packed, size: content.length, sum: checksum(content) };
}

/** The header of an entry: before its content, or, longer, in the directory at the end. */
function header(signature, { name, packed, size, sum, offset: place }, isCentral) {
  const words = [4, signature, ...(isCentral ? [2, 20] : []), 2, 20, 2, UTF8_NAMES, 2, DEFLATED, 2, 0, 2, DAY, 4, sum, 4, packed.length, 4, size, 2, name.length, 2, 0];
  if (isCentral) words.push(2, 0, 2, 0, 2, 0, 4, 0, 4, place);
  return pack(words);
}

function end(length) {
  return pack([4, 0x06054b50, 2, 0, 2, 0, 2, entries.length, 2, entries.length, 4, length, 4, offset, 2, 0]);
}

/** Numbers after their widths, the low byte first. */
function pack(words) {
  const parts = [];
  for (let place = 0; place < words.length; place += 2) {
    const part = Buffer.alloc(words[place]);
    part.writeUIntLE(words[place + 1], 0, words[place]);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Older Nodes have no `crc32`. */
function checksum(content) {
  if (zlib.crc32) return zlib.crc32(content);
  let sum = ~0;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}
