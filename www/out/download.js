/** How does a file get to the visitor's disk? By a link that nobody sees, pressed for them. */

/** Saves `content`, a string or a Blob, as a file of this name. `type` is the media type of a string. */
export function save(name, type, content) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  // How long a browser reads is its own affair, so the address of a file is given back when the next one comes, and not by a clock.
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  // A name and no path: slashes, what Windows forbids, and what cannot be seen become dashes.
  link.download = name.replace(/[\0-\x1f\x7f-\x9f"*/:<>?\\|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, "-").slice(0, 100);
  // It is in no page, so no listener of the page hears of it, and no single-page router follows it.
  link.click();
}

let address;
