/** How many bytes travel? For each file one line: raw, gzip at its best, brotli at its best, as a careful site serves them. */
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  console.log(bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, { params }).length);
}
