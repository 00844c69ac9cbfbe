/** How does a second window come? The browser opens it, or the address is given to the person: a popup may be refused. */

/** Opens `address` in a window of its own; says whether there is one. */
export function openWindow(address) {
  try {
    // The new window has to live without this one, but it shows the same room: `noopener` would hide from us whether it came.
    const view = window.open(address, "_blank");
    if (!view) return false;
    view.opener = null;
    return true;
  } catch {
    return false;
  }
}
