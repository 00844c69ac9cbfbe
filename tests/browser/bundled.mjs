/** How does a page of somebody's own project come to be? Its sources and its framework, bundled by esbuild, as one script for the stage. */
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The script of a project. `files` are its sources by name; the first one is its entry. */
export async function bundled(files, { plugins = [] } = {}) {
  const [entry] = Object.keys(files);
  const result = await esbuild.build({
    stdin: { contents: `import "./${entry}";`, resolveDir: repository, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"development"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    plugins: [theirFiles(files), ...plugins],
    logLevel: "error",
  });
  return result.outputFiles[0].text;
}

/** The sources lie in no folder. What they import of ours is the script beside the page. */
function theirFiles(files) {
  return {
    name: "their-files",
    setup(build) {
      build.onResolve({ filter: /^mission-rewriter\/element$/ }, () => ({ path: "/mission-rewriter.js", external: true }));
      build.onResolve({ filter: /^\.\// }, ({ path }) => {
        const name = path.slice(2);
        return name in files ? { path: name, namespace: "theirs" } : undefined;
      });
      build.onLoad({ filter: /\.(js|jsx|tsx)$/, namespace: "theirs" }, ({ path }) => ({
        contents: files[path],
        loader: path.split(".").pop(),
        resolveDir: repository,
      }));
    },
  };
}
