/** What time is it, and what happens later? The browser's own clock; tests bring one that they turn by hand. */
export const clock = {
  now: () => Date.now(),

  /** Does something after so many milliseconds; gives the function that prevents it. */
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
