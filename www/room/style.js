/** How does a room look? By the widget's style sheet, which is there already, and one of its own beside it. */
import room from "./room.css";

const sheets = new WeakMap();

/** Gives the room's sheet to a shadow root, once; a root that was taken into another document gets that one's. */
export function adoptRoomStyle(root) {
  const page = root.ownerDocument;
  if (!sheets.has(page)) {
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(room);
    sheets.set(page, sheet);
  }
  const sheet = sheets.get(page);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
