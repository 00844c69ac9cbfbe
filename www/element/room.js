/**
 * How does the page stay still? Room is taken before the widget is there, and its height changes only where nobody can see what
 * moves: while both ends, the old and the new, lie below the window. Where they do not, the widget is cut to the room until the
 * person does something in it, or scrolls so far that it can grow unseen.
 *
 * The room is `--mission-rewriter-height`; a page that gives none gets a window's height. Zero means: do as you like.
 */
export class Room {
  #box;
  #end;
  #cue = null;
  #stopListening = () => {};

  /** `box` is the room, and `end` its last child, whose lower edge is where the content ends. */
  constructor(box, end) {
    this.#box = box;
    this.#end = end;
  }

  /** Takes the room for what will come. A field without a statement needs less of it. */
  reserve(isEmpty) {
    this.#box.dataset.reserved = isEmpty ? "short" : "whole";
  }

  /** The content is about to change: the height stays what it is until it can change unseen. `cue` says to the eye that there is more; `end` is the new last child. */
  hold(cue, end) {
    this.#release();
    this.#end = end;
    const style = this.#box.ownerDocument.defaultView.getComputedStyle(this.#box);
    if (!this.#box.dataset.reserved || style.minBlockSize === "0px") return this.free();
    this.#box.style.setProperty("max-block-size", `${this.#box.getBoundingClientRect().height}px`);
    this.#box.dataset.cut = "";
    this.#cue = cue;
    this.#box.append(cue);
    this.#listen();
    return undefined;
  }

  /** The height is the content's own from now on. */
  free() {
    this.#release();
    delete this.#box.dataset.reserved;
  }

  #listen() {
    const page = this.#box.ownerDocument;
    const view = page.defaultView;
    let asked = 0;
    const look = () => (asked ||= view.requestAnimationFrame(() => ((asked = 0), this.#settle())));
    const open = ({ target }) => {
      this.#grow();
      // What has the focus may have been cut off until now.
      if (target.matches?.(":focus")) target.scrollIntoView({ block: "nearest" });
    };
    page.addEventListener("scroll", look, { capture: true, passive: true });
    view.addEventListener("resize", look);
    this.#box.addEventListener("click", open);
    this.#box.addEventListener("focusin", open);
    this.#stopListening = () => {
      view.cancelAnimationFrame(asked);
      page.removeEventListener("scroll", look, { capture: true });
      view.removeEventListener("resize", look);
      this.#box.removeEventListener("click", open);
      this.#box.removeEventListener("focusin", open);
    };
    look();
  }

  #settle() {
    const { top, height } = this.#box.getBoundingClientRect();
    const natural = this.#end.getBoundingClientRect().bottom - top;
    const isRendered = this.#box.getClientRects().length > 0;
    if (!isRendered || top + Math.min(height, natural) >= this.#box.ownerDocument.defaultView.innerHeight) this.free();
    else if (natural <= height) this.#grow();
  }

  /** As high as the content is, and not less than the room. */
  #grow() {
    this.#box.style.removeProperty("max-block-size");
    delete this.#box.dataset.cut;
    this.#cue?.remove();
    this.#cue = null;
  }

  #release() {
    this.#stopListening();
    this.#stopListening = () => {};
    this.#grow();
  }
}
