/** How does it look? One constructed style sheet a document, shared by all widgets in it: the kind that every policy lets through. */
import shell from "./shell.css";
import widget from "../mission-rewriter.css";

const sheets = new WeakMap();

/** Gives the sheet to a shadow root. */
export function adoptStyles(root) {
  root.adoptedStyleSheets = [sheetOf(root.ownerDocument)];
}

function sheetOf(page) {
  // A sheet belongs to the document it was made in; an element can be taken into another one.
  if (!sheets.has(page)) {
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(`${shell}\n${widget}`);
    sheets.set(page, sheet);
  }
  return sheets.get(page);
}
