/**
 * How high should a frame be? As high as the widget in it, which tells us: `<iframe data-mission-rewriter src="…/embed.html#lang=en">`.
 *
 * Each message counts for the frame it came from and for no other, and only frames with this attribute are touched. What the
 * reader sees stays still: a frame grows while both its ends lie below the window, or when the person is in it.
 */
(() => {
  const HIGHEST = 30000;
  const wanted = new Map();

  addEventListener("message", ({ data, source }) => {
    if (data?.type !== "mission-rewriter-height" || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll("iframe[data-mission-rewriter]")) {
      if (frame.contentWindow !== source) continue;
      wanted.set(frame, Math.min(Math.max(Math.ceil(data.height), 0), HIGHEST));
      settle();
    }
  });
  addEventListener("scroll", settle, { capture: true, passive: true });
  addEventListener("resize", settle);
  // The page hears of a person's going into a frame only by losing the focus itself.
  addEventListener("blur", () => setTimeout(settle));

  function settle() {
    for (const [frame, height] of wanted) {
      if (!frame.isConnected) wanted.delete(frame);
      else if (isFree(frame, height)) {
        wanted.delete(frame);
        frame.style.setProperty("height", `${height}px`);
      }
    }
  }

  function isFree(frame, height) {
    const place = frame.getBoundingClientRect();
    const isRead = document.activeElement === frame;
    return isRead || frame.getClientRects().length === 0 || place.top + Math.min(place.height, height) >= innerHeight;
  }
})();
