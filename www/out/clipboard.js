/** How do words get into the clipboard? By the browser's own way, by the old one where that is closed, and by hand in the end. */

/**
 * Copies `text`; settles with whether that worked. Where it did not, what stands in `place` is left selected for the person's own keys.
 */
export async function copyText(text, place) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // On a page without https there is none, and in a frame it may be closed.
  }
  const held = place.getRootNode().activeElement;
  const field = document.createElement("textarea");
  for (const [name, value] of Object.entries({ position: "fixed", opacity: "0" })) field.style.setProperty(name, value);
  field.value = text;
  place.append(field);
  field.select();
  const worked = document.execCommand("copy");
  field.remove();
  held?.focus({ preventScroll: true });
  if (!worked) getSelection().selectAllChildren(place);
  return worked;
}
