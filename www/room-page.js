/**
 * What does the page of workshops do beside showing the element? Whoever comes by a link into a room sees the room and not what is told of it:
 * classes on the page say so, before anything is painted.
 */
(() => {
  const look = () => {
    const role = /mission-rewriter-room=([a-z]+)/.exec(location.hash)?.[1];
    document.documentElement.classList.toggle("in-room", Boolean(role) && role !== "host");
    document.documentElement.classList.toggle("on-wall", role === "projector");
  };
  look();
  addEventListener("hashchange", look);
  // A room that begins changes the address without a word; where the browser tells of that too, the page follows at once.
  globalThis.navigation?.addEventListener("currententrychange", look);

  // Another language is another address, and the room has to be in it too.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[data-languages] a");
    if (link) link.hash = location.hash;
  });
})();
