/**
 * Which bytes may a file have that a script fetches later? `import sum from "sum-of:NAME"` is the sum of the file of this name that lies in `folder`
 * by the time the script is bundled, as the browser's `integrity` has it: whoever vouches for the script has vouched for the file.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A plugin for esbuild. A file that is not there yet fails the build: what fetches is bundled after what is fetched. */
export function sumsOf(folder) {
  return {
    name: "sums-of",
    setup(build) {
      build.onResolve({ filter: /^sum-of:/ }, ({ path }) => ({ path: path.slice("sum-of:".length), namespace: "sums" }));
      build.onLoad({ filter: /.*/, namespace: "sums" }, async ({ path }) => {
        const sum = createHash("sha256").update(await readFile(join(folder, path))).digest("base64");
        return { contents: `export default "sha256-${sum}";` };
      });
    },
  };
}
