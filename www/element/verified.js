/**
 * Is a file the one that this script was built with? The browser compares, by a sum that the bundler wrote into the script.
 *
 * So a page that names the `integrity` of this one script has said which bytes all the others may have, wherever they lie.
 */

/** Fetches a file that has this sum, and no other. A copy of an older build that the browser kept is asked for anew. */
export async function fetchVerified(url, sum) {
  try {
    return await fetch(url, { integrity: sum });
  } catch {
    // The browser does not say why: is there no line, no such file, or are its bytes others?
    const { ok, status } = await fetch(url, { method: "HEAD", cache: "no-store" });
    if (!ok) throw new Error(`${url} is not there (${status})`);
  }
  try {
    return await fetch(url, { integrity: sum, cache: "reload" });
  } catch {
    throw altered(url);
  }
}

/**
 * Has a script of ours looked at before it is imported, for `import()` itself compares nothing. Only where the page demands the sum of the
 * first script: whoever bundles ours with others has scripts of other bytes. Browsers without `modulepreload` import unseen.
 */
export async function verifyScript(name, sum) {
  const first = new URL("mission-rewriter.js", import.meta.url).href;
  const demand = [...document.scripts].find(({ src, integrity }) => integrity && src.split(/[?#]/)[0] === first);
  const link = document.createElement("link");
  if (!demand || !link.relList.supports("modulepreload")) return;
  link.rel = "modulepreload";
  link.nonce = demand.nonce;
  link.integrity = sum;
  link.href = new URL(name, first).href;
  // What came so is what an import of the same address gets.
  const came = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(altered(link.href));
  });
  document.head.append(link);
  await came.finally(() => link.remove());
}

function altered(url) {
  return Object.assign(new Error(`${url} is not the file that this script was built with`), { name: "IntegrityError" });
}
