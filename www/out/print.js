/**
 * How is the widget printed without the blog around it? As a copy in a frame of its own, which nobody sees and which goes after printing.
 *
 * The frame is `about:blank`: it has the page's origin and policy and fetches nothing. The copy stands in a shadow root under the same
 * tag and with the same style sheets, so `@media print` of `mission-rewriter.css` holds there as it does here.
 */

/**
 * Prints what is in `root` (a shadow root, or an element whose styles are the document's). `title` is proposed as the name of the file.
 * Settles with whether the browser did: a sandboxed page may not print, and a page of no origin cannot look into its own frames.
 */
export function printPart(root, title) {
  // Where a browser does not tell that it has printed, the last frame is still there.
  frame?.remove();
  frame = document.createElement("iframe");
  const own = frame;
  own.setAttribute("aria-hidden", "true");
  own.tabIndex = -1;
  // It has a size, because some browsers print nothing of a frame without one, and is far away, so it moves nothing.
  for (const [name, value] of Object.entries({ position: "fixed", left: "-9999px", width: "800px", height: "600px", border: "0" })) {
    own.style.setProperty(name, value);
  }
  return new Promise((resolve) => {
    const print = () => {
      let began = false;
      try {
        fill(own.contentDocument, root, title);
        const view = own.contentWindow;
        // A browser that may not print does not say so; but only one that may begins.
        view.addEventListener("beforeprint", () => (began = true));
        view.addEventListener("afterprint", () => own.remove());
        view.print();
      } catch {
        // It cannot be looked into.
      }
      if (!began) own.remove();
      resolve(began);
    };
    // Some browsers put a page of their own into a frame a moment later, and some do not print what is still loading.
    own.onload = () => requestAnimationFrame(print);
    document.body.append(own);
  });
}

let frame;

/** Copies `root` into an empty page. */
function fill(page, root, title) {
  const { host } = root;
  page.title = title;
  page.documentElement.lang = (host ?? root).closest("[lang]")?.lang ?? "";
  const stage = host ? page.createElement(host.localName) : page.importNode(root, false);
  const place = host ? stage.attachShadow({ mode: "open" }) : stage;
  for (const { name, value } of host?.attributes ?? []) {
    // Its style and its theme are of the screen, and nothing that acts is carried over.
    if (/^(lang|dir|mode)$/.test(name)) stage.setAttribute(name, value);
  }
  // A sheet belongs to the page it was made in.
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(rulesOf(host ? root : document));
  (host ? place : page).adoptedStyleSheets = [sheet];
  for (const child of root.childNodes) place.append(page.importNode(child, true));
  page.body.append(stage);
}

function rulesOf({ styleSheets, adoptedStyleSheets }) {
  const readable = (sheet) => {
    try {
      return [...sheet.cssRules];
    } catch {
      // A sheet from elsewhere keeps its rules to itself.
      return [];
    }
  };
  return [...styleSheets, ...adoptedStyleSheets].flatMap(readable).map((rule) => rule.cssText).join("\n");
}
