/** Who serves the pages that are measured? One server for all of them, as a careful host would be: brotli, and our strict policy. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".wasm": "application/wasm" };
const HEADERS = {
  "content-security-policy": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
  // A browser measures time in steps of five microseconds only where no other site can look on; elsewhere the steps are twenty times as wide.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  // A browser that starts with empty caches would not ask for it again either; this way nothing depends on that.
  "cache-control": "no-store",
};

/** Serves `folders` (the first part of a path names one), and `pages`: texts of HTML by their paths. Gives the address and what ends it. */
export async function serve(folders, pages) {
  const packed = new Map();
  const bodyOf = async (path) => {
    if (!packed.has(path)) {
      const [, name, ...rest] = path.split("/");
      packed.set(path, brotliCompressSync(pages[path] ?? (await readFile(join(folders[name], normalize(`/${rest.join("/")}`))))));
    }
    return packed.get(path);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    try {
      const body = await bodyOf(pathname);
      const type = pathname in pages ? TYPES[".html"] : (TYPES[extname(pathname)] ?? "application/octet-stream");
      response.writeHead(200, { ...HEADERS, "content-type": type, "content-encoding": "br", "content-length": body.length });
      response.end(body);
    } catch {
      response.writeHead(404, HEADERS).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
